"""Symmetries of an element-wise function: even, odd, about a point, and under scaling of the input."""

from enum import StrEnum
from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, FloatArray
from actgui.core.pieces import Piece, breaks

# Mirrored values agree to their last bits, or to so many about a point that is itself rounded.
_LAST_BITS = 16 * np.finfo(np.float64).eps
_ABOUT_ROUNDED = 1e-10

# Degrees of homogeneity that activation functions have, and factors under which they are looked for.
_DEGREES = (0, 1, 2)
_FACTORS = (0.5, 1.75, 3.0)

# Numbers beyond have squares that doubles cannot hold.
_SMALL = 1e-100

_EVERY = 7

# So many inflexions, from 0 outwards, are tried as centres.
_CENTRES = 5


class Symmetry(StrEnum):
    """Whether f(-x) is f(x), -f(x), or neither."""

    EVEN = "even"
    ODD = "odd"
    NONE = "none"


def symmetry(bound: BoundFunction, curve: list[Piece]) -> Symmetry:
    """Return whether the function is odd or even; zero everywhere counts as odd. Jumps themselves are left out."""
    x = np.abs(_some_points(curve))
    x = x[~np.isin(x, np.abs(bound.jumps))]
    if is_odd(bound, x):
        return Symmetry.ODD
    here, there = bound.value(x), bound.value(-x)
    return Symmetry.EVEN if _vanishes(here - there, here, there, _LAST_BITS) else Symmetry.NONE


def is_odd(bound: BoundFunction, x: Float64Array) -> bool:
    """Return whether f(-x) = -f(x) for all these."""
    here, there = bound.value(x), bound.value(-x)
    return _vanishes(here + there, here, there, _LAST_BITS)


def centre(bound: BoundFunction, curve: list[Piece], inflexions: tuple[float, ...]) -> tuple[float, float] | None:
    """Return the point about which the graph is symmetric under half a turn, the one next to x = 0, or None."""
    places = breaks(bound)
    candidates = [0.0, *inflexions]
    if places:
        candidates.append(places[0] / 2 + places[-1] / 2)
    distances = np.abs(_some_points(curve))
    for x in sorted(candidates, key=abs)[:_CENTRES]:
        y = _middle(bound, x)
        right, left = x + distances, x - distances
        inside = ~np.isin(right, bound.jumps) & ~np.isin(left, bound.jumps)
        inside &= np.maximum(np.abs(right), np.abs(left)) < min(bound.period * 1e6, inf)
        above, below = bound.value(right[inside]) - y, bound.value(left[inside]) - y
        if _vanishes(above + below, np.abs(above) + abs(y), below, _ABOUT_ROUNDED):
            return x, y
    return None


def homogeneity_of_curve(bound: BoundFunction, curve: list[Piece]) -> int | None:
    """Return the degree of homogeneity of an element-wise function, or None."""
    x = _some_points(curve)
    size = np.abs(x)
    return homogeneity(bound, [x[(size > _SMALL) & (size < 1 / _SMALL)]])


def homogeneity(bound: BoundFunction, inputs: list[Float64Array]) -> int | None:
    """Return the k for which f(c x) = c^k f(x) for all positive c, or None."""
    for degree in _DEGREES:
        if all(_is_homogeneous(bound, x, degree) for x in inputs):
            return degree
    return None


def _is_homogeneous(bound: BoundFunction, x: Float64Array, degree: int) -> bool:
    values = bound.value(x)
    scaled = [(bound.value(factor * x), factor**degree * values) for factor in _FACTORS]
    return all(_vanishes(left - right, left, right, _LAST_BITS) for left, right in scaled)


def _some_points(curve: list[Piece]) -> Float64Array:
    """Return a part of the points of a curve, which is enough for a law that holds everywhere or hardly anywhere."""
    return np.concatenate([piece.x for piece in curve])[::_EVERY]


def _middle(bound: BoundFunction, x: float) -> float:
    """Return f(x), or the mean of both sides where it jumps."""
    if x not in bound.jumps:
        return float(bound.value(x))
    return float(np.mean(bound.value(np.nextafter(x, [-inf, inf]))))


def _vanishes(difference: FloatArray, here: FloatArray, there: FloatArray, part: float) -> bool:
    """Whether a difference is no more than rounding makes of two numbers, wherever it is a number."""
    near = part * np.maximum(np.abs(here), np.abs(there))
    return bool((np.abs(difference) <= near).all(where=np.isfinite(difference) & np.isfinite(near)))
