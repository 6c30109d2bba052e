"""The Jacobian of one vector in parts: of however many inputs, the whole matrix is never made."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, Kind
from actgui.core.jacobian_factors import LineSums, beside_diagonal
from actgui.core.threads import Watch

SHOWN = 300
_BLOCK = 1 << 16


@dataclass(frozen=True, eq=False, slots=True)
class JacobianPart:
    """Derivatives of some outputs (`rows`) by some inputs (`columns`).

    `inputs` are those of the columns, `row_inputs` those with the numbers of the rows. `row_sums` and `column_sums`
    are those of the whole matrix.
    """

    matrix: Float64Array
    rows: range
    columns: range
    inputs: Float64Array
    row_inputs: Float64Array
    row_sums: Float64Array
    column_sums: Float64Array

    @property
    def scale(self) -> float:
        """The largest finite absolute value; 0 if there is none."""
        finite = np.abs(self.matrix[np.isfinite(self.matrix)])
        return float(finite.max()) if finite.size else 0.0


@dataclass(frozen=True, eq=False, slots=True)
class _AxisParts:
    """What the Jacobian of a function along an axis is made of: three vectors, and the lowest and highest sums."""

    diagonal: Float64Array
    u: Float64Array
    v: Float64Array
    row_sums: LineSums
    column_sums: LineSums
    row_extent: tuple[float, float]
    column_extent: tuple[float, float]


@dataclass(frozen=True, eq=False, slots=True)
class Jacobian:
    """The Jacobian of one vector. It keeps three numbers an input at most."""

    bound: BoundFunction
    vector: Float64Array
    axis: _AxisParts | None

    @property
    def shape(self) -> tuple[int, int]:
        """How many outputs and inputs there are."""
        count = self.vector.size
        return (count // 2 if self.bound.function.kind is Kind.HALVING else count), count

    @property
    def row_extent(self) -> tuple[float, float] | None:
        """The lowest and the highest sum of a row, NaN if one is NaN; None if no output depends on several inputs."""
        return None if self.axis is None else self.axis.row_extent

    @property
    def column_extent(self) -> tuple[float, float] | None:
        """The lowest and the highest sum of a column, as for the rows."""
        return None if self.axis is None else self.axis.column_extent

    def part(self, row: int = 0, column: int = 0, shown: int = SHOWN) -> JacobianPart:
        """Return at most `shown` rows and columns from a row and a column on, both moved to where there are so many."""
        rows, columns = (_window(at, count, shown) for at, count in zip((row, column), self.shape, strict=True))
        made = _part_of_own(self, rows, columns) if self.axis is None else _part_along_axis(self.axis, rows, columns)
        matrix, row_sums, column_sums = made
        inputs, row_inputs = (np.array(self.vector[_slice(lines)]) for lines in (columns, rows))
        return JacobianPart(matrix, rows, columns, inputs, row_inputs, row_sums, column_sums)


def jacobian_of(bound: BoundFunction, vector: Float64Array, watch: Watch | None = None) -> Jacobian | None:
    """Return the Jacobian of one vector; None if it has no outputs.

    For functions along an axis every input is looked at, some ten times; `watch` is called meanwhile, and what it
    raises ends the work. For others only what a part needs.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> part = jacobian_of(CATALOGUE["softmax"].bind(), np.array([2.0, 3.0, 5.0, 6.0])).part()
    >>> part.matrix.round(4)[1].tolist()
    [-0.0004, 0.0335, -0.0089, -0.0241]
    """
    kind = bound.function.kind
    if vector.size == 0 or (kind is Kind.HALVING and vector.size % 2):
        return None
    if kind is not Kind.AXIS:
        return Jacobian(bound, vector, None)
    vector = np.ascontiguousarray(vector, dtype=np.float64)
    diagonal = np.asarray(bound.derivative(vector, watch=watch), dtype=np.float64)
    u, v = bound.jacobian_factors(vector, watch)
    rows, columns = LineSums(v), LineSums(u)
    row_extent = _extent(lambda lines: rows.of(lines, diagonal[lines], u[lines]), vector.size)
    column_extent = _extent(lambda lines: columns.of(lines, diagonal[lines], v[lines]), vector.size)
    return Jacobian(bound, vector, _AxisParts(diagonal, u, v, rows, columns, row_extent, column_extent))


def _window(at: int, count: int, shown: int) -> range:
    first = min(max(at, 0), max(count - shown, 0))
    return range(first, min(first + shown, count))


def _slice(lines: range) -> slice:
    return slice(lines.start, lines.stop)


def _part_along_axis(axis: _AxisParts, rows: range, columns: range) -> tuple[Float64Array, Float64Array, Float64Array]:
    down, across = _slice(rows), _slice(columns)
    matrix = beside_diagonal(axis.u[down], axis.v[across])
    own = range(max(rows.start, columns.start), min(rows.stop, columns.stop))
    if own:
        places = np.arange(own.start, own.stop)
        matrix[places - rows.start, places - columns.start] = axis.diagonal[_slice(own)]
    row_sums = axis.row_sums.of(down, axis.diagonal[down], axis.u[down])
    return matrix, row_sums, axis.column_sums.of(across, axis.diagonal[across], axis.v[across])


def _part_of_own(jacobian: Jacobian, rows: range, columns: range) -> tuple[Float64Array, Float64Array, Float64Array]:
    """Return a part of a matrix whose outputs depend on their own inputs: one, or a value and its gate."""
    slopes = _Slopes(jacobian)
    matrix = np.zeros((len(rows), len(columns)))
    row_sums = np.zeros(len(rows))
    height = jacobian.shape[0]
    for first in range(0, jacobian.shape[1], height):  # the values, and then the gates
        row_sums += slopes.of(range(rows.start + first, rows.stop + first))
        own = range(max(rows.start + first, columns.start), min(rows.stop + first, columns.stop))
        if own:
            places = np.arange(own.start, own.stop)
            matrix[places - first - rows.start, places - columns.start] = slopes.of(own)
    return matrix, row_sums, slopes.of(columns)


@dataclass(frozen=True, slots=True)
class _Slopes:
    """The derivatives of outputs by their own inputs, as far as they are asked for."""

    jacobian: Jacobian

    def of(self, inputs: range) -> Float64Array:
        """Return those by some inputs."""
        bound, vector = self.jacobian.bound, self.jacobian.vector
        if bound.function.kind is not Kind.HALVING:
            return np.asarray(bound.derivative(vector[_slice(inputs)]), dtype=np.float64)
        half = vector.size // 2
        places = np.arange(inputs.start, inputs.stop)
        pairs = np.concatenate([vector[places % half], vector[places % half + half]])
        both = np.split(np.asarray(bound.derivative(pairs), dtype=np.float64), 2)
        return np.where(places < half, *both)


def _extent(sums: Callable[[slice], Float64Array], count: int) -> tuple[float, float]:
    """Return the lowest and the highest of the sums, which are made block by block."""
    blocks = [sums(slice(start, start + _BLOCK)) for start in range(0, count, _BLOCK)]
    low, high = (float(pick(np.array([pick(block) for block in blocks]))) for pick in (np.min, np.max))
    return low, high
