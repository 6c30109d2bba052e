"""The parameters of one trace as exact editors: a slider for the hand, a spin box for the digits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from actgui.core import BoundFunction
from actgui.session.session import Trace
from actgui.ui.exact_spin_box import ExactSpinBox
from actgui.ui.function_facts import interval_text
from actgui.ui.preset_button import PresetButton
from actgui.ui.presets import presets_of
from actgui.ui.theme import Theme, enlarged
from actgui.ui.trace_slider import TraceSlider

ROW_HEIGHT = 28


class ParameterForm(QWidget):
    """One row a parameter, and above them the preset where frameworks disagree about the defaults.

    `parameter_edited` for every value chosen, `edit_ended` when the hand rests.
    """

    parameter_edited = Signal(int, str, float)
    preset_chosen = Signal(int, BoundFunction)
    drag_started = Signal()
    edit_ended = Signal()

    def __init__(self, trace: Trace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameter_form")
        self._slot = trace.slot
        self._boxes: dict[str, ExactSpinBox] = {}
        self._sliders: dict[str, TraceSlider] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(44, 0, 8, 4)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        self._preset = self._preset_button(trace, layout)
        for row, (parameter, value) in enumerate(
            zip(trace.function.function.parameters, trace.function.values, strict=True), start=layout.rowCount()
        ):
            label = QLabel(parameter.key)
            label.setProperty("role", "body")
            slider = TraceSlider(parameter.offered, trace.slot, theme)
            slider.setAccessibleName(self.tr("{parameter}, slider").format(parameter=parameter.key))
            box = ExactSpinBox(parameter, value)
            box.setObjectName(f"parameter_{parameter.key}")
            box.setAccessibleName(parameter.key)
            box.setFixedWidth(enlarged(88))
            allowed = interval_text(parameter.allowed)
            box.setToolTip(self.tr("Allowed: {range}. Arithmetic such as 1/6 works.").format(range=allowed))
            label.setBuddy(box)
            layout.addWidget(label, row, 0)
            layout.addWidget(slider, row, 1)
            layout.addWidget(box, row, 2)
            self._boxes[parameter.key] = box
            self._sliders[parameter.key] = slider
            self._connect(parameter.key)
        self.show_trace(trace)

    @property
    def row_count(self) -> int:
        """How many rows it has."""
        return len(self._boxes) + (self._preset is not None)

    def show_trace(self, trace: Trace) -> None:
        """Show the values of `trace` without telling anyone."""
        if self._preset is not None:
            self._preset.show_function(trace.function)
        for key, value in trace.function.parameters.items():
            self._sliders[key].show_value(value)
            if self._boxes[key].value() != value:
                self._boxes[key].show_value(value)

    def put_in_tab_order_after(self, widget: QWidget) -> None:
        """Let Tab come here from `widget`, and go on from here to where it went before."""
        if self._preset is not None:
            QWidget.setTabOrder(widget, self._preset)
            widget = self._preset
        for key in self._boxes:
            for editor in (self._sliders[key], self._boxes[key]):
                QWidget.setTabOrder(widget, editor)
                widget = editor

    def _preset_button(self, trace: Trace, layout: QGridLayout) -> PresetButton | None:
        if not presets_of(trace.function.key):
            return None
        button = PresetButton(trace.function.key)
        button.preset_chosen.connect(lambda function: self.preset_chosen.emit(self._slot, function))
        layout.addWidget(button, 0, 0, 1, 3)
        return button

    def _connect(self, key: str) -> None:
        self._boxes[key].value_edited.connect(lambda value: self.parameter_edited.emit(self._slot, key, value))
        self._boxes[key].editingFinished.connect(self.edit_ended)
        self._sliders[key].value_moved.connect(lambda value: self.parameter_edited.emit(self._slot, key, value))
        self._sliders[key].sliderPressed.connect(self.drag_started)
        self._sliders[key].sliderReleased.connect(self.edit_ended)
