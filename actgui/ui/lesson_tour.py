"""The course of the lesson: puts the document aside, sets up one step after the other, and brings the document back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from actgui.session.session import Session
from actgui.ui.actions import Actions
from actgui.ui.drawer import Drawer
from actgui.ui.language import current_language
from actgui.ui.lesson import lesson_steps
from actgui.ui.lesson_panel import LessonPanel
from actgui.ui.lookout import Lookout, Outlook
from actgui.ui.settings import Settings
from actgui.ui.workbench import Workbench

_SAVING = ("save", "save_as")  # what is seen is not the document


class LessonTour(QObject):
    """Runs from its action on until it is left. Where it stands is in the settings, what it shows in the workbench."""

    ended = Signal()

    def __init__(
        self,
        panel: LessonPanel,
        workbench: Workbench,
        actions: Actions,
        drawer: Drawer,
        lookout: Lookout,
        settings: Settings,
    ) -> None:
        super().__init__(panel)
        self._panel, self._workbench, self._actions = panel, workbench, actions
        self._drawer, self._lookout, self._pages, self._settings = drawer, lookout, lookout.pages, settings
        self._steps = lesson_steps(current_language())
        self.before: Outlook | None = None  # where the document was seen from
        self._is_running = False
        self._connect()
        if workbench.has_guest:  # another window began it: that of another language
            self._begin()
            self._show_step()

    def start(self) -> None:
        """Begin, or go on where the lesson was left; while it runs, bring its panel back."""
        self._actions["gallery"].setChecked(False)
        self._actions["lesson"].setChecked(True)
        if self._is_running:
            self._drawer.open()
        else:
            self.before = self._lookout.outlook()
            self._begin()
            self._set_up()
            self._show_step()
        self._panel.take_focus()

    def leave(self) -> None:
        """Bring the document back, as it was."""
        before = self.before
        self._workbench.end_guest()
        self._on_restarted()
        if before is not None:
            self._lookout.return_to(before)

    def _connect(self) -> None:
        panel = self._panel
        panel.back_requested.connect(lambda: self._go(-1))
        panel.next_requested.connect(lambda: self._go(1))
        panel.leave_requested.connect(self.leave)
        panel.set_up_requested.connect(self._set_up_again)
        panel.input_tried.connect(self._on_input_tried)
        panel.solved.connect(self._on_solved)
        panel.escaped.connect(self._drawer.close_if_over)
        self._workbench.session_changed.connect(self._on_session_changed)
        self._workbench.restarted.connect(self._on_restarted)

    @property
    def _number(self) -> int:
        """The number of the present step, counted from 0."""
        keys = [step.key for step in self._steps]
        return keys.index(self._settings.lesson_step) if self._settings.lesson_step in keys else 0

    def _begin(self) -> None:
        self._is_running = True
        self._actions["lesson"].setChecked(True)
        self._actions.enable(_SAVING, False)
        self._drawer.lend(self._panel)

    def _go(self, distance: int) -> None:
        number = self._number + distance
        if number == len(self._steps):
            self._settings.lesson_step = ""
            self._settings.lesson_answered = frozenset()
            self.leave()
        elif number >= 0:
            self._settings.lesson_step = self._steps[number].key
            self._set_up()
            self._show_step()
            self._panel.take_focus()

    def _set_up(self) -> None:
        step = self._steps[self._number]
        self._workbench.show_guest(step.session)
        self._pages.show_page(step.page)
        self._on_session_changed(self._workbench.session)

    def _set_up_again(self) -> None:
        self._set_up()
        self._panel.take_focus()  # its button has gone

    def _show_step(self) -> None:
        self._panel.show_step(self._steps[self._number], self._number, self._answered())
        self._on_session_changed(self._workbench.session)

    def _answered(self) -> tuple[bool, ...]:
        return tuple(step.key in self._settings.lesson_answered for step in self._steps)

    def _on_solved(self) -> None:
        self._settings.lesson_answered |= {self._steps[self._number].key}
        self._panel.show_progress(self._number, self._answered())

    def _on_input_tried(self, text: str) -> None:
        self._workbench.end_burst()
        self._workbench.set_input_text(text)

    def _on_session_changed(self, session: Session) -> None:
        if self._is_running:
            planned = self._steps[self._number].session
            is_changed = replace(session, selected=None) != replace(planned, selected=None)
            self._panel.show_session(session.input_text, is_changed=is_changed)

    def _on_restarted(self) -> None:
        """End when the document is back, also because another one was opened."""
        if self._is_running and not self._workbench.has_guest:
            self._is_running = False
            self._drawer.take_back()
            self._actions.enable(_SAVING, True)
            self._actions["lesson"].setChecked(False)
            if self.before is not None:
                self._pages.show_page(self.before.page)
            self.before = None
            self.ended.emit()
