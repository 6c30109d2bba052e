"""The catalogue as a tree by family: a small picture of each curve, one click to add; presets below their function."""

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from actgui.core import CATALOGUE, ActivationFunction, BoundFunction, Family
from actgui.session.session import Session
from actgui.ui.function_query import FunctionQuery
from actgui.ui.function_rows import (
    COUNT_ROLE,
    KEY_ROLE,
    PARAMETERS_ROLE,
    PRESET_ROLE,
    SLOT_ROLE,
    RowPainter,
    disclosure_rect,
)
from actgui.ui.function_search import Match
from actgui.ui.function_texts import family_title, function_summary
from actgui.ui.presets import Preset, presets_of
from actgui.ui.theme import Theme


class FunctionTree(QTreeWidget):
    """Item data `KEY_ROLE` is the key of the function, `PRESET_ROLE` the function of a preset with its parameters.

    `function_chosen` on click or Enter.
    """

    function_chosen = Signal(BoundFunction)

    def __init__(self, query: FunctionQuery, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("function_tree")
        self.setAccessibleName(self.tr("Catalogue of functions"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._query = query
        self._rows = RowPainter(theme, self)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._pressed_at = QPoint()
        self._shows_hint = False
        self.setItemDelegate(self._rows)
        self._fill()
        self.itemClicked.connect(self._on_item_clicked)
        query.changed.connect(self._on_query_changed)
        theme.changed.connect(self.viewport().update)

    def show_session(self, session: Session) -> None:
        """Mark what is in the plot with the colour of its first trace."""
        slots = {trace.function.key: trace.slot for trace in reversed(session.traces)}
        for key, item in self._items.items():
            _mark(item, slots.get(key))
            for preset in _children(item):
                function = preset.data(0, PRESET_ROLE)
                _mark(preset, next((trace.slot for trace in session.traces if trace.function == function), None))

    def show_hint(self, shown: bool) -> None:
        """Mark the row that Enter in the search line would add, or none."""
        self._shows_hint = shown
        self._update_hint()

    def select_best(self) -> None:
        """Make the best match the current row."""
        item = self._best_item()
        if item is not None:
            self.setCurrentItem(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            return
        if self.visualRect(self.currentIndex()).isEmpty():  # none, or one that the search has hidden
            self.setCurrentIndex(self.indexAt(QPoint(0, 0)))
        self.scrollTo(self.currentIndex())  # so that it is seen where the keys will go

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the first click has chosen; a second one in haste is not another choice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _on_item_clicked(self, item: QTreeWidgetItem) -> None:
        if item.data(0, COUNT_ROLE) and disclosure_rect(self.visualItemRect(item)).contains(self._pressed_at):
            item.setExpanded(not item.isExpanded())
        else:
            self._choose(item)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        key, preset = item.data(0, KEY_ROLE), item.data(0, PRESET_ROLE)
        if key is None:
            item.setExpanded(not item.isExpanded())
        else:
            self.function_chosen.emit(preset or CATALOGUE[key].bind())

    def _on_query_changed(self) -> None:
        self.setUpdatesEnabled(False)
        matches = self._query.matches
        for key, item in self._items.items():
            match = matches.get(key)
            item.setHidden(match is None)
            if match is not None:
                self._show_presets(item, match)
        for family in _children(self.invisibleRootItem()):
            shown = sum(not item.isHidden() for item in _children(family))
            family.setData(0, COUNT_ROLE, shown)
            family.setHidden(shown == 0)
            if self._query.has_words or self._query.traits:
                family.setExpanded(True)
        self._update_hint()
        self.setUpdatesEnabled(True)
        if self._query.has_words:
            self._scroll_to_best()

    def _show_presets(self, item: QTreeWidgetItem, match: Match) -> None:
        """Open what the words ask for; without such words all presets wait behind their sign."""
        asked = {preset.function: preset for preset in match.presets}
        for row, preset in zip(_children(item), presets_of(match.key), strict=True):
            shown = asked.get(preset.function, preset)
            row.setHidden(bool(asked) and preset.function not in asked)
            row.setText(0, shown.title)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{shown.title}, {shown.parameters_text}")
        item.setExpanded(bool(asked))

    def _best_item(self) -> QTreeWidgetItem | None:
        match = self._query.best
        if match is None:
            return None
        item = self._items[match.key]
        if match.itself:
            return item
        return next(row for row in _children(item) if row.data(0, PRESET_ROLE) == match.function)

    def _scroll_to_best(self) -> None:
        """Bring the best match into view, if possible with the heading of its family."""
        item = self._best_item()
        above = []
        while item is not None:
            above.append(item)
            item = item.parent()
        for item in reversed(above):
            self.scrollToItem(item)

    def _update_hint(self) -> None:
        item = self._best_item() if self._shows_hint and self._query.has_words else None
        self._rows.hinted = QPersistentModelIndex() if item is None else QPersistentModelIndex(self.indexFromItem(item))
        self.viewport().update()

    def _fill(self) -> None:
        for family in Family:
            functions = [function for function in CATALOGUE.values() if function.family == family]
            if functions:
                branch = QTreeWidgetItem(self, [family_title(family)])
                branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
                for function in functions:
                    self._items[function.key] = _function_item(branch, function)
                branch.setData(0, COUNT_ROLE, len(functions))
                branch.setExpanded(True)


def _function_item(branch: QTreeWidgetItem, function: ActivationFunction) -> QTreeWidgetItem:
    item = QTreeWidgetItem(branch, [function.key])
    presets = presets_of(function.key)
    item.setData(0, KEY_ROLE, function.key)
    item.setData(0, COUNT_ROLE, len(presets))
    item.setToolTip(0, function_summary(function.key))
    for preset in presets:
        _preset_item(item, preset)
    return item


def _preset_item(branch: QTreeWidgetItem, preset: Preset) -> None:
    item = QTreeWidgetItem(branch, [preset.title])
    item.setData(0, KEY_ROLE, preset.function.key)
    item.setData(0, PRESET_ROLE, preset.function)
    item.setData(0, PARAMETERS_ROLE, preset.parameters_text)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{preset.title}, {preset.parameters_text}")
    item.setToolTip(0, "\n".join(dict.fromkeys(one.name for one in preset.implementations)))


def _mark(item: QTreeWidgetItem, slot: int | None) -> None:
    if item.data(0, SLOT_ROLE) != slot:
        item.setData(0, SLOT_ROLE, slot)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item.child(row) for row in range(item.childCount())]
