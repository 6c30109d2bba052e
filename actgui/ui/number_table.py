"""A table of numbers whose first columns stay in view while the others scroll sideways."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from actgui.ui.column_layout import ColumnLayout
from actgui.ui.edge_fade import paint_left_fade, paint_right_fade
from actgui.ui.number_delegate import NumberDelegate
from actgui.ui.table_text import TextSource, TooManyCells, selected_text
from actgui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_FROZEN_SHARE = 0.6  # of the width; the columns that scroll need the rest


class NumberTable(QTableView):
    """Base of the results and of their summary. The frozen columns are painted over the cells that scroll by."""

    copy_refused = Signal(str)
    edges_changed = Signal()

    def __init__(
        self, theme: Theme, source: TextSource, delegate: NumberDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source
        self._delegate = delegate
        self._frozen = 0
        self._surface = "canvas"
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._on_edges_changed)
        theme.changed.connect(self._on_theme_changed)

    def set_row_height(self, height: int) -> None:
        """Give every row one height, which no content changes."""
        header = self.verticalHeader()
        header.setMinimumSectionSize(height)
        header.setDefaultSectionSize(height)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.hide()

    def set_layouts(self, layouts: Sequence[ColumnLayout], frozen: int) -> None:
        """Give the columns their widths; the first `frozen` stay in view if there is room."""
        self._delegate.layouts = layouts
        self._frozen = frozen
        self.horizontalHeader().setMinimumSectionSize(1)
        for column, layout in enumerate(layouts):
            self.setColumnWidth(column, layout.width)
        self._fill_width()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the numbers as no longer belonging to the input."""
        self._delegate.dimmed = dimmed
        self.viewport().update()

    @property
    def frozen(self) -> int:
        """The number of columns that stay in view now."""
        widths = accumulate(layout.width for layout in self._delegate.layouts[: self._frozen])
        return sum(width <= _FROZEN_SHARE * self.viewport().width() for width in widths)

    @property
    def frozen_width(self) -> int:
        """The width of the columns that stay in view now."""
        return sum(layout.width for layout in self._delegate.layouts[: self.frozen])

    @property
    def is_scrolled(self) -> bool:
        """Whether columns are hidden behind the frozen ones."""
        return self.horizontalScrollBar().value() > 0

    @property
    def is_fading(self) -> bool:
        """Whether columns are hidden at the right."""
        return self.horizontalScrollBar().value() < self.horizontalScrollBar().maximum()

    def copy_selection(self) -> str:
        """Put the selected cells on the clipboard as tab-separated text and return it."""
        return self.copy_to_clipboard(lambda: selected_text(self._source, self.selectionModel().selection()))

    def copy_to_clipboard(self, make_text: Callable[[], str]) -> str:
        """Put the text on the clipboard and return it; a text of too many cells is refused."""
        try:
            text = make_text()
        except TooManyCells as error:
            sentence = self.tr("{count} cells are too many for the clipboard. Export them as CSV instead.")
            self.copy_refused.emit(sentence.format(count=f"{error.count:,}"))
            return ""
        if text:
            QGuiApplication.clipboard().setText(text)
        return text

    def indexAt(self, position: QPoint) -> QModelIndex:  # noqa: N802 (Qt's name)
        if self.is_scrolled and position.x() < self.frozen_width:
            row = self.rowAt(position.y())
            lefts = accumulate(layout.width for layout in self._delegate.layouts)
            column = next(number for number, right in enumerate(lefts) if position.x() < right)
            return self.model().index(row, column) if row >= 0 else QModelIndex()
        return super().indexAt(position)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 (Qt's name)
        rect = super().visualRect(index)
        if index.isValid() and self.is_scrolled and index.column() < self.frozen:
            rect.moveLeft(sum(layout.width for layout in self._delegate.layouts[: index.column()]))
        return rect

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < self.frozen:
            bar.setValue(before)
            return
        hidden = self.frozen_width - self.columnViewportPosition(index.column())
        if self.is_scrolled and hidden > 0:
            bar.setValue(bar.value() - hidden)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()  # before an action of the window takes the key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill_width()  # first, or columns that are about to fit would call for a scroll bar
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 (Qt's name)
        super().scrollContentsBy(dx, dy)
        if dx:
            self._on_edges_changed()

    def selectionChanged(self, selected: object, deselected: object) -> None:  # noqa: N802 (Qt's name)
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        if self.is_scrolled:
            self.viewport().update()  # Qt repaints where the frozen cells would be if they had scrolled

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area, surface = self.viewport().rect(), self._theme.color(self._surface)
        if self.is_fading:
            paint_right_fade(painter, area, surface)
        if self.is_scrolled:
            paint_left_fade(painter, area.adjusted(self.frozen_width, 0, 0, 0), surface)
            self._paint_frozen(painter, event.rect())
        painter.end()

    def _paint_frozen(self, painter: QPainter, area: QRect) -> None:
        model = self.model()
        first, last = self.rowAt(max(0, area.top())), self.rowAt(area.bottom())
        last = model.rowCount() - 1 if last < 0 else last
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        rows = [row for row in range(max(first, 0), last + 1) if not self.isRowHidden(row)]
        for row in rows:
            for column in range(self.frozen):
                index = model.index(row, column)
                rect = self.visualRect(index)
                selected = self.selectionModel().isSelected(index)
                self._delegate.paint_cell(painter, rect, index, selected=selected, focused=index == current)
        painter.fillRect(self.frozen_width - 1, area.top(), 1, area.height(), self._theme.color("border"))

    def _fill_width(self) -> None:
        layouts = self._delegate.layouts
        if layouts and len(layouts) == self.model().columnCount():
            rest = self.viewport().width() - sum(layout.width for layout in layouts[:-1])
            self.setColumnWidth(len(layouts) - 1, max(layouts[-1].width, rest))
        self._on_edges_changed()

    def _on_edges_changed(self) -> None:
        self.viewport().update()
        self.edges_changed.emit()

    def _on_theme_changed(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)
