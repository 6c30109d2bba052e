"""Compare what the catalogue says of frameworks with the frameworks that are installed.

Each implementation is evaluated twice: as it is, which shows the defaults, and with all its arguments given, which
shows their names and meaning. Exits with 1 if a value, an argument or an opset is not as the catalogue says.
The packages are torch, keras, jax, tensorflow, onnx, and tf_keras for what only Keras 2 had.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from actgui.core import CATALOGUE, ActivationFunction, BoundFunction, Framework, Implementation, Kind  # noqa: E402
from benchmarks.framework_calls import FloatArray, evaluate_there, version_of  # noqa: E402

DOUBLE, CONSTANTS, SINGLE = 1e-12, 5e-8, 5e-7
"""The largest differences, relative to the larger of 1 and the value: where all is calculated in double precision;
where only the constants are in single; and for a result in single precision."""

SINGLE_CONSTANTS = (Framework.TENSORFLOW, Framework.KERAS)
"""TensorFlow, and Keras when it runs on it, round numbers such as a slope of 0.2 to single precision."""

DEVIATIONS: Mapping[tuple[str, str], float] = {
    ("softplus", "torch.nn.functional.softplus"): 2e-10,
    ("sparsemax", "keras.activations.sparsemax"): np.inf,
}
"""What is known, and said in its note, to differ; and by how much."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The largest differences of one implementation: with the defaults there, and with all arguments given."""

    key: str
    implementation: Implementation
    preset: float
    given: float
    tolerance: float

    @property
    def verdict(self) -> str:
        """What the differences mean: in capitals what must not be. The note of a deviation that is gone must go."""
        known = DEVIATIONS.get((self.key, self.implementation.name), 0.0)
        largest = max(self.preset, self.given)
        if largest <= self.tolerance:
            return "NO LONGER DIFFERENT" if known else "equal"
        return f"known: {self.implementation.note}" if largest <= known else "DIFFERENT"

    @property
    def wrong(self) -> bool:
        """Whether the catalogue must change."""
        return self.verdict.isupper()

    def __str__(self) -> str:
        return f"{self.key:18}{self.implementation.title:60}{self.preset:10.1e}{self.given:10.1e}  {self.verdict}"


def points(kind: Kind) -> FloatArray:
    """Return where to compare: element-wise, also at kinks and jumps; along an axis, rows with and without ties."""
    if kind is Kind.ELEMENT_WISE:
        return np.concatenate([np.arange(-40, 40.0625, 1 / 8), np.linspace(-8, 8, 2001)]).reshape(-1, 2)
    rows = 3 * np.random.default_rng(1).standard_normal((60, 8))
    ties = np.array([[1.0, 1, 1, 1, 0, 0, 0, 0], [0.1, 0.5, 0.9, -9, -9, -9, -9, -9], [2, 3, 5, 6, 6, 5, 3, 2]])
    return np.concatenate([rows, ties])


def difference(there: FloatArray, here: FloatArray) -> float:
    """Return the largest difference, relative to the larger of 1 and the value."""
    if there.shape != here.shape:
        return np.inf
    error = np.abs(there.astype(np.float64) - here.astype(np.float64)) / np.maximum(1, np.abs(here))
    return float(np.max(np.where(np.isfinite(error), error, np.inf)))


def other_parameters(function: ActivationFunction, implementation: Implementation) -> BoundFunction:
    """Return the preset with all the parameters moved, none as another, that the implementation has an argument for."""
    preset = function.preset(implementation)
    movable = {argument.key for argument in implementation.arguments if argument.name}
    numbered = enumerate(preset.parameters.items(), start=1)
    moved = {key: 1.25 * value + 0.125 * number for number, (key, value) in numbered if key in movable}
    return function.bind(**{**preset.parameters, **moved})


def compare(function: ActivationFunction, implementation: Implementation) -> Finding:
    """Evaluate the implementation and the preset, with the defaults there and then with all arguments, and judge."""
    single = implementation.framework is Framework.ONNX
    x: FloatArray = points(function.kind).astype(np.float32 if single else np.float64)
    errors = []
    tolerance = CONSTANTS if implementation.framework in SINGLE_CONSTANTS else DOUBLE
    for bound, everything in (
        (function.preset(implementation), False),
        (other_parameters(function, implementation), True),
    ):
        given = {
            argument.name: bound.parameters[argument.key]
            for argument in implementation.arguments
            if argument.name and (everything or argument.default is None)
        }
        there = evaluate_there(implementation, x, given)
        errors.append(difference(there, bound.value(x)))
        if there.dtype == np.float32:  # Keras returns it for double precision too, from tanh on JAX
            tolerance = SINGLE
    return Finding(function.key, implementation, errors[0], errors[1], tolerance)


def installed() -> Iterator[Framework]:
    """Yield the frameworks that can be compared; say which, and which not."""
    for framework in Framework:
        try:
            print(f"{framework} {version_of(framework)}")
        except ImportError:
            print(f"{framework} is not installed: skipped")
        else:
            yield framework


def wrong_opsets(implementations: list[Implementation]) -> list[str]:
    """Return a line for each ONNX operator whose history is not that of the installed ONNX."""
    defs: Any = import_module("onnx").defs
    newest = defs.onnx_opset_version()
    history: dict[str, set[int]] = {}
    for schema in defs.get_all_schemas_with_history():
        if not schema.domain:
            history.setdefault(schema.name, set()).add(schema.since_version)
    lines = []
    for implementation in implementations:
        there = sorted(history.get(implementation.name, ()))
        if there != [opset for opset in implementation.opsets if opset <= newest]:
            lines.append(f"{implementation.title}: opsets {implementation.opsets}, there {tuple(there)}")
    return lines


def main() -> int:
    """Compare everything and print a table."""
    frameworks = set(installed())
    pairs = [(f, one) for f in CATALOGUE.values() for one in f.implementations if one.framework in frameworks]
    wrong = 0
    print(f"\n{'function':18}{'implementation':60}{'defaults':>10}{'given':>10}  verdict")
    for function, implementation in pairs:
        try:
            finding = compare(function, implementation)
        except ImportError as error:
            print(f"{function.key:18}{implementation.title:60}{error}: skipped")
        else:
            print(finding)
            wrong += finding.wrong
    operators = [implementation for _, implementation in pairs if implementation.framework is Framework.ONNX]
    lines = wrong_opsets(operators) if operators else []
    print("\n".join(["", *lines, f"{wrong + len(lines)} of {len(pairs)} wrong."]))
    return 1 if wrong or lines else 0


if __name__ == "__main__":
    sys.exit(main())
