"""The legend above the plot: one entry a series, cut off with a count when the row is full."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.ui import tokens as look
from actgui.ui.figure import Series
from actgui.ui.swatch import SWATCH_WIDTH, line_pen, paint_swatch
from actgui.ui.theme import Theme, ui_font

_GAP = 18
_INSET = 8
_ROW = 22


class PlotLegend(QWidget):
    """Names the lines of the plot in their order in the session, then derivatives, in one row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plot_legend")
        self._theme = theme
        self._entries: tuple[Series, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(ui_font(12))
        theme.changed.connect(self.update)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show an entry for each line."""
        lines = [item for item in series if item.line]
        self._entries = tuple(sorted(lines, key=lambda item: item.derivative))
        self.setAccessibleName(", ".join(self.names()))
        self.updateGeometry()
        self.update()

    def names(self) -> list[str]:
        """Return the names shown."""
        return [entry.title for entry in self._entries]

    def sizeHint(self) -> QSize:
        return QSize(120, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        left, middle = 0.0, self.height() / 2
        for index, entry in enumerate(self._entries):
            width = self._width_of(entry)
            rest = len(self._entries) - index
            reserve = 40 if rest > 1 else 0
            if left + width + reserve > self.width() and index:
                painter.setPen(QColor(self._theme.tokens.text3))
                painter.drawText(QRectF(left, middle - 11, 60, _ROW), Qt.AlignmentFlag.AlignVCenter, f"+{rest}")
                break
            self._paint_entry(painter, QRectF(left, middle - 11, width, _ROW), entry)
            left += width + _GAP

    def _width_of(self, entry: Series) -> float:
        return SWATCH_WIDTH + _INSET + self.fontMetrics().horizontalAdvance(entry.title)

    def _paint_entry(self, painter: QPainter, rect: QRectF, entry: Series) -> None:
        tokens = self._theme.tokens
        style = look.curve_style(tokens, entry.slot)
        sign = QRectF(rect.left(), rect.top(), SWATCH_WIDTH, rect.height())
        if entry.derivative:
            painter.setPen(line_pen(style, derivative=True))
            painter.drawLine(QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y()))
        else:
            paint_swatch(painter, sign, style, QColor(tokens.canvas))
        painter.setPen(QColor(tokens.text))
        text = rect.adjusted(SWATCH_WIDTH + _INSET, 0, 0, 0)
        elided = self.fontMetrics().elidedText(
            entry.title, Qt.TextElideMode.ElideRight, max(40, self.width() - int(text.left()))
        )
        painter.drawText(text.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, elided)
