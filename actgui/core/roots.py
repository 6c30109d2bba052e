"""Roots to many digits, and functions beside them as series in the distance, which does not cancel there."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache

import numpy as np

from actgui.core.angles import BITS, half_pi
from actgui.core.error_free import Float64Array, total, two_product, two_sum
from actgui.core.special import polynomial

# Digits of a root; three doubles hold 47.
DIGITS = 60

# Roots depend on parameters, which a hand moves; so many are kept.
KEPT = 256


@dataclass(frozen=True, slots=True)
class Root:
    """A root of a function, given as the exact sum of a few doubles, and the function around it.

    Attributes
    ----------
    place
        The root to the last bit, and below it what the rounding took away.
    coefficients
        Those of f(place + d) / d as a polynomial of d, highest power first.
    reach
        Up to this distance the polynomial is as good as the function itself.
    """

    place: tuple[float, ...]
    coefficients: tuple[float, ...]
    reach: float

    def is_near(self, x: Float64Array) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
        """Return where `x` is within reach."""
        return np.abs(x - self.place[0]) < self.reach

    def value(self, *x: Float64Array | float, factor: Float64Array | float = 1.0) -> Float64Array:
        """Return the function at the exact sum of the numbers given, which is within reach, times a factor."""
        distance, distance_error = total(*x, *(-part for part in self.place))
        slope, slope_error = two_sum(
            distance * polynomial(distance, self.coefficients[:-1]), np.float64(self.coefficients[-1])
        )
        value, error = two_product(distance, slope)
        return factor * (value + (error + (distance * slope_error + distance_error * slope)))


def parts(number: Decimal) -> tuple[float, ...]:
    """Return a number as the sum of three doubles."""
    found: list[float] = []
    with localcontext(prec=2000):
        for _ in range(3):
            found.append(float(number))
            number -= Decimal(found[-1])
    return tuple(found)


def newton(step: Callable[[Decimal], Decimal], start: Decimal) -> Decimal:
    """Return where the steps from `start` on, which are to end up from one side, no longer lead anywhere."""
    place, move = start, step(start)
    while abs(move) > abs(place + move).scaleb(10 - DIGITS):
        place += move
        move = step(place)
    return place + move


@lru_cache(KEPT)
def inverse_tanh(numerator: float, denominator: float) -> tuple[float, ...]:
    """Return where tanh is numerator / denominator, for 0 < numerator < denominator, as the sum of three doubles."""
    a, b = Decimal(numerator), Decimal(denominator)
    with localcontext(prec=DIGITS + 2 * (b.adjusted() - a.adjusted())):
        return parts(((b + a) / (b - a)).ln() / 2)


@lru_cache(KEPT)
def erf_root(numerator: float, denominator: float) -> Root:
    """Return where erf is numerator / denominator, for 0 < numerator < denominator; the series is that of erf."""
    with localcontext(prec=DIGITS + 20):
        ratio = Decimal(numerator) / Decimal(denominator)
        scale = (2 / Decimal(half_pi()) * (1 << BITS)).sqrt()  # 2 / sqrt(pi)
        root = newton(lambda x: (ratio - _erf(x, scale)) / (scale * (-x * x).exp()), Decimal(0))
        slope, place = scale * (-root * root).exp(), parts(root)
    b = place[0]
    # The slope is exp(-2 b d - d^2) times that at the root; its series follows from its differential equation.
    terms = [float(slope), -2 * b * float(slope)]
    for n in range(1, 45):
        terms.append(-2 * (b * terms[n] + terms[n - 1]) / (n + 1))
    coefficients = tuple(term / (n + 1) for n, term in enumerate(terms))
    return Root(place, coefficients[::-1], (b * b + 1) ** 0.5 - b)  # there 2 b d + d^2 is 1


def _erf(x: Decimal, scale: Decimal) -> Decimal:
    """Return erf(x) for x >= 0 as scale * exp(-x^2) * (x + 2/3 x^3 + 4/15 x^5 ...), with positive terms only."""
    square, term, n, series = 2 * x * x, x, 1, x
    while term > series.scaleb(-DIGITS - 10):
        n += 2
        term = term * square / n
        series += term
    return scale * (-x * x).exp() * series
