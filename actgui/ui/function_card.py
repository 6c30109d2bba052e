"""The panel that explains the selected function: formulas, what it is for, its properties and its names elsewhere."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from actgui.core import BoundFunction, Implementation, Paper
from actgui.session.session import Session
from actgui.session.snippets import left_sides
from actgui.ui.buttons import ThemedButton
from actgui.ui.card_sections import Chips, FrameworkTable, Paragraphs, Section, parameter_table
from actgui.ui.formula_view import FormulaView
from actgui.ui.function_facts import function_facts
from actgui.ui.function_texts import function_paragraphs, function_title
from actgui.ui.reference_list import ReferenceList
from actgui.ui.snippet_button import SnippetButton
from actgui.ui.theme import Theme, enlarged
from actgui.ui.workbench import Workbench
from actgui.ui.worker import Worker

_INSET = 16
_PAUSE_MS = 120  # facts take longer than a step of a slider


class FunctionCard(QWidget):
    """Follows the selected trace. `close_requested` when the hand closes it, `escaped` for the key Escape.

    `copied` with what to say when something went to the clipboard.
    """

    close_requested = Signal()
    escaped = Signal()
    copied = Signal(str)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("function_card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self._theme = theme
        self._function: BoundFunction | None = None
        self._slot = 0
        self._typesetter = Worker(self)
        self._facts = QTimer(self, singleShot=True)
        self._facts.timeout.connect(self._show_facts)
        self._title, self._names = QLabel(), QLabel()
        self._formula = FormulaView(theme, self._typesetter, enlarged(19), "text")
        self._derivative = FormulaView(theme, self._typesetter, enlarged(15), "text2")
        self._copy_as = SnippetButton(theme)
        self._copy_as.copied.connect(self.copied)
        self._chips = Chips()
        self._text = Paragraphs()
        self._parameters = Section(self.tr("Parameters"))
        self._frameworks = Section(self.tr("In frameworks"))
        self._reference = Section(self.tr("Reference"))
        self._lay_out()
        workbench.session_changed.connect(self.show_session)
        self.show_session(workbench.session)

    @property
    def function(self) -> BoundFunction | None:
        """What is explained."""
        return self._function

    def show_session(self, session: Session) -> None:
        """Explain the selected function; with none, the last one stays."""
        trace = session.selected_trace
        if trace is not None:
            self._slot = trace.slot
            if trace.function != self._function:
                self._show(trace.function)

    def stop(self) -> None:
        """End the typesetting; the card is not used after that."""
        self._typesetter.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, function: BoundFunction) -> None:
        other = self._function is None or self._function.function is not function.function
        self._function = function
        descriptor = function.function
        if other:
            self._title.setText(function_title(function.key))
            self._names.setText(" · ".join((function.key, *descriptor.other_names)))
            left, slope = left_sides(descriptor.kind)
            self._formula.show_latex(f"{left} = {descriptor.latex}")
            self._derivative.show_latex(f"{slope} = {descriptor.derivative_latex}")
            self._text.show_paragraphs(function_paragraphs(function.key))
            self._show_references(descriptor.papers)
        self._copy_as.show_function(function)
        self._facts.start(0 if other else _PAUSE_MS)
        self._parameters.show_body(parameter_table(function))
        self._show_frameworks(function)

    def _show_facts(self) -> None:
        if self._function is not None:
            self._chips.show_texts(function_facts(self._function))

    def _show_frameworks(self, function: BoundFunction) -> None:
        table = FrameworkTable(function) if function.function.implementations else None
        if table is not None:
            table.preset_chosen.connect(self._on_preset_chosen)
        self._frameworks.show_body(table)

    def _show_references(self, papers: tuple[Paper, ...]) -> None:
        references = ReferenceList(papers) if papers else None
        if references is not None:
            references.copied.connect(self.copied)
        self._reference.show_body(references)

    def _on_preset_chosen(self, implementation: Implementation) -> None:
        if self._function is not None:
            self._workbench.set_function(self._slot, self._function.function.preset(implementation))

    def _lay_out(self) -> None:
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._names.setProperty("role", "caption")
        self._names.setWordWrap(True)
        close = ThemedButton(self._theme, "close")
        close.setObjectName("close_function_card")
        close.describe(self.tr("Close the explanation"))
        close.clicked.connect(self.close_requested)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box = QFrame()
        box.setObjectName("formula_box")
        formulas = QVBoxLayout(box)
        formulas.setContentsMargins(14, 12, 14, 12)
        formulas.setSpacing(10)
        formulas.addWidget(self._formula)
        formulas.addWidget(self._derivative)
        formulas.addWidget(self._copy_as, 0, Qt.AlignmentFlag.AlignRight)
        contents = QWidget()
        contents.setObjectName("card_contents")
        layout = QVBoxLayout(contents)
        layout.setContentsMargins(_INSET, 10, _INSET, 20)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._names)
        for gap, widget in ((10, box), (12, self._chips), (14, self._text)):
            layout.addSpacing(gap)
            layout.addWidget(widget)
        for section in (self._parameters, self._frameworks, self._reference):
            layout.addWidget(section)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("card_scroll")
        scroll.setWidget(contents)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows and Page Down scroll
        scroll.setAccessibleName(self.tr("Explanation"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)  # the line at the left when it lies over the centre
        outer.addWidget(scroll)
