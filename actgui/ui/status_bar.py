"""The line at the foot of the window: what is computed, how long it took, where the cursor is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from actgui.core import Evaluation
from actgui.ui.ticks import with_minus
from actgui.ui.translation import counted

HEIGHT = 26


class StatusBar(QWidget):
    """Plain words; progress with Cancel while something takes long."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setFixedHeight(HEIGHT)
        self._counts = self._label("status_counts")
        self._task = self._label("status_task")
        self._position = self._label("status_position")
        self._range = self._label("status_range")
        self._progress = QProgressBar()
        self._progress.setObjectName("progress")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self._progress.setFixedWidth(140)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._cancel.setProperty("kind", "link")
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        for widget in (self._counts, self._task, self._progress, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._position)
        row.addWidget(self._range)
        self.end_progress()

    def show_evaluation(self, evaluation: Evaluation, seconds: float) -> None:
        """Say what was computed and how long it took."""
        inputs = counted(evaluation.inputs.size, self.tr("{count} input"), self.tr("{count} inputs"))
        functions = counted(len(evaluation.columns), self.tr("{count} function"), self.tr("{count} functions"))
        took = self.tr("evaluated in {time}").format(time=_duration(seconds))
        self._counts.setText(f"{inputs}    {functions}    {took}")
        self._set_role("caption")

    def show_problem(self) -> None:
        """Say that the input has a mistake."""
        self._counts.setText(self.tr("1 problem in the input"))
        self._set_role("problem")

    def show_position(self, text: str) -> None:
        """Show where the crosshair is; empty text clears it."""
        self._position.setText(text)

    def show_range(self, low: float, high: float) -> None:
        """Show the visible x range."""
        self._range.setText(with_minus(f"x {low:.4g} … {high:.4g}"))

    def start_progress(self, text: str) -> None:
        """Show that something takes long, with Cancel."""
        self._task.setText(text)
        self._progress.setValue(0)
        for widget in (self._task, self._progress, self._cancel):
            widget.show()
        self._counts.hide()

    def show_progress(self, fraction: float) -> None:
        """Move the bar."""
        self._progress.setValue(round(fraction * 1000))

    def end_progress(self) -> None:
        """Take progress and Cancel away."""
        for widget in (self._task, self._progress, self._cancel):
            widget.hide()
        self._counts.show()

    def _set_role(self, role: str) -> None:
        self._counts.setProperty("role", role)
        self._counts.style().polish(self._counts)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setProperty("role", "caption")
        return label


def _duration(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.1f} s"
