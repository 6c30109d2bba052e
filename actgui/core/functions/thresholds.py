"""Rectifiers that open at a threshold, where the value may jump."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.special import with_nan


def threshold(x: Float64Array, threshold: float, value: float) -> Float64Array:
    """Return x above `threshold` and `value` elsewhere.

    Both parameters may be any finite numbers. Limits: `value` at minus infinity, infinity at infinity.

    Examples
    --------
    >>> print(threshold(np.array([0.5, 1.0, 1.5]), 1.0, -2.0))
    [-2.  -2.   1.5]
    """
    return with_nan(np.where(x > threshold, x, value), x)


def threshold_derivative(x: Float64Array, threshold: float, value: float) -> Float64Array:
    """Return 1 above `threshold`, 0 elsewhere."""
    return with_nan(np.where(x > threshold, 1.0, 0.0), x)


def threshold_kinks(threshold: float, value: float) -> tuple[float, ...]:
    """Return where the slope changes."""
    return (threshold,)


def threshold_jumps(threshold: float, value: float) -> tuple[float, ...]:
    """Return where the value jumps: nowhere if both sides meet."""
    return (threshold,) if value != threshold else ()


def threshold_range(threshold: float, value: float) -> Interval:
    """Return the smallest interval with all values; there may be a gap in it."""
    return Interval(value, inf) if value <= threshold else Interval(threshold, inf, low_closed=False)


def thresholded_relu(x: Float64Array, alpha: float) -> Float64Array:
    """Return x above `alpha` and 0 elsewhere.

    `alpha` may be any finite number. Limits: 0 at minus infinity, infinity at infinity. Konda, Memisevic and
    Krueger 2014, arXiv 1402.3337.

    Examples
    --------
    >>> print(thresholded_relu(np.array([0.5, 1.0, 1.5]), 1.0))
    [0.  0.  1.5]
    """
    return threshold(x, alpha, 0.0)


def thresholded_relu_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return 1 above `alpha`, 0 elsewhere."""
    return threshold_derivative(x, alpha, 0.0)


def thresholded_relu_kinks(alpha: float) -> tuple[float, ...]:
    """Return where the slope changes."""
    return (alpha,)


def thresholded_relu_jumps(alpha: float) -> tuple[float, ...]:
    """Return where the value jumps: nowhere if `alpha` is 0."""
    return threshold_jumps(alpha, 0.0)


def thresholded_relu_range(alpha: float) -> Interval:
    """Return the smallest interval with all values; there may be a gap in it."""
    return threshold_range(alpha, 0.0)


FUNCTIONS = (
    ActivationFunction(
        key="threshold",
        family=Family.RECTIFIER,
        formula=threshold,
        derivative_formula=threshold_derivative,
        latex=r"\begin{cases} x & x > \mathrm{threshold} \\ \mathrm{value} & \mathrm{otherwise} \end{cases}",
        derivative_latex=r"\begin{cases} 1 & x > \mathrm{threshold} \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(0, inf),
        range_formula=threshold_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0,),
        kinks_formula=threshold_kinks,
        jumps_formula=threshold_jumps,
        parameters=(Parameter("threshold", 0.0, Interval(-5, 5)), Parameter("value", 0.0, Interval(-5, 5))),
        other_names=("cut-off",),
        implementations=(
            known_as("torch.nn.functional.threshold", threshold=None, value=None),
            known_as("keras.activations.threshold", threshold=None, value=("default_value", None)),
        ),
    ),
    ActivationFunction(
        key="thresholded_relu",
        family=Family.RECTIFIER,
        formula=thresholded_relu,
        derivative_formula=thresholded_relu_derivative,
        latex=r"\begin{cases} x & x > \alpha \\ 0 & x \le \alpha \end{cases}",
        derivative_latex=r"\begin{cases} 1 & x > \alpha \\ 0 & x \le \alpha \end{cases}",
        output_range=Interval(0, inf),
        range_formula=thresholded_relu_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(1.0,),
        kinks_formula=thresholded_relu_kinks,
        jumps=(1.0,),
        jumps_formula=thresholded_relu_jumps,
        parameters=(Parameter("alpha", 1.0, Interval(0, 5)),),
        other_names=("trec", "truncated rectified", "thresholded rectified linear unit"),
        implementations=(
            known_as("torch.nn.functional.threshold", options="value=0", alpha=("threshold", None)),
            known_as("keras.activations.relu", alpha=("threshold", None)),
            known_as("keras.layers.ThresholdedReLU", version="2", alpha=("theta", 1.0)),
            known_as("ThresholdedRelu", opsets=(10, 22), alpha=1.0),
        ),
        papers=(PAPERS["konda2014"],),
    ),
)
