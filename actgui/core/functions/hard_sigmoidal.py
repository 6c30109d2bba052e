"""Sigmoidal functions made of straight pieces."""

from fractions import Fraction
from math import isfinite

import numpy as np

from actgui.core.error_free import Float64Array, multiply_add, two_product
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.special import with_nan

# The largest n for which a slope of 1/n, rounded to a double, is taken as the fraction itself.
_LARGEST_DENOMINATOR = 1000


def hard_sigmoid(x: Float64Array, slope: float, offset: float) -> Float64Array:
    """Return slope * x + offset, cut at 0 and at 1.

    `slope` and `offset` may be any finite numbers. A slope of 1/n, n being a whole number up to 1000, means that
    fraction and not the double nearest to it, so that the defaults give exactly 0 at -3. Limits for a positive
    slope: 0 and 1. Courbariaux, Bengio and David 2015, arXiv 1511.00363; Howard et al. 2019, arXiv 1905.02244.

    Examples
    --------
    >>> print(hard_sigmoid(np.array([-3.0, 0.0, 1.5, 3.0]), 1 / 6, 0.5))
    [0.   0.5  0.75 1.  ]
    """
    denominator, line, error = _line(x, slope, offset)
    cut = np.clip(line, -1, denominator + 1)
    error = np.where(cut == line, error, 0.0)
    quotient = cut / denominator
    product, lost = two_product(quotient, denominator)
    return np.clip(quotient + (((cut - product) - lost) + error) / denominator, 0, 1)


def hard_sigmoid_derivative(x: Float64Array, slope: float, offset: float) -> Float64Array:
    """Return `slope` where the line lies strictly between 0 and 1, 0 elsewhere."""
    denominator, line, error = _line(x, slope, offset)
    inside = (line + error > 0) & ((line - denominator) + error < 0)
    return with_nan(np.where(inside, slope, 0.0), x)


def _line(x: Float64Array, slope: float, offset: float) -> tuple[float, Float64Array, Float64Array]:
    """Return a denominator n and n (slope * x + offset), rounded, with the error of that."""
    numerator, denominator = _fraction(slope)
    start = denominator * offset
    lost = float(Fraction(denominator) * Fraction(offset) - Fraction(start))
    line, error = multiply_add(x, numerator, start)
    return denominator, line, error + lost


def _fraction(slope: float) -> tuple[float, float]:
    """Return numerator and denominator of a slope: 1 and n if it is 1/n rounded, itself and 1 otherwise."""
    denominator = float(round(1 / slope)) if abs(slope) > 0.9 / _LARGEST_DENOMINATOR else 0.0
    if denominator > 1 and 1 / denominator == slope:
        return 1.0, denominator
    return slope, 1.0


def hard_sigmoid_kinks(slope: float, offset: float) -> tuple[float, ...]:
    """Return where the line reaches 0 and 1."""
    if slope == 0:
        return ()
    numerator, denominator = _fraction(slope)
    ends = (-denominator * offset / numerator, denominator * (1 - offset) / numerator)
    return tuple(sorted(end for end in ends if isfinite(end)))


def hard_sigmoid_range(slope: float, offset: float) -> Interval:
    """Return the range of hard_sigmoid; a single number if the slope is 0."""
    if slope == 0:
        constant = min(max(offset, 0.0), 1.0)
        return Interval(constant, constant)
    return Interval(0, 1)


def hard_tanh(x: Float64Array, min_val: float, max_val: float) -> Float64Array:
    """Return x cut at `min_val` and at `max_val`.

    Both may be any finite numbers; if `min_val` is the larger one, everything becomes `max_val`, as in PyTorch's
    clamp. The sign of zero is kept between them. Collobert 2004.

    Examples
    --------
    >>> print(hard_tanh(np.array([-2.0, 0.5, 3.0]), -1.0, 1.0))
    [-1.   0.5  1. ]
    """
    raised = np.where(x <= min_val, min_val, x)
    return np.where(raised >= max_val, max_val, raised)


def hard_tanh_derivative(x: Float64Array, min_val: float, max_val: float) -> Float64Array:
    """Return 1 strictly between `min_val` and `max_val`, 0 elsewhere."""
    return with_nan(np.where((x > min_val) & (x < max_val), 1.0, 0.0), x)


def hard_tanh_kinks(min_val: float, max_val: float) -> tuple[float, ...]:
    """Return where the cuts are."""
    return (min_val, max_val) if min_val < max_val else ()


def hard_tanh_range(min_val: float, max_val: float) -> Interval:
    """Return the range of hard_tanh; a single number if the cuts are in the wrong order."""
    return Interval(min(min_val, max_val), max_val)


def sparse_sigmoid(x: Float64Array) -> Float64Array:
    """Return (x + 1) / 2, cut at 0 and at 1.

    It is sparsemax of x / 2 and -x / 2. Limits: 0 and 1. Martins and Astudillo 2016, arXiv 1602.02068.

    Examples
    --------
    >>> print(sparse_sigmoid(np.array([-2.0, 0.0, 0.5, 2.0])))
    [0.   0.5  0.75 1.  ]
    """
    return np.clip((x + 1) / 2, 0, 1)


def sparse_sigmoid_derivative(x: Float64Array) -> Float64Array:
    """Return 1/2 strictly between -1 and 1, 0 elsewhere."""
    return with_nan(np.where(np.abs(x) < 1, 0.5, 0.0), x)


def binary_step(x: Float64Array) -> Float64Array:
    """Return 1 from zero on, 0 below.

    Limits: 0 and 1. McCulloch and Pitts 1943.

    Examples
    --------
    >>> print(binary_step(np.array([-2.0, 0.0, 3.0])))
    [0. 1. 1.]
    """
    return with_nan(np.where(x >= 0, 1.0, 0.0), x)


def binary_step_derivative(x: Float64Array) -> Float64Array:
    """Return 0 everywhere, also at the jump."""
    return with_nan(np.zeros_like(x), x)


FUNCTIONS = (
    ActivationFunction(
        key="hard_sigmoid",
        family=Family.SIGMOIDAL,
        formula=hard_sigmoid,
        derivative_formula=hard_sigmoid_derivative,
        latex=r"\min\left(\max\left(\mathrm{slope} \cdot x + \mathrm{offset},\, 0\right),\, 1\right)",
        derivative_latex=r"\begin{cases} \mathrm{slope} & 0 < f(x) < 1 \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(0, 1),
        range_formula=hard_sigmoid_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(-3.0, 3.0),
        kinks_formula=hard_sigmoid_kinks,
        parameters=(
            Parameter("slope", 1 / 6, Interval(0, 1)),
            Parameter("offset", 0.5, Interval(0, 1), Interval(-1e300, 1e300)),
        ),
        other_names=("hardsigmoid", "segment-wise linear sigmoid"),
        implementations=(
            known_as("torch.nn.functional.hardsigmoid"),
            known_as("keras.activations.hard_sigmoid"),
            known_as("keras.activations.hard_sigmoid", version="2", slope=("", 0.2)),
            known_as("jax.nn.hard_sigmoid"),
            known_as("HardSigmoid", opsets=(1, 6, 22), slope=("alpha", 0.2), offset=("beta", 0.5)),
        ),
        papers=(PAPERS["courbariaux2015"], PAPERS["howard2019"]),
    ),
    ActivationFunction(
        key="hard_tanh",
        family=Family.SIGMOIDAL,
        formula=hard_tanh,
        derivative_formula=hard_tanh_derivative,
        latex=r"\min\left(\max\left(x,\, \mathrm{min\_val}\right),\, \mathrm{max\_val}\right)",
        derivative_latex=(
            r"\begin{cases} 1 & \mathrm{min\_val} < x < \mathrm{max\_val} \\ 0 & \mathrm{otherwise} \end{cases}"
        ),
        output_range=Interval(-1, 1),
        range_formula=hard_tanh_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(-1.0, 1.0),
        kinks_formula=hard_tanh_kinks,
        parameters=(Parameter("min_val", -1.0, Interval(-10, 0)), Parameter("max_val", 1.0, Interval(0, 10))),
        other_names=("hardtanh", "clip", "clamp"),
        implementations=(
            known_as("torch.nn.functional.hardtanh", min_val=-1.0, max_val=1.0),
            known_as("keras.activations.hard_tanh"),
            known_as("jax.nn.hard_tanh"),
            known_as("tf.clip_by_value", min_val=("clip_value_min", None), max_val=("clip_value_max", None)),
            known_as("Clip", opsets=(1, 6, 11, 12, 13), min_val=("min", None), max_val=("max", None)),
        ),
        papers=(PAPERS["collobert2004"],),
    ),
    ActivationFunction(
        key="sparse_sigmoid",
        family=Family.SIGMOIDAL,
        formula=sparse_sigmoid,
        derivative_formula=sparse_sigmoid_derivative,
        latex=r"\min\left(\max\left(\frac{x + 1}{2},\, 0\right),\, 1\right)",
        derivative_latex=r"\begin{cases} \frac{1}{2} & -1 < x < 1 \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(0, 1),
        monotonicity=Monotonicity.INCREASING,
        kinks=(-1.0, 1.0),
        other_names=("two-class sparsemax",),
        implementations=(
            known_as("keras.activations.sparse_sigmoid"),
            known_as("jax.nn.sparse_sigmoid"),
        ),
        papers=(PAPERS["martins2016"],),
    ),
    ActivationFunction(
        key="binary_step",
        family=Family.SIGMOIDAL,
        formula=binary_step,
        derivative_formula=binary_step_derivative,
        latex=r"\begin{cases} 1 & x \ge 0 \\ 0 & x < 0 \end{cases}",
        derivative_latex=r"0",
        output_range=Interval(0, 1),
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0,),
        jumps=(0.0,),
        other_names=("heaviside", "unit step", "threshold logic unit"),
        implementations=(
            known_as("torch.heaviside", options="values=1", note="The value at zero must be a tensor."),
            known_as("keras.ops.heaviside", options="x2=1"),
            known_as("jax.numpy.heaviside", options="1"),
            known_as("tf.experimental.numpy.heaviside", options="x2=1"),
        ),
        papers=(PAPERS["mcculloch1943"],),
    ),
)
