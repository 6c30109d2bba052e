"""The selector: search line, filter and the way to the gallery, over the catalogue tree."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actgui.core import CATALOGUE, BoundFunction
from actgui.ui.buttons import ActionButton
from actgui.ui.function_query import FunctionQuery
from actgui.ui.function_tree import FunctionTree
from actgui.ui.nothing_found import NothingFound
from actgui.ui.query_field import QueryField
from actgui.ui.theme import Theme
from actgui.ui.trait_chips import ClearButton, FilterButton, TraitChips
from actgui.ui.workbench import Workbench


class FunctionPanel(QWidget):
    """Choose functions. Enter in the search line adds the best match, Down goes into the tree."""

    def __init__(
        self,
        workbench: Workbench,
        query: FunctionQuery,
        theme: Theme,
        gallery: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("function_panel")
        self._workbench = workbench
        self._query = query
        self._gallery = gallery
        self.search = QueryField(query, theme)
        self.search.setObjectName("function_search")
        self.tree = FunctionTree(query, theme)
        self._count = QLabel()
        self._count.setObjectName("function_count")
        self._count.setProperty("role", "caption")
        self._filter = FilterButton(query, theme)
        self._chips = TraitChips(query)
        self._chips.hide()
        self._nothing = NothingFound(query)
        self._nothing.setContentsMargins(16, 6, 16, 0)
        self._lay_out(theme)
        self.search.installEventFilter(self)
        self.search.entered.connect(self._on_function_chosen)
        self.search.left_downwards.connect(self._enter_tree)
        self._filter.toggled.connect(self._chips.setVisible)
        self.tree.function_chosen.connect(self._on_function_chosen)
        query.changed.connect(self._on_query_changed)
        workbench.session_changed.connect(self.tree.show_session)
        self.tree.show_session(workbench.session)
        self._on_query_changed()

    def take_focus(self) -> None:
        """Let typing search, in place of what was searched before."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.tree.show_hint(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gallery.isChecked():
            self._gallery.trigger()
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        # What stands above grows with each function that is added: scroll, so that the row under the hand stays there.
        super().moveEvent(event)
        if self.tree.underMouse():
            bar = self.tree.verticalScrollBar()
            bar.setValue(bar.value() + event.pos().y() - event.oldPos().y())

    def _lay_out(self, theme: Theme) -> None:
        heading = QLabel(self.tr("Functions"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.search)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(6)
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addWidget(ClearButton(self._query))
        top.addStretch(1)
        button = ActionButton(theme, self._gallery, "grid", self.tr("Gallery"), "flat")
        button.setObjectName("gallery_button")
        top.addWidget(button)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(4)
        line.addWidget(self.search, 1)
        line.addWidget(self._filter)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 0, 16, 0)
        chips.addWidget(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(line)
        layout.addLayout(chips)
        layout.addWidget(self._nothing)
        layout.addWidget(self.tree, 1)

        for before, after in pairwise((button, self.search, self._filter, *self._chips.chips(), self.tree)):
            QWidget.setTabOrder(before, after)

    def _enter_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        self.tree.select_best()

    def _on_query_changed(self) -> None:
        found, all_functions = len(self._query.matches), len(CATALOGUE)
        count = str(all_functions)
        if found < all_functions:
            count = self.tr("{found} of {count}").format(found=found, count=all_functions)
        self._count.setText(count)

    def _on_function_chosen(self, function: BoundFunction) -> None:
        self._workbench.add_function(function)
