"""What is known of the selected function beyond its values: found out when the hand rests, and remembered."""

from dataclasses import dataclass
from math import inf, isfinite

from PySide6.QtCore import QObject, QTimer, Signal

from actgui.core import BoundFunction, Interval, Kind, saturated
from actgui.session.session import Trace
from actgui.ui.landmarks import Landmark, landmarks_of
from actgui.ui.plot_data import Range, Scene

_PAUSE_MS = 120  # it takes longer than a step of a slider
_MARGIN = 2.0  # of a view, looked at on both sides of it


@dataclass(frozen=True, slots=True)
class Findings:
    """Points of interest, and where the function is saturated; empty where nobody asked for them."""

    slot: int
    landmarks: tuple[Landmark, ...] = ()
    stretches: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class _Question:
    function: BoundFunction
    points: bool
    threshold: float | None
    within: Range


class Study(QObject):
    """`findings` is None while they are not those of what was asked last; `finished` when they are again."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slot = 0
        self._question: _Question | None = None
        self._findings: Findings | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._answer)

    @property
    def findings(self) -> Findings | None:
        """What is known of the selected function as it is now."""
        return self._findings

    def ask(self, scene: Scene, x_range: Range) -> None:
        """Look into the selected function, as far as the switches of the view ask for it."""
        trace, view = scene.session.selected_trace, scene.session.view
        if trace is None or not trace.visible or not (view.points or view.saturation):
            self._forget()
            return
        threshold = view.saturation_threshold if view.saturation else None
        question = _Question(trace.function, view.points, threshold, self._extent(trace, x_range))
        if (question, trace.slot) == (self._question, self._slot):
            return
        other = self._question is None or self._question.function.function is not question.function.function
        moved = self._question is not None and self._question.function != question.function
        self._question, self._slot = question, trace.slot
        self._findings = None
        if moved and not other:
            self._timer.start(_PAUSE_MS)
        else:
            self._answer()

    def _forget(self) -> None:
        self._timer.stop()
        self._question, self._findings = None, None

    def _extent(self, trace: Trace, x_range: Range) -> Range:
        """Return where to look: everywhere, or around the view if the function swings for ever."""
        if not isfinite(trace.function.period):
            return -inf, inf
        if self._question is not None and self._question.function == trace.function:
            low, high = self._question.within
            if low <= x_range[0] and x_range[1] <= high:
                return low, high
        reach = _MARGIN * (x_range[1] - x_range[0])
        return x_range[0] - reach, x_range[1] + reach

    def _answer(self) -> None:
        self._timer.stop()
        question = self._question
        if question is None:
            return
        landmarks = landmarks_of(question.function) if question.points else ()
        stretches: tuple[Interval, ...] = ()
        if question.threshold is not None and question.function.function.kind is Kind.ELEMENT_WISE:
            stretches = saturated(question.function, question.threshold, *question.within)
        self._findings = Findings(self._slot, landmarks, stretches)
        self.finished.emit()
