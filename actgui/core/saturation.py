"""Where an element-wise function is saturated: where its slope has almost vanished."""

from itertools import pairwise
from math import inf, isfinite, nextafter

import numpy as np
from numpy.typing import NDArray

from actgui.core.crossings import bisect
from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, Interval
from actgui.core.pieces import breaks
from actgui.core.properties import properties_of

_LARGEST = float(np.finfo(np.float64).max)
_HALVINGS = 65  # there are less than 2^64 doubles
_MOST_PERIODS = 2000
_SAME_PERIOD = 0.999  # of a period: the places of one, and none twice

Bits = NDArray[np.int64]


def saturated(bound: BoundFunction, threshold: float, low: float = -inf, high: float = inf) -> tuple[Interval, ...]:
    """Return where |f'(x)| < `threshold`, as stretches from left to right with open ends.

    Between neighbouring places at which the slope turns, jumps or is zero, its size only rises or only falls and so
    passes the threshold at most once; that place is found between neighbouring doubles. What swings for ever does so
    infinitely often: of such a function the stretches between `low` and `high` are given, up to a few thousand
    periods from 0. A kink or a jump belongs to no stretch of its own.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> [str(stretch) for stretch in saturated(CATALOGUE["sigmoid"].bind(), 0.1)]
    ['(-inf, -2.06344)', '(2.06344, inf)']
    """
    ends = _turning_places(bound, low, high)
    stretches: list[Interval] = []
    with np.errstate(all="ignore"):
        for first, last in _monotone_stretches(bound, ends, threshold):
            if stretches and stretches[-1].high == first and first not in bound.kinks:
                stretches[-1] = Interval(stretches[-1].low, last, low_closed=False, high_closed=False)
            else:
                stretches.append(Interval(first, last, low_closed=False, high_closed=False))
    return tuple(stretches)


def _turning_places(bound: BoundFunction, low: float, high: float) -> list[float]:
    """Return the ends of the stretches on which |f'| is monotonic."""
    found = properties_of(bound)
    own = {*(found.inflexions or ()), *(extremum.x for extremum in found.extrema or ())}
    places = {*own, *breaks(bound)}
    if not isfinite(bound.period):
        return [-inf, *sorted(places), inf]
    reach = _MOST_PERIODS * bound.period
    low, high = max(low, -reach), min(high, reach)
    if low >= high:
        return []
    places |= _repeated(found.inflexions or (), bound.period, (low, high))
    ends = np.array([low, *sorted(place for place in places if low < place < high), high])
    signs = np.sign(bound.derivative(ends))
    (turns,) = np.nonzero(signs[:-1] * signs[1:] < 0)
    return sorted({*ends.tolist(), *bisect(bound.derivative, ends[turns], ends[turns + 1]).tolist()})


def _repeated(bends: tuple[float, ...], period: float, within: tuple[float, float]) -> set[float]:
    """Return the outermost inflexions known of what swings for ever, shifted by periods beyond these."""
    last, first = max(bends, default=0.0), min(bends, default=0.0)
    right = np.array([bend for bend in bends if bend > last - period * _SAME_PERIOD])
    left = np.array([bend for bend in bends if bend < first + period * _SAME_PERIOD])
    ahead = np.arange(1, max(0.0, within[1] - last) / period + 2) * period
    back = np.arange(1, max(0.0, first - within[0]) / period + 2) * period
    return {*(right[:, None] + ahead).ravel().tolist(), *(left[:, None] - back).ravel().tolist()}


def _monotone_stretches(bound: BoundFunction, ends: list[float], threshold: float) -> list[tuple[float, float]]:
    """Return the saturated part of each stretch between neighbouring ends, where there is one."""
    pairs = list(pairwise(ends))
    starts = np.array([max(nextafter(low, inf), -_LARGEST) for low, _ in pairs])
    stops = np.array([min(nextafter(high, -inf), _LARGEST) for _, high in pairs])
    before, after = _is_small(bound, starts, threshold), _is_small(bound, stops, threshold)
    edges = _edges(bound, starts, stops, before, threshold)
    parts = []
    for (low, high), edge, is_before, is_after in zip(pairs, edges.tolist(), before, after, strict=True):
        if is_before or is_after:
            parts.append((low if is_before else edge, high if is_after else edge))
    return parts


def _is_small(bound: BoundFunction, x: Float64Array, threshold: float) -> NDArray[np.bool_]:
    return np.asarray(np.abs(bound.derivative(x)) < threshold)


def _edges(
    bound: BoundFunction, starts: Float64Array, stops: Float64Array, before: NDArray[np.bool_], threshold: float
) -> Float64Array:
    """Return the last double on the side of `starts`, for all stretches at the same time."""
    low, high = _to_order(starts), _to_order(stops)
    for _ in range(_HALVINGS):
        middle = (low >> 1) + (high >> 1) + (low & high & 1)
        same = _is_small(bound, _from_order(middle), threshold) == before
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return _from_order(np.where(before, high, low))  # the unsaturated side: the open end of the stretch


def _to_order(x: Float64Array) -> Bits:
    """Return the number of each double in the order of all doubles, 0 for zero."""
    bits = np.asarray(x, np.float64).view(np.int64)
    return np.where(bits < 0, np.iinfo(np.int64).min - bits, bits)


def _from_order(number: Bits) -> Float64Array:
    return np.where(number < 0, np.iinfo(np.int64).min - number, number).view(np.float64)
