"""Painting of a sweep: axes, a curve an input, and the outputs at the present value of the parameter."""

from itertools import pairwise
from math import isfinite

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from actgui.session.number_text import number_text
from actgui.ui.bar_data import BarScene, BarSeries, short_text
from actgui.ui.ink import Ink
from actgui.ui.sweep_data import MOST_INPUTS, Sweep, swept_series
from actgui.ui.ticks import linear_ticks, usable_range, with_minus
from actgui.ui.tokens import DASHES

_LEFT, _RIGHT, _TOP, _BOTTOM = 50.0, 18.0, 30.0, 44.0
_SYMBOLS = {"temperature": "T"}
_MOST_LABELS = 12
_LABELS_OF_MANY = 4
_LABEL_HEIGHT = 15.0
_CENTER = Qt.AlignmentFlag.AlignCenter

translate = QCoreApplication.translate


class SweepPainter:
    """One picture: `paint` draws a sweep at a size."""

    def __init__(self, painter: QPainter, ink: Ink, scene: BarScene, series: BarSeries, sweep: Sweep) -> None:
        self._painter, self._ink = painter, ink
        self._scene, self._series, self._sweep = scene, series, sweep
        self._heights = sweep.heights()
        self._width = 0.0
        self._area = QRectF()

    def paint(self, size: QSizeF) -> None:
        """Draw everything."""
        self._width, self._area = size.width(), sweep_area(size)
        self._paint_axes()
        self._paint_curves()
        self._paint_present()

    def _y_of(self, value: float) -> float:
        low, high = self._heights
        return self._area.bottom() - (value - low) / (high - low) * self._area.height()

    def _x_of(self, value: float) -> float:
        return self._area.left() + self._sweep.scale.share_of(value) * self._area.width()

    def _title(self) -> str:
        parameter = self._sweep.parameter
        if parameter == "temperature":
            return translate("ParameterSweep", "Temperature T")
        text = translate("ParameterSweep", "{parameter} of {function}")
        return text.format(parameter=parameter, function=self._series.function.key)

    def _paint_axes(self) -> None:
        painter, ink, area = self._painter, self._ink, self._area
        painter.setFont(ink.font(11))
        for tick in linear_ticks(*usable_range(*self._heights), max(2, round(area.height() / 42))):
            y = round(self._y_of(tick.value)) + 0.5
            painter.setPen(QPen(ink.color("grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(ink.color("text3"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 9, area.left() - 10, 18), flags, tick.label)
        for value in self._sweep.scale.ticks():
            x = round(self._x_of(value)) + 0.5
            painter.setPen(QPen(ink.color("grid"), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(ink.color("text3"))
            painter.drawText(QRectF(x - 30, area.bottom() + 6, 60, 16), _CENTER, with_minus(number_text(value)))
        painter.setPen(ink.color("text2"))
        painter.setFont(ink.font(12))
        title = QRectF(area.left(), area.bottom() + 22, area.width(), 18)
        painter.drawText(title, _CENTER, self._title())

    def _paint_curves(self) -> None:
        area, sweep = self._area, self._sweep
        x = area.left() + np.linspace(0, 1, sweep.values.size) * area.width()
        for order, place in enumerate(self._by_size()):
            y = [self._y_of(value) for value in sweep.outputs[:, place].tolist()]
            points = [QPointF(left, top) for left, top in zip(x.tolist(), y, strict=True) if isfinite(top)]
            self._painter.setPen(self._pen(order))
            self._painter.drawPolyline(QPolygonF(points))

    def _pen(self, order: int) -> QPen:
        """Return the pen of the curve with the given rank: from the colour of the function to that of text."""
        count = len(self._sweep.inputs)
        start, end = self._ink.curve(self._series.slot), self._ink.color("text")
        share = 0.7 * order / max(count - 1, 1)
        ends = ((start.redF(), end.redF()), (start.greenF(), end.greenF()), (start.blueF(), end.blueF()))
        parts = [low * (1 - share) + high * share for low, high in ends]
        pen = QPen(QColor.fromRgbF(*parts), 2.0 if count <= _MOST_LABELS else 1.25)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = DASHES[order % len(DASHES)]
        if dash and count <= _MOST_LABELS:
            pen.setDashPattern(list(dash))
        return pen

    def _by_size(self) -> list[int]:
        """Return the columns of the sweep, that of the largest present output first."""
        values = [float(self._series.values[index]) for index in self._sweep.inputs]
        return sorted(range(len(values)), key=lambda place: -values[place])

    def _paint_present(self) -> None:
        """Mark the present value, and name the largest outputs where it crosses their curves."""
        painter, ink, area = self._painter, self._ink, self._area
        inputs = self._sweep.inputs
        x = self._x_of(self._series.function.parameters[self._sweep.parameter])
        painter.setPen(QPen(ink.color("text"), 1.25))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self._paint_tag(x)
        named = _MOST_LABELS if len(inputs) <= _MOST_LABELS else _LABELS_OF_MANY
        places = [inputs[place] for place in self._by_size()[: min(named, int(area.height() / _LABEL_HEIGHT))]]
        values = [(index, float(self._series.values[index])) for index in places]
        known = [(index, value) for index, value in values if np.isfinite(value)]
        heights_of_text = _apart([self._y_of(value) for _, value in known], area.bottom())
        for order, ((index, value), y) in enumerate(zip(known, heights_of_text, strict=True)):
            painter.setPen(QPen(ink.color("canvas"), 1.5))
            painter.setBrush(self._pen(order).color())
            painter.drawEllipse(QPointF(x, self._y_of(value)), 5, 5)
            self._paint_name(QPointF(x, y), f"{self._scene.name(index)}   {short_text(value, 4)}")

    def _paint_name(self, at: QPointF, text: str) -> None:
        painter, area = self._painter, self._area
        font = self._ink.font(11, QFont.Weight.Medium)
        width = QFontMetricsF(font).horizontalAdvance(text) + 10
        left = at.x() + 10 if at.x() + 10 + width <= area.right() else at.x() - 10 - width
        place = QRectF(left, at.y() - _LABEL_HEIGHT / 2, width, _LABEL_HEIGHT)
        ground = self._ink.color("canvas")
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 3, 3)
        painter.setFont(font)
        painter.setPen(self._ink.color("text"))
        painter.drawText(place, _CENTER, text)

    def _paint_tag(self, x: float) -> None:
        painter = self._painter
        font = self._ink.font(11, QFont.Weight.DemiBold)
        text = value_text(self._series, self._sweep.parameter)
        width = QFontMetricsF(font).horizontalAdvance(text) + 14
        left = min(max(x - width / 2, 4.0), self._width - width - 4)
        tag = QRectF(left, self._area.top() - 22, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.color("text"))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setFont(font)
        painter.setPen(self._ink.color("canvas"))
        painter.drawText(tag, _CENTER, text)


def sweep_area(size: QSizeF) -> QRectF:
    """Return where the curves are in a picture of a size."""
    width, height = size.width() - _LEFT - _RIGHT, size.height() - _TOP - _BOTTOM
    return QRectF(_LEFT, _TOP, max(width, 10.0), max(height, 10.0))


def value_text(series: BarSeries, parameter: str) -> str:
    """Return the present value of a parameter, as in T = 1."""
    value = number_text(series.function.parameters[parameter])
    return with_minus(f"{_SYMBOLS.get(parameter, parameter)} = {value}")


def hint_of(scene: BarScene) -> str:
    """Say why there is nothing to sweep, and what to do about it."""
    if scene.count > MOST_INPUTS:
        return translate("ParameterSweep", "The sweep is for up to {count} inputs").format(count=f"{MOST_INPUTS:,}")
    if swept_series(scene, None) is not None:
        return translate("ParameterSweep", "Type some numbers to see what the parameter does to them")
    names = ", ".join(series.function.key for series in scene.series)
    reason = translate("ParameterSweep", "No function is shown.")
    if names:
        reason = translate("ParameterSweep", "Nothing to sweep: no parameter in {functions}.").format(functions=names)
    advice = translate(
        "ParameterSweep", "Add a function that has one, such as softmax with its temperature or swish with its beta."
    )
    return f"{reason}\n{advice}"


def paint_hint(painter: QPainter, ink: Ink, area: QRectF, scene: BarScene) -> None:
    """Say why there is no sweep."""
    painter.setFont(ink.font(12))
    painter.setPen(ink.color("text2"))
    painter.drawText(area.adjusted(24, 0, -24, 0), int(_CENTER | Qt.TextFlag.TextWordWrap), hint_of(scene))


def _apart(heights: list[float], bottom: float) -> list[float]:
    """Return heights of texts, given from the top down, moved so that none covers another."""
    moved = list(heights)
    for index in range(1, len(moved)):
        moved[index] = max(moved[index], moved[index - 1] + _LABEL_HEIGHT)
    overhang = (moved[-1] - bottom) if moved else 0.0
    if overhang > 0:
        moved[-1] = bottom
        for later, earlier in pairwise(reversed(range(len(moved)))):
            moved[earlier] = min(moved[earlier], moved[later] - _LABEL_HEIGHT)
    return moved
