"""Sine and cosine of a product, as exact as if the product were never rounded."""

from fractions import Fraction
from functools import cache
from math import cos, sin

import numpy as np

from actgui.core.error_free import Float64Array, multiply

# Up to here the rounding error of the product is a small angle; beyond it is taken off exactly, number by number.
_NEAR = 2.0**40

# Of pi, after the point: two doubles multiply to less than 2**2048, and the remainder shall keep a hundred bits.
BITS = 2300


def sine_and_cosine(x: Float64Array, factor: float) -> tuple[Float64Array, Float64Array]:
    """Return sin(factor x) and cos(factor x), each to about one unit in the last place; NaN for infinity.

    A rounded product would be off by up to half its spacing, which for large products is many turns.
    """
    sine, sine_rest, cosine, cosine_rest = _parts(x, factor)
    return np.where(sine_rest == 0, sine, sine + sine_rest), cosine + cosine_rest  # the sign of zero is kept


def sine_and_error(x: Float64Array, factor: float) -> tuple[Float64Array, Float64Array]:
    """Return sin(factor x) as a double, and what the rounding of the product took away from it."""
    return _parts(x, factor)[:2]


def _parts(x: Float64Array, factor: float) -> tuple[Float64Array, Float64Array, Float64Array, Float64Array]:
    """Return the sine of the rounded product, what is to be added to it, and the same for the cosine."""
    z, rest = multiply(x, factor)
    sine, cosine, turn, lag = np.sin(z), np.cos(z), np.sin(rest), 2 * np.sin(0.5 * rest) ** 2
    sine_rest, cosine_rest = cosine * turn - sine * lag, -sine * turn - cosine * lag
    far = np.isfinite(x) & (np.abs(z) > _NEAR) & ((rest != 0) | np.isinf(z))
    for index in np.flatnonzero(far).tolist():
        sine[index], cosine[index] = _exact(float(x[index]), factor)
        sine_rest[index] = cosine_rest[index] = 0
    return sine, sine_rest, cosine, cosine_rest


def _exact(x: float, factor: float) -> tuple[float, float]:
    """Return sine and cosine of x * factor by integer arithmetic."""
    product = Fraction(x) * Fraction(factor)
    quarter = half_pi()
    turns, rest = divmod((product.numerator << BITS) // product.denominator + quarter // 2, quarter)
    angle = (rest - quarter // 2) / (1 << BITS)
    s, c = sin(angle), cos(angle)
    return ((s, c), (c, -s), (-s, -c), (-c, s))[turns % 4]


@cache
def half_pi() -> int:
    """Return pi / 2 in units of 2**-BITS by Machin's formula."""
    guard = 64
    one = 1 << (BITS + guard)
    return (8 * _inverse_tangent(5, one) - 2 * _inverse_tangent(239, one)) >> guard


def _inverse_tangent(inverse: int, one: int) -> int:
    """Return one * arctan(1 / inverse) by its series."""
    power, total, divisor, sign = one // inverse, 0, 1, 1
    while power:
        total += sign * (power // divisor)
        power //= inverse * inverse
        divisor, sign = divisor + 2, -sign
    return total
