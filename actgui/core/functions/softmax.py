"""Functions that turn the numbers along an axis into probabilities, or into their logarithms.

Both rest on q = (x - max x) / temperature, which is at most 0. Its two roundings would be multiplied by |q| in
exp(q), so q comes as a double and a correction. A temperature of 0 stands for the limit.
"""

from math import frexp, inf

import numpy as np

from actgui.core.error_free import Float64Array, two_difference, two_product
from actgui.core.function import ActivationFunction, Family, Interval, Kind, Monotonicity, Parameter
from actgui.core.lanes import Lanes

# Between these the exact product with the temperature neither over- nor underflows where it matters.
_SMALL, _LARGE = 2.0**-500, 2.0**500

# Below it a difference is so large that the correction of its rounding has no meaning.
_FARTHEST = -1e280


def softmax(lanes: Lanes, temperature: float) -> Lanes:
    """Return exp(x_i / T) / sum of all exp(x_j / T).

    T is `temperature`, at least 0. At 0 it is the limit: 1 at the maximum, shared equally among ties. One or several
    numbers of plus infinity share 1 equally, all others get 0. A vector of nothing but minus infinity gives NaN, and
    so does one with NaN in it. Bridle 1989.

    Examples
    --------
    >>> (block,) = softmax(Lanes((np.array([0.0, 0.0, -1000.0]),)), 1.0)
    >>> print(block)
    [0.5 0.5 0. ]
    """
    lanes, top = _without_infinity(lanes)
    powers = _powers(lanes, top, temperature)
    total = powers.sum()
    return powers.map(lambda power: power / total)


def softmax_derivative(lanes: Lanes, temperature: float) -> Lanes:
    """Return p_i (1 - p_i) / T, the diagonal of the Jacobian.

    At temperature 0 it is the limit: infinite at tied maxima, 0 elsewhere.
    """
    powers = _powers(*_without_infinity(lanes), temperature)
    others = _others(powers)
    total = 1 + others
    return powers.map(lambda power: _over_temperature(power * (_rest(power, others) / total / total), temperature))


def log_softmax(lanes: Lanes, temperature: float) -> Lanes:
    """Return x_i / T - log(sum of all exp(x_j / T)), the logarithm of softmax.

    T is `temperature`, at least 0. At 0 it is the logarithm of the limit of softmax: 0 at a single maximum, -log(k)
    at each of k ties, minus infinity elsewhere. Infinities and NaN as for softmax, of which it is the logarithm.
    Bridle 1989.

    Examples
    --------
    >>> (block,) = log_softmax(Lanes((np.array([1000.0, 0.0]),)), 1.0)
    >>> print(block)
    [    0. -1000.]
    """
    lanes, top = _without_infinity(lanes)
    log_total = np.log1p(_others(_powers(lanes, top, temperature)))

    def logarithms(x: Float64Array) -> Float64Array:
        quotient, error = _quotient(x, top, temperature)
        return quotient - (log_total - error)

    return lanes.map(logarithms)


def log_softmax_derivative(lanes: Lanes, temperature: float) -> Lanes:
    """Return (1 - p_i) / T, the diagonal of the Jacobian.

    At temperature 0 it is the limit: 0 at a single maximum, infinite elsewhere.
    """
    powers = _powers(*_without_infinity(lanes), temperature)
    others = _others(powers)
    return powers.map(lambda power: _over_temperature(_rest(power, others) / (1 + others), temperature))


def softmax_jacobian(x: Float64Array, temperature: float) -> Float64Array:
    """Return (diag(p) - p p^T) / T for a vector."""
    (p,) = softmax(Lanes((x,)), temperature)
    matrix = _over_temperature(-np.multiply.outer(p, p), temperature)
    (diagonal,) = softmax_derivative(Lanes((x,)), temperature)
    np.fill_diagonal(matrix, diagonal)
    return matrix


def log_softmax_jacobian(x: Float64Array, temperature: float) -> Float64Array:
    """Return (I - 1 p^T) / T for a vector."""
    (p,) = softmax(Lanes((x,)), temperature)
    matrix = np.tile(_over_temperature(-p, temperature), (len(x), 1))
    (diagonal,) = log_softmax_derivative(Lanes((x,)), temperature)
    np.fill_diagonal(matrix, diagonal)
    return matrix


def _without_infinity(lanes: Lanes) -> tuple[Lanes, Float64Array]:
    """Return the lanes and their maxima; where that is plus infinity, 0 stands for it and minus infinity for the rest.

    A maximum of minus infinity becomes NaN, since nothing can be told about such a vector.
    """
    top = lanes.maximum()
    infinite = top == inf
    top = np.where(np.isfinite(top) | infinite, top, np.nan)
    if not infinite.any():
        return lanes, top
    zeroed = lanes.map(lambda x: np.where(infinite, np.where(x == inf, 0.0, -inf), x))
    return zeroed, np.where(infinite, 0.0, top)


def _quotient(x: Float64Array, top: Float64Array, temperature: float) -> tuple[Float64Array, Float64Array]:
    """Return (x - top) / temperature and the error of it."""
    if temperature == 0:
        limit = np.where(x == top, 0.0, -inf) + 0 * top
        return limit, np.zeros_like(limit)
    # A quarter of everything, so that no difference overflows; exact unless far below a normal temperature.
    scale = 0.25 if temperature > _SMALL else 1.0
    difference, error = two_difference(x * scale, top * scale)
    divisor = temperature * scale
    if not _SMALL < temperature < _LARGE:
        mantissa, exponent = frexp(temperature)
        divisor = mantissa * scale
        difference, error = np.ldexp(difference, -exponent), np.ldexp(error, -exponent)
    quotient = difference / divisor
    if frexp(divisor)[0] != 0.5:  # else the division is exact
        product, product_error = two_product(quotient, divisor)
        error = ((difference - product) - product_error) + error
    return quotient, np.where(quotient > _FARTHEST, error / divisor, 0.0)


def _powers(lanes: Lanes, top: Float64Array, temperature: float) -> Lanes:
    """Return exp of the quotients: 1 at the maximum, at most 1 elsewhere."""

    def powers(x: Float64Array) -> Float64Array:
        quotient, error = _quotient(x, top, temperature)
        power: Float64Array = np.exp(quotient)
        return power + power * error

    return lanes.map(powers)


def _others(powers: Lanes) -> Float64Array:
    """Return the sum of all powers but that of one maximum; added to 1, the others could vanish."""
    small = powers.map(lambda power: np.where(power == 1, 0.0, power)).sum()
    ones = powers.map(lambda power: np.where(power == 1, 1.0, 0.0)).sum()
    others: Float64Array = small + (ones - 1)
    return others


def _rest(power: Float64Array, others: Float64Array) -> Float64Array:
    """Return the sum of the powers of all numbers but this one; exact where it is a maximum."""
    return np.where(power == 1, others, (others - power) + 1)


def _over_temperature(values: Float64Array, temperature: float) -> Float64Array:
    if temperature == 0:
        return np.where(values == 0, 0.0, values * inf)
    return values / temperature


_TEMPERATURE = Parameter("temperature", 1.0, Interval(0, 10), Interval(0, inf))

FUNCTIONS = (
    ActivationFunction(
        key="softmax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=softmax,
        derivative_formula=softmax_derivative,
        jacobian_formula=softmax_jacobian,
        latex=r"\frac{e^{x_i / T}}{\sum_j e^{x_j / T}}",
        derivative_latex=r"\frac{1}{T}\,p_i\,(1 - p_i)",
        output_range=Interval(0, 1, low_closed=False),
        monotonicity=Monotonicity.INCREASING,
        parameters=(_TEMPERATURE,),
        other_names=("softargmax", "normalised exponential", "boltzmann"),
        paper="Bridle 1989, Training stochastic model recognition algorithms as networks",
    ),
    ActivationFunction(
        key="log_softmax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=log_softmax,
        derivative_formula=log_softmax_derivative,
        jacobian_formula=log_softmax_jacobian,
        latex=r"\frac{x_i}{T} - \ln\sum_j e^{x_j / T}",
        derivative_latex=r"\frac{1}{T}\,(1 - p_i)",
        output_range=Interval(-inf, 0),
        monotonicity=Monotonicity.INCREASING,
        parameters=(_TEMPERATURE,),
        other_names=("logsoftmax", "log probabilities"),
        paper="Bridle 1989, Training stochastic model recognition algorithms as networks",
    ),
)
