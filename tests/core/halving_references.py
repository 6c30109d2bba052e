"""The halving functions in mpmath: gates, their slopes, and how accurate the core must be."""

from collections.abc import Sequence

from mpmath import mpf

from tests.core import references
from tests.core.references import Reference

GATES: dict[str, Reference] = {
    "glu": references.logistic,
    "reglu": lambda b: max(b, mpf(0)),
    "geglu": lambda b: b * references.normal_tail(-b),
    "swiglu": lambda b: b * references.logistic(b),
    "bilinear": lambda b: b,
}
SLOPES: dict[str, Reference] = {
    "glu": lambda b: references.logistic(b) * references.logistic(-b),
    "reglu": lambda b: mpf(b > 0),
    "geglu": lambda b: references.normal_tail(-b) + b * references.normal_density(b),
    "swiglu": references.silu_slope,
    "bilinear": lambda b: mpf(1),
}

# In units in the last place: of the value, of the derivative by the gate. That by the value is the gate itself.
HALVING_GOALS = {"glu": (4, 12), "reglu": (0.5, 0), "geglu": (5, 12), "swiglu": (4, 12), "bilinear": (0.5, 0)}

# Where the slope of a gate is 0; within that distance only the absolute error can be small.
ROOTS = {"geglu": -0.751791524694, "swiglu": -1.278464542761}
NEAR_ROOT = 0.25


def halves(row: Sequence[mpf]) -> list[tuple[mpf, mpf]]:
    """Return each value with its gate."""
    half = len(row) // 2
    return list(zip(row[:half], row[half:], strict=True))


def outputs(key: str, row: Sequence[mpf]) -> list[mpf]:
    """Return the outputs, half as many as inputs."""
    return [a * GATES[key](b) for a, b in halves(row)]


def slopes(key: str, row: Sequence[mpf]) -> list[mpf]:
    """Return for each input the derivative of its output."""
    return [GATES[key](b) for _, b in halves(row)] + [a * SLOPES[key](b) for a, b in halves(row)]


def near_root(key: str, a: float, b: float) -> float:
    """Return how much larger than usual the absolute error of the slope by a gate may be: 0 if it may not."""
    root = ROOTS.get(key)
    return abs(a) if root is not None and abs(b - root) < NEAR_ROOT else 0.0
