"""The middle of the window: the row of tabs, the views, and the results under them, which point at each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actgui.ui.actions import Actions
from actgui.ui.column import column
from actgui.ui.curves_page import CurvesPage
from actgui.ui.differences_view import DifferencesView
from actgui.ui.evaluator import Evaluator
from actgui.ui.jacobian_view import JacobianView
from actgui.ui.pages import Pages
from actgui.ui.plot_panel import PlotPanel
from actgui.ui.probability_panel import ProbabilityPanel
from actgui.ui.result_fold import ResultFold
from actgui.ui.result_panel import ResultPanel
from actgui.ui.splitter import Splitter
from actgui.ui.theme import Theme
from actgui.ui.view_row import ViewRow
from actgui.ui.workbench import Workbench

MINIMUM_WIDTH = 560
_PAGES = ("curves", "probabilities", "jacobian", "differences")


class Centre:
    """`widget` holds everything; the parts are there for the window to connect."""

    def __init__(self, workbench: Workbench, evaluator: Evaluator, actions: Actions, theme: Theme) -> None:
        self.plot = PlotPanel(theme, actions["back"], actions["fit"])
        self.plot.add_menu_actions([actions[name] for name in ("export_image", "export_csv", "copy_table")])
        self.probabilities = ProbabilityPanel(workbench, theme)
        self.probabilities.changed_by_hand.connect(evaluator.finish_typing)  # a hand that moves never pauses
        self.curves = CurvesPage(self.plot, theme)
        self.curves.view_edited.connect(workbench.set_view)
        self.results = ResultPanel(theme, actions["copy_table"], actions["export_csv"])
        self._jacobian = JacobianView(theme)
        self._differences = DifferencesView(theme)
        for view in (self._jacobian, self._differences):
            view.view_edited.connect(workbench.set_view)
        self.pages = Pages()
        row = ViewRow(actions, theme, _PAGES)
        self.pages.page_changed.connect(row.show_page)
        for name, page in zip(
            _PAGES, (self.curves, self.probabilities, self._jacobian, self._differences), strict=True
        ):
            self.pages.add(name, page, actions[f"page_{name}"])
        self.splitter = Splitter(Qt.Orientation.Vertical, sides=(1,))
        self.splitter.setObjectName("centre")
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.results)
        self.splitter.setStretchFactor(0, 1)
        self._fold = ResultFold(self.splitter, self.results, self.pages, workbench)
        self.widget: QWidget = column(row, self.splitter, stretch=self.splitter)
        self.widget.setMinimumWidth(MINIMUM_WIDTH)
        self._connect()

    def set_stale(self, text: str) -> None:
        """Say that views and results are those of an earlier input."""
        self.pages.set_stale(text)
        self.results.set_stale(True)

    def stop(self) -> None:
        """End the work of the views, which are not used after that, and give everything its height."""
        self._fold.unfold()
        self._jacobian.stop()
        self._differences.stop()

    def _connect(self) -> None:
        self.plot.input_hovered.connect(self.results.highlight_row)
        self.probabilities.input_hovered.connect(self.results.highlight_row)
        self.results.row_entered.connect(self.plot.crosshair.go_to_input)
        self.results.row_activated.connect(self.plot.crosshair.go_to_input)
        self.results.row_left.connect(self.plot.crosshair.hide)
