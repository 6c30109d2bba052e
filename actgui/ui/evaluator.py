"""From session to evaluation: at once when it is small, on the worker when it is large."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from actgui.core import Cancelled, Evaluation, evaluate
from actgui.session.input_text import InputError, TooManyNumbers, read_numbers
from actgui.session.session import Session
from actgui.ui.point_index import PointIndex
from actgui.ui.worker import Task, Worker

SMALL_COUNT = 100_000
SMALL_TEXT = 100_000
TYPING_PAUSE_MS = 40
EVALUATION_SHARE = 0.7

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """An evaluation with the session it was made for, its inputs in order, and the seconds it took."""

    session: Session
    evaluation: Evaluation
    points: PointIndex
    seconds: float


class Evaluator(QObject):
    """Keeps the evaluation in step with the session; only the newest request is ever answered."""

    evaluated = Signal(Outcome)
    refreshed = Signal(Outcome)
    rejected = Signal(InputError)
    ran_out_of_memory = Signal()
    started = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._session = Session()
        self._asked: tuple[object, ...] | None = None
        self._task: Task | None = None
        self._read: tuple[str, Numbers] = ("", np.empty(0))
        self._points = PointIndex.of(np.empty(0))
        self._accepted: Outcome | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._evaluate)
        worker.settled.connect(self._on_settled)

    def request(self, session: Session) -> None:
        """Evaluate `session` soon; typing waits for a short pause, other changes do not."""
        asked = (session.input_text, session.functions, session.axis, session.view.derivative)
        if asked == self._asked:
            return
        typed = self._asked is not None and self._asked[0] != session.input_text
        self._asked = asked
        self._session = session
        self._abandon()
        self._timer.start(TYPING_PAUSE_MS if typed else 0)

    def finish_typing(self) -> None:
        """Evaluate at once what is only waiting for a pause in the typing."""
        if self._timer.isActive():
            self._timer.stop()
            self._evaluate()

    def cancel(self) -> bool:
        """Give up the evaluation under way, if there is one; the next change asks again."""
        was_busy = self._timer.isActive() or self._task is not None
        self._asked = None
        self._timer.stop()
        self._abandon()
        return was_busy

    def _abandon(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _evaluate(self) -> None:
        session = self._session
        try:
            small = self._evaluate_small(session)
        except InputError as error:
            self.rejected.emit(error)
            self._evaluate_last_numbers(session)
            return
        if small is None:
            self._start_task(session)
        else:
            self._accept(small)

    def _evaluate_small(self, session: Session) -> Outcome | None:
        """Return the outcome, or None if it is too large for the UI thread."""
        text, numbers = self._read
        if text != session.input_text:
            if len(session.input_text) > SMALL_TEXT:
                return None
            try:
                numbers = read_numbers(session.input_text, limit=SMALL_COUNT)
            except TooManyNumbers:
                return None
        if numbers.size > SMALL_COUNT:
            return None
        return _outcome(session, numbers, self._points, None)

    def _evaluate_last_numbers(self, session: Session) -> None:
        """Let functions and parameters take effect on the last good numbers while the text is wrong."""
        numbers = self._read[1]
        if self._accepted is not None and numbers.size <= SMALL_COUNT and _differs(session, self._accepted.session):
            self._accepted = _outcome(session, numbers, self._points, None)
            self.refreshed.emit(self._accepted)

    def _start_task(self, session: Session) -> None:
        text, known = self._read
        numbers = known if text == session.input_text else None
        points = self._points

        def work(watch: Callable[[float], None]) -> object:
            watch(0.0)
            inputs = read_numbers(session.input_text) if numbers is None else numbers
            return _outcome(session, inputs, points, watch)

        self._task = self._worker.start(work)
        self.started.emit()

    def _on_settled(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        try:
            result = task.result()
        except Cancelled:
            return
        except InputError as error:
            self.rejected.emit(error)
            return
        except MemoryError:
            self.ran_out_of_memory.emit()
            return
        if isinstance(result, Outcome):
            self._accept(result)

    def _accept(self, outcome: Outcome) -> None:
        self._read = (outcome.session.input_text, outcome.evaluation.inputs)
        self._points = outcome.points
        self._accepted = outcome
        self.evaluated.emit(outcome)


def _share_of(watch: Callable[[float], None] | None) -> Callable[[float], None] | None:
    """Leave a part of the progress for putting the inputs in order."""
    return None if watch is None else lambda fraction: watch(fraction * EVALUATION_SHARE)


def _differs(one: Session, other: Session) -> bool:
    """Return whether two sessions differ in more than their text and their selection."""
    return (one.traces, one.axis, one.view.derivative) != (other.traces, other.axis, other.view.derivative)


def _outcome(session: Session, numbers: Numbers, points: PointIndex, watch: Callable[[float], None] | None) -> Outcome:
    started = perf_counter()
    derivative = session.view.derivative
    evaluation = evaluate(numbers, session.functions, axis=session.axis, derivative=derivative, watch=_share_of(watch))
    seconds = perf_counter() - started
    if points.inputs is not evaluation.inputs:
        points = PointIndex.of(evaluation.inputs)
    return Outcome(session, evaluation, points, seconds)
