"""Buttons that follow a QAction and the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from actgui.ui.icons import SIZE, icon
from actgui.ui.theme import Theme
from actgui.ui.translation import with_remark

_THIN_SPACE = "\u2009"


class ThemedButton(QPushButton):
    """A push button with an icon in the colours of the theme. Kinds are those of the style sheet."""

    def __init__(self, theme: Theme, icon_name: str, text: str = "", kind: str = "icon") -> None:
        super().__init__(_THIN_SPACE + text if text else "")
        self._theme = theme
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setAccessibleName(text)
        theme.changed.connect(self._update_icon)
        self._update_icon()

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._update_icon()

    def describe(self, text: str) -> None:
        """Set the tool tip, which a screen reader speaks as the name, or after the text that is to be seen."""
        self.setToolTip(text)
        if self.text():
            self.setAccessibleDescription(text)
        else:
            self.setAccessibleName(text)

    def _update_icon(self) -> None:
        tokens = self._theme.tokens
        color = tokens.on_accent if self.property("kind") == "primary" else None
        self.setIcon(icon(self._icon_name, tokens, color=color))


class ActionButton(ThemedButton):
    """A button that triggers an action and mirrors its checked and enabled state."""

    def __init__(self, theme: Theme, action: QAction, icon_name: str, text: str = "", kind: str = "icon") -> None:
        super().__init__(theme, icon_name, text, kind)
        self._action = action
        self.setCheckable(action.isCheckable())
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def _on_clicked(self) -> None:
        self._action.trigger()
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        if self._action.isCheckable():
            self.setChecked(self._action.isChecked())
        shortcut = self._action.shortcut().toString()
        name = self._action.toolTip()
        self.describe(with_remark(name, shortcut) if shortcut else name)
