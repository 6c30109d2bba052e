"""Scratch memory for the temporary arrays of a formula, used again for every block.

Fresh memory is slow: the system hands it out page by page, and clears every page. A formula asks `scratch` for the
`out` of its steps; outside a frame it gets None, and NumPy allocates as ever.
"""

import threading
from collections.abc import Callable
from math import prod
from types import TracebackType
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array

# Apart by this, the same place of two arrays does not fall on the same line of the cache.
_GAP = 136

# Numbers that one frame has room for, 6 MB: twelve arrays of a block each, or six of a large one.
_ROOM = 12 * (65_536 + _GAP)

# Memory that no frame uses now; at most as much as there were frames in different threads at the same time.
_idle: list[Float64Array] = []

Formula = TypeVar("Formula", bound=Callable[..., Any])
_frugal: set[object] = set()


class _Current(threading.local):
    """What the innermost frame of this thread hands out: memory, of which so many numbers are given away.

    `single` is whether all results are rounded to single precision in the end, `result` where they may go.
    """

    memory: Float64Array | None = None
    used = 0
    single = False
    result: Float64Array | None = None


_current = _Current()


class Frame:
    """While it is entered, `scratch` hands out memory to this thread; on leaving all of that may be used again.

    With `single`, the results are rounded to single precision: formulas need not put right their last double digits.
    `result` is where they go in the end; it shares no memory with what a formula reads.
    """

    __slots__ = ("_before", "_result", "_single")

    def __init__(self, *, single: bool = False, result: Float64Array | None = None) -> None:
        self._single, self._result = single, result

    def __enter__(self) -> None:
        self._before = (_current.memory, _current.used, _current.single, _current.result)
        try:
            memory = _idle.pop()
        except IndexError:
            memory = np.empty(_ROOM)
        _current.memory, _current.used = memory, 0
        _current.single, _current.result = self._single, self._result

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if _current.memory is not None:
            _idle.append(_current.memory)
        _current.memory, _current.used, _current.single, _current.result = self._before


class FreedIfRaised:
    """Gives all idle memory back to the system if the work in it is ended by an error or a cancel."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            _idle.clear()


def scratch(like: NDArray[Any]) -> Float64Array | None:
    """Return an uninitialised array of the shape and layout of `like`, valid until the frame is left, or None."""
    if _current.memory is None:
        return None
    if like.strides[:1] == (like.itemsize,) and not like.flags.c_contiguous:
        room = scratch_of(like.shape[::-1])
        return None if room is None else room.T
    return scratch_of(like.shape)


def final(like: NDArray[Any]) -> Float64Array | None:
    """Return an array as `scratch` does, for what a formula will return: first of all where the result itself goes."""
    result = _current.result
    if result is None or result.shape != like.shape:
        return scratch(like)
    _current.result = None
    return result


def scratch_of(shape: tuple[int, ...]) -> Float64Array | None:
    """Return an uninitialised array of this shape, contiguous and valid until the frame is left, or None."""
    start = _current.used
    end = start + prod(shape)
    if _current.memory is None or end > _ROOM:
        return None
    _current.used = end + _GAP
    return _current.memory[start:end].reshape(shape)


def frugal(formula: Formula) -> Formula:
    """Mark a formula that takes its memory from `scratch`, for six arrays at most: its blocks may be larger."""
    _frugal.add(formula)
    return formula


def is_frugal(formula: object) -> bool:
    """Return whether the formula is marked as frugal."""
    return formula in _frugal


def again(used: Float64Array) -> Float64Array | None:
    """Return a temporary array whose numbers are no longer needed, to be overwritten, if a frame is entered."""
    return None if _current.memory is None else used


def rounded_to_single() -> bool:
    """Return whether the results are rounded to single precision, so that an error of a few 1e-15 does not show."""
    return _current.single


def double(numbers: NDArray[Any]) -> Float64Array:
    """Return the numbers in double precision, in scratch memory if there is some; themselves if they have it."""
    if numbers.dtype == np.float64:
        return np.asarray(numbers, dtype=np.float64)
    room = scratch(numbers)
    if room is None:
        return numbers.astype(np.float64)
    np.copyto(room, numbers)
    return room
