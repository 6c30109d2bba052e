"""The one writer of the session: every change goes through here and can be undone."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from actgui.core import Axis, BoundFunction
from actgui.session.session import Session, ViewState
from actgui.session.storage import load_session, save_session

BURST_MS = 1000
UNDO_LIMIT = 1000


class _Change(QUndoCommand):
    """A step between two sessions. Steps of the same burst merge into one."""

    def __init__(self, workbench: "Workbench", before: Session, after: Session, title: str, burst: int) -> None:
        super().__init__(title)
        self._workbench = workbench
        self._before = before
        self._after = after
        self._burst = burst

    def id(self) -> int:
        return self._burst

    def redo(self) -> None:
        self._workbench.show_session(self._after)

    def undo(self) -> None:
        self._workbench.show_session(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change):
            return False
        self._after = other._after
        self.setObsolete(replace(self._after, selected=None) == replace(self._before, selected=None))
        return True


class Workbench(QObject):
    """Holds the session, its history and its file. Editors call its methods; views listen to `session_changed`.

    The document can be put aside, whole and with its history, while a guest such as a step of a lesson is shown. File,
    saving and `is_modified` stay those of the document.
    """

    session_changed = Signal(Session)
    document_changed = Signal()
    history_changed = Signal()
    restarted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = Session()
        self._path: Path | None = None
        self._burst_key = ""
        self._burst = 0
        self._is_dragging = False
        self._since_change = QElapsedTimer()
        self._aside: Session | None = None
        self._document_stack, self._guest_stack = QUndoStack(self), QUndoStack(self)
        for stack in (self._document_stack, self._guest_stack):
            stack.setUndoLimit(UNDO_LIMIT)
            stack.indexChanged.connect(self.history_changed)
        self._document_stack.cleanChanged.connect(self.document_changed)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._session

    @property
    def path(self) -> Path | None:
        """The file the session was opened from or saved to."""
        return self._path

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the session as it stands."""
        return self._document_stack if self._aside is None else self._guest_stack

    @property
    def is_modified(self) -> bool:
        """Whether the file lacks something that was changed."""
        return not self._document_stack.isClean()

    @property
    def has_guest(self) -> bool:
        """Whether the document is put aside."""
        return self._aside is not None

    def set_input_text(self, text: str) -> None:
        """Replace the typed text; a burst of typing is one step."""
        self._change(replace(self._session, input_text=text), self.tr("Typing"), "text")

    def set_input_number(self, text: str, index: int) -> None:
        """Replace the input by `text`, in which only the number `index` differs; a drag, or a burst, is one step."""
        self._change(replace(self._session, input_text=text), self.tr("Change input"), f"input {index}")

    def set_class_labels(self, text: str) -> None:
        """Name the inputs; a burst of typing is one step."""
        self._change(replace(self._session, class_labels=text), self.tr("Class labels"), "labels")

    def add_function(self, function: BoundFunction) -> None:
        """Add a trace. A function without parameters that is there already is selected instead."""
        existing = next((trace for trace in self._session.traces if trace.function == function), None)
        if existing is not None and not function.function.parameters:
            self.select(existing.slot)
            return
        title = self.tr("Add {function}").format(function=function.key)
        self._change(self._session.with_trace_added(function), title)

    def remove_trace(self, slot: int) -> None:
        """Take a trace away."""
        self._change(self._session.with_trace_removed(slot), self.tr("Remove function"))

    def set_parameter(self, slot: int, key: str, value: float) -> None:
        """Set one parameter. A slider drag, or a burst of small steps, is one step of the history."""
        title = self.tr("Change {parameter}").format(parameter=key)
        self._change(self._session.with_parameter(slot, key, value), title, f"{slot}.{key}")

    def set_function(self, slot: int, function: BoundFunction) -> None:
        """Give a trace all its parameters at once, as a preset does."""
        self._change(self._session.with_function(slot, function), self.tr("Change parameters"))

    def set_visible(self, slot: int, visible: bool) -> None:
        """Show or hide a trace in the plot."""
        self._change(self._session.with_visibility(slot, visible), self.tr("Show or hide"))

    def set_view(self, view: ViewState, burst_key: str = "") -> None:
        """Set the switches of the plot; changes of the same key that follow at once are one step."""
        self._change(replace(self._session, view=view), self.tr("Change view"), burst_key)

    def set_axis(self, axis: Axis) -> None:
        """Choose what the functions along an axis act on when the input is a matrix."""
        self._change(replace(self._session, axis=axis), self.tr("Change axis"))

    def use_example(self, session: Session) -> None:
        """Take over inputs, functions and switches of an example."""
        self._change(session, self.tr("Example"))

    def select(self, slot: int) -> None:
        """Select a trace. Selecting is no step of the history."""
        if slot != self._session.selected:
            self.show_session(replace(self._session, selected=slot))

    def undo(self) -> None:
        """Take the last step back."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Take a step that was undone again."""
        self.undo_stack.redo()

    def start_drag(self) -> None:
        """Let all changes up to `end_burst` be one step, however long the hand rests between them."""
        self.end_burst()
        self._is_dragging = True

    def end_burst(self) -> None:
        """Let the next change start a new step."""
        self._burst_key = ""
        self._is_dragging = False

    def new(self) -> None:
        """Start again from the example."""
        self._restart(Session(), None)

    def open(self, path: Path) -> None:
        """Open a session file; raises `StorageError` and changes nothing if that fails."""
        self._restart(load_session(path), path)

    def save(self, path: Path) -> None:
        """Save the session; raises `StorageError` and leaves the old file whole if that fails."""
        save_session(self._session if self._aside is None else self._aside, path)
        self._path = path
        self.end_burst()
        self._document_stack.setClean()
        self.document_changed.emit()

    def show_guest(self, session: Session) -> None:
        """Put the document aside until `end_guest`, and show a session that has a history of its own."""
        if self._aside is None:
            self._aside = self._session
        self._guest_stack.clear()
        self._begin(session)

    def end_guest(self) -> None:
        """Bring the document back as it was put aside."""
        if self._aside is not None:
            document = self._aside
            self._forget_guest()
            self._begin(document)

    def show_session(self, session: Session) -> None:
        """Make `session` the present one without a step in the history; the history itself calls this."""
        if session != self._session:
            self._session = session
            self.session_changed.emit(session)

    def _restart(self, session: Session, path: Path | None) -> None:
        self._forget_guest()
        self._document_stack.clear()
        self._path = path
        self._begin(session)
        self.document_changed.emit()

    def _forget_guest(self) -> None:
        self._aside = None
        self._guest_stack.clear()

    def _begin(self, session: Session) -> None:
        self.end_burst()
        self.show_session(session)
        self.history_changed.emit()
        self.restarted.emit()

    def _change(self, session: Session, title: str, burst_key: str = "") -> None:
        if session == self._session:
            return
        recent = self._is_dragging or (self._since_change.isValid() and self._since_change.elapsed() < BURST_MS)
        if not (burst_key and burst_key == self._burst_key and recent):
            self._burst += 1
        self._burst_key = burst_key
        self._since_change.start()
        self.undo_stack.push(_Change(self, self._session, session, title, self._burst if burst_key else -1))
