"""Compare doubles with exact values, in units in the last place."""

from collections.abc import Iterable
from math import isfinite

import numpy as np
from mpmath import mpf
from numpy.typing import NDArray

Float64Array = NDArray[np.float64]


def halves(exact: Iterable[mpf]) -> tuple[Float64Array, Float64Array]:
    """Return the exact values rounded to doubles, and what the rounding took away."""
    exact = list(exact)
    high = [float(value) for value in exact]
    low = [float(value - h) if np.isfinite(h) else 0.0 for value, h in zip(exact, high, strict=True)]
    return np.array(high), np.array(low)


def ulp_errors(computed: NDArray[np.floating], exact: Iterable[mpf]) -> Float64Array:
    """Return |computed - exact| in units of the spacing of the type of `computed` at the exact value.

    Where the exact value is beyond the largest double, only infinity is right; where only one is finite, or NaN,
    the error is infinite.
    """
    exact = list(exact)
    high, _ = halves(exact)
    with np.errstate(all="ignore"):
        rounded = high.astype(computed.dtype)
        unit = np.spacing(np.abs(rounded)).astype(np.float64)
        lost = np.array([_in_units(value, h, u) for value, h, u in zip(exact, high, unit, strict=True)])
        errors = np.abs((computed.astype(np.float64) - high) / unit - lost)
    errors[np.isinf(rounded) & (computed == rounded)] = 0
    errors[np.isnan(errors)] = np.inf
    return errors


def _in_units(value: mpf, rounded: float, unit: float) -> float:
    """Return what rounding took away, in units; half the smallest double would not be a double itself."""
    if not (isfinite(rounded) and isfinite(unit)):
        return 0.0
    lost = value - float(rounded)
    return float(lost) / unit if unit > 1e-300 else float(lost / mpf(float(unit)))
