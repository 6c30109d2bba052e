"""What holds for functions along an axis, found by trying: each vector has its outputs, and these their laws."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, FloatArray, Kind, Monotonicity

# What sums of a few numbers and differences of equal ones may differ by.
_NEAR = 1e-12

# Stands for infinity.
_HUGE = 1e300

_LENGTHS = (2, 4, 6)
_VECTORS = 60
_SHIFTS = (-37.5, 0.25, 8.0)


@dataclass(frozen=True, slots=True)
class AxisLaws:
    """Whether outputs of a vector add up to 1, stay if all inputs are shifted, and move with their inputs."""

    sums_to_one: bool
    shift_invariant: bool
    permutation_equivariant: bool | None


def axis_laws(bound: BoundFunction) -> AxisLaws:
    """Try the laws on vectors of several lengths, with ties among them."""
    sums = all(_equal(bound.value(x).sum(axis=-1), np.ones(len(x))) for x in vectors())
    shifts = all(_equal(bound.value(x + shift), bound.value(x)) for x in vectors() for shift in _SHIFTS)
    swaps = None
    if bound.function.kind is Kind.AXIS:  # else there are fewer outputs than inputs
        swaps = all(_equal(bound.value(x[:, ::-1]), bound.value(x)[:, ::-1]) for x in vectors())
    return AxisLaws(sums, shifts, swaps)


def own_monotonicity(bound: BoundFunction) -> Monotonicity:
    """Return whether an output follows its own input while the others stay."""
    if bound.function.kind is not Kind.AXIS:
        return bound.function.monotonicity
    own = np.linspace(-12, 12, 481)
    rises = falls = False
    for x in vectors():
        for others in x[:8]:
            rows = np.tile(others, (own.size, 1))
            rows[:, 0] = own
            values = np.clip(bound.value(rows)[:, 0], -_HUGE, _HUGE)
            steps, noise = np.diff(values), 32 * np.spacing(np.abs(values[1:]))
            rises, falls = rises or bool((steps > noise).any()), falls or bool((steps < -noise).any())
    return {
        (True, True): Monotonicity.NONE,
        (True, False): Monotonicity.INCREASING,
        (False, True): Monotonicity.DECREASING,
        (False, False): Monotonicity.CONSTANT,
    }[rises, falls]


@cache
def vectors() -> tuple[Float64Array, ...]:
    """Return vectors to try, always the same, as matrices of rows; their numbers bear a shift without rounding."""
    random = np.random.default_rng(1)
    scattered = [np.round(random.normal(0, 3, (_VECTORS, length)) * 1024) / 1024 for length in _LENGTHS]
    tied = [np.round(rows / 2) for rows in scattered]
    return tuple(np.concatenate(pair) for pair in zip(scattered, tied, strict=True))


def _equal(left: FloatArray, right: FloatArray) -> bool:
    return bool(np.allclose(left, right, rtol=_NEAR, atol=_NEAR, equal_nan=True))
