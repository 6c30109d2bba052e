"""From inputs and chosen functions to every number that is shown or saved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isnan, nan

import numpy as np
from numpy.typing import ArrayLike

from actgui.core.blocks import BLOCK
from actgui.core.engines import refuse_foreign
from actgui.core.error_free import ExactSum, Float64Array
from actgui.core.function import Axis, BoundFunction
from actgui.core.threads import Watch, ignore_progress


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
    """One function over all inputs; the arrays have the shape of the inputs."""

    function: BoundFunction
    values: Float64Array
    derivative: Float64Array | None
    summary: Summary
    derivative_summary: Summary | None


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
    values = np.asarray(function.value(inputs, axis.number, steps.next()), dtype=np.float64)
    summary = summarise(values, steps.next())
    if not derivative:
        return Column(function, values, None, summary, None)
    slopes = np.asarray(function.derivative(inputs, axis.number, steps.next()), dtype=np.float64)
    return Column(function, values, slopes, summary, summarise(slopes, steps.next()))
