"""Functions that multiply x by a smooth gate: the logistic or the normal distribution function of x or its multiple."""

from math import inf

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array, bounded_product, two_product, two_sum
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.normal_tail import times_normal_tail
from actgui.core.papers import PAPERS
from actgui.core.scratch import final, frugal
from actgui.core.special import EXP_TAIL, normal_tail, probability, scaled_exp

# Beyond it exp(-|x|), also times x, is zero; it stands in for infinity, where 0 times infinity would be NaN.
_FAR = 800.0

# The same where x has a factor in the exponent: x may then be as large as a double.
_FAR_SCALED = 2000.0

# Beyond it the normal tail, also times x, is zero.
_NORMAL_FAR = 40.0

_SILU_MINIMUM = -0.27846454276107379

_LARGEST = float(np.finfo(np.float64).max)

# The factor 1.702 as a double, and the rest of the decimal number.
_QUICK, _QUICK_REST = 1.702, 4.263256414560601e-17

# 2 sqrt(2 / pi) and its product with 0.044715, each as a double and the rest.
_LINEAR, _LINEAR_REST = 1.5957691216057308, -9.96930880911092e-17
_CUBIC, _CUBIC_REST = 0.07135481627260025, -6.175149918155315e-19

# Beyond it the exponential of minus that cubic, also times any double, is zero.
_CUBIC_FAR = 30.0


@frugal
def silu(x: Float64Array) -> Float64Array:
    """Return x * sigmoid(x).

    Its minimum is -0.278464542761 at x = -1.278464542761. Limits: -0 at minus infinity, infinity at infinity.
    Elfwing, Uchibe and Doya 2017, arXiv 1702.03118; Ramachandran, Zoph and Le 2017, arXiv 1710.05941.

    Examples
    --------
    >>> print(silu(np.array([-1.0, 0.0, 1000.0])))
    [-2.68941421e-01  0.00000000e+00  1.00000000e+03]
    """
    room = final(x)
    divisor = np.add(np.exp(np.negative(x, out=room), out=room), 1, out=room)
    result: Float64Array = np.divide(x, divisor, out=room)
    if not x.min(initial=0) >= EXP_TAIL:
        tail = x < EXP_TAIL
        far = np.maximum(x[tail], -_FAR)
        result[tail] = scaled_exp(far, far)
    return result


def silu_derivative(x: Float64Array) -> Float64Array:
    """Return sigmoid(x) (1 + x (1 - sigmoid(x))), written in p = sigmoid(-|x|) on each side."""
    a = np.minimum(np.abs(x), _FAR)
    return _gate_slope(x < 0, a, 0.0, a)


def swish(x: Float64Array, beta: float) -> Float64Array:
    """Return x * sigmoid(beta x).

    `beta` may be any finite number: 1 is `silu`, 0 is x / 2, and large values approach `relu`. Limits for a positive
    one: -0 at minus infinity, infinity at infinity. Ramachandran, Zoph and Le 2017, arXiv 1710.05941.

    Examples
    --------
    >>> print(swish(np.array([-1.0, 0.0, 1000.0]), 2.0))
    [-1.19202922e-01  0.00000000e+00  1.00000000e+03]
    """
    if beta < 0:
        return -swish(-x, -beta)
    if beta == 0:
        return 0.5 * x
    return _gate(x, *bounded_product(np.abs(x), beta, _FAR_SCALED))


def swish_derivative(x: Float64Array, beta: float) -> Float64Array:
    """Return sigmoid(beta x) (1 + beta x (1 - sigmoid(beta x)))."""
    z, error = bounded_product(np.abs(x), abs(beta), _FAR_SCALED)
    return _gate_slope(x < 0 if beta >= 0 else x > 0, z, error, z)


def swish_range(beta: float) -> Interval:
    """Return the range of swish: that of silu, with its minimum divided by `beta`."""
    if beta == 0:
        return Interval(-inf, inf)
    extremum = _SILU_MINIMUM / beta
    return Interval(extremum, inf) if beta > 0 else Interval(-inf, extremum)


def quick_gelu(x: Float64Array) -> Float64Array:
    """Return x * sigmoid(1.702 x), the cheap approximation of `gelu`.

    Its minimum is -0.163610189636 at x = -0.751154255441. Limits: -0 at minus infinity, infinity at infinity.
    Hendrycks and Gimpel 2016, arXiv 1606.08415.

    Examples
    --------
    >>> print(quick_gelu(np.array([-1.0, 0.0, 50.0])))
    [-0.15420423  0.         50.        ]
    """
    return _gate(x, *_quick_argument(x))


def quick_gelu_derivative(x: Float64Array) -> Float64Array:
    """Return s + 1.702 x s (1 - s) with s = sigmoid(1.702 x)."""
    z, error = _quick_argument(x)
    return _gate_slope(x < 0, z, error, z)


def gelu_tanh(x: Float64Array) -> Float64Array:
    """Return x / 2 * (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))), the approximation of `gelu` with tanh.

    That is x times the sigmoid of twice the argument of tanh. Its minimum is -0.170040750571 at x = -0.752461422071.
    Limits: -0 at minus infinity, infinity at infinity. Hendrycks and Gimpel 2016, arXiv 1606.08415.

    Examples
    --------
    >>> print(gelu_tanh(np.array([-1.0, 0.0, 50.0])))
    [-0.15880801  0.         50.        ]
    """
    a = np.minimum(np.abs(x), _CUBIC_FAR)
    return _gate(x, *_cubic_argument(a))


def gelu_tanh_derivative(x: Float64Array) -> Float64Array:
    """Return s + x s (1 - s) w' with s = sigmoid(w) and w = 2 sqrt(2 / pi) (x + 0.044715 x^3)."""
    a = np.minimum(np.abs(x), _CUBIC_FAR)
    return _gate_slope(x < 0, *_cubic_argument(a), a * (_LINEAR + 3 * _CUBIC * (a * a)))


def gelu(x: Float64Array) -> Float64Array:
    """Return x * Phi(x), Phi being the standard normal distribution function (no tanh approximation).

    Its minimum is -0.169971207480 at x = -0.751791524694. Limits: -0 at minus infinity, infinity at infinity.
    Hendrycks and Gimpel 2016, arXiv 1606.08415.

    Examples
    --------
    >>> print(gelu(np.array([-1.0, 0.0, 50.0])))
    [-0.15865525  0.         50.        ]
    """
    room = final(x)
    tail = times_normal_tail(np.minimum(np.abs(x, out=room), _NORMAL_FAR, out=room))
    result = np.subtract(np.maximum(x, 0, out=room), tail, out=room)
    return np.copysign(result, x, out=room)  # also of a zero


def gelu_derivative(x: Float64Array) -> Float64Array:
    """Return Phi(x) + x phi(x), phi being the standard normal density."""
    a = np.minimum(np.abs(x), _NORMAL_FAR)
    below = normal_tail(a, 1.0, density=-1.0)
    return np.where(x < 0, below, 1 - below)


def _gate(x: Float64Array, z: Float64Array, error: Float64Array) -> Float64Array:
    """Return x * sigmoid(w) where w has the sign of x and the magnitude z + error."""
    p = probability(np.exp(-z) * (1 - error))
    result = np.where(x < 0, np.maximum(x, -_LARGEST) * p, x * (1 - p))
    tail = (z > -EXP_TAIL) & (x < 0)
    if tail.any():
        result[tail] = scaled_exp(-z[tail], np.maximum(x[tail] * (1 - error[tail]), -_LARGEST))
    return result


def _gate_slope(
    below_zero: NDArray[np.bool_], z: Float64Array, error: Float64Array | float, slope: Float64Array
) -> Float64Array:
    """Return sigmoid(w) (1 + x w' sigmoid(-w)) where w has magnitude z + error and x w' is `slope`, not negative."""
    below = closed_gate_slope(z, error, slope)
    return np.where(below_zero, below, 1 - below)


def closed_gate_slope(z: Float64Array, error: Float64Array | float, slope: Float64Array) -> Float64Array:
    """Return p (1 - slope (1 - p)) with p = sigmoid(-z - error) for z >= 0, keeping all bits far out."""
    p = probability(np.exp(-z) * (1 - error))
    result = p * ((1 - slope) + slope * p)
    tail = z > -EXP_TAIL
    if tail.any():
        result[tail] = scaled_exp(-z[tail], ((1 - slope) * (1 - error))[tail])
    return result


def _quick_argument(x: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return 1.702 |x| with its rounding error."""
    a = np.minimum(np.abs(x), _FAR_SCALED)
    z, error = two_product(a, _QUICK)
    return z, error + a * _QUICK_REST


def _cubic_argument(a: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return 2 sqrt(2 / pi) (a + 0.044715 a^3) with its rounding error."""
    square, square_error = two_product(a, a)
    cubic, cubic_error = two_product(square, _CUBIC)
    factor, factor_error = two_sum(np.full_like(a, _LINEAR), cubic)
    factor_error += (cubic_error + _LINEAR_REST) + (square_error * _CUBIC + square * _CUBIC_REST)
    z, error = two_product(a, factor)
    return z, error + a * factor_error


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
        implementations=(
            known_as("torch.nn.functional.gelu"),
            known_as("keras.activations.gelu"),
            known_as("jax.nn.gelu", options="approximate=False", note="Without the option it is gelu_tanh."),
            known_as("tf.nn.gelu"),
            known_as("Gelu", opsets=(20,)),
        ),
        papers=(PAPERS["hendrycks2016"],),
    ),
    ActivationFunction(
        key="silu",
        family=Family.GATED,
        formula=silu,
        derivative_formula=silu_derivative,
        latex=r"x\,\sigma(x) = \frac{x}{1 + e^{-x}}",
        derivative_latex=r"\sigma(x)\,\left(1 + x\,(1 - \sigma(x))\right)",
        output_range=Interval(_SILU_MINIMUM, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("swish", "swish-1", "sigmoid linear unit"),
        implementations=(
            known_as("torch.nn.functional.silu"),
            known_as("keras.activations.silu"),
            known_as("jax.nn.silu"),
            known_as("tf.nn.silu"),
            known_as("Swish", opsets=(24,), options="alpha=1"),
        ),
        papers=(PAPERS["elfwing2017"], PAPERS["ramachandran2017"]),
    ),
    ActivationFunction(
        key="swish",
        family=Family.GATED,
        formula=swish,
        derivative_formula=swish_derivative,
        latex=r"x\,\sigma(\beta x) = \frac{x}{1 + e^{-\beta x}}",
        derivative_latex=r"\sigma(\beta x)\,\left(1 + \beta x\,(1 - \sigma(\beta x))\right)",
        output_range=Interval(_SILU_MINIMUM, inf),
        monotonicity=Monotonicity.NONE,
        range_formula=swish_range,
        parameters=(Parameter("beta", 1.0, Interval(0.1, 10)),),
        other_names=("swish-beta", "silu with beta", "ONNX Swish"),
        implementations=(
            known_as("tf.nn.swish", beta=1.0),
            known_as("Swish", opsets=(24,), beta=("alpha", 1.0)),
        ),
        papers=(PAPERS["ramachandran2017"],),
    ),
    ActivationFunction(
        key="gelu_tanh",
        family=Family.GATED,
        formula=gelu_tanh,
        derivative_formula=gelu_tanh_derivative,
        latex=r"\frac{x}{2}\left(1 + \tanh\left(\sqrt{\frac{2}{\pi}}\,\left(x + 0.044715\,x^{3}\right)\right)\right)",
        derivative_latex=r"\frac{1 + t}{2} + \frac{x}{2}\,(1 - t^{2})\,\sqrt{\frac{2}{\pi}}\,"
        r"\left(1 + 0.134145\,x^{2}\right)",
        output_range=Interval(-0.17004075057125406, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("gelu approximate", "gelu_new", "gelu_pytorch_tanh", "fast gelu"),
        implementations=(
            known_as("torch.nn.functional.gelu", options="approximate='tanh'"),
            known_as("keras.activations.gelu", options="approximate=True"),
            known_as("jax.nn.gelu", note="Here approximate=True is the default."),
            known_as("tf.nn.gelu", options="approximate=True"),
            known_as("Gelu", opsets=(20,), options="approximate='tanh'"),
        ),
        papers=(PAPERS["hendrycks2016"],),
    ),
    ActivationFunction(
        key="quick_gelu",
        family=Family.GATED,
        formula=quick_gelu,
        derivative_formula=quick_gelu_derivative,
        latex=r"x\,\sigma(1.702\,x)",
        derivative_latex=r"s + 1.702\,x\,s\,(1 - s)",
        output_range=Interval(-0.16361018963635357, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("quick gelu", "sigmoid gelu", "gelu sigmoid approximation"),
        implementations=(
            known_as("tf.nn.silu", options="beta=1.702"),
            known_as("Swish", opsets=(24,), options="alpha=1.702"),
        ),
        papers=(PAPERS["hendrycks2016"],),
    ),
)
