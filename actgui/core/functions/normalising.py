"""Functions with a learned scale that stand in for a normalisation layer; here without what is learned per channel."""

from math import pi, sqrt

import numpy as np

from actgui.core.cancelling import erf_plus, tanh_plus
from actgui.core.error_free import Float64Array, multiply, multiply_add, times
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.special import bell, erf, sech_squared

# Beyond it exp(-z^2) is zero, whatever it is multiplied by.
_FAR = 40.0

# Below it a product with x may be denormal, and is formed with all factors at once.
_TINY = 1e-290

_ERF_SLOPE = 2 / sqrt(pi)


def dynamic_tanh(x: Float64Array, alpha: float, gamma: float, beta: float) -> Float64Array:
    """Return gamma * tanh(alpha * x) + beta.

    All parameters may be any numbers up to 1e150. Limits for positive `alpha`: beta - gamma at minus infinity and
    beta + gamma at infinity. Zhu, Chen, He, LeCun and Liu 2025, arXiv 2503.10622.

    Examples
    --------
    >>> print(dynamic_tanh(np.array([-100.0, 0.0, 2.0]), 0.5, 1.0, 0.0))
    [-1.          0.          0.76159416]
    """
    z, error = multiply(x, alpha)
    if beta != 0:
        return tanh_plus(gamma, beta, z, error)
    result = gamma * np.tanh(z)
    tiny = np.abs(z) < _TINY
    if tiny.any():
        result[tiny] = times(x[tiny], alpha, gamma)
    return result


def dynamic_tanh_derivative(x: Float64Array, alpha: float, gamma: float, beta: float) -> Float64Array:
    """Return gamma * alpha / cosh(alpha * x)^2."""
    return sech_squared(*multiply(np.abs(x), abs(alpha)), gamma * alpha)


def dynamic_erf(x: Float64Array, alpha: float, shift: float, gamma: float, beta: float) -> Float64Array:
    """Return gamma * erf(alpha * x + shift) + beta.

    All parameters may be any numbers up to 1e150. Limits for positive `alpha`: beta - gamma at minus infinity and
    beta + gamma at infinity. Chen et al. 2025, arXiv 2512.10938.

    Examples
    --------
    >>> print(dynamic_erf(np.array([-100.0, 0.0, 2.0]), 0.5, 0.0, 1.0, 0.0))
    [-1.          0.          0.84270079]
    """
    if beta != 0:
        return erf_plus(gamma, beta, *multiply(x, alpha), shift)
    z, _ = multiply_add(x, alpha, shift)
    result = gamma * erf(z)
    tiny = (np.abs(z) < _TINY) & (shift == 0)
    if tiny.any():
        result[tiny] = times(x[tiny], alpha, gamma, _ERF_SLOPE)
    return result


def dynamic_erf_derivative(x: Float64Array, alpha: float, shift: float, gamma: float, beta: float) -> Float64Array:
    """Return gamma * alpha * 2 / sqrt(pi) * exp(-(alpha * x + shift)^2)."""
    z, error = multiply_add(x, alpha, shift)
    near = np.abs(z) < _FAR
    cut = np.clip(z, -_FAR, _FAR)
    return bell(cut, (gamma * alpha) * (_ERF_SLOPE * (1 - 2 * cut * np.where(near, error, 0.0))))


def dynamic_tanh_range(alpha: float, gamma: float, beta: float) -> Interval:
    """Return the range of dynamic_tanh; a single number if `alpha` or `gamma` is 0."""
    reach = abs(gamma) if alpha != 0 else 0.0
    return Interval(beta - reach, beta + reach, low_closed=reach == 0, high_closed=reach == 0)


def dynamic_erf_range(alpha: float, shift: float, gamma: float, beta: float) -> Interval:
    """Return the range of dynamic_erf; a single number if `alpha` or `gamma` is 0."""
    if alpha == 0:
        beta, gamma = float(dynamic_erf(np.zeros(1), 0.0, shift, gamma, beta)[0]), 0.0
    return dynamic_tanh_range(1.0, gamma, beta)


_MODERATE = Interval(-1e150, 1e150)
_ALPHA = Parameter("alpha", 0.5, Interval(0.01, 5), _MODERATE)
_GAMMA = Parameter("gamma", 1.0, Interval(-5, 5), _MODERATE)
_BETA = Parameter("beta", 0.0, Interval(-5, 5), _MODERATE)

FUNCTIONS = (
    ActivationFunction(
        key="dynamic_tanh",
        family=Family.NORMALISING,
        formula=dynamic_tanh,
        derivative_formula=dynamic_tanh_derivative,
        latex=r"\gamma\,\tanh(\alpha x) + \beta",
        derivative_latex=r"\gamma\,\alpha\,\left(1 - \tanh^2(\alpha x)\right)",
        output_range=Interval(-1, 1, low_closed=False, high_closed=False),
        range_formula=dynamic_tanh_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(_ALPHA, _GAMMA, _BETA),
        other_names=("dyt", "dynamic hyperbolic tangent"),
        papers=(PAPERS["zhu2025"],),
    ),
    ActivationFunction(
        key="dynamic_erf",
        family=Family.NORMALISING,
        formula=dynamic_erf,
        derivative_formula=dynamic_erf_derivative,
        latex=r"\gamma\,\mathrm{erf}(\alpha x + s) + \beta \quad (s = \mathrm{shift})",
        derivative_latex=r"\frac{2}{\sqrt{\pi}}\,\gamma\,\alpha\,e^{-(\alpha x + s)^2}",
        output_range=Interval(-1, 1, low_closed=False, high_closed=False),
        range_formula=dynamic_erf_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(_ALPHA, Parameter("shift", 0.0, Interval(-5, 5), _MODERATE), _GAMMA, _BETA),
        other_names=("derf",),
        papers=(PAPERS["chen2025"],),
    ),
)
