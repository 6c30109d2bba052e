"""The selector: search line over the catalogue tree."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from actgui.core import CATALOGUE
from actgui.ui.function_tree import FunctionTree
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme
from actgui.ui.window_keys import leaves_key_to_window
from actgui.ui.workbench import Workbench


class FunctionPanel(QWidget):
    """Choose functions. Enter in the search line adds the first match, Down goes into the tree."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("function_panel")
        self._workbench = workbench
        self._theme = theme
        self.search = QLineEdit()
        self.search.setObjectName("function_search")
        self.search.setAccessibleName(self.tr("Search functions"))
        self.search.setPlaceholderText(self.tr("Search {count} functions").format(count=len(CATALOGUE)))
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.tree = FunctionTree(theme)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "body")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 6, 16, 0)
        self._nothing.hide()
        self._lay_out()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search_changed)
        self.tree.function_chosen.connect(self._on_function_chosen)
        workbench.session_changed.connect(self.tree.show_session)
        theme.changed.connect(self._update_icon)
        self.tree.show_session(workbench.session)
        self._update_icon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and leaves_key_to_window(event, self):
            return True
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_search_key(event.key())
        return super().eventFilter(watched, event)

    def moveEvent(self, event: QMoveEvent) -> None:
        # What stands above grows with each function that is added: scroll, so that the row under the hand stays there.
        super().moveEvent(event)
        if self.tree.underMouse():
            bar = self.tree.verticalScrollBar()
            bar.setValue(bar.value() + event.pos().y() - event.oldPos().y())

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Functions"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.search)
        count = QLabel(str(len(CATALOGUE)))
        count.setProperty("role", "caption")
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(6)
        top.addWidget(heading)
        top.addWidget(count)
        top.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.tree, 1)

    def _on_search_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            first = self.tree.first_match()
            if first is not None:
                self._on_function_chosen(first)
                self.search.selectAll()
            return True
        if key == Qt.Key.Key_Down:
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            self.tree.select_first()
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False

    def _on_search_changed(self, text: str) -> None:
        found = self.tree.filter(text)
        self._nothing.setText(self.tr("No function is called “{text}”.").format(text=text.strip()))
        self._nothing.setVisible(found == 0)

    def _on_function_chosen(self, key: str) -> None:
        self._workbench.add_function(CATALOGUE[key].bind())

    def _update_icon(self) -> None:
        self._glass.setIcon(QIcon(icon_pixmap("search", self._theme.tokens.text3, 16, 2)))
