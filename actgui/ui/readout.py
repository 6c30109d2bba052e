"""The card beside the crosshair: x, and the value of every function there."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ReadoutRow:
    """One function at the crosshair; texts are ready to paint."""

    slot: int
    name: str
    value: str
    derivative: str = ""


class Readout(QWidget):
    """Transparent for the mouse; `show_rows` sets its content and its size."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._title = ""
        self._note = ""
        self._rows: tuple[ReadoutRow, ...] = ()
        self._more = 0
        self._widths = (0.0, 0.0, 0.0)
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

    def show_rows(self, title: str, note: str, rows: tuple[ReadoutRow, ...]) -> None:
        """Show these rows and take the size they need."""
        self._title, self._note = title, note
        self._more = max(0, len(rows) - _MAX_ROWS)
        self._rows = rows[:_MAX_ROWS]
        name, value = QFontMetricsF(ui_font(12)), QFontMetricsF(ui_font(12, QFont.Weight.DemiBold))
        self._widths = (
            max((name.horizontalAdvance(row.name) for row in self._rows), default=0.0),
            max((value.horizontalAdvance(row.value) for row in self._rows), default=0.0),
            max((name.horizontalAdvance(row.derivative) for row in self._rows), default=0.0),
        )
        self.setFixedSize(self._size())
        self.update()

    def _size(self) -> QSize:
        names, values, derivatives = self._widths
        inner = _SIGN + 8 + names + _COLUMN_GAP + values + (_COLUMN_GAP + derivatives if derivatives else 0)
        bold, plain = QFontMetricsF(ui_font(12, QFont.Weight.DemiBold)), QFontMetricsF(ui_font(11))
        head = bold.horizontalAdvance(self._title) + 10 + plain.horizontalAdvance(self._note)
        if self._rows:
            head += _COLUMN_GAP + plain.horizontalAdvance("f(x)") + (derivatives + _COLUMN_GAP if derivatives else 0)
        rows = len(self._rows) + (1 if self._more else 0)
        height = _HEAD + rows * _ROW + (8 if rows else 0)
        return QSize(int(max(inner, head) + 2 * _PAD) + 2 * _SHADOW, int(height) + 2 * _SHADOW)

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
        for index, row in enumerate(self._rows):
            self._paint_row(painter, card, card.top() + _HEAD + 4 + index * _ROW, row)
        if self._more:
            painter.setFont(ui_font(11))
            painter.setPen(QColor(tokens.text3))
            at = QRectF(card.left() + _PAD, card.top() + _HEAD + 4 + len(self._rows) * _ROW, 200, _ROW)
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
        if self._rows:
            self._paint_captions(painter, line)
            painter.setPen(QPen(QColor(tokens.border), 1))
            y = card.top() + _HEAD
            painter.drawLine(int(card.left()), int(y), int(card.right()), int(y))

    def _paint_captions(self, painter: QPainter, line: QRectF) -> None:
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        derivatives = self._widths[2]
        if derivatives:
            painter.drawText(line, align, "f\u2032(x)")
            line = line.adjusted(0, 0, -derivatives - _COLUMN_GAP, 0)
        painter.drawText(line, align, "f(x)")

    def _paint_row(self, painter: QPainter, card: QRectF, top: float, row: ReadoutRow) -> None:
        tokens = self._theme.tokens
        names, values, derivatives = self._widths
        left, middle = card.left() + _PAD, top + _ROW / 2
        painter.setPen(swatch_pen(curve_style(tokens, row.slot)))
        painter.drawLine(int(left), int(middle), int(left + _SIGN), int(middle))
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(12))
        painter.setPen(QColor(tokens.text2))
        painter.drawText(QRectF(left + _SIGN + 8, top, names + 4, _ROW), align, row.name)
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        right = card.right() - _PAD - (derivatives + _COLUMN_GAP if derivatives else 0)
        painter.drawText(
            QRectF(right - values - 4, top, values + 4, _ROW), align | Qt.AlignmentFlag.AlignRight, row.value
        )
        painter.setFont(ui_font(12))
        painter.setPen(QColor(tokens.text3))
        rest = QRectF(card.right() - _PAD - derivatives - 4, top, derivatives + 4, _ROW)
        painter.drawText(rest, align | Qt.AlignmentFlag.AlignRight, row.derivative)
