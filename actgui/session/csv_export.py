"""Evaluation -> CSV, every number to the last bit. Layout: a header, then one line for each input."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from actgui.core import Evaluation, Mask
from actgui.session.atomic_file import replacing
from actgui.session.errors import ExportError
from actgui.session.file_advice import advice_for
from actgui.session.number_text import column_names, rows_text

_BLOCK_ROWS = 8192


def write_csv(evaluation: Evaluation, path: Path, *, watch: Callable[[float], None] | None = None) -> None:
    """Write a CSV file in place of `path`.

    `watch` is called with the fraction done after every few thousand rows; what it raises, such as `Cancelled`, ends
    the work. Then, and after an `ExportError`, an old file is still whole.
    """
    blocks = 1 + -(-evaluation.inputs.size // _BLOCK_ROWS)
    try:
        with replacing(path) as file:
            for done, block in enumerate(csv_blocks(evaluation), start=1):
                file.write(block)
                if watch is not None:
                    watch(done / blocks)
    except OSError as error:
        template, hint, details = advice_for(error, path)
        raise ExportError(template, hint, **details) from error


def csv_blocks(evaluation: Evaluation) -> Iterator[bytes]:
    """Yield the header, then the lines of some thousand rows at a time; UTF-8, lines end with a line feed."""
    yield _header(column_names(evaluation))
    columns = _result_columns(evaluation)
    for start in range(0, evaluation.inputs.size, _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        index = _index_columns(evaluation, start)
        block = np.column_stack([*index, *(numbers[rows] for numbers, _ in columns)])
        yield rows_text(block, _empty_cells(columns, rows, block.shape))


def _header(names: list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(names)
    return line.getvalue().encode()


def _result_columns(evaluation: Evaluation) -> list[tuple[NDArray[np.float64], Mask | None]]:
    """Return the numbers of each column from x on, and which of its cells are empty."""
    arrays: list[tuple[NDArray[np.float64], Mask | None]] = [(evaluation.inputs, None)]
    for column in evaluation.columns:
        arrays.append((column.values, column.without_output))
        if column.derivative is not None:
            arrays.append((column.derivative, column.without_derivative))
    return [(numbers.reshape(-1), None if mask is None else mask.reshape(-1)) for numbers, mask in arrays]


def _empty_cells(
    columns: list[tuple[NDArray[np.float64], Mask | None]], rows: slice, shape: tuple[int, ...]
) -> Mask | None:
    """Return which cells of a block are empty; the block may have other columns before these."""
    if all(mask is None for _, mask in columns):
        return None
    empty = np.zeros(shape, dtype=bool)
    for place, (_, mask) in enumerate(columns, start=shape[1] - len(columns)):
        if mask is not None:
            empty[:, place] = mask[rows]
    return empty


def _index_columns(evaluation: Evaluation, start: int) -> tuple[NDArray[np.intp], ...]:
    """Return row and column number of the next inputs of a matrix; both count from 1, as in the window."""
    if evaluation.inputs.ndim != 2:
        return ()
    positions = np.arange(start, min(start + _BLOCK_ROWS, evaluation.inputs.size))
    row, column = np.divmod(positions, evaluation.inputs.shape[1])
    return row + 1, column + 1
