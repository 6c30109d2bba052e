"""The legend of a heat map: a bar from minus to plus with the numbers at its ends and its middle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.ui.diverging import DECADES, diverging_color
from actgui.ui.jacobian_scene import short
from actgui.ui.theme import Theme, ui_font

_BAR = 150
_THICKNESS = 10
_STOPS = 9


class ColorScale(QWidget):
    """Shows which colours mean which numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("color_scale")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._scale = 0.0
        self._is_log = False
        theme.changed.connect(self.update)

    @property
    def texts(self) -> tuple[str, str, str]:
        """The numbers under the bar."""
        middle = f"±{short(self._scale / 10**DECADES, 2)}" if self._is_log and self._scale else "0"
        return short(-self._scale), middle, short(self._scale)

    def show_scale(self, scale: float, *, log: bool = False) -> None:
        """Show another largest number, on a linear or a logarithmic scale."""
        self._scale, self._is_log = scale, log
        low, _, high = self.texts
        self.setAccessibleName(self.tr("Colours from {low} to {high}").format(low=low, high=high))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BAR + 60, _THICKNESS + round(self._line()) + 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        bar = QRectF((self.width() - _BAR) / 2, 0.5, _BAR, _THICKNESS)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for number in range(_STOPS):
            share = number / (_STOPS - 1)
            gradient.setColorAt(share, QColor(*diverging_color(self._theme.tokens, 2 * share - 1)))
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.setBrush(gradient)
        painter.drawRect(bar)
        painter.setFont(ui_font(11))
        painter.setPen(self._theme.color("text3"))
        for share, text in zip((0, 0.5, 1), self.texts, strict=True):
            area = QRectF(bar.left() + share * _BAR - 40, bar.bottom() + 2, 80, self._line())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _line(self) -> float:
        return QFontMetricsF(ui_font(11)).height()
