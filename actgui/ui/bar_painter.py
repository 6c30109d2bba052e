"""Paints grouped bars, stems or steps with their axis, labels and marks. It computes no function."""

from dataclasses import dataclass
from math import isfinite

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from actgui.ui.bar_data import MOST_STEMS, BarScene, BarSeries, short_text
from actgui.ui.bar_labels import input_texts, value_texts
from actgui.ui.bar_layout import MOST_VALUE_LABELS, BarKind, BarLayout
from actgui.ui.ink import Ink
from actgui.ui.ticks import linear_ticks, usable_range

_RADIUS = 4.0
_PIXELS_PER_TICK = 42
_CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Marks:
    """What the hand points at: the group under the mouse, the selected one, and whether keys go to it."""

    hovered: int | None = None
    selected: int | None = None
    focused: bool = False


class BarPainter:
    """One picture: `paint` draws a scene in a layout."""

    def __init__(self, painter: QPainter, ink: Ink, scene: BarScene, layout: BarLayout) -> None:
        self._painter = painter
        self._ink = ink
        self._tokens = ink.tokens
        self._scene = scene
        self._layout = layout
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, marks: Marks) -> None:
        """Draw everything."""
        self._paint_grid()
        kind = self._layout.kind
        if kind is BarKind.STEPS:
            for series in self._scene.series:
                self._paint_steps(series)
            self._paint_baseline()
            self._paint_ends()
            return
        self._paint_hover(marks)
        for order, series in enumerate(self._scene.series):
            self._paint_series(order, series, kind)
        self._paint_baseline()
        if kind is BarKind.BARS and self._scene.count <= MOST_VALUE_LABELS:
            self._paint_value_labels()
        for order, series in enumerate(self._scene.series):
            self._paint_naive(order, series)
        self._paint_group_labels()
        self._paint_selection(marks)

    def _paint_grid(self) -> None:
        area, painter = self._layout.area, self._painter
        painter.setFont(self._ink.font(11))
        about = max(2, round(area.height() / _PIXELS_PER_TICK))
        for tick in linear_ticks(*usable_range(*self._layout.heights), about):
            y = round(self._layout.y_of(tick.value)) + 0.5
            painter.setPen(QPen(QColor(self._tokens.grid), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._tokens.text3))
            place = QRectF(0, y - 9, area.left() - 10, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.label)

    def _paint_baseline(self) -> None:
        area, y = self._layout.area, round(self._layout.y_of(0.0)) + 0.5
        self._painter.setPen(QPen(QColor(self._tokens.axis), 1))
        self._painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _paint_hover(self, marks: Marks) -> None:
        if marks.hovered is not None and marks.hovered < self._scene.count:
            color = QColor(self._tokens.subtle)
            self._painter.fillRect(self._layout.group_rect(marks.hovered), color)

    def _paint_series(self, order: int, series: BarSeries, kind: BarKind) -> None:
        color = self._ink.curve(series.slot)
        for index, value in enumerate(series.values.tolist()):
            if not np.isnan(value):
                rect = self._layout.bar_rect(index, order, value)
                if kind is BarKind.BARS:
                    self._painter.fillPath(bar_path(rect, downwards=value < 0), color)
                else:
                    self._paint_stem(rect, value, color)

    def _paint_stem(self, rect: QRectF, value: float, color: QColor) -> None:
        x, end = rect.center().x(), rect.bottom() if value < 0 else rect.top()
        self._painter.setPen(QPen(color, min(1.5, self._layout.pitch / 2)))
        self._painter.drawLine(QPointF(x, self._layout.y_of(0.0)), QPointF(x, end))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        radius = min(max(self._layout.pitch * 0.45, 1.6), 3.0)
        self._painter.drawEllipse(QPointF(x, end), radius, radius)

    def _paint_steps(self, series: BarSeries) -> None:
        """Draw, for each step, all that lies between its smallest and its largest output."""
        area, steps = self._layout.area, self._layout.steps
        edges = np.unique(np.linspace(0, series.outline[0].size, steps, endpoint=False).astype(np.intp))
        lows = np.fmin.reduceat(series.outline[0], edges)
        highs = np.fmax.reduceat(series.outline[1], edges)
        color = self._ink.curve(series.slot)
        faint = QColor(color)
        faint.setAlphaF(0.16)
        width = area.width() / max(edges.size, 1)
        before: tuple[float, float] | None = None
        for step, (low, high) in enumerate(zip(lows.tolist(), highs.tolist(), strict=True)):
            if np.isnan(high):
                before = None
                continue
            left, top, bottom = area.left() + step * width, self._layout.y_of(high), self._layout.y_of(low)
            base = self._layout.y_of(0.0)
            self._painter.fillRect(QRectF(left, min(top, base), width, abs(max(bottom, base) - min(top, base))), faint)
            self._painter.fillRect(QRectF(left, top - 0.75, width, max(bottom - top, 0.0) + 1.5), color)
            if before is not None:  # joins what a step leaves open to its neighbour
                start, end = max(top, before[0]), min(bottom, before[1])
                self._painter.fillRect(QRectF(left - 0.75, min(start, end), 1.5, abs(start - end)), color)
            before = (top, bottom)

    def _paint_ends(self) -> None:
        """Name the first and the last input, and count them all, where there is no room for each."""
        area, scene = self._layout.area, self._scene
        self._painter.setFont(self._ink.font(11))
        self._painter.setPen(QColor(self._tokens.text3))
        row = QRectF(area.left(), self._layout.label_top, area.width(), 20)
        self._painter.drawText(row, Qt.AlignmentFlag.AlignLeft, scene.name(scene.ends[0]))
        self._painter.drawText(row, Qt.AlignmentFlag.AlignRight, scene.name(scene.ends[1]))
        in_order = QCoreApplication.translate("ProbabilityPlot", "{count} inputs in order of size")
        text = in_order if scene.count > MOST_STEMS else QCoreApplication.translate("ProbabilityPlot", "{count} inputs")
        self._painter.drawText(row, Qt.AlignmentFlag.AlignHCenter, text.format(count=f"{scene.count:,}"))

    def _paint_value_labels(self) -> None:
        font = self._ink.font(11, QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._tokens.text))
        for (order, index), text in value_texts(self._scene, self._layout, metrics.horizontalAdvance).items():
            value = float(self._scene.series[order].values[index])
            rect = self._layout.bar_rect(index, order, 0.0 if np.isnan(value) else value)
            y = rect.bottom() + 2 if value < 0 else rect.top() - metrics.height() - 3
            place = QRectF(rect.center().x() - 60, y, 120, metrics.height())
            self._painter.drawText(place, _CENTER, text)

    def _paint_naive(self, order: int, series: BarSeries) -> None:
        if series.naive is None:
            return
        for index in series.wrong:
            exact, value = float(series.values[index]), float(series.naive.values[index])
            rect = self._layout.bar_rect(index, order, exact if isfinite(exact) else 0.0)
            if isfinite(value):
                outline = bar_path(self._layout.bar_rect(index, order, value), downwards=value < 0)
                pen = QPen(QColor(self._tokens.danger), 1.5, Qt.PenStyle.DashLine)
                self._painter.setPen(pen)
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                self._painter.drawPath(outline)
            self._paint_flag(rect, exact < 0, short_text(value, 2))

    def _paint_flag(self, rect: QRectF, downwards: bool, text: str) -> None:
        """Draw what the naive formula gives in a tag beyond the bar, or a dot where there is no room."""
        painter = self._painter
        font = self._ink.font(11, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(text) + 10
        labelled = self._scene.count <= MOST_VALUE_LABELS
        away = 28.0 if labelled else 10.0
        middle = rect.bottom() + away if downwards else rect.top() - away
        painter.setPen(Qt.PenStyle.NoPen)
        if width > self._layout.pitch:
            painter.setBrush(QColor(self._tokens.danger))
            painter.drawEllipse(QPointF(rect.center().x(), middle), 3, 3)
            return
        tag = QRectF(rect.center().x() - width / 2, middle - 9, width, 18)
        painter.setBrush(QColor(self._tokens.danger_bg))
        painter.setPen(QPen(QColor(self._tokens.danger), 1))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.danger))
        painter.drawText(tag, _CENTER, text)

    def _paint_group_labels(self) -> None:
        font = self._ink.font(12)
        self._painter.setFont(font)
        texts = input_texts(self._scene, self._layout, QFontMetricsF(font).horizontalAdvance)
        room = self._layout.group_width * (self._scene.count / len(texts)) - 6
        for index, text in texts.items():
            self._paint_group_label(index, text, room)

    def _paint_group_label(self, index: int, text: str, room: float) -> None:
        painter, top = self._painter, self._layout.label_top
        middle = self._layout.group_rect(index).center().x()
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(self._tokens.text2))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(middle - room / 2 - 3, top, room + 6, 18), _CENTER, text)
        if self._scene.label(index) and self._layout.group_width > 40:
            painter.save()
            painter.setFont(self._ink.font(11))
            painter.setPen(QColor(self._tokens.text3))
            number = self._scene.short_input(index)
            painter.drawText(QRectF(middle - room / 2 - 3, top + 16, room + 6, 16), _CENTER, number)
            painter.restore()

    def _paint_selection(self, marks: Marks) -> None:
        if marks.selected is None or not 0 <= marks.selected < self._scene.count:
            return
        rect = self._layout.group_rect(marks.selected).adjusted(2, -23, -2, 0)
        rect.setBottom(self._layout.label_top + (34 if any(self._scene.labels) else 20))
        if rect.width() < 6:
            rect.adjust(-3, 0, 3, 0)
        rect = QRectF(rect.toAlignedRect())
        color = QColor(self._tokens.accent_text if marks.focused else self._tokens.control)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(color, 2 if marks.focused else 1))
        self._painter.drawRoundedRect(rect, 6, 6)


def paint_hint(painter: QPainter, ink: Ink, area: QRectF, scene: BarScene) -> None:
    """Say what is missing where there are no bars."""
    text = QCoreApplication.translate("ProbabilityPlot", "Type some numbers to see their bars")
    if scene.count:
        text = QCoreApplication.translate("ProbabilityPlot", "Add a function, or show one with the eye beside its name")
    painter.setFont(ink.font(12))
    painter.setPen(ink.color("text2"))
    painter.drawText(area, _CENTER, text)


def bar_path(rect: QRectF, *, downwards: bool) -> QPainterPath:
    """Return a bar whose far end is rounded."""
    radius = min(_RADIUS, rect.width() / 2, rect.height())
    path = QPainterPath()
    near, far = (rect.top(), rect.bottom()) if downwards else (rect.bottom(), rect.top())
    inward = -radius if downwards else radius
    path.moveTo(rect.left(), near)
    path.lineTo(rect.left(), far + inward)
    path.quadTo(rect.left(), far, rect.left() + radius, far)
    path.lineTo(rect.right() - radius, far)
    path.quadTo(rect.right(), far, rect.right(), far + inward)
    path.lineTo(rect.right(), near)
    path.closeSubpath()
    return path
