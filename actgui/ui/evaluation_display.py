"""What the window shows of evaluations: the numbers in every panel, or why they are those of before."""

from PySide6.QtCore import QObject, Signal

from actgui.core import Evaluation
from actgui.session.input_text import InputError
from actgui.ui.actions import Actions
from actgui.ui.centre import Centre
from actgui.ui.evaluator import Evaluator, Outcome
from actgui.ui.left import Left
from actgui.ui.plot_data import Scene
from actgui.ui.progress import Progress
from actgui.ui.status_bar import StatusBar
from actgui.ui.workbench import Workbench

_EXPORTS = ("export_csv", "export_image", "copy_table")


class EvaluationDisplay(QObject):
    """Hands what the evaluator and its progress tell to the panels; `complained` says what stands in none of them."""

    complained = Signal(str)

    def __init__(self, workbench: Workbench, actions: Actions, left: Left, centre: Centre, status: StatusBar) -> None:
        super().__init__(centre.widget)
        self._workbench = workbench
        self._actions = actions
        self._input, self._traces, self._centre, self._status = left.input, left.traces, centre, status
        self.evaluation: Evaluation | None = None

    def follow(self, evaluator: Evaluator, progress: Progress) -> None:
        """Show what these tell from now on."""
        evaluator.started.connect(self._on_started)
        evaluator.evaluated.connect(self._on_evaluated)
        evaluator.refreshed.connect(self._on_refreshed)
        evaluator.rejected.connect(self._on_rejected)
        evaluator.ran_out_of_memory.connect(self._on_memory_short)
        progress.evaluation_lasts.connect(self._on_lasts)
        progress.evaluation_cancelled.connect(self._on_cancelled)

    def _on_started(self) -> None:
        self._enable_exports(False)  # the results on the screen are those of the text before

    def _on_lasts(self) -> None:
        self._centre.set_stale(self.tr("Evaluating: showing the last result"))

    def _on_cancelled(self) -> None:
        self._centre.set_stale(self.tr("Cancelled: showing the last result. Change anything to evaluate again"))
        self._enable_exports(False)

    def _on_evaluated(self, outcome: Outcome) -> None:
        self._centre.pages.set_stale("")
        self._show(outcome)
        self._input.show_evaluation(outcome.evaluation)
        self._status.show_evaluation(outcome.evaluation, outcome.seconds)
        self._enable_exports(bool(outcome.evaluation.inputs.size))

    def _on_refreshed(self, outcome: Outcome) -> None:
        self._show(outcome)
        self._centre.results.set_stale(True)

    def _show(self, outcome: Outcome) -> None:
        session = self._workbench.session  # what needs no new numbers may have changed since
        self.evaluation = outcome.evaluation
        self._centre.pages.show_scene(Scene(session, outcome.evaluation, outcome.points))
        slots = [trace.slot for trace in outcome.session.traces]
        self._centre.results.show_evaluation(outcome.evaluation, slots)
        self._traces.show_evaluation(outcome)

    def _on_rejected(self, error: InputError) -> None:
        self._input.show_error(error)
        self._status.show_problem()
        self._enable_exports(False)
        if self.evaluation is not None:
            self._centre.set_stale(self.tr("Showing the last valid input"))

    def _on_memory_short(self) -> None:
        self.complained.emit(self.tr("Not enough memory for so many numbers. Try fewer numbers or fewer functions."))
        self._centre.set_stale(self.tr("Showing the last result"))

    def _enable_exports(self, enabled: bool) -> None:
        self._actions.enable(_EXPORTS, enabled)
