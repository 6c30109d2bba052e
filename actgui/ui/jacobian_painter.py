"""Painting of a heat map: cells, numbers in them, headings, sums of rows and columns, and the ring of a cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from actgui.core.jacobian_part import JacobianPart
from actgui.ui.diverging import diverging_color, shares_of, text_color_on
from actgui.ui.ink import Ink
from actgui.ui.jacobian_layout import GAP, NUMBERS_TO, JacobianLayout, Rooms, stride
from actgui.ui.jacobian_scene import JacobianScene, short

Cell = tuple[int, int]

_PADDING = 4.0
_HEAD_MOST = 150.0
_LEAST_NAME = 56.0
_SHADES = 255  # of each sign, in pictures
_CENTRE = Qt.AlignmentFlag.AlignCenter
_TO_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Marks:
    """The cell that the keys move, the one under the mouse, and whether keys go to the map.

    Cells are counted in the whole matrix.
    """

    current: Cell | None = None
    hovered: Cell | None = None
    focused: bool = False


class JacobianPainter:
    """Paints one matrix."""

    def __init__(self, ink: Ink, scene: JacobianScene, part: JacobianPart, *, log: bool = False) -> None:
        self._ink, self._scene, self._part = ink, scene, part
        self._log = log
        self._font = ink.font(11)
        self._bold = ink.font(11, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)

    def rooms(self) -> Rooms:
        """Return what the texts around the cells need."""
        heads = max(self._width(text) for text in self._row_names(1))
        sums = max(self._width(text) for text in self._sums(of_rows=True))
        title = QFontMetricsF(self._bold).horizontalAdvance(self._sum_name())
        return Rooms(max(min(heads, _HEAD_MOST), title), self._line(), max(sums, title))

    def paint(self, painter: QPainter, layout: JacobianLayout, marks: Marks) -> None:
        """Paint everything."""
        if min(layout.cell_width, layout.cell_height) >= _PADDING:
            self._paint_cells(painter, layout)
        else:
            self._paint_image(painter, layout)
        self._paint_edge(painter, layout)
        self._paint_numbers(painter, layout)
        current, hovered = self._drawn(marks.current), self._drawn(marks.hovered)
        self._paint_heads(painter, layout, hovered or current or (-1, -1))
        self._paint_sums(painter, layout)
        if current is not None:
            width = 2.0 if marks.focused else 1.0
            self._paint_ring(painter, layout, current, self._ink.color("accent_text"), width)
        if hovered is not None:
            self._paint_ring(painter, layout, hovered, self._ink.color("text"), 1.5)

    def _drawn(self, cell: Cell | None) -> Cell | None:
        """Return where a cell of the whole matrix is in the part; None if it is not there."""
        rows, columns = self._part.rows, self._part.columns
        if cell is None or cell[0] not in rows or cell[1] not in columns:
            return None
        return cell[0] - rows.start, cell[1] - columns.start

    def _shares(self) -> NDArray[np.float64]:
        return shares_of(self._part.matrix, self._part.scale, log=self._log)

    def _paint_cells(self, painter: QPainter, layout: JacobianLayout) -> None:
        tokens = self._ink.tokens
        for (row, column), share in np.ndenumerate(self._shares()):
            painter.fillRect(QRectF(*layout.cell(row, column)), QColor(*diverging_color(tokens, float(share))))

    def _paint_image(self, painter: QPainter, layout: JacobianLayout) -> None:
        """Paint cells of a few pixels, of which there are many, as a picture."""
        tokens = self._ink.tokens
        colors = [diverging_color(tokens, share) for share in np.linspace(-1, 1, 2 * _SHADES + 1).tolist()]
        levels = np.array([*colors, diverging_color(tokens, nan)], dtype=np.uint8)
        share = self._shares()
        index = np.where(np.isnan(share), 2 * _SHADES + 1, np.rint((np.nan_to_num(share) + 1) * _SHADES)).astype(int)
        pixels = np.ascontiguousarray(levels[index])
        rows, columns = index.shape
        image = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        target = QRectF(layout.left, layout.top, layout.right - layout.left, layout.bottom - layout.top)
        is_shrunk = layout.cell_height * painter.device().devicePixelRatioF() < 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_shrunk)
        painter.drawImage(target, image.copy())

    def _paint_edge(self, painter: QPainter, layout: JacobianLayout) -> None:
        """Draw a line around the cells, since a zero has the colour of the canvas."""
        gap = layout.gap
        edge = QRectF(layout.left, layout.top, layout.right - layout.left - gap, layout.bottom - layout.top - gap)
        painter.setPen(QPen(self._ink.color("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(edge.adjusted(-0.5, -0.5, 0.5, 0.5))
        if not gap:
            return
        painter.setPen(QPen(self._ink.color("border"), 1))
        for row in range(1, layout.rows):
            y = layout.top + row * layout.cell_height - 0.5
            painter.drawLine(QPointF(edge.left(), y), QPointF(edge.right(), y))
        for column in range(1, layout.columns):
            x = layout.left + column * layout.cell_width - 0.5
            painter.drawLine(QPointF(x, edge.top()), QPointF(x, edge.bottom()))

    def _paint_numbers(self, painter: QPainter, layout: JacobianLayout) -> None:
        matrix = self._part.matrix
        if layout.columns > NUMBERS_TO or layout.cell_height < self._line():
            return
        texts = self._fitting(matrix.ravel().tolist(), layout.cell_width - _PADDING)
        if texts is None:
            return
        painter.setFont(self._font)
        for index, (text, share) in enumerate(zip(texts, self._shares().ravel().tolist(), strict=True)):
            painter.setPen(QColor(*text_color_on(diverging_color(self._ink.tokens, share))))
            painter.drawText(QRectF(*layout.cell(*divmod(index, layout.columns))), _CENTRE, text)

    def _paint_heads(self, painter: QPainter, layout: JacobianLayout, read: Cell) -> None:
        line = self._line()
        step = stride(layout.cell_height, line)
        names = self._row_names(step)
        for row in _headed(self._part.rows, step, read[0]):
            middle = layout.top + (row + 0.5) * layout.cell_height
            area = QRectF(0, middle - line / 2, layout.left - 6, line)
            self._paint_head(painter, area, _TO_RIGHT, names[row], row == read[0])
        self._paint_column_heads(painter, layout, read[1])

    def _paint_column_heads(self, painter: QPainter, layout: JacobianLayout, read: int) -> None:
        """Draw the headings of the columns; none reaches over the title of the sums."""
        names = self._column_names(layout.cell_width - _PADDING)
        widest = max(self._width(text) for text in names) + 2 * _PADDING
        if any(self._scene.labels):
            widest = min(widest, max(layout.cell_width, _LEAST_NAME))  # names may be cut
        step = stride(layout.cell_width, widest)
        room, end = step * layout.cell_width - _PADDING, layout.right + GAP / 2
        for column in _headed(self._part.columns, step, read, at_end=1.5):  # it is moved inwards there
            middle = layout.left + (column + 0.5) * layout.cell_width
            is_read = column == read
            taken = min(self._width(names[column]) + _PADDING, room)
            over = max(0.0, middle + taken / 2 - end)
            if over and not is_read:
                continue
            area = QRectF(middle - room / 2 - over, layout.top - self._line() - 4, room, self._line())
            self._paint_head(painter, area, _CENTRE, names[column], is_read)

    def _paint_head(self, painter: QPainter, area: QRectF, flags: Qt.AlignmentFlag, text: str, is_read: bool) -> None:
        font = self._bold if is_read else self._font
        painter.setFont(font)
        painter.setPen(self._ink.color("text" if is_read else "text3"))
        room = area.width() + _PADDING
        painter.drawText(area, flags, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _paint_sums(self, painter: QPainter, layout: JacobianLayout) -> None:
        painter.setFont(self._font)
        painter.setPen(self._ink.color("text2"))
        line = self._line()
        left = layout.right + GAP
        row_sums = self._sums(of_rows=True)
        for row in _headed(self._part.rows, stride(layout.cell_height, line), -1):
            middle = layout.top + (row + 0.5) * layout.cell_height
            painter.drawText(QRectF(left, middle - line / 2, 200, line), _TO_LEFT, row_sums[row])
        texts = self._fitting(self._scene.sums(of_rows=False), layout.cell_width - _PADDING)
        for column, text in enumerate(texts or ()):
            x = layout.left + column * layout.cell_width
            painter.drawText(QRectF(x, layout.bottom + GAP / 2, layout.cell_width, line), _CENTRE, text)
        painter.setFont(self._bold)
        painter.drawText(QRectF(left, layout.top - line - 4, 200, line), _TO_LEFT, self._sum_name())
        if texts is not None:
            area = QRectF(0, layout.bottom + GAP / 2, layout.left - 6, line)
            painter.drawText(area, _TO_RIGHT, self._sum_name())

    def _paint_ring(self, painter: QPainter, layout: JacobianLayout, cell: Cell, color: QColor, width: float) -> None:
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2 if layout.gap else -width / 2
        painter.drawRect(QRectF(*layout.cell(*cell)).adjusted(inset, inset, -inset, -inset))

    def _row_names(self, step: int) -> list[str]:
        """Return the names of the outputs: with the input of the same number if they are few."""
        scene = self._scene
        rows, columns = scene.shape
        if step > 1 or rows > NUMBERS_TO:
            return [scene.output_label(row) or f"{row + 1:,}" for row in self._part.rows]
        names = [scene.output_label(row) or scene.output_name(row) for row in self._part.rows]
        if rows < columns:
            return names
        texts = [scene.input_text(row) for row in self._part.rows]
        return [self._joined(name, " · ", text) for name, text in zip(names, texts, strict=True)]

    def _joined(self, name: str, sign: str, text: str) -> str:
        """Return a name and a number with a sign between them; the name is cut if there is no room for both."""
        room = _HEAD_MOST - self._width(sign + text)
        return self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + sign + text

    def _column_names(self, room: float) -> list[str]:
        """Return the longest names of the inputs that all have room, or those that people gave them, to be cut."""
        scene, columns = self._scene, self._part.columns
        names = [scene.label(column) or scene.input_name(column) for column in columns]
        full = [f"{name} = {scene.input_text(column)}" for name, column in zip(names, columns, strict=True)]
        for texts in (full, names):
            if len(texts) <= 2 * NUMBERS_TO and max(self._width(text) for text in texts) <= room:
                return texts
        return [scene.label(column) or f"{column + 1:,}" for column in columns]

    def _sums(self, *, of_rows: bool) -> list[str]:
        return [short(value) for value in self._scene.sums(of_rows=of_rows)]

    def _sum_name(self) -> str:
        return translate("Jacobian", "Sum")

    def _fitting(self, values: Sequence[float], room: float) -> list[str] | None:
        """Return the numbers in as many digits as fit; None if not even two do."""
        for digits in (4, 3, 2):
            texts = [short(value, digits) for value in values]
            if max((self._width(text) for text in texts), default=0) <= room:
                return texts
        return None

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def _line(self) -> float:
        return self._metrics.height() + 2


def _headed(lines: range, step: int, read: int, at_end: float = 1.0) -> list[int]:
    """Return which lines of a part have a heading: every so many, and the one that is read, if any, with room for it.

    They are counted from the first line of the part, but the others keep their headings when the part is moved.
    `at_end` is how many steps of room the heading needs that is read, if it is the last one.
    """
    others = [number - lines.start for number in lines if number % step == 0]
    if not 0 <= read < len(lines):
        return others
    room = step if read + step / 2 <= len(lines) else at_end * step
    return [*(line for line in others if abs(line - read) >= room), read]
