"""Cells of a table as tab-separated text for the clipboard."""

from typing import Protocol

import numpy as np
from PySide6.QtCore import QItemSelection, Qt

from actgui.ui.result_column import Rows

MOST_CELLS = 1_000_000


class TextSource(Protocol):
    """What a table must be able to say about its cells."""

    def rowCount(self) -> int: ...

    def columnCount(self) -> int: ...

    def headerData(self, section: int, orientation: Qt.Orientation, role: int) -> str | None: ...

    def texts(self, rows: Rows, column: int) -> list[str]: ...


class TooManyCells(Exception):  # noqa: N818 - the name says what is wrong
    """More cells than the clipboard should hold."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} cells")
        self.count = count


def cell_count(selection: QItemSelection) -> int:
    """Return the number of selected cells, however many there are, at once."""
    return sum(area.width() * area.height() for area in selection.toList())


def whole_text(source: TextSource) -> str:
    """Return every cell under a line with the names of the columns, or raise `TooManyCells`."""
    rows, columns = source.rowCount(), source.columnCount()
    _check(rows * columns)
    names = [_name(source, column) for column in range(columns)]
    texts = [source.texts(np.arange(rows), column) for column in range(columns)]
    return "\n".join(["\t".join(names), *_lines(texts)])


def selected_text(source: TextSource, selection: QItemSelection) -> str:
    """Return the selected cells; those between them that are not selected are empty. May raise `TooManyCells`."""
    count = cell_count(selection)
    _check(count)
    if count in {0, source.rowCount() * source.columnCount()}:
        return whole_text(source) if count else ""
    areas = [
        (np.arange(area.top(), area.bottom() + 1), np.arange(area.left(), area.right() + 1))
        for area in selection.toList()
    ]
    rows = np.unique(np.concatenate([area_rows for area_rows, _ in areas]))
    columns = np.unique(np.concatenate([area_columns for _, area_columns in areas]))
    _check(rows.size * columns.size)
    chosen = np.zeros((columns.size, rows.size), dtype=bool)
    for area_rows, area_columns in areas:
        chosen[np.ix_(np.searchsorted(columns, area_columns), np.searchsorted(rows, area_rows))] = True
    texts = [
        [text if use else "" for text, use in zip(source.texts(rows, column), mask.tolist(), strict=True)]
        for column, mask in zip(columns.tolist(), chosen, strict=True)
    ]
    return "\n".join(_lines(texts))


def _name(source: TextSource, column: int) -> str:
    return source.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.UserRole) or ""


def _check(count: int) -> None:
    if count > MOST_CELLS:
        raise TooManyCells(count)


def _lines(columns: list[list[str]]) -> list[str]:
    return ["\t".join(row) for row in zip(*columns, strict=True)]
