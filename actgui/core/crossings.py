"""Where a smooth curve goes through zero: between points of opposite sign, down to neighbouring doubles."""

from dataclasses import dataclass

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.pieces import Evaluate

# More than enough to get from any bracket to neighbouring doubles.
_HALVINGS = 2200


@dataclass(frozen=True, slots=True)
class Crossing:
    """A zero of a curve, with the signs on both sides of it."""

    x: float
    before: int
    after: int


def crossings(evaluate: Evaluate, x: Float64Array, y: Float64Array) -> list[Crossing]:
    """Return all single zeros of a smooth curve between the first and the last of its points that are not zero.

    Zeros at the ends are no crossings: there the curve has only become too small for doubles. Several zeros in a row
    are one that is touched so closely that doubles cannot tell its neighbours from it.
    """
    signs = np.sign(y).astype(int)
    (nonzero,) = np.nonzero(signs)
    left, right = nonzero[:-1], nonzero[1:]
    wanted = (right - left > 1) | (signs[left] != signs[right])
    left, right = left[wanted], right[wanted]
    roots = np.zeros(left.size)
    bare = right - left == 1
    roots[bare] = bisect(evaluate, x[left[bare]], x[right[bare]])
    for i in np.flatnonzero(~bare):
        first, last = x[left[i] + 1], x[right[i] - 1]
        roots[i] = 0.0 if first <= 0 <= last else first + (last - first) / 2
    return [
        Crossing(float(root), int(before), int(after))
        for root, before, after in zip(roots, signs[left], signs[right], strict=True)
    ]


def bisect(evaluate: Evaluate, low: Float64Array, high: Float64Array) -> Float64Array:
    """Return where a curve is closest to zero between ends of opposite sign, for all brackets at the same time."""
    below = np.sign(evaluate(low))
    for _ in range(_HALVINGS):
        middle = low + (high - low) / 2
        if ((middle <= low) | (middle >= high)).all():
            break
        same = np.sign(evaluate(middle)) == below
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return np.where(np.abs(evaluate(low)) < np.abs(evaluate(high)), low, high)
