"""Where results go: to a fresh array, or to the one that the caller gives as `out`."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]


def room_for(
    shape: tuple[int, ...],
    dtype: type[np.floating[Any]],
    inputs: NDArray[Any],
    out: FloatArray | None,
    *,
    contiguous: bool = False,
) -> FloatArray:
    """Return the array to compute into: `out` if that is safe, else a fresh one, which `delivered` copies to `out`.

    It is safe if `out` shares no memory with the inputs, or is the very same array: a block is read before it is
    written. With `contiguous` it must be so in memory, too.

    Raises
    ------
    TypeError
        If `out` is no array of NumPy, or not of the type of the results.
    ValueError
        If it has another shape, or is read-only.
    """
    if out is None:
        return np.empty(shape, dtype)
    _check(shape, np.dtype(dtype), out)
    if contiguous and not out.flags.c_contiguous:
        return np.empty(shape, dtype)
    if np.may_share_memory(out, inputs) and not _same_memory(out, inputs):
        return np.empty(shape, dtype)
    return out


def delivered(result: FloatArray, out: FloatArray | None) -> FloatArray:
    """Return `result`, or `out` with the result in it."""
    if out is None or result is out:
        return result
    out[...] = result
    return out


def _check(shape: tuple[int, ...], dtype: np.dtype[Any], out: FloatArray) -> None:
    if type(out) is not np.ndarray:
        raise TypeError(f"out must be an array of NumPy, not {type(out).__name__}.")
    if out.dtype != dtype:
        raise TypeError(f"out must have the type of the result, {dtype}, not {out.dtype}.")
    if out.shape != shape:
        raise ValueError(f"out must have the shape of the result, {shape}, not {out.shape}.")
    if not out.flags.writeable:
        raise ValueError("out must not be read-only.")


def _same_memory(a: NDArray[Any], b: NDArray[Any]) -> bool:
    layouts = [(array.ctypes.data, array.strides, array.shape, array.dtype) for array in (a, b)]
    return layouts[0] == layouts[1]
