"""The Probabilities view: legend and switches, names of the inputs, bars or a sweep, sums and numbers."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from actgui.session.input_edit import can_change, with_number
from actgui.session.input_text import InputError
from actgui.session.session import ViewState
from actgui.ui.bar_data import EMPTY, bars_of
from actgui.ui.bar_legend import BarLegend
from actgui.ui.buttons import ThemedButton
from actgui.ui.column import hairline
from actgui.ui.distribution_rows import DistributionRows
from actgui.ui.input_names import InputNames
from actgui.ui.lower_part import LowerPart
from actgui.ui.naive_strip import NaiveStrip
from actgui.ui.parameter_sweep import ParameterSweep
from actgui.ui.picture import Picture
from actgui.ui.plot_data import Scene
from actgui.ui.probability_picture import ProbabilityContents, probability_picture
from actgui.ui.probability_plot import ProbabilityPlot
from actgui.ui.stale_banner import StaleBanner
from actgui.ui.sum_strip import SumStrip
from actgui.ui.theme import Theme
from actgui.ui.workbench import Workbench

_USUAL_HEIGHT = 690
_GOOD_HEIGHT = 344
_STRIP_HEIGHT = 32


class ProbabilityPanel(QWidget):
    """Shows one vector of the evaluation. Inputs, parameters and switches go to the workbench, a gesture at a time."""

    input_hovered = Signal(int)
    changed_by_hand = Signal()

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probability_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self._theme = theme
        self._scene: Scene | None = None
        self._bars = EMPTY
        self._is_stale = False
        self.plot = ProbabilityPlot(theme)
        self.sweep = ParameterSweep(theme)
        self._legend = BarLegend(theme)
        self._names = InputNames(workbench)
        self._naive = NaiveStrip(theme)
        self._sums = SumStrip(theme)
        self._rows = DistributionRows(theme)
        self._naive_switch = self._switch("warning", self.tr("Naive formula"), "naive_switch")
        self._naive_switch.describe(self.tr("Show what the textbook formulas would give, and where they overflow"))
        self._sweep_switch = self._switch("temperature", self.tr("Parameter sweep"), "sweep_switch")
        self._sweep_switch.describe(self.tr("Show the outputs over all values of a parameter, such as the temperature"))
        self._sweep_choice = QComboBox()
        self._pictures = QStackedWidget()
        self._lower = self._make_lower()
        self._lay_out()
        self._banner = StaleBanner(theme, self._pictures, "probability_banner_text")
        self._connect()
        self._order_tabs()

    def show_scene(self, scene: Scene) -> None:
        """Draw an evaluation and the session it is seen with."""
        self._scene = scene
        self._names.show_session(scene.session)
        self._update(scene)

    def set_stale(self, text: str) -> None:
        """Say in a banner that the bars are those of an earlier input, and dim them; an empty text ends that."""
        self._is_stale = bool(text)
        self._banner.show_text(text)
        self.plot.set_dimmed(self._is_stale)
        self._sums.set_dimmed(self._is_stale)

    def picture(self) -> Picture:
        """Return what is seen, for an image."""
        swept, selected = None, self.plot.selected
        if self.sweep.series is not None and self.sweep.sweep is not None:
            swept = (self.sweep.series, self.sweep.sweep)
        bars, shows_naive = self._bars, self._naive_switch.isChecked()
        naive = (lambda tokens: self._naive.html(bars, selected, tokens)) if shows_naive else None
        is_sweep, best = self._sweep_switch.isChecked(), self._rows.count.value()
        contents = ProbabilityContents(bars, is_sweep, swept, best, naive, self._names.vector_text)
        return probability_picture(contents, self.size())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        # In a window of usual height the table gives way before the bars become too low to grab.
        if self.window().height() < _USUAL_HEIGHT:
            return least
        wanted = _GOOD_HEIGHT + (0 if self._naive.isHidden() else _STRIP_HEIGHT)
        return QSize(least.width(), max(least.height(), wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
        self._lower.updateGeometry()

    def _switch(self, icon: str, text: str, name: str) -> ThemedButton:
        button = ThemedButton(self._theme, icon, text, "flat")
        button.setObjectName(name)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 6, 16, 0)
        top.setSpacing(4)
        top.addWidget(self._legend, 1)
        top.addWidget(self._naive_switch)
        top.addWidget(self._sweep_switch)
        top.addWidget(self._sweep_choice)
        self._sweep_choice.setObjectName("sweep_parameter")
        self._sweep_choice.setAccessibleName(self.tr("Which parameter to sweep"))
        self._sweep_choice.setToolTip(self._sweep_choice.accessibleName())
        self._sweep_choice.hide()
        self._pictures.addWidget(self.plot)
        self._pictures.addWidget(self.sweep)
        strip = QVBoxLayout()
        strip.setContentsMargins(16, 0, 16, 0)
        strip.addWidget(self._naive)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._names)
        layout.addLayout(strip)
        layout.addWidget(self._pictures, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._lower)
        self._naive.hide()

    def _make_lower(self) -> LowerPart:
        """Return sums and numbers, which scroll where the window is low."""
        heading = QLabel(self.tr("Sum of the outputs"))
        heading.setProperty("role", "heading")
        caption = QLabel(self.tr("one block per input, laid end to end"))
        caption.setProperty("role", "caption")
        title = QHBoxLayout()
        title.setContentsMargins(16, 8, 16, 0)
        title.setSpacing(12)
        title.addWidget(heading)
        title.addWidget(caption)
        title.addStretch(1)
        contents = QWidget()
        contents.setObjectName("probability_numbers")
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(title)
        column.addWidget(self._sums)
        column.addWidget(self._rows)
        return LowerPart(contents)

    def _order_tabs(self) -> None:
        """Let the Tab key go from the top of the view to its bottom."""
        order = (
            self._naive_switch,
            self._sweep_switch,
            self._sweep_choice,
            *self._names.fields,
            self._naive.example,
            self.plot,
            self.sweep,
            self._rows.count,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        bench = self._workbench
        for picture in (self.plot, self.sweep):
            picture.gesture_started.connect(bench.start_drag)
            picture.gesture_ended.connect(bench.end_burst)
        self.plot.input_changed.connect(self._on_input_changed)
        self.plot.input_hovered.connect(self._on_input_hovered)
        self.plot.input_selected.connect(lambda _: self._show_naive())
        self.sweep.value_changed.connect(self._on_value_changed)
        self._naive_switch.clicked.connect(lambda on: self._edit(naive=on))
        self._sweep_switch.clicked.connect(lambda on: self._edit(sweep=on))
        self._sweep_choice.textActivated.connect(lambda key: self._edit(sweep_parameter=key))
        self._rows.count_chosen.connect(lambda count: self._edit("top_count", top_count=count))
        self._names.vector_chosen.connect(lambda number: self._edit("vector", vector=number))
        self._naive.example_wanted.connect(self._on_example_wanted)

    def _edit(self, burst_key: str = "", **changes: str | int) -> None:
        view = replace(self._workbench.session.view, **changes)  # type: ignore[arg-type]
        self._workbench.set_view(view, burst_key)

    def _update(self, scene: Scene) -> None:
        view = scene.session.view
        self._naive_switch.setChecked(view.naive)
        self._sweep_switch.setChecked(view.sweep)
        self._bars = bars_of(scene, view.vector, naive=view.naive, before=self._bars)
        self._names.show_vectors(view.vector, self._bars.vectors, scene.evaluation.axis)
        self._legend.show_series(self._bars.series)
        self.plot.show_bars(self._bars)
        if view.sweep:
            self.sweep.show_bars(self._bars, scene.session.selected, view.sweep_parameter)
        self._show_sweep_choice(view)
        self._pictures.setCurrentWidget(self.sweep if view.sweep else self.plot)
        self._sums.show_bars(self._bars)
        self._rows.show_bars(self._bars, view.top_count)
        self._lower.updateGeometry()
        self._show_naive()

    def _show_sweep_choice(self, view: ViewState) -> None:
        """Offer the parameters where there are several."""
        keys = list(self.sweep.parameters)
        if keys != [self._sweep_choice.itemText(number) for number in range(self._sweep_choice.count())]:
            self._sweep_choice.clear()
            self._sweep_choice.addItems(keys)
        self._sweep_choice.setCurrentText(self.sweep.parameter)
        self._sweep_choice.setVisible(view.sweep and len(keys) > 1)

    def _show_naive(self) -> None:
        if self._naive_switch.isChecked():
            self._naive.show_bars(self._bars, self.plot.selected)
        self._naive.setVisible(self._naive_switch.isChecked())

    def _on_input_changed(self, index: int, value: float) -> None:
        text, place = self._workbench.session.input_text, self._bars.places[index]
        if self._scene is None or self._is_stale:
            return
        if not can_change(text, self._scene.evaluation.inputs.size):
            QToolTip.showText(QCursor.pos(), self.tr("So long an input can only be changed as text"), self.plot)
            return
        try:
            changed = with_number(text, place, value)
        except (InputError, IndexError):
            return  # other text was typed a moment ago and is not evaluated yet
        self._workbench.set_input_number(changed, place)
        self.changed_by_hand.emit()

    def _on_value_changed(self, slot: int, parameter: str, value: float) -> None:
        self._workbench.set_parameter(slot, parameter, value)
        self.changed_by_hand.emit()

    def _on_example_wanted(self, text: str) -> None:
        self._workbench.end_burst()
        self._workbench.set_input_text(text)
        self._workbench.end_burst()

    def _on_input_hovered(self, index: int) -> None:
        self.input_hovered.emit(-1 if index < 0 else self._bars.places[index])
