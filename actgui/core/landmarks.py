"""Where a curve reaches a level, and whether it is level anywhere."""

from functools import lru_cache
from math import nan

import numpy as np

from actgui.core.function import BoundFunction, Monotonicity
from actgui.core.properties import properties_of

_REACH = 60.0
_HALVINGS = 60
_LEVEL_PART = 1e-12  # of the largest slope: what the slope at a level place is within


@lru_cache(maxsize=256)
def reaches(bound: BoundFunction, level: float) -> float:
    """Return from which x on an increasing function is at least `level`; NaN if not between -60 and 60.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> round(reaches(CATALOGUE["sigmoid"].bind(), 0.9), 6)
    2.197225
    """

    def is_above(x: float) -> bool:
        return float(bound.value(x)) >= level

    if properties_of(bound).monotonicity is not Monotonicity.INCREASING:
        return nan
    if not is_above(_REACH) or is_above(-_REACH):
        return nan
    below, above = -_REACH, _REACH
    for _ in range(_HALVINGS):
        middle = (below + above) / 2
        if is_above(middle):
            above = middle
        else:
            below = middle
    return above


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
