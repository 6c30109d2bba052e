"""The Curves page: the plot, and what is added to it for the selected function."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actgui.session.number_text import function_label
from actgui.session.session import ViewState
from actgui.ui.curves_picture import curves_picture
from actgui.ui.difference_panel import DifferencePanel
from actgui.ui.figure import Band, Figure, Sign
from actgui.ui.picture import Picture
from actgui.ui.plot_data import Scene
from actgui.ui.plot_overlay import PlotOverlay
from actgui.ui.plot_panel import LEAST_HEIGHT, PlotPanel
from actgui.ui.saturation import saturated_count
from actgui.ui.saturation_bar import SaturationBar
from actgui.ui.study import Findings, Study
from actgui.ui.theme import Theme

_AXIS_WIDTH = 66
_LEAST_SHARED_HEIGHT = 118  # of the plot over that of the difference


class CurvesPage(QWidget):
    """`view_edited` carries the view that a person chose here, and a word for changes that belong together."""

    view_edited = Signal(ViewState, str)

    def __init__(self, plot: PlotPanel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curves_page")
        self._scene: Scene | None = None
        self._plot = plot
        self._study = Study(self)
        self._overlay = PlotOverlay(plot.plot, theme)
        self._saturation = SaturationBar(theme)
        self._saturation.hide()
        self._difference = DifferencePanel(theme)
        self._difference.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._saturation)
        layout.addWidget(plot, 1)
        layout.addWidget(self._difference)
        self._study.finished.connect(self._show_findings)
        self._saturation.threshold_chosen.connect(self._on_threshold_chosen)
        self._difference.view_edited.connect(lambda view: self.view_edited.emit(view, ""))
        self._difference.x_hovered.connect(plot.crosshair.go_to_x)
        self._difference.x_moved.connect(lambda low, high: plot.plot.show_x((low, high)))
        plot.crosshair.stood.connect(self._difference.show_crosshair)
        plot.range_shown.connect(self._on_range_shown)

    @property
    def overlay(self) -> PlotOverlay:
        """Signs and bands as they are drawn."""
        return self._overlay

    def show_scene(self, scene: Scene) -> None:
        """Draw an evaluation and the session it is seen with."""
        self._scene = scene
        self._plot.show_scene(scene)
        self._show_findings()

    def set_stale(self, text: str) -> None:
        """Say that the picture is that of an earlier input; an empty text ends that."""
        self._plot.set_stale(text)
        self._difference.set_dimmed(bool(text))

    def figure(self) -> Figure:
        """Return what is in the plot as plain values."""
        return replace(self._plot.figure(), signs=self._overlay.signs, bands=self._overlay.bands)

    def picture(self) -> Picture:
        """Return what is seen, for an image."""
        difference = self._difference.figure() if self._difference.isVisibleTo(self) else None
        return curves_picture(self.figure(), self._plot.plot.size(), difference)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._difference.fit(self.height())

    def _on_range_shown(self, *_: float) -> None:
        if self._scene is not None:
            self._study.ask(self._scene, self._plot.plot.canvas().x_range)
            self._show_findings()
            self._show_difference(self._scene)

    def _show_findings(self) -> None:
        found = self._study.findings or Findings(0)
        signs = [Sign(mark.x, mark.y, found.slot, mark.features[0]) for mark in found.landmarks]
        bands = [Band(stretch.low, stretch.high, found.slot) for stretch in found.stretches]
        self._overlay.show(signs, bands)
        self._plot.crosshair.show_landmarks(found.landmarks)
        self._show_saturation()

    def _show_difference(self, scene: Scene) -> None:
        shown = scene.session.view.difference
        if shown != self._difference.isVisibleTo(self):
            self._difference.setVisible(shown)
            self._plot.setMinimumHeight(_LEAST_SHARED_HEIGHT if shown else LEAST_HEIGHT)
            for plot in (self._plot.plot, self._difference.plot):
                plot.set_axis_width(_AXIS_WIDTH if shown else None)  # places stand below each other
        if shown:
            self._difference.show_scene(scene, self._plot.plot.canvas())

    def _show_saturation(self) -> None:
        scene = self._scene
        trace = None if scene is None else scene.session.selected_trace
        if scene is None or trace is None or not trace.visible or not scene.session.view.saturation:
            self._saturation.hide()
            return
        view = scene.session.view
        self._saturation.show_function(function_label(trace.function), trace.slot, view.saturation_threshold)
        found = self._study.findings
        column = next((column for shown, column in scene.shown() if shown is trace), None)
        if found is not None and column is not None:
            count = saturated_count(scene, trace, column, found.stretches)
            self._saturation.show_count(count, scene.evaluation.inputs.size)
        self._saturation.show()

    def _on_threshold_chosen(self, threshold: float) -> None:
        if self._scene is not None:
            view = replace(self._scene.session.view, saturation_threshold=threshold)
            self.view_edited.emit(view, "saturation_threshold")
