"""The identity, and functions made of straight pieces that meet at zero."""

from math import inf, isfinite

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.special import with_nan


def relu(x: Float64Array) -> Float64Array:
    """Return max(x, 0); plus zero for either zero.

    Limits: 0 at minus infinity, infinity at infinity. Fukushima 1969; Nair and Hinton 2010.

    Examples
    --------
    >>> print(relu(np.array([-2.0, 0.0, 3.0])))
    [0. 0. 3.]
    """
    return np.maximum(x, 0) + 0.0


def relu_derivative(x: Float64Array) -> Float64Array:
    """Return 1 above zero, 0 below and at zero."""
    return step(x, 0.0)


def leaky_relu(x: Float64Array, negative_slope: float) -> Float64Array:
    """Return x above zero and negative_slope * x below.

    `negative_slope` may be any finite number; with 0 it is `relu`. Maas, Hannun and Ng 2013.

    Examples
    --------
    >>> print(leaky_relu(np.array([-2.0, 3.0]), 0.5))
    [-1.  3.]
    """
    if negative_slope == 0:
        return relu(x)  # 0 times minus infinity would be NaN
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x: Float64Array, negative_slope: float) -> Float64Array:
    """Return 1 above zero, `negative_slope` below and at zero."""
    return step(x, negative_slope)


def leaky_relu_range(negative_slope: float) -> Interval:
    """Return the range of leaky_relu: all numbers only if both sides rise."""
    return Interval(-inf, inf) if negative_slope > 0 else Interval(0, inf)


def leaky_relu_kinks(negative_slope: float) -> tuple[float, ...]:
    """Return where the slopes of both sides differ: at 0 unless `negative_slope` is 1."""
    return () if negative_slope == 1 else (0.0,)


def step(x: Float64Array, below: float) -> Float64Array:
    """Return 1 where x > 0, `below` elsewhere, NaN for NaN."""
    return with_nan(np.where(x > 0, 1.0, below), x)


def identity(x: Float64Array) -> Float64Array:
    """Return x.

    Examples
    --------
    >>> print(identity(np.array([-2.0, 0.5])))
    [-2.   0.5]
    """
    return x.copy()


def identity_derivative(x: Float64Array) -> Float64Array:
    """Return 1."""
    return with_nan(np.ones_like(x), x)


def relu6(x: Float64Array) -> Float64Array:
    """Return min(max(x, 0), 6); plus zero for either zero.

    Limits: 0 at minus infinity, 6 at infinity. Krizhevsky 2010.

    Examples
    --------
    >>> print(relu6(np.array([-2.0, 3.0, 8.0])))
    [0. 3. 6.]
    """
    return np.clip(x, 0, 6) + 0.0


def relu6_derivative(x: Float64Array) -> Float64Array:
    """Return 1 strictly between 0 and 6, 0 elsewhere."""
    return with_nan(np.where((x > 0) & (x < 6), 1.0, 0.0), x)


def prelu(x: Float64Array, weight: float) -> Float64Array:
    """Return x above zero and weight * x below.

    `weight` may be any finite number. He, Zhang, Ren and Sun 2015, arXiv 1502.01852.

    Examples
    --------
    >>> print(prelu(np.array([-2.0, 3.0]), 0.25))
    [-0.5  3. ]
    """
    return leaky_relu(x, weight)


def prelu_derivative(x: Float64Array, weight: float) -> Float64Array:
    """Return 1 above zero, `weight` below and at zero."""
    return step(x, weight)


def rrelu(x: Float64Array, lower: float, upper: float) -> Float64Array:
    """Return x above zero and (lower + upper) / 2 * x below: the evaluation mode, without randomness.

    It is leaky_relu with that mean, rounded, as its slope. `lower` and `upper` may be any finite numbers.
    Xu, Wang, Chen and Li 2015, arXiv 1505.00853.

    Examples
    --------
    >>> print(rrelu(np.array([-2.0, 3.0]), 0.25, 0.75))
    [-1.  3.]
    """
    return leaky_relu(x, mean_slope(lower, upper))


def rrelu_derivative(x: Float64Array, lower: float, upper: float) -> Float64Array:
    """Return 1 above zero, (lower + upper) / 2 below and at zero."""
    return step(x, mean_slope(lower, upper))


def mean_slope(lower: float, upper: float) -> float:
    """Return the mean of both, whose sum may overflow."""
    mean = (lower + upper) / 2
    return mean if isfinite(mean) else lower / 2 + upper / 2


def rrelu_range(lower: float, upper: float) -> Interval:
    """Return the range of rrelu."""
    return leaky_relu_range(mean_slope(lower, upper))


def rrelu_kinks(lower: float, upper: float) -> tuple[float, ...]:
    """Return where the slopes of both sides differ."""
    return leaky_relu_kinks(mean_slope(lower, upper))


FUNCTIONS = (
    ActivationFunction(
        key="relu",
        family=Family.RECTIFIER,
        formula=relu,
        derivative_formula=relu_derivative,
        latex=r"\max(0, x)",
        derivative_latex=r"\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}",
        output_range=Interval(0, inf),
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0,),
        other_names=("rectified linear unit", "rectifier", "ramp"),
        implementations=(
            known_as("torch.nn.functional.relu"),
            known_as("keras.activations.relu"),
            known_as("jax.nn.relu"),
            known_as("tf.nn.relu"),
            known_as("Relu", opsets=(1, 6, 13, 14)),
        ),
        papers=(PAPERS["nair2010"],),
    ),
    ActivationFunction(
        key="leaky_relu",
        family=Family.RECTIFIER,
        formula=leaky_relu,
        derivative_formula=leaky_relu_derivative,
        latex=r"\begin{cases} x & x > 0 \\ \mathrm{negative\_slope} \cdot x & x \le 0 \end{cases}",
        derivative_latex=r"\begin{cases} 1 & x > 0 \\ \mathrm{negative\_slope} & x \le 0 \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        range_formula=leaky_relu_range,
        kinks=(0.0,),
        kinks_formula=leaky_relu_kinks,
        parameters=(Parameter("negative_slope", 0.01, Interval(0, 1)),),
        other_names=("lrelu", "leaky rectifier"),
        implementations=(
            known_as("torch.nn.functional.leaky_relu", negative_slope=0.01),
            known_as("keras.activations.leaky_relu", negative_slope=0.2),
            known_as("keras.layers.LeakyReLU", negative_slope=0.3),
            known_as("jax.nn.leaky_relu", negative_slope=0.01),
            known_as("tf.nn.leaky_relu", negative_slope=("alpha", 0.2)),
            known_as("LeakyRelu", opsets=(1, 6, 16), negative_slope=("alpha", 0.01)),
        ),
        papers=(PAPERS["maas2013"],),
    ),
    ActivationFunction(
        key="relu6",
        family=Family.RECTIFIER,
        formula=relu6,
        derivative_formula=relu6_derivative,
        latex=r"\min(\max(x,\, 0),\, 6)",
        derivative_latex=r"\begin{cases} 1 & 0 < x < 6 \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(0, 6),
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0, 6.0),
        other_names=("clipped relu",),
        implementations=(
            known_as("torch.nn.functional.relu6"),
            known_as("keras.activations.relu6"),
            known_as("jax.nn.relu6"),
            known_as("tf.nn.relu6"),
            known_as("Clip", opsets=(1, 6, 11, 12, 13), options="min=0, max=6"),
        ),
        papers=(PAPERS["krizhevsky2010"],),
    ),
    ActivationFunction(
        key="prelu",
        family=Family.RECTIFIER,
        formula=prelu,
        derivative_formula=prelu_derivative,
        latex=r"\begin{cases} x & x > 0 \\ \mathrm{weight} \cdot x & x \le 0 \end{cases}",
        derivative_latex=r"\begin{cases} 1 & x > 0 \\ \mathrm{weight} & x \le 0 \end{cases}",
        output_range=Interval(-inf, inf),
        range_formula=leaky_relu_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0,),
        kinks_formula=leaky_relu_kinks,
        parameters=(Parameter("weight", 0.25, Interval(-1, 1)),),
        other_names=("parametric relu", "parametric rectifier"),
        implementations=(
            known_as("torch.nn.functional.prelu", weight=None),
            known_as("torch.nn.PReLU", weight=("init", 0.25), note="The default is where learning starts."),
            known_as(
                "keras.layers.PReLU",
                weight=("alpha_initializer", 0.0),
                note="The default, 'Zeros', is where learning starts.",
            ),
            known_as("PRelu", opsets=(1, 6, 7, 9, 16), weight=("slope", None)),
        ),
        papers=(PAPERS["he2015"],),
    ),
    ActivationFunction(
        key="rrelu",
        family=Family.RECTIFIER,
        formula=rrelu,
        derivative_formula=rrelu_derivative,
        latex=r"\begin{cases} x & x > 0 \\ \frac{\mathrm{lower} + \mathrm{upper}}{2}\,x & x \le 0 \end{cases}",
        derivative_latex=(
            r"\begin{cases} 1 & x > 0 \\ \frac{\mathrm{lower} + \mathrm{upper}}{2} & x \le 0 \end{cases}"
        ),
        output_range=Interval(-inf, inf),
        range_formula=rrelu_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0,),
        kinks_formula=rrelu_kinks,
        parameters=(Parameter("lower", 1 / 8, Interval(0, 1)), Parameter("upper", 1 / 3, Interval(0, 1))),
        other_names=("randomised leaky relu", "randomized leaky relu"),
        implementations=(
            known_as("torch.nn.functional.rrelu", lower=1 / 8, upper=1 / 3, note="Random slopes with training=True."),
        ),
        papers=(PAPERS["xu2015"],),
    ),
    ActivationFunction(
        key="identity",
        family=Family.RECTIFIER,
        formula=identity,
        derivative_formula=identity_derivative,
        latex=r"x",
        derivative_latex=r"1",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        other_names=("linear", "none", "pass-through"),
        implementations=(
            known_as("torch.nn.Identity"),
            known_as("keras.activations.linear"),
            known_as("jax.nn.identity"),
            known_as("tf.identity"),
            known_as("Identity", opsets=(1, 13, 14, 16, 19, 21, 23, 24, 25)),
        ),
    ),
)
