"""New, Open, Save and the question about unsaved changes."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from actgui.session.errors import StorageError
from actgui.ui.file_choice import choose_target
from actgui.ui.notice import Notice
from actgui.ui.settings import Settings
from actgui.ui.translation import error_text
from actgui.ui.workbench import Workbench

SUFFIX = ".actgui"


class Document(QObject):
    """The file of the session, from the point of view of the person at the window."""

    def __init__(self, workbench: Workbench, settings: Settings, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._settings = settings
        self._notice = notice
        self._window = window

    @property
    def name(self) -> str:
        """The name of the file, or that there is none yet."""
        path = self._workbench.path
        return path.name if path else self.tr("Untitled")

    def new(self) -> None:
        """Start again from the example, after asking about unsaved changes."""
        if self.may_close():
            self._workbench.new()

    def open(self) -> None:
        """Choose a session file and open it."""
        if not self.may_close():
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open session"), self._settings.folder, self._filter()
        )
        if name:
            self.open_path(Path(name))

    def open_dropped(self, path: Path) -> None:
        """Open a session file that was dropped on the window, after asking about unsaved changes."""
        if self.may_close():
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a session file; say so if that fails."""
        try:
            self._workbench.open(path)
        except StorageError as error:
            self._notice.complain(error_text(error))
            return False
        self._settings.folder = str(path.resolve().parent)
        return True

    def save(self) -> bool:
        """Save to the file of the session, or ask for one; return whether it is saved."""
        path = self._workbench.path
        return self.save_as() if path is None else self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a file and save there; return whether it is saved."""
        present = self._workbench.path
        start = present or Path(self._settings.folder) / (self.tr("session") + SUFFIX)
        path = choose_target(self._window, self.tr("Save session"), start, self._filter(), SUFFIX)
        return path is not None and self._save_to(path)

    def may_close(self) -> bool:
        """Return whether the session may go: it is saved, or the person says so."""
        if not self._workbench.is_modified:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("save_changes")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Save changes?"))
        box.setText(self.tr("Save the changes to “{name}”?").format(name=self.name))
        lost = self.tr("If you do not save them, they are lost.")
        own = self.tr(
            "They are in your own work, which the lesson has put aside. If you do not save them, they are lost."
        )
        box.setInformativeText(own if self._workbench.has_guest else lost)
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        for button, text in (
            (buttons.Save, self.tr("&Save")),
            (buttons.Discard, self.tr("&Discard")),
            (buttons.Cancel, self.tr("&Cancel")),
        ):
            box.button(button).setText(text)
            box.button(button).setIcon(QIcon())
        box.setTextFormat(Qt.TextFormat.PlainText)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _save_to(self, path: Path) -> bool:
        try:
            self._workbench.save(path)
        except StorageError as error:
            self._notice.complain(error_text(error))
            return False
        self._settings.folder = str(path.resolve().parent)
        self._notice.inform(self.tr("Saved {name}").format(name=path.name))
        return True

    def _filter(self) -> str:
        return self.tr("ActGUI sessions (*{suffix})").format(suffix=SUFFIX)
