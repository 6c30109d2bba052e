"""All tiles of the gallery by family, and the way of the arrow keys between them."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from actgui.core import CATALOGUE, BoundFunction, Family
from actgui.session.session import Session
from actgui.ui.function_query import FunctionQuery
from actgui.ui.function_texts import family_title
from actgui.ui.gallery_layout import FamilySize, arrange, tile_size
from actgui.ui.gallery_tile import GalleryTile
from actgui.ui.theme import Theme

_FAMILY_SIZES = tuple(sum(function.family == family for function in CATALOGUE.values()) for family in Family)


class _Heading(QWidget):
    """The title of a family and how many tiles it shows."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        name = QLabel(title)
        name.setProperty("role", "family")
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(name)
        row.addWidget(self._count)
        row.addStretch(1)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the number, or nothing at all for none."""
        self._count.setText(str(count))
        self.setVisible(count > 0)


class GalleryGrid(QWidget):
    """`chosen` on click or Enter, `pointed_at` for what the mouse or the keyboard is on."""

    chosen = Signal(GalleryTile)
    pointed_at = Signal(GalleryTile)
    left_upwards = Signal()

    def __init__(self, query: FunctionQuery, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery_grid")
        self._query = query
        self._theme = theme
        self._session = Session()
        self._room = 0
        self._headings = [_Heading(family_title(family), self) for family in Family]
        self._tiles: dict[tuple[str, tuple[float, ...]], GalleryTile] = {}
        self._blocks: list[list[GalleryTile]] = []
        self._current: GalleryTile | None = None
        theme.changed.connect(self.update)

    def tiles(self) -> list[GalleryTile]:
        """Return the tiles shown, in reading order."""
        return [tile for block in self._blocks for tile in block]

    def set_room(self, height: int) -> None:
        """Say how high the part is that is seen at once."""
        if height != self._room:
            self._room = height
            self._place()

    def show_session(self, session: Session) -> None:
        """Mark what is in the plot."""
        self._session = session
        for tile in self._tiles.values():
            self._mark(tile)

    def show_matches(self) -> None:
        """Show what the query finds."""
        blocks: list[list[GalleryTile]] = [[] for _ in Family]
        numbers = {family: number for number, family in enumerate(Family)}
        for match in self._query.matches.values():
            block = blocks[numbers[CATALOGUE[match.key].family]]
            if match.itself:
                block.append(self._tile(CATALOGUE[match.key].bind(), match.key))
            block.extend(self._tile(preset.function, preset.title) for preset in match.presets)
        self._blocks = blocks
        for family, heading in zip(Family, self._headings, strict=True):
            heading.show_count(sum(CATALOGUE[key].family == family for key in self._query.matches))
        shown = set(self.tiles())
        for tile in self._tiles.values():
            tile.setVisible(tile in shown)
        if self._current not in shown:
            self._set_current(next(iter(self.tiles()), None))
        self._place()

    def enter(self) -> None:
        """Let the keyboard in at the best match."""
        best = self.best()
        if best is not None:
            best.setFocus(Qt.FocusReason.TabFocusReason)

    def best(self) -> GalleryTile | None:
        """Return the tile of what Enter in the search line adds."""
        match = self._query.best
        return None if match is None else self._tiles.get((match.key, match.function.values))

    def show_hint(self, shown: bool) -> None:
        """Mark the best match while one searches, or nothing."""
        best = self.best() if shown and self._query.has_words else None
        for tile in self.tiles():
            tile.show_hint(tile is best)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tile = self._current
        target = None if tile is None else self._neighbour(tile, event.key())
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Up:
            self.left_upwards.emit()
        else:
            event.ignore()

    def _neighbour(self, tile: GalleryTile, key: int) -> GalleryTile | None:
        tiles = self.tiles()
        at = tiles.index(tile)
        steps = {Qt.Key.Key_Left: max(at - 1, 0), Qt.Key.Key_Right: min(at + 1, len(tiles) - 1)}
        steps |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(tiles) - 1}
        if key in steps:
            return tiles[steps[Qt.Key(key)]]
        middle = tile.geometry().center()
        if key == Qt.Key.Key_Down:
            return _nearest([other for other in tiles if other.y() > tile.geometry().bottom()], middle)
        if key == Qt.Key.Key_Up:
            return _nearest([other for other in tiles if other.geometry().bottom() < tile.y()], middle)
        return None

    def _tile(self, function: BoundFunction, title: str) -> GalleryTile:
        identity = (function.key, function.values)
        tile = self._tiles.get(identity)
        if tile is None:
            tile = GalleryTile(function, title, self._theme, self)
            tile.clicked.connect(lambda: self.chosen.emit(tile))
            tile.pointed_at.connect(lambda: self._on_pointed_at(tile))
            self._tiles[identity] = tile
            self._mark(tile)
        tile.set_title(title)
        return tile

    def _mark(self, tile: GalleryTile) -> None:
        slots = (trace.slot for trace in self._session.traces if tile.shows(trace.function))
        tile.show_slot(next(slots, None))

    def _on_pointed_at(self, tile: GalleryTile) -> None:
        if tile.hasFocus():
            self._set_current(tile)
        self.pointed_at.emit(tile)

    def _set_current(self, tile: GalleryTile | None) -> None:
        """Let Tab come in at `tile`, and only there."""
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = tile
        if tile is not None:
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _place(self) -> None:
        width = self.width()
        if not self._blocks:
            return
        widths = [heading.sizeHint().width() for heading in self._headings]
        everything = [FamilySize(count, wide) for count, wide in zip(_FAMILY_SIZES, widths, strict=True)]
        size = tile_size(everything, width, self._room)  # the same however few are found
        shown = [FamilySize(len(block), wide) for block, wide in zip(self._blocks, widths, strict=False)]
        arrangement = arrange(shown, width, size)
        for heading, tiles, block in zip(self._headings, self._blocks, arrangement.blocks, strict=False):
            heading.setGeometry(block.heading)
            for tile, rect in zip(tiles, block.tiles, strict=True):
                tile.setGeometry(rect)
        self.setMinimumHeight(arrangement.height)


def _nearest(tiles: list[GalleryTile], place: QPoint) -> GalleryTile | None:
    """Return the tile of the nearest row that is nearest in the row."""

    def distance(rect: QRect) -> tuple[int, int]:
        return abs(rect.center().y() - place.y()), abs(rect.center().x() - place.x())

    return min(tiles, key=lambda tile: distance(tile.geometry()), default=None)
