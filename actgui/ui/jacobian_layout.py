"""Where the cells, headings and sums of a matrix lie, on whole pixels of the screen. Nothing is drawn here."""

from dataclasses import dataclass
from math import floor

LARGEST_CELL = (240.0, 140.0)
NUMBERS_TO = 12  # of more inputs there are no numbers in the cells
_LONGEST = 2.0  # a cell without a number is at most so many times as wide as high
GAP = 10.0  # before the sums
_SMALL = 12.0
_LEAST = 0.01


@dataclass(frozen=True, slots=True)
class Rooms:
    """What texts need in logical pixels: headings of rows, a line of text, a sum."""

    head: float
    line: float
    total: float


@dataclass(frozen=True, slots=True)
class JacobianLayout:
    """The place of the first cell, the size of each, and their number."""

    left: float
    top: float
    cell_width: float
    cell_height: float
    rows: int
    columns: int

    @property
    def right(self) -> float:
        """The right edge of the cells."""
        return self.left + self.columns * self.cell_width

    @property
    def bottom(self) -> float:
        """The lower edge of the cells."""
        return self.top + self.rows * self.cell_height

    @property
    def gap(self) -> float:
        """What stays free between cells; none between small ones."""
        return 1.0 if min(self.cell_width, self.cell_height) >= _SMALL else 0.0

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of the cell at a point."""
        if not (self.left <= x < self.right and self.top <= y < self.bottom):
            return None
        row, column = int((y - self.top) / self.cell_height), int((x - self.left) / self.cell_width)
        return min(row, self.rows - 1), min(column, self.columns - 1)

    def cell(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return left, top, width and height of a cell."""
        left, top = self.left + column * self.cell_width, self.top + row * self.cell_height
        return left, top, self.cell_width - self.gap, self.cell_height - self.gap


def lay_out(size: tuple[float, float], shape: tuple[int, int], rooms: Rooms, sharpness: float = 1.0) -> JacobianLayout:
    """Return the layout of a matrix in a widget; cells are whole pixels of a screen of that sharpness."""
    rows, columns = max(shape[0], 1), max(shape[1], 1)
    left, top = (_whole(length, sharpness) for length in (rooms.head + 8, rooms.line + 6))
    width = size[0] - left - GAP - rooms.total - 16
    height = size[1] - top - GAP / 2 - rooms.line - 4
    cell_width, cell_height = min(width / columns, LARGEST_CELL[0]), min(height / rows, LARGEST_CELL[1])
    if columns > NUMBERS_TO:
        cell_width = min(cell_width, _LONGEST * cell_height)
        cell_height = min(cell_height, cell_width)
    return JacobianLayout(left, top, _whole(cell_width, sharpness), _whole(cell_height, sharpness), *shape)


def stride(size: float, room: float) -> int:
    """Return after how many cells the next heading has room: 1, 2, 5, 10, 20, 50..."""
    for power in range(6):
        for factor in (1, 2, 5):
            step: int = factor * 10**power
            if step * size >= room:
                return step
    return 10**6


def _whole(length: float, sharpness: float) -> float:
    """Return whole pixels, or less than one where there is no more room."""
    pixels = length * sharpness
    return (floor(pixels) if pixels >= 1 else max(pixels, _LEAST)) / sharpness
