"""The lower part of a view: as high as its contents where there is room, else it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

_LEAST = 104
_SHARE = 0.34  # of the view, at most


class LowerPart(QScrollArea):
    """Leaves the room it does not need to the picture above it."""

    def __init__(self, contents: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(contents)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        contents.installEventFilter(self)

    def sizeHint(self) -> QSize:
        view = self.parentWidget()
        room = round(view.height() * _SHARE) if view is not None else 0
        return QSize(400, min(self._needed(), max(_LEAST, self._whole_parts(room))))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LEAST, self._needed()))

    def _needed(self) -> int:
        contents = self.widget()
        return contents.sizeHint().height() if contents is not None else 0

    def _whole_parts(self, room: int) -> int:
        """Return the height of as many parts as fit into the room, rather than cut one in two."""
        contents = self.widget()
        layout = contents.layout() if contents is not None else None
        items = [layout.itemAt(number) for number in range(layout.count())] if layout is not None else []
        ends = [item.geometry().bottom() + 1 for item in items if item is not None and not item.isEmpty()]
        fitting = max((end for end in ends if end <= room), default=0)
        return fitting if fitting >= _LEAST else room

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
