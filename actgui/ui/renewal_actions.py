"""What the whole window has to be made anew for: another language, letters for a projector. Its keeper does it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from actgui.ui.actions import Actions
from actgui.ui.language import LANGUAGES, current_language
from actgui.ui.settings import Settings


class RenewalActions(QObject):
    """Tells what was chosen; the actions show what is in force until the window is made anew."""

    language_chosen = Signal(str)
    projector_chosen = Signal(bool)

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._projector = actions["projector"]
        self._projector.setChecked(settings.projects)
        self._projector.triggered.connect(self.projector_chosen)
        self._present = actions[f"language_{current_language()}"]
        self._present.setChecked(True)
        actions.connect({f"language_{code}": partial(self._on_triggered, code) for code in LANGUAGES})

    def _on_triggered(self, code: str) -> None:
        self._present.setChecked(True)
        if code != current_language():
            self.language_chosen.emit(code)
