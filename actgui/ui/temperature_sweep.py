"""The temperature sweep: outputs over the temperature as curves; a drag sets the temperature."""

from itertools import pairwise
from math import isnan

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.session.number_text import number_text
from actgui.ui.bar_data import EMPTY, BarScene, BarSeries, short_text
from actgui.ui.plot_data import Range
from actgui.ui.sweep_data import (
    MOST_INPUTS,
    TEMPERATURE,
    Sweep,
    share_of,
    sweep_of,
    swept_series,
    temperature_at,
)
from actgui.ui.theme import Theme, ui_font
from actgui.ui.ticks import linear_ticks, usable_range
from actgui.ui.tokens import DASHES, curve_style

_LEFT, _RIGHT, _TOP, _BOTTOM = 50.0, 18.0, 30.0, 44.0
_TICKS = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
_MOST_LABELS = 12
_LABELS_OF_MANY = 4
_LABEL_HEIGHT = 15.0
_KEY_SHARE, _FINE_SHARE = 0.01, 0.002
_KEY_WIDTH = 1000.0  # of pixels, as fine as the smallest step needs
_CENTER = Qt.AlignmentFlag.AlignCenter


class TemperatureSweep(QWidget):
    """Sweeps the selected function of the softmax family, or the first one that is shown."""

    temperature_changed = Signal(int, float)
    gesture_started = Signal()
    gesture_ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("temperature_sweep")
        self.setAccessibleName(self.tr("Outputs over the temperature"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(104)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._theme = theme
        self._scene = EMPTY
        self._series: BarSeries | None = None
        self._sweep: Sweep | None = None
        self._swept: tuple[object, ...] = ()
        self._is_held = False
        theme.changed.connect(self.update)

    @property
    def sweep(self) -> Sweep | None:
        """The curves that are drawn."""
        return self._sweep

    @property
    def temperature(self) -> float:
        """The present temperature."""
        return self._series.function.parameters[TEMPERATURE] if self._series is not None else 1.0

    def show_bars(self, scene: BarScene, selected: int | None) -> None:
        """Sweep a function of this scene; `selected` is the slot of the selected function."""
        self._scene = scene
        self._series = swept_series(scene, selected)
        self.setAccessibleDescription(f"T = {number_text(self.temperature)}" if self._series is not None else "")
        if self._series is None or not scene.count or scene.count > MOST_INPUTS:
            self._sweep, self._swept = None, ()
        else:
            swept = (self._series.function.replace(TEMPERATURE, 1.0), scene.x.tobytes())
            if swept != self._swept:  # a drag changes the temperature only
                self._sweep, self._swept = sweep_of(self._series, scene.x), swept
        self.update()

    def place_of(self, temperature: float) -> QPointF:
        """Return where a temperature lies, in the middle of the height."""
        area = self._area()
        return QPointF(area.left() + share_of(temperature) * area.width(), area.center().y())

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.canvas))
        if self._sweep is None or self._series is None:
            self._paint_hint(painter)
            return
        heights = self._sweep.heights()
        self._paint_axes(painter, heights)
        self._paint_curves(painter, self._sweep, self._series, heights)
        self._paint_present(painter, self._sweep, self._series, heights)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.tokens.accent_text), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._sweep is not None:
            self._is_held = True
            self.gesture_started.emit()
            self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self._follow(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_held:
            self._is_held = False
            self.gesture_ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._move(event.angleDelta().y() / 120 * _KEY_SHARE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _FINE_SHARE if fine else _KEY_SHARE
        moves = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step, Qt.Key.Key_Down: -step, Qt.Key.Key_Up: step}
        moves |= {Qt.Key.Key_PageUp: 10 * step, Qt.Key.Key_PageDown: -10 * step}
        moves |= {Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
        if event.key() in moves:
            self._move(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _move(self, share: float) -> None:
        if self._sweep is not None:
            wanted = min(max(share_of(self.temperature) + share, 0.0), 1.0)
            self._ask(temperature_at(wanted, _KEY_WIDTH))

    def _follow(self, x: float) -> None:
        area = self._area()
        self._ask(temperature_at((x - area.left()) / area.width(), area.width()))

    def _ask(self, temperature: float) -> None:
        if self._series is not None and temperature != self.temperature:
            self.temperature_changed.emit(self._series.slot, temperature)

    def _area(self) -> QRectF:
        width, height = self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM
        return QRectF(_LEFT, _TOP, max(width, 10.0), max(height, 10.0))

    def _y_of(self, value: float, heights: Range) -> float:
        area = self._area()
        return area.bottom() - (value - heights[0]) / (heights[1] - heights[0]) * area.height()

    def _paint_axes(self, painter: QPainter, heights: Range) -> None:
        tokens, area = self._theme.tokens, self._area()
        painter.setFont(ui_font(11))
        for tick in linear_ticks(*usable_range(*heights), max(2, round(area.height() / 42))):
            y = round(self._y_of(tick.value, heights)) + 0.5
            painter.setPen(QPen(QColor(tokens.grid), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens.text3))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 9, area.left() - 10, 18), flags, tick.label)
        for value in _TICKS:
            x = round(self.place_of(value).x()) + 0.5
            painter.setPen(QPen(QColor(tokens.grid), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(QColor(tokens.text3))
            painter.drawText(QRectF(x - 30, area.bottom() + 6, 60, 16), _CENTER, number_text(value))
        painter.setPen(QColor(tokens.text2))
        painter.setFont(ui_font(12))
        title = QRectF(area.left(), area.bottom() + 22, area.width(), 18)
        painter.drawText(title, _CENTER, self.tr("Temperature T"))

    def _paint_curves(self, painter: QPainter, sweep: Sweep, series: BarSeries, heights: Range) -> None:
        area = self._area()
        x = area.left() + np.linspace(0, 1, sweep.temperatures.size) * area.width()
        for order, place in enumerate(self._by_size(sweep)):
            y = [self._y_of(value, heights) for value in sweep.outputs[:, place].tolist()]
            points = [QPointF(left, top) for left, top in zip(x.tolist(), y, strict=True) if not isnan(top)]
            painter.setPen(self._pen(series, order, len(sweep.inputs)))
            painter.drawPolyline(QPolygonF(points))

    def _pen(self, series: BarSeries, order: int, count: int) -> QPen:
        """Return the pen of the curve with the given rank: from the colour of the function to that of text."""
        color = QColor(curve_style(self._theme.tokens, series.slot).color)
        ink = QColor(self._theme.tokens.text)
        share = 0.7 * order / max(count - 1, 1)
        ends = ((color.redF(), ink.redF()), (color.greenF(), ink.greenF()), (color.blueF(), ink.blueF()))
        parts = [start * (1 - share) + end * share for start, end in ends]
        pen = QPen(QColor.fromRgbF(*parts), 2.0 if count <= _MOST_LABELS else 1.25)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = DASHES[order % len(DASHES)]
        if dash and count <= _MOST_LABELS:
            pen.setDashPattern(list(dash))
        return pen

    def _by_size(self, sweep: Sweep) -> list[int]:
        """Return the columns of a sweep, that of the largest present output first."""
        values = [float(self._series.values[index]) if self._series else 0.0 for index in sweep.inputs]
        return sorted(range(len(values)), key=lambda place: -values[place])

    def _paint_present(self, painter: QPainter, sweep: Sweep, series: BarSeries, heights: Range) -> None:
        """Mark the present temperature, and name the largest outputs where it crosses their curves."""
        tokens, area = self._theme.tokens, self._area()
        x = self.place_of(self.temperature).x()
        painter.setPen(QPen(QColor(tokens.text), 1.25))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self._paint_tag(painter, x)
        named = _MOST_LABELS if len(sweep.inputs) <= _MOST_LABELS else _LABELS_OF_MANY
        places = self._by_size(sweep)[: min(named, int(area.height() / _LABEL_HEIGHT))]
        values = [float(series.values[sweep.inputs[place]]) for place in places]
        known = [(place, value) for place, value in zip(places, values, strict=True) if np.isfinite(value)]
        heights_of_text = _apart([self._y_of(value, heights) for _, value in known], area.bottom())
        font = ui_font(11, QFont.Weight.Medium)
        for order, ((place, value), y) in enumerate(zip(known, heights_of_text, strict=True)):
            color = self._pen(series, order, len(sweep.inputs)).color()
            painter.setPen(QPen(QColor(tokens.canvas), 1.5))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(x, self._y_of(value, heights)), 5, 5)
            self._paint_name(painter, font, QPointF(x, y), self._name(sweep.inputs[place], value))

    def _name(self, index: int, value: float) -> str:
        return f"{self._scene.name(index)}   {short_text(value, 4)}"

    def _paint_name(self, painter: QPainter, font: QFont, at: QPointF, text: str) -> None:
        tokens, area = self._theme.tokens, self._area()
        width = QFontMetricsF(font).horizontalAdvance(text) + 10
        left = at.x() + 10 if at.x() + 10 + width <= area.right() else at.x() - 10 - width
        place = QRectF(left, at.y() - _LABEL_HEIGHT / 2, width, _LABEL_HEIGHT)
        ground = QColor(tokens.canvas)
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(place, _CENTER, text)

    def _paint_tag(self, painter: QPainter, x: float) -> None:
        tokens = self._theme.tokens
        font = ui_font(11, QFont.Weight.DemiBold)
        text = f"T = {number_text(self.temperature)}"
        width = QFontMetricsF(font).horizontalAdvance(text) + 14
        left = min(max(x - width / 2, 4.0), self.width() - width - 4)
        tag = QRectF(left, self._area().top() - 22, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(tokens.canvas))
        painter.drawText(tag, _CENTER, text)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setFont(ui_font(12))
        painter.setPen(QColor(self._theme.tokens.text2))
        if self._scene.count > MOST_INPUTS:
            text = self.tr("The sweep is for up to {count} inputs").format(count=f"{MOST_INPUTS:,}")
        else:
            text = self.tr("Add a function with a temperature, such as softmax, to see what the temperature does")
        painter.drawText(self.rect(), _CENTER, text)


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
