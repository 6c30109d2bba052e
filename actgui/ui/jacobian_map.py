"""The heat map: cells in colours from minus to plus, with numbers, headings and sums as far as there is room."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from actgui.ui.ink import Ink
from actgui.ui.jacobian_layout import JacobianLayout, Rooms, lay_out
from actgui.ui.jacobian_painter import JacobianPainter, Marks
from actgui.ui.jacobian_scene import JacobianScene, reading_of
from actgui.ui.theme import Theme

Cell = tuple[int, int]

_PAGE = 10
_NOTCH, _NOTCH_LINES = 120, 15  # how far a notch of the wheel moves the part
_DIMMED = 0.4
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_PageUp: (-_PAGE, 0),
    Qt.Key.Key_PageDown: (_PAGE, 0),
}


class JacobianMap(QWidget):
    """One cell is current: keys move it, a click chooses it. `cell_read` tells of it, or of the one under the hand.

    Of a large matrix a part is drawn, which follows the keys and the wheel; then `part_moved` is emitted. Cells are
    counted in the whole matrix.
    """

    cell_read = Signal(int, int)
    part_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jacobian_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Jacobian: arrow keys go from cell to cell"))
        self._theme = theme
        self._scene: JacobianScene | None = None
        self._current: Cell = (0, 0)
        self._hovered: Cell | None = None
        self._turned = QPointF()
        self._is_dimmed = False
        self._is_log = False
        theme.changed.connect(self.update)

    @property
    def scene(self) -> JacobianScene | None:
        """What is drawn."""
        return self._scene

    @property
    def current(self) -> Cell:
        """The cell that the keys move."""
        return self._current

    def show_matrix(self, scene: JacobianScene) -> None:
        """Draw another matrix; the current cell and the part that is drawn stay where they are, if they are there."""
        origin = (0, 0) if self._scene is None else self._scene.origin
        self._scene = scene.moved(*origin)
        self._hovered = self._cell_under(self._hovered)
        self.go_to(self._current)
        self.part_moved.emit()

    def show_labels(self, labels: tuple[str, ...]) -> None:
        """Give the inputs other names."""
        if self._scene is not None and self._scene.labels != labels:
            self._scene = replace(self._scene, labels=labels)
            self.go_to(self._current)

    def go_to(self, cell: Cell) -> None:
        """Make a cell the current one, and draw the part it is in; beyond the last it is the last."""
        if self._scene is not None and self._scene.part is not None:
            rows, columns = self._scene.whole
            row, column = np.clip(cell, 0, (rows - 1, columns - 1)).tolist()
            self._current = (row, column)
            self._show_part(self._scene.showing(row, column))
            self.setAccessibleDescription(". ".join(reading_of(self._scene, row, column)))
        self._tell()

    def scroll_to(self, row: int, column: int) -> None:
        """Draw the part that begins there, or as near as there is a whole one; the current cell stays what it is."""
        if self._scene is not None:
            self._hovered = None
            self._show_part(self._scene.moved(row, column))
            self._tell()

    def _show_part(self, scene: JacobianScene) -> None:
        is_moved = self._scene is not None and scene.origin != self._scene.origin
        self._scene = scene
        if is_moved:
            self.part_moved.emit()

    @property
    def is_log(self) -> bool:
        """Whether colours follow the powers of ten."""
        return self._is_log

    def set_log(self, is_log: bool) -> None:
        """Let colours follow the powers of ten, so that small numbers are seen beside large ones."""
        self._is_log = is_log
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show that what is drawn is out of date."""
        self._is_dimmed = dimmed
        self.update()

    def layout_now(self) -> JacobianLayout:
        """Return where the cells are."""
        painter = self._painter()
        rooms = painter.rooms() if painter is not None else Rooms(0, 0, 0)
        shape = self._scene.shape if self._scene is not None else (0, 0)
        return lay_out((self.width(), self.height()), shape, rooms, self.devicePixelRatioF())

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a cell is, if it is drawn."""
        top, left = (0, 0) if self._scene is None else self._scene.origin
        return QRectF(*self.layout_now().cell(row - top, column - left))

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        matrix = self._painter()
        if matrix is not None:
            painter = QPainter(self)
            painter.setOpacity(_DIMMED if self._is_dimmed else 1.0)
            matrix.paint(painter, self.layout_now(), Marks(self._current, self._hovered, self.hasFocus()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(cell)

    def wheelEvent(self, event: QWheelEvent) -> None:
        scene = self._scene
        if scene is None or not scene.is_cut:
            super().wheelEvent(event)
            return
        turn = QPointF(event.angleDelta())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turn = turn.transposed()
        self._turned += turn * (_NOTCH_LINES / _NOTCH)
        right, down = int(self._turned.x()), int(self._turned.y())
        self._turned -= QPointF(right, down)
        row, column = scene.origin
        self.scroll_to(row - down, column - right)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        del event
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = self._target(event)
        if target is None:
            super().keyPressEvent(event)
            return
        self._hovered = None
        self.go_to(target)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(QPointF(event.pos()))
            if cell is not None and self._scene is not None:
                QToolTip.showText(event.globalPos(), "\n".join(reading_of(self._scene, *cell)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _target(self, event: QKeyEvent) -> Cell | None:
        if self._scene is None or self._scene.part is None:
            return None
        row, column = self._current
        rows, columns = self._scene.whole
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Home:
            return (0, 0) if whole else (row, 0)
        if event.key() == Qt.Key.Key_End:
            return (rows - 1, columns - 1) if whole else (row, columns - 1)
        key = next((key for key in _MOVES if key == event.key()), None)
        if key is None:
            return None
        down, right = _MOVES[key]
        return row + down, column + right

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self._tell()

    def _tell(self) -> None:
        self.update()
        if self._scene is not None and self._scene.part is not None:
            self.cell_read.emit(*(self._hovered or self._current))

    def _cell_at(self, at: QPointF) -> Cell | None:
        if self._scene is None or self._scene.part is None:
            return None
        cell = self.layout_now().cell_at(at.x(), at.y())
        top, left = self._scene.origin
        return None if cell is None else (cell[0] + top, cell[1] + left)

    def _cell_under(self, cell: Cell | None) -> Cell | None:
        """Return the cell if it is drawn."""
        part = None if self._scene is None else self._scene.part
        return cell if cell and part and cell[0] in part.rows and cell[1] in part.columns else None

    def _painter(self) -> JacobianPainter | None:
        scene = self._scene
        if scene is None or scene.part is None:
            return None
        return JacobianPainter(Ink(self._theme.tokens), scene, scene.part, log=self._is_log)
