"""Rectifiers without a kink."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array, bounded_product
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.special import probability, scaled_exp

# exp(-2000) is zero, whatever it is multiplied by.
_FAR = 2000.0

# From here on log(1 + exp(-z)) is exp(-z) to the last bit.
_TAIL = 40.0


def softplus(x: Float64Array, beta: float) -> Float64Array:
    """Return log(1 + exp(beta x)) / beta.

    `beta` is any positive number. It has no threshold beyond which it would jump to x. Limits: 0 at minus infinity,
    infinity at infinity. Dugas, Bengio, Bélisle, Nadeau and Garcia 2001.

    Examples
    --------
    >>> print(softplus(np.array([-inf, 0.0, 50.0]), 1.0))
    [ 0.          0.69314718 50.        ]
    """
    z, error = bounded_product(np.abs(x), beta, _FAR)
    bump = np.log1p(np.exp(-z) * (1 - error)) / beta
    tail = z > _TAIL
    if tail.any():
        bump[tail] = scaled_exp(-z[tail], 1 - error[tail], beta)
    return np.maximum(x, 0) + bump


def softplus_derivative(x: Float64Array, beta: float) -> Float64Array:
    """Return sigmoid(beta x)."""
    z, error = bounded_product(np.abs(x), beta, _FAR)
    p = probability(np.exp(-z) * (1 - error))
    return np.where(x > 0, 1 - p, p)


FUNCTIONS = (
    ActivationFunction(
        key="softplus",
        family=Family.SMOOTH_RECTIFIER,
        formula=softplus,
        derivative_formula=softplus_derivative,
        latex=r"\frac{1}{\beta}\,\ln\left(1 + e^{\beta x}\right)",
        derivative_latex=r"\sigma(\beta x)",
        output_range=Interval(0, inf, low_closed=False),
        monotonicity=Monotonicity.INCREASING,
        parameters=(Parameter("beta", 1.0, Interval(0.1, 10), Interval(0, inf, low_closed=False)),),
        other_names=("smooth relu",),
        paper="Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating second-order functional knowledge",
    ),
)
