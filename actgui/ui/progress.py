"""Long work as people see it: a bar in the status line while it lasts, and Cancel."""

from PySide6.QtCore import QObject, Signal

from actgui.ui.evaluator import Evaluator
from actgui.ui.exporter import Exporter
from actgui.ui.status_bar import StatusBar
from actgui.ui.worker import Task, Worker


class Progress(QObject):
    """Shows the work of the worker in the status bar, and says when an evaluation takes long or was cancelled."""

    evaluation_cancelled = Signal()
    evaluation_lasts = Signal()

    def __init__(self, worker: Worker, evaluator: Evaluator, exporter: Exporter, status: StatusBar) -> None:
        super().__init__(status)
        self._worker = worker
        self._evaluator = evaluator
        self._exporter = exporter
        self._status = status
        worker.became_overdue.connect(self._on_became_overdue)
        worker.progressed.connect(self._on_progressed)
        worker.settled.connect(self._on_settled)
        status.cancel_requested.connect(self._on_cancel_requested)

    def _on_became_overdue(self, task: Task) -> None:
        exporting = task is self._exporter.task
        self._status.start_progress(self.tr("Writing the file") if exporting else self.tr("Evaluating"))
        if not exporting:
            self.evaluation_lasts.emit()

    def _on_progressed(self, task: Task, fraction: float) -> None:
        if task.overdue:
            self._status.show_progress(fraction)

    def _on_settled(self, task: Task) -> None:
        if task.overdue and not self._worker.is_overdue:
            self._status.end_progress()

    def _on_cancel_requested(self) -> None:
        if self._exporter.task is not None:
            self._exporter.task.cancel()
        elif self._evaluator.cancel():
            self.evaluation_cancelled.emit()
