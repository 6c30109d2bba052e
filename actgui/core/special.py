"""Building blocks of formulas that NumPy lacks: exponentials beyond the range of a double, erf and the normal tail."""

from math import pi, sqrt

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array, two_product
from actgui.core.scratch import final, rounded_to_single, scratch

# Below this argument exp gives up bits to the denormal range, and products with it must be formed in steps.
EXP_TAIL = -700.0

# (1 + 2t) erfcx(t) as a polynomial of u = (t - 4) / (t + 4), highest power first.
# tests/core/make_error_function_coefficients.py computes them; their error is 0.02 units in the last place.
ERFCX_COEFFICIENTS = (
    -1.4311318470928162e-10,
    -2.655726616312575e-10,
    1.825695118953907e-09,
    3.1672611119361695e-09,
    -1.4806988146925795e-08,
    -2.05545313698593e-08,
    1.1025271999000152e-07,
    7.74606863568198e-08,
    -8.25078338681245e-07,
    2.9198219084548256e-07,
    5.709314113532492e-06,
    -1.1221292615314274e-05,
    -2.43989944557621e-05,
    0.00015062149237837335,
    -0.00019925676026410458,
    -0.000757773262030915,
    0.0050319699895242515,
    -0.01619773405968329,
    0.03716751553632399,
    -0.06633036581219905,
    0.0937328349984105,
    -0.1010390660362999,
    0.0680970542546913,
    0.01537965210261959,
    -0.1396211168405625,
    1.2329951186255526,
)

# erf(x) / x as a polynomial of x^2 for |x| <= 1, highest power first; from the same script.
ERF_COEFFICIENTS = (
    -1.7725554308573242e-14,
    4.1367780464926007e-13,
    -6.645868804172085e-12,
    9.413878137508836e-11,
    -1.2289704614094412e-09,
    1.4807133917790317e-08,
    -1.6365841717571391e-07,
    1.6462114256646429e-06,
    -1.4925650355522745e-05,
    0.00012055332981736298,
    -0.0008548327023450188,
    0.005223977625442183,
    -0.026866170645131252,
    0.11283791670955126,
    -0.37612638903183754,
    1.1283791670955126,
)

# In that tail exp(x) is exp(x + 1500 log 2) 2**-1500, the shift being so rounded that adding it is exact.
_SHIFT = 1039.720770839918
_SHIFT_ERROR = -6.779890526766997e-14
_SHIFT_POWER = 1500
_HALF_SHIFT_POWER = 2.0**-750

_SQRT_HALF = sqrt(0.5)
_DENSITY_AT_ZERO = 1 / sqrt(2 * pi)

# exp(-2 * 1000) is zero, whatever it is multiplied by.
_COSH_FAR = 1000.0

# From here on erf is 1 to the last bit.
_ERF_SATURATED = 6.0


def scaled_exp(
    x: Float64Array, factor: Float64Array | float, divisor: float = 1.0, error: Float64Array | None = None
) -> Float64Array:
    """Return factor * exp(x + error) / divisor for x <= 0, keeping all bits where exp(x) alone would be denormal.

    Parameters
    ----------
    x
        Exponents, none above zero.
    factor
        A number, or an array of the shape of `x`.
    divisor
        A positive number.
    error
        What is missing from x, of the size of its rounding; nothing if it is None.
    """
    power = np.exp(x)
    result: Float64Array = factor * (power if error is None else power + power * error) / divisor
    tail = x < EXP_TAIL
    if tail.any():
        small = np.broadcast_to(factor, x.shape)[tail] * _HALF_SHIFT_POWER / divisor
        shifted = np.exp(x[tail] + _SHIFT)
        missing = _SHIFT_ERROR if error is None else _SHIFT_ERROR + error[tail]
        result[tail] = small * (shifted + shifted * missing) * _HALF_SHIFT_POWER
    return result


def split_exp(x: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    """Return m and k with exp(x) = m * 2**k for -1700 <= x <= 0, m having all bits where exp(x) is denormal or zero."""
    tail = x < EXP_TAIL
    power = np.exp(np.where(tail, x + _SHIFT, x))
    return power + np.where(tail, power * _SHIFT_ERROR, 0.0), np.where(tail, -_SHIFT_POWER, 0)


def probability(odds: Float64Array) -> Float64Array:
    """Return odds / (1 + odds) for odds from 0 to about 1e17.

    The rounding of the sum is the largest error of the plain quotient; it is known exactly, and put right.
    """
    first, second = scratch(odds), final(odds)
    total = np.add(odds, 1, out=first)
    if rounded_to_single():
        return np.divide(odds, total, out=second)
    lost = np.subtract(odds, np.subtract(total, 1, out=second), out=second)
    relative = np.divide(lost, total, out=second)
    plain: Float64Array = np.divide(odds, total, out=first)
    return np.subtract(plain, np.multiply(plain, relative, out=second), out=second)


def sech_squared(a: Float64Array, error: Float64Array, factor: float = 1.0) -> Float64Array:
    """Return factor / cosh(a + error)^2, where a is at least 0 and `error` far below it."""
    cut = np.minimum(a, _COSH_FAR)
    power = np.exp(-2 * cut)
    numerator = scaled_exp(-2 * cut, 4 * factor * (1 - 2 * np.where(a < _COSH_FAR, error, 0.0)))
    result: Float64Array = numerator / (1 + power) ** 2
    return result


def half_erfcx(t: Float64Array) -> Float64Array:
    """Return exp(t^2) erfc(t) / 2 for t >= 0, to about four units in the last place."""
    result: Float64Array = polynomial((t - 4) / (t + 4), ERFCX_COEFFICIENTS) / (2 + 4 * t)
    return result


def erf(x: Float64Array) -> Float64Array:
    """Return the error function of any real numbers, to about two units in the last place; the sign of zero is kept."""
    a = np.minimum(np.abs(x), _ERF_SATURATED)
    square = a * a
    near = a * polynomial(np.minimum(square, 1), ERF_COEFFICIENTS)
    far = 1 - 2 * np.exp(-square) * half_erfcx(a)
    return np.copysign(np.where(a < 1, near, far), x)


def bell(a: Float64Array, factor: Float64Array | float = 1.0) -> Float64Array:
    """Return factor * exp(-a^2) for |a| <= 40, the square being formed exactly as in `normal_tail`."""
    square, error = two_product(a, a)
    return scaled_exp(-square, factor, error=-error)


def normal_density(a: Float64Array, excess: Float64Array, divisor: float = 1.0) -> Float64Array:
    """Return phi(a (1 + excess)) / divisor for 0 <= a <= 60, the excess being of the size of a rounding."""
    square, error = two_product(a, a)
    return scaled_exp(-0.5 * square, _DENSITY_AT_ZERO * (1 - 0.5 * error - square * excess), divisor)


def polynomial(x: Float64Array, coefficients: tuple[float, ...]) -> Float64Array:
    """Return the polynomial with these coefficients, highest power first, by Horner's rule."""
    result = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        result *= x
        result += coefficient
    return result


def normal_tail(a: Float64Array, factor: Float64Array | float, density: Float64Array | float = 0.0) -> Float64Array:
    """Return factor * Q(a) + density * a * phi(a) for 0 <= a <= 60.

    Q is the upper tail of the standard normal distribution and phi its density. Both share exp(-a^2 / 2), whose
    square is formed exactly: one rounding of it would be multiplied by a^2 / 2.
    """
    return scaled_exp(*_normal_tail_parts(a, factor, density))


def split_normal_tail(a: Float64Array, density: float = 0.0) -> tuple[Float64Array, NDArray[np.intp]]:
    """Return m and k with Q(a) + density * a * phi(a) = m * 2**k for 0 <= a <= 58, m having all bits."""
    exponent, factor = _normal_tail_parts(a, 1.0, density)
    mantissa, shift = split_exp(exponent)
    return factor * mantissa, shift


def _normal_tail_parts(
    a: Float64Array, factor: Float64Array | float, density: Float64Array | float
) -> tuple[Float64Array, Float64Array]:
    """Return an exponent, and by what its exponential is multiplied."""
    square, error = two_product(a, a)
    inner = factor * half_erfcx(a * _SQRT_HALF) + (density * _DENSITY_AT_ZERO) * a
    return -0.5 * square, inner * (1 - 0.5 * error)


def with_nan(values: Float64Array, x: Float64Array) -> Float64Array:
    """Return `values`, in place, with the NaN of `x` put into them."""
    np.copyto(values, x, where=np.isnan(x))
    return values
