"""The views of the centre: curves and others. Only the one that is seen is kept up to date."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from actgui.session.session import Session
from actgui.ui.picture import Picture
from actgui.ui.plot_data import Scene
from actgui.ui.translation import without_mnemonic


class Page(Protocol):
    """What a view of the centre can do; it is a QWidget."""

    def show_scene(self, scene: Scene) -> None:
        """Draw an evaluation and the session it is seen with."""

    def set_stale(self, text: str) -> None:
        """Say that what is seen is that of an earlier input; an empty text ends that."""

    def picture(self) -> Picture:
        """Return what is seen, for an image."""


class Pages(QStackedWidget):
    """Holds the views by name and shows the one whose action was chosen."""

    page_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._pages: dict[str, Page] = {}
        self._actions: dict[str, QAction] = {}
        self._scene: Scene | None = None
        self._stale = ""
        self._current = ""

    def add(self, name: str, page: QWidget, action: QAction) -> None:
        """Add a view, which has the methods of `Page`, and the action that shows it; the first one added is seen."""
        self._pages[name] = page  # type: ignore[assignment]
        self._actions[name] = action
        self.addWidget(page)
        action.triggered.connect(lambda: self.show_page(name))
        if not self._current:
            self.show_page(name)

    @property
    def current(self) -> str:
        """The name of the view that is seen."""
        return self._current

    @property
    def title(self) -> str:
        """What people call the view that is seen."""
        return without_mnemonic(self._actions[self._current].text())

    def picture(self) -> Picture:
        """Return the view that is seen, for an image."""
        return self._pages[self._current].picture()

    def show_page(self, name: str) -> None:
        """Show the view of that name; an unknown name, such as that of another version, changes nothing."""
        if name not in self._pages or name == self._current:
            return
        self._current = name
        self._actions[name].setChecked(True)
        page = self._pages[name]
        if self._scene is not None:
            page.show_scene(self._scene)
        page.set_stale(self._stale)
        if isinstance(page, QWidget):
            self.setCurrentWidget(page)
        self.page_changed.emit(name)

    def show_scene(self, scene: Scene) -> None:
        """Draw an evaluation and the session it is seen with."""
        self._scene = scene
        self._pages[self._current].show_scene(scene)

    def show_session(self, session: Session) -> None:
        """Take over what needs no new numbers: selection, visibility, switches."""
        if self._scene is None or session.functions != self._scene.session.functions:
            return
        if replace(session, input_text="") != replace(self._scene.session, input_text=""):
            self.show_scene(replace(self._scene, session=session))

    def set_stale(self, text: str) -> None:
        """Say that what is seen is that of an earlier input; an empty text ends that."""
        self._stale = text
        self._pages[self._current].set_stale(text)
