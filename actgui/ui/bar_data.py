"""From session and evaluation to the bars of one vector: outputs, sums, and the input that a height asks for."""

from dataclasses import dataclass
from math import isfinite, isnan

import numpy as np

from actgui.core import Axis, BoundFunction, Column, Evaluation, Kind, summarise
from actgui.core.distribution import Ranked, entropy, is_distribution, top
from actgui.core.inverse import nearest_input
from actgui.core.naive import NaiveResult, breakdown, naive_result
from actgui.core.vector_of import vector_count
from actgui.session.number_text import function_label, number_text
from actgui.session.round_number import roundest_between
from actgui.session.session import MOST_RANKS
from actgui.ui.figure import FloatArray
from actgui.ui.plot_data import FAR, Range, Scene
from actgui.ui.point_index import Positions
from actgui.ui.ticks import with_minus

MOST_NAIVE = 10_000
MOST_STEMS = 240  # more inputs are drawn in order of size
_OUTLINE = 4096
_SAMPLES = 64
_PRECISION = 1e-6  # of an input that a hand sets; round numbers within a pixel matter more
_SHORT = 7


@dataclass(frozen=True, slots=True, eq=False)
class BarSeries:
    """One function over the vector.

    `outline` are the smallest and the largest outputs of stretches of the vector, whose inputs are put in order of size
    if they are many. `entropy`, in nats, and `ranks` are there if the outputs are a probability distribution,
    `naive` if the textbook formula was asked for. `positive` and `negative` are the sums of what can be drawn.
    """

    column: Column
    slot: int
    values: FloatArray
    total: float
    outline: tuple[FloatArray, FloatArray]
    positive: float
    negative: float
    entropy: float | None = None
    ranks: tuple[Ranked, ...] = ()
    naive: NaiveResult | None = None
    wrong: tuple[int, ...] = ()

    @property
    def function(self) -> BoundFunction:
        """The function with its parameters."""
        return self.column.function

    @property
    def is_distribution(self) -> bool:
        """Whether the outputs are probabilities that share a total of 1."""
        return self.entropy is not None

    @property
    def name(self) -> str:
        """The name of the function, with the parameters that differ from their default."""
        return function_label(self.function)

    @property
    def takes_all(self) -> bool:
        """Whether each output depends on all inputs."""
        return self.function.function.kind is not Kind.ELEMENT_WISE

    def has_output(self, index: int) -> bool:
        """Whether an input has an output of its own that is a number."""
        return not isnan(self.values[index])


@dataclass(frozen=True, slots=True, eq=False)
class BarScene:
    """The inputs of one vector and what the visible functions make of them.

    `places` says which number of the whole input each of them is, `vectors` how many vectors there are, `ends` which
    inputs stand at the left and at the right.
    """

    x: FloatArray
    places: range
    labels: tuple[str, ...]
    series: tuple[BarSeries, ...]
    ends: tuple[int, int] = (0, 0)
    vectors: int = 1
    naive: bool = False

    @property
    def count(self) -> int:
        """How many inputs there are."""
        return int(self.x.size)

    def label(self, index: int) -> str:
        """Return the name of an input; empty if it has none."""
        return self.labels[index] if index < len(self.labels) else ""

    def name(self, index: int) -> str:
        """Return the name of an input, or what it is, in a few digits."""
        return self.label(index) or f"x = {self.short_input(index)}"

    def short_input(self, index: int) -> str:
        """Return an input in as many digits as a label has room for."""
        text = self.input_text(index)
        return text if len(text) <= _SHORT else with_minus(f"{float(self.x[index]):.4g}")

    def input_text(self, index: int) -> str:
        """Return an input with all its digits."""
        return with_minus(number_text(self.x[index]))


EMPTY = BarScene(np.empty(0), range(0), (), ())


def bars_of(scene: Scene, vector: int, *, naive: bool = False, before: BarScene = EMPTY) -> BarScene:
    """Return the bars of one vector; a number beyond the last means the last. What `before` has, is not made again."""
    evaluation = scene.evaluation
    vectors = vector_count(evaluation.inputs, evaluation.axis)
    places = _places(evaluation, min(vector, max(vectors - 1, 0)))
    x = _part(evaluation.inputs, places)
    naive_x = x if naive and x.size <= MOST_NAIVE else None
    made = {(id(series.column), series.slot): series for series in before.series}
    if before.places != places or before.naive != naive:
        made = {}
    order = _order(scene, x)
    series = tuple(
        made.get((id(column), trace.slot)) or _series(trace.slot, column, places, order, naive_x)
        for trace, column in scene.shown()
    )
    return BarScene(x, places, scene.session.labels, series, _ends(x, order), vectors, naive)


def _places(evaluation: Evaluation, vector: int) -> range:
    inputs = evaluation.inputs
    if inputs.ndim == 1 or evaluation.axis is Axis.ALL or not inputs.size:
        return range(inputs.size)
    rows, columns = inputs.shape
    if evaluation.axis is Axis.ROWS:
        return range(vector * columns, (vector + 1) * columns)
    return range(vector, rows * columns, columns)


def _part(array: FloatArray, places: range) -> FloatArray:
    return array.reshape(-1)[places.start : places.stop : places.step]


def _order(scene: Scene, x: FloatArray) -> Positions | None:
    """Return the places of the inputs by rising size, or None if they are so few that their own order is shown."""
    if x.size <= MOST_STEMS:
        return None
    return scene.points.order if x.size == scene.points.order.size else np.argsort(x, kind="stable")


def _ends(x: FloatArray, order: Positions | None) -> tuple[int, int]:
    if order is None:
        return 0, max(x.size - 1, 0)
    numbers = x.size - int(np.count_nonzero(np.isnan(x)))  # NaN come last
    return int(order[0]), int(order[max(numbers - 1, 0)])


def _series(slot: int, column: Column, places: range, order: Positions | None, naive_x: FloatArray | None) -> BarSeries:
    values = _part(column.values, places)
    total = column.summary.sum if values.size == column.values.size else _total(column, places)
    is_one = column.function.function.kind is Kind.AXIS and is_distribution(values, total)
    result = None if naive_x is None else naive_result(column.function, naive_x)
    near = np.abs(values) <= FAR
    shown = values if near.all() else np.where(near, values, 0.0)
    return BarSeries(
        column,
        slot,
        values,
        total,
        _outline(values, order),
        positive=float(np.sum(shown, where=shown > 0)),
        negative=float(np.sum(shown, where=shown < 0)),
        entropy=entropy(values) if is_one else None,
        ranks=top(values, MOST_RANKS) if is_one else (),
        naive=result,
        wrong=() if result is None else breakdown(result, values),
    )


def _total(column: Column, places: range) -> float:
    """Return the sum of the outputs of one vector."""
    values = _part(column.values, places)
    if column.without_output is not None:
        values = values[~column.without_output.reshape(-1)[places.start : places.stop : places.step]]
    return summarise(np.asarray(values, dtype=np.float64)).sum


def _outline(values: FloatArray, order: Positions | None) -> tuple[FloatArray, FloatArray]:
    """Return the smallest and the largest numbers of stretches of equal length, one number each in a short vector."""
    if order is None:
        return values, values
    if order.size > _OUTLINE * _SAMPLES:  # of very many inputs as many as decide what a pixel shows
        order = order[np.linspace(0, order.size - 1, _OUTLINE * _SAMPLES).astype(np.intp)]
    values = values[order]
    values = np.where(np.isfinite(values), values, np.nan)
    if values.size <= _OUTLINE:
        return values, values
    edges = np.linspace(0, values.size, _OUTLINE, endpoint=False).astype(np.intp)
    return np.fmin.reduceat(values, edges), np.fmax.reduceat(values, edges)


def height_range(scene: BarScene) -> Range:
    """Return the range of heights to show: zero, every finite output, and 1 where outputs lie below it."""
    low, high = 0.0, 0.0
    for series in scene.series:
        for values in series.outline:
            near = values[np.abs(values) <= FAR]
            low, high = float(np.min(near, initial=low)), float(np.max(near, initial=high))
    if 0 < high < 1 or low == high == 0:
        high = 1.0
    if -1 < low < 0:
        low = -1.0
    return low, high


def input_for(series: BarSeries, x: FloatArray, index: int, height: float, tolerance: float) -> float:
    """Return the roundest input near x[index] whose output is `height` to within a tolerance, the others as they are.

    A height that the function does not reach gives the input of the nearest height in its range, or x[index] itself.
    """
    function, start = series.function, float(x[index])
    vector = np.array(x)

    def output(value: float) -> float:
        if not series.takes_all:
            return float(function.value([value])[0])
        vector[index] = value
        return float(function.value(vector)[index])

    reach = function.output_range
    target = min(max(height, reach.low + tolerance), reach.high - tolerance)
    if isfinite(start) and abs(output(start) - target) <= tolerance:
        return start
    start = start if isfinite(start) else 0.0
    found = nearest_input(output, start, target, precision=_PRECISION)
    if isnan(found):
        return float(x[index])
    ends = [nearest_input(output, found, target + side * tolerance, precision=_PRECISION) for side in (-1, 1)]
    low, high = (found if isnan(end) else end for end in ends)
    value = roundest_between(low, high)
    return value if abs(output(value) - target) <= 2 * tolerance else found


def short_text(value: float, decimals: int) -> str:
    """Return an output as short text for a bar: fixed decimals, whole numbers without, tiny ones with a power."""
    if not isfinite(value):
        return with_minus(str(value))
    if value == int(value) and abs(value) < 1e6:
        return with_minus(f"{value:.0f}" if value else "0")
    if abs(value) >= 1e5 or abs(value) < 0.5 * 10.0**-decimals:
        digits, power = f"{value:.{max(decimals - 3, 0)}e}".split("e")
        return with_minus(f"{digits}e{int(power)}")
    return with_minus(f"{value:.{decimals}f}")
