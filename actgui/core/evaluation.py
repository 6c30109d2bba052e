"""From inputs and chosen functions to every number that is shown or saved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import isnan, nan

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actgui.core.blocks import BLOCK
from actgui.core.engines import refuse_foreign
from actgui.core.error_free import ExactSum, Float64Array
from actgui.core.function import Axis, BoundFunction, Kind
from actgui.core.halves import evaluate_both_halves, pairs_of
from actgui.core.lengths import LengthError
from actgui.core.threads import Watch, ignore_progress

Mask = NDArray[np.bool_]

# What is said of an odd length, by what the functions take as one vector.
_ODD = {
    Axis.ROWS: "{function} needs an even number of values in each row, not {count}.",
    Axis.COLUMNS: "{function} needs an even number of values in each column, not {count}.",
    Axis.ALL: "{function} needs an even number of values, not {count}.",
}


class Cancelled(Exception):  # noqa: N818 - it reports a wish, not an error
    """What a `watch` raises to end an evaluation."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a column amounts to.

    `sum` is the true sum, rounded once; NaN if there is a NaN. The others leave NaN out: `argmax` is the flat index
    of the first maximum. Of nothing but NaN, or of nothing, `minimum` and `maximum` are NaN and `argmax` is None.
    """

    sum: float
    minimum: float
    maximum: float
    argmax: int | None


@dataclass(frozen=True, eq=False, slots=True)
class Column:
    """One function over all inputs; the arrays have the shape of the inputs.

    `without_output` tells, where it is not None, which inputs have no output of their own: the gates of a halving
    function. `values` has NaN there, and `summary` leaves them out. If the inputs cannot be halved, no input has an
    output or a derivative, and `problem` says why.
    """

    function: BoundFunction
    values: Float64Array
    derivative: Float64Array | None
    summary: Summary
    derivative_summary: Summary | None
    without_output: Mask | None = None
    problem: LengthError | None = None

    @property
    def without_derivative(self) -> Mask | None:
        """Which inputs have no derivative: none, or all of those that cannot be halved."""
        return None if self.problem is None else self.without_output


@dataclass(frozen=True, eq=False, slots=True)
class Evaluation:
    """Inputs, (n,) or (rows, columns), and one column for each function."""

    inputs: Float64Array
    columns: tuple[Column, ...]
    axis: Axis
    summary: Summary


def summarise(values: Float64Array, watch: Watch = ignore_progress) -> Summary:
    """Return the summary of an array, read in blocks.

    Examples
    --------
    >>> import numpy as np
    >>> summarise(np.array([1e100, 1.0, -1e100]))
    Summary(sum=1.0, minimum=-1e+100, maximum=1e+100, argmax=0)
    """
    flat = values.reshape(-1) if values.flags.c_contiguous else values.flat  # no copy of the whole
    total, low, high, argmax = ExactSum(), nan, nan, None
    for start in range(0, values.size, BLOCK):
        block = flat[start : start + BLOCK]
        total.add(block)
        low = float(np.fmin(low, np.fmin.reduce(block)))
        top = float(np.fmax.reduce(block))
        if top > high or (argmax is None and not isnan(top)):
            high, argmax = top, start + int(np.argmax(block == top))
        watch(min(1.0, (start + BLOCK) / values.size))
    return Summary(total.value, low, high, argmax)


def evaluate(
    inputs: ArrayLike,
    functions: Sequence[BoundFunction],
    *,
    axis: Axis = Axis.ROWS,
    derivative: bool = False,
    watch: Callable[[float], None] | None = None,
) -> Evaluation:
    """Evaluate all functions over the inputs.

    Parameters
    ----------
    inputs
        A vector or a matrix of real numbers.
    functions
        One column each, in this order.
    axis
        What the axis functions take as one vector.
    derivative
        Whether to compute derivatives too.
    watch
        Called every few ten thousand numbers with the fraction done. What it raises, such as `Cancelled`, ends the
        evaluation and passes through.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> evaluation = evaluate([2, 3, 5, 6], [CATALOGUE["softmax"].bind()])
    >>> evaluation.columns[0].summary.sum
    1.0
    """
    refuse_foreign(inputs)
    array = np.asarray(inputs, dtype=np.float64)
    if array.ndim not in {1, 2}:
        raise ValueError(f"The inputs must be a vector or a matrix, not an array of shape {array.shape}.")
    steps = _Steps(1 + len(functions) * (4 if derivative else 2), watch or ignore_progress)
    summary = summarise(array, steps.next())
    columns = tuple(_column(function, array, axis, derivative, steps) for function in functions)
    return Evaluation(array, columns, axis, summary)


class _Steps:
    """Divides the whole into equal steps, each with a watch of its own."""

    def __init__(self, count: int, watch: Watch) -> None:
        self._count, self._watch, self._started = count, watch, 0

    def next(self) -> Watch:
        step = self._started
        self._started += 1
        return lambda fraction: self._watch((step + fraction) / self._count)


def _column(function: BoundFunction, inputs: Float64Array, axis: Axis, derivative: bool, steps: _Steps) -> Column:
    watches = [steps.next() for _ in range(4 if derivative else 2)]
    problem = _problem(function, inputs, axis)
    if problem is not None:
        watches[-1](1.0)
        return _empty_column(function, inputs, derivative, problem)
    if function.function.kind is Kind.HALVING:
        values = _outputs_in_place(function, inputs, axis, watches[0])
        summary, without_output = _summary_of_half(values, axis, watches[1]), _gates(inputs.shape, axis)
    else:
        values = np.asarray(function.value(inputs, axis.number, watches[0]), dtype=np.float64)
        summary, without_output = summarise(values, watches[1]), None
    if not derivative:
        return Column(function, values, None, summary, None, without_output)
    slopes = np.asarray(function.derivative(inputs, axis.number, watches[2]), dtype=np.float64)
    return Column(function, values, slopes, summary, summarise(slopes, watches[3]), without_output)


def _problem(function: BoundFunction, inputs: Float64Array, axis: Axis) -> LengthError | None:
    if function.function.kind is not Kind.HALVING:
        return None
    whole = inputs.ndim == 1 or axis is Axis.ALL
    count = inputs.size if whole else inputs.shape[0 if axis is Axis.COLUMNS else 1]
    if count % 2 == 0:
        return None
    return LengthError(_ODD[Axis.ALL if whole else axis], function=function.key, count=f"{count:,}")


def _empty_column(function: BoundFunction, inputs: Float64Array, derivative: bool, problem: LengthError) -> Column:
    """Return a column of no outputs."""
    values, nothing = np.full(inputs.shape, nan), summarise(np.empty(0))
    slopes, slope_summary = (values, nothing) if derivative else (None, None)
    return Column(function, values, slopes, nothing, slope_summary, np.ones(inputs.shape, dtype=bool), problem)


def _outputs_in_place(function: BoundFunction, inputs: Float64Array, axis: Axis, watch: Watch) -> Float64Array:
    """Return each output of a halving function where its value stands among the inputs, and NaN for the gates."""
    formula = function.function.formula

    def both(a: Float64Array, b: Float64Array) -> tuple[Float64Array, Float64Array]:
        return formula(a, b, *function.values), np.full_like(b, nan)

    return np.asarray(evaluate_both_halves(both, inputs, axis.number, watch), dtype=np.float64)


def _gates(shape: tuple[int, ...], axis: Axis) -> Mask:
    """Return which inputs are the gates of a halving function."""
    mask = np.ones(shape, dtype=bool)
    pairs_of(mask, axis.number)[:, 0] = False
    return mask


def _summary_of_half(values: Float64Array, axis: Axis, watch: Watch) -> Summary:
    """Return the summary of the outputs of a halving function, which stand among NaN for the gates."""
    pairs = pairs_of(values, axis.number)
    summary = summarise(pairs[:, 0], watch)
    if summary.argmax is None:
        return summary
    before, place = divmod(summary.argmax, pairs.shape[2])
    return replace(summary, argmax=2 * before * pairs.shape[2] + place)
