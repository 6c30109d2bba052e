"""The crosshair: a line at x, a dot on every curve, a tag on the axis, and the readout beside it."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel

from actgui.core import Column, Kind, Mask
from actgui.session.number_text import function_label, number_text
from actgui.session.session import Trace
from actgui.ui.figure import FloatArray
from actgui.ui.plot_data import Scene
from actgui.ui.plot_view import PlotView
from actgui.ui.readout import Readout, ReadoutRow
from actgui.ui.theme import Theme
from actgui.ui.ticks import with_minus
from actgui.ui.tokens import curve_style

SNAP_PIXELS = 8
_DOT = 11
_OFFSET = 14
_DIGITS = 10


class Crosshair(QObject):
    """`input_reached` carries the number of the input it snapped to, or -1; `moved` carries x and y in words."""

    input_reached = Signal(int)
    moved = Signal(str)

    def __init__(self, plot: PlotView, theme: Theme) -> None:
        super().__init__(plot)
        self._plot = plot
        self._theme = theme
        self._scene: Scene | None = None
        self._inputs: FloatArray = np.empty(0)
        self._input = -1
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._dots = pg.ScatterPlotItem(size=_DOT, pxMode=True)
        self._line.setZValue(900)
        self._dots.setZValue(901)
        for item in (self._line, self._dots):
            item.hide()
            plot.getViewBox().addItem(item, ignoreBounds=True)  # not among the data items of the plot
        self.readout = Readout(theme, plot)
        self._tag = QLabel(plot)
        self._tag.setObjectName("axis_tag")
        self._tag.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tag.hide()
        plot.scene().sigMouseMoved.connect(self._on_mouse_moved)
        plot.range_changed.connect(self.hide)

    def show_scene(self, scene: Scene) -> None:
        """Read from another evaluation from now on."""
        self._scene = scene
        self._inputs = scene.evaluation.inputs.ravel()
        if self._line.isVisible():
            self.hide()

    def step(self, direction: int) -> None:
        """Go to the next or previous input in view, for the keyboard."""
        start = self._input if self._input >= 0 else (-1 if direction > 0 else self._inputs.size)
        left, right = self._plot.canvas().x_range
        ahead = self._inputs[start + 1 :] if direction > 0 else self._inputs[: max(start, 0)][::-1]
        places = np.flatnonzero((ahead >= left) & (ahead <= right))
        if places.size:
            self.go_to_input(start + direction * (1 + int(places[0])))

    def go_to_input(self, index: int) -> None:
        """Stand on an input; there is nothing to see when it is not in view."""
        x = float(self._inputs[index]) if 0 <= index < self._inputs.size else np.nan
        left, right = self._plot.canvas().x_range
        if not left <= x <= right:
            self.hide()
            return
        middle = self._plot.viewport().height() // 2
        self._show_at(x, index, QPoint(round(self._plot.view_point(x, 0.0).x()), middle))

    def hide(self) -> None:
        """Take everything away."""
        for item in (self._line, self._dots):
            item.hide()
        self._tag.hide()
        self.readout.hide()
        self.moved.emit("")
        self._set_input(-1)

    def _on_mouse_moved(self, position: object) -> None:
        box = self._plot.getViewBox()
        if self._scene is None or not box.sceneBoundingRect().contains(position):
            self.hide()
            return
        at = box.mapSceneToView(position)
        index = self._input_near(at.x())
        x = at.x() if index < 0 else float(self._inputs[index])
        self._show_at(x, index, self._plot.mapFromScene(position))
        self.moved.emit(with_minus(f"x {x:.5g}   y {self._plain_y(at.y()):.5g}"))

    def _plain_y(self, level: float) -> float:
        return float(10.0 ** min(max(level, -320.0), 307.0)) if self._plot.canvas().log_y else level

    def _input_near(self, x: float) -> int:
        """Return the input within a few pixels of x, or -1."""
        nearest = -1 if self._scene is None else self._scene.points.nearest(x)
        canvas = self._plot.canvas()
        reach = SNAP_PIXELS * (canvas.x_range[1] - canvas.x_range[0]) / canvas.width
        return nearest if nearest >= 0 and abs(float(self._inputs[nearest]) - x) <= reach else -1

    def _show_at(self, x: float, index: int, near: QPoint) -> None:
        rows, heights = self._read(x, index)
        self._line.setPen(pg.mkPen(self._theme.tokens.text3, width=self._plot.devicePixelRatioF(), dash=[3, 3]))
        self._line.setPos(x)
        self._line.show()
        self._show_dots(x, rows, heights)
        text = number_text(x) if index >= 0 else f"{x:.7g}"
        note = ""
        if index >= 0:
            note = self.tr("input {index} of {count}").format(index=f"{index + 1:,}", count=f"{self._inputs.size:,}")
        self.readout.show_rows(f"x = {with_minus(text)}", note, rows)
        self.readout.move(self._readout_place(near))
        self.readout.show()
        self.readout.raise_()
        self._show_tag(x, with_minus(f"{x:.5g}"))
        self._set_input(index)

    def _show_dots(self, x: float, rows: tuple[ReadoutRow, ...], heights: list[float]) -> None:
        log_y = self._plot.canvas().log_y
        spots = []
        for row, height in zip(rows, heights, strict=True):
            if not np.isfinite(height) or (log_y and height <= 0):
                continue
            color = curve_style(self._theme.tokens, row.slot).color
            level = float(np.log10(height)) if log_y else height
            edge = pg.mkPen(self._theme.tokens.canvas, width=2)
            spots.append({"pos": (x, level), "brush": pg.mkBrush(color), "pen": edge})
        self._dots.setData(spots)
        self._dots.setVisible(bool(spots))

    def _read(self, x: float, index: int) -> tuple[tuple[ReadoutRow, ...], list[float]]:
        rows, heights = [], []
        shown = [] if self._scene is None else self._scene.shown()
        for trace, column in shown:
            value, slope = _values_at(trace, x, index, column)
            name = function_label(trace.function)
            spell = number_text if index >= 0 else _short
            derivative = with_minus(spell(slope)) if self._shows_derivative() and slope is not None else ""
            rows.append(ReadoutRow(trace.slot, name, "—" if value is None else with_minus(spell(value)), derivative))
            heights.append(float("nan") if value is None else value)
        return tuple(rows), heights

    def _shows_derivative(self) -> bool:
        return self._scene is not None and self._scene.session.view.derivative

    def _readout_place(self, near: QPoint) -> QPoint:
        size, area = self.readout.size(), self._plot.viewport().rect()
        x = near.x() + _OFFSET
        if x + size.width() > area.width():
            x = near.x() - _OFFSET - size.width()
        y = near.y() + _OFFSET
        if y + size.height() > area.height() - 40:
            y = near.y() - _OFFSET - size.height()
        return QPoint(max(0, min(x, area.width() - size.width())), max(0, min(y, area.height() - size.height())))

    def _show_tag(self, x: float, text: str) -> None:
        self._tag.setText(text)
        self._tag.adjustSize()
        box = self._plot.getViewBox().sceneBoundingRect()
        at = self._plot.view_point(x, 0.0)
        self._tag.move(round(at.x() - self._tag.width() / 2), round(box.bottom()) + 3)
        self._tag.show()

    def _set_input(self, index: int) -> None:
        if index != self._input:
            self._input = index
            self.input_reached.emit(index)


def _values_at(trace: Trace, x: float, index: int, column: Column) -> tuple[float | None, float | None]:
    """Return value and derivative of a trace: from the evaluation on an input, computed elsewhere."""
    if index >= 0:
        value = _cell(column.values, column.without_output, index)
        return value, _cell(column.derivative, column.without_derivative, index)
    if trace.function.function.kind is not Kind.ELEMENT_WISE:
        return None, None
    at = np.array([x])
    return float(trace.function.value(at)[0]), float(trace.function.derivative(at)[0])


def _cell(numbers: FloatArray | None, empty: Mask | None, index: int) -> float | None:
    if numbers is None or (empty is not None and empty.flat[index]):
        return None
    return float(numbers.flat[index])


def _short(value: float) -> str:
    return f"{value:.{_DIGITS}g}"
