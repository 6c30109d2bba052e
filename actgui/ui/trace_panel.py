"""The part of the left column that holds the trace list, as high as its rows up to a limit."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actgui.session.session import Session
from actgui.ui.evaluator import Outcome
from actgui.ui.theme import Theme
from actgui.ui.trace_list import TraceList
from actgui.ui.translation import length_text
from actgui.ui.workbench import Workbench

MAX_SHARE = 0.4


class TracePanel(QWidget):
    """Heading with the number of traces, and the list."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trace_panel")
        self.traces = TraceList(workbench, theme)
        heading = QLabel(self.tr("In the plot"))
        heading.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self._empty = QLabel(self.tr("No function yet: choose one below."))
        self._empty.setProperty("role", "body")
        self._empty.setContentsMargins(8, 4, 8, 6)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.setSpacing(6)
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._empty)
        layout.addWidget(self.traces)
        self.traces.height_changed.connect(self.fit_height)
        workbench.session_changed.connect(self._on_session_changed)
        self._on_session_changed(workbench.session)

    def show_evaluation(self, outcome: Outcome) -> None:
        """Say which functions have no outputs, and why."""
        pairs = zip(outcome.session.traces, outcome.evaluation.columns, strict=True)
        problems = {trace.slot: column.problem for trace, column in pairs}
        self.traces.show_problems({slot: length_text(error) for slot, error in problems.items() if error is not None})

    def fit_height(self) -> None:
        """Give the list the height of its rows, but no more than its share of the column."""
        parent = self.parentWidget()
        column = parent.height() if parent is not None else 900
        self.traces.setFixedHeight(min(self.traces.content_height(), max(120, int(column * MAX_SHARE))))

    def _on_session_changed(self, session: Session) -> None:
        self._count.setText(str(len(session.traces)))
        self._empty.setVisible(not session.traces)
        self.traces.setVisible(bool(session.traces))
        self.fit_height()
