"""The Gaussian bell curve, and the sigmoidal functions that are its integral."""

from math import frexp, inf, pi, sqrt

import numpy as np

from actgui.core import special
from actgui.core.erfcx import upper_tail
from actgui.core.error_free import Float64Array, divide, two_sum
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS

# Beyond it exp(-x^2) is zero, also times x.
_FAR = 40.0

# Beyond it exp(-z^2 / 2) is zero, also divided by the smallest double.
_NORMAL_FAR = 60.0

# Numbers from this exponent of two on are halved twice before they are subtracted.
_LARGE_EXPONENT = 1000

_ERF_SLOPE = 2 / sqrt(pi)


def erf(x: Float64Array) -> Float64Array:
    """Return the error function, 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x.

    Limits: -1 and 1. The sign of zero is kept.

    Examples
    --------
    >>> print(erf(np.array([-10.0, 0.0, 1.0])))
    [-1.          0.          0.84270079]
    """
    return special.erf(x)


def erf_derivative(x: Float64Array) -> Float64Array:
    """Return 2 / sqrt(pi) exp(-x^2)."""
    return special.bell(np.minimum(np.abs(x), _FAR), _ERF_SLOPE)


def gaussian(x: Float64Array) -> Float64Array:
    """Return exp(-x^2).

    Limits: 0 on both sides.

    Examples
    --------
    >>> print(gaussian(np.array([-10.0, 0.0, 1.0])))
    [3.72007598e-44 1.00000000e+00 3.67879441e-01]
    """
    return special.bell(np.minimum(np.abs(x), _FAR))


def gaussian_derivative(x: Float64Array) -> Float64Array:
    """Return -2x exp(-x^2)."""
    cut = np.clip(x, -_FAR, _FAR)
    return special.bell(cut, -2 * cut)


def laplace(x: Float64Array, mu: float, sigma: float) -> Float64Array:
    """Return (1 + erf((x - mu) / (sigma sqrt 2))) / 2, the distribution function of a normal distribution.

    `mu` is any finite number, `sigma` any positive one. Limits: 0 and 1. Ma et al. 2022, arXiv 2209.10655.

    Examples
    --------
    >>> print(laplace(np.array([-100.0, 1.0]), 0.0, 1.0))
    [0.         0.84134475]
    """
    z, excess = _standardised(x, mu, sigma)
    a = np.abs(z)
    tail = upper_tail(a, a * excess)
    return np.where(z < 0, tail, 1 - tail)


def laplace_derivative(x: Float64Array, mu: float, sigma: float) -> Float64Array:
    """Return the density of the normal distribution."""
    z, excess = _standardised(x, mu, sigma)
    return special.normal_density(np.abs(z), excess, sigma)


def _standardised(x: Float64Array, mu: float, sigma: float) -> tuple[Float64Array, Float64Array]:
    """Return z = (x - mu) / sigma, cut where the normal tail is zero, and the relative error of z."""
    quarter = 0.25 if frexp(mu)[1] >= _LARGE_EXPONENT else 1.0  # so that the difference cannot overflow
    difference, lost = two_sum(x * quarter, np.float64(-mu * quarter))
    z, error = divide(difference, sigma)
    z, error = z / quarter, error / quarter
    near = np.abs(z) < _NORMAL_FAR
    excess = np.where(near & (z != 0), error / z + lost / difference, 0.0)
    return np.clip(z, -_NORMAL_FAR, _NORMAL_FAR), excess


FUNCTIONS = (
    ActivationFunction(
        key="erf",
        family=Family.SIGMOIDAL,
        formula=erf,
        derivative_formula=erf_derivative,
        latex=r"\mathrm{erf}(x) = \frac{2}{\sqrt{\pi}} \int_0^x e^{-t^2}\,dt",
        derivative_latex=r"\frac{2}{\sqrt{\pi}}\,e^{-x^2}",
        output_range=Interval(-1, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("error function", "gauss error function"),
        implementations=(
            known_as("torch.erf"),
            known_as("keras.ops.erf"),
            known_as("jax.scipy.special.erf"),
            known_as("tf.math.erf"),
            known_as("Erf", opsets=(9, 13)),
        ),
    ),
    ActivationFunction(
        key="laplace",
        family=Family.SIGMOIDAL,
        formula=laplace,
        derivative_formula=laplace_derivative,
        latex=r"\frac{1}{2}\left(1 + \mathrm{erf}\,\frac{x - \mu}{\sigma\sqrt{2}}\right)",
        derivative_latex=r"\frac{1}{\sigma\sqrt{2\pi}}\,e^{-(x - \mu)^2 / (2\sigma^2)}",
        output_range=Interval(0, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        parameters=(
            Parameter("mu", 0.707107, Interval(-5, 5)),
            Parameter("sigma", 0.282095, Interval(0.01, 5), Interval(0, inf, low_closed=False)),
        ),
        other_names=("normal cdf", "mega", "gaussian cdf"),
        implementations=(
            known_as("torch.special.ndtr", mu=("", 0.0), sigma=("", 1.0)),
            known_as("jax.scipy.stats.norm.cdf", mu=("loc", 0.0), sigma=("scale", 1.0)),
        ),
        papers=(PAPERS["ma2022"],),
    ),
    ActivationFunction(
        key="gaussian",
        family=Family.SIGMOIDAL,
        formula=gaussian,
        derivative_formula=gaussian_derivative,
        latex=r"e^{-x^2}",
        derivative_latex=r"-2x\,e^{-x^2}",
        output_range=Interval(0, 1, low_closed=False),
        monotonicity=Monotonicity.NONE,
        other_names=("rbf", "bell curve", "radial basis"),
        papers=(PAPERS["broomhead1988"],),
    ),
)
