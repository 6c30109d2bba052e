"""Compute the polynomial of `actgui.core.functions.shrinkage` for (x - tanh x) / x^3; run it to print the coefficients.

The function is even, and the polynomial interpolates in Chebyshev points of x in [-1, 1].
"""

from mpmath import mp, mpf

from tests.core.make_error_function_coefficients import DIGITS, chebyshev_series, power_series

DEGREE = 40


def divided_tanh_shrink(x: mpf) -> mpf:
    """Return (x - tanh x) / x^3."""
    return (x - mp.tanh(x)) / x**3 if abs(x) > mpf(10) ** -15 else mpf(1) / 3


def coefficients() -> list[float]:
    """Return the coefficients of the even powers in double precision, highest power first."""
    with mp.workdps(2 * DIGITS):
        return [float(value) for value in reversed(power_series(chebyshev_series(divided_tanh_shrink, DEGREE))[::2])]


if __name__ == "__main__":
    print("\n".join(f"    {value!r}," for value in coefficients()))  # noqa: T201
