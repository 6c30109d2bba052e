"""Relatives of swish: its piecewise copy, its derivative as a function, its union with elu, and aptx with tanh."""

from math import cosh, inf, tanh

import numpy as np
from numpy.typing import NDArray

from actgui.core.cancelling import tanh_plus
from actgui.core.error_free import Float64Array, bounded_product, times, two_product, two_sum
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.functions.gated import closed_gate_slope, silu_derivative
from actgui.core.functions.rectifiers import step
from actgui.core.functions.sigmoidal import sigmoid, tanh_derivative
from actgui.core.papers import PAPERS
from actgui.core.roots import Root
from actgui.core.special import EXP_TAIL, probability, scaled_exp

Exponents = NDArray[np.int64]

# Beyond it exp(-|x|), also times x, is zero; it stands in for infinity, where 0 times infinity would be NaN.
_FAR = 800.0

# The same for exp(-2 beta |x|) with any beta: x may be as large as a double.
_FAR_SCALED = 2000.0

# Up to here alpha + tanh(w) is added as it stands; beyond, tanh(w) is written as the distance from its limits.
_SMALL_ALPHA = 0.5

# The logarithm of 2 to 33 bits, of which small multiples are exact, and the rest.
_LOG_2, _LOG_2_REST = 0.6931471803691238, 1.9082149292705877e-10

_LARGEST = float(np.finfo(np.float64).max)

# The zero of d_silu, and d_silu around it, from tests/core/make_root_coefficients.py.
_D_SILU_ROOT = Root(
    (-1.2784645427610737, -1.0946994183093437e-16),
    (
        2.6679477335959813e-09,
        4.8329412238017404e-09,
        -1.876109538807716e-08,
        -9.275869190698649e-08,
        -3.05418298303703e-08,
        8.599918594035475e-07,
        2.3460340047526622e-06,
        -2.9426351020353527e-06,
        -2.9733542586959898e-05,
        -4.0905342100533505e-05,
        0.0001857072436300198,
        0.0007985218818266258,
        0.00012662741008068009,
        -0.006606589138356378,
        -0.015222655223188027,
        0.01887481422378231,
        0.1466487969969469,
        0.2178117057198001,
    ),
    0.5,
)


def hard_swish(x: Float64Array) -> Float64Array:
    """Return x * min(max(x + 3, 0), 6) / 6, a piecewise quadratic copy of silu; rounded nearly correctly.

    Its minimum is -0.375 at x = -1.5. It is zero up to -3, and x from 3 on. Howard et al. 2019, arXiv 1905.02244.

    Examples
    --------
    >>> print(hard_swish(np.array([-4.0, -1.5, 0.0, 5.0])))
    [-0.    -0.375  0.     5.   ]
    """
    near = np.clip(x, -3, 3)
    total, lost = two_sum(near, np.full_like(near, 3.0))
    product, error = two_product(near, total)
    quotient = product / 6
    back, back_error = two_product(quotient, 6.0)
    rest = ((product - back) - back_error) + (error + near * lost)
    return np.copysign(np.where(x >= 3, x, quotient + rest / 6), x)  # also of a zero


def hard_swish_derivative(x: Float64Array) -> Float64Array:
    """Return 0 up to -3, 1 from 3 on, and (2 x + 3) / 6 between."""
    return np.where(x <= -3, 0.0, np.where(x >= 3, 1.0, (2 * x + 3) / 6))


def d_silu(x: Float64Array) -> Float64Array:
    """Return sigmoid(x) (1 + x (1 - sigmoid(x))), the derivative of silu as a function of its own.

    It lies between -0.099839320129 and 1.099839320129, at x = -2.399357280515 and its mirror image, and is
    zero at x = -1.278464542761. Limits: 0 and 1. Elfwing, Uchibe and Doya 2017,
    arXiv 1702.03118.

    Examples
    --------
    >>> print(d_silu(np.array([-1000.0, 0.0, 1000.0])))
    [-0.   0.5  1. ]
    """
    result = silu_derivative(x)
    near = _D_SILU_ROOT.is_near(x)
    result[near] = _D_SILU_ROOT.value(x[near])
    return result


def d_silu_derivative(x: Float64Array) -> Float64Array:
    """Return s (1 - s) (2 + x (1 - 2 s)) with s = sigmoid(x), an even function, written in sigmoid(-|x|)."""
    a = np.minimum(np.abs(x), _FAR)
    p = probability(np.exp(-a))
    result = p * (1 - p) * ((2 - a) + 2 * a * p)
    tail = a > -EXP_TAIL
    if tail.any():
        result[tail] = scaled_exp(-a[tail], 2 - a[tail])
    return result


def elish(x: Float64Array) -> Float64Array:
    """Return x sigmoid(x) from zero on and (exp(x) - 1) sigmoid(x) below.

    Its minimum is 2 sqrt(2) - 3 = -0.171572875254 at x = log(sqrt(2) - 1). Limits: -0 at minus infinity, infinity at
    infinity. Basirat and Roth 2018, arXiv 1808.00783.

    Examples
    --------
    >>> print(elish(np.array([-1.0, 0.0, 50.0])))
    [-0.1700034  0.        50.       ]
    """
    return np.where(x >= 0, x, np.expm1(np.minimum(x, 0))) * sigmoid(x)


def elish_derivative(x: Float64Array) -> Float64Array:
    """Return the derivative of silu from zero on and z (z^2 + 2 z - 1) / (1 + z)^2 with z = exp(x) below."""
    z = np.exp(np.minimum(x, 0))
    return np.where(x >= 0, silu_derivative(x), z * (z * (z + 2) - 1) / (1 + z) ** 2)


def hard_elish(x: Float64Array) -> Float64Array:
    """Return h x from zero on and h (exp(x) - 1) below, where h = min(max((x + 1) / 2, 0), 1).

    Its minimum is -0.099673151529 at x = -0.442854401002. It is zero up to -1, and x from 1 on. Basirat and Roth 2018,
    arXiv 1808.00783.

    Examples
    --------
    >>> print(hard_elish(np.array([-2.0, -0.5, 0.0, 5.0])))
    [-0.         -0.09836734  0.          5.        ]
    """
    gate = 0.5 * (np.clip(x, -1, 1) + 1)
    return np.where(x >= 0, x, np.expm1(np.minimum(x, 0))) * gate


def hard_elish_derivative(x: Float64Array) -> Float64Array:
    """Return 0 up to -1, (exp(x) (x + 2) - 1) / 2 from there to 0, x + 1/2 from there to 1, and 1 from there on."""
    near = np.clip(x, -1, 1)
    inner = np.where(near < 0, 0.5 * (np.exp(near) * (near + 2) - 1), near + 0.5)
    return np.where(np.abs(near) < 1, inner, step(x, 0.0))


def aptx(x: Float64Array, alpha: float, beta: float, gamma: float) -> Float64Array:
    """Return (alpha + tanh(beta x)) gamma x.

    All parameters may be any finite numbers. With the defaults it is x sigmoid(2 x), and close to mish. If alpha is
    between -1 and 1 it has a second zero. Limits with the defaults: -0 at minus infinity, infinity at infinity.
    Kumar 2022, arXiv 2209.06119.

    Examples
    --------
    >>> print(aptx(np.array([-1.0, 0.0, 1000.0]), 1.0, 1.0, 0.5))
    [-1.19202922e-01  0.00000000e+00  1.00000000e+03]
    """
    z, error, falling = _aptx_argument(x, beta)
    near = np.clip(x, -_LARGEST, _LARGEST)
    result = times(near, _aptx_gate(z, error, falling, alpha), gamma)
    tail, gate, exponent = _aptx_tail(z, error, falling, alpha)
    result[tail] = times(near[tail], gate, gamma, exponent=exponent)
    return np.where(np.isinf(x) & (result != 0), np.copysign(inf, result), result)


def aptx_derivative(x: Float64Array, alpha: float, beta: float, gamma: float) -> Float64Array:
    """Return gamma (alpha + t + beta x (1 - t^2)) with t = tanh(beta x)."""
    z, error, falling = _aptx_argument(x, beta)
    if abs(alpha) <= _SMALL_ALPHA:
        u = 0.5 * z
        slope = np.tanh(u) + (u + 0.5 * error) * tanh_derivative(u)
        return gamma * (alpha + np.where(falling, -slope, slope))
    slope = 2 * closed_gate_slope(z, error, z)
    result = gamma * np.where(falling, (alpha - 1) + slope, (alpha + 1) - slope)
    tail, gate, exponent = _aptx_tail(z, error, falling, alpha)
    result[tail] = times(1 - z[tail], gate, gamma, exponent=exponent)
    return result


def aptx_range(alpha: float, beta: float, gamma: float) -> Interval:
    """Return the range of aptx: all numbers unless alpha is between -1 and 1, else from its one extremum on."""
    scale = gamma / beta if beta else inf
    if gamma == 0 or (beta == 0 and alpha == 0):
        return Interval(0, 0)
    if beta == 0 or abs(alpha) > 1:
        return Interval(-inf, inf)
    extremum = scale * _tanh_minimum(abs(alpha))
    return Interval(extremum, inf) if scale > 0 else Interval(-inf, extremum)


def _tanh_minimum(alpha: float) -> float:
    """Return the minimum of u (alpha + tanh(u)) for alpha from 0 to 1, by bisection of its slope."""
    low, high = -1.0, 0.0
    while low < (middle := 0.5 * (low + high)) < high:
        rising = alpha + tanh(middle) + middle / cosh(middle) ** 2 > 0
        low, high = (low, middle) if rising else (middle, high)
    return low * (alpha + tanh(low))


def _aptx_gate(z: Float64Array, error: Float64Array, falling: NDArray[np.bool_], alpha: float) -> Float64Array:
    """Return alpha + tanh(w) where w has the magnitude (z + error) / 2."""
    half = np.where(falling, -0.5, 0.5)
    return tanh_plus(1.0, alpha, half * z, half * error)


def _aptx_argument(x: Float64Array, beta: float) -> tuple[Float64Array, Float64Array, NDArray[np.bool_]]:
    """Return 2 |beta x| with its rounding error, and where beta x is negative."""
    z, error = bounded_product(np.abs(x), abs(beta), 0.5 * _FAR_SCALED)
    return 2 * z, 2 * error, x < 0 if beta >= 0 else x > 0


def _aptx_tail(
    z: Float64Array, error: Float64Array, falling: NDArray[np.bool_], alpha: float
) -> tuple[NDArray[np.bool_], Float64Array, Exponents]:
    """Return where alpha + tanh(w) is an exponential and nothing else, and there its factor and its power of two."""
    tail = (z > -EXP_TAIL) & (np.where(falling, alpha - 1, alpha + 1) == 0)
    power, exponent = _far_exp(-z[tail])
    return tail, np.where(falling[tail], 2, -2) * power * (1 - error[tail]), exponent


def _far_exp(x: Float64Array) -> tuple[Float64Array, Exponents]:
    """Return two factors of exp(x), the second as its exponent of two, for x from -10,000 to 0."""
    exponent = np.rint(x / _LOG_2)
    return np.exp((x - exponent * _LOG_2) - exponent * _LOG_2_REST), exponent.astype(np.int64)


FUNCTIONS = (
    ActivationFunction(
        key="hard_swish",
        family=Family.GATED,
        formula=hard_swish,
        derivative_formula=hard_swish_derivative,
        latex=r"\frac{x}{6}\,\min(\max(x + 3, 0), 6)",
        derivative_latex=r"\begin{cases} 0 & x \le -3 \\ \frac{2x + 3}{6} & -3 < x < 3 \\ 1 & x \ge 3 \end{cases}",
        output_range=Interval(-0.375, inf),
        monotonicity=Monotonicity.NONE,
        kinks=(-3.0, 3.0),
        other_names=("hard_silu", "hardswish", "h-swish"),
        implementations=(
            known_as("torch.nn.functional.hardswish"),
            known_as("keras.activations.hard_swish"),
            known_as("jax.nn.hard_swish"),
            known_as("HardSwish", opsets=(14, 22)),
        ),
        papers=(PAPERS["howard2019"],),
    ),
    ActivationFunction(
        key="aptx",
        family=Family.GATED,
        formula=aptx,
        derivative_formula=aptx_derivative,
        latex=r"\left(\alpha + \tanh(\beta x)\right)\,\gamma x",
        derivative_latex=r"\gamma\,\left(\alpha + t + \beta x\,(1 - t^{2})\right),\quad t = \tanh(\beta x)",
        output_range=Interval(-0.13923227138053687, inf),
        monotonicity=Monotonicity.NONE,
        range_formula=aptx_range,
        parameters=(
            Parameter("alpha", 1.0, Interval(0, 2)),
            Parameter("beta", 1.0, Interval(0.1, 10)),
            Parameter("gamma", 0.5, Interval(0, 2)),
        ),
        papers=(PAPERS["kumar2022"],),
    ),
    ActivationFunction(
        key="d_silu",
        family=Family.GATED,
        formula=d_silu,
        derivative_formula=d_silu_derivative,
        latex=r"\sigma(x)\,\left(1 + x\,(1 - \sigma(x))\right)",
        derivative_latex=r"\sigma(x)\,(1 - \sigma(x))\,\left(2 + x\,(1 - 2\,\sigma(x))\right)",
        output_range=Interval(-0.09983932012886692, 1.099839320128867),
        monotonicity=Monotonicity.NONE,
        other_names=("dsilu", "derivative of silu"),
        papers=(PAPERS["elfwing2017"],),
    ),
    ActivationFunction(
        key="elish",
        family=Family.GATED,
        formula=elish,
        derivative_formula=elish_derivative,
        latex=r"\begin{cases} x\,\sigma(x) & x \ge 0 \\ (e^{x} - 1)\,\sigma(x) & x < 0 \end{cases}",
        derivative_latex=r"\begin{cases} \sigma(x)\,\left(1 + x\,(1 - \sigma(x))\right) & x \ge 0 \\ "
        r"\frac{e^{x}\,(e^{2x} + 2 e^{x} - 1)}{(1 + e^{x})^{2}} & x < 0 \end{cases}",
        output_range=Interval(-0.17157287525380990, inf),
        monotonicity=Monotonicity.NONE,
        differentiability=1,
        joints=(0.0,),
        other_names=("exponential linear sigmoid squashing",),
        papers=(PAPERS["basirat2018"],),
    ),
    ActivationFunction(
        key="hard_elish",
        family=Family.GATED,
        formula=hard_elish,
        derivative_formula=hard_elish_derivative,
        latex=r"h \cdot \begin{cases} x & x \ge 0 \\ e^{x} - 1 & x < 0 \end{cases},\quad "
        r"h = \min\left(\max\left(\frac{x + 1}{2}, 0\right), 1\right)",
        derivative_latex=r"\begin{cases} 0 & x \le -1 \\ \frac{e^{x}\,(x + 2) - 1}{2} & -1 < x < 0 \\ "
        r"x + \frac{1}{2} & 0 \le x < 1 \\ 1 & x \ge 1 \end{cases}",
        output_range=Interval(-0.09967315152874262, inf),
        monotonicity=Monotonicity.NONE,
        kinks=(-1.0, 1.0),
        differentiability=1,
        joints=(0.0,),
        other_names=("hardelish", "hard exponential linear sigmoid squashing"),
        papers=(PAPERS["basirat2018"],),
    ),
)
