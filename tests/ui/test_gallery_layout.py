"""Where the tiles stand: none on another, all within the width, families in order."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect

from actgui.ui.gallery_layout import (
    HEADING_HEIGHT,
    LABEL_HEIGHT,
    MIN_TILE_WIDTH,
    FamilySize,
    TileSize,
    arrange,
    tile_size,
)

COUNTS = (15, 10, 6, 4, 17, 4, 4, 2, 9, 5)
HEADING = 120


def families(counts: tuple[int, ...] = COUNTS) -> list[FamilySize]:
    return [FamilySize(count, HEADING) for count in counts]


def rects(counts: tuple[int, ...], width: int, height: int = 700) -> tuple[list[QRect], list[QRect], int]:
    arrangement = arrange(families(counts), width, tile_size(families(), width, height))
    tiles = [tile for block in arrangement.blocks for tile in block.tiles]
    headings = [block.heading for block in arrangement.blocks if block.tiles]
    return headings, tiles, arrangement.height


@pytest.mark.parametrize("width", [60, 400, 680, 1095, 1600, 3000])
@pytest.mark.parametrize("counts", [COUNTS, (0, 1, 0, 0, 3, 0, 0, 0, 0, 0), (0,) * 10, (1,) * 10])
def test_nothing_overlaps_and_everything_is_inside(counts: tuple[int, ...], width: int) -> None:
    headings, tiles, height = rects(counts, width)
    assert len(tiles) == sum(counts)
    assert not any(one.intersects(other) for one, other in combinations(headings + tiles, 2))
    assert all(heading.width() >= min(HEADING, width - 8) for heading in headings)
    assert all(rect.left() >= 0 and rect.right() < width and rect.bottom() < height for rect in headings + tiles)


def test_small_families_share_a_shelf() -> None:
    headings, _, _ = rects(COUNTS, 1095)
    assert headings[2].top() == headings[3].top()
    assert headings[2].right() < headings[3].left()


def test_a_large_window_shows_everything_at_once_with_large_tiles() -> None:
    for width, height in ((1095, 720), (1600, 880)):
        _, tiles, needed = rects(COUNTS, width, height)
        assert needed <= height
        assert all(tile.width() >= MIN_TILE_WIDTH for tile in tiles)
    assert rects(COUNTS, 1600, 880)[1][0].width() > rects(COUNTS, 1095, 720)[1][0].width()


def test_a_small_window_keeps_a_good_size_and_scrolls() -> None:
    _, tiles, needed = rects(COUNTS, 680, 480)
    assert needed > 480
    assert tiles[0].height() - LABEL_HEIGHT >= 50


def test_headings_stand_above_their_tiles() -> None:
    for block in arrange(families(), 1095, TileSize(10, 40)).blocks:
        assert block.heading.left() == block.tiles[0].left()
        assert block.heading.top() + HEADING_HEIGHT == block.tiles[0].top()
