"""Rectifiers without a kink."""

from math import frexp, inf, sqrt

import numpy as np

from actgui.core.error_free import Float64Array, two_product
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.functions.hard_sigmoidal import sparse_sigmoid
from actgui.core.functions.rectifiers import relu, relu_derivative
from actgui.core.papers import PAPERS
from actgui.core.scratch import final, frugal, scratch
from actgui.core.special import probability, scaled_exp

# exp(-2000) is zero, whatever it is multiplied by.
_FAR = 2000.0

# From here on log(1 + exp(-z)) is exp(-z) to the last bit.
_TAIL = 40.0

# From here on sqrt(x^2 + 1) is |x|; it stands in for infinity, which cannot be divided by itself.
_HUGE = 1e300


@frugal
def softplus(x: Float64Array, beta: float) -> Float64Array:
    """Return log(1 + exp(beta x)) / beta.

    `beta` is any positive number. It has no threshold beyond which it would jump to x. Limits: 0 at minus infinity,
    infinity at infinity. Dugas, Bengio, Bélisle, Nadeau and Garcia 2001.

    Examples
    --------
    >>> print(softplus(np.array([-inf, 0.0, 50.0]), 1.0))
    [ 0.          0.69314718 50.        ]
    """
    if beta == 1:
        return _plain_softplus(x)
    z, error = _scaled(x, beta)
    bump = np.log1p(np.exp(-z) * (1 - error)) / beta
    tail = z > _TAIL
    if tail.any():
        bump[tail] = scaled_exp(-z[tail], 1 - error[tail], beta)
    return np.maximum(x, 0) + bump


def _plain_softplus(x: Float64Array) -> Float64Array:
    """Return log(1 + exp(x)) = max(x, 0) + log(1 + exp(-|x|))."""
    room, other = final(x), scratch(x)
    power = np.exp(np.negative(np.abs(x, out=room), out=room), out=room)
    return np.add(np.log1p(power, out=room), x.clip(0, inf, out=other), out=room)


def softplus_derivative(x: Float64Array, beta: float) -> Float64Array:
    """Return sigmoid(beta x)."""
    z, error = _scaled(x, beta)
    p = probability(np.exp(-z) * (1 - error))
    return np.where(x > 0, 1 - p, p)


def _scaled(x: Float64Array, beta: float) -> tuple[Float64Array, Float64Array]:
    """Return beta * |x| with its rounding error, cut where exp(-beta |x|) is zero."""
    mantissa, exponent = frexp(beta)
    scale = 2.0 ** (exponent - 1)
    return two_product(np.minimum(np.abs(x) * scale, _FAR), 2 * mantissa)


def squareplus(x: Float64Array, b: float) -> Float64Array:
    """Return (x + sqrt(x^2 + b)) / 2.

    `b` is any number from zero on; with 0 it is `relu`. On the left it is written as b / 2 / (sqrt(x^2 + b) - x), in
    which nothing cancels. Limits: 0 at minus infinity, infinity at infinity. Barron 2021, arXiv 2112.11687.

    Examples
    --------
    >>> print(squareplus(np.array([-inf, 0.0, 1.5]), 4.0))
    [0. 1. 2.]
    """
    if b == 0:
        return relu(x)
    a, root = np.abs(x) / 2, np.hypot(x / 2, sqrt(b) / 2)
    width = sqrt(b) / 2
    return np.where(x < 0, width * (width / (root + a)), a + root)


def squareplus_derivative(x: Float64Array, b: float) -> Float64Array:
    """Return (1 + x / sqrt(x^2 + b)) / 2, on the left again without cancelling."""
    if b == 0:
        return relu_derivative(x)
    a, width = np.abs(x) / 2, sqrt(b) / 2
    root = np.hypot(a, width)
    below = 0.5 * (width / root) * (width / (root + a))
    return np.where(x < 0, below, 1 - below)


def squareplus_range(b: float) -> Interval:
    """Return the range of squareplus, which reaches 0 only as relu."""
    return Interval(0, inf, low_closed=b == 0)


def squareplus_kinks(b: float) -> tuple[float, ...]:
    """Return where the slope jumps: only as relu."""
    return (0.0,) if b == 0 else ()


def sparse_plus(x: Float64Array) -> Float64Array:
    """Return 0 up to -1, (x + 1)^2 / 4 up to 1, and x from there on.

    It is the integral of sparse_sigmoid. Limits: 0 at minus infinity, infinity at infinity. Martins and Astudillo
    2016, arXiv 1602.02068.

    Examples
    --------
    >>> print(sparse_plus(np.array([-2.0, 0.0, 1.0, 3.0])))
    [0.   0.25 1.   3.  ]
    """
    return np.where(x >= 1, x, np.square(np.maximum(x + 1, 0) / 2))


def sparse_plus_derivative(x: Float64Array) -> Float64Array:
    """Return sparse_sigmoid(x)."""
    return sparse_sigmoid(x)


def bent_identity(x: Float64Array) -> Float64Array:
    """Return (sqrt(x^2 + 1) - 1) / 2 + x, written as x (1 + x / (sqrt(x^2 + 1) + 1) / 2).

    Limits: minus infinity and infinity. The sign of zero is kept.

    Examples
    --------
    >>> print(bent_identity(np.array([-0.75, 0.0, 0.75])))
    [-0.625  0.     0.875]
    """
    cut = np.clip(x, -_HUGE, _HUGE)
    result: Float64Array = x * (1 + 0.5 * cut / (np.hypot(cut, 1) + 1))
    return result


def bent_identity_derivative(x: Float64Array) -> Float64Array:
    """Return x / (2 sqrt(x^2 + 1)) + 1."""
    cut = np.clip(x, -_HUGE, _HUGE)
    result: Float64Array = 1 + 0.5 * cut / np.hypot(cut, 1)
    return result


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
        implementations=(
            known_as("torch.nn.functional.softplus", beta=1.0, note="It jumps to x where beta x exceeds threshold=20."),
            known_as("keras.activations.softplus"),
            known_as("jax.nn.softplus"),
            known_as("tf.nn.softplus"),
            known_as("Softplus", opsets=(1, 22)),
        ),
        papers=(PAPERS["dugas2001"],),
    ),
    ActivationFunction(
        key="squareplus",
        family=Family.SMOOTH_RECTIFIER,
        formula=squareplus,
        derivative_formula=squareplus_derivative,
        latex=r"\frac{1}{2}\left(x + \sqrt{x^2 + b}\right)",
        derivative_latex=r"\frac{1}{2}\left(1 + \frac{x}{\sqrt{x^2 + b}}\right)",
        output_range=Interval(0, inf, low_closed=False),
        range_formula=squareplus_range,
        monotonicity=Monotonicity.INCREASING,
        kinks_formula=squareplus_kinks,
        parameters=(Parameter("b", 4.0, Interval(0, 10), Interval(0, inf)),),
        other_names=("algebraic softplus",),
        implementations=(
            known_as("keras.activations.squareplus", b=4.0),
            known_as("jax.nn.squareplus", b=4.0),
        ),
        papers=(PAPERS["barron2021"],),
    ),
    ActivationFunction(
        key="sparse_plus",
        family=Family.SMOOTH_RECTIFIER,
        formula=sparse_plus,
        derivative_formula=sparse_plus_derivative,
        latex=r"\begin{cases} 0 & x \le -1 \\ \frac{1}{4}(x + 1)^2 & -1 < x < 1 \\ x & x \ge 1 \end{cases}",
        derivative_latex=r"\begin{cases} 0 & x \le -1 \\ \frac{1}{2}(x + 1) & -1 < x < 1 \\ 1 & x \ge 1 \end{cases}",
        output_range=Interval(0, inf),
        monotonicity=Monotonicity.INCREASING,
        differentiability=1,
        joints=(-1.0, 1.0),
        other_names=("sparseplus",),
        implementations=(
            known_as("keras.activations.sparse_plus"),
            known_as("jax.nn.sparse_plus"),
        ),
        papers=(PAPERS["martins2016"],),
    ),
    ActivationFunction(
        key="bent_identity",
        family=Family.SMOOTH_RECTIFIER,
        formula=bent_identity,
        derivative_formula=bent_identity_derivative,
        latex=r"\frac{\sqrt{x^2 + 1} - 1}{2} + x",
        derivative_latex=r"\frac{x}{2\sqrt{x^2 + 1}} + 1",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        other_names=("bent linear",),
    ),
)
