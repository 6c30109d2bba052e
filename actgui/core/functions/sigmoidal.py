"""Functions that saturate on both sides, and the logarithm of the sigmoid."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity
from actgui.core.special import probability

# From here on exp(-x) is below half a unit in the last place of 1.
_SATURATED = 40.0


def sigmoid(x: Float64Array) -> Float64Array:
    """Return 1 / (1 + exp(-x)).

    Far to the left it follows exp(x) down to the smallest double; it rounds to 1 from about 36.7 on.
    Limits: 0 at minus infinity, 1 at plus infinity. Rumelhart, Hinton and Williams 1986.

    Examples
    --------
    >>> print(sigmoid(np.array([-inf, 0.0, inf])))
    [0.  0.5 1. ]
    """
    return probability(np.exp(np.minimum(x, _SATURATED)))


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


def tanh(x: Float64Array) -> Float64Array:
    """Return the hyperbolic tangent, (exp(x) - exp(-x)) / (exp(x) + exp(-x)).

    Limits: -1 and 1. The sign of zero is kept.

    Examples
    --------
    >>> print(tanh(np.array([-inf, 0.0, inf])))
    [-1.  0.  1.]
    """
    return np.tanh(x)


def tanh_derivative(x: Float64Array) -> Float64Array:
    """Return 1 - tanh(x)^2, which is four times the slope of the sigmoid at 2x."""
    return 4 * sigmoid_derivative(2 * x)


FUNCTIONS = (
    ActivationFunction(
        key="sigmoid",
        family=Family.SIGMOIDAL,
        formula=sigmoid,
        derivative_formula=sigmoid_derivative,
        latex=r"\frac{1}{1 + e^{-x}}",
        derivative_latex=r"\sigma(x)\,\left(1 - \sigma(x)\right)",
        output_range=Interval(0, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("logistic", "expit", "sigma"),
        paper="Rumelhart, Hinton & Williams 1986, Learning representations by back-propagating errors",
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
        paper="LeCun, Bottou, Orr & Müller 1998, Efficient BackProp",
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
        paper="",
    ),
)
