"""The choice of a language: one action for each; whoever keeps the window carries it out."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from actgui.ui.actions import Actions
from actgui.ui.language import LANGUAGES, current_language


class LanguageActions(QObject):
    """Tells which language was chosen; the action of the one in force stays checked until the window is made anew."""

    chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._present = actions[f"language_{current_language()}"]
        self._present.setChecked(True)
        actions.connect({f"language_{code}": partial(self._on_triggered, code) for code in LANGUAGES})

    def _on_triggered(self, code: str) -> None:
        self._present.setChecked(True)
        if code != current_language():
            self.chosen.emit(code)
