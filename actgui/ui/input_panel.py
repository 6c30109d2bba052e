"""The input: the editor, what was read from it or what is wrong with it, and the examples."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actgui.core import Axis, Evaluation
from actgui.session.input_text import InputError
from actgui.session.number_text import number_text
from actgui.session.session import Session
from actgui.ui.buttons import ThemedButton
from actgui.ui.examples import Examples
from actgui.ui.input_editor import InputEditor
from actgui.ui.theme import Theme
from actgui.ui.translation import hint_text, markup, message_text
from actgui.ui.workbench import Workbench


class _Message(QLabel):
    """Has the focus only for its link: a Tab into the text is a Tab to that, and not one too few."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(True)


class InputPanel(QWidget):
    """Editor of `Session.input_text` and `Session.axis`."""

    def __init__(self, workbench: Workbench, theme: Theme, examples: Examples, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("input_panel")
        self._workbench = workbench
        self._theme = theme
        self._error: InputError | None = None
        self._evaluation: Evaluation | None = None
        self.editor = InputEditor(theme)
        self.editor.setAccessibleName(self.tr("Input numbers"))
        self._message = self._make_message()
        self._axis_row, self._axis = self._make_axis_row()
        self._lay_out(examples)
        self.editor.text_edited.connect(workbench.set_input_text)
        examples.input_replaced.connect(self.take_focus)
        self.editor.focus_left.connect(workbench.end_burst)
        workbench.session_changed.connect(self._on_session_changed)
        theme.changed.connect(self._show_message)
        self._on_session_changed(workbench.session)

    def take_focus(self) -> None:
        """Let typing go to the end of the text."""
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Read the numbers back: how many, the smallest, the largest."""
        self._error = None
        self._evaluation = evaluation
        self.editor.clear_error()
        self._axis_row.setVisible(evaluation.inputs.ndim == 2)
        self._show_message()

    def show_error(self, error: InputError) -> None:
        """Underline the mistake and explain it."""
        self._error = error
        self.editor.show_error(error.start, error.end)
        self._show_message()

    def _lay_out(self, menu: Examples) -> None:
        heading = QLabel(self.tr("Input"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.editor)
        examples = ThemedButton(self._theme, "list", self.tr("Examples"), "outline")
        examples.describe(self.tr("Look at an example; Undo brings back what was there"))
        examples.setObjectName("examples_button")
        examples.setMenu(menu.menu)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(examples)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(7)
        layout.addLayout(top)
        layout.addWidget(self.editor)
        layout.addWidget(self._message)
        layout.addWidget(self._axis_row)

    def _make_message(self) -> QLabel:
        label = _Message()
        label.setObjectName("input_message")
        label.setProperty("role", "body")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.linkActivated.connect(self.editor.go_to_error)
        return label

    def _make_axis_row(self) -> tuple[QWidget, QComboBox]:
        box = QComboBox()
        box.setObjectName("axis")
        box.addItem(self.tr("each row"), Axis.ROWS)
        box.addItem(self.tr("each column"), Axis.COLUMNS)
        box.addItem(self.tr("all numbers"), Axis.ALL)
        box.activated.connect(lambda index: self._workbench.set_axis(Axis(box.itemData(index))))
        label = QLabel(self.tr("Softmax and GLU act on"))
        label.setProperty("role", "body")
        label.setBuddy(box)
        box.setAccessibleName(label.text())
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(box, 1)
        row.hide()
        return row, box

    def _on_session_changed(self, session: Session) -> None:
        self.editor.show_text(session.input_text)
        self._axis.setCurrentIndex(self._axis.findData(session.axis))

    def _show_message(self) -> None:
        flags = Qt.TextInteractionFlag
        links = flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        self._message.setTextInteractionFlags(flags.NoTextInteraction if self._error is None else links)
        if self._error is not None:
            self._message.setText(self._error_markup(self._error))
        elif self._evaluation is not None:
            self._message.setText(self._summary_markup(self._evaluation))

    def _error_markup(self, error: InputError) -> str:
        place = self.tr("Line {line}, column {column}:").format(line=error.line, column=error.column)
        tokens = self._theme.tokens
        go = self.tr("Go to it")
        link = f'<a href="#" style="color:{tokens.accent_text}">{markup(go)}</a>'
        return (
            f'<span style="color:{tokens.danger}"><b>{markup(place)}</b> {markup(message_text(error))}</span>'
            f"<br>{markup(hint_text(error))} {link}"
        )

    def _summary_markup(self, evaluation: Evaluation) -> str:
        inputs, summary = evaluation.inputs, evaluation.summary
        if inputs.size == 0 and self._workbench.session.input_text.strip():
            return markup(self.tr("No numbers: a comment, or a range that is empty."))
        if inputs.size == 0:
            return markup(self.tr("Type numbers, for example 2, 3, 5, 6 or range(0, 21)."))
        count = self.tr("{count} number") if inputs.size == 1 else self.tr("{count} numbers")
        parts = [_bold(count, count=f"{inputs.size:,}")]
        if inputs.ndim == 2:
            shape = f"{inputs.shape[0]:,} × {inputs.shape[1]:,}"
            parts.append(_bold(self.tr("matrix {shape}"), shape=shape))
        parts.append(_bold(self.tr("min {value}"), value=number_text(summary.minimum)))
        parts.append(_bold(self.tr("max {value}"), value=number_text(summary.maximum)))
        check = f'<span style="color:{self._theme.tokens.ok}">✓</span>'
        return f"{check} " + " · ".join(parts)


def _bold(template: str, **values: str) -> str:
    return markup(template).format(**{name: f"<b>{markup(value)}</b>" for name, value in values.items()})
