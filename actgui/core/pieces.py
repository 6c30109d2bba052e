"""A curve cut into pieces on which it is smooth, each with points dense enough to see all of its turns."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import inf, isfinite, nextafter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction

Evaluate = Callable[[Float64Array], NDArray[np.floating[Any]]]

# What swings for ever is examined up to so many periods from 0.
HALF_WIDTH = 5.125  # periods: an eighth more than five, so that no zero or turn lies just at the end
_SWINGING_POINTS = 2001

# Between two points the mean of the slopes may differ from the slope of the chord by this part of both.
_CHORD = 0.1
_ROUNDS = 100
_MOST_POINTS = 60_000


@dataclass(frozen=True, slots=True)
class Piece:
    """An open stretch of the curve, its ends being infinite or places where the formula changes.

    `x` are points strictly between the ends, increasing, the first and the last next to a finite end.
    """

    low: float
    high: float
    x: Float64Array
    values: Float64Array
    slopes: Float64Array

    @property
    def is_zero(self) -> bool:
        """Whether f is 0 all along."""
        return not self.values.any()

    @property
    def is_flat(self) -> bool:
        """Whether f is constant all along."""
        return not self.slopes.any()


def window(bound: BoundFunction) -> float:
    """Return up to which |x| the curve is examined: a number of periods of what swings for ever, else infinity."""
    return bound.period * HALF_WIDTH


def breaks(bound: BoundFunction) -> list[float]:
    """Return where the formula changes: kinks, jumps and joints, in order."""
    return sorted({*bound.kinks, *bound.jumps, *bound.joints})


def pieces(bound: BoundFunction) -> list[Piece]:
    """Return the curve of an element-wise function in pieces, from left to right."""
    end = window(bound)
    places = breaks(bound)
    everywhere = np.linspace(-end, end, _SWINGING_POINTS) if isfinite(end) else _all_magnitudes(places)
    found = []
    for low, high in pairwise([-inf, *places, inf]):
        first, last = nextafter(low, inf), nextafter(high, -inf)
        ends = [end for end in (first, last) if abs(end) < np.finfo(np.float64).max]
        inside = everywhere[(everywhere > low) & (everywhere < high)]
        x = np.union1d(inside, [end for end in ends if low < end < high])
        if x.size:
            found.append(_piece(bound, low, high, _refined(bound, x) if end == inf else x))
    return found


def _piece(bound: BoundFunction, low: float, high: float, x: Float64Array) -> Piece:
    return Piece(low, high, x, np.asarray(bound.value(x)), np.asarray(bound.derivative(x)))


def _all_magnitudes(places: list[float]) -> Float64Array:
    """Return points of both signs from the smallest to the largest double, and more on both sides of some places."""
    near = np.concatenate([-(2.0 ** np.arange(-52, 1)), 2.0 ** np.arange(-52, 1)])
    x: Float64Array = np.union1d(_grid(), np.array([place + near * abs(place) for place in places]))
    return x[np.isfinite(x)]


@cache
def _grid() -> Float64Array:
    steps = np.concatenate([10.0 ** np.linspace(-323, 308, 6311), np.linspace(0, 40, 4001)])
    return np.unique(np.concatenate([-steps, steps]))


def _refined(bound: BoundFunction, x: Float64Array) -> Float64Array:
    """Add points where the slopes do not yet tell how the value changes from one point to the next."""
    points = np.stack([x, bound.value(x), bound.derivative(x)])
    left, right = points[:, :-1], points[:, 1:]
    added = [x]
    for _ in range(_ROUNDS):
        middles = _doubtful_middles(left, right)
        doubtful = ~np.isnan(middles)
        if not doubtful.any() or sum(map(len, added)) > _MOST_POINTS:
            break
        left, right, middles = left[:, doubtful], right[:, doubtful], middles[doubtful]
        between = np.stack([middles, bound.value(middles), bound.derivative(middles)])
        left, right = np.concatenate([left, between], axis=1), np.concatenate([between, right], axis=1)
        added.append(middles)
    return np.unique(np.concatenate(added))


def _doubtful_middles(left: Float64Array, right: Float64Array) -> Float64Array:
    """Return the middle of each pair of points (x, f, f') whose chord the slopes do not explain, NaN for the others."""
    with np.errstate(all="ignore"):
        width, rise, _ = right - left
        mean = (left[2] + right[2]) / 2 * width
        size = np.abs(rise) + (np.abs(left[2]) + np.abs(right[2])) / 2 * width
        noise = 32 * (np.spacing(np.abs(left[1])) + np.spacing(np.abs(right[1])))
        doubtful = np.isfinite(size) & (np.abs(rise - mean) > _CHORD * size + noise)
        middle: Float64Array = left[0] + width / 2
    doubtful &= (middle > left[0]) & (middle < right[0])
    return np.where(doubtful, middle, np.nan)
