"""Menu bar and toolbar in one row."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QMenuBar, QSizePolicy, QWidget

from actgui.ui.actions import Actions, fill_menu_bar
from actgui.ui.buttons import ActionButton, ThemedButton
from actgui.ui.icons import icon_pixmap
from actgui.ui.language import LANGUAGES, current_language
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, Theme

HEIGHT = 44
_DOCUMENT_NAME_FROM = 1180
_EXPORT_TEXT_FROM = 1000
_SHORT_NAMES = {"en": "EN", "zh_TW": "繁中", "zh_CN": "简中"}


class TopBar(QWidget):
    """The verbs of the document. What does not fit gives way: first the document name, then a label."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._actions = actions
        self._theme = theme
        self.menu_bar = QMenuBar(self)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        fill_menu_bar(self.menu_bar, actions)
        self._mark = QLabel()
        self._document = QLabel()
        self._document.setObjectName("document_name")
        self._document.setTextFormat(Qt.TextFormat.PlainText)
        self._document.setProperty("role", "document")
        self._state = QLabel()
        self._state.setObjectName("document_state")
        self._state.setProperty("role", "caption")
        self._export_image = ActionButton(theme, actions["export_image"], "image", self.tr("Export image"), "outline")
        self._export_image_text = self._export_image.text()
        self._export_csv = ActionButton(theme, actions["export_csv"], "table", self.tr("Export CSV"), "primary")
        self._flip = ThemedButton(theme, "moon")
        self._flip.setObjectName("theme_button")
        self._flip.clicked.connect(self._flip_theme)
        self._language = ThemedButton(theme, "globe", _SHORT_NAMES[current_language()], "flat")
        self._language.setObjectName("language_button")
        self._language.describe(self.tr("Language"))
        self._language.setMenu(self._language_menu(actions))
        self._lay_out(actions)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_document(self, name: str, *, modified: bool) -> None:
        """Show the name of the file and whether it was changed."""
        self._document.setText(name)
        self._state.setText(self.tr("Edited") if modified else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _DOCUMENT_NAME_FROM
        self._document.setVisible(wide)
        self._state.setVisible(wide)
        self._export_image.setText(self._export_image_text if self.width() >= _EXPORT_TEXT_FROM else "")

    def _lay_out(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._mark)
        row.addSpacing(4)
        if not self.menu_bar.isNativeMenuBar():
            row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(_separator())
        for name in ("new", "open", "save"):
            row.addWidget(ActionButton(self._theme, actions[name], name))
        row.addWidget(_separator())
        for name in ("undo", "redo"):
            row.addWidget(ActionButton(self._theme, actions[name], name))
        row.addStretch(1)
        row.addWidget(self._document)
        row.addSpacing(4)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self._export_image)
        row.addSpacing(2)
        row.addWidget(self._export_csv)
        row.addWidget(_separator())
        row.addWidget(self._flip)
        row.addWidget(self._language)

    def _language_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        menu.addActions([actions[f"language_{code}"] for code in LANGUAGES])
        return menu

    def _flip_theme(self) -> None:
        other = DARK_CHOICE if self._theme.tokens.name == LIGHT_CHOICE else LIGHT_CHOICE
        self._actions[f"theme_{other}"].trigger()

    def _on_theme_changed(self) -> None:
        dark = self._theme.tokens.name != LIGHT_CHOICE
        self._mark.setPixmap(icon_pixmap("mark", self._theme.tokens.accent_text, 18, 2))
        self._flip.set_icon_name("sun" if dark else "moon")
        self._flip.describe(self.tr("Light theme") if dark else self.tr("Dark theme"))


def _separator() -> QFrame:
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedSize(QSize(13, 20))
    return line
