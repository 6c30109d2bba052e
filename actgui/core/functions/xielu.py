"""The expanded integral of elu: a parabola on the right, an exponential and a line on the left."""

from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
from math import factorial, inf, log1p

import numpy as np

from actgui.core.error_free import Float64Array, multiply_add
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.roots import DIGITS, KEPT, Root, newton, parts
from actgui.core.special import polynomial

# Farther left the rounding of a difference of parameters is nothing beside that of its product with x.
_LEFT = -1e10

# (exp(x) - 1 - x) / x^2 as a power series, highest power first; good to the last bit for -1 <= x <= 0.
_SECOND_ORDER = tuple(1 / factorial(n) for n in range(20, 1, -1))

# Products of such parameters do not overflow.
_MODERATE_POSITIVE = Interval(0, 1e150, low_closed=False)

# From here on to the left the exponential is nothing beside the rest.
_STRAIGHT = -50.0


def xielu(x: Float64Array, alpha_p: float, alpha_n: float, beta: float) -> Float64Array:
    """Return alpha_p x^2 + beta x above zero and alpha_n (exp(x) - 1 - x) + beta x below.

    The alphas are positive numbers, and `beta` is one from zero on, all up to 1e150. Limits: infinity at infinity; at
    minus infinity it is infinite with the sign of alpha_n - beta, or -alpha_n if both are equal. The sign of zero is
    kept. Huang and Schlag 2024, arXiv 2411.13010.

    Examples
    --------
    >>> print(xielu(np.array([-1.0, 0.0, 2.0]), 0.8, 0.8, 0.5))
    [-0.20569645  0.          4.2       ]
    """
    steepness, _ = multiply_add(np.maximum(x, 0), alpha_p, beta)
    below = np.minimum(x, 0)
    near = np.maximum(below, -1)
    curve = alpha_n * (near * near * polynomial(near, _SECOND_ORDER)) + beta * near
    # Farther out the straight part on its own, lest infinities meet, with its rounding: it cancels at the root.
    slope, lost = _left_slope(alpha_n, beta)
    line, error = multiply_add(below, slope, -alpha_n)
    far = line + (alpha_n * np.exp(below) + (error + lost * np.maximum(below, _LEFT)))
    left = np.where(below > -1, curve, far)
    if 0 < beta < alpha_n:
        root = _root(alpha_n, beta)
        close = root.is_near(below)
        factor = alpha_n * below[close] if root.place[0] > _STRAIGHT else slope
        left[close] = root.value(below[close], factor=factor)
    return np.where(x >= 0, x * steepness, left)


def xielu_derivative(x: Float64Array, alpha_p: float, alpha_n: float, beta: float) -> Float64Array:
    """Return 2 alpha_p x + beta above zero and alpha_n (exp(x) - 1) + beta below."""
    above, _ = multiply_add(np.maximum(x, 0), 2 * alpha_p, beta)
    below = np.minimum(x, 0)
    slope, lost = _left_slope(alpha_n, beta)
    far = slope + (alpha_n * np.exp(below) + lost)  # near the left end beta and alpha_n may be all but equal
    return np.where(x > 0, above, np.where(below > -1, alpha_n * np.expm1(below) + beta, far))


def _left_slope(alpha_n: float, beta: float) -> tuple[float, float]:
    """Return beta - alpha_n, the slope of xielu far to the left, rounded, and the error of that rounding."""
    slope = beta - alpha_n
    return slope, float(Fraction(beta) - Fraction(alpha_n) - Fraction(slope))


@lru_cache(KEPT)
def _root(alpha_n: float, beta: float) -> Root:
    """Return where the left side is zero, and around it f(x) / (alpha_n x), or far out f(x) / (beta - alpha_n).

    The former is q(x) + beta / alpha_n with q(x) = (exp(x) - 1) / x - 1, the integral of exp(s x) - 1 for s in [0, 1].
    """
    a, b = Decimal(alpha_n), Decimal(beta)
    with localcontext(prec=DIGITS + 3 * (a.adjusted() - b.adjusted() + 2)):
        zero = newton(lambda x: _newton_step(x, b / a), -2 * b / a)
        place = parts(zero)
    if place[0] < _STRAIGHT:
        return Root(place, (0.0, 1.0), -place[0] / 16)
    with localcontext(prec=DIGITS):
        terms = tuple(_moment(power, -Decimal(place[0])) / factorial(power) for power in range(1, 23))
    return Root(place, terms[::-1], 1.0)


def _newton_step(x: Decimal, ratio: Decimal) -> Decimal:
    """Return what Newton's rule adds to `x` to come closer to the root of q(x) + ratio."""
    power = x.exp()
    q = (power - 1) / x - 1
    return -(q + ratio) * x / (power - 1 - q)


def _moment(power: int, a: Decimal) -> float:
    """Return the integral of s^power exp(-a s) for s from 0 to 1, by a series of positive terms."""
    n, term = power + 1, (-a).exp() / (power + 1)
    result = term
    while term > result.scaleb(-DIGITS):
        n += 1
        term *= a / n
        result += term
    return float(result)


def xielu_range(alpha_p: float, alpha_n: float, beta: float) -> Interval:
    """Return the range of xielu: from its minimum, which exists if alpha_n > beta."""
    if beta > alpha_n:
        return Interval(-inf, inf)
    if beta == alpha_n:
        return Interval(-alpha_n, inf, low_closed=False)
    lowest = xielu(np.array([log1p(-beta / alpha_n)]), alpha_p, alpha_n, beta)
    return Interval(float(lowest[0]), alpha_p * inf)


def xielu_differentiability(alpha_p: float, alpha_n: float, beta: float) -> float:
    """Return how many derivatives are continuous at 0: the second is 2 alpha_p above and alpha_n below."""
    return 2 if 2 * alpha_p == alpha_n else 1


FUNCTIONS = (
    ActivationFunction(
        key="xielu",
        family=Family.EXPONENTIAL_UNIT,
        formula=xielu,
        derivative_formula=xielu_derivative,
        latex=(
            r"\begin{cases} \alpha_p x^2 + \beta x & x > 0 \\ "
            r"\alpha_n\,(e^{x} - 1 - x) + \beta x & x \le 0 \end{cases}"
        ),
        derivative_latex=(
            r"\begin{cases} 2 \alpha_p x + \beta & x > 0 \\ \alpha_n\,(e^{x} - 1) + \beta & x \le 0 \end{cases}"
        ),
        output_range=xielu_range(0.8, 0.8, 0.5),
        range_formula=xielu_range,
        monotonicity=Monotonicity.NONE,
        parameters=(
            Parameter("alpha_p", 0.8, Interval(0.1, 5), _MODERATE_POSITIVE),
            Parameter("alpha_n", 0.8, Interval(0.1, 5), _MODERATE_POSITIVE),
            Parameter("beta", 0.5, Interval(0, 5), Interval(0, 1e150)),
        ),
        differentiability=1,
        joints=(0.0,),
        differentiability_formula=xielu_differentiability,
        other_names=("expanded integral of the elu", "apertus"),
        papers=(PAPERS["huang2024"],),
    ),
)
