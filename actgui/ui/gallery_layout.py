"""Where the tiles of the gallery stand: families on shelves, small ones side by side. Plain numbers, no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect

MIN_TILE_WIDTH = 96
MAX_TILE_WIDTH = 168
LABEL_HEIGHT = 17
HEADING_HEIGHT = 21
PICTURE_HEIGHT = 56
LEAST_PICTURE_HEIGHT = 34
GAP = 8
ROW_GAP = 5
SHELF_GAP = 8
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


@dataclass(frozen=True, slots=True)
class FamilySize:
    """How many tiles a family has, and how wide its heading is."""

    count: int
    heading: int = 0


def tile_size(families: Sequence[FamilySize], width: int, height: int) -> TileSize:
    """Return the largest tiles with which all these families are seen at once, else a good size to scroll."""
    fewest, most = _columns(width, MAX_TILE_WIDTH), _columns(width, MIN_TILE_WIDTH)
    for columns in range(fewest, most + 1):
        fitting = _fitting_picture(families, width, height, columns)
        tile = _step(width, columns) - GAP
        if fitting >= _FLATTEST * tile:
            return TileSize(columns, min(fitting, round(_STEEPEST * tile)))
    fitting = _fitting_picture(families, width, height, most)
    return TileSize(most, fitting if fitting >= LEAST_PICTURE_HEIGHT else PICTURE_HEIGHT)


def arrange(families: Sequence[FamilySize], width: int, size: TileSize) -> Arrangement:
    """Return the places for all families; those without tiles stand nowhere."""
    step = _step(width, size.columns)
    height = size.picture + LABEL_HEIGHT
    blocks = [Block(QRect(), ())] * len(families)
    top = 0
    for shelf in _shelves(families, width, size.columns):
        column = 0
        for number in shelf:
            count, span = families[number].count, _span(families[number], step)
            places = (divmod(column + place, size.columns) for place in range(count))
            tiles = tuple(
                QRect(round(at * step), top + HEADING_HEIGHT + row * (height + ROW_GAP), round(step) - GAP, height)
                for row, at in places
            )
            left, right = round(column * step), min(width, round((column + span) * step) - GAP)
            blocks[number] = Block(QRect(left, top, right - left, HEADING_HEIGHT), tiles)
            column += span
        rows = _row_count(families[shelf[0]].count, size.columns)
        top += HEADING_HEIGHT + rows * (height + ROW_GAP) - ROW_GAP + SHELF_GAP
    return Arrangement(tuple(blocks), max(0, top - SHELF_GAP))


def _columns(width: int, tile: int) -> int:
    return max(1, (width + GAP) // (tile + GAP))


def _step(width: int, columns: int) -> float:
    """Return the distance from one tile to the next."""
    return (width + GAP) / columns


def _span(family: FamilySize, step: float) -> int:
    """Return over how many columns a family reaches: its heading needs room, too."""
    return max(family.count, ceil((family.heading + GAP) / step))


def _fitting_picture(families: Sequence[FamilySize], width: int, height: int, columns: int) -> int:
    """Return how high pictures may be so that everything fits into `height`."""
    shelves = _shelves(families, width, columns)
    rows = sum(_row_count(families[shelf[0]].count, columns) for shelf in shelves)
    room = height + SHELF_GAP - len(shelves) * (HEADING_HEIGHT + SHELF_GAP - ROW_GAP) - rows * (LABEL_HEIGHT + ROW_GAP)
    return room // max(rows, 1)


def _shelves(families: Sequence[FamilySize], width: int, columns: int) -> list[list[int]]:
    """Return the numbers of the families on each shelf."""
    shelves: list[list[int]] = []
    free = 0
    for number, family in enumerate(families):
        if family.count:
            span = _span(family, _step(width, columns))
            if span <= free:
                shelves[-1].append(number)
            else:
                shelves.append([number])
                free = columns
            free -= span
    return shelves


def _row_count(count: int, columns: int) -> int:
    return ceil(count / columns)
