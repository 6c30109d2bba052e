"""Functions that multiply x by a gate that opens with x."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity
from actgui.core.functions.sigmoidal import sigmoid
from actgui.core.special import EXP_TAIL, normal_tail, probability, scaled_exp

# Beyond it exp(-|x|), also times x, is zero; it stands in for infinity, where 0 times infinity would be NaN.
_FAR = 800.0

# Beyond it the normal tail, also times x, is zero.
_NORMAL_FAR = 40.0


def silu(x: Float64Array) -> Float64Array:
    """Return x * sigmoid(x).

    Its minimum is -0.278464542761 at x = -1.278464542761. Limits: -0 at minus infinity, infinity at infinity.
    Elfwing, Uchibe and Doya 2017, arXiv 1702.03118; Ramachandran, Zoph and Le 2017, arXiv 1710.05941.

    Examples
    --------
    >>> print(silu(np.array([-1.0, 0.0, 1000.0])))
    [-2.68941421e-01  0.00000000e+00  1.00000000e+03]
    """
    result: Float64Array = x * sigmoid(x)
    tail = x < EXP_TAIL
    if tail.any():
        far = np.maximum(x[tail], -_FAR)
        result[tail] = scaled_exp(far, far)
    return result


def silu_derivative(x: Float64Array) -> Float64Array:
    """Return sigmoid(x) (1 + x (1 - sigmoid(x))), written in p = sigmoid(-|x|) on each side."""
    a = np.minimum(np.abs(x), _FAR)
    p = probability(np.exp(-a))
    below = p * ((1 - a) + a * p)
    tail = a > -EXP_TAIL
    if tail.any():
        below[tail] = scaled_exp(-a[tail], 1 - a[tail])
    return np.where(x < 0, below, (1 - p) * (1 + a * p))


def gelu(x: Float64Array) -> Float64Array:
    """Return x * Phi(x), Phi being the standard normal distribution function (no tanh approximation).

    Its minimum is -0.169971207480 at x = -0.751791524694. Limits: -0 at minus infinity, infinity at infinity.
    Hendrycks and Gimpel 2016, arXiv 1606.08415.

    Examples
    --------
    >>> print(gelu(np.array([-1.0, 0.0, 50.0])))
    [-0.15865525  0.         50.        ]
    """
    a = np.minimum(np.abs(x), _NORMAL_FAR)
    result: Float64Array = np.maximum(x, 0) - normal_tail(a, a)
    return np.copysign(result, x)  # also of a zero


def gelu_derivative(x: Float64Array) -> Float64Array:
    """Return Phi(x) + x phi(x), phi being the standard normal density."""
    a = np.minimum(np.abs(x), _NORMAL_FAR)
    below = normal_tail(a, 1.0, density=-1.0)
    return np.where(x < 0, below, 1 - below)


FUNCTIONS = (
    ActivationFunction(
        key="gelu",
        family=Family.GATED,
        formula=gelu,
        derivative_formula=gelu_derivative,
        latex=r"x\,\Phi(x) = \frac{x}{2}\left(1 + \mathrm{erf}\,\frac{x}{\sqrt{2}}\right)",
        derivative_latex=r"\Phi(x) + x\,\varphi(x)",
        output_range=Interval(-0.16997120747990369, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("gaussian error linear unit",),
        paper="Hendrycks & Gimpel 2016, arXiv 1606.08415",
    ),
    ActivationFunction(
        key="silu",
        family=Family.GATED,
        formula=silu,
        derivative_formula=silu_derivative,
        latex=r"x\,\sigma(x) = \frac{x}{1 + e^{-x}}",
        derivative_latex=r"\sigma(x)\,\left(1 + x\,(1 - \sigma(x))\right)",
        output_range=Interval(-0.27846454276107379, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("swish", "swish-1", "sigmoid linear unit"),
        paper="Elfwing, Uchibe & Doya 2017, arXiv 1702.03118; Ramachandran, Zoph & Le 2017, arXiv 1710.05941",
    ),
)
