"""A splitter whose line is one pixel (Qt widens the grip by itself); a double click folds its side away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class _Handle(QSplitterHandle):
    """Folds the side on a double click."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        splitter = self.splitter()
        if isinstance(splitter, Splitter):
            splitter.toggle_collapsed()


class Splitter(QSplitter):
    """Two children; the second (vertical) or first (horizontal) one is the side that collapses."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self._open_sizes: list[int] = []

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def toggle_collapsed(self) -> None:
        """Collapse the side, or give it back the size it had."""
        side = 0 if self.orientation() == Qt.Orientation.Horizontal else 1
        sizes = self.sizes()
        if sizes[side]:
            self._open_sizes = sizes
            sizes[1 - side] += sizes[side]
            sizes[side] = 0
            self.setSizes(sizes)
        else:
            self.setSizes(self._open_sizes or self._natural_sizes(side, sum(sizes)))

    def _natural_sizes(self, side: int, total: int) -> list[int]:
        widget = self.widget(side)
        hint = widget.sizeHint() if widget is not None else QSize()
        wanted = hint.width() if self.orientation() == Qt.Orientation.Horizontal else hint.height()
        return [wanted, total - wanted] if side == 0 else [total - wanted, wanted]
