"""Places on the curve of an element-wise function that people look for: where it is steep, where it reaches a level."""

from collections.abc import Callable
from functools import lru_cache
from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, Interval, Monotonicity
from actgui.core.properties import properties_of

_REACH = 60.0
_POINTS = 12_001  # a hundredth apart: no bump of an activation function is narrower
_HALVINGS = 60
_AT_ZERO = 1e-15
_LEVEL_PART = 1e-12  # of the largest slope: what the slope at a level place is within

Test = Callable[[Float64Array], Float64Array]


@lru_cache(maxsize=256)
def steep_stretch(bound: BoundFunction, threshold: float) -> Interval | None:
    """Return the stretch outside which abs(f') is below `threshold`; None if it is so everywhere from -60 to 60.

    An end is infinite if the slope is still as large 60 away from 0.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> stretch = steep_stretch(CATALOGUE["sigmoid"].bind(), 0.01)
    >>> print(round(stretch.low, 6), round(stretch.high, 6))
    -4.58486 4.58486
    """

    def is_steep(x: Float64Array) -> Float64Array:
        return np.asarray(np.abs(bound.derivative(x)) >= threshold)

    x = np.linspace(-_REACH, _REACH, _POINTS)
    places = np.flatnonzero(is_steep(x))
    if not places.size:
        return None
    first, last = int(places[0]), int(places[-1])
    low = -inf if first == 0 else _border(is_steep, float(x[first]), float(x[first - 1]))
    high = inf if last == _POINTS - 1 else _border(is_steep, float(x[last]), float(x[last + 1]))
    return Interval(low, high)


@lru_cache(maxsize=256)
def reaches(bound: BoundFunction, level: float) -> float:
    """Return from which x on an increasing function is at least `level`; NaN if not between -60 and 60.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> round(reaches(CATALOGUE["sigmoid"].bind(), 0.9), 6)
    2.197225
    """

    def is_above(x: Float64Array) -> Float64Array:
        return np.asarray(bound.value(x) >= level)

    if properties_of(bound).monotonicity is not Monotonicity.INCREASING:
        return float("nan")
    if not is_above(np.array([_REACH]))[0] or is_above(np.array([-_REACH]))[0]:
        return float("nan")
    return _border(is_above, _REACH, -_REACH)


@lru_cache(maxsize=256)
def is_positive_everywhere(bound: BoundFunction) -> bool:
    """Return whether the derivative of an element-wise function is positive at every x, which rounding may hide.

    A smooth one has its level places at inflexions; one in parts can be level beside the places where these meet.
    """
    found = properties_of(bound)
    if found.monotonicity is not Monotonicity.INCREASING or found.jumps:
        return False
    meetings = np.array([*bound.kinks, *bound.joints])
    beside = [meetings + step for step in (-1.0, -1e-3, 1e-3, 1.0)]
    anywhere = bound.derivative(np.concatenate([np.linspace(-6, 6, 97), *beside]))
    bends = bound.derivative(np.array(found.inflexions or ()))
    return bool((anywhere > 0).all() and (bends > _LEVEL_PART * (found.lipschitz or 0.0)).all())


def _border(holds: Test, inside: float, outside: float) -> float:
    """Return the last x from `inside`, where a condition holds, towards `outside`, where it does not."""
    for _ in range(_HALVINGS):
        middle = (inside + outside) / 2
        if holds(np.array([middle]))[0]:
            inside = middle
        else:
            outside = middle
    return inside if abs(inside) > _AT_ZERO else 0.0
