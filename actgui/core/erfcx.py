"""The complementary error function and the normal tail with some bits to spare, where `special` has none to lose."""

from math import sqrt

import numpy as np

from actgui.core.error_free import Float64Array, two_product, two_sum
from actgui.core.special import ERFCX_COEFFICIENTS, polynomial, scaled_exp

# The last steps of Horner's rule carry their rounding errors; what those of the steps before do is below 0.01 units.
_PLAIN = ERFCX_COEFFICIENTS[:-10]
_CARRIED = ERFCX_COEFFICIENTS[-10:]

# What the rounding of the last coefficients took away, highest power first; from the same script as these.
ERFCX_RESTS = (
    2.609170805140345e-19,
    -3.274715495966953e-19,
    -1.873658866299956e-18,
    1.5882832367769463e-18,
    -2.7679276586952e-18,
    -8.072308321077741e-19,
    -1.8891475652287752e-18,
    -2.0684572517937975e-19,
    -7.149051661890995e-18,
    -4.49117030140039e-17,
)

_DEGREE = len(ERFCX_COEFFICIENTS) - 1
_SLOPE = tuple(value * (_DEGREE - power) for power, value in enumerate(ERFCX_COEFFICIENTS[:-1]))

# The square root of 1/2 as a double, and the rest.
_SQRT_HALF, _SQRT_HALF_REST = sqrt(0.5), -4.833646656726457e-17


def half_erfcx(t: Float64Array, excess: Float64Array | float = 0.0) -> tuple[Float64Array, Float64Array]:
    """Return exp(s^2) erfc(s) / 2 for s = t + excess as a double, and what is missing from it.

    `t` is at least 0, and `excess` of the size of its rounding. Both together have about 60 bits.
    """
    u, u_error = _argument(t, excess)
    value, error = _carried(u)
    error += u_error * polynomial(u, _SLOPE)
    divisor, divisor_lost = two_sum(4 * t, np.float64(2.0))
    return _quotient(value, error, divisor, divisor_lost + 4 * excess)


def erfc(a: Float64Array, excess: Float64Array | float = 0.0, factor: Float64Array | float = 1.0) -> Float64Array:
    """Return factor * erfc(a + excess) for 0 <= a <= 40, to about two units in the last place."""
    half, rest = half_erfcx(a, excess)
    square, error = two_product(a, a)
    return scaled_exp(-square, 2 * factor * (half + (rest - half * (error + 2 * a * excess))))


def upper_tail(a: Float64Array, excess: Float64Array | float = 0.0, factor: Float64Array | float = 1.0) -> Float64Array:
    """Return factor * Q(a + excess) for 0 <= a <= 60, to about two units in the last place.

    Q is the upper tail of the standard normal distribution.
    """
    half, rest = half_erfcx(*_root_half(a, excess))
    square, error = two_product(a, a)
    return scaled_exp(-0.5 * square, factor * (half + (rest - half * (0.5 * error + a * excess))))


def _root_half(a: Float64Array, excess: Float64Array | float) -> tuple[Float64Array, Float64Array]:
    """Return (a + excess) sqrt(1/2) as a double, and what is missing from it."""
    t, error = two_product(a, _SQRT_HALF)
    return t, error + (a * _SQRT_HALF_REST + excess * _SQRT_HALF)


def _argument(t: Float64Array, excess: Float64Array | float) -> tuple[Float64Array, Float64Array]:
    """Return u = (s - 4) / (s + 4) for s = t + excess as a double, and what is missing from it."""
    above, above_lost = two_sum(t, np.float64(-4.0))
    below, below_lost = two_sum(t, np.float64(4.0))
    return _quotient(above, above_lost + excess, below, below_lost + excess)


def _carried(u: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return the polynomial of erfcx at u as a double, and what is missing from it."""
    value, error = polynomial(u, _PLAIN), np.zeros_like(u)
    for coefficient, rest in zip(_CARRIED, ERFCX_RESTS, strict=True):
        product, lost = two_product(value, u)
        error *= u
        error += lost
        value, lost = two_sum(product, np.float64(coefficient))
        error += lost
        error += rest
    return value, error


def _quotient(
    a: Float64Array, a_error: Float64Array | float, b: Float64Array, b_error: Float64Array | float
) -> tuple[Float64Array, Float64Array]:
    """Return (a + a_error) / (b + b_error) as a double, and what is missing from it."""
    quotient = a / b
    product, lost = two_product(quotient, b)
    return quotient, (((a - product) - lost) + (a_error - quotient * b_error)) / b
