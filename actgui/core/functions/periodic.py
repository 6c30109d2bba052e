"""Functions that swing: made of sine and cosine. The arguments of these are exact however large x is."""

from math import factorial, frexp, inf, pi, tau

import numpy as np

from actgui.core.angles import sine_and_cosine, sine_and_error
from actgui.core.error_free import Float64Array, two_product, two_sum
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS

# The derivative of sinc as a series: the coefficients (-1)^k 2k / (2k + 1)! of x^19 down to x.
_SINC_SLOPE = tuple((-1) ** k * 2 * k / factorial(2 * k + 1) for k in range(10, 0, -1))

# Up to here that series is used; beyond, the difference in the closed form loses little.
_SERIES = 1.0


def sine(x: Float64Array, omega: float) -> Float64Array:
    """Return sin(omega x).

    `omega` may be any finite number; the product is not rounded before the sine is taken. There is no limit at the
    infinities, which give NaN. Sitzmann et al. 2020, arXiv 2006.09661.

    Examples
    --------
    >>> print(sine(np.array([0.0, 0.5, 1e22]), 1.0))
    [ 0.          0.47942554 -0.85220085]
    """
    return _constant(x, 0.0) if omega == 0 else sine_and_cosine(x, omega)[0]


def sine_range(omega: float) -> Interval:
    """Return the range of sine."""
    return Interval(-1, 1) if omega else Interval(0, 0)


def sine_derivative(x: Float64Array, omega: float) -> Float64Array:
    """Return omega cos(omega x)."""
    return _constant(x, 0.0) if omega == 0 else omega * sine_and_cosine(x, omega)[1]


def snake(x: Float64Array, alpha: float) -> Float64Array:
    """Return x + sin(alpha x)^2 / alpha.

    `alpha` may be any finite number; 0 stands for the limit, x. Limits: minus infinity at minus infinity, infinity at
    infinity. Ziyin, Hartwig and Ueda 2020, arXiv 2006.08195.

    Examples
    --------
    >>> print(snake(np.array([-1.0, 0.0, 1.0]), 2.0))
    [-0.58658909  0.          1.41341091]
    """
    if alpha == 0:
        return x + 0.0
    s, error = sine_and_error(x, alpha)
    mantissa, exponent = frexp(alpha)
    square, square_error = two_product(s, s)
    quotient = square / mantissa
    back, back_error = two_product(quotient, mantissa)
    rest = (((square - back) - back_error) + (square_error + 2 * s * error)) / mantissa
    total, lost = two_sum(x, np.ldexp(quotient, -exponent))
    result = np.where(np.isinf(total), total, total + (lost + np.ldexp(rest, -exponent)))
    return np.copysign(np.where(np.isinf(x), x, result), x)  # also of a zero


def snake_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return 1 + sin(2 alpha x) as (sin(alpha x) + cos(alpha x))^2; no limit at the infinities, which give NaN."""
    if alpha == 0:
        return _constant(x, 1.0)
    s, c = sine_and_cosine(x, alpha)
    return (s + c) ** 2


def gcu(x: Float64Array) -> Float64Array:
    """Return x * cos(x).

    It swings ever wider and has no limit at the infinities, which give NaN. Noel, Trivedi and Dutta 2021,
    arXiv 2108.12943.

    Examples
    --------
    >>> print(gcu(np.array([-1.0, 0.0, 1.0])))
    [-0.54030231  0.          0.54030231]
    """
    return x * np.cos(x)


def gcu_derivative(x: Float64Array) -> Float64Array:
    """Return cos(x) - x sin(x); no limit at the infinities, which give NaN."""
    return np.cos(x) - x * np.sin(x)


def sinc(x: Float64Array) -> Float64Array:
    """Return sin(x) / x, and 1 at zero: an even function.

    Its minimum is -0.217233628211 at x = 4.493409457909 and its mirror image. Limits: 0 at both ends.

    Examples
    --------
    >>> print(sinc(np.array([0.0, 1.0, inf])))
    [1.         0.84147098 0.        ]
    """
    near = np.where(np.isinf(x) | (x == 0), 1.0, x)
    return np.where(x == 0, 1.0, np.where(np.isinf(x), 0.0, np.sin(near) / near))


def sinc_derivative(x: Float64Array) -> Float64Array:
    """Return (cos(x) - sin(x) / x) / x, or its series near zero."""
    far = np.where(np.isinf(x) | (np.abs(x) < _SERIES), 1.0, x)
    outer = np.where(np.isinf(x), 0.0, (np.cos(far) - np.sin(far) / far) / far)
    inner = np.clip(x, -_SERIES, _SERIES)
    return np.where(np.abs(x) < _SERIES, inner * np.polyval(_SINC_SLOPE, inner * inner), outer)


def circle() -> float:
    """Return the period of sine and cosine."""
    return tau


def sine_period(omega: float) -> float:
    """Return the period of sin(omega x), or infinity for a constant."""
    return tau / abs(omega) if omega else inf


def snake_period(alpha: float) -> float:
    """Return the period of sin(alpha x)^2, or infinity for a straight line."""
    return pi / abs(alpha) if alpha else inf


def _constant(x: Float64Array, value: float) -> Float64Array:
    return np.where(np.isnan(x), x, value)


FUNCTIONS = (
    ActivationFunction(
        key="sine",
        family=Family.PERIODIC,
        formula=sine,
        derivative_formula=sine_derivative,
        latex=r"\sin(\omega x)",
        derivative_latex=r"\omega\,\cos(\omega x)",
        output_range=Interval(-1, 1),
        range_formula=sine_range,
        monotonicity=Monotonicity.NONE,
        parameters=(Parameter("omega", 1.0, Interval(0.1, 30)),),
        period_formula=sine_period,
        other_names=("sin", "SIREN"),
        implementations=(
            known_as("torch.sin"),
            known_as("keras.ops.sin"),
            known_as("jax.numpy.sin"),
            known_as("tf.math.sin"),
            known_as("Sin", opsets=(7, 22)),
        ),
        papers=(PAPERS["sitzmann2020"],),
    ),
    ActivationFunction(
        key="snake",
        family=Family.PERIODIC,
        formula=snake,
        derivative_formula=snake_derivative,
        latex=r"x + \frac{\sin^2(\alpha x)}{\alpha}",
        derivative_latex=r"1 + \sin(2 \alpha x)",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("alpha", 1.0, Interval(0.1, 10)),),
        period_formula=snake_period,
        other_names=("snake1d",),
        papers=(PAPERS["ziyin2020"],),
    ),
    ActivationFunction(
        key="gcu",
        family=Family.PERIODIC,
        formula=gcu,
        derivative_formula=gcu_derivative,
        latex=r"x\,\cos(x)",
        derivative_latex=r"\cos(x) - x\,\sin(x)",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.NONE,
        period_formula=circle,
        other_names=("growing cosine unit",),
        papers=(PAPERS["noel2021"],),
    ),
    ActivationFunction(
        key="sinc",
        family=Family.PERIODIC,
        formula=sinc,
        derivative_formula=sinc_derivative,
        latex=r"\begin{cases} \frac{\sin x}{x} & x \ne 0 \\ 1 & x = 0 \end{cases}",
        derivative_latex=r"\begin{cases} \frac{\cos x}{x} - \frac{\sin x}{x^{2}} & x \ne 0 \\ 0 & x = 0 \end{cases}",
        output_range=Interval(-0.21723362821122166, 1),
        monotonicity=Monotonicity.NONE,
        period_formula=circle,
        other_names=("cardinal sine", "sampling function"),
    ),
)
