"""Compute golden.csv: values and derivatives of every function in mpmath, each rounded once to double precision.

`python -m tests.core.golden.make_golden` writes the file anew. A row has the key, the parameters that are not the
defaults, a number (along an axis: a vector of them, separated by spaces), and what the function and its derivative
give there, or the diagonal of the Jacobian. Every number is the shortest text that reads back to the same bits.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf
from pathlib import Path

import numpy as np
from mpmath import mp, mpf

from actgui.core import CATALOGUE, ActivationFunction, BoundFunction, Kind
from tests.core import halving_references
from tests.core.goals import exact_derivatives, exact_values
from tests.core.parameters import PARAMETERS
from tests.core.points import LARGEST, SMALLEST, around, places
from tests.core.references import PRECISION
from tests.core.softmax_references import CASES

FILE = Path(__file__).parent / "golden.csv"

Numbers = tuple[float, ...]

# All magnitudes, and where the exponentials end; of both signs.
MAGNITUDES = (
    SMALLEST, 1e-310, 1e-200, 1e-17, 1e-8, 0.1, 0.5, 1.0, 1.7, 3.0, 6.5, 12.0, 20.5, 37.0, 100.0, 709.5, 740.0, 1e10,
    1e154, LARGEST,
)  # fmt: skip
INPUTS = sorted({0.0} | {sign * x for x in MAGNITUDES for sign in (-1, 1)})
FEWER_INPUTS = INPUTS[1::3]

ROWS: tuple[Numbers, ...] = (
    (0.0,),
    (-3.5,),
    (2.0, 3.0, 5.0, 6.0),
    (0.1, 0.5, 0.9),
    (1.0, 1.0, 1.0),
    (-1.0, 1.0),
    (-1.7, -0.3, 0.0, 0.4, 2.6),
    (4.0, 4.0, -2.0, 4.0),
    (700.0, 0.0, -700.0),
    (-700.0, -699.5, -699.0, -698.0),
    (1e6, 1e6 + 0.25, 1e6 - 3.0),
    (40.0, 0.0),
    (-745.0, 0.0, -36.7),
    (1e-300, -1e-300, 0.0),
    (SMALLEST, 1e-8, 1e-17),
    (LARGEST, -LARGEST, 1.0),
    (1e307, 9.99e306),
    (-1.3, -0.7, -1.1, -0.9, -1.6, -1.2),
)

# Values and gates: large values where gates end in denormal numbers.
GATES = (-1400.0, -745.0, -709.5, -100.0, -38.0, -3.0, -1e-8, 0.0, SMALLEST, 0.5, 6.5, 40.0, 740.0, LARGEST)
HALVING_ROWS = (*(row for row in ROWS if len(row) % 2 == 0), *((a, b) for b in GATES for a in (1.7, -1e300)))
TEMPERATURES = (0.5, 3.0)


@dataclass(frozen=True)
class Golden:
    """One row of the file."""

    function: BoundFunction
    x: Numbers
    values: Numbers
    slopes: Numbers


def rounded(exact: mpf) -> float:
    """Return the double closest to a number, denormal ones too."""
    sign, mantissa, exponent, length = exact._mpf_
    if exponent + length > 1024:
        magnitude = inf
    elif exponent + length < -1075:
        magnitude = 0.0
    else:
        magnitude = float(Fraction(int(mantissa)) * Fraction(2) ** exponent)
    return -magnitude if sign else magnitude


def golden(function: BoundFunction, x: Numbers) -> Golden:
    """Compute one row."""
    with mp.workprec(PRECISION):
        values, slopes = _exact(function, x)
        return Golden(function, tuple(map(float, x)), tuple(map(rounded, values)), tuple(map(rounded, slopes)))


def _exact(function: BoundFunction, x: Numbers) -> tuple[Sequence[mpf], Sequence[mpf]]:
    if function.function.kind is Kind.ELEMENT_WISE:
        return exact_values(function, np.array(x)), exact_derivatives(function, np.array(x))
    if function.function.kind is Kind.HALVING:
        halves = [mpf(number) for number in x]
        return halving_references.outputs(function.key, halves), halving_references.slopes(function.key, halves)
    references = {(key, derivative): reference for key, derivative, reference, _ in CASES}
    row, temperature = [mpf(number) for number in x], mpf(function.parameters.get("temperature", 1.0))
    return tuple(references[function.key, derivative](row, temperature) for derivative in (False, True))


def all_golden() -> Iterator[Golden]:
    """Compute all rows."""
    for key, descriptor in CATALOGUE.items():
        function = descriptor.bind()
        if descriptor.kind is not Kind.ELEMENT_WISE:
            yield from _golden_of_rows(descriptor)
            continue
        near = [x for place in places(function) for x in around(place)]
        for x in sorted({*INPUTS, *near}):
            yield golden(function, (x,))
        for chosen in PARAMETERS.get(key, ())[:3]:
            numbers = chosen if isinstance(chosen, tuple) else (chosen,)
            other = descriptor.bind(**{p.key: v for p, v in zip(descriptor.parameters, numbers, strict=True)})
            for x in FEWER_INPUTS:
                yield golden(other, (x,))


def _golden_of_rows(descriptor: ActivationFunction) -> Iterator[Golden]:
    for row in HALVING_ROWS if descriptor.kind is Kind.HALVING else ROWS:
        yield golden(descriptor.bind(), row)
    for row in ROWS if descriptor.parameters else ():
        for temperature in TEMPERATURES:
            yield golden(descriptor.bind(temperature=temperature), row)


def text(row: Golden) -> list[str]:
    """Return the cells of a row."""
    parameters = ";".join(f"{key}={value!r}" for key, value in row.function.changed.items())
    return [row.function.key, parameters, *(" ".join(map(repr, part)) for part in (row.x, row.values, row.slopes))]


def read(cells: list[str]) -> Golden:
    """Return the row of these cells."""
    key, parameters, *numbers = cells
    pairs = (pair.split("=") for pair in parameters.split(";") if pair)
    function = CATALOGUE[key].bind(**{name: float(value) for name, value in pairs})
    return Golden(function, *(tuple(map(float, part.split())) for part in numbers))


def read_all() -> list[Golden]:
    """Return all rows of the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file)
    return [read(cells) for cells in rows]


if __name__ == "__main__":
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["function", "parameters", "x", "value", "derivative"])
        writer.writerows(text(row) for row in all_golden())
