"""What the selector says when nothing fits, with the way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from actgui.ui.function_query import FunctionQuery
from actgui.ui.function_traits import Trait, trait_title
from actgui.ui.translation import listed


class NothingFound(QWidget):
    """Hidden as long as anything fits."""

    def __init__(self, query: FunctionQuery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = query
        self._text = QLabel()
        self._text.setObjectName("nothing_found")
        self._text.setProperty("role", "body")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._clear = QPushButton(self.tr("Clear filters"))
        self._clear.setObjectName("clear_filters")
        self._clear.clicked.connect(query.clear_traits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        query.changed.connect(self._on_query_changed)
        self._on_query_changed()

    def _on_query_changed(self) -> None:
        text = self._query.text.strip()
        traits = listed(trait_title(trait) for trait in Trait if trait in self._query.traits)
        if not self._query.traits:
            self._text.setText(self.tr("No function is called “{text}”.").format(text=text))
        elif not text:
            self._text.setText(self.tr("No function has all of these: {traits}.").format(traits=traits))
        else:
            template = self.tr("No function called “{text}” has all of these: {traits}.")
            self._text.setText(template.format(text=text, traits=traits))
        self._clear.setVisible(bool(self._query.traits))
        self.setVisible(not self._query.matches)
