"""Compute the polynomials of `actgui.core.special` and `erfcx` for erfcx and erf; run it to print their coefficients.

Both interpolate in Chebyshev points: (1 + 2t) erfcx(t) in those of u = (t - 4) / (t + 4), which takes every t >= 0 into
[-1, 1), and erf(x) / x, which is even, in those of x itself, for x in [-1, 1].
All arithmetic has 50 digits; only the finished coefficients are rounded to double precision.
"""

from collections.abc import Callable

from mpmath import mp, mpf

ERFCX_DEGREE = 25
ERF_DEGREE = 30
DIGITS = 50


def scaled_erfcx(u: mpf) -> mpf:
    """Return (1 + 2t) exp(t^2) erfc(t) for the t that belongs to `u`."""
    t = 4 * (1 + u) / (1 - u)
    return (1 + 2 * t) * mp.exp(t * t) * mp.erfc(t)


def divided_erf(x: mpf) -> mpf:
    """Return erf(x) / x."""
    return mp.erf(x) / x if abs(x) > mpf(10) ** -40 else 2 / mp.sqrt(mp.pi)


def chebyshev_series(function: Callable[[mpf], mpf], degree: int) -> list[mpf]:
    """Return the Chebyshev coefficients of the interpolant of a function in degree + 1 points."""
    count = degree + 1
    angles = [mp.pi * (mpf(k) + mpf(1) / 2) / count for k in range(count)]
    values = [function(mp.cos(angle)) for angle in angles]
    sums = [
        mp.fsum(value * mp.cos(n * angle) for value, angle in zip(values, angles, strict=True)) for n in range(count)
    ]
    return [sums[0] / count] + [2 * total / count for total in sums[1:]]


def power_series(chebyshev: list[mpf]) -> list[mpf]:
    """Turn Chebyshev coefficients into those of powers of u, lowest power first."""
    size = len(chebyshev)
    before, current = [mpf(1)] + [mpf(0)] * (size - 1), [mpf(0), mpf(1)] + [mpf(0)] * (size - 2)
    powers = [chebyshev[0] * a + chebyshev[1] * b for a, b in zip(before, current, strict=True)]
    for coefficient in chebyshev[2:]:
        shifted = [mpf(0), *current[:-1]]
        before, current = current, [2 * a - b for a, b in zip(shifted, before, strict=True)]
        powers = [total + coefficient * b for total, b in zip(powers, current, strict=True)]
    return powers


def erfcx_coefficients() -> list[float]:
    """Return the coefficients in double precision, highest power first, as Horner's rule takes them."""
    with mp.workdps(DIGITS):
        return [float(value) for value in reversed(power_series(chebyshev_series(scaled_erfcx, ERFCX_DEGREE)))]


def erfcx_rests(count: int) -> list[float]:
    """Return what the rounding of the last coefficients took away, highest power first."""
    with mp.workdps(DIGITS):
        exact = power_series(chebyshev_series(scaled_erfcx, ERFCX_DEGREE))[:count]
        return [float(value - float(value)) for value in reversed(exact)]


def erf_coefficients() -> list[float]:
    """Return the coefficients of the even powers in double precision, highest power first."""
    with mp.workdps(DIGITS):
        return [float(value) for value in reversed(power_series(chebyshev_series(divided_erf, ERF_DEGREE))[::2])]


if __name__ == "__main__":
    tables = (
        ("ERFCX_COEFFICIENTS", erfcx_coefficients()),
        ("ERFCX_RESTS", erfcx_rests(10)),
        ("ERF_COEFFICIENTS", erf_coefficients()),
    )
    for title, values in tables:
        print(f"{title} = (", *(f"    {value!r}," for value in values), ")", sep="\n")  # noqa: T201
