"""Tanh and erf times a number plus another, as exact beside the root of the sum as anywhere else.

There the plain sum is nothing but its own rounding errors. The forms here start from the root, known to many digits.
"""

from fractions import Fraction
from math import copysign

import numpy as np
from numpy.typing import NDArray

from actgui.core import special
from actgui.core.erfcx import erfc
from actgui.core.error_free import Float64Array, total
from actgui.core.roots import erf_root, inverse_tanh
from actgui.core.special import scaled_exp

# Beyond it tanh and erf are at their limits, whatever the distance to these is multiplied by.
_TANH_FAR, _ERF_FAR = 1000.0, 40.0


def tanh_plus(scale: float, offset: float, *terms: Float64Array | float) -> Float64Array:
    """Return scale * tanh(w) + offset, w being the exact sum of the terms.

    Where both have opposite signs and |offset| < |scale|, it is (scale + offset) expm1(2 (b - |w|)) / (1 + exp(-2|w|))
    but for signs, b being where both cancel; otherwise the distance of tanh from its limit is used.
    """
    w, rest = _sum(terms)
    result = scale * np.tanh(w) + offset
    opposite, side = _opposite(w, scale, offset)
    if not opposite.any():
        return result
    a, excess = _cut(side * w[opposite], side * rest[opposite], _TANH_FAR)
    s, o = abs(scale), abs(offset)
    if o >= s:
        difference = (o - s) + scaled_exp(-2 * a, 2 * s * (1 - 2 * excess)) / (1 + np.exp(-2 * a))
    else:
        distance, error = total(a, excess, *(-part for part in inverse_tanh(o, s)))
        power = np.expm1(-2 * distance)
        gap = s - o
        excess_of_gap = float((Fraction(s) - Fraction(o) - Fraction(gap)) / Fraction(gap))
        power += excess_of_gap * power - 2 * error * (1 + power)
        difference = gap * power / (1 + np.exp(-2 * a))
    result[opposite] = np.copysign(1.0, offset) * difference
    return result


def erf_plus(scale: float, offset: float, *terms: Float64Array | float) -> Float64Array:
    """Return scale * erf(w) + offset, w being the exact sum of the terms.

    Where both have opposite signs it is the difference of scale * erfc(|w|) and scale + offset but for signs, and near
    the root of that, which exists for |offset| < |scale|, its series.
    """
    w, rest = _sum(terms)
    result = scale * special.erf(w) + offset
    opposite, side = _opposite(w, scale, offset)
    if not opposite.any():
        return result
    a, excess = _cut(side * w[opposite], side * rest[opposite], _ERF_FAR)
    s, o = abs(scale), abs(offset)
    difference = (o - s) + erfc(a, excess, s)
    if o < s:
        root = erf_root(o, s)
        near = root.is_near(a)
        exact = (side * np.broadcast_to(term, w.shape)[opposite][near] for term in terms)
        difference[near] = root.value(*exact, factor=-s)
    result[opposite] = np.copysign(1.0, offset) * difference
    return result


def _sum(terms: tuple[Float64Array | float, ...]) -> tuple[Float64Array, Float64Array]:
    """Return the sum of the terms and the error of its rounding, which is 0 where the sum is infinite."""
    w, rest = total(*terms)
    plain = np.sum(np.broadcast_arrays(*terms), axis=0)
    finite = np.isfinite(plain)
    return np.where(finite, w, plain), np.where(finite, rest, 0.0)


def _opposite(w: Float64Array, scale: float, offset: float) -> tuple[NDArray[np.bool_], float]:
    """Return where scale * w and the offset differ in sign, and the sign that w has there."""
    side = -copysign(1.0, scale) * copysign(1.0, offset)
    return (w * side > 0) & (offset != 0), side


def _cut(a: Float64Array, excess: Float64Array, far: float) -> tuple[Float64Array, Float64Array]:
    """Return both up to `far`, and that alone beyond."""
    return np.minimum(a, far), np.where(a < far, excess, 0.0)
