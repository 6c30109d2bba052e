"""The GLU family: the first half along an axis is multiplied by a gate made of the second half."""

from collections.abc import Callable
from math import inf

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Kind, Monotonicity
from actgui.core.functions.gated import gelu, gelu_derivative, silu, silu_derivative
from actgui.core.functions.rectifiers import relu, relu_derivative
from actgui.core.functions.sigmoidal import sigmoid, sigmoid_derivative
from actgui.core.papers import PAPERS
from actgui.core.special import split_exp, split_normal_tail

Slopes = tuple[Float64Array, Float64Array]
# A gate as mantissa and power of two, where it may be too small for a double.
SplitGate = Callable[[Float64Array], tuple[Float64Array, NDArray[np.intp]]]

_SMALLEST_NORMAL = float(np.finfo(np.float64).smallest_normal)

# A gate is denormal only for b of less than the one, or beyond the other; what is in between may be near a root.
_NEAR = 1e-300
_FAR = -30.0

# Beyond these exp(b), and the normal tail, are zero whatever two doubles they are multiplied by.
_EXP_FAR = 1700.0
_NORMAL_FAR = 57.0


def glu(a: Float64Array, b: Float64Array) -> Float64Array:
    """Return a * sigmoid(b).

    An infinite `a` beside b = -inf has no limit and gives NaN. Dauphin, Fan, Auli and Grangier 2016, arXiv 1612.08083.

    Examples
    --------
    >>> print(glu(np.array([2.0, 2.0]), np.array([0.0, -inf])))
    [1. 0.]
    """
    return _soft_product(a, sigmoid(b), b, _split_sigmoid)


def glu_derivative(a: Float64Array, b: Float64Array) -> Slopes:
    """Return sigmoid(b) by the value, and a sigmoid'(b) by the gate."""
    return sigmoid(b), _soft_product(a, sigmoid_derivative(b), b, _split_sigmoid_slope)


def reglu(a: Float64Array, b: Float64Array) -> Float64Array:
    """Return a * relu(b), which is 0 for every b below 0 however large `a` is. Shazeer 2020, arXiv 2002.05202.

    Examples
    --------
    >>> print(reglu(np.array([2.0, 2.0]), np.array([3.0, -1.0])))
    [6. 0.]
    """
    return _product(a, relu(b))


def reglu_derivative(a: Float64Array, b: Float64Array) -> Slopes:
    """Return relu(b) by the value; `a` where b is above 0, else 0, by the gate."""
    return relu(b), _product(a, relu_derivative(b))


def geglu(a: Float64Array, b: Float64Array) -> Float64Array:
    """Return a * gelu(b), with the exact gelu.

    An infinite `a` beside b = -inf has no limit and gives NaN. Shazeer 2020, arXiv 2002.05202.

    Examples
    --------
    >>> print(geglu(np.array([2.0, 2.0]), np.array([-1.0, 50.0])))
    [ -0.31731051 100.        ]
    """
    return _soft_product(a, gelu(b), b, _split_gelu)


def geglu_derivative(a: Float64Array, b: Float64Array) -> Slopes:
    """Return gelu(b) by the value, and a gelu'(b) by the gate."""
    return gelu(b), _soft_product(a, gelu_derivative(b), b, _split_gelu_slope)


def swiglu(a: Float64Array, b: Float64Array) -> Float64Array:
    """Return a * silu(b) = a b sigmoid(b).

    An infinite `a` beside b = -inf has no limit and gives NaN. Shazeer 2020, arXiv 2002.05202.

    Examples
    --------
    >>> print(swiglu(np.array([2.0, 2.0]), np.array([-1.0, 1000.0])))
    [-5.37882843e-01  2.00000000e+03]
    """
    return _soft_product(a, silu(b), b, _split_silu)


def swiglu_derivative(a: Float64Array, b: Float64Array) -> Slopes:
    """Return silu(b) by the value, and a silu'(b) by the gate."""
    return silu(b), _soft_product(a, silu_derivative(b), b, _split_silu_slope)


def bilinear(a: Float64Array, b: Float64Array) -> Float64Array:
    """Return a * b. Zero times infinity is 0, the limit of 0 times b. Mnih and Hinton 2007; Shazeer 2020.

    Examples
    --------
    >>> print(bilinear(np.array([2.0, -1.0]), np.array([3.0, inf])))
    [  6. -inf]
    """
    return _product(a, b)


def bilinear_derivative(a: Float64Array, b: Float64Array) -> Slopes:
    """Return `b` by the value, and `a` by the gate."""
    return b, a


def _product(a: Float64Array, gate: Float64Array) -> Float64Array:
    """Return a * gate, 0 where one is 0 and the other infinite."""
    result: Float64Array = a * gate
    lost = np.isnan(result)
    if lost.any():
        result[lost] = 0 * np.sign(a[lost]) * np.sign(gate[lost])  # NaN where one of them is
    return result


def _soft_product(a: Float64Array, gate: Float64Array, b: Float64Array, split: SplitGate) -> Float64Array:
    """Return a * gate, keeping all bits where the gate of `b` is denormal, which a large `a` would show."""
    result = _product(a, gate)
    size = np.abs(b)
    small = (np.abs(gate) < _SMALLEST_NORMAL) & ((size > -_FAR) | (size < _NEAR)) & (b != 0)
    if small.any():
        result[small] = _split_product(a[small], b[small], split)
    return result


def _split_product(a: Float64Array, b: Float64Array, split: SplitGate) -> Float64Array:
    mantissa, exponent = np.frexp(a)
    other, shift = split(b)
    product = np.ldexp(mantissa * other, exponent + shift)
    return np.where(np.isinf(a) & np.isinf(b), np.nan, product)


def _split_sigmoid(b: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    return split_exp(np.maximum(b, -_EXP_FAR))


def _split_sigmoid_slope(b: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    return _split_sigmoid(-np.abs(b))


def _split_silu(b: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    """Return b sigmoid(b), whose second factor is exp(b) far out and 1/2 near 0."""
    mantissa, exponent = np.frexp(np.maximum(b, -_EXP_FAR))
    power, shift = _split_sigmoid(np.minimum(b, 0))
    return mantissa * np.where(b < _FAR, power, 0.5), exponent + shift


def _split_silu_slope(b: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    """Return (1 + b) exp(b), which is the slope far out."""
    near = np.maximum(b, -_EXP_FAR)
    power, shift = split_exp(near)
    return (1 + near) * power, shift


def _split_gelu(b: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    """Return b Q(|b|), Q being the normal tail, which is 1/2 near 0 on both sides."""
    near = np.maximum(b, -_NORMAL_FAR)
    mantissa, exponent = np.frexp(near)
    tail, shift = split_normal_tail(np.abs(near))
    return mantissa * np.where(b < _FAR, tail, 0.5), exponent + shift


def _split_gelu_slope(b: Float64Array) -> tuple[Float64Array, NDArray[np.intp]]:
    """Return Q(|b|) - |b| phi(b), which is the slope far out."""
    return split_normal_tail(np.abs(np.maximum(b, -_NORMAL_FAR)), density=-1.0)


FUNCTIONS = (
    ActivationFunction(
        key="glu",
        family=Family.HALVING,
        kind=Kind.HALVING,
        formula=glu,
        derivative_formula=glu_derivative,
        latex=r"a_i\,\sigma(b_i),\quad x = (a, b)",
        derivative_latex=r"\begin{cases} \sigma(b_i) & \text{by } a_i \\ "
        r"a_i\,\sigma(b_i)\,\left(1 - \sigma(b_i)\right) & \text{by } b_i \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        other_names=("gated linear unit", "sigmoid gate"),
        implementations=(
            known_as("torch.nn.functional.glu"),
            known_as("keras.activations.glu"),
            known_as("jax.nn.glu"),
        ),
        papers=(PAPERS["dauphin2016"],),
    ),
    ActivationFunction(
        key="reglu",
        family=Family.HALVING,
        kind=Kind.HALVING,
        formula=reglu,
        derivative_formula=reglu_derivative,
        latex=r"a_i\,\max(b_i, 0),\quad x = (a, b)",
        derivative_latex=r"\begin{cases} \max(b_i, 0) & \text{by } a_i \\ "
        r"a_i & \text{by } b_i > 0 \\ 0 & \text{by } b_i \le 0 \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        differentiability=0,
        other_names=("relu glu", "rectified gated linear unit"),
        papers=(PAPERS["shazeer2020"],),
    ),
    ActivationFunction(
        key="geglu",
        family=Family.HALVING,
        kind=Kind.HALVING,
        formula=geglu,
        derivative_formula=geglu_derivative,
        latex=r"a_i\,\mathrm{gelu}(b_i) = a_i\,b_i\,\Phi(b_i),\quad x = (a, b)",
        derivative_latex=r"\begin{cases} b_i\,\Phi(b_i) & \text{by } a_i \\ "
        r"a_i\,\left(\Phi(b_i) + b_i\,\varphi(b_i)\right) & \text{by } b_i \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("gelu glu", "T5 feed-forward", "Gemma MLP", "fused gate"),
        papers=(PAPERS["shazeer2020"],),
    ),
    ActivationFunction(
        key="swiglu",
        family=Family.HALVING,
        kind=Kind.HALVING,
        formula=swiglu,
        derivative_formula=swiglu_derivative,
        latex=r"a_i\,\mathrm{silu}(b_i) = a_i\,b_i\,\sigma(b_i),\quad x = (a, b)",
        derivative_latex=r"\begin{cases} b_i\,\sigma(b_i) & \text{by } a_i \\ "
        r"a_i\,\sigma(b_i)\,\left(1 + b_i\,(1 - \sigma(b_i))\right) & \text{by } b_i \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("silu glu", "swish glu", "silu_and_mul", "LLaMA MLP", "gate_up", "fused gate"),
        papers=(PAPERS["shazeer2020"],),
    ),
    ActivationFunction(
        key="bilinear",
        family=Family.HALVING,
        kind=Kind.HALVING,
        formula=bilinear,
        derivative_formula=bilinear_derivative,
        latex=r"a_i\,b_i,\quad x = (a, b)",
        derivative_latex=r"\begin{cases} b_i & \text{by } a_i \\ a_i & \text{by } b_i \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("bilinear glu", "linear gate", "multiplicative gate"),
        papers=(PAPERS["mnih2007"], PAPERS["shazeer2020"]),
    ),
)
