"""The periodic functions in mpmath, whose sine and cosine reduce arguments of any size exactly."""

from mpmath import mp, mpf

from tests.core.references import Reference


def _sinc_slope(x: mpf) -> mpf:
    if abs(x) < mpf(2) ** -30:  # the next terms of the series are beyond double precision
        return -x / 3 + x**3 / 30
    return mp.cos(x) / x - mp.sin(x) / x**2


PERIODIC_VALUES: dict[str, Reference] = {
    "sine": lambda x, omega: mp.sin(omega * x),
    "snake": lambda x, alpha: x + mp.sin(alpha * x) ** 2 / alpha if alpha else x,
    "gcu": lambda x: x * mp.cos(x),
    "sinc": lambda x: mp.sin(x) / x if x else mpf(1),
}

PERIODIC_DERIVATIVES: dict[str, Reference] = {
    "sine": lambda x, omega: omega * mp.cos(omega * x),
    "snake": lambda x, alpha: 1 + mp.sin(2 * alpha * x),
    "gcu": lambda x: mp.cos(x) - x * mp.sin(x),
    "sinc": _sinc_slope,
}
