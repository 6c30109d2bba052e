"""The tail of the standard normal distribution times its argument, in few steps: what gelu takes away from relu."""

from math import sqrt

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.scratch import again, rounded_to_single, scratch
from actgui.core.special import ERFCX_COEFFICIENTS, EXP_TAIL, scaled_exp

_SQRT_HALF = sqrt(0.5)

# Added and taken away again, it leaves a multiple of 2**-20. Up to 40 the square of that is exact.
_ROUNDER = 1.5 * 2.0**32


def times_normal_tail(a: Float64Array) -> Float64Array:
    """Return a Q(a) for 0 <= a <= 40, Q being the upper tail of the standard normal distribution.

    Like `special.normal_tail`, which says how, without its other cases.
    """
    inner = _times_half_erfcx(a)
    if rounded_to_single():
        power = np.multiply(np.multiply(a, a, out=scratch(a)), -0.5, out=scratch(a))
        return np.multiply(np.exp(power, out=again(power)), inner, out=again(inner))
    square, error = _square(a)
    correction = np.add(np.multiply(error, -0.5, out=again(error)), 1, out=again(error))
    inner = np.multiply(inner, correction, out=again(inner))
    exponent = np.multiply(square, -0.5, out=again(square))
    tail = exponent < EXP_TAIL
    result: Float64Array = np.multiply(np.exp(exponent, out=again(error)), inner, out=again(error))
    if tail.any():
        result[tail] = scaled_exp(exponent[tail], inner[tail])
    return result


def _times_half_erfcx(a: Float64Array) -> Float64Array:
    """Return a exp(t^2) erfc(t) / 2 with t = a / sqrt(2), which is a Q(a) exp(a^2 / 2).

    The polynomial is one of u = (t - 4) / (t + 4), here as 2t / (t + 4) - 1: it is steepest where t is close to 0, and
    there this has but one rounding.
    """
    first, second, third = (scratch(a) for _ in range(3))
    t = np.multiply(a, _SQRT_HALF, out=first)
    u = np.divide(np.add(t, t, out=second), np.add(t, 4, out=third), out=second)
    u = np.subtract(u, 1, out=second)
    value = np.multiply(u, ERFCX_COEFFICIENTS[0], out=third)
    for coefficient in ERFCX_COEFFICIENTS[1:-1]:
        value = np.multiply(np.add(value, coefficient, out=third), u, out=third)
    value = np.add(value, ERFCX_COEFFICIENTS[-1], out=third)
    divisor = np.add(np.multiply(t, 4, out=first), 2, out=first)
    return np.multiply(np.divide(value, divisor, out=third), a, out=third)


def _square(a: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return a^2 rounded, and the error of that rounding, for 0 <= a <= 40."""
    first, second, third, fourth = (scratch(a) for _ in range(4))
    square = np.multiply(a, a, out=first)
    high = np.subtract(np.add(a, _ROUNDER, out=second), _ROUNDER, out=second)
    low = np.subtract(a, high, out=third)
    rest = np.multiply(low, np.add(a, high, out=fourth), out=third)
    error = np.subtract(np.multiply(high, high, out=second), square, out=second)
    return square, np.add(error, rest, out=second)
