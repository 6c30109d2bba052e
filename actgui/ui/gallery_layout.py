"""Where the tiles of the gallery stand: families on shelves, small ones side by side. Plain numbers, no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

MIN_TILE_WIDTH = 96
MAX_TILE_WIDTH = 168
LABEL_HEIGHT = 18
HEADING_HEIGHT = 22
PICTURE_HEIGHT = 56
LEAST_PICTURE_HEIGHT = 34
GAP = 8
SHELF_GAP = 10
_FLATTEST, _STEEPEST = 0.4, 0.56


@dataclass(frozen=True, slots=True)
class TileSize:
    """How many tiles stand side by side, and how high the picture of each is."""

    columns: int
    picture: int


@dataclass(frozen=True, slots=True)
class Block:
    """The place of one family: its heading, and its tiles in order."""

    heading: QRect
    tiles: tuple[QRect, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The blocks of all families, in order, and the height that they take."""

    blocks: tuple[Block, ...]
    height: int


def tile_size(counts: Sequence[int], width: int, height: int) -> TileSize:
    """Return the largest tiles with which families of so many are all seen at once, else a good size to scroll."""
    fewest, most = _columns(width, MAX_TILE_WIDTH), _columns(width, MIN_TILE_WIDTH)
    for columns in range(fewest, most + 1):
        tile = (width + GAP) / columns - GAP
        fitting = _fitting_picture(counts, columns, height)
        if fitting >= _FLATTEST * tile:
            return TileSize(columns, min(fitting, round(_STEEPEST * tile)))
    fitting = _fitting_picture(counts, most, height)
    return TileSize(most, fitting if fitting >= LEAST_PICTURE_HEIGHT else PICTURE_HEIGHT)


def arrange(counts: Sequence[int], width: int, size: TileSize) -> Arrangement:
    """Return the places for families of so many tiles each."""
    columns = size.columns
    step = (width + GAP) / columns
    height = size.picture + LABEL_HEIGHT
    blocks: dict[int, Block] = {}
    top = 0
    for shelf in _shelves(counts, columns):
        column = 0
        rows_top = top + HEADING_HEIGHT
        for family in shelf:
            places = [divmod(column + number, columns) for number in range(counts[family])]
            tiles = tuple(
                QRect(round(at * step), rows_top + row * (height + GAP), round(step) - GAP, height)
                for row, at in places
            )
            right = max((tile.right() for tile in tiles), default=0)
            heading = QRect(round(column * step), top, right + 1 - round(column * step), HEADING_HEIGHT)
            blocks[family] = Block(heading, tiles)
            column += counts[family]
        top = rows_top + _row_count(counts[shelf[0]], columns) * (height + GAP) - GAP + SHELF_GAP
    nothing = Block(QRect(), ())
    return Arrangement(tuple(blocks.get(family, nothing) for family in range(len(counts))), max(0, top - SHELF_GAP))


def _columns(width: int, tile: int) -> int:
    return max(1, (width + GAP) // (tile + GAP))


def _fitting_picture(counts: Sequence[int], columns: int, height: int) -> int:
    """Return how high pictures may be so that everything fits into `height`."""
    shelves = _shelves(counts, columns)
    rows = sum(_row_count(counts[shelf[0]], columns) for shelf in shelves)
    room = height + SHELF_GAP - len(shelves) * (HEADING_HEIGHT + SHELF_GAP - GAP) - rows * (LABEL_HEIGHT + GAP)
    return room // max(rows, 1)


def _shelves(counts: Sequence[int], columns: int) -> list[list[int]]:
    """Return the numbers of the families on each shelf; empty families stand nowhere."""
    shelves: list[list[int]] = []
    free = 0
    for family, count in enumerate(counts):
        if count == 0:
            continue
        if count <= free:
            shelves[-1].append(family)
            free -= count
        else:
            shelves.append([family])
            free = max(0, columns - count)
    return shelves


def _row_count(count: int, columns: int) -> int:
    return -(-count // columns)
