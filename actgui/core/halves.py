"""Evaluate formulas of two halves along an axis: values first, then gates. The result is half as long."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actgui.core.blocks import before_along_after, in_shape_of, pieces_of, real_array, run_pieces
from actgui.core.error_free import Float64Array
from actgui.core.lengths import half_shape
from actgui.core.outputs import FloatArray, delivered, room_for
from actgui.core.scratch import Frame
from actgui.core.threads import Watch, ignore_progress

PairFormula = Callable[[Float64Array, Float64Array], Float64Array]
TwoFormulas = Callable[[Float64Array, Float64Array], tuple[Float64Array, Float64Array]]
T = TypeVar("T", bound=np.generic)


def evaluate_halves(
    formula: PairFormula,
    x: ArrayLike,
    axis: int | None = -1,
    watch: Watch | None = None,
    out: FloatArray | None = None,
) -> FloatArray:
    """Apply a formula to the values (first half along `axis`) and the gates (second half).

    The result is half as long along the axis; with None, which takes all values as one vector, it is a vector. Its
    precision is that of `x`. Raises `LengthError` if the length is odd or `x` a single number.
    """
    array, dtype = real_array(x)
    result = room_for(half_shape(array.shape, axis), dtype, array, out, contiguous=True)
    a, b = _halves(array, axis)
    rows, columns = a.shape
    target = result.reshape(rows, columns)

    def work(piece: tuple[slice, slice]) -> None:
        with Frame(single=dtype is np.float32), np.errstate(all="ignore"):
            target[piece] = formula(a[piece].astype(np.float64), b[piece].astype(np.float64))

    pieces = list(pieces_of((rows, 1, columns))) if result.size else []
    run_pieces(work, pieces, array.size, watch or ignore_progress)
    return delivered(result, out)


def evaluate_both_halves(
    formula: TwoFormulas,
    x: ArrayLike,
    axis: int | None = -1,
    watch: Watch | None = None,
    out: FloatArray | None = None,
) -> FloatArray:
    """Return, in the shape of `x`, what two formulas give: one where the values stand, one where the gates stand.

    A NaN spoils both of its pair. Raises as `evaluate_halves`.
    """
    array, dtype = real_array(x)
    half_shape(array.shape, axis)
    watch = watch or ignore_progress
    result = room_for(array.shape, dtype, array, out, contiguous=True)
    target = pairs_of(result, axis)
    source = in_shape_of(array, target, watch)

    def work(piece: tuple[slice, slice]) -> None:
        before, after = piece
        a, b = (source[before, half, after].astype(np.float64) for half in (0, 1))
        spoilt = np.isnan(a) | np.isnan(b)
        with Frame(single=dtype is np.float32), np.errstate(all="ignore"):
            for half, numbers in enumerate(formula(a, b)):
                target[before, half, after] = np.where(spoilt, np.nan, numbers)

    pieces = list(pieces_of((target.shape[0], 1, target.shape[2]))) if target.size else []
    run_pieces(work, pieces, array.size, watch)
    return delivered(result, out)


@dataclass(frozen=True, slots=True)
class _Scattered:
    """A part of an array that does not lie in order in memory, as a matrix of one row; only what is read is copied."""

    whole: "np.flatiter[Any]"
    start: int
    size: int

    @property
    def shape(self) -> tuple[int, int]:
        return 1, self.size

    def __getitem__(self, piece: tuple[slice, slice]) -> NDArray[Any]:
        start, stop, _ = piece[1].indices(self.size)
        return self.whole[self.start + start : self.start + stop]


def _halves(array: NDArray[Any], axis: int | None) -> Sequence[NDArray[Any] | _Scattered]:
    """Return values and gates as matrices of one shape, without a copy."""
    if array.flags.c_contiguous:
        pairs = pairs_of(array, axis)
        return pairs[:, 0], pairs[:, 1]
    half = array.size // 2
    if axis is None:
        return [_Scattered(array.flat, start, half) for start in (0, half)]
    return [_Scattered(part.flat, 0, half) for part in np.split(array, 2, axis)]


def pairs_of(array: NDArray[T], axis: int | None) -> NDArray[T]:
    """View a contiguous array of even length along `axis` as (before, 2, rest): values opposite their gates."""
    if array.size == 0:
        return array.reshape(0, 2, 0)
    before = before_along_after(array, axis).shape[0]
    return array.reshape(before, 2, -1)
