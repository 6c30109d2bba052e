"""Long work off the UI thread: one background thread, with progress and cancel."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from actgui.core import Cancelled

OVERDUE_MS = 300
_PROGRESS_SECONDS = 0.05

Work = Callable[[Callable[[float], None]], object]


class Task:
    """One piece of work. `result()` returns what it gave, or raises what it raised."""

    def __init__(self) -> None:
        self.future: Future[object] | None = None
        self.overdue = False
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next block."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()

    def result(self) -> object:
        """Return the result of settled work, or raise its exception."""
        if self.future is None or self.future.cancelled():
            raise Cancelled
        return self.future.result()


class Worker(QObject):
    """Runs tasks one after the other. Signals arrive on the UI thread; compare the task to know whose they are."""

    settled = Signal(Task)
    progressed = Signal(Task, float)
    became_overdue = Signal(Task)
    _ended = Signal(Task)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="actgui")
        self._running: set[Task] = set()
        # Queued, so that a task that ends at once still settles after `start` has returned it.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return bool(self._running)

    @property
    def is_overdue(self) -> bool:
        """Whether work is under way that has taken long already."""
        return any(task.overdue for task in self._running)

    def start(self, work: Work) -> Task:
        """Queue `work`, which is called with a function to report progress to, and return its task."""
        task = Task()
        self._running.add(task)
        task.future = self._executor.submit(work, self._watch_for(task))
        task.future.add_done_callback(lambda _: self._ended.emit(task))
        QTimer.singleShot(OVERDUE_MS, self, lambda: self._check_overdue(task))
        return task

    def stop(self) -> None:
        """Cancel everything and wait for the thread to end."""
        for task in self._running:
            task.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _watch_for(self, task: Task) -> Callable[[float], None]:
        last = 0.0

        def watch(fraction: float) -> None:
            nonlocal last
            if task.is_cancelled:
                raise Cancelled
            now = monotonic()
            if now - last > _PROGRESS_SECONDS:
                last = now
                self.progressed.emit(task, fraction)

        return watch

    def _check_overdue(self, task: Task) -> None:
        if task in self._running and not task.is_cancelled:
            task.overdue = True
            self.became_overdue.emit(task)

    def _on_ended(self, task: Task) -> None:
        self._running.discard(task)
        self.settled.emit(task)
