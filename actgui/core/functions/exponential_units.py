"""Rectifiers whose negative side is an exponential that saturates."""

from math import inf, sqrt

import numpy as np

from actgui.core.error_free import Float64Array, divide
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.functions.slow_sigmoidal import isru, isru_derivative
from actgui.core.papers import PAPERS
from actgui.core.scratch import final, frugal
from actgui.core.special import scaled_exp

# Below it expm1(q) is q to the last bit.
_STRAIGHT = 1e-17

# exp(-800) is zero.
_FAR = 800.0

# What SELU needs to keep mean 0 and variance 1.
_SELU_ALPHA = 1.6732632423543772848
_SELU_GAMMA = 1.0507009873554804934

# Products of two such parameters do not overflow.
_MODERATE = Interval(-1e150, 1e150)


@frugal
def elu(x: Float64Array, alpha: float) -> Float64Array:
    """Return x from zero on and alpha * (exp(x) - 1) below.

    `alpha` may be any finite number. Limits: -alpha at minus infinity, infinity at infinity. The sign of zero is
    kept. Clevert, Unterthiner and Hochreiter 2015, arXiv 1511.07289.

    Examples
    --------
    >>> print(elu(np.array([-inf, 0.0, 3.0]), 2.0))
    [-2.  0.  3.]
    """
    room = final(x)
    below = np.expm1(x.clip(-inf, _STRAIGHT, out=room), out=room)  # not capped at 0, which may lose the sign of 0
    if alpha == 1:
        return np.maximum(x, below, out=room)
    below = np.multiply(below, alpha, out=room)
    if 0 <= alpha < 1:  # then that is at least x below zero, and at most x above it
        return np.maximum(x, below, out=room)
    return np.where(x >= 0, x, below)


def elu_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return 1 above zero and alpha * exp(x) below and at zero."""
    return np.where(x > 0, 1.0, scaled_exp(np.minimum(x, 0), alpha))


def elu_range(alpha: float) -> Interval:
    """Return the range of elu: down to -alpha, or to 0 where `alpha` is not positive."""
    return Interval(-alpha, inf, low_closed=False) if alpha > 0 else Interval(0, inf)


def elu_kinks(alpha: float) -> tuple[float, ...]:
    """Return where the slopes of both sides differ: at 0 unless `alpha` is 1."""
    return () if alpha == 1 else (0.0,)


def celu(x: Float64Array, alpha: float) -> Float64Array:
    """Return x from zero on and alpha * (exp(x / alpha) - 1) below.

    `alpha` is any positive number. Limits: -alpha at minus infinity, infinity at infinity. The sign of zero is kept.
    Barron 2017, arXiv 1704.07483.

    Examples
    --------
    >>> print(celu(np.array([-inf, 0.0, 3.0]), 2.0))
    [-2.  0.  3.]
    """
    q = np.minimum(x, 0) / alpha
    return np.where((x >= 0) | (q > -_STRAIGHT), x, alpha * np.expm1(q))


def celu_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return 1 above zero and exp(x / alpha) below and at zero."""
    q, error = divide(np.minimum(x, 0), alpha)
    return scaled_exp(np.maximum(q, -_FAR), 1 + np.where(q > -_FAR, error, 0.0))


def celu_range(alpha: float) -> Interval:
    """Return the range of celu."""
    return Interval(-alpha, inf, low_closed=False)


def selu(x: Float64Array, alpha: float, gamma: float) -> Float64Array:
    """Return gamma * x from zero on and gamma * alpha * (exp(x) - 1) below.

    Both parameters may be any numbers up to 1e150. Limits: -gamma * alpha at minus infinity, infinity at infinity for
    a positive `gamma`. The sign of zero is kept. Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv 1706.02515.

    Examples
    --------
    >>> print(selu(np.array([-1.0, 0.0, 2.0]), 1.6732632423543772848, 1.0507009873554804934))
    [-1.11133074  0.          2.10140197]
    """
    above = gamma * x if gamma != 0 else 0.0  # 0 times infinity would be NaN
    return np.where(x >= 0, above, (gamma * alpha) * np.expm1(np.minimum(x, 0)))


def selu_derivative(x: Float64Array, alpha: float, gamma: float) -> Float64Array:
    """Return `gamma` above zero and gamma * alpha * exp(x) below and at zero."""
    return np.where(x > 0, gamma, scaled_exp(np.minimum(x, 0), gamma * alpha))


def selu_range(alpha: float, gamma: float) -> Interval:
    """Return the range of selu."""
    rising, falling = gamma > 0, gamma < 0
    plateau = -gamma * alpha
    low = -inf if falling else min(plateau, 0.0)
    high = inf if rising else max(plateau, 0.0)
    return Interval(low, high, low_closed=plateau >= 0, high_closed=plateau <= 0)


def selu_kinks(alpha: float, gamma: float) -> tuple[float, ...]:
    """Return where the slopes of both sides differ: at 0 unless `alpha` is 1."""
    return () if alpha == 1 or gamma == 0 else (0.0,)


def selu_differentiability(alpha: float, gamma: float) -> float:
    """Return 1, the second derivative jumping at 0 unless the function is constant."""
    return 1 if gamma else inf


def isrlu(x: Float64Array, alpha: float) -> Float64Array:
    """Return x from zero on and x / sqrt(1 + alpha x^2) below.

    `alpha` is any number from zero on; with 0 it is the identity. Limits: -1 / sqrt(alpha) at minus infinity,
    infinity at infinity. The sign of zero is kept. Carlile et al. 2017, arXiv 1710.09967.

    Examples
    --------
    >>> print(isrlu(np.array([-1.0, 0.0, 3.0]), 1.0))
    [-0.70710678  0.          3.        ]
    """
    return np.where(x >= 0, x, isru(np.minimum(x, 0), alpha))


def isrlu_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return 1 above zero and (1 + alpha x^2)^(-3/2) below."""
    return isru_derivative(np.minimum(x, 0), alpha)


def isrlu_range(alpha: float) -> Interval:
    """Return the range of isrlu."""
    return Interval(-1 / sqrt(alpha) if alpha > 0 else -inf, inf, low_closed=False)


def isrlu_differentiability(alpha: float) -> float:
    """Return 2, the third derivative jumping at 0 from -3 alpha to 0."""
    return 2 if alpha else inf


def exponential(x: Float64Array) -> Float64Array:
    """Return exp(x); infinity from about 709.8 on.

    Limits: 0 at minus infinity, infinity at infinity.

    Examples
    --------
    >>> print(exponential(np.array([-inf, 0.0, 1.0])))
    [0.         1.         2.71828183]
    """
    result: Float64Array = np.exp(x)
    return result


def exponential_derivative(x: Float64Array) -> Float64Array:
    """Return exp(x)."""
    result: Float64Array = np.exp(x)
    return result


FUNCTIONS = (
    ActivationFunction(
        key="elu",
        family=Family.EXPONENTIAL_UNIT,
        formula=elu,
        derivative_formula=elu_derivative,
        latex=r"\begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases}",
        derivative_latex=r"\begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases}",
        output_range=Interval(-1, inf, low_closed=False),
        monotonicity=Monotonicity.INCREASING,
        range_formula=elu_range,
        kinks_formula=elu_kinks,
        parameters=(Parameter("alpha", 1.0, Interval(0, 5)),),
        differentiability=1,
        joints=(0.0,),
        other_names=("exponential linear unit",),
        implementations=(
            known_as("torch.nn.functional.elu", alpha=1.0),
            known_as("keras.activations.elu", alpha=1.0),
            known_as("jax.nn.elu", alpha=1.0),
            known_as("tf.nn.elu"),
            known_as("Elu", opsets=(1, 6, 22), alpha=1.0),
        ),
        papers=(PAPERS["clevert2015"],),
    ),
    ActivationFunction(
        key="selu",
        family=Family.EXPONENTIAL_UNIT,
        formula=selu,
        derivative_formula=selu_derivative,
        latex=r"\gamma \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases}",
        derivative_latex=r"\gamma \begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases}",
        output_range=Interval(-_SELU_GAMMA * _SELU_ALPHA, inf, low_closed=False),
        range_formula=selu_range,
        monotonicity=Monotonicity.INCREASING,
        kinks=(0.0,),
        kinks_formula=selu_kinks,
        parameters=(
            Parameter("alpha", _SELU_ALPHA, Interval(0, 5), _MODERATE),
            Parameter("gamma", _SELU_GAMMA, Interval(0, 5), _MODERATE),
        ),
        differentiability=1,
        joints=(0.0,),
        differentiability_formula=selu_differentiability,
        other_names=("scaled exponential linear unit", "self-normalising"),
        implementations=(
            known_as("torch.nn.functional.selu"),
            known_as("keras.activations.selu"),
            known_as("jax.nn.selu"),
            known_as("tf.nn.selu"),
            known_as(
                "Selu",
                opsets=(1, 6, 22),
                alpha=1.6732631921768188,
                gamma=1.0507010221481323,
                note="Its constants are those of single precision.",
            ),
        ),
        papers=(PAPERS["klambauer2017"],),
    ),
    ActivationFunction(
        key="celu",
        family=Family.EXPONENTIAL_UNIT,
        formula=celu,
        derivative_formula=celu_derivative,
        latex=r"\begin{cases} x & x > 0 \\ \alpha\,(e^{x / \alpha} - 1) & x \le 0 \end{cases}",
        derivative_latex=r"\begin{cases} 1 & x > 0 \\ e^{x / \alpha} & x \le 0 \end{cases}",
        output_range=Interval(-1, inf, low_closed=False),
        range_formula=celu_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("alpha", 1.0, Interval(0.1, 5), Interval(0, inf, low_closed=False)),),
        differentiability=1,
        joints=(0.0,),
        other_names=("continuously differentiable elu",),
        implementations=(
            known_as("torch.nn.functional.celu", alpha=1.0),
            known_as("keras.activations.celu", alpha=1.0),
            known_as("jax.nn.celu", alpha=1.0),
            known_as("Celu", opsets=(12, 28), alpha=1.0),
        ),
        papers=(PAPERS["barron2017"],),
    ),
    ActivationFunction(
        key="isrlu",
        family=Family.EXPONENTIAL_UNIT,
        formula=isrlu,
        derivative_formula=isrlu_derivative,
        latex=r"\begin{cases} x & x \ge 0 \\ \frac{x}{\sqrt{1 + \alpha x^2}} & x < 0 \end{cases}",
        derivative_latex=(
            r"\begin{cases} 1 & x \ge 0 \\ \left(\frac{1}{\sqrt{1 + \alpha x^2}}\right)^3 & x < 0 \end{cases}"
        ),
        output_range=Interval(-1, inf, low_closed=False),
        range_formula=isrlu_range,
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("alpha", 1.0, Interval(0.01, 10), Interval(0, inf)),),
        differentiability=2,
        joints=(0.0,),
        differentiability_formula=isrlu_differentiability,
        other_names=("inverse square root linear unit",),
        papers=(PAPERS["carlile2017"],),
    ),
    ActivationFunction(
        key="exponential",
        family=Family.EXPONENTIAL_UNIT,
        formula=exponential,
        derivative_formula=exponential_derivative,
        latex=r"e^{x}",
        derivative_latex=r"e^{x}",
        output_range=Interval(0, inf, low_closed=False),
        monotonicity=Monotonicity.INCREASING,
        other_names=("exp",),
        implementations=(
            known_as("torch.exp"),
            known_as("keras.activations.exponential"),
            known_as("jax.numpy.exp"),
            known_as("tf.math.exp"),
            known_as("Exp", opsets=(1, 6, 13)),
        ),
    ),
)
