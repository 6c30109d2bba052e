"""What one function, ours or another's, loses in its last digits, measured against mpmath."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, isfinite, nan

import numpy as np
from mpmath import mpf
from numpy.typing import NDArray

from tests.core.ulp import ulp_errors

FloatArray = NDArray[np.floating]

# A result that is wrong by this much of itself has no digit left.
BROKEN = 0.5


@dataclass(frozen=True, slots=True)
class Loss:
    """The largest error in units in the last place, where no digit is left, and whether denormal results get lost."""

    ulp: float
    breaks_at: float | None = None
    loses_denormals: bool = False

    def __str__(self) -> str:
        if self.breaks_at is not None:
            return f"**breaks** ({self.breaks_at:.4g})" if isfinite(self.breaks_at) else "**breaks**"
        number = f"{self.ulp:.1f}" if self.ulp < 100 else f"{self.ulp:,.0f}"
        return (number if self.ulp < 1e6 else f"{self.ulp:.0e}".replace("+", "")) + (
            " ᵈ" if self.loses_denormals else ""
        )


def loss(computed: FloatArray, exact: Sequence[mpf], x: FloatArray | None) -> Loss:
    """Return what `computed` loses at `x`; of several places where it breaks, the one closest to zero.

    Without `x`, since along an axis one number does not say where, the place is NaN.
    """
    with np.errstate(all="ignore"):
        rounded = np.array([float(value) for value in exact]).astype(computed.dtype)
        errors = ulp_errors(computed, exact)
        wrong = np.abs(computed - rounded) >= BROKEN * np.abs(rounded)
    wrong |= np.isnan(computed) | (np.isinf(computed) != np.isinf(rounded))
    wrong &= errors > 1
    normal = np.abs(rounded) >= np.finfo(computed.dtype).tiny
    broken = wrong & normal | np.isnan(computed)
    if broken.any():
        return Loss(inf, nan if x is None else float(min(x[broken], key=abs)))
    lost = wrong & ~normal & (rounded != 0)
    return Loss(float(errors[~lost].max(initial=0)), None, bool(lost.any()))
