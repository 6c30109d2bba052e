"""The search line of the catalogue, in the selector and in the gallery."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from actgui.core import BoundFunction
from actgui.ui.function_query import FunctionQuery
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme
from actgui.ui.window_keys import leaves_key_to_window


class QueryField(QLineEdit):
    """Edits the text of the query. `entered` with the best match on Enter, `left_downwards` on Down."""

    entered = Signal(BoundFunction)
    left_downwards = Signal()

    def __init__(self, query: FunctionQuery, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = query
        self._theme = theme
        self.setAccessibleName(self.tr("Search functions"))
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(query.set_text)
        query.changed.connect(self._on_query_changed)
        theme.changed.connect(self._update_icons)
        self._on_query_changed()
        self._update_icons()

    def event(self, event: QEvent) -> bool:
        return leaves_key_to_window(event, self) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_best()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _enter_best(self) -> None:
        best = self._query.best
        if best is not None:
            self.entered.emit(best.function)
            self.selectAll()

    def _on_query_changed(self) -> None:
        if self.text() != self._query.text:
            self.setText(self._query.text)
        self._clear.setVisible(bool(self._query.text))
        count = self._query.candidate_count
        self.setPlaceholderText(self.tr("Search {count} functions").format(count=count))

    def _update_icons(self) -> None:
        self._clear.setIcon(QIcon(icon_pixmap("close", self._theme.tokens.text3, 16, 2)))
        self._glass.setIcon(QIcon(icon_pixmap("search", self._theme.tokens.text3, 16, 2)))
