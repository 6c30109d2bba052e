"""A splitter whose line is one pixel (Qt widens the grip by itself); a double click folds a side away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class _Handle(QSplitterHandle):
    """Folds its side on a double click."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        splitter = self.splitter()
        if isinstance(splitter, Splitter):
            splitter.toggle_side_of(self)


class Splitter(QSplitter):
    """`sides` are the indices of the children that fold away; no two of them are neighbours."""

    def __init__(self, orientation: Qt.Orientation, sides: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self._sides = sides
        self._open_sizes: dict[int, int] = {}

    def fill(self, *widgets: QWidget, main: int) -> None:
        """Add widgets; the one with the index `main` takes the room that is left, and is never folded away."""
        for widget in widgets:
            self.addWidget(widget)
        self.setStretchFactor(main, 1)
        self.setCollapsible(main, False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def toggle_side_of(self, handle: QSplitterHandle) -> None:
        """Fold away the side at a handle, or give it back the size it had."""
        after = next(index for index in range(self.count()) if self.handle(index) is handle)
        side = after - 1 if after - 1 in self._sides else after
        neighbour = after if side == after - 1 else after - 1
        sizes = self.sizes()
        if sizes[side]:
            self._open_sizes[side] = sizes[side]
            size = 0
        else:
            size = self._open_sizes.get(side) or self._natural_size(side)
        sizes[neighbour] += sizes[side] - size
        sizes[side] = size
        self.setSizes(sizes)

    def open_side(self, side: int) -> None:
        """Give a side that is folded away the size it had."""
        if not self.sizes()[side]:
            self.toggle_side_of(self.handle(max(side, 1)))

    def _natural_size(self, side: int) -> int:
        widget = self.widget(side)
        hint = widget.sizeHint() if widget is not None else QSize()
        return hint.width() if self.orientation() == Qt.Orientation.Horizontal else hint.height()
