"""Sine and cosine of a product, as exact as if the product were never rounded."""

from fractions import Fraction
from functools import cache
from math import cos, frexp, sin

import numpy as np

from actgui.core.error_free import Float64Array, two_product

# Up to here the rounding error of the product is a small angle; beyond it is taken off exactly, number by number.
_NEAR = 2.0**40

# Of pi, after the point: two doubles multiply to less than 2**2048, and the remainder shall keep a hundred bits.
_BITS = 2300


def sine_and_cosine(x: Float64Array, factor: float) -> tuple[Float64Array, Float64Array]:
    """Return sin(factor x) and cos(factor x), each to about one unit in the last place; NaN for infinity.

    A rounded product would be off by up to half its spacing, which for large products is many turns.
    """
    mantissa, exponent = np.frexp(x)
    factor_mantissa, factor_exponent = frexp(factor)
    product, error = two_product(mantissa, factor_mantissa)
    z = np.ldexp(product, exponent + factor_exponent)
    rest = np.ldexp(error, exponent + factor_exponent)
    sine, cosine = np.sin(z), np.cos(z)
    small_sine, small_cosine = np.sin(rest), np.cos(rest)
    turned = sine * small_cosine + cosine * small_sine, cosine * small_cosine - sine * small_sine
    result = np.where(rest == 0, sine, turned[0]), turned[1]  # keeps the sign of zero
    far = np.isfinite(x) & (np.abs(z) > _NEAR) & ((rest != 0) | np.isinf(z))
    for index in np.flatnonzero(far).tolist():
        result[0][index], result[1][index] = _exact(float(x[index]), factor)
    return result


def _exact(x: float, factor: float) -> tuple[float, float]:
    """Return sine and cosine of x * factor by integer arithmetic."""
    product = Fraction(x) * Fraction(factor)
    quarter = _half_pi()
    turns, rest = divmod((product.numerator << _BITS) // product.denominator + quarter // 2, quarter)
    angle = (rest - quarter // 2) / (1 << _BITS)
    s, c = sin(angle), cos(angle)
    return ((s, c), (c, -s), (-s, -c), (-c, s))[turns % 4]


@cache
def _half_pi() -> int:
    """Return pi / 2 in units of 2**-_BITS by Machin's formula."""
    guard = 64
    one = 1 << (_BITS + guard)
    return (8 * _inverse_tangent(5, one) - 2 * _inverse_tangent(239, one)) >> guard


def _inverse_tangent(inverse: int, one: int) -> int:
    """Return one * arctan(1 / inverse) by its series."""
    power, total, divisor, sign = one // inverse, 0, 1, 1
    while power:
        total += sign * (power // divisor)
        power //= inverse * inverse
        divisor, sign = divisor + 2, -sign
    return total
