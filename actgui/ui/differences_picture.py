"""The picture of the view Differences: the comparison as a table, with formulas as outlines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgRenderer

from actgui.ui.comparison import Cell, Row
from actgui.ui.difference_rows import FORMULA_SIZE, GAP, INSET, TITLE_WIDTH, unbroken
from actgui.ui.figure_pens import hairline
from actgui.ui.formula_svg import formula_svg
from actgui.ui.formula_words import with_places, with_words
from actgui.ui.ink import Ink
from actgui.ui.picture import Picture
from actgui.ui.tokens import LIGHT, Tokens

_PADDING = 8.0
_BETWEEN = 3.0
_NARROWEST = 420.0
_WIDER = 1.04  # how much the table is widened at a time where it is too high
_WIDEST = 20_000.0
_BOLD = QFont.Weight.DemiBold
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def differences_picture(names: tuple[str, str], rows: Sequence[Row], width: int) -> Picture:
    """Return the picture of a table, as high as it needs to be at a width."""

    def paint(painter: QPainter, room: QSizeF, tokens: Tokens) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), room), tokens.canvas)
        table = _fitting(Ink(tokens, is_exported=True), names, rows, room)
        scale = min(room.width() / table.width, room.height() / table.height)
        painter.scale(scale, scale)
        table.paint(painter)
        painter.restore()

    table = _Table(Ink(LIGHT, is_exported=True), names, rows, max(width, _NARROWEST))
    return Picture(" – ".join(names), QSize(width, round(table.height + 0.5)), paint)


def _fitting(ink: Ink, names: tuple[str, str], rows: Sequence[Row], room: QSizeF) -> "_Table":
    """Return the table as wide as the room, or drawn smaller, and so wider, if it would be too high."""
    width = max(room.width(), _NARROWEST)
    while True:
        table = _Table(ink, names, rows, width)
        if table.height * room.width() <= room.height() * width or width > _WIDEST:
            return table
        width *= _WIDER


@dataclass(frozen=True, slots=True)
class _Text:
    """A text in a font, and the height of its lines in the width it was made for."""

    text: str
    font: QFont
    token: str
    height: float


@dataclass(frozen=True, slots=True)
class _Formula:
    """A formula at the size at which it is drawn."""

    renderer: QSvgRenderer
    size: QSizeF

    @property
    def height(self) -> float:
        """How high it is."""
        return self.size.height()


_Piece = _Text | _Formula


class _Table:
    """Lays out the cells for a width; `paint` draws them."""

    def __init__(self, ink: Ink, names: tuple[str, str], rows: Sequence[Row], width: float) -> None:
        self._ink = ink
        self.width = width
        self._column = (width - 2 * INSET - TITLE_WIDTH - 2 * GAP) / 2
        heads: list[list[_Piece]] = [[self._text(name, "text", self._column, 13, _BOLD)] for name in names]
        self._lines: list[tuple[list[_Piece], ...]] = [([], *heads)]
        for row in rows:
            title: list[_Piece] = [self._text(row.title, "text", TITLE_WIDTH, 12, _BOLD)]
            self._lines.append((title, *(self._cell(cell) for cell in row.cells)))
        self._heights = [max(_height(pieces) for pieces in line) for line in self._lines]

    @property
    def height(self) -> float:
        """The height of all rows with what is around them."""
        return sum(height + 2 * _PADDING for height in self._heights) + 2 * _PADDING

    def paint(self, painter: QPainter) -> None:
        """Draw from (0, 0)."""
        top = _PADDING
        for line, height in zip(self._lines, self._heights, strict=True):
            if line is not self._lines[0]:
                painter.setPen(
                    hairline(self._ink.tokens.control if line is self._lines[1] else self._ink.tokens.border)
                )
                painter.drawLine(QPointF(INSET, top), QPointF(self.width - INSET, top))
            left = float(INSET)
            for pieces, width in zip(line, (TITLE_WIDTH, self._column, self._column), strict=True):
                self._paint_pieces(painter, pieces, QPointF(left, top + _PADDING), width)
                left += width + GAP
            top += height + 2 * _PADDING

    def _paint_pieces(self, painter: QPainter, pieces: list[_Piece], at: QPointF, width: float) -> None:
        for piece in pieces:
            if isinstance(piece, _Formula):
                piece.renderer.render(painter, QRectF(at, piece.size))
            else:
                painter.setFont(piece.font)
                painter.setPen(self._ink.color(piece.token))
                painter.drawText(QRectF(at, QSizeF(width, piece.height + 1)), _WRAPPED, piece.text)
            at += QPointF(0, piece.height + _BETWEEN)

    def _cell(self, cell: Cell) -> list[_Piece]:
        pieces: list[_Piece] = [self._formula(cell.latex)] if cell.latex else []
        texts = ((cell.law, "text"), (cell.now, "text3"))
        return pieces + [self._text(unbroken(text), token, self._column) for text, token in texts if text]

    def _text(
        self, text: str, token: str, width: float, size: int = 12, weight: QFont.Weight = QFont.Weight.Normal
    ) -> _Text:
        font = self._ink.font(size, weight)
        area = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, text)
        return _Text(text, font, token, area.height())

    def _formula(self, latex: str) -> _Formula:
        svg = with_words(formula_svg(with_places(latex), FORMULA_SIZE), latex, FORMULA_SIZE)
        svg = svg.replace("currentColor", self._ink.tokens.text)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        size = QSizeF(renderer.defaultSize())
        return _Formula(renderer, size * min(1.0, self._column / size.width()))


def _height(pieces: list[_Piece]) -> float:
    return sum(piece.height for piece in pieces) + _BETWEEN * max(len(pieces) - 1, 0)
