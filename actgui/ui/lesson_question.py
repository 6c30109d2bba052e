"""The question of a step: answers to choose from, or a number to read, with a hint for what is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from actgui.ui.announcement import announce
from actgui.ui.card_sections import Paragraphs
from actgui.ui.lesson import Choice, Reading, Step
from actgui.ui.translation import markup, sentences


class AnswerButton(QPushButton):
    """An answer in as many lines as it needs. It shows whether it was chosen, and was right or wrong."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"answer_{number}")
        self.setProperty("kind", "answer")
        self.setAccessibleName(text)
        self._mark, label = QLabel(str(number + 1)), QLabel(text)
        self._mark.setProperty("role", "mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._mark.setFixedWidth(14)
        label.setProperty("role", "answer")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        for part, stretch in ((self._mark, 0), (label, 1)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, stretch)

    def show_state(self, state: str) -> None:
        """Show `right` or `wrong`."""
        self._mark.setText({"right": "✓", "wrong": "✗"}[state])
        description = self.tr("Right") if state == "right" else self.tr("Not quite")
        self.setAccessibleDescription(description)
        for widget in (self, *self.findChildren(QLabel)):
            widget.setProperty("state", state)
            widget.style().polish(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class QuestionBox(QFrame):
    """Asks until it is answered; `solved` when that happens, by the right answer or because it was asked for."""

    solved = Signal()

    def __init__(self, step: Step, *, is_solved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson_question")
        self._step = step
        self._is_solved = False
        self._buttons: list[AnswerButton] = []
        self._field, self._check = QLineEdit(), QPushButton(self.tr("Check"))
        self._hint = self._make_hint()
        self._show = QPushButton(self.tr("Show the answer"))
        self._reveal = self._make_reveal()
        self._lay_out()
        if is_solved:
            self._show_solution(self.tr("The answer"))

    @property
    def is_solved(self) -> bool:
        """Whether the answer is to be seen."""
        return self._is_solved

    def take_focus(self) -> None:
        """Let the first answer, or the field, have the focus."""
        target = self._buttons[0] if self._buttons else self._field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose an answer by its number, as a key does."""
        if number < len(self._buttons):
            self._buttons[number].click()

    def _lay_out(self) -> None:
        question = QLabel(self._step.question.text)
        question.setObjectName("question_text")
        question.setProperty("role", "question")
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(question)
        for part in self._make_answers(self._step.question):
            layout.addWidget(part)
        self._show.setObjectName("show_answer")
        self._show.setProperty("kind", "link")
        self._show.clicked.connect(lambda: self._solve(self.tr("The answer")))
        self._show.hide()
        layout.addWidget(self._hint)
        layout.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._reveal)

    def _make_answers(self, question: Choice | Reading) -> list[QWidget]:
        if isinstance(question, Reading):
            return [self._make_field(question)]
        for number, answer in enumerate(question.answers):
            button = AnswerButton(number, answer.text)
            button.clicked.connect(lambda _=False, number=number: self._on_chosen(question, number))
            self._buttons.append(button)
        return list(self._buttons)

    def _make_field(self, question: Reading) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._field.setObjectName("answer_field")
        self._field.setAccessibleName(question.text)
        self._field.setPlaceholderText(self.tr("A number"))
        self._field.returnPressed.connect(lambda: self._on_number(question))
        self._check.setObjectName("check_answer")
        self._check.clicked.connect(lambda: self._on_number(question))
        layout.addWidget(self._field, 1)
        layout.addWidget(self._check)
        return row

    def _make_hint(self) -> QLabel:
        hint = QLabel()
        hint.setObjectName("lesson_hint")
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        hint.hide()
        return hint

    def _make_reveal(self) -> QWidget:
        reveal = QWidget()
        reveal.setObjectName("lesson_reveal")
        layout = QVBoxLayout(reveal)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        self._verdict = QLabel()
        self._verdict.setObjectName("lesson_verdict")
        self._verdict.setProperty("role", "right")
        layout.addWidget(self._verdict)
        text = Paragraphs()
        text.show_paragraphs(self._step.reveal)
        layout.addWidget(text)
        reveal.hide()
        return reveal

    def _on_chosen(self, question: Choice, number: int) -> None:
        if self._is_solved:
            return
        if number == question.right:
            self._solve(self.tr("✓ That is it."))
        else:
            self._buttons[number].show_state("wrong")
            self._give_hint(question.answers[number].hint)

    def _on_number(self, question: Reading) -> None:
        number = _number(self._field.text())
        if self._is_solved:
            return
        if number is None:
            self._give_hint(self.tr("Write a number, such as 0.25."), is_wrong=False)
        elif question.accepts(number):
            self._solve(self.tr("✓ That is it."))
        else:
            self._give_hint(question.hint)
        if not self._is_solved:
            self.take_focus()
            self._field.selectAll()

    def _give_hint(self, text: str, *, is_wrong: bool = True) -> None:
        verdict = self.tr("Not quite.")
        start = f"<b>{markup(verdict)}</b>" if is_wrong else ""
        self._hint.setText(sentences(start, markup(text)))
        self._hint.show()
        self._show.setVisible(is_wrong or self._show.isVisible())
        announce(self._hint, sentences(verdict if is_wrong else "", text), urgent=True)

    def _solve(self, verdict: str) -> None:
        self._show_solution(verdict)
        self.solved.emit()
        announce(self._reveal, "\n".join((verdict, *self._step.reveal)), urgent=True)

    def _show_solution(self, verdict: str) -> None:
        self._is_solved = True
        question = self._step.question
        if isinstance(question, Choice):
            self._buttons[question.right].show_state("right")
        else:
            self._field.setText(f"{question.number:g}")
            self._field.setReadOnly(True)
            self._check.setEnabled(False)
        self._verdict.setText(verdict)
        self._hint.hide()
        self._show.hide()
        self._reveal.show()


def _number(text: str) -> float | None:
    """Return what was typed, also with a decimal comma or a full-width sign."""
    try:
        return float(text.strip().replace("−", "-").replace("，", ".").replace(",", "."))
    except ValueError:
        return None
