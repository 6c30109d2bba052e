"""The plot under the plot: the difference of two functions over the same x, and its largest value."""

from dataclasses import replace
from math import isnan, nan

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actgui.session.number_text import function_label
from actgui.session.session import DifferenceKind, Trace, ViewState
from actgui.ui.crosshair_reading import LANDMARK_DIGITS, Place, read, spelled
from actgui.ui.difference_bar import DifferenceBar
from actgui.ui.difference_data import Difference, difference_of, measured, pair_of
from actgui.ui.figure import Figure, Series
from actgui.ui.plot_data import Canvas, Scene, home_y_range
from actgui.ui.plot_view import PlotView
from actgui.ui.theme import Theme

_LEAST_HEIGHT, _HEIGHT = 100, 148
_FEW_DIGITS = 6
_SHARE = 0.36  # of a low page, at most
_Y_TICK_ROOM = 22


class DifferencePanel(QWidget):
    """`view_edited` carries the view that a person chose here; `x_hovered` and `x_moved` what the mouse does."""

    view_edited = Signal(ViewState)
    x_hovered = Signal(float)
    x_moved = Signal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("difference_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._scene: Scene | None = None
        self._pair: tuple[Trace, Trace] | None = None
        self._found: Difference | None = None
        self._place = Place(nan)
        self._bar = DifferenceBar()
        self.plot = PlotView(theme, y_tick_room=_Y_TICK_ROOM)
        self.plot.setObjectName("difference_plot")
        self.plot.setAccessibleName(self.tr("Plot of the difference"))
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMouseEnabled(x=True, y=False)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.hide()
        self.plot.getViewBox().addItem(self._line, ignoreBounds=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 12, 4)
        layout.setSpacing(2)
        layout.addWidget(self._bar)
        layout.addWidget(self.plot, 1)
        self.fit(0)
        self._bar.pair_chosen.connect(lambda a, b: self._edit(difference_slots=(a, b)))
        self._bar.kind_chosen.connect(lambda kind: self._edit(difference_kind=kind))
        self.plot.moved_by_hand.connect(lambda: self.x_moved.emit(*self.plot.canvas().x_range))
        self.plot.scene().sigMouseMoved.connect(self._on_mouse_moved)

    @property
    def found(self) -> Difference | None:
        """The difference that is drawn."""
        return self._found

    def show_scene(self, scene: Scene, canvas: Canvas) -> None:
        """Draw the difference over the x range of the plot above."""
        self._scene = scene
        view = scene.session.view
        self._pair = pair_of(scene.session)
        visible = [trace for trace in scene.session.traces if trace.visible]
        self._bar.show_choice(visible, self._pair, view.difference_kind)
        self._found = None if self._pair is None else difference_of(scene, self._pair, canvas.x_range, canvas.width)
        series = self._series()
        decades = view.difference_kind is not DifferenceKind.ABSOLUTE  # sizes run through many
        self.plot.set_log_y(decades)
        self.plot.go_to(canvas.x_range, home_y_range(series, log_y=decades))
        self.plot.show_series(series)
        self.show_crosshair(self._place.x, self._place.index)

    def show_crosshair(self, x: float, index: int) -> None:
        """Mark where the crosshair of the plot above stands, and say the difference there; NaN for nowhere."""
        self._place = Place(x, index)
        self._line.setVisible(not isnan(x))
        if isnan(x):
            self._bar.show_texts(self._peak_texts())
            return
        self._line.setPen(pg.mkPen(self._theme.tokens.text3, width=self.plot.devicePixelRatioF(), dash=[3, 3]))
        self._line.setPos(x)
        value = self._value_at(self._place)
        self._bar.show_texts(
            self._peak_texts() if isnan(value) else _texts(self.tr("{difference} at x = {x}"), value, x)
        )

    def fit(self, room: int) -> None:
        """Take a share of the height of a page."""
        self.setFixedHeight(min(_HEIGHT, max(_LEAST_HEIGHT, round(room * _SHARE))))

    def figure(self) -> Figure | None:
        """Return what is drawn as plain values, for an image; None if there is nothing."""
        if self._pair is None or self._found is None:
            return None
        a, b = (function_label(trace.function) for trace in self._pair)
        name = f"A = {a}, B = {b} · {self._peak_texts()[0]}"
        series = tuple(replace(one, name=name) for one in self._series())
        canvas = self.plot.canvas()
        return Figure(series, canvas.x_range, canvas.y_range, "", self._bar.kind_text, canvas.log_y)

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw faintly what is that of an earlier input."""
        self.plot.set_dimmed(dimmed)

    def _series(self) -> tuple[Series, ...]:
        if self._found is None or self._pair is None or self._scene is None:
            return ()
        slot = self._pair[0].slot
        line = Series(self.tr("A − B"), slot, self._found.curve_x, self._found.curve_y)
        points = Series(self.tr("A − B"), slot, self._found.points_x, self._found.points_y, line=False, markers=True)
        return (line, points) if self._scene.session.view.markers or not self._found.has_curve else (line,)

    def _value_at(self, place: Place) -> float:
        if self._scene is None or self._pair is None:
            return nan
        values = {reading.slot: reading.height for reading in read(self._scene, place)}
        a, b = (np.array([values.get(trace.slot, nan)]) for trace in self._pair)
        return float(measured(a, b, self._scene.session.view.difference_kind)[0])

    def _peak_texts(self) -> tuple[str, ...]:
        if self._pair is None:
            return (self.tr("It takes two visible functions"),)
        peak = None if self._found is None else self._found.peak
        if self._found is None or peak is None:
            return (self.tr("No difference can be told"),)
        if peak.value == 0:
            same = self.tr("The same in all the view") if self._found.has_curve else self.tr("The same at all inputs")
            return (same,)
        place = self.tr("max {difference} at x = {x}")
        if not self._found.has_curve:
            place = self.tr("max {difference} at input {x}")
        return _texts(place, abs(peak.value), peak.x)

    def _edit(self, **changes: tuple[int, int] | DifferenceKind) -> None:
        if self._scene is not None:
            self.view_edited.emit(replace(self._scene.session.view, **changes))  # type: ignore[arg-type]

    def _on_mouse_moved(self, position: object) -> None:
        box = self.plot.getViewBox()
        inside = box.sceneBoundingRect().contains(position)
        self.x_hovered.emit(box.mapSceneToView(position).x() if inside else nan)


def _texts(template: str, difference: float, x: float) -> tuple[str, ...]:
    """Return the same with many and with few digits, for much and little room, and the difference alone."""
    texts = [
        template.format(difference=spelled(difference, digits), x=spelled(x, digits))
        for digits in (LANDMARK_DIGITS, _FEW_DIGITS)
    ]
    return (*texts, spelled(difference, _FEW_DIGITS))
