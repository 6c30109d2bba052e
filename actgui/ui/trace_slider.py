"""A slider in the colour of its trace, spanning the offered range of a parameter."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from actgui.core import Interval
from actgui.ui.exact_spin_box import step_of
from actgui.ui.theme import Theme
from actgui.ui.tokens import curve_style

_HANDLE = 6.0


class TraceSlider(QSlider):
    """Moves in round steps; `value_moved` while the hand moves, `sliderReleased` when it rests."""

    value_moved = Signal(float)

    def __init__(self, offered: Interval, slot: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._offered = offered
        self._slot = slot
        self._theme = theme
        self._step = step_of(offered)
        self.setRange(0, max(1, round((offered.high - offered.low) / self._step)))
        self.setPageStep(10)
        self.setMinimumWidth(56)
        self.setFixedHeight(22)
        self.valueChanged.connect(lambda index: self.value_moved.emit(self._value_at(index)))
        theme.changed.connect(self.update)

    def show_value(self, value: float) -> None:
        """Move the handle to `value`, or to the nearer end, without telling anyone."""
        inside = min(max(value, self._offered.low), self._offered.high)
        self.blockSignals(True)
        self.setValue(round((inside - self._offered.low) / self._step))
        self.blockSignals(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._theme.tokens
        color = QColor(curve_style(tokens, self._slot).color)
        middle = self.height() / 2
        left, right = _HANDLE + 1, self.width() - _HANDLE - 1
        at = left + (right - left) * self.value() / self.maximum()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.control))
        painter.drawRoundedRect(QRectF(left, middle - 1.5, right - left, 3), 1.5, 1.5)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(left, middle - 1.5, at - left, 3), 1.5, 1.5)
        painter.setBrush(QColor(tokens.raised))
        painter.setPen(QPen(color, 2))
        painter.drawEllipse(QPointF(at, middle), _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent_text), 1))
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the list scrolls; a parameter never changes by accident

    def _follow(self, event: QMouseEvent) -> None:
        left, right = _HANDLE + 1, self.width() - _HANDLE - 1
        share = (event.position().x() - left) / (right - left)
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))

    def _value_at(self, index: int) -> float:
        return float(f"{self._offered.low + index * self._step:.12g}")
