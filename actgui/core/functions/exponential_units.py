"""Rectifiers whose negative side is an exponential that saturates."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.special import scaled_exp


def elu(x: Float64Array, alpha: float) -> Float64Array:
    """Return x from zero on and alpha * (exp(x) - 1) below.

    `alpha` may be any finite number. Limits: -alpha at minus infinity, infinity at infinity. The sign of zero is
    kept. Clevert, Unterthiner and Hochreiter 2015, arXiv 1511.07289.

    Examples
    --------
    >>> print(elu(np.array([-inf, 0.0, 3.0]), 2.0))
    [-2.  0.  3.]
    """
    return np.where(x >= 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x: Float64Array, alpha: float) -> Float64Array:
    """Return 1 above zero and alpha * exp(x) below and at zero."""
    return np.where(x > 0, 1.0, scaled_exp(np.minimum(x, 0), alpha))


def elu_range(alpha: float) -> Interval:
    """Return the range of elu: down to -alpha, or to 0 where `alpha` is not positive."""
    return Interval(-alpha, inf, low_closed=False) if alpha > 0 else Interval(0, inf)


def elu_kinks(alpha: float) -> tuple[float, ...]:
    """Return where the slopes of both sides differ: at 0 unless `alpha` is 1."""
    return () if alpha == 1 else (0.0,)


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
        other_names=("exponential linear unit",),
        paper="Clevert, Unterthiner & Hochreiter 2015, arXiv 1511.07289",
    ),
)
