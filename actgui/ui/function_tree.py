"""The catalogue as a tree by family: a small picture of each curve, one click to add."""

from functools import cache

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from actgui.core import CATALOGUE, ActivationFunction, Family
from actgui.session.session import Session
from actgui.ui.function_texts import family_title, function_summary
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme, ui_font
from actgui.ui.tokens import curve_style

FUNCTION_HEIGHT = 30
FAMILY_HEIGHT = 28
_PICTURE = QSize(38, 20)
_KEY = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1
_SLOT = Qt.ItemDataRole.UserRole + 2
_COUNT = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex


class FunctionTree(QTreeWidget):
    """Item data `Qt.UserRole` is the key of the function. `function_chosen` on click or Enter."""

    function_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("function_tree")
        self.setAccessibleName(self.tr("Catalogue of functions"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_RowPainter(theme, self))
        self._fill()
        self.itemClicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def show_session(self, session: Session) -> None:
        """Mark the functions that are in the plot with the colour of their first trace."""
        slots = {trace.function.key: trace.slot for trace in reversed(session.traces)}
        for item in self._function_items():
            item.setData(0, _SLOT, slots.get(item.data(0, _KEY)))

    def filter(self, text: str) -> int:
        """Show the functions whose key, other names or family hold every word of `text`; return how many."""
        words = text.casefold().split()
        found = 0
        for item in self._function_items():
            hit = all(word in item.data(0, _SEARCH) for word in words)
            item.setHidden(not hit)
            found += hit
        for family in self._families():
            shown = sum(not family.child(row).isHidden() for row in range(family.childCount()))
            family.setData(0, _COUNT, shown)
            family.setHidden(shown == 0)
            if words:
                family.setExpanded(True)
        return found

    def first_match(self) -> str | None:
        """Return the key of the first function shown."""
        return next((item.data(0, _KEY) for item in self._function_items() if not item.isHidden()), None)

    def select_first(self) -> None:
        """Make the first function shown the current one."""
        item = next((item for item in self._function_items() if not item.isHidden()), None)
        if item is not None:
            self.setCurrentItem(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the first click has chosen; a second one in haste is not another choice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        key = item.data(0, _KEY)
        if key is None:
            item.setExpanded(not item.isExpanded())
        else:
            self.function_chosen.emit(key)

    def _fill(self) -> None:
        for family in Family:
            functions = [function for function in CATALOGUE.values() if function.family == family]
            if functions:
                title = family_title(family)
                branch = QTreeWidgetItem(self, [title])
                branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
                for function in functions:
                    self._add_function(branch, function, title)
                branch.setData(0, _COUNT, len(functions))
                branch.setExpanded(True)

    def _add_function(self, branch: QTreeWidgetItem, function: ActivationFunction, family: str) -> None:
        item = QTreeWidgetItem(branch, [function.key])
        words = (
            function.key,
            function.key.replace("_", " "),
            function.key.replace("_", ""),
            *function.other_names,
            family,
        )
        item.setData(0, _KEY, function.key)
        item.setData(0, _SEARCH, " ".join(words).casefold())
        item.setToolTip(0, function_summary(function.key))

    def _function_items(self) -> list[QTreeWidgetItem]:
        return [family.child(row) for family in self._families() for row in range(family.childCount())]

    def _families(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(index) for index in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]


class _RowPainter(QStyledItemDelegate):
    """Paints families as small headings and functions with picture, name and sign."""

    def __init__(self, theme: Theme, parent: QTreeWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        return QSize(200, FUNCTION_HEIGHT if index.parent().isValid() else FAMILY_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.parent().isValid():
            self._paint_function(painter, option, index)
        else:
            self._paint_family(painter, option, index)
        painter.restore()

    def _paint_family(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        name = "chevron_down" if state & QStyle.StateFlag.State_Open else "chevron_right"
        scale = round(painter.device().devicePixelRatio())
        painter.drawPixmap(rect.left() + 12, rect.center().y() - 6, icon_pixmap(name, tokens.text3, 14, scale))
        title = str(index.data())
        painter.setFont(ui_font(12, QFont.Weight.Medium))
        painter.setPen(QColor(tokens.text2))
        text = rect.adjusted(31, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, title)
        width = painter.fontMetrics().horizontalAdvance(title)
        painter.setFont(ui_font(11))
        painter.setPen(QColor(tokens.text3))
        count = str(index.data(_COUNT))
        painter.drawText(text.adjusted(width + 7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, count)

    def _paint_function(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tree = self.parent()
        focused = isinstance(tree, QTreeWidget) and tree.hasFocus() and tree.currentIndex() == index
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        row = QRectF(rect).adjusted(8, 1, -8, -1)
        if hovered or focused:
            painter.setPen(QColor(tokens.accent_text) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(row, 6, 6)
        slot = index.data(_SLOT)
        color = tokens.text3 if slot is None else curve_style(tokens, slot).color
        self._paint_picture(painter, QPointF(rect.left() + 33, rect.center().y() - 9), str(index.data(_KEY)), color)
        painter.setFont(ui_font(13))
        painter.setPen(QColor(tokens.text))
        painter.drawText(rect.adjusted(83, 0, -34, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        name, shade = ("check", tokens.ok) if slot is not None else ("plus", tokens.text if hovered else tokens.text3)
        scale = round(painter.device().devicePixelRatio())
        painter.drawPixmap(rect.right() - 33, rect.center().y() - 7, icon_pixmap(name, shade, 16, scale))

    def _paint_picture(self, painter: QPainter, corner: QPointF, key: str, color: str) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.control), 1))
        bottom = corner.y() + _PICTURE.height() - 0.5
        painter.drawLine(QPointF(corner.x(), bottom), QPointF(corner.x() + _PICTURE.width(), bottom))
        painter.setPen(QPen(QColor(color), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [
            corner + QPointF(x * _PICTURE.width(), 1 + (1 - y) * (_PICTURE.height() - 3)) for x, y in picture(key)
        ]
        painter.drawPolyline(QPolygonF(points))


@cache
def picture(key: str) -> tuple[tuple[float, float], ...]:
    """Return a small curve of a function with its default parameters, in the unit square."""
    x = np.linspace(-5.0, 5.0, 61)
    y = CATALOGUE[key].value(x)
    low, high = float(y.min()), float(y.max())
    heights = (y - low) / ((high - low) or 1.0)
    return tuple(zip(np.linspace(0.0, 1.0, x.size).tolist(), heights.tolist(), strict=True))
