"""The slope of an element-wise function: where it is extreme (inflexions), and how steep it gets (Lipschitz)."""

from dataclasses import dataclass
from functools import cache
from math import inf, isclose, isfinite

import numpy as np
from numpy.polynomial import chebyshev

from actgui.core.curve import Break
from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, Interval
from actgui.core.pieces import Piece

# By so much slopes may differ through rounding alone: a part of themselves, and the smallest numbers.
_ROUNDING = 64 * np.finfo(np.float64).eps
_TINY = 1e-300

# A polynomial of this degree through so many slopes around an extremum averages their rounding out.
_DEGREE = 18
_NODES = 200
_SHRINKINGS = 60

# As steep as the steepest, to rounding.
_SAME = 1e-13


@dataclass(frozen=True, slots=True)
class Steepest:
    """The largest abs(f'), and where it is reached; nowhere if it is only approached."""

    slope: float
    places: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class _Course:
    """How slopes go along a piece: the indices of their extrema, and whether they first and last rise or fall."""

    turns: list[int]
    first: int
    last: int


def inflexions(bound: BoundFunction, curve: list[Piece], joins: list[Break]) -> tuple[float, ...]:
    """Return where the slope is extreme, from left to right; kinks and jumps are no such places."""
    courses = [_course(piece.slopes) for piece in curve]
    places = [
        join.x
        for join, left, right in zip(joins, courses[:-1], courses[1:], strict=True)
        if join.x in bound.joints and left.last * right.first < 0
    ]
    for piece, course in zip(curve, courses, strict=True):
        places += [_extreme_slope(bound, piece, course, turn) for turn in range(len(course.turns))]
    return tuple(sorted(places))


def steepest(bound: BoundFunction, curve: list[Piece], joins: list[Break], bends: tuple[float, ...]) -> Steepest:
    """Return the Lipschitz constant. At a kink the slopes of both sides count."""
    limits = np.abs(bound.derivative(np.array([-inf, inf])))
    heights = [float(np.abs(piece.slopes).max()) for piece in curve]
    at_bends = np.abs(bound.derivative(np.array(bends, np.float64)))
    slope = float(max([*heights, *at_bends, *limits[~np.isnan(limits)]]))
    if bound.jumps or not isfinite(slope) or _grows(bound, slope):
        return Steepest(inf, ())
    places = [Interval(x, x) for x, height in zip(bends, at_bends, strict=True) if _reaches(height, slope)]
    for piece in curve:
        if np.ptp(piece.slopes) == 0 and _reaches(abs(piece.slopes[0]), slope):
            places.append(Interval(piece.low, piece.high))
    for join in joins:
        beside = abs(join.left.slopes[-1]), abs(join.right.slopes[0])
        covered = any(join.x in place for place in places)
        if not covered and any(_reaches(height, slope) for height in beside):
            places.append(Interval(join.x, join.x))
    return Steepest(slope, tuple(sorted(places, key=lambda place: place.low)))


def _reaches(height: float, slope: float) -> bool:
    return isclose(height, slope, rel_tol=_SAME)


def _grows(bound: BoundFunction, slope: float) -> bool:
    """Whether what swings for ever does so ever more steeply."""
    if not isfinite(bound.period):
        return False
    far = bound.period * np.linspace(1e6, 1.001e6, 1009)
    return float(np.abs(bound.derivative(far)).max()) > 2 * slope


def _course(slopes: Float64Array) -> _Course:
    """Follow slopes along a piece; what rounding alone may do is no rise or fall."""
    y = _finite(slopes)
    steps = np.sign(np.diff(y))
    (moves,) = np.nonzero(steps)
    bends = moves[1:][steps[moves[1:]] != steps[moves[:-1]]]
    turns: list[int] = []
    first, direction, best = 0, 0, 0
    lowest, highest = 0, 0
    for i in [*bends.tolist(), len(y) - 1]:
        noise = _ROUNDING * max(abs(y[i]), abs(y[best])) + _TINY
        if direction == 0:
            lowest, highest = min(lowest, i, key=y.__getitem__), max(highest, i, key=y.__getitem__)
            if y[highest] - y[lowest] > noise:
                first = direction = 1 if highest > lowest else -1
                best = max(highest, lowest)
        elif direction * (y[i] - y[best]) >= 0:
            best = i
        elif direction * (y[best] - y[i]) > noise:
            turns.append(best)
            direction, best = -direction, i
    return _Course(turns, first, direction)


def _finite(slopes: Float64Array) -> Float64Array:
    """Return a part of all slopes, of which no difference overflows."""
    return np.nan_to_num(slopes) / 4


def _extreme_slope(bound: BoundFunction, piece: Piece, course: _Course, number: int) -> float:
    """Return the place of an extremum of the slope, from the polynomial through the slopes around it."""
    low, high = _surroundings(piece, course, number)
    best, scale = float(piece.x[course.turns[number]]), high - low
    for _ in range(_SHRINKINGS):
        guess, error = _fitted_extremum(bound, low, high)
        if error <= 1 and low < guess < high:
            best = guess
            break
        low, high = (low + best) / 2, (high + best) / 2
    reach = min(best - low, high - best)
    centred, error = _fitted_extremum(bound, best - reach, best + reach)
    best = centred if error <= 1 and abs(centred - best) <= reach else best
    return 0.0 if abs(best) < _SAME * scale else best


def _surroundings(piece: Piece, course: _Course, number: int) -> tuple[float, float]:
    """Return the stretch around an extremum on which the slope stays within a tenth of what it goes on to change."""
    bounds = [0, *course.turns, len(piece.x) - 1]
    before, turn, after = bounds[number : number + 3]
    y = _finite(piece.slopes)
    change = np.abs(y - y[turn])
    drop = min(change[before], change[after]) / 10
    (left,) = np.nonzero(change[before:turn] > drop)
    (right,) = np.nonzero(change[turn : after + 1] > drop)
    return float(piece.x[before + left[-1]]), float(piece.x[turn + right[0]])


def _fitted_extremum(bound: BoundFunction, low: float, high: float) -> tuple[float, float]:
    """Return the extremum nearest to the middle of a polynomial through the slopes, and its error in roundings."""
    middle, reach = low / 2 + high / 2, high / 2 - low / 2
    nodes, terms, projection = _fit()
    y = np.asarray(bound.derivative(middle + reach * nodes), np.float64)
    series = projection @ y
    rounding = _ROUNDING * np.abs(y).max() + np.ptp(y) * np.spacing(abs(middle)) / reach + _TINY  # of y and of x
    error = float(np.abs(terms @ series - y).max() / rounding)
    if not isfinite(error) or not series[1:].any():
        return middle, inf
    roots = chebyshev.chebroots(chebyshev.chebder(series))
    real = roots[np.abs(roots.imag) < 1e-9].real
    nearest = real[np.argmin(np.abs(real))] if real.size else inf
    return float(middle + reach * nearest), error


@cache
def _fit() -> tuple[Float64Array, Float64Array, Float64Array]:
    """Return nodes, the Chebyshev polynomials at these, and the matrix from values to the coefficients of a fit."""
    nodes = chebyshev.chebpts1(_NODES)
    terms = np.asarray(chebyshev.chebvander(nodes, _DEGREE), np.float64)
    return nodes, terms, np.asarray(np.linalg.pinv(terms), np.float64)
