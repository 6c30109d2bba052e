"""Sums, differences and products whose rounding error is known exactly. Only arithmetic, no functions."""

from math import frexp, inf
from typing import Any

import numpy as np
from numpy.typing import NDArray

Float64Array = NDArray[np.float64]

# Veltkamp's constant: multiplying by it splits a double into two halves of at most 26 bits.
_SPLITTER = float(2**27 + 1)

# A double is an integer of 53 bits times a power of two of at least -1074 - 53 (as frexp counts).
_LOWEST_EXPONENT = -1074
_BINS = 1024 - _LOWEST_EXPONENT + 1
_UNITS: int = 2 ** (53 - _LOWEST_EXPONENT)


def two_sum(a: Float64Array, b: Float64Array | np.float64) -> tuple[Float64Array, Float64Array]:
    """Return a + b rounded, and the error of that rounding (Knuth): both together are exact."""
    total = a + b
    back = total - a
    return total, (a - (total - back)) + (b - back)


def two_difference(a: Float64Array, b: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return a - b rounded, and the error of that rounding: both together are exact."""
    return two_sum(a, -b)


def two_product(a: Float64Array, b: Float64Array | float) -> tuple[Float64Array, Float64Array]:
    """Return a * b rounded, and the error of that rounding (Dekker); exact below about 1e300."""
    product = a * b
    a_high, a_low = _split(a)
    b_high, b_low = _split(b)
    error = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
    return product, error


def multiply(x: Float64Array, factor: float) -> tuple[Float64Array, Float64Array]:
    """Return factor * x rounded, and the error of that rounding, at any magnitude; 0 times infinity is 0 here."""
    if factor == 0:
        zero = np.where(np.isnan(x), x, 0.0)
        return zero, np.zeros_like(zero)
    mantissa, exponent = np.frexp(x)
    other, shift = frexp(factor)
    return _lifted(*two_product(mantissa, other), exponent + shift)


def divide(x: Float64Array, divisor: float) -> tuple[Float64Array, Float64Array]:
    """Return x / divisor rounded, and the error of that rounding to double precision, at any magnitude."""
    mantissa, exponent = np.frexp(x)
    other, shift = frexp(divisor)
    quotient = mantissa / other
    product, lost = two_product(quotient, other)
    return _lifted(quotient, ((mantissa - product) - lost) / other, exponent - shift)


def multiply_add(x: Float64Array, factor: float, offset: float) -> tuple[Float64Array, Float64Array]:
    """Return factor * x + offset rounded, and the error of that rounding to double precision, at any magnitude."""
    product, lost = multiply(x, factor)
    total, error = two_sum(product, np.float64(offset))
    error = np.where(np.isfinite(total), error + lost, 0.0)
    rounded = total + error
    return rounded, np.where(np.isfinite(total), error - (rounded - total), 0.0)


def times(x: Float64Array, *factors: Float64Array | float, exponent: NDArray[np.int64] | int = 0) -> Float64Array:
    """Return the product of all and of 2**exponent, which no product on the way under- or overflows."""
    mantissa, power = np.frexp(x)
    for factor in factors:
        other, shift = np.frexp(factor)
        mantissa = mantissa * other
        power = power + shift
    result: Float64Array = np.ldexp(mantissa, power + exponent)
    return result


def total(*terms: Float64Array | float) -> tuple[Float64Array, Float64Array]:
    """Return the sum of a few finite numbers as if added in three times the precision, and the error of its rounding.

    Two sweeps leave only the last bits where all but they had cancelled (Ogita, Rump and Oishi 2005).
    """
    parts: list[Any] = list(terms)
    for _ in range(2):
        for i in range(1, len(parts)):
            parts[i], parts[i - 1] = two_sum(parts[i], parts[i - 1])
    return two_sum(parts[-1], sum(parts[1:-1], parts[0]))


def _lifted(value: Float64Array, error: Float64Array, exponent: NDArray[Any]) -> tuple[Float64Array, Float64Array]:
    """Return both times 2**exponent; no error where the value is infinite or NaN."""
    result: Float64Array = np.ldexp(value, exponent)
    return result, np.where(np.isfinite(result), np.ldexp(error, exponent), 0.0)


def bounded_product(a: Float64Array, b: float, bound: float) -> tuple[Float64Array, Float64Array]:
    """Return a * b for a, b >= 0 with its rounding error as `two_product`, cut between `bound` and twice `bound`.

    No magnitude of either spoils it; infinity is cut like everything too large.
    """
    mantissa, exponent = frexp(b)
    scaled = a * 2.0 ** (exponent - 1)
    return two_product(np.minimum(scaled, bound), 2 * mantissa)


def _split(a: Float64Array | float) -> tuple[Float64Array, Float64Array]:
    scaled: Float64Array = np.multiply(_SPLITTER, a)
    high = scaled - (scaled - a)
    return high, a - high


class ExactSum:
    """A running sum of float64 numbers that loses nothing: `value` is the true sum, rounded once.

    Every number is an integer times a power of two. The integers are added up separately for every power, in two
    halves that stay exact in double precision for 2**25 additions, then all are joined as Python integers.
    """

    _ROOM = 2**25

    def __init__(self) -> None:
        self._high = np.zeros(_BINS)
        self._low = np.zeros(_BINS)
        self._count = 0
        self._total = 0  # in units of 1 / _UNITS
        self._special = 0.0  # the sum of the infinities and NaN met

    def add(self, block: Float64Array) -> None:
        """Add all numbers of a block of at most 2**25."""
        finite = np.isfinite(block)
        if not finite.all():
            with np.errstate(invalid="ignore"):
                self._special += float(np.sum(block[~finite]))
            block = block[finite]
        if self._count + block.size > self._ROOM:
            self._flush()
        self._count += block.size
        mantissa, exponent = np.frexp(block)
        high = np.rint(mantissa * 2.0**26)
        low = mantissa * 2.0**53 - high * 2.0**27
        bins = exponent.ravel() - _LOWEST_EXPONENT
        self._high += np.bincount(bins, high.ravel(), _BINS)
        self._low += np.bincount(bins, low.ravel(), _BINS)

    def _flush(self) -> None:
        for index in np.flatnonzero((self._high != 0) | (self._low != 0)).tolist():
            self._total += ((int(self._high[index]) << 27) + int(self._low[index])) << index
        self._high[:] = 0
        self._low[:] = 0
        self._count = 0

    @property
    def value(self) -> float:
        """The sum: correctly rounded; infinite beyond the largest double; NaN for NaN or infinities of both signs."""
        if self._special != 0:
            return self._special
        self._flush()
        try:
            return self._total / _UNITS
        except OverflowError:
            return inf if self._total > 0 else -inf
