"""The second cursor: a place that stays, from which the crosshair measures."""

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject

from actgui.ui.crosshair_reading import Place, TraceReading, read
from actgui.ui.plot_data import Scene
from actgui.ui.plot_view import PlotView
from actgui.ui.theme import Theme
from actgui.ui.tokens import curve_style

_DOT, _EDGE = 10, 2.5


class SecondCursor(QObject):
    """`place` is None while nothing is pinned."""

    def __init__(self, plot: PlotView, theme: Theme) -> None:
        super().__init__(plot)
        self._plot = plot
        self._theme = theme
        self._scene: Scene | None = None
        self._readings: tuple[TraceReading, ...] = ()
        self.place: Place | None = None
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._dots = pg.ScatterPlotItem(size=_DOT, pxMode=True)
        self._line.setZValue(898)
        self._dots.setZValue(899)
        for item in (self._line, self._dots):
            item.hide()
            plot.getViewBox().addItem(item, ignoreBounds=True)
        theme.changed.connect(self._draw)

    def show_scene(self, scene: Scene) -> None:
        """Read from another evaluation; an input that is no longer there is a place like any other."""
        self._scene = scene
        if self.place is None:
            return
        inputs, index = scene.evaluation.inputs, self.place.index
        if index >= inputs.size or (index >= 0 and inputs.flat[index] != self.place.x):
            self.place = replace(self.place, index=-1)
        self._draw()

    def pin(self, place: Place) -> None:
        """Stay at a place."""
        self.place = place
        self._draw()

    def hide(self) -> None:
        """Measure from nowhere."""
        self.place = None
        self._draw()

    def reading(self, slot: int) -> TraceReading | None:
        """Return what a trace has at the place."""
        return next((reading for reading in self._readings if reading.slot == slot), None)

    def _draw(self) -> None:
        self._readings = read(self._scene, self.place) if self.place is not None else ()
        for item in (self._line, self._dots):
            item.setVisible(self.place is not None)
        if self.place is None:
            return
        scale = self._plot.devicePixelRatioF()
        self._line.setPen(pg.mkPen(self._theme.tokens.text3, width=scale))
        self._line.setPos(self.place.x)
        log_y = self._plot.canvas().log_y
        spots = [
            {
                "pos": (self.place.x, float(np.log10(reading.height)) if log_y else reading.height),
                "brush": pg.mkBrush(self._theme.tokens.canvas),
                "pen": pg.mkPen(curve_style(self._theme.tokens, reading.slot).color, width=_EDGE * scale),
            }
            for reading in self._readings
            if np.isfinite(reading.height) and (reading.height > 0 or not log_y)
        ]
        self._dots.setData(spots)
