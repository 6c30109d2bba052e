"""Arrays of other engines, which take part in NumPy's array protocols: what is lazy stays lazy, no type is lost.

Dask is met by its methods and never imported. Objects that only convert to an array of NumPy, such as a Series of
pandas, are no matter of this module.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.array_utils import normalize_axis_index
from numpy.lib.mixins import NDArrayOperatorsMixin
from numpy.typing import DTypeLike

from actgui.core.lanes import Lanes
from actgui.core.lengths import half_shape

# Arrays of any type, and whatever is done with them.
Anything = Any

_CONVERT = "Convert it to an array of NumPy first, or apply the function to its parts."
_MASKED = "Along an axis masked numbers have no meaning here. Fill them first, with x.filled(...)."


@dataclass(frozen=True, slots=True)
class Task:
    """What to do with an array: `method` takes one of NumPy, and `formula` float64 blocks.

    `along_axis` tells whether outputs depend on all numbers along the axis; then `method` takes that, too, and
    `formula` takes `Lanes`.
    """

    method: Callable[..., Any]
    formula: Callable[[Any], Any]
    along_axis: bool


def float_type(dtype: DTypeLike) -> type[np.floating[Any]]:
    """Return the type of the results for inputs of `dtype`. Raise TypeError if these are no real numbers."""
    dtype = np.dtype(dtype)
    if dtype.kind not in "biuf":
        raise TypeError(f"Real numbers are needed, not values of type {dtype}.")
    return np.float32 if dtype.kind == "f" and dtype.itemsize == 4 else np.float64


def is_foreign(x: object) -> bool:
    """Return whether `x` must not be turned into an array of NumPy without being asked."""
    if isinstance(x, np.ndarray):
        return isinstance(x, np.ma.MaskedArray)
    return hasattr(type(x), "__array_function__") or _is_lazy(x)


def refuse_foreign(x: object) -> None:
    """Raise TypeError if `x` is an array of another engine: numbers in memory are needed."""
    if type(x) is not np.ndarray and is_foreign(x):
        raise TypeError(f"Numbers in memory are needed, not a {_name(x)}. Convert it to an array of NumPy first.")


def evaluate_foreign(task: Task, x: Anything, axis: int | None) -> Anything:
    """Do the task with an array of another engine.

    An array of dask gives a lazy one: each block is computed by NumPy when dask asks for it. A masked array gives a
    masked array, element-wise only. To anything else the formula is applied directly, so that ufuncs and functions of
    NumPy dispatch to its type; TypeError is raised if that does not work, and nothing is ever converted.
    """
    if isinstance(x, np.ma.MaskedArray):
        if task.along_axis:
            raise TypeError(_MASKED)
        return np.ma.MaskedArray(task.method(x.data), mask=np.ma.getmaskarray(x).copy())
    if not hasattr(type(x), "__array_function__"):
        raise TypeError(f"A {_name(x)} is lazy. Give the function the array of dask that it is made of.")
    if _has_blocks(x):
        return _map_blocks(task, x, axis)
    return _apply_directly(task, x, axis)


def evaluate_foreign_halves(method: Callable[..., Any], x: Anything, axis: int | None, *, is_half: bool) -> Anything:
    """Do the task of a halving function, whose result has half the length if `is_half`, with an array of dask.

    That gives a lazy one. TypeError is raised for all other types.
    """
    if isinstance(x, np.ma.MaskedArray):
        raise TypeError(_MASKED)
    if not _has_blocks(x):
        raise TypeError(f"Halves are taken of arrays of NumPy and dask, not of a {_name(x)}. {_CONVERT}")
    dtype = float_type(x.dtype)
    whole, place = (x.reshape(-1), 0) if axis is None or x.ndim == 0 else (x, normalize_axis_index(axis, x.ndim))
    joined = whole.rechunk({place: -1})
    shape, chunks = half_shape(joined.shape, place), list(joined.chunks)
    if is_half:
        chunks[place] = (shape[place],)
    result = joined.map_blocks(method, axis=place, dtype=dtype, chunks=tuple(chunks))
    return result if is_half or whole is x else result.reshape(x.shape)


def _has_blocks(x: Anything) -> bool:
    return all(hasattr(x, name) for name in ("map_blocks", "rechunk", "numblocks"))


def _is_lazy(x: object) -> bool:
    """Return whether `x` is a collection of dask, or holds one."""
    graph = getattr(type(x), "__dask_graph__", None)
    return graph is not None and graph(x) is not None


def _name(x: object) -> str:
    return f"{type(x).__module__}.{type(x).__qualname__}"


def _map_blocks(task: Task, x: Anything, axis: int | None) -> Anything:
    """Let dask compute every block on its own, after joining those along the axis."""
    dtype = float_type(x.dtype)
    if not task.along_axis:
        return x.map_blocks(task.method, dtype=dtype)
    if axis is None or x.ndim == 0:
        joined = range(x.ndim)
    else:
        axis = normalize_axis_index(axis, x.ndim)
        joined = range(axis, axis + 1)
    split = {number: -1 for number in joined if x.numblocks[number] > 1}
    return (x.rechunk(split) if split else x).map_blocks(task.method, axis=axis, dtype=dtype)


def _apply_directly(task: Task, x: Anything, axis: int | None) -> Anything:
    """Apply the formula to an array of any type, guarded against conversion."""
    dtype = float_type(x.dtype)
    try:
        with np.errstate(all="ignore"):
            guarded = _Guarded(x.astype(np.float64))
            result = _along_axis(task.formula, guarded, axis) if task.along_axis else task.formula(guarded)
            inner = result.inside.astype(dtype)
    except (AttributeError, NotImplementedError, TypeError) as error:
        if isinstance(error, np.exceptions.AxisError):
            raise
        raise TypeError(f"The formula does not work with a {_name(x)}: {error} {_CONVERT}") from error
    if not isinstance(inner, type(x)) or inner.shape != x.shape:
        raise TypeError(f"The formula does not keep the type and the shape of a {_name(x)}. {_CONVERT}")
    return inner


def _along_axis(formula: Callable[[Lanes], Lanes], x: Anything, axis: int | None) -> Anything:
    if axis is None or x.ndim == 0:
        (block,) = formula(Lanes((np.reshape(x, (-1,)),)))
        return np.reshape(block, x.shape)
    axis = normalize_axis_index(axis, x.ndim)
    (block,) = formula(Lanes((np.moveaxis(x, axis, 0),)))
    return np.moveaxis(block, 0, axis)


class _Guarded(NDArrayOperatorsMixin):
    """Hands every ufunc, function and index on to the array inside, and never becomes an array of NumPy."""

    def __init__(self, inside: Anything) -> None:
        self.inside = inside

    def __array__(self, *_: object, **__: object) -> Anything:
        raise TypeError("it would be converted.")

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Anything, **options: Anything) -> Anything:
        return _guard(getattr(ufunc, method)(*_bare(inputs), **_bare(options)))

    def __array_function__(
        self, function: Callable[..., Any], _: Anything, arguments: Anything, options: Anything
    ) -> Anything:
        return _guard(function(*_bare(arguments), **_bare(options)))

    def __getitem__(self, index: Anything) -> Anything:
        return _guard(self.inside[_bare(index)])

    def __setitem__(self, index: Anything, value: Anything) -> None:
        self.inside[_bare(index)] = _bare(value)

    def __getattr__(self, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(f"it has no {name}.")
        attribute = getattr(self.inside, name)
        if not callable(attribute):
            return _guard(attribute)
        return lambda *arguments, **options: _guard(attribute(*_bare(arguments), **_bare(options)))

    def __len__(self) -> int:
        return len(self.inside)

    def __bool__(self) -> bool:
        return bool(self.inside)


def _guard(x: Anything) -> Anything:
    """Guard an array of another engine, or each of a tuple."""
    if isinstance(x, tuple):
        return tuple(_guard(part) for part in x)
    return _Guarded(x) if is_foreign(x) else x


def _bare(x: Anything) -> Anything:
    """Return what is guarded, in tuples, lists and dictionaries too."""
    if isinstance(x, _Guarded):
        return x.inside
    if isinstance(x, tuple | list):
        return type(x)(_bare(part) for part in x)
    return {key: _bare(value) for key, value in x.items()} if isinstance(x, dict) else x
