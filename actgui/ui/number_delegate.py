"""Paints the cells of a table of numbers, aligned on the decimal point."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from actgui.ui.column_layout import LEFT_PADDING, ColumnLayout, number_font, split_number
from actgui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CellLook:
    """How one cell looks; colours are names of tokens."""

    text: str
    background: str
    line: str
    bold: bool = False


class NumberDelegate(QStyledItemDelegate):
    """Paints text with explicit fonts; subclasses say how a cell looks."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.layouts: Sequence[ColumnLayout] = ()
        self.dimmed = False

    def look(self, index: Index, selected: bool) -> CellLook:
        """Return how a cell looks."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self.paint_cell(painter, option.rect, index, selected=selected, focused=focused)

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, *, selected: bool, focused: bool) -> None:
        """Paint one cell into `rect`."""
        look = self.look(index, selected)
        painter.fillRect(rect, self._theme.color(look.background))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._theme.color(look.line))
        painter.setFont(number_font(look.bold))
        painter.setPen(self._text_color(look))
        self._paint_text(painter, rect, index)
        if focused:
            painter.setPen(QPen(self._theme.color("accent_text"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _text_color(self, look: CellLook) -> QColor:
        return self._theme.color("text3" if self.dimmed else look.text)

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        metrics = QFontMetricsF(painter.font())
        baseline = rect.y() + (rect.height() + metrics.capHeight()) / 2
        parts = split_number(text)
        if parts is None:
            painter.drawText(QPointF(rect.x() + LEFT_PADDING, baseline), text)
            return
        whole, fraction = parts
        point = rect.x() + self.layouts[index.column()].point
        painter.drawText(QPointF(point - metrics.horizontalAdvance(whole), baseline), whole)
        painter.drawText(QPointF(point, baseline), fraction)
