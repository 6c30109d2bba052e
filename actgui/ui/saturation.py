"""How many of the inputs lie where a function is saturated. Nothing here draws."""

from collections.abc import Sequence
from math import isfinite, isinf

import numpy as np

from actgui.core import Column, Interval, Kind
from actgui.session.session import Trace
from actgui.ui.figure import FloatArray
from actgui.ui.plot_data import Scene

_MOST_SLOPES = 100_000  # computed for this alone


def saturated_count(scene: Scene, trace: Trace, column: Column, stretches: Sequence[Interval]) -> int | None:
    """Return how many inputs have a slope below the threshold; None if finding out would take long.

    `stretches` are those of an element-wise function; the slopes of others depend on all inputs.
    """
    bound, threshold = trace.function, scene.session.view.saturation_threshold
    if column.problem is not None:
        return None
    if bound.function.kind is Kind.ELEMENT_WISE and not isfinite(bound.period):
        x = scene.points.sorted_x
        inside = sum(_between(x, stretch) for stretch in stretches)
        kinks = np.array([kink for kink in bound.kinks if not any(kink in stretch for stretch in stretches)])
        small = kinks[np.abs(bound.derivative(kinks)) < threshold]
        return inside + sum(_equal(x, kink) for kink in small.tolist())
    evaluation = scene.evaluation
    if column.derivative is None and evaluation.inputs.size > _MOST_SLOPES:
        return None
    known = column.derivative
    slopes = bound.derivative(evaluation.inputs, evaluation.axis.number) if known is None else known
    with np.errstate(invalid="ignore"):
        return int(np.count_nonzero(np.abs(slopes) < threshold))


def _between(x: FloatArray, stretch: Interval) -> int:
    """Return how many sorted numbers lie inside; infinities count as the ends of infinite stretches."""
    first, last = np.searchsorted(x, stretch.low, side="right"), np.searchsorted(x, stretch.high, side="left")
    if isinf(stretch.low):
        first = np.searchsorted(x, stretch.low, side="left")
    if isinf(stretch.high):
        last = np.searchsorted(x, stretch.high, side="right")
    return max(0, int(last - first))


def _equal(x: FloatArray, number: float) -> int:
    return int(np.searchsorted(x, number, side="right") - np.searchsorted(x, number, side="left"))
