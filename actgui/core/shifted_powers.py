"""Powers of the numbers along an axis: exp((x - max x) / temperature) without its roundings, and sums of them."""

from math import frexp, inf

import numpy as np

from actgui.core.error_free import Float64Array, two_difference, two_product
from actgui.core.lanes import Lanes
from actgui.core.scratch import again, rounded_to_single, scratch
from actgui.core.special import EXP_TAIL

# Between these the exact product with the temperature neither over- nor underflows where it matters.
_SMALL, _LARGE = 2.0**-500, 2.0**500

# Below it a difference is so large that the correction of its rounding has no meaning.
_FARTHEST = -1e280

# Up to it exp, and the sum of as many as there may be, is far from its limits.
_HARMLESS = 600.0


def without_infinity(lanes: Lanes, least: float = -inf) -> tuple[Lanes, Float64Array]:
    """Return the lanes and their maxima; where that is plus infinity, 0 stands for it and minus infinity for the rest.

    A maximum is at least `least`. That of minus infinity becomes NaN, since nothing can be told about such a vector.
    """
    top = lanes.maximum() if least == -inf else np.maximum(lanes.maximum(), least)
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
        if temperature == 1 and rounded_to_single():
            return np.exp(np.subtract(x, top, out=scratch(x)), out=scratch(x))
        if temperature == 1:
            return _corrected_power(*_difference(x, top))
        return _corrected_power(*scaled_difference(x, top, temperature))

    return lanes.map(powers)


def proportional_powers(lanes: Lanes, top: Float64Array, temperature: float) -> tuple[Lanes, Float64Array]:
    """Return powers that are proportional to exp(x / temperature), and the largest of each vector, or nearly so.

    Long vectors are not shifted unless they must be: so their powers have no other error than that of exp. Short ones
    are what people read: they are shifted by their maximum, and equal numbers share 1 as exactly as a double can say.
    """
    if temperature != 1 or lanes.are_short():
        return shifted_powers(lanes, top, temperature), np.ones(1)
    if top.min() >= 0 and top.max() < _HARMLESS:
        return lanes.map(_power), np.exp(top)
    harmless = np.abs(top) < _HARMLESS
    if (top < 0).any():
        harmless &= (top >= 0) | (lanes.minimum() > EXP_TAIL)
    shift = np.where(harmless, 0.0, top)
    return shifted_powers(lanes, shift, 1.0), np.exp(np.where(harmless, top, 0.0))


def _power(x: Float64Array) -> Float64Array:
    """Return exp(x), the same to the last bit however x lies in memory, on which NumPy's way to find it depends."""
    room = scratch(x)
    if isinstance(x, np.ndarray) and not x.flags.forc:
        x = np.add(x, 0, out=room)
    return np.exp(x, out=room)


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
    if largest is None:
        coarse, fine = values.sum_in_parts(np.ones(1))
        return np.where(extra == 1, coarse, coarse - 1) + (fine + np.where(extra == 1, 0.0, extra))
    small, ties = values.sums(
        lambda value: np.where(value == largest, 0.0, value), lambda value: np.where(value == largest, 1.0, 0.0)
    )
    return (small + np.where(extra == largest, 0.0, extra)) + (ties + (extra == largest) - 1) * largest


def log_of_sum(powers: Lanes) -> Float64Array:
    """Return the logarithm of the sum of powers, the largest of which is 1, with the rounding of the sum put right."""
    coarse, fine = powers.sum_in_parts(np.ones(1))
    others = (coarse - 1) + fine
    lost = ((coarse - 1) - others) + fine
    return np.log1p(others) + lost / (1 + others)


def sum_without(value: Float64Array, others: Float64Array, largest: Float64Array | float = 1.0) -> Float64Array:
    """Return the sum of all values but this one, from `sum_of_others`; exact where it is the largest."""
    return np.where(value == largest, others, (others - value) + largest)


def over_temperature(values: Float64Array, temperature: float) -> Float64Array:
    """Return values / temperature, and the limit for 0."""
    if temperature == 0:
        return np.where(values == 0, 0.0, values * inf)
    return values / temperature
