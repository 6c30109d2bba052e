"""Which input gives an output: the nearest solution of f(x) = y, also where f is not monotonic."""

from collections.abc import Callable
from math import isfinite, nan

_FIRST_STEP = 2.0**-6
_GROWTH = 1.5
_REACH = 1e6
_HALVINGS = 200

Formula = Callable[[float], float]


def nearest_input(
    formula: Formula, start: float, target: float, *, reach: float = _REACH, precision: float = 0.0
) -> float:
    """Return the input near `start` at which a continuous function passes through `target`.

    Steps that grow by half lead away from `start` to both sides; the first pair of neighbours with the target between
    them is bisected, if nothing else is asked for to the last bit. A function that leaves the target and comes back
    within one step is not followed.

    Parameters
    ----------
    formula
        From one number to one number. Where it gives NaN or infinity, it is not followed further.
    start
        A finite number to begin at. If f(start) is the target, it is the answer.
    target
        The output wanted.
    reach
        How far from `start` to look.
    precision
        How far the answer may be from the true one, as a share of it, or as such below 1.

    Returns
    -------
    float
        The input; NaN if the target is not reached on either side, or is no finite number.

    Examples
    --------
    >>> nearest_input(lambda x: x * x, 2.0, 9.0)
    3.0
    """
    first = formula(start) - target
    if not isfinite(first) or not isfinite(start):
        return nan
    if first == 0:
        return start
    sides = [(start, start, 1.0), (start, start, -1.0)]
    step = _FIRST_STEP
    while step <= reach and sides:
        moved = []
        for _, here, direction in sides:
            there = start + direction * step
            difference = formula(there) - target
            if isfinite(difference) and (difference == 0 or (difference > 0) != (first > 0)):
                return _bisected(formula, here, there, target, precision)
            if isfinite(difference):
                moved.append((here, there, direction))
        sides = moved
        step *= _GROWTH
    return nan


def _bisected(formula: Formula, near: float, far: float, target: float, precision: float) -> float:
    """Return the place between `near` and `far` where the difference changes its sign; the far end of the last step."""
    positive = formula(near) - target > 0
    for _ in range(_HALVINGS):
        middle = near / 2 + far / 2
        if middle in (near, far) or abs(far - near) <= precision * max(abs(middle), 1.0):
            break
        difference = formula(middle) - target
        if difference == 0:
            return middle
        if (difference > 0) == positive:
            near = middle
        else:
            far = middle
    return far
