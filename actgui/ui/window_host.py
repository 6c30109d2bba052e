"""Keeps the one window of the program; in another language or size it is made anew around the same session."""

from PySide6.QtCore import QObject, Qt
from shiboken6 import delete

from actgui.ui.language import Translation
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme


class WindowHost(QObject):
    """Owns the window and the language."""

    def __init__(self, theme: Theme, translation: Translation, settings: Settings) -> None:
        super().__init__(theme)
        self._theme = theme
        self._translation = translation
        self._settings = settings
        theme.refresh_fonts(projects=settings.projects)
        self.window = self._make(None)

    def _make(self, before: MainWindow | None) -> MainWindow:
        window = MainWindow(self._theme, self._settings, before.workbench if before is not None else None)
        # Queued: the window cannot go while it is telling of the choice.
        window.renewals.language_chosen.connect(self._on_language_chosen, Qt.ConnectionType.QueuedConnection)
        window.renewals.projector_chosen.connect(self._on_projector_chosen, Qt.ConnectionType.QueuedConnection)
        return window

    def _on_language_chosen(self, code: str) -> None:
        if self.window.may_retire():
            self._settings.language = code
            self._renew()

    def _on_projector_chosen(self, projects: bool) -> None:
        if self.window.may_retire():
            self._settings.projects = projects
            self._renew()

    def _renew(self) -> None:
        before = self.window
        outlook = before.lookout.outlook()
        before.retire()
        self._translation.choose(self._settings.language)
        self._theme.refresh_fonts(projects=self._settings.projects)
        self.window = self._make(before)
        self.window.setGeometry(before.geometry())
        self.window.lesson.before = before.lesson.before
        self.window.show()
        self.window.lookout.return_to(outlook)
        delete(before)  # at once, lest it answer what happens to the session, which it shares
