"""Measure the last digits of every function against mpmath, beside SciPy and PyTorch, and write docs/accuracy.md."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from mpmath import mp, mpf
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from actgui.core import CATALOGUE, ActivationFunction, Kind  # noqa: E402
from benchmarks import accuracy_page  # noqa: E402
from benchmarks.accuracy_contestants import SCIPY, derivative_of, torch_function, value_of  # noqa: E402
from benchmarks.accuracy_errors import Loss, loss  # noqa: E402
from tests.core import halving_references  # noqa: E402
from tests.core.goals import NEAR_ROOT, derivative_root, exact_derivatives, exact_values  # noqa: E402
from tests.core.points import close_to, finite_points, places, roots  # noqa: E402
from tests.core.references import PRECISION  # noqa: E402
from tests.core.softmax_references import CASES  # noqa: E402
from tests.core.test_softmax_accuracy import rows  # noqa: E402

FloatArray = NDArray[np.floating[Any]]
Evaluate = Callable[[FloatArray], FloatArray]

COUNT = 400  # points of each of eight spreads
ROW = 10
LARGEST_SINGLE = 3e38


@dataclass(frozen=True, slots=True)
class Inputs:
    """Where a function is measured, with the exact values and slopes; `steep` is where slopes are not near a root."""

    x: FloatArray
    values: list[mpf]
    slopes: list[mpf]
    steep: NDArray[np.bool_]
    single: FloatArray
    single_values: list[mpf]


@dataclass(frozen=True, slots=True)
class Row:
    """What the page says of one function."""

    key: str
    points: int
    value: Loss
    derivative: Loss
    single: Loss
    scipy_value: Loss | None = None
    torch_value: Loss | None = None
    torch_derivative: Loss | None = None
    torch_single: Loss | None = None

    @property
    def losses(self) -> list[Loss | None]:
        """All columns after the number of points."""
        return [getattr(self, field.name) for field in fields(self)[2:]]


def element_wise_inputs(function: ActivationFunction, random: np.random.Generator) -> Inputs:
    """Return points of all magnitudes and close to kinks and roots."""
    bound = function.bind()
    x = np.concatenate([finite_points(random, COUNT), close_to(places(bound), random, COUNT)])
    single = x[np.abs(x) < LARGEST_SINGLE].astype(np.float32)
    steep = np.array([derivative_root(bound, float(number)) == 0 for number in x])
    for root in roots(bound.derivative):
        steep &= np.abs(x - root) >= NEAR_ROOT
    return Inputs(x, exact_values(bound, x), exact_derivatives(bound, x), steep, single, exact_values(bound, single))


def axis_inputs(key: str, random: np.random.Generator) -> Inputs:
    """Return rows of ten numbers, of all spreads and with ties."""
    references = {derivative: reference for name, derivative, reference, _ in CASES if name == key}
    x = np.array([row for row in rows(random, ROW, 12) if np.isfinite(row).all()])
    single = x[np.abs(x).max(axis=1) < LARGEST_SINGLE].astype(np.float32)

    def exact(derivative: bool, block: FloatArray) -> list[mpf]:
        return [value for row in block for value in references[derivative]([mpf(float(v)) for v in row], mpf(1))]

    steep = np.ones(x.size, bool)
    if key == "solu":
        steep = np.abs(1 + x * (1 - CATALOGUE["softmax"](x))).ravel() >= 0.25
    return Inputs(x, exact(False, x), exact(True, x), steep, single, exact(False, single))


def halving_inputs(key: str, random: np.random.Generator) -> Inputs:
    """Return pairs of a value and a gate."""
    gates = finite_points(random, COUNT)
    x = np.stack([random.normal(0, 1, gates.size), gates], axis=-1)
    single = x[np.abs(gates) < LARGEST_SINGLE].astype(np.float32)

    def exact(reference: Callable[[str, list[mpf]], Sequence[mpf]], block: FloatArray) -> list[mpf]:
        return [value for row in block for value in reference(key, [mpf(float(v)) for v in row])]

    steep = np.array([(True, not halving_references.near_root(key, *map(float, pair))) for pair in x]).ravel()
    return Inputs(
        x,
        exact(halving_references.outputs, x),
        exact(halving_references.slopes, x),
        steep,
        single,
        exact(halving_references.outputs, single),
    )


def inputs_for(function: ActivationFunction, random: np.random.Generator) -> Inputs:
    """Return where the function is measured."""
    if function.kind is Kind.ELEMENT_WISE:
        return element_wise_inputs(function, random)
    return (axis_inputs if function.kind is Kind.AXIS else halving_inputs)(function.key, random)


def measure(function: ActivationFunction, random: np.random.Generator) -> Row:
    """Measure one function, ours and theirs, on the same points."""
    inputs = inputs_for(function, random)
    steep = np.flatnonzero(inputs.steep)
    alone = function.kind is Kind.ELEMENT_WISE

    def of_value(evaluate: Evaluate, x: FloatArray, exact: list[mpf]) -> Loss:
        return loss(np.ravel(evaluate(x)), exact, x if alone else None)

    def of_slope(evaluate: Evaluate) -> Loss:
        slopes = np.ravel(evaluate(inputs.x))[steep]
        return loss(slopes, [inputs.slopes[i] for i in steep], inputs.x[steep] if alone else None)

    ours = (
        of_value(function.value, inputs.x, inputs.values),
        of_slope(function.derivative),
        of_value(function.value, inputs.single, inputs.single_values),
    )
    scipy, torch = SCIPY.get(function.key), torch_function(function)
    scipy_loss = of_value(scipy, inputs.x, inputs.values) if scipy else None
    theirs: tuple[Loss | None, ...] = (None, None, None)
    if torch:
        theirs = (
            of_value(value_of(torch), inputs.x, inputs.values),
            None if function.kind is Kind.HALVING else of_slope(derivative_of(torch, function.kind)),
            of_value(value_of(torch), inputs.single, inputs.single_values),
        )
    return Row(function.key, inputs.x.size, *ours, scipy_loss, *theirs)


def main() -> None:
    """Measure everything and write the page."""
    random = np.random.default_rng(1)
    measured = []
    with mp.workprec(PRECISION), np.errstate(all="ignore"):
        for function in CATALOGUE.values():
            measured.append(measure(function, random))
            print(f"{function.key:16}", *(f"{loss or '-'!s:>24}" for loss in measured[-1].losses), flush=True)
    page = accuracy_page.page([(row.key, row.losses) for row in measured], sum(row.points for row in measured))
    (ROOT / "docs" / "accuracy.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
