"""Functions made of straight pieces that meet at zero."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter


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


def step(x: Float64Array, below: float) -> Float64Array:
    """Return 1 where x > 0, `below` elsewhere, NaN for NaN."""
    result = np.where(x > 0, 1.0, below)
    np.copyto(result, x, where=np.isnan(x))
    return result


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
        paper="Nair & Hinton 2010, Rectified linear units improve restricted Boltzmann machines",
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
        kinks=(0.0,),
        parameters=(Parameter("negative_slope", 0.01, Interval(0, 1)),),
        other_names=("lrelu", "leaky rectifier"),
        paper="Maas, Hannun & Ng 2013, Rectifier nonlinearities improve neural network acoustic models",
    ),
)
