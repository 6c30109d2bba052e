"""Evaluate formulas over arrays of any shape in blocks that stay in the cache, with progress and cancelling."""

from collections.abc import Callable, Iterator, Sequence
from math import prod
from numbers import Real
from typing import Any

import numpy as np
from numpy.lib.array_utils import normalize_axis_index
from numpy.typing import ArrayLike, NDArray

from actgui.core.engines import float_type, refuse_foreign
from actgui.core.error_free import Float64Array
from actgui.core.lanes import SHORT, Lanes
from actgui.core.long_vectors import LongVector, Reading
from actgui.core.outputs import FloatArray, delivered, room_for
from actgui.core.scratch import Frame, FreedIfRaised, double, scratch_of
from actgui.core.threads import THREADS, Piece, Watch, ignore_progress, run

# Numbers in a block: its scratch arrays stay in the cache, and a block takes a few milliseconds at most.
BLOCK = 65_536

# Numbers in a block for a formula that is frugal.
_LARGE = 2 * BLOCK

# Vectors of so many numbers NumPy writes back in good order by itself.
_SEVERAL = 8

# Up to this many numbers NumPy's own way to get memory is fast.
_SMALL = 8_192

# Vectors of more numbers take so long that a thread must not begin one that nobody may want any more.
_VERY_LONG = 4 * BLOCK

# From this many numbers on, waking threads costs less than they save (NumPy works outside Python's lock).
_THREADED_FROM = 4 * BLOCK


def as_float_array(x: ArrayLike) -> FloatArray:
    """Return `x` as an array of float32 if it is one, else of float64. Raise TypeError if it holds no real numbers."""
    array, dtype = real_array(x)
    return np.asarray(array, dtype=dtype)


def real_array(x: ArrayLike) -> tuple[NDArray[Any], type[np.floating[Any]]]:
    """Return `x` as an array of any real type, and the type of what is computed from it."""
    refuse_foreign(x)
    array = np.asarray(x)
    if array.dtype == object and all(isinstance(value, Real) for value in array.flat):
        array = array.astype(np.float64)  # integers too large for NumPy, fractions
    return array, float_type(array.dtype)


def evaluate_element_wise(
    formula: Callable[[Float64Array], Float64Array],
    x: ArrayLike,
    watch: Watch | None = None,
    out: FloatArray | None = None,
    *,
    frugal: bool = False,
) -> FloatArray:
    """Apply a formula to each number; the result has the shape of `x` and its precision.

    Blocks are larger for a formula that is `frugal`.
    """
    array, dtype = real_array(x)
    result = room_for(array.shape, dtype, array, out)
    source = array.reshape(-1) if array.flags.c_contiguous else array.flat
    target = result.reshape(-1) if result.flags.c_contiguous else result.flat

    direct = dtype is np.float64 and result.flags.c_contiguous and not np.may_share_memory(result, array)
    rooms = np.asarray(result.reshape(-1), dtype=np.float64) if direct else None

    def work(piece: slice) -> None:
        with np.errstate(all="ignore"):
            target[piece] = formula(double(source[piece]))

    def work_in_frame(piece: slice) -> None:
        room = None if rooms is None else rooms[piece]
        with Frame(single=dtype is np.float32, result=room), np.errstate(all="ignore"):
            values = formula(double(source[piece]))
            if values is not room:
                target[piece] = values

    step = _step(array.size) if frugal else BLOCK
    pieces = [slice(start, start + step) for start in range(0, array.size, step)]
    run_pieces(work if array.size <= _SMALL else work_in_frame, pieces, array.size, watch or ignore_progress)
    return delivered(result, out)


def evaluate_along_axis(
    formula: Callable[[Lanes], Lanes],
    x: ArrayLike,
    axis: int | None = -1,
    watch: Watch | None = None,
    out: FloatArray | None = None,
    *,
    frugal: bool = False,
) -> FloatArray:
    """Apply a formula to each vector along `axis`, or to all values as one vector if it is None.

    Blocks are larger for a formula that is `frugal`.
    """
    array, dtype = real_array(x)
    result = room_for(array.shape, dtype, array, out, contiguous=True)
    if array.size == 0:
        return result
    watch = watch or ignore_progress
    target = before_along_after(result, axis)
    source = in_shape_of(array, target, watch)
    if source.shape[1] > BLOCK:
        with FreedIfRaised():
            _run_long(formula, source, target, watch)
        return delivered(result, out)

    apart = dtype is np.float64 and not np.may_share_memory(source, result)

    def work(piece: tuple[slice, slice]) -> None:
        before, after = piece
        with np.errstate(all="ignore"):
            (block,) = formula(Lanes((_load(source[before, :, after]),)))
            _store(block, target[before, :, after])

    def work_in_frame(piece: tuple[slice, slice]) -> None:
        vectors = target[piece[0], :, piece[1]]
        room = _lanes_of(vectors) if apart else None
        with Frame(single=dtype is np.float32, result=room), np.errstate(all="ignore"):
            (block,) = formula(Lanes((_load(source[piece[0], :, piece[1]]),)))
            if block is not room:
                _store(block, vectors)

    pieces = list(pieces_of(source.shape, _step(array.size) if frugal else BLOCK))
    run_pieces(work if array.size <= _SMALL else work_in_frame, pieces, array.size, watch)
    return delivered(result, out)


def run_pieces(work: Callable[[Piece], None], pieces: Sequence[Piece], size: int, watch: Watch) -> None:
    """Do `work` for every piece of an array of so many numbers, in threads if that is large."""
    with FreedIfRaised():
        run(work, pieces, watch, 1 if size < _THREADED_FROM else THREADS)


def _step(size: int) -> int:
    """Return the length of large blocks, of which all threads get the same count.

    Between two steps a thread waits for Python's lock, longer than it had to if the other one has just taken it. With
    larger blocks that is rarer; without threads smaller ones are better for the cache.
    """
    if size < _THREADED_FROM or THREADS == 1:
        return BLOCK
    rounds = -(-size // (_LARGE * THREADS))
    return -(-size // (rounds * THREADS))


def _lanes_of(vectors: FloatArray) -> Float64Array | None:
    """Return vectors in double precision along the middle axis as lanes in place, if they are long."""
    if vectors.shape[1] < SHORT:
        return None
    if vectors.shape[0] == vectors.shape[2] == 1:
        return np.asarray(vectors[0, :, 0], dtype=np.float64)
    return np.asarray(vectors.transpose(1, 0, 2), dtype=np.float64)


def _load(vectors: NDArray[Any]) -> Float64Array:
    """Return vectors along the middle axis as lanes, in double precision; a single one as itself."""
    if vectors.shape[0] == vectors.shape[2] == 1:
        return double(vectors.reshape(-1))
    lanes = vectors.transpose(1, 0, 2)
    if len(lanes) >= SHORT:
        return double(lanes)
    room = scratch_of(lanes.shape)
    if room is None:
        return lanes.astype(np.float64, order="C")
    np.copyto(room, lanes)
    return room


def _store(block: Float64Array, vectors: FloatArray) -> None:
    """Write lanes to vectors along the middle axis."""
    if block.ndim == 1:
        vectors[0, :, 0] = block
        return
    if len(block) >= _SEVERAL:
        vectors[...] = block.transpose(1, 0, 2)
        return
    for number, lane in enumerate(block):  # up to five times as fast as NumPy's own order
        vectors[:, number] = lane


def before_along_after(array: NDArray[Any], axis: int | None) -> NDArray[Any]:
    """View a contiguous array as three axes, the middle one being `axis`."""
    if axis is None or array.ndim == 0:
        return array.reshape(1, -1, 1)
    axis = normalize_axis_index(axis, array.ndim)
    shape = array.shape
    return array.reshape(prod(shape[:axis]), shape[axis], prod(shape[axis + 1 :]))


def in_shape_of(array: NDArray[Any], target: NDArray[Any], watch: Watch) -> NDArray[Any]:
    """Return the numbers in the shape of `target`, in their own memory if that is possible.

    Else they are copied to `target`, which needs no further memory: a result takes the place of what has been read.
    """
    try:
        return array.reshape(target.shape, copy=False)
    except ValueError:
        places = target.reshape(-1)
        for start in range(0, array.size, BLOCK):
            places[start : start + BLOCK] = array.flat[start : start + BLOCK]
            watch(0.0)
        return target


def pieces_of(shape: tuple[int, ...], most: int = BLOCK) -> Iterator[tuple[slice, slice]]:
    """Yield what to take of the first and the last axis so that whole vectors make blocks of `most` numbers at most."""
    before, along, after = shape
    wide = min(after, max(1, most // along))
    high = max(1, most // (along * wide))
    for i in range(0, before, high):
        for k in range(0, after, wide):
            yield slice(i, i + high), slice(k, k + wide)


def _run_long(formula: Callable[[Lanes], Lanes], source: NDArray[Any], target: FloatArray, watch: Watch) -> None:
    """Take vectors that are longer than a block, each in several passes over its blocks.

    Several threads take a vector each, but for very long ones, which they share.
    """
    vectors = [(i, k) for i in range(source.shape[0]) for k in range(source.shape[2])]
    shared = len(vectors) < THREADS or source.shape[1] > _VERY_LONG
    reading = Reading(watch, len(vectors) * -(-source.shape[1] // BLOCK))

    def work(place: tuple[int, int]) -> None:
        i, k = place
        LongVector(source[i, :, k], BLOCK, reading, THREADS if shared else 1).store(formula, target[i, :, k])

    run(work, vectors, lambda _: reading.tell(), 1 if shared else THREADS)
    watch(1.0)
