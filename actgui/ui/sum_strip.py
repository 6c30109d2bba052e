"""The sums of the outputs: one block an input, laid end to end, with a mark at 1."""

from math import isfinite

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from actgui.session.number_text import number_text
from actgui.ui.bar_data import EMPTY, BarScene, BarSeries, short_text
from actgui.ui.plot_data import FAR
from actgui.ui.theme import Theme, ui_font
from actgui.ui.ticks import with_minus
from actgui.ui.tokens import curve_style

ROW = 28.0
_BLOCK = 20.0
_SCALE = 18.0
_TOP = 8.0
_LEFT = 16.0
_NAME = 110.0
_SUM = 104.0
_MOST_BLOCKS = 300
_DIMMED = 0.4
_NOISE = 1e-12  # of all that was added: what rounding may leave of a whole number


class SumStrip(QWidget):
    """A row for each function; blocks of negative outputs are laid to the left of zero."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sum_strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._scene = EMPTY
        self._scale = (0.0, 1.0)
        self._dimmed = False
        theme.changed.connect(self.update)

    def show_bars(self, scene: BarScene) -> None:
        """Lay out the outputs of other functions or inputs."""
        self._scene = scene
        self._scale = _scale_of(scene)
        self.setAccessibleName(", ".join(f"{series.name} Σ = {self.sum_text(series)}" for series in scene.series))
        self.updateGeometry()
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw faintly what belongs to an earlier input."""
        self._dimmed = dimmed
        self.update()

    def sum_text(self, series: BarSeries) -> str:
        """Return a sum as it stands at the end of its row."""
        whole = round(series.total) if isfinite(series.total) else 0
        size = series.positive - series.negative
        near = abs(series.total - whole) <= _NOISE * size
        return short_text(float(whole) if near else series.total, 2)

    def sizeHint(self) -> QSize:
        return QSize(400, int(_TOP + ROW * len(self._scene.series) + _SCALE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_DIMMED if self._dimmed else 1.0)
        for row, series in enumerate(self._scene.series):
            self._paint_row(painter, row, series)
        if self._scene.series:
            self._paint_one(painter)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = int((event.pos().y() - _TOP) // ROW)
            text = self._row_text(row) if 0 <= row < len(self._scene.series) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _row_text(self, row: int) -> str:
        series = self._scene.series[row]
        return f"{series.name}: Σ = {with_minus(number_text(series.total))}"

    def _track(self, row: int) -> QRectF:
        top = _TOP + row * ROW + (ROW - _BLOCK) / 2
        return QRectF(_LEFT + _NAME, top, max(self.width() - 2 * _LEFT - _NAME - _SUM, 20), _BLOCK)

    def _x_of(self, track: QRectF, value: float) -> float:
        low, high = self._scale
        return track.left() + (value - low) / (high - low) * track.width()

    def _paint_row(self, painter: QPainter, row: int, series: BarSeries) -> None:
        tokens, track = self._theme.tokens, self._track(row)
        font = ui_font(12)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text2))
        name = QFontMetricsF(font).elidedText(series.name, Qt.TextElideMode.ElideRight, _NAME - 10)
        painter.drawText(QRectF(_LEFT, track.top(), _NAME, _BLOCK), Qt.AlignmentFlag.AlignVCenter, name)
        painter.fillRect(track, QColor(tokens.subtle))
        self._paint_blocks(painter, track, series)
        painter.setFont(ui_font(13, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        place = QRectF(track.right() + 12, track.top() - 2, _SUM, _BLOCK + 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"Σ = {self.sum_text(series)}")

    def _paint_blocks(self, painter: QPainter, track: QRectF, series: BarSeries) -> None:
        color = QColor(curve_style(self._theme.tokens, series.slot).color)
        if series.values.size > _MOST_BLOCKS:
            for end in (series.positive, series.negative):
                self._paint_block(painter, track, 0.0, end, color, "")
            return
        values = series.values[np.abs(series.values) <= FAR]
        for side in (values[values > 0], values[values < 0]):
            at = 0.0
            for value in side.tolist():
                self._paint_block(painter, track, at, at + value, color, short_text(value, 2))
                at += value

    def _paint_block(
        self, painter: QPainter, track: QRectF, start: float, end: float, color: QColor, text: str
    ) -> None:
        left, right = sorted((self._x_of(track, start), self._x_of(track, end)))
        rect = QRectF(left, track.top(), right - left, track.height())
        painter.fillRect(rect, color)
        if rect.width() > 5:
            painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), QColor(self._theme.tokens.canvas))
        font = ui_font(11, QFont.Weight.DemiBold)
        if text and QFontMetricsF(font).horizontalAdvance(text) + 6 < rect.width():
            painter.setFont(font)
            painter.setPen(text_color_on(color))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_one(self, painter: QPainter) -> None:
        """Draw the mark at 1 through all rows."""
        tokens = self._theme.tokens
        first, last = self._track(0), self._track(len(self._scene.series) - 1)
        x = round(self._x_of(first, 1.0)) + 0.5
        painter.setPen(QPen(QColor(tokens.text), 1.25, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, first.top() - 5), QPointF(x, last.bottom() + 3))
        painter.setFont(ui_font(11))
        painter.setPen(QColor(tokens.text2))
        painter.drawText(QRectF(x - 20, last.bottom() + 5, 40, 14), Qt.AlignmentFlag.AlignCenter, "1")


def text_color_on(color: QColor) -> QColor:
    """Return black or white, whichever is easier to read on a colour."""
    shares = [_linear(color.redF()), _linear(color.greenF()), _linear(color.blueF())]
    luminance = 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    return QColor("#000000") if (luminance + 0.05) ** 2 > 1.05 * 0.05 else QColor("#FFFFFF")


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _scale_of(scene: BarScene) -> tuple[float, float]:
    """Return from where to where the rows reach: 0, 1 and every end of the blocks, with a little room."""
    low, high = 0.0, 1.0
    for series in scene.series:
        low, high = min(low, series.negative), max(high, series.positive)
    room = (high - low) * 0.04
    return (low - room if low < 0 else 0.0), high + room
