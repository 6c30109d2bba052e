"""The legend of the bars: colour, name, and what the outputs of a function have to do with each other."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.ui.bar_data import BarSeries
from actgui.ui.ink import Ink
from actgui.ui.theme import Theme

_SQUARE, _INSET, _GAP = 12.0, 7.0, 20.0
_COUNT_ROOM, _LEAST_NAME = 30.0, 30.0


class BarLegend(QWidget):
    """One row; where it is too narrow the remarks are left out, then the last functions are counted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar_legend")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._series: tuple[BarSeries, ...] = ()
        theme.changed.connect(self.update)

    def show_series(self, series: tuple[BarSeries, ...]) -> None:
        """Name these functions."""
        self._series = series
        self.setAccessibleName(", ".join(f"{item.name}: {remark(item)}" for item in series))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bar_legend(painter, Ink(self._theme.tokens), QRectF(self.rect()), self._series)


def remark(series: BarSeries) -> str:
    """Return how the outputs of a function hang together."""
    if series.is_distribution:
        return QCoreApplication.translate("BarLegend", "outputs share a total of 1")
    if series.takes_all:
        return QCoreApplication.translate("BarLegend", "each output from all inputs")
    return QCoreApplication.translate("BarLegend", "each output on its own")


def paint_bar_legend(painter: QPainter, ink: Ink, area: QRectF, many: tuple[BarSeries, ...]) -> None:
    """Draw the entries in one row, with remarks if all of them find room."""
    remarks = sum(_entry_width(ink, series, remarks=True) + _GAP for series in many) - _GAP <= area.width()
    left = area.left()
    for order, series in enumerate(many):
        width = _entry_width(ink, series, remarks=remarks)
        rest = len(many) - order
        if left + width + (_COUNT_ROOM if rest > 1 else 0) > area.right() and order:
            painter.setFont(ink.font(12))
            painter.setPen(ink.color("text3"))
            painter.drawText(QRectF(left, area.top(), 40, area.height()), Qt.AlignmentFlag.AlignVCenter, f"+{rest}")
            break
        _paint_entry(
            painter, ink, QRectF(left, area.top(), area.right() - left, area.height()), series, remarks=remarks
        )
        left += width + _GAP


def _entry_width(ink: Ink, series: BarSeries, *, remarks: bool) -> float:
    width = _SQUARE + _INSET + QFontMetricsF(_bold(ink)).horizontalAdvance(series.name)
    return width + _INSET + QFontMetricsF(ink.font(12)).horizontalAdvance(remark(series)) if remarks else width


def _paint_entry(painter: QPainter, ink: Ink, room: QRectF, series: BarSeries, *, remarks: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.curve(series.slot))
    square = QRectF(room.left(), room.center().y() - _SQUARE / 2, _SQUARE, _SQUARE)
    painter.drawRoundedRect(square, 3, 3)
    painter.setFont(_bold(ink))
    painter.setPen(ink.color("text"))
    metrics = QFontMetricsF(painter.font())
    room.setLeft(square.right() + _INSET)
    text = metrics.elidedText(series.name, Qt.TextElideMode.ElideRight, max(room.width(), _LEAST_NAME))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
    if remarks:
        room.setLeft(room.left() + metrics.horizontalAdvance(series.name) + _INSET)
        painter.setFont(ink.font(12))
        painter.setPen(ink.color("text3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, remark(series))


def _bold(ink: Ink) -> QFont:
    return ink.font(13, QFont.Weight.DemiBold)
