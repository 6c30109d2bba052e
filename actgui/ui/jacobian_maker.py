"""Makes the Jacobians that the view shows: short ones at once, long ones on a worker of its own."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from actgui.core import BoundFunction, Cancelled, Evaluation, Kind
from actgui.core.vector_of import vector_count
from actgui.ui.jacobian_scene import JacobianScene, scene_of
from actgui.ui.worker import Task, Worker

AT_ONCE = 20_000  # inputs; of an axis function every one of them is looked at


class JacobianMaker(QObject):
    """`made` brings what was asked for last; before it `began` says of how many inputs that will be, if they are many.

    Where the memory is too small `failed` comes instead.
    """

    made = Signal(JacobianScene)
    began = Signal(int)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(self)
        self._task: Task | None = None
        self._worker.settled.connect(self._on_settled)

    def ask(self, function: BoundFunction, evaluation: Evaluation, vector: int) -> None:
        """Ask for the Jacobian of a function at one vector of the inputs."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        work = partial(scene_of, function, evaluation, vector)
        length = evaluation.inputs.size // vector_count(evaluation.inputs, evaluation.axis)
        if function.function.kind is not Kind.AXIS or length <= AT_ONCE:
            self.made.emit(work())
            return
        self._task = self._worker.start(work)
        self.began.emit(length)

    def stop(self) -> None:
        """End the work; nothing is asked after that."""
        self._task = None
        self._worker.stop()

    def _on_settled(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        try:
            scene = task.result()
        except Cancelled:
            return
        except MemoryError:
            self.failed.emit()
            return
        if isinstance(scene, JacobianScene):
            self.made.emit(scene)
