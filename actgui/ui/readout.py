"""The card beside the crosshair: x, and what every function has there."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from actgui.ui.swatch import swatch_pen
from actgui.ui.theme import Theme, ui_font
from actgui.ui.tokens import curve_style

_ROW = 20.0
_HEAD = 30.0
_PAD = 12.0
_SIGN = 20.0
_SHADOW = 7
_COLUMN_GAP = 18.0
_MAX_ROWS = 12
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class ReadoutRow:
    """One function at the crosshair; texts are ready to paint. Without a slot it has no sign."""

    slot: int | None
    name: str
    value: str
    derivative: str = ""
    rise: str = ""
    slope: str = ""


class _Column(NamedTuple):
    field: str
    caption: str
    width: float


_COLUMNS = (("value", "f(x)"), ("derivative", "f\u2032(x)"), ("rise", "Δy"), ("slope", "Δy/Δx"))


class Readout(QWidget):
    """Transparent for the mouse; `show_rows` sets its content and its size."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._title = ""
        self._note = ""
        self._distance = ""
        self._rows: tuple[ReadoutRow, ...] = ()
        self._more = 0
        self._names = 0.0
        self._columns: list[_Column] = []
        theme.changed.connect(self.update)
        self.hide()

    @property
    def rows(self) -> tuple[ReadoutRow, ...]:
        """The rows shown."""
        return self._rows

    @property
    def title(self) -> str:
        """The line at the top, for example "x = 2"."""
        return self._title

    @property
    def note(self) -> str:
        """What the title adds: which input it is, or which point of interest."""
        return self._note

    @property
    def distance(self) -> str:
        """From where it measures, and how far; empty if it does not."""
        return self._distance

    def show_rows(self, title: str, note: str, rows: tuple[ReadoutRow, ...], distance: str = "") -> None:
        """Show these rows and take the size they need."""
        self._title, self._note, self._distance = title, note, distance
        self._more = max(0, len(rows) - _MAX_ROWS)
        self._rows = rows[:_MAX_ROWS]
        self._names = _widest(QFontMetricsF(ui_font(12)), [row.name for row in self._rows])
        self._columns = [column for column in map(self._column, *zip(*_COLUMNS, strict=True)) if column.width]
        self.setFixedSize(self._size())
        self.update()

    def _column(self, field: str, caption: str) -> _Column:
        width = _widest(QFontMetricsF(_column_font(field)), [getattr(row, field) for row in self._rows])
        if width:
            width = max(width, QFontMetricsF(ui_font(11)).horizontalAdvance(caption))
        return _Column(field, caption, width)

    @property
    def _head(self) -> float:
        return _HEAD + (_ROW - 4 if self._distance else 0.0)

    def _size(self) -> QSize:
        bold, plain = QFontMetricsF(ui_font(12, QFont.Weight.DemiBold)), QFontMetricsF(ui_font(11))
        columns = sum(_COLUMN_GAP + column.width for column in self._columns)
        captions = sum(_COLUMN_GAP + column.width for column in self._columns[1:])
        if self._columns:
            captions += _COLUMN_GAP + plain.horizontalAdvance(self._columns[0].caption)
        head = bold.horizontalAdvance(self._title) + 10 + plain.horizontalAdvance(self._note)
        if not self._distance:
            head += captions
        second = plain.horizontalAdvance(self._distance) + captions
        rows = len(self._rows) + (1 if self._more else 0)
        height = self._head + rows * _ROW + (8 if rows else 0)
        width = max(_SIGN + 8 + self._names + columns, head, second)
        return QSize(int(width + 2 * _PAD) + 2 * _SHADOW, int(height) + 2 * _SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW - 2, -_SHADOW, -_SHADOW - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADOW):
            painter.setBrush(QColor(0, 0, 0, tokens.shadow_alpha))
            painter.drawRoundedRect(card.adjusted(-spread, 2 - spread, spread, 2 + spread), 8 + spread, 8 + spread)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_head(painter, card)
        first = card.top() + self._head + 4
        for index, row in enumerate(self._rows):
            self._paint_row(painter, card, first + index * _ROW, row)
        if self._more:
            painter.setFont(ui_font(11))
            painter.setPen(QColor(tokens.text3))
            at = QRectF(card.left() + _PAD, first + len(self._rows) * _ROW, 200, _ROW)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, self.tr("+{count} more").format(count=self._more))

    def _paint_head(self, painter: QPainter, card: QRectF) -> None:
        tokens = self._theme.tokens
        line = QRectF(card.left() + _PAD, card.top(), card.width() - 2 * _PAD, _HEAD)
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._title)
        offset = painter.fontMetrics().horizontalAdvance(self._title) + 10
        painter.setFont(ui_font(11))
        painter.setPen(QColor(tokens.text3))
        painter.drawText(line.adjusted(offset, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._note)
        if self._distance:
            line = line.translated(0, _ROW - 4)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._distance)
        if self._rows:
            for column in reversed(self._columns):
                painter.drawText(line, _RIGHT, column.caption)
                line = line.adjusted(0, 0, -column.width - _COLUMN_GAP, 0)
            painter.setPen(QPen(QColor(tokens.border), 1))
            y = card.top() + self._head
            painter.drawLine(int(card.left()), int(y), int(card.right()), int(y))

    def _paint_row(self, painter: QPainter, card: QRectF, top: float, row: ReadoutRow) -> None:
        tokens = self._theme.tokens
        left, middle = card.left() + _PAD, top + _ROW / 2
        if row.slot is not None:
            painter.setPen(swatch_pen(curve_style(tokens, row.slot)))
            painter.drawLine(int(left), int(middle), int(left + _SIGN), int(middle))
        painter.setFont(ui_font(12))
        painter.setPen(QColor(tokens.text2))
        name = QRectF(left + _SIGN + 8, top, self._names + 4, _ROW)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, row.name)
        right = card.right() - _PAD
        for column in reversed(self._columns):
            painter.setFont(_column_font(column.field))
            painter.setPen(QColor(tokens.text3 if column.field == "derivative" else tokens.text))
            cell = QRectF(right - column.width - 4, top, column.width + 4, _ROW)
            painter.drawText(cell, _RIGHT, getattr(row, column.field))
            right -= column.width + _COLUMN_GAP


def _column_font(field: str) -> QFont:
    return ui_font(12, QFont.Weight.DemiBold) if field == "value" else ui_font(12)


def _widest(metrics: QFontMetricsF, texts: list[str]) -> float:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
