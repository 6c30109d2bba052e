"""What the outputs of a vector do when one of its inputs grows: tried on the inputs, and as a law of the function."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np

from actgui.core.axis_laws import vectors
from actgui.core.choices import Axis, Kind
from actgui.core.error_free import Float64Array
from actgui.core.evaluation import summarise
from actgui.core.function import BoundFunction
from actgui.core.vector_of import place_of, vector_of

_NOISE = 1e-14  # of the largest entry of a Jacobian


class Influence(StrEnum):
    """What outputs do when an input grows that is not their own."""

    NONE = "none"
    FALL = "fall"
    RISE = "rise"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Growth:
    """The largest input raised by `step`.

    `index` is its flat index, `own` what its own output gains (for a halving function that of its pair), `others` what
    all other outputs of its vector gain together; NaN where an infinity is involved.
    """

    index: int
    x: float
    step: float
    output: float
    own: float
    others: float


def growth_of_largest(bound: BoundFunction, inputs: Float64Array, axis: Axis, step: float = 1.0) -> Growth | None:
    """Raise the first largest finite input and return what that changes; None if there is none, or no outputs.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> growth = growth_of_largest(CATALOGUE["softmax"].bind(), np.array([2.0, 3.0, 5.0, 6.0]), Axis.ROWS)
    >>> round(growth.own, 4), round(growth.others, 4)
    (0.1654, -0.1654)
    """
    flat = inputs.reshape(-1)
    finite = np.isfinite(flat)
    if not finite.any():
        return None
    index = int(np.argmax(np.where(finite, flat, -np.inf)))
    number, place = place_of(inputs, axis, index)
    if bound.function.kind is Kind.ELEMENT_WISE:
        number, place, before = 0, 0, flat[index : index + 1].copy()
    else:
        before = np.array(vector_of(inputs, axis, number))
    if bound.function.kind is Kind.HALVING and before.size % 2:
        return None
    after = before.copy()
    after[place] += step
    old, new = (np.asarray(bound.value(vector), dtype=np.float64) for vector in (before, after))
    own = place % old.size
    with np.errstate(invalid="ignore", over="ignore"):
        change = new - old
    gained = float(change[own])
    return Growth(index, float(flat[index]), step, float(old[own]), gained, summarise(np.delete(change, own)).sum + 0.0)


@lru_cache(maxsize=256)
def influence_on_others(bound: BoundFunction) -> Influence:
    """Return what the other outputs do when an input grows, found by trying on vectors of several lengths."""
    if bound.function.kind is not Kind.AXIS:
        return Influence.NONE
    falls = rises = False
    for matrix in (bound.jacobian(x) for rows in vectors() for x in rows[::6]):
        off = matrix[~np.eye(len(matrix), dtype=bool)]
        noise = _NOISE * float(np.abs(matrix).max())
        falls, rises = falls or bool((off < -noise).any()), rises or bool((off > noise).any())
    if falls and rises:
        return Influence.BOTH
    return Influence.FALL if falls else Influence.RISE if rises else Influence.NONE
