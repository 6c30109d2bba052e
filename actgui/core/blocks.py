"""Evaluate formulas over arrays of any shape in blocks that stay in the cache, with progress and cancelling."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import prod
from numbers import Real
from typing import Any, ClassVar, TypeVar

import numpy as np
from numpy.lib.array_utils import normalize_axis_index
from numpy.typing import ArrayLike, NDArray

from actgui.core.engines import float_type, refuse_foreign
from actgui.core.error_free import Float64Array
from actgui.core.lanes import Lanes

# Receives the fraction done; may raise to stop the work.
Watch = Callable[[float], None]
Piece = TypeVar("Piece")

# Numbers in a block: its scratch arrays stay in the cache, and a block takes a few milliseconds at most.
BLOCK = 65_536

# From this many numbers on, starting threads costs less than they save (NumPy works outside Python's lock).
THREADED_FROM = 1_000_000
THREADS = min(4, os.cpu_count() or 1)


def ignore_progress(fraction: float) -> None:
    """Watch nothing."""


def as_float_array(x: ArrayLike) -> NDArray[np.floating[Any]]:
    """Return `x` as an array of float32 if it is one, else of float64. Raise TypeError if it holds no real numbers."""
    array, dtype = _real_array(x)
    return np.asarray(array, dtype=dtype)


def _real_array(x: ArrayLike) -> tuple[NDArray[Any], type[np.floating[Any]]]:
    """Return `x` as an array of any real type, and the type of what is computed from it."""
    refuse_foreign(x)
    array = np.asarray(x)
    if array.dtype == object and all(isinstance(value, Real) for value in array.flat):
        array = array.astype(np.float64)  # integers too large for NumPy, fractions
    return array, float_type(array.dtype)


def evaluate_element_wise(
    formula: Callable[[Float64Array], Float64Array], x: ArrayLike, watch: Watch | None = None
) -> NDArray[np.floating[Any]]:
    """Apply a formula to each number; the result has the shape of `x` and its precision."""
    array, dtype = _real_array(x)
    result = np.empty(array.shape, dtype)
    source = array.reshape(-1) if array.flags.c_contiguous else array.flat
    target = result.reshape(-1)

    def work(piece: slice) -> None:
        with np.errstate(all="ignore"):
            target[piece] = formula(np.asarray(source[piece], dtype=np.float64))

    _run(work, [slice(start, start + BLOCK) for start in range(0, array.size, BLOCK)], array.size, watch)
    return result


def evaluate_along_axis(
    formula: Callable[[Lanes], Lanes], x: ArrayLike, axis: int | None = -1, watch: Watch | None = None
) -> NDArray[np.floating[Any]]:
    """Apply a formula to each vector along `axis`, or to all values as one vector if it is None."""
    array, dtype = _real_array(x)
    result = np.empty(array.shape, dtype)
    if array.size == 0:
        return result
    target = _before_along_after(result, axis)
    source = _source(array, target, watch or ignore_progress)
    if source.shape[1] > BLOCK:
        _run_long(formula, source, target, watch or ignore_progress)
        return result

    def work(piece: tuple[slice, slice]) -> None:
        before, after = piece
        lanes = Lanes((np.moveaxis(source[before, :, after], 1, 0).astype(np.float64, order="C"),))
        with np.errstate(all="ignore"):
            (block,) = formula(lanes)
            target[before, :, after] = np.moveaxis(block, 0, 1)

    _run(work, list(_pieces(source.shape)), array.size, watch)
    return result


def _before_along_after(array: NDArray[Any], axis: int | None) -> NDArray[Any]:
    """View a contiguous array as three axes, the middle one being `axis`."""
    if axis is None or array.ndim == 0:
        return array.reshape(1, -1, 1)
    axis = normalize_axis_index(axis, array.ndim)
    shape = array.shape
    return array.reshape(prod(shape[:axis]), shape[axis], prod(shape[axis + 1 :]))


def _source(array: NDArray[Any], target: NDArray[Any], watch: Watch) -> NDArray[Any]:
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


def _pieces(shape: tuple[int, ...]) -> Iterator[tuple[slice, slice]]:
    """Yield what to take of the first and the last axis so that whole vectors make blocks."""
    before, along, after = shape
    wide = min(after, max(1, BLOCK // along))
    high = max(1, BLOCK // (along * wide))
    for i in range(0, before, high):
        for k in range(0, after, wide):
            yield slice(i, i + high), slice(k, k + wide)


def _run(work: Callable[[Piece], None], pieces: Sequence[Piece], size: int, watch: Watch | None) -> None:
    """Do `work` for every piece, in threads if the array is large, telling `watch` after each."""
    watch = watch or ignore_progress
    if size < THREADED_FROM or THREADS == 1:
        for done, piece in enumerate(pieces, start=1):
            work(piece)
            watch(done / len(pieces))
        return
    pool = ThreadPoolExecutor(THREADS)
    try:
        for done, future in enumerate([pool.submit(work, piece) for piece in pieces], start=1):
            future.result()
            watch(done / len(pieces))
    finally:
        pool.shutdown(cancel_futures=True)


@dataclass(slots=True)
class _LongVector:
    """One vector that is read in blocks, as often as a formula needs; every block read is told to `watch`."""

    vector: NDArray[Any]
    watch: Watch
    start: float  # the fraction done before this vector
    share: float  # of this vector in the whole
    read: int = 0

    # A formula reads a vector about three times: for the maximum, for the sum, for the result.
    PASSES: ClassVar[int] = 3

    def __iter__(self) -> Iterator[Float64Array]:
        blocks = -(-self.vector.size // BLOCK)
        for start in range(0, self.vector.size, BLOCK):
            self.read += 1
            self.watch(self.start + self.share * min(1.0, self.read / (self.PASSES * blocks)))
            yield self.vector[start : start + BLOCK].astype(np.float64).reshape(-1, 1)


def _run_long(formula: Callable[[Lanes], Lanes], source: NDArray[Any], target: NDArray[Any], watch: Watch) -> None:
    """Take vectors that are longer than a block one after the other, each in several passes over its blocks."""
    vectors = [(i, k) for i in range(source.shape[0]) for k in range(source.shape[2])]
    for done, (i, k) in enumerate(vectors):
        blocks = _LongVector(source[i, :, k], watch, done / len(vectors), 1 / len(vectors))
        with np.errstate(all="ignore"):
            for number, block in enumerate(formula(Lanes(blocks))):
                target[i, number * BLOCK : (number + 1) * BLOCK, k] = block[:, 0]
    watch(1.0)
