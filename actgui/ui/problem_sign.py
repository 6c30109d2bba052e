"""A quiet warning in a row of a list: a sign, a few words, and the whole sentence as tool tip."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from actgui.ui.elided_label import ElidedLabel
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme

_SIZE = 14


class ProblemSign(QWidget):
    """Hidden while there is nothing to say. A click goes through to the row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel()
        self._words = ElidedLabel()
        self._words.setProperty("role", "caption")
        for label in (self._picture, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._update_picture)
        self._update_picture()
        self.hide()

    @property
    def words(self) -> str:
        """The few words shown."""
        return self._words.text() if not self.isHidden() else ""

    def show_problem(self, words: str, sentence: str) -> None:
        """Show a problem; empty words hide the sign."""
        self._words.setText(words)
        self.setToolTip(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(words))

    def _update_picture(self) -> None:
        self._picture.setPixmap(icon_pixmap("warning", self._theme.tokens.warn, _SIZE, 2))
