"""Powers of the numbers along an axis: exp((x - max x) / temperature) without its roundings, and sums of them."""

from math import frexp, inf

import numpy as np

from actgui.core.error_free import Float64Array, two_difference, two_product
from actgui.core.lanes import Lanes
from actgui.core.scratch import again, scratch

# Between these the exact product with the temperature neither over- nor underflows where it matters.
_SMALL, _LARGE = 2.0**-500, 2.0**500

# Below it a difference is so large that the correction of its rounding has no meaning.
_FARTHEST = -1e280


def without_infinity(lanes: Lanes, least: float = -inf) -> tuple[Lanes, Float64Array]:
    """Return the lanes and their maxima; where that is plus infinity, 0 stands for it and minus infinity for the rest.

    A maximum is at least `least`. That of minus infinity becomes NaN, since nothing can be told about such a vector.
    """
    top = np.maximum(lanes.maximum(), least)
    if np.isfinite(top).all():
        return lanes, top
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
        if temperature == 1:
            return _corrected_power(*_difference(x, top))
        return _corrected_power(*scaled_difference(x, top, temperature))

    return lanes.map(powers)


def powers_from_whole(lanes: Lanes, shift: Float64Array) -> Lanes:
    """Return exp(x - shift), where shift is a whole number not above the maximum and not 1 or more below it.

    A whole number is a multiple of the last place of x, if it is not the larger one itself. So three steps find the
    difference and its error, where else it takes six; and the lanes need not be shifted by their very maximum.
    """

    def powers(x: Float64Array) -> Float64Array:
        room = scratch(x)
        difference = np.subtract(x, shift, out=scratch(x))
        error = np.subtract(x, np.add(difference, shift, out=room), out=room)
        return _corrected_power(difference, _without_far(difference, error))

    return lanes.map(powers)


def _difference(x: Float64Array, top: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return x - top and the error of it, as `two_difference`; no error where the difference is very far from 0."""
    first, second = scratch(x), scratch(x)
    difference = np.subtract(x, top, out=scratch(x))
    back = np.subtract(difference, x, out=first)
    error = np.subtract(x, np.subtract(difference, back, out=second), out=second)
    error = np.subtract(error, np.add(back, top, out=first), out=second)
    return difference, _without_far(difference, error)


def _without_far(difference: Float64Array, error: Float64Array) -> Float64Array:
    """Return the error, but 0 where the difference is so far from 0 that the error may be none of a rounding."""
    if difference.size == 0 or difference.min() > _FARTHEST:
        return error
    return np.where(difference > _FARTHEST, error, 0.0)


def _corrected_power(exponent: Float64Array, error: Float64Array) -> Float64Array:
    """Return exp(exponent + error), the error being small; both arrays may be overwritten."""
    power = np.exp(exponent, out=again(exponent))
    return np.add(power, np.multiply(power, error, out=again(error)), out=again(power))


def sum_of_others(
    values: Lanes, largest: Float64Array | None = None, extra: Float64Array | float = 0.0
) -> Float64Array:
    """Return the sum of all values and `extra` but for one that equals `largest`, beside which they could vanish.

    If `largest` is not given, it is 1, and no value is above it or below 0.
    """

    def is_largest(value: Float64Array) -> Float64Array:
        if largest is None:
            return np.floor(value, out=scratch(value))
        return np.where(value == largest, 1.0, 0.0)

    def without_largest(value: Float64Array) -> Float64Array:
        if largest is None:
            room = scratch(value)
            return np.subtract(value, np.floor(value, out=room), out=room)
        return np.where(value == largest, 0.0, value)

    small, ties = values.sums(without_largest, is_largest)
    peak = 1.0 if largest is None else largest
    others: Float64Array = (small + np.where(extra == peak, 0.0, extra)) + (ties + (extra == peak) - 1) * peak
    return others


def sum_without(value: Float64Array, others: Float64Array, largest: Float64Array | float = 1.0) -> Float64Array:
    """Return the sum of all values but this one, from `sum_of_others`; exact where it is the largest."""
    return np.where(value == largest, others, (others - value) + largest)


def over_temperature(values: Float64Array, temperature: float) -> Float64Array:
    """Return values / temperature, and the limit for 0."""
    if temperature == 0:
        return np.where(values == 0, 0.0, values * inf)
    return values / temperature
