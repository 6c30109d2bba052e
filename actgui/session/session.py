"""What the user chose: frozen values. Nothing here computes, reads a file or draws."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from actgui.core import CATALOGUE, Axis, BoundFunction

EXAMPLE_INPUT = "2, 3, 5, 6"
EXAMPLE_FUNCTIONS = ("sigmoid", "softmax")
MOST_RANKS = 10
_LABEL_ENDS = re.compile(r"[,;\n，；、]")

Choice = int | str  # the slot of a trace, or the key of a function with its defaults


@dataclass(frozen=True, slots=True)
class Trace:
    """A chosen function. `slot` is its identity in the session and decides colour, dash and marker."""

    function: BoundFunction
    slot: int
    visible: bool = True


class DifferenceKind(StrEnum):
    """How the difference of two functions A and B is measured."""

    ABSOLUTE = "absolute"  # A - B
    RELATIVE = "relative"  # |A - B| / |B|
    ULP = "ulp"  # |A - B| in units of the last place of B


@dataclass(frozen=True, slots=True)
class ViewState:
    """The switches of the views that belong to the document (the zoom does not).

    Curves: `points` shows the points of interest of the selected function, `saturation` where its slope is less than
    `saturation_threshold`. `difference` shows that of the traces in two slots; without these, of the first two visible.

    Probabilities: `naive` shows what the textbook formulas give, `sweep` the outputs over a parameter: the one called
    `sweep_parameter`, or the first that there is. `top_count` of the most probable inputs are named, at most
    `MOST_RANKS`. Of a matrix the row or column number `vector` is seen, counted from 0, and the last if there are
    fewer; also in the Jacobian, whose colours `log_colors` lets follow the powers of ten.

    Differences: `compared` are the two functions; None is for the first of the plot that is left.
    """

    derivative: bool = False
    markers: bool = True
    log_y: bool = False
    points: bool = False
    saturation: bool = False
    saturation_threshold: float = 0.01
    difference: bool = False
    difference_kind: DifferenceKind = DifferenceKind.ABSOLUTE
    difference_slots: tuple[int, int] | None = None
    naive: bool = False
    sweep: bool = False
    sweep_parameter: str = ""
    top_count: int = 3
    vector: int = 0
    log_colors: bool = False
    compared: tuple[Choice | None, Choice | None] = (None, None)

    def without(self, slot: int) -> "ViewState":
        """Forget a trace that goes: the next one in its slot is another."""
        pair = self.difference_slots if slot not in (self.difference_slots or ()) else None
        left, right = (None if choice == slot else choice for choice in self.compared)
        return replace(self, difference_slots=pair, compared=(left, right))


def _example_traces() -> tuple[Trace, ...]:
    return tuple(Trace(CATALOGUE[key].bind(), slot) for slot, key in enumerate(EXAMPLE_FUNCTIONS))


@dataclass(frozen=True, slots=True)
class Session:
    """Everything the user chose. Every `with_...` method returns a new session and leaves this one alone."""

    input_text: str = EXAMPLE_INPUT
    traces: tuple[Trace, ...] = field(default_factory=_example_traces)
    selected: int | None = 0
    axis: Axis = Axis.ROWS
    view: ViewState = field(default_factory=ViewState)
    class_labels: str = ""

    @classmethod
    def of(cls, input_text: str, functions: Iterable[BoundFunction], view: ViewState | None = None) -> "Session":
        """Return a session with that input and these functions, of which the first is selected."""
        traces = tuple(Trace(function, slot) for slot, function in enumerate(functions))
        return cls(input_text, traces, selected=0 if traces else None, view=view or ViewState())

    @property
    def functions(self) -> tuple[BoundFunction, ...]:
        """The functions of the traces, in order."""
        return tuple(trace.function for trace in self.traces)

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the inputs, as far as they have one: `class_labels` cut at its commas; some may be empty."""
        return tuple(label.strip() for label in _LABEL_ENDS.split(self.class_labels)) if self.class_labels else ()

    @property
    def selected_trace(self) -> Trace | None:
        """The selected trace, if one is."""
        return next((trace for trace in self.traces if trace.slot == self.selected), None)

    def with_trace_added(self, function: BoundFunction) -> "Session":
        """Append a trace in the lowest free slot and select it."""
        taken = {trace.slot for trace in self.traces}
        slot = next(number for number in range(len(taken) + 1) if number not in taken)
        return replace(self, traces=(*self.traces, Trace(function, slot)), selected=slot)

    def with_trace_removed(self, slot: int) -> "Session":
        """Remove a trace; if it was selected, its neighbour is selected."""
        index = next((i for i, trace in enumerate(self.traces) if trace.slot == slot), None)
        if index is None:
            return self
        rest = self.traces[:index] + self.traces[index + 1 :]
        selected = self.selected
        if selected == slot:
            selected = rest[min(index, len(rest) - 1)].slot if rest else None
        return replace(self, traces=rest, selected=selected, view=self.view.without(slot))

    def with_parameter(self, slot: int, key: str, value: float) -> "Session":
        """Set one parameter of one trace."""
        return self._with_trace(slot, lambda trace: replace(trace, function=trace.function.replace(key, value)))

    def with_function(self, slot: int, function: BoundFunction) -> "Session":
        """Put another function, or the same with other parameters, in the place of one trace's."""
        return self._with_trace(slot, lambda trace: replace(trace, function=function))

    def with_visibility(self, slot: int, visible: bool) -> "Session":
        """Show or hide one trace in the plot."""
        return self._with_trace(slot, lambda trace: replace(trace, visible=visible))

    def _with_trace(self, slot: int, change: Callable[[Trace], Trace]) -> "Session":
        traces = tuple(change(trace) if trace.slot == slot else trace for trace in self.traces)
        return replace(self, traces=traces)
