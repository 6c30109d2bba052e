"""Painting of the sums of the outputs: one block an input, laid end to end, with a mark at 1."""

from math import isfinite

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actgui.ui.bar_data import BarScene, BarSeries, short_text
from actgui.ui.ink import Ink
from actgui.ui.plot_data import FAR

TOP = 8.0
ROW = 28.0
_BLOCK = 20.0
_SCALE = 18.0
_LEFT = 16.0
_NAME = 110.0
_SUM = 104.0
_MOST_BLOCKS = 300
_NOISE = 1e-12  # of all that was added: what rounding may leave of a whole number


class SumPainter:
    """A row for each function; blocks of negative outputs are laid to the left of zero."""

    def __init__(self, ink: Ink, scene: BarScene) -> None:
        self._ink = ink
        self._scene = scene
        self._scale = _scale_of(scene)
        self._width = 0.0

    @property
    def height(self) -> float:
        """The height of all rows."""
        return TOP + ROW * len(self._scene.series) + _SCALE

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw from (0, 0) to a width."""
        self._width = width
        for row, series in enumerate(self._scene.series):
            self._paint_row(painter, row, series)
        if self._scene.series:
            self._paint_one(painter)

    def _track(self, row: int) -> QRectF:
        top = TOP + row * ROW + (ROW - _BLOCK) / 2
        return QRectF(_LEFT + _NAME, top, max(self._width - 2 * _LEFT - _NAME - _SUM, 20), _BLOCK)

    def _x_of(self, track: QRectF, value: float) -> float:
        low, high = self._scale
        return track.left() + (value - low) / (high - low) * track.width()

    def _paint_row(self, painter: QPainter, row: int, series: BarSeries) -> None:
        ink, track = self._ink, self._track(row)
        font = self._ink.font(12)
        painter.setFont(font)
        painter.setPen(ink.color("text2"))
        name = QFontMetricsF(font).elidedText(series.name, Qt.TextElideMode.ElideMiddle, _NAME - 10)
        painter.drawText(QRectF(_LEFT, track.top(), _NAME, _BLOCK), Qt.AlignmentFlag.AlignVCenter, name)
        painter.fillRect(track, ink.color("subtle"))
        self._paint_blocks(painter, track, series)
        painter.setFont(self._ink.font(13, QFont.Weight.DemiBold))
        painter.setPen(ink.color("text"))
        place = QRectF(track.right() + 12, track.top() - 2, _SUM, _BLOCK + 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"Σ = {sum_text(series)}")

    def _paint_blocks(self, painter: QPainter, track: QRectF, series: BarSeries) -> None:
        color = self._ink.curve(series.slot)
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
            painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), self._ink.color("canvas"))
        font = self._ink.font(11, QFont.Weight.DemiBold)
        if text and QFontMetricsF(font).horizontalAdvance(text) + 6 < rect.width():
            painter.setFont(font)
            painter.setPen(text_color_on(color))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_one(self, painter: QPainter) -> None:
        """Draw the mark at 1 through all rows."""
        ink = self._ink
        first, last = self._track(0), self._track(len(self._scene.series) - 1)
        x = round(self._x_of(first, 1.0)) + 0.5
        painter.setPen(QPen(ink.color("text"), 1.25, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, first.top() - 5), QPointF(x, last.bottom() + 3))
        painter.setFont(self._ink.font(11))
        painter.setPen(ink.color("text2"))
        painter.drawText(QRectF(x - 20, last.bottom() + 5, 40, 14), Qt.AlignmentFlag.AlignCenter, "1")


def sum_text(series: BarSeries) -> str:
    """Return a sum as it stands at the end of its row."""
    whole = round(series.total) if isfinite(series.total) else 0
    size = series.positive - series.negative
    near = abs(series.total - whole) <= _NOISE * size
    return short_text(float(whole) if near else series.total, 2)


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
