"""Rectifiers that grow like the square of x."""

from math import frexp, inf

import numpy as np

from actgui.core.error_free import Float64Array, two_product, two_sum
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.special import with_nan


def squared_relu(x: Float64Array) -> Float64Array:
    """Return max(x, 0)^2.

    Limits: 0 at minus infinity, infinity at infinity. So et al. 2021, arXiv 2109.08668.

    Examples
    --------
    >>> print(squared_relu(np.array([-2.0, 0.5, 3.0])))
    [0.   0.25 9.  ]
    """
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x: Float64Array) -> Float64Array:
    """Return 2 max(x, 0)."""
    return 2 * np.maximum(x, 0) + 0.0


def star_relu(x: Float64Array, scale: float, bias: float) -> Float64Array:
    """Return scale * max(x, 0)^2 + bias.

    Both parameters may be any finite numbers. Limits for a positive scale: `bias` at minus infinity, infinity at
    infinity. The rounding of each product is carried along, since both terms cancel at the root. Yu et al. 2022,
    arXiv 2210.13452.

    Examples
    --------
    >>> print(star_relu(np.array([-2.0, 0.0, 1.0]), 0.5, -0.5))
    [-0.5 -0.5  0. ]
    """
    if scale == 0:
        return with_nan(np.full_like(x, bias), x)
    mantissa, exponent = np.frexp(np.maximum(x, 0))
    factor, shift = frexp(scale)
    square, square_error = two_product(mantissa, mantissa)
    product, error = two_product(square, factor)
    exponent = 2 * exponent + shift
    lifted = np.ldexp(product, exponent)
    total, lost = two_sum(lifted, np.float64(bias))
    correction = lost + np.ldexp(error + square_error * factor, exponent)
    return np.where(np.isfinite(total), total + correction, total)


def star_relu_derivative(x: Float64Array, scale: float, bias: float) -> Float64Array:
    """Return 2 * scale * max(x, 0)."""
    if scale == 0:
        return with_nan(np.zeros_like(x), x)
    return 2 * (scale * np.maximum(x, 0)) + 0.0


def star_relu_range(scale: float, bias: float) -> Interval:
    """Return the range of star_relu: from `bias` to that side to which `scale` points."""
    return Interval(bias if scale >= 0 else -inf, bias if scale <= 0 else inf)


def star_relu_differentiability(scale: float, bias: float) -> float:
    """Return 1, the second derivative jumping at 0 unless the function is constant."""
    return 1 if scale else inf


FUNCTIONS = (
    ActivationFunction(
        key="squared_relu",
        family=Family.RECTIFIER,
        formula=squared_relu,
        derivative_formula=squared_relu_derivative,
        latex=r"\max(0,\, x)^2",
        derivative_latex=r"2 \max(0,\, x)",
        output_range=Interval(0, inf),
        monotonicity=Monotonicity.INCREASING,
        differentiability=1,
        joints=(0.0,),
        other_names=("relu2", "relu squared", "relu^2"),
        papers=(PAPERS["so2021"],),
    ),
    ActivationFunction(
        key="star_relu",
        family=Family.RECTIFIER,
        formula=star_relu,
        derivative_formula=star_relu_derivative,
        latex=r"\mathrm{scale} \cdot \max(0,\, x)^2 + \mathrm{bias}",
        derivative_latex=r"2\,\mathrm{scale} \cdot \max(0,\, x)",
        output_range=Interval(-0.4472, inf),
        range_formula=star_relu_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("scale", 0.8944, Interval(0, 2)), Parameter("bias", -0.4472, Interval(-2, 2))),
        differentiability=1,
        joints=(0.0,),
        differentiability_formula=star_relu_differentiability,
        other_names=("starrelu",),
        papers=(PAPERS["yu2022"],),
    ),
)
