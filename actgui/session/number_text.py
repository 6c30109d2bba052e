"""Numbers as the shortest text that reads back to the same bits, and the names of columns."""

from collections.abc import Iterable
from math import isfinite

import numpy as np
import orjson
from numpy.typing import ArrayLike, NDArray

from actgui.core import BoundFunction, Evaluation, Mask


def number_text(value: float) -> str:
    """Return the text of one number: 2, 0.1, -0.0, 1e-9, nan, inf or -inf."""
    number = float(value)
    if not isfinite(number):
        return str(number)
    text = orjson.dumps(number).decode()
    return text if text == "-0.0" else text.removesuffix(".0")


def number_texts(values: ArrayLike, empty: Mask | None = None) -> list[str]:
    """Return the texts of many numbers, in the order of the flattened array; much faster than one by one.

    Where `empty` holds, the text is empty.
    """
    flat = np.asarray(values, dtype=np.float64).reshape(-1, 1)
    blanks = None if empty is None else empty.reshape(-1, 1)
    return rows_text(flat, blanks).decode("ascii").splitlines()


def rows_text(block: NDArray[np.float64], empty: Mask | None = None) -> bytes:
    """Return a matrix as lines of text, its columns separated by commas. Each cell is as from `number_text`.

    Where `empty`, a matrix of the same shape, holds, the cell is empty; the block must have NaN there.
    """
    if block.size == 0:
        return b""
    json = orjson.dumps(np.ascontiguousarray(block), option=orjson.OPT_SERIALIZE_NUMPY)
    text = json[2:-2].replace(b"],[", b"\n") + b"\n"
    return _with_non_finite(_without_point_zero(text), block, empty)


def _without_point_zero(text: bytes) -> bytes:
    for end in (b",", b"\n"):
        text = text.replace(b"-0.0" + end, b"-0.0;" + end)  # no number contains a semicolon
        text = text.replace(b".0" + end, end)
    return text.replace(b";", b"")


def _with_non_finite(text: bytes, block: NDArray[np.float64], empty: Mask | None) -> bytes:
    """Fill in, in order, what JSON cannot spell and writes as null."""
    finite = np.isfinite(block)
    if finite.all():
        return text
    names = [str(value).encode() for value in block[~finite].tolist()]
    if empty is not None:
        names = [b"" if blank else name for blank, name in zip(empty[~finite].tolist(), names, strict=True)]
    pieces = text.split(b"null")
    return b"".join(piece for pair in zip(pieces, [*names, b""], strict=True) for piece in pair)


def function_label(function: BoundFunction) -> str:
    """Return the name of a function with the parameters that differ from their default."""
    changed = ", ".join(f"{key}={number_text(value)}" for key, value in function.changed.items())
    return f"{function.key}({changed})" if changed else function.key


def column_names(evaluation: Evaluation) -> list[str]:
    """Return the header of a table of results."""
    names = ["row", "column", "x"] if evaluation.inputs.ndim == 2 else ["x"]
    return names + list(_function_names(evaluation))


def _function_names(evaluation: Evaluation) -> Iterable[str]:
    for column in evaluation.columns:
        label = function_label(column.function)
        yield label
        if column.derivative is not None:
            yield f"{label}_derivative"
