"""The left column of the window: the input, the functions in the plot, and the selector."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from actgui.ui.column import column, hairline
from actgui.ui.examples import Examples
from actgui.ui.function_panel import FunctionPanel
from actgui.ui.function_query import FunctionQuery
from actgui.ui.input_panel import InputPanel
from actgui.ui.theme import Theme, enlarged
from actgui.ui.trace_panel import TracePanel
from actgui.ui.workbench import Workbench

WIDTH = 312
_MINIMUM_WIDTH = 300


class Left:
    """`widget` holds everything; the parts are there for the window to connect."""

    def __init__(
        self, workbench: Workbench, query: FunctionQuery, theme: Theme, gallery: QAction, examples: Examples
    ) -> None:
        self.input = InputPanel(workbench, theme, examples)
        self.traces = TracePanel(workbench, theme)
        self.functions = FunctionPanel(workbench, query, theme, gallery)
        parts = (self.input, hairline(), self.traces, hairline(), self.functions)
        self.widget: QWidget = column(*parts, stretch=self.functions)
        self.widget.setObjectName("left_column")
        self.widget.setMinimumWidth(enlarged(_MINIMUM_WIDTH))
