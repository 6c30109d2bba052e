"""Powers of the numbers along an axis: exp((x - max x) / temperature) without its roundings, and sums of them."""

from math import frexp, inf

import numpy as np

from actgui.core.error_free import Float64Array, two_difference, two_product
from actgui.core.lanes import Lanes

# Between these the exact product with the temperature neither over- nor underflows where it matters.
_SMALL, _LARGE = 2.0**-500, 2.0**500

# Below it a difference is so large that the correction of its rounding has no meaning.
_FARTHEST = -1e280


def without_infinity(lanes: Lanes, least: float = -inf) -> tuple[Lanes, Float64Array]:
    """Return the lanes and their maxima; where that is plus infinity, 0 stands for it and minus infinity for the rest.

    A maximum is at least `least`. That of minus infinity becomes NaN, since nothing can be told about such a vector.
    """
    top = np.maximum(lanes.maximum(), least)
    infinite = top == inf
    top = np.where(np.isfinite(top) | infinite, top, np.nan)
    if not infinite.any():
        return lanes, top
    zeroed = lanes.map(lambda x: np.where(infinite, np.where(x == inf, 0.0, -inf), x))
    return zeroed, np.where(infinite, 0.0, top)


def scaled_difference(x: Float64Array, top: Float64Array, temperature: float) -> tuple[Float64Array, Float64Array]:
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


def shifted_powers(lanes: Lanes, top: Float64Array, temperature: float) -> Lanes:
    """Return exp of the quotients: 1 at the maximum, at most 1 elsewhere."""

    def powers(x: Float64Array) -> Float64Array:
        quotient, error = scaled_difference(x, top, temperature)
        power: Float64Array = np.exp(quotient)
        return power + power * error

    return lanes.map(powers)


def sum_of_others(
    values: Lanes, largest: Float64Array | float = 1.0, extra: Float64Array | float = 0.0
) -> Float64Array:
    """Return the sum of all values and `extra` but for one that equals `largest`, beside which they could vanish."""
    small = values.map(lambda value: np.where(value == largest, 0.0, value)).sum()
    ties = values.map(lambda value: np.where(value == largest, 1.0, 0.0)).sum() + (extra == largest)
    others: Float64Array = (small + np.where(extra == largest, 0.0, extra)) + (ties - 1) * largest
    return others


def sum_without(value: Float64Array, others: Float64Array, largest: Float64Array | float = 1.0) -> Float64Array:
    """Return the sum of all values but this one, from `sum_of_others`; exact where it is the largest."""
    return np.where(value == largest, others, (others - value) + largest)


def over_temperature(values: Float64Array, temperature: float) -> Float64Array:
    """Return values / temperature, and the limit for 0."""
    if temperature == 0:
        return np.where(values == 0, 0.0, values * inf)
    return values / temperature
