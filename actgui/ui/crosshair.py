"""The crosshair: a line at x, a dot on every curve, a tag on the axis, and the readout beside it."""

from collections.abc import Sequence
from math import isfinite, isnan, nan

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel

from actgui.session.number_text import function_label, number_text
from actgui.ui.crosshair_reading import LANDMARK_DIGITS, Place, TraceReading, change_texts, read, spelled
from actgui.ui.feature_names import feature_names
from actgui.ui.figure import FloatArray
from actgui.ui.landmarks import Landmark, nearest_landmark
from actgui.ui.plot_data import Scene
from actgui.ui.plot_view import PlotView
from actgui.ui.readout import Readout, ReadoutRow
from actgui.ui.second_cursor import SecondCursor
from actgui.ui.theme import Theme
from actgui.ui.ticks import with_minus
from actgui.ui.tokens import curve_style

SNAP_PIXELS = 8
_DOT = 11
_OFFSET = 14


class Crosshair(QObject):
    """`input_reached` carries the number of the input it snapped to, or -1; `moved` carries x and y in words.

    `stood` carries x and the input of where it stands now, NaN and -1 if that is nowhere.
    """

    input_reached = Signal(int)
    moved = Signal(str)
    stood = Signal(float, int)

    def __init__(self, plot: PlotView, theme: Theme) -> None:
        super().__init__(plot)
        self._plot = plot
        self._theme = theme
        self._scene: Scene | None = None
        self._inputs: FloatArray = np.empty(0)
        self._landmarks: tuple[Landmark, ...] = ()
        self._place: Place | None = None
        self._input = -1
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._dots = pg.ScatterPlotItem(size=_DOT, pxMode=True)
        self._line.setZValue(900)
        self._dots.setZValue(901)
        for item in (self._line, self._dots):
            item.hide()
            plot.getViewBox().addItem(item, ignoreBounds=True)  # not among the data items of the plot
        self.readout = Readout(theme, plot)
        self.pinned = SecondCursor(plot, theme)
        self._tag = QLabel(plot)
        self._tag.setObjectName("axis_tag")
        self._tag.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tag.hide()
        plot.scene().sigMouseMoved.connect(self._on_mouse_moved)
        plot.scene().sigMouseClicked.connect(self._on_mouse_clicked)
        plot.range_changed.connect(self.hide)

    @property
    def place(self) -> Place | None:
        """Where it stands; None if that is nowhere."""
        return self._place

    def return_to(self, place: Place) -> None:
        """Stand where it stood, if that input is still there."""
        if place.index < 0 or (place.index < self._inputs.size and self._inputs[place.index] == place.x):
            self._go_to(place)

    def show_scene(self, scene: Scene) -> None:
        """Read from another evaluation from now on."""
        self._scene = scene
        self._inputs = scene.evaluation.inputs.ravel()
        self.pinned.show_scene(scene)
        if self._line.isVisible():
            self.hide()

    def show_landmarks(self, landmarks: Sequence[Landmark]) -> None:
        """Snap to these points, too."""
        self._landmarks = tuple(landmarks)

    def step(self, direction: int) -> None:
        """Go to the next or previous input in view, for the keyboard."""
        start = self._input if self._input >= 0 else (-1 if direction > 0 else self._inputs.size)
        left, right = self._plot.canvas().x_range
        ahead = self._inputs[start + 1 :] if direction > 0 else self._inputs[: max(start, 0)][::-1]
        places = np.flatnonzero((ahead >= left) & (ahead <= right))
        if places.size:
            self.go_to_input(start + direction * (1 + int(places[0])))

    def step_landmark(self, direction: int) -> None:
        """Go to the next or previous point of interest in view, for the keyboard."""
        left, right = self._plot.canvas().x_range
        start = (left if direction > 0 else right) if self._place is None else self._place.x
        ahead = [mark for mark in self._landmarks if left <= mark.x <= right and (mark.x - start) * direction > 0]
        if ahead:
            self._go_to(self._place_at(min(ahead, key=lambda mark: abs(mark.x - start)).x))

    def go_to_input(self, index: int) -> None:
        """Stand on an input; there is nothing to see when it is not in view."""
        x = float(self._inputs[index]) if 0 <= index < self._inputs.size else np.nan
        self._go_to(Place(x, index, self._landmark_on(x)))

    def go_to_x(self, x: float) -> None:
        """Stand at a place, or on what is within a few pixels of it; NaN is nowhere."""
        if isnan(x):
            self.hide()
        else:
            self._go_to(self._place_at(x))

    def pin(self) -> None:
        """Keep the place where it stands as the first of two; from there again, give it up."""
        if self._place is None:
            return
        if self.pinned.place == self._place:
            self.pinned.hide()
        else:
            self.pinned.pin(self._place)
        self._show_readout(self._place, read(self._scene, self._place))

    def escape(self) -> None:
        """Give up the pinned place, or else hide."""
        if self.pinned.place is None:
            self.hide()
            return
        self.pinned.hide()
        if self._place is not None:
            self._show_readout(self._place, read(self._scene, self._place))

    def hide(self) -> None:
        """Take everything away but the pinned place."""
        for item in (self._line, self._dots):
            item.hide()
        if self._place is not None:
            self.stood.emit(nan, -1)
        self._place = None
        self._tag.hide()
        self.readout.hide()
        self.moved.emit("")
        self._set_input(-1)

    def _go_to(self, place: Place) -> None:
        left, right = self._plot.canvas().x_range
        if not left <= place.x <= right:
            self.hide()
            return
        middle = self._plot.viewport().height() // 2
        self._show_at(place, QPoint(round(self._plot.view_point(place.x, 0.0).x()), middle))

    def _on_mouse_moved(self, position: object) -> None:
        box = self._plot.getViewBox()
        if self._scene is None or not box.sceneBoundingRect().contains(position):
            self.hide()
            return
        at = box.mapSceneToView(position)
        self._show_at(self._place_at(at.x()), self._plot.mapFromScene(position))
        self.moved.emit(with_minus(f"x {at.x():.5g}   y {self._plain_y(at.y()):.5g}"))

    def _on_mouse_clicked(self, event: MouseClickEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._on_mouse_moved(event.scenePos())
            self.pin()

    def _plain_y(self, level: float) -> float:
        return float(10.0 ** min(max(level, -320.0), 307.0)) if self._plot.canvas().log_y else level

    def _place_at(self, x: float) -> Place:
        """Return the input or the point of interest within a few pixels of x, whichever is nearer, or x itself."""
        canvas = self._plot.canvas()
        reach = SNAP_PIXELS * (canvas.x_range[1] - canvas.x_range[0]) / canvas.width
        index = -1 if self._scene is None else self._scene.points.nearest(x)
        to_input = abs(float(self._inputs[index]) - x) if index >= 0 else np.inf
        landmark = nearest_landmark(self._landmarks, x)
        to_landmark = abs(landmark.x - x) if landmark is not None else np.inf
        if min(to_input, to_landmark) > reach:
            return Place(x)
        if landmark is not None and to_landmark < to_input:
            return Place(landmark.x, -1, landmark)
        return Place(float(self._inputs[index]), index, self._landmark_on(float(self._inputs[index])))

    def _landmark_on(self, x: float) -> Landmark | None:
        return next((mark for mark in self._landmarks if mark.x == x), None)

    def _show_at(self, place: Place, near: QPoint) -> None:
        self._place = place
        self._line.setPen(pg.mkPen(self._theme.tokens.text3, width=self._plot.devicePixelRatioF(), dash=[3, 3]))
        self._line.setPos(place.x)
        self._line.show()
        readings = read(self._scene, place)
        self._show_dots(place.x, readings)
        self._show_readout(place, readings)
        self.readout.move(self._readout_place(near))
        self._show_tag(place.x, with_minus(f"{place.x:.5g}"))
        self._set_input(place.index)
        self.stood.emit(place.x, place.index)

    def _show_dots(self, x: float, readings: tuple[TraceReading, ...]) -> None:
        log_y = self._plot.canvas().log_y
        spots = []
        for reading in readings:
            height = reading.height
            if not isfinite(height) or (log_y and height <= 0):
                continue
            color = curve_style(self._theme.tokens, reading.slot).color
            level = float(np.log10(height)) if log_y else height
            edge = pg.mkPen(self._theme.tokens.canvas, width=2 * self._plot.devicePixelRatioF())
            spots.append({"pos": (x, level), "brush": pg.mkBrush(color), "pen": edge})
        self._dots.setData(spots)
        self._dots.setVisible(bool(spots))

    def _show_readout(self, place: Place, readings: tuple[TraceReading, ...]) -> None:
        text = number_text(place.x) if place.index >= 0 else f"{place.x:.7g}"
        if place.landmark is not None and place.index < 0:
            text = f"{place.landmark.x + 0.0:.{LANDMARK_DIGITS}g}"
        origin = self.pinned.place
        rows = tuple(self._row(place, reading) for reading in readings)
        distance = ""
        if origin is not None:
            distance = self.tr("from x = {x}: Δx = {distance}").format(
                x=origin.spell(origin.x), distance=spelled(place.x - origin.x)
            )
        self.readout.show_rows(f"x = {with_minus(text)}", self._note(place), rows, distance)
        self.readout.show()
        self.readout.raise_()

    def _row(self, place: Place, reading: TraceReading) -> ReadoutRow:
        value = "—" if reading.value is None else place.spell(reading.value)
        derivative = ""
        if self._shows_derivative() and reading.derivative is not None:
            derivative = place.spell(reading.derivative)
        origin = self.pinned.place
        if origin is None:
            return ReadoutRow(reading.slot, reading.name, value, derivative)
        rise, slope = change_texts(self.pinned.reading(reading.slot), reading, place.x - origin.x)
        return ReadoutRow(reading.slot, reading.name, value, derivative, rise, slope)

    def _note(self, place: Place) -> str:
        notes = []
        if place.index >= 0:
            texts = {"index": f"{place.index + 1:,}", "count": f"{self._inputs.size:,}"}
            notes.append(self.tr("input {index} of {count}").format(**texts))
        if place.landmark is not None:
            notes.append(self._landmark_text(place.landmark))
        return " · ".join(notes)

    def _landmark_text(self, landmark: Landmark) -> str:
        trace = None if self._scene is None else self._scene.session.selected_trace
        names = feature_names(landmark.features)
        if trace is None:
            return names
        return self.tr("{features} of {function}").format(features=names, function=function_label(trace.function))

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
