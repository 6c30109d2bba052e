"""Compute the roots that `actgui.core.functions` know to twice the precision, and the series of functions around them.

Run it to print both. A function is divided by the distance to its root; the quotient interpolates in Chebyshev points.
"""

from collections.abc import Callable

from mpmath import mp, mpf

from tests.core.gated_references import GATED_DERIVATIVES
from tests.core.make_error_function_coefficients import DIGITS, chebyshev_series, power_series
from tests.core.references import silu_slope

Function = Callable[[mpf], mpf]

# The name of the constant, the function, about where its root is, the degree and the reach of the polynomial.
ROOTS: dict[str, tuple[Function, str, int, float]] = {
    "_D_SILU_ROOT": (silu_slope, "-1.278464542761", 17, 0.5),
    "_SERF_MINIMUM": (GATED_DERIVATIVES["serf"], "-1.193059968928", 17, 0.5),
}


def place_and_coefficients(
    function: Function, near: str, degree: int, reach: float
) -> tuple[tuple[float, float], tuple[float, ...]]:
    """Return the root as the sum of two doubles, and the coefficients of f(root + d) / d, highest power first."""
    with mp.workdps(2 * DIGITS):
        root = mp.findroot(function, mpf(near))
        series = chebyshev_series(lambda u: function(root + reach * u) / (reach * u), degree)
        powers = [value / mpf(reach) ** n for n, value in enumerate(power_series(series))]
        return (float(root), float(root - float(root))), tuple(float(value) for value in reversed(powers))


if __name__ == "__main__":
    for name, (function, near, degree, reach) in ROOTS.items():
        place, coefficients = place_and_coefficients(function, near, degree, reach)
        lines = (f"        {value!r}," for value in coefficients)
        print(f"{name} = Root(", f"    {place!r},", "    (", *lines, "    ),", f"    {reach!r},", ")", sep="\n")  # noqa: T201
