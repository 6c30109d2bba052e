"""Gated functions like mish, whose gate is tanh, erf or log of another function of x; and phish and lisht.

Where tanh meets a logarithm it is a fraction: tanh(log u) = (u^2 - 1) / (u^2 + 1), so that mish with u = 1 + exp(x)
and smish with u = 1 + sigmoid(x) need neither.
"""

from collections.abc import Callable
from math import inf, pi, sqrt

import numpy as np

from actgui.core.erfcx import upper_tail
from actgui.core.error_free import Float64Array
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity
from actgui.core.functions.gated import gelu, gelu_derivative
from actgui.core.functions.sigmoidal import sigmoid, tanh_derivative
from actgui.core.papers import PAPERS
from actgui.core.roots import Root
from actgui.core.scratch import final, frugal, scratch
from actgui.core.special import EXP_TAIL, erf, normal_tail, probability, scaled_exp

_Formula = Callable[[Float64Array], Float64Array]

# Beyond it exp(-|x|), also times x, is zero; it stands in for infinity, where 0 times infinity would be NaN.
_FAR = 800.0

# From here on tanh(exp(x)) and tanh(softplus(x)) are 1.
_OPEN = 20.0

_SQRT_HALF = sqrt(0.5)

# The slope of erf at zero.
_ERF_SLOPE = 2 / sqrt(pi)

# Up to here tanh(gelu(x)) is gelu(x), and beyond the second number both are zero.
_NORMAL_TAIL, _NORMAL_FAR = -10.0, -40.0

# Where serf has its minimum, and its derivative around it, from tests/core/make_root_coefficients.py.
_SERF_MINIMUM = Root(
    (-1.193059968928188, 3.096701676302884e-17),
    (
        -2.9432038834777493e-08,
        -4.572010681973647e-08,
        1.4145521940254547e-07,
        8.154393829057765e-07,
        1.486614976831082e-06,
        -1.8908459491310107e-06,
        -1.835389343366301e-05,
        -4.460443066748406e-05,
        -1.2015680723029495e-06,
        0.0003321028738186366,
        0.0010481488696617903,
        0.0008716960657466946,
        -0.004524531631037767,
        -0.01871308403688543,
        -0.02333420603137729,
        0.04754569104272794,
        0.23161220121136644,
        0.30150488936299114,
    ),
    0.5,
)


@frugal
def mish(x: Float64Array) -> Float64Array:
    """Return x * tanh(softplus(x)).

    Its minimum is -0.308843413017 at x = -1.192431214515. Limits: -0 at minus infinity, infinity at infinity.
    Misra 2019, arXiv 1908.08681.

    Examples
    --------
    >>> print(mish(np.array([-1.0, 0.0, 1000.0])))
    [-3.03401461e-01  0.00000000e+00  1.00000000e+03]
    """
    room, odds = final(x), scratch(x)
    z = np.exp(x.clip(-inf, _OPEN, out=room), out=room)
    odds = np.add(z, np.multiply(np.multiply(z, z, out=odds), 0.5, out=odds), out=odds)
    return _with_tail(x, np.multiply(x, probability(odds), out=room), _exponential_tail)


def mish_derivative(x: Float64Array) -> Float64Array:
    """Return t + x s (1 - t^2) with t = tanh(softplus(x)) and s = sigmoid(x), as a fraction in exp(-|x|)."""
    a = np.minimum(np.abs(x), _FAR)
    z = np.exp(-a)
    below = z * (4 * (1 - a) + z * ((6 - 4 * a) + z * (4 + z))) / (2 + z * (2 + z)) ** 2
    denominator = 1 + 2 * z * (1 + z)
    above = ((1 + 2 * z) + 4 * a * (1 + z) * (z / denominator) * z) / denominator
    return _with_tail(x, np.where(x < 0, below, above), _exponential_tail_slope)


def tanh_exp(x: Float64Array) -> Float64Array:
    """Return x * tanh(exp(x)).

    Its minimum is -0.353285777848 at x = -1.078860058465. Limits: -0 at minus infinity, infinity at infinity.
    Liu and Di 2020, arXiv 2003.09855; as TeLU Fernandez and Mali 2024, arXiv 2412.20269.

    Examples
    --------
    >>> print(tanh_exp(np.array([-1.0, 0.0, 1000.0])))
    [-3.52135491e-01  0.00000000e+00  1.00000000e+03]
    """
    return _with_tail(x, x * np.tanh(np.exp(np.minimum(x, _OPEN))), _exponential_tail)


def tanh_exp_derivative(x: Float64Array) -> Float64Array:
    """Return tanh(z) + x z (1 - tanh(z)^2) with z = exp(x)."""
    near = np.clip(x, -_FAR, _OPEN)
    z = np.exp(near)
    return _with_tail(x, np.tanh(z) + near * z * tanh_derivative(z), _exponential_tail_slope)


def serf(x: Float64Array) -> Float64Array:
    """Return x * erf(softplus(x)), erf being the error function.

    Its minimum is -0.348437458760 at x = -1.193059968928. Limits: -0 at minus infinity, infinity at infinity.
    Nag and Bhattacharyya 2021, arXiv 2108.09598.

    Examples
    --------
    >>> print(serf(np.array([-1.0, 0.0, 1000.0])))
    [-3.42247955e-01  0.00000000e+00  1.00000000e+03]
    """
    near = np.clip(x, -_FAR, _OPEN)
    return _with_tail(x, x * erf(np.log1p(np.exp(near))), lambda low: scaled_exp(low, _ERF_SLOPE * low))


def serf_derivative(x: Float64Array) -> Float64Array:
    """Return erf(p) + x erf'(p) sigmoid(x) with p = softplus(x)."""
    near = np.clip(x, -_FAR, _OPEN)
    p = np.log1p(np.exp(near))
    slope = erf(p) + near * sigmoid(near) * (_ERF_SLOPE * np.exp(-p * p))
    close = _SERF_MINIMUM.is_near(x)
    slope[close] = _SERF_MINIMUM.value(x[close])
    return _with_tail(x, slope, lambda low: scaled_exp(low, _ERF_SLOPE * (1 + low)))


def smish(x: Float64Array) -> Float64Array:
    """Return x * tanh(log(1 + sigmoid(x))).

    Its minimum is -0.249993663660 at x = -1.394519301925; on the right it approaches 3 x / 5. Limits: -0 at minus
    infinity, infinity at infinity. Wang, Ren and Wang 2022.

    Examples
    --------
    >>> print(smish(np.array([-1.0, 0.0, 1000.0])))
    [-2.33778809e-01  0.00000000e+00  6.00000000e+02]
    """
    e = np.exp(-np.abs(x))
    below, above = e * (2 + 3 * e) / (2 + e * (6 + 5 * e)), (3 + 2 * e) / (5 + e * (6 + 2 * e))
    return _with_tail(x, x * np.where(x < 0, below, above), _exponential_tail)


def smish_derivative(x: Float64Array) -> Float64Array:
    """Return t + x s (1 - s) (1 - t^2) / (1 + s) with s = sigmoid(x) and t = tanh(log(1 + s)), as a fraction in s."""
    near = np.clip(x, -_FAR, _FAR)
    s, rest = sigmoid(near), sigmoid(-near)
    inner = np.where(
        near < 0,
        4 * (1 + near) + s * (6 - 4 * near * s + s * (4 + s)),
        (2 + s) * (2 + s * (2 + s)) + 4 * near * (1 + s) * rest,
    )
    return _with_tail(x, s * inner / (2 + s * (2 + s)) ** 2, _exponential_tail_slope)


def logish(x: Float64Array) -> Float64Array:
    """Return x * log(1 + sigmoid(x)).

    Its minimum is -0.252768816789 at x = -1.372454137026; on the right it approaches x log 2. Limits: -0 at minus
    infinity, infinity at infinity. Zhu et al. 2021.

    Examples
    --------
    >>> print(logish(np.array([-1.0, 0.0, 1000.0])))
    [-2.38183026e-01  0.00000000e+00  6.93147181e+02]
    """
    return _with_tail(x, x * np.log1p(sigmoid(x)), _exponential_tail)


def logish_derivative(x: Float64Array) -> Float64Array:
    """Return log(1 + s) + x s (1 - s) / (1 + s) with s = sigmoid(x)."""
    near = np.clip(x, -_FAR, _FAR)
    s, rest = sigmoid(near), sigmoid(-near)
    return _with_tail(x, np.log1p(s) + near * s * (rest / (1 + s)), _exponential_tail_slope)


def phish(x: Float64Array) -> Float64Array:
    """Return x * tanh(gelu(x)).

    It is nowhere negative: 0 at zero, with a local maximum of 0.164658965643 at x = -1.195431201388. Limits: 0 at minus
    infinity, infinity at infinity. Naveen 2022.

    Examples
    --------
    >>> print(phish(np.array([-1.0, 0.0, 1000.0])))
    [1.57337326e-01 0.00000000e+00 1.00000000e+03]
    """
    a = np.minimum(np.abs(x), -_NORMAL_FAR)
    gelu = np.maximum(x, 0) - upper_tail(a, factor=a)  # with more bits than `gelu` has
    result: Float64Array = x * np.tanh(gelu)
    tail = x < _NORMAL_TAIL
    if tail.any():
        result[tail] = upper_tail(a[tail], factor=np.square(a[tail]))
    return result


def phish_derivative(x: Float64Array) -> Float64Array:
    """Return tanh(g) + x (1 - tanh(g)^2) g' with g = gelu(x)."""
    near = np.clip(x, _NORMAL_FAR, _FAR)
    g = gelu(near)
    result: Float64Array = np.tanh(g) + near * tanh_derivative(g) * gelu_derivative(near)
    tail = x < _NORMAL_TAIL
    if tail.any():
        a = -near[tail]
        result[tail] = normal_tail(a, -2 * a, density=a)
    return result


def lisht(x: Float64Array) -> Float64Array:
    """Return x * tanh(x), an even function that is nowhere negative.

    Limits: infinity at both ends. Roy et al. 2019, arXiv 1901.05894.

    Examples
    --------
    >>> print(lisht(np.array([-1.0, 0.0, 1000.0])))
    [7.61594156e-01 0.00000000e+00 1.00000000e+03]
    """
    return x * np.tanh(x)


def lisht_derivative(x: Float64Array) -> Float64Array:
    """Return tanh(x) + x (1 - tanh(x)^2)."""
    return np.tanh(x) + np.clip(x, -_FAR, _FAR) * tanh_derivative(x)


def _exponential_tail(x: Float64Array) -> Float64Array:
    return scaled_exp(x, x)


def _exponential_tail_slope(x: Float64Array) -> Float64Array:
    return scaled_exp(x, 1 + x)


def _with_tail(x: Float64Array, result: Float64Array, tail_formula: _Formula) -> Float64Array:
    """Put what a formula gives for very low x, cut at -800, into `result`."""
    if not x.min(initial=0) >= EXP_TAIL:
        tail = x < EXP_TAIL
        result[tail] = tail_formula(np.maximum(x[tail], -_FAR))
    return result


FUNCTIONS = (
    ActivationFunction(
        key="mish",
        family=Family.GATED,
        formula=mish,
        derivative_formula=mish_derivative,
        latex=r"x\,\tanh\left(\ln(1 + e^{x})\right)",
        derivative_latex=r"t + x\,\sigma(x)\,(1 - t^{2}),\quad t = \tanh\left(\ln(1 + e^{x})\right)",
        output_range=Interval(-0.30884341301725043, inf),
        monotonicity=Monotonicity.NONE,
        implementations=(
            known_as("torch.nn.functional.mish"),
            known_as("keras.activations.mish"),
            known_as("jax.nn.mish"),
            known_as("Mish", opsets=(18, 22)),
        ),
        papers=(PAPERS["misra2019"],),
    ),
    ActivationFunction(
        key="tanh_exp",
        family=Family.GATED,
        formula=tanh_exp,
        derivative_formula=tanh_exp_derivative,
        latex=r"x\,\tanh\left(e^{x}\right)",
        derivative_latex=r"\tanh\left(e^{x}\right) + x\,e^{x}\,\left(1 - \tanh^2\left(e^{x}\right)\right)",
        output_range=Interval(-0.35328577784821125, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("tanhexp", "TeLU", "hyperbolic tangent exponential linear unit"),
        papers=(PAPERS["liu2020"], PAPERS["fernandez2024"]),
    ),
    ActivationFunction(
        key="serf",
        family=Family.GATED,
        formula=serf,
        derivative_formula=serf_derivative,
        latex=r"x\,\mathrm{erf}\left(\ln(1 + e^{x})\right)",
        derivative_latex=r"\mathrm{erf}(p) + \frac{2}{\sqrt{\pi}}\,x\,e^{-p^{2}}\,\sigma(x),\quad p = \ln(1 + e^{x})",
        output_range=Interval(-0.3484374587596064, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("softplus error activation function",),
        papers=(PAPERS["nag2021"],),
    ),
    ActivationFunction(
        key="smish",
        family=Family.GATED,
        formula=smish,
        derivative_formula=smish_derivative,
        latex=r"x\,\tanh\left(\ln(1 + \sigma(x))\right)",
        derivative_latex=r"t + x\,(1 - t^{2})\,\frac{s\,(1 - s)}{1 + s},\quad "
        r"s = \sigma(x),\; t = \tanh\left(\ln(1 + s)\right)",
        output_range=Interval(-0.24999366366012948, inf),
        monotonicity=Monotonicity.NONE,
        papers=(PAPERS["wang2022"],),
    ),
    ActivationFunction(
        key="logish",
        family=Family.GATED,
        formula=logish,
        derivative_formula=logish_derivative,
        latex=r"x\,\ln\left(1 + \sigma(x)\right)",
        derivative_latex=r"\ln(1 + s) + \frac{x\,s\,(1 - s)}{1 + s},\quad s = \sigma(x)",
        output_range=Interval(-0.25276881678944035, inf),
        monotonicity=Monotonicity.NONE,
        papers=(PAPERS["zhu2021"],),
    ),
    ActivationFunction(
        key="phish",
        family=Family.GATED,
        formula=phish,
        derivative_formula=phish_derivative,
        latex=r"x\,\tanh\left(\mathrm{GELU}(x)\right)",
        derivative_latex=r"\tanh(g) + x\,\left(1 - \tanh^2(g)\right)\,g',\quad g = \mathrm{GELU}(x)",
        output_range=Interval(0, inf),
        monotonicity=Monotonicity.NONE,
        papers=(PAPERS["naveen2022"],),
    ),
    ActivationFunction(
        key="lisht",
        family=Family.GATED,
        formula=lisht,
        derivative_formula=lisht_derivative,
        latex=r"x\,\tanh(x)",
        derivative_latex=r"\tanh(x) + x\,\left(1 - \tanh^2(x)\right)",
        output_range=Interval(0, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("linearly scaled hyperbolic tangent",),
        papers=(PAPERS["roy2019"],),
    ),
)
