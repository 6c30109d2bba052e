"""Size, place and splitters of the window, remembered between runs."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from actgui.ui.settings import Settings
from actgui.ui.splitter import Splitter

SIZE = QSize(1440, 900)
_FRAME = QSize(16, 40)  # room for what the window manager puts around the window


class WindowLayout:
    """Saves and restores what the hand has set; each splitter comes with a name and the sizes it begins with."""

    def __init__(
        self, window: QMainWindow, splitters: dict[str, tuple[Splitter, list[int]]], settings: Settings
    ) -> None:
        self._window, self._splitters, self._settings = window, splitters, settings

    def save(self) -> None:
        """Remember the present layout."""
        self._settings.set_layout("window", self._window.saveGeometry())
        for name, (splitter, _) in self._splitters.items():
            self._settings.set_layout(name, splitter.saveState())

    def restore(self) -> None:
        """Return to the layout remembered, or to that of the first start."""
        self._window.resize(SIZE.boundedTo(self._window.screen().availableSize() - _FRAME))
        for splitter, sizes in (pair for pair in self._splitters.values()):
            splitter.setSizes(sizes)
        self._window.restoreGeometry(self._settings.layout("window"))
        for name, (splitter, _) in self._splitters.items():
            splitter.restoreState(self._settings.layout(name))
