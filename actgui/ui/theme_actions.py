"""The choice of a theme: one of three actions, remembered in the settings."""

from functools import partial

from PySide6.QtCore import QObject

from actgui.ui.actions import Actions
from actgui.ui.settings import Settings
from actgui.ui.theme import CHOICES, Theme


class ThemeActions(QObject):
    """Connects the three actions with theme and settings."""

    def __init__(self, actions: Actions, theme: Theme, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self._settings = settings
        actions.connect({f"theme_{choice}": partial(self._choose, choice) for choice in CHOICES})
        actions[f"theme_{theme.choice}"].setChecked(True)

    def _choose(self, choice: str) -> None:
        self._settings.theme = choice
        self._actions[f"theme_{choice}"].setChecked(True)
        self._theme.choose(choice)
