"""The speed that the core is meant to have, as ratios of times of one run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.contestants import ALONG_ROWS, NUMEXPR, OURS, SCIPY, TORCH
from benchmarks.measurements import FORMULA, TYPES, Case, Measurement

# For these the library of reference has fast code of its own.
AGAINST_TORCH = ("sigmoid", "tanh", "silu", "softplus", "mish", "elu")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One measured ratio, or time, beside what it may be at most."""

    what: str
    measured: float
    most: float
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.measured <= self.most


@dataclass(frozen=True, slots=True)
class Target:
    """One sentence, and what was measured for it."""

    sentence: str
    outcomes: tuple[Outcome, ...]


class Measured:
    """Finds measurements by case."""

    def __init__(self, measurements: Sequence[Measurement]) -> None:
        self._by_case = {measurement.case: measurement for measurement in measurements}

    def ratio(self, case: Case, to: str) -> float:
        """Return our time divided by that of a library."""
        return self._by_case[case].ratio(OURS, to)


def targets(
    measurements: Sequence[Measurement], types: Sequence[Measurement], overheads: Sequence[Measurement]
) -> Iterator[Target]:
    """Yield every target with its outcomes."""
    measured = Measured(measurements)
    yield Target(
        "10,000,000 numbers take no longer than with torch.",
        _against(measured, TORCH, 10_000_000, AGAINST_TORCH, 1),
    )
    yield Target(
        "1,000,000 numbers take at most 2.5 times as long as with torch.",
        _against(measured, TORCH, 1_000_000, AGAINST_TORCH, 2.5),
    )
    for size in (10_000_000, 1_000_000):
        yield Target(
            f"{size:,} numbers take at most half the time of SciPy and numexpr.",
            tuple(o for name in (SCIPY, NUMEXPR) for o in _against(measured, name, size, AGAINST_TORCH, 0.5)),
        )
    yield Target(
        "gelu is faster than x * scipy.special.ndtr(x).",
        tuple(o for size in (1_000_000, 10_000_000) for o in _against(measured, SCIPY, size, ("gelu",), 1)),
    )
    yield Target(
        "softmax and log_softmax over rows of 10 take at most 0.7 times as long as with torch.",
        _along_rows(measured, (100_000, 10), 0.7),
    )
    yield Target(
        "softmax and log_softmax over rows of 1000 take at most twice as long as with torch.",
        _along_rows(measured, (1_000, 1_000), 2),
    )
    yield Target(
        "10,000,000 numbers in float32 take no longer than in float64.",
        tuple(_single_to_double(measurement) for measurement in types),
    )
    yield Target(
        "One call on 1000 numbers costs less than 20 microseconds beyond the bare formula of NumPy.",
        tuple(_overhead(measurement) for measurement in overheads),
    )


def _against(measured: Measured, name: str, size: int, keys: Sequence[str], most: float) -> tuple[Outcome, ...]:
    outcomes = (
        Outcome(f"{key}, {size:,} {dtype}, {OURS} / {name}", measured.ratio(Case(key, (size,), dtype), name), most)
        for dtype in TYPES
        for key in keys
    )
    return tuple(outcome for outcome in outcomes if not np.isnan(outcome.measured))


def _along_rows(measured: Measured, shape: tuple[int, ...], most: float) -> tuple[Outcome, ...]:
    return tuple(
        Outcome(f"{key}, {shape} {dtype}, {OURS} / {TORCH}", measured.ratio(Case(key, shape, dtype), TORCH), most)
        for dtype in TYPES
        for key in ALONG_ROWS
    )


def _single_to_double(measurement: Measurement) -> Outcome:
    return Outcome(f"{measurement.case.key}, float32 / float64", measurement.ratio("float32", "float64"), 1)


def _overhead(measurement: Measurement) -> Outcome:
    beyond = (measurement.seconds[OURS] - measurement.seconds[FORMULA]) * 1e6
    return Outcome(f"{measurement.case.key}, beyond the formula", beyond, 20, " µs")
