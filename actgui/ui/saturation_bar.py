"""The row over the plot that says where the selected function is saturated, with the threshold that decides it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from actgui.core import Interval, Parameter
from actgui.ui.elided_label import ElidedLabel
from actgui.ui.exact_spin_box import ExactSpinBox
from actgui.ui.signs import band_brush
from actgui.ui.theme import Theme, enlarged
from actgui.ui.tokens import curve_style

_THRESHOLD = Parameter("threshold", 0.01, Interval(1e-4, 1.0), Interval(0.0, 1e307, low_closed=False))
_STEPS = (1.0, 2.0, 5.0)


class LogSpinBox(ExactSpinBox):
    """Steps to the next of 1, 2 and 5 times a power of ten."""

    def stepBy(self, steps: int) -> None:
        for _ in range(abs(steps)):
            self.setValue(_next_step(self.value(), upwards=steps > 0))


class SaturationBar(QWidget):
    """`threshold_chosen` when a person chose another threshold."""

    threshold_chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saturation_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = _Shade(theme)
        self._name, self._count = QLabel(), ElidedLabel()
        self._name.setObjectName("saturation_text")
        self._count.setObjectName("saturation_count")
        self._spin = LogSpinBox(_THRESHOLD, _THRESHOLD.default)
        self._spin.setObjectName("saturation_threshold")
        self._spin.setAccessibleName(self.tr("Threshold of saturation"))
        self._spin.setToolTip(self.tr("Slopes smaller than this count as vanished; any positive number"))
        self._spin.setFixedWidth(enlarged(72))
        self._spin.value_edited.connect(self.threshold_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(62, 6, 12, 0)
        row.setSpacing(8)
        for widget in (self._sign, self._name, self._spin, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        for label in (self._name, self._count):
            label.setProperty("role", "body")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.setStretchFactor(self._count, 1)

    def show_function(self, name: str, slot: int, threshold: float) -> None:
        """Say which function is meant, and the threshold."""
        self._sign.show_slot(slot)
        self._name.setText(self.tr("{function} is saturated where |f′(x)| <").format(function=name))
        if self._spin.value() != threshold:
            self._spin.show_value(threshold)

    def show_count(self, saturated: int | None, total: int) -> None:
        """Say how many inputs are saturated; nothing if that is not known."""
        text = ""
        if saturated is not None and total:
            one = self.tr("{count} of {total} inputs is saturated")
            many = self.tr("{count} of {total} inputs are saturated")
            text = (one if saturated == 1 else many).format(count=f"{saturated:,}", total=f"{total:,}")
        self._count.show_text(text, f"{saturated:,} / {total:,}" if text else "")
        self._count.setAccessibleName(text)


class _Shade(QWidget):
    """A sample of the shading."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._slot = 0
        theme.changed.connect(self.update)
        self.setFixedSize(self.sizeHint())

    def show_slot(self, slot: int) -> None:
        self._slot = slot
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(22, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(curve_style(self._theme.tokens, self._slot).color)
        painter.setPen(QPen(color, 1, Qt.PenStyle.SolidLine))
        painter.setBrush(band_brush(self._theme.tokens, self._slot))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _next_step(value: float, *, upwards: bool) -> float:
    exponent = int(f"{value:e}".partition("e")[2])
    offered = [float(f"{step:g}e{power}") for power in (exponent - 1, exponent, exponent + 1) for step in _STEPS]
    if upwards:
        return min(step for step in offered if step > value)
    return max((step for step in offered if 0 < step < value), default=value)
