"""Sigmoidal functions that approach their limits slowly, as a power of x does."""

from math import inf, pi, sqrt

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS

# Beyond it 1 + |x| is |x| to the last bit; it stands in for infinity, which cannot be divided by itself.
_FAR = 1e300

# From here on sqrt(1 + z^2) is z to the last bit.
_STEEP = 2.0**30


def softsign(x: Float64Array) -> Float64Array:
    """Return x / (1 + |x|).

    Limits: -1 and 1. The sign of zero is kept. Turian, Bergstra and Bengio 2009; Glorot and Bengio 2010.

    Examples
    --------
    >>> print(softsign(np.array([-inf, 0.0, 1.0])))
    [-1.   0.   0.5]
    """
    cut = np.clip(x, -_FAR, _FAR)
    result: Float64Array = cut / (1 + np.abs(cut))
    return result


def softsign_derivative(x: Float64Array) -> Float64Array:
    """Return 1 / (1 + |x|)^2."""
    root = 1 / (1 + np.abs(x))  # squared last, since (1 + |x|)^2 overflows long before its inverse vanishes
    result: Float64Array = root * root
    return result


def arctan(x: Float64Array) -> Float64Array:
    """Return the arc tangent of x.

    Limits: -pi/2 and pi/2. The sign of zero is kept.

    Examples
    --------
    >>> print(arctan(np.array([-inf, 0.0, 1.0])))
    [-1.57079633  0.          0.78539816]
    """
    return np.arctan(x)


def arctan_derivative(x: Float64Array) -> Float64Array:
    """Return 1 / (1 + x^2), for large x as (1 / |x|) / (|x| + 1 / |x|), in which nothing overflows."""
    a = np.abs(x)
    inverse = 1 / np.maximum(a, 1)
    return np.where(a > 1, inverse / (a + inverse), 1 / (1 + a * a))


def isru(x: Float64Array, alpha: float) -> Float64Array:
    """Return x / sqrt(1 + alpha x^2), the inverse square root unit.

    `alpha` is any number from zero on; with 0 it is the identity. Limits: -1 / sqrt(alpha) and 1 / sqrt(alpha).
    The sign of zero is kept. Carlile, Delamarter, Kinney, Marti and Whitney 2017, arXiv 1710.09967.

    Examples
    --------
    >>> print(isru(np.array([-1.0, 0.0, 1.0]), 1.0))
    [-0.70710678  0.          0.70710678]
    """
    if alpha == 0:
        return x.copy()
    steep = np.abs(x) * sqrt(alpha) > _STEEP
    return np.where(steep, np.copysign(1 / sqrt(alpha), x), x / np.sqrt(1 + (alpha * x) * x))


def isru_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return (1 + alpha x^2)^(-3/2)."""
    if alpha == 0:
        return np.where(np.isnan(x), x, 1.0)
    z = np.abs(x) * sqrt(alpha)
    root = 1 / np.where(z > _STEEP, z, np.sqrt(1 + (alpha * x) * x))
    result: Float64Array = root * root * root
    return result


def isru_range(alpha: float) -> Interval:
    """Return the range of isru."""
    height = 1 / sqrt(alpha) if alpha > 0 else inf
    return Interval(-height, height, low_closed=False, high_closed=False)


FUNCTIONS = (
    ActivationFunction(
        key="softsign",
        family=Family.SIGMOIDAL,
        formula=softsign,
        derivative_formula=softsign_derivative,
        latex=r"\frac{x}{1 + |x|}",
        derivative_latex=r"\frac{1}{(1 + |x|)^2}",
        output_range=Interval(-1, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        differentiability=1,
        joints=(0.0,),
        other_names=("soft_sign", "elliott"),
        implementations=(
            known_as("torch.nn.functional.softsign"),
            known_as("keras.activations.softsign"),
            known_as("jax.nn.soft_sign"),
            known_as("tf.nn.softsign"),
            known_as("Softsign", opsets=(1, 22)),
        ),
        papers=(PAPERS["turian2009"],),
    ),
    ActivationFunction(
        key="arctan",
        family=Family.SIGMOIDAL,
        formula=arctan,
        derivative_formula=arctan_derivative,
        latex=r"\arctan x",
        derivative_latex=r"\frac{1}{1 + x^2}",
        output_range=Interval(-pi / 2, pi / 2, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("atan", "arc tangent", "inverse tangent"),
        implementations=(
            known_as("torch.atan"),
            known_as("keras.ops.arctan"),
            known_as("jax.numpy.arctan"),
            known_as("tf.math.atan"),
            known_as("Atan", opsets=(7, 22)),
        ),
    ),
    ActivationFunction(
        key="isru",
        family=Family.SIGMOIDAL,
        formula=isru,
        derivative_formula=isru_derivative,
        latex=r"\frac{x}{\sqrt{1 + \alpha x^2}}",
        derivative_latex=r"\left(\frac{1}{\sqrt{1 + \alpha x^2}}\right)^3",
        output_range=Interval(-1, 1, low_closed=False, high_closed=False),
        range_formula=isru_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("alpha", 1.0, Interval(0.01, 10), Interval(0, inf)),),
        other_names=("inverse square root unit",),
        papers=(PAPERS["carlile2017"],),
    ),
)
