"""What is measured: functions, shapes and types, and the time that each library takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from actgui.core import CATALOGUE
from benchmarks.contestants import ALONG_ROWS, ELEMENT_WISE, NAIVE, OURS, calls
from benchmarks.timing import medians

TYPES = ("float64", "float32")
SIZES = (1_000, 100_000, 1_000_000, 10_000_000)
SHAPES = ((1_000_000,), (100_000, 10), (1_000, 1_000), (10, 100_000))

FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Case:
    """One function over one array."""

    key: str
    shape: tuple[int, ...]
    dtype: str


@dataclass(frozen=True, slots=True)
class Measurement:
    """The median time of each library in seconds."""

    case: Case
    seconds: dict[str, float]

    def ratio(self, name: str, to: str) -> float:
        """Return the time of one library divided by that of another; NaN if either was not measured."""
        return self.seconds.get(name, np.nan) / self.seconds.get(to, np.nan)


def cases() -> Iterator[Case]:
    """Yield all cases of the tables."""
    for dtype in TYPES:
        for size in SIZES:
            yield from (Case(key, (size,), dtype) for key in ELEMENT_WISE)
        for shape in SHAPES:
            yield from (Case(key, shape, dtype) for key in ALONG_ROWS)


def numbers(case: Case) -> np.ndarray:
    """Return the same numbers every time, where the functions do something."""
    return np.random.default_rng(7).normal(0, 3, case.shape).astype(case.dtype)


def measure(case: Case) -> Measurement:
    """Time all libraries."""
    x = numbers(case)
    return Measurement(case, medians(calls(case.key, x), 1.0 if x.size >= SIZES[-1] else 0.6))


def measure_types(key: str) -> Measurement:
    """Time the same call in both types, in turns: minutes apart the machine may have another pace."""
    case = Case(key, (SIZES[-1],), "both")
    x, function = numbers(Case(key, case.shape, TYPES[0])), CATALOGUE[key]
    arrays = {dtype: x.astype(dtype) for dtype in TYPES}
    return Measurement(case, medians({dtype: partial(function, array) for dtype, array in arrays.items()}, 1.0))


def measure_overhead(key: str) -> Measurement:
    """Time one call on 1000 numbers against the bare formula: the one that comes to mind, or else ours."""
    case = Case(key, (1_000,), "float64")
    x, function = numbers(case), CATALOGUE[key]
    own = function.bind().values
    formula = NAIVE.get(key, lambda x: function.formula(x, *own))
    return Measurement(case, medians({OURS: lambda: function(x), FORMULA: lambda: formula(x)}, 0.5))
