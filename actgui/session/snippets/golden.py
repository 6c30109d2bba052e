"""Golden values for the self-checks of snippets, and how closely they are met."""

from dataclasses import dataclass

import numpy as np

from actgui.core import BoundFunction, Kind
from actgui.core.outputs import FloatArray

# All are exact in single precision, so that every framework sees the same inputs.
NUMBERS = (-30.0, -5.0, -1.25, -0.125, 0.0, 0.375, 1.5, 6.0, 24.0)
NEAR_NUMBERS = (-5.0, -1.25, -0.125, 0.0, 0.375, 1.5, 6.0)
VECTORS = ((2.0, 3.0, 5.0, 6.0), (-1.5, 0.25, 1.0, 0.75))

RELATIVE = 1e-12
_ABSOLUTE = 1e-15  # of the largest output, or of x f'(x), which a rounding of a scaled input turns into an error
_DIFFERENCES = ("sparsemax", "entmax15")


@dataclass(frozen=True, slots=True)
class Golden:
    """Inputs and outputs: numbers, or for functions along an axis a vector in each row."""

    inputs: tuple[float, ...] | tuple[tuple[float, ...], ...]
    outputs: tuple[float, ...] | tuple[tuple[float, ...], ...]
    relative: float = RELATIVE
    absolute: float = 0.0

    @property
    def flat_inputs(self) -> list[float]:
        """All inputs, row by row."""
        return _flat(self.inputs)

    @property
    def flat_outputs(self) -> list[float]:
        """All outputs, row by row."""
        return _flat(self.outputs)


def golden(bound: BoundFunction) -> Golden:
    """Return golden values for code in double precision."""
    inputs = NUMBERS if bound.function.kind is Kind.ELEMENT_WISE else VECTORS
    return golden_at(bound, inputs)


def golden_at(bound: BoundFunction, inputs: tuple[float, ...] | tuple[tuple[float, ...], ...]) -> Golden:
    """Return golden values at these inputs; of numbers only those at which the output is finite."""
    array = np.array(inputs)
    outputs = bound.value(array)
    if array.ndim == 1:
        array, outputs = array[np.isfinite(outputs)], outputs[np.isfinite(outputs)]
    absolute = 0.0
    if bound.values or bound.key in _DIFFERENCES:
        with np.errstate(all="ignore"):
            absolute = _absolute(np.append(outputs, array * bound.derivative(array)))
    return Golden(_rows(array), _rows(outputs), absolute=absolute)


def single_precision(bound: BoundFunction) -> Golden:
    """Return golden values for frameworks that compute in single precision."""
    inputs = NEAR_NUMBERS if bound.function.kind is Kind.ELEMENT_WISE else VECTORS
    found = golden_at(bound, inputs)
    return Golden(found.inputs, found.outputs, 1e-5, 1e-6)


def _absolute(outputs: FloatArray) -> float:
    finite = np.abs(outputs[np.isfinite(outputs)])
    return float(f"{_ABSOLUTE * finite.max(initial=0.0):.0e}")


def _flat(values: tuple[float, ...] | tuple[tuple[float, ...], ...]) -> list[float]:
    return [float(number) for number in np.ravel(values)]


def _rows(array: FloatArray) -> tuple[float, ...] | tuple[tuple[float, ...], ...]:
    return tuple(tuple(row) if isinstance(row, list) else row for row in array.tolist())
