"""Functions that saturate exponentially on both sides, and the logarithm of the sigmoid."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array, divide
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.scratch import final, frugal, scratch
from actgui.core.special import probability, sech_squared

# From here on exp(-x) is below half a unit in the last place of 1.
_SATURATED = 40.0

# LeCun's constants: tanh stretched so that f(1) is very nearly 1.
_LECUN_HEIGHT = 1.7159
_LECUN_WIDTH = 1.5

# Below it tanh(q) is q to the last bit.
_STRAIGHT = 1e-9


@frugal
def sigmoid(x: Float64Array) -> Float64Array:
    """Return 1 / (1 + exp(-x)).

    Far to the left it follows exp(x) down to the smallest double; it rounds to 1 from about 36.7 on.
    Limits: 0 at minus infinity, 1 at plus infinity. Rumelhart, Hinton and Williams 1986.

    Examples
    --------
    >>> print(sigmoid(np.array([-inf, 0.0, inf])))
    [0.  0.5 1. ]
    """
    room = scratch(x)
    return probability(np.exp(x.clip(-inf, _SATURATED, out=room), out=room))


def sigmoid_derivative(x: Float64Array) -> Float64Array:
    """Return p (1 - p) with p = sigmoid(-|x|), which is at most 1/2, so that nothing cancels."""
    p = probability(np.exp(-np.abs(x)))
    return p * (1 - p)


def log_sigmoid(x: Float64Array) -> Float64Array:
    """Return log(1 / (1 + exp(-x))) = min(x, 0) - log(1 + exp(-|x|)).

    Limits: minus infinity at minus infinity, 0 at plus infinity.

    Examples
    --------
    >>> print(log_sigmoid(np.array([-1000.0, 0.0])))
    [-1.00000000e+03 -6.93147181e-01]
    """
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x: Float64Array) -> Float64Array:
    """Return 1 - sigmoid(x) = sigmoid(-x)."""
    return sigmoid(-x)


@frugal
def tanh(x: Float64Array) -> Float64Array:
    """Return the hyperbolic tangent, (exp(x) - exp(-x)) / (exp(x) + exp(-x)).

    Limits: -1 and 1. The sign of zero is kept.

    Examples
    --------
    >>> print(tanh(np.array([-inf, 0.0, inf])))
    [-1.  0.  1.]
    """
    return np.tanh(x, out=final(x))


def tanh_derivative(x: Float64Array) -> Float64Array:
    """Return 1 - tanh(x)^2, which is four times the slope of the sigmoid at 2x."""
    return 4 * sigmoid_derivative(2 * x)


def lecun_tanh(x: Float64Array) -> Float64Array:
    """Return 1.7159 tanh(2x / 3).

    Limits: -1.7159 and 1.7159. The sign of zero is kept. LeCun, Bottou, Orr and Müller 1998.

    Examples
    --------
    >>> print(lecun_tanh(np.array([-inf, 0.0, 1.0])))
    [-1.7159      0.          0.99999726]
    """
    return _LECUN_HEIGHT * np.tanh(x / _LECUN_WIDTH)


def lecun_tanh_derivative(x: Float64Array) -> Float64Array:
    """Return 1.7159 (2 / 3) / cosh(2x / 3)^2."""
    return sech_squared(*divide(np.abs(x), _LECUN_WIDTH), _LECUN_HEIGHT / _LECUN_WIDTH)


def soft_cap(x: Float64Array, cap: float) -> Float64Array:
    """Return cap * tanh(x / cap).

    `cap` is any positive number. Limits: -cap and cap. The sign of zero is kept.

    Examples
    --------
    >>> print(soft_cap(np.array([-inf, 0.0, 1.0]), 30.0))
    [-30.           0.           0.99962979]
    """
    q = x / cap
    return np.where(np.abs(q) < _STRAIGHT, x, cap * np.tanh(q))


def soft_cap_derivative(x: Float64Array, cap: float) -> Float64Array:
    """Return 1 / cosh(x / cap)^2."""
    return sech_squared(*divide(np.abs(x), cap))


def soft_cap_range(cap: float) -> Interval:
    """Return the range of soft_cap."""
    return Interval(-cap, cap, low_closed=False, high_closed=False)


FUNCTIONS = (
    ActivationFunction(
        key="sigmoid",
        family=Family.SIGMOIDAL,
        formula=sigmoid,
        derivative_formula=sigmoid_derivative,
        latex=r"\frac{1}{1 + e^{-x}}",
        derivative_latex=r"f(x)\,\left(1 - f(x)\right)",
        output_range=Interval(0, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("logistic", "expit", "sigma"),
        implementations=(
            known_as("torch.sigmoid"),
            known_as("keras.activations.sigmoid"),
            known_as("jax.nn.sigmoid"),
            known_as("tf.nn.sigmoid"),
            known_as("Sigmoid", opsets=(1, 6, 13)),
        ),
        papers=(PAPERS["rumelhart1986"],),
    ),
    ActivationFunction(
        key="tanh",
        family=Family.SIGMOIDAL,
        formula=tanh,
        derivative_formula=tanh_derivative,
        latex=r"\frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}",
        derivative_latex=r"1 - \tanh^2(x)",
        output_range=Interval(-1, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("hyperbolic tangent",),
        implementations=(
            known_as("torch.tanh"),
            known_as("keras.activations.tanh"),
            known_as("jax.nn.tanh"),
            known_as("tf.nn.tanh"),
            known_as("Tanh", opsets=(1, 6, 13)),
        ),
        papers=(PAPERS["lecun1998"],),
    ),
    ActivationFunction(
        key="log_sigmoid",
        family=Family.SIGMOIDAL,
        formula=log_sigmoid,
        derivative_formula=log_sigmoid_derivative,
        latex=r"\ln\frac{1}{1 + e^{-x}}",
        derivative_latex=r"1 - \sigma(x)",
        output_range=Interval(-inf, 0, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("logsigmoid", "log logistic"),
        implementations=(
            known_as("torch.nn.functional.logsigmoid"),
            known_as("keras.activations.log_sigmoid"),
            known_as("jax.nn.log_sigmoid"),
            known_as("tf.math.log_sigmoid"),
        ),
    ),
    ActivationFunction(
        key="lecun_tanh",
        family=Family.SIGMOIDAL,
        formula=lecun_tanh,
        derivative_formula=lecun_tanh_derivative,
        latex=r"1.7159\,\tanh\left(\frac{2}{3} x\right)",
        derivative_latex=r"1.7159 \cdot \frac{2}{3}\,\left(1 - \tanh^2\left(\frac{2}{3} x\right)\right)",
        output_range=Interval(-_LECUN_HEIGHT, _LECUN_HEIGHT, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("scaled tanh", "stanh"),
        papers=(PAPERS["lecun1998"],),
    ),
    ActivationFunction(
        key="soft_cap",
        family=Family.SIGMOIDAL,
        formula=soft_cap,
        derivative_formula=soft_cap_derivative,
        latex=r"c\,\tanh\frac{x}{c} \quad (c = \mathrm{cap})",
        derivative_latex=r"1 - \tanh^2\frac{x}{c}",
        output_range=Interval(-30, 30, low_closed=False, high_closed=False),
        range_formula=soft_cap_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("cap", 30.0, Interval(0.1, 100), Interval(0, inf, low_closed=False)),),
        other_names=("logit soft-capping", "softcap", "soft capping"),
        papers=(PAPERS["gemma2024"],),
    ),
)
