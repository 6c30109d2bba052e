"""The legend of a heat map: a bar from minus to plus with the numbers at its ends and its middle."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.ui.diverging import DECADES, diverging_color
from actgui.ui.ink import Ink
from actgui.ui.jacobian_scene import short
from actgui.ui.theme import Theme

_BAR = 150
_THICKNESS = 10
_STOPS = 9
_OVERHANG = 60.0  # of the numbers, at both ends together


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
        return texts_of(self._scale, log=self._is_log)

    def show_scale(self, scale: float, *, log: bool = False) -> None:
        """Show another largest number, on a linear or a logarithmic scale."""
        self._scale, self._is_log = scale, log
        low, _, high = self.texts
        self.setAccessibleName(self.tr("Colours from {low} to {high}").format(low=low, high=high))
        self.update()

    def sizeHint(self) -> QSize:
        return scale_size(Ink(self._theme.tokens)).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_scale(QPainter(self), Ink(self._theme.tokens), QPointF(0, 0), self.texts)


def texts_of(scale: float, *, log: bool) -> tuple[str, str, str]:
    """Return the numbers under the bar."""
    middle = f"±{short(scale / 10**DECADES, 2)}" if log and scale else "0"
    return short(-scale), middle, short(scale)


def scale_size(ink: Ink) -> QSizeF:
    """Return how large the legend is."""
    return QSizeF(_BAR + _OVERHANG, _THICKNESS + round(_line(ink)) + 3)


def paint_scale(painter: QPainter, ink: Ink, at: QPointF, texts: tuple[str, str, str]) -> None:
    """Draw the bar and the numbers under it."""
    bar = QRectF(at.x() + _OVERHANG / 2, at.y() + 0.5, _BAR, _THICKNESS)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for number in range(_STOPS):
        share = number / (_STOPS - 1)
        gradient.setColorAt(share, QColor(*diverging_color(ink.tokens, 2 * share - 1)))
    painter.setPen(QPen(ink.color("control"), 1))
    painter.setBrush(gradient)
    painter.drawRect(bar)
    painter.setFont(ink.font(11))
    painter.setPen(ink.color("text3"))
    for share, text in zip((0, 0.5, 1), texts, strict=True):
        area = QRectF(bar.left() + share * _BAR - 40, bar.bottom() + 2, 80, _line(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _line(ink: Ink) -> float:
    return QFontMetricsF(ink.font(11)).height()
