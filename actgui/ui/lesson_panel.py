"""The side panel of the lesson: where it stands, what the step says and asks, and the way on, back and out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from actgui.ui.announcement import announce
from actgui.ui.buttons import ThemedButton
from actgui.ui.card_sections import Paragraphs
from actgui.ui.column import hairline
from actgui.ui.flow_layout import FlowLayout
from actgui.ui.lesson import Step
from actgui.ui.lesson_dots import LessonDots
from actgui.ui.lesson_question import QuestionBox
from actgui.ui.theme import Theme

_INSET = 16


class _Scroll(QScrollArea):
    """Leaves the page keys to the lesson: they go from step to step."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LessonPanel(QWidget):
    """Shows one step. What the hand wants comes as signals; nothing here changes the session."""

    back_requested = Signal()
    next_requested = Signal()
    leave_requested = Signal()
    set_up_requested = Signal()
    input_tried = Signal(str)
    solved = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._dots, self._place, self._title = LessonDots(theme), QLabel(), QLabel()
        self._text = Paragraphs()
        self._tries = QWidget()
        self._tries_layout = FlowLayout(self._tries)
        self._again = self._button("lesson_set_up", self.tr("Set up again"), "link", self.set_up_requested.emit)
        self._back = self._button("lesson_back", self.tr("Back"), "outline", self.back_requested.emit)
        self._next = self._button("lesson_next", self.tr("Next"), "outline", self.next_requested.emit)
        self._question: QuestionBox | None = None
        self._is_last = False
        self._spoken = ""
        self._body = QVBoxLayout()
        self._scroll = _Scroll()
        self._lay_out()
        self.hide()  # until it is given a place

    def show_step(self, step: Step, number: int, answered: tuple[bool, ...]) -> None:
        """Show another step; one that is answered shows its answer at once."""
        self._is_last = number == len(answered) - 1
        self._place.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(answered)))
        self._title.setText(step.title)
        self._text.show_paragraphs(step.text)
        self._show_tries(step.tries)
        self._show_question(step, is_solved=answered[number])
        self._back.setEnabled(number > 0)
        self._next.setText(self.tr("Finish") if self._is_last else self.tr("Next"))
        self.show_progress(number, answered)
        self._scroll.verticalScrollBar().setValue(0)
        self._spoken = "\n".join((self._place.text(), step.title, *step.text, step.question.text))

    def show_progress(self, number: int, answered: tuple[bool, ...]) -> None:
        """Show which steps are answered."""
        self._dots.show_progress(number, answered)
        self._next.setProperty("kind", "primary" if answered[number] else "outline")
        self._next.style().polish(self._next)

    def show_session(self, input_text: str, *, is_changed: bool) -> None:
        """Show which of the inputs to try is there, and a way back from what was changed."""
        for button in self._tries.findChildren(QPushButton):
            button.setChecked(button.text() == input_text)
        self._again.setVisible(is_changed)

    def take_focus(self) -> None:
        """Let the keyboard answer the question, or go on when that is done; screen readers hear the step."""
        if self._question is not None and not self._question.is_solved:
            self._question.take_focus()
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._spoken)  # after the focus, whose own words would cut it short

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_PageDown:
            self._next.click()
        elif event.key() == Qt.Key.Key_PageUp:
            self._back.click()
        elif self._question is not None and 0 <= number < 9:
            self._question.choose(number)
        else:
            super().keyPressEvent(event)

    def _show_tries(self, tries: tuple[str, ...]) -> None:
        for button in self._tries.findChildren(QPushButton):
            button.hide()
            self._tries_layout.removeWidget(button)
            button.deleteLater()
            button.setParent(None)
        for text in tries:
            button = QPushButton(text)
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setAccessibleDescription(self.tr("Use this input"))
            button.clicked.connect(lambda _=False, text=text: self.input_tried.emit(text))
            self._tries_layout.addWidget(button)
        self._tries.setVisible(bool(tries))

    def _show_question(self, step: Step, *, is_solved: bool) -> None:
        if self._question is not None:
            self._question.hide()
            self._body.removeWidget(self._question)
            self._question.setParent(None)
            self._question.deleteLater()
        self._question = QuestionBox(step, is_solved=is_solved)
        self._question.solved.connect(self._on_solved)
        self._body.addWidget(self._question)
        self._question.show()  # at once, so that it can take the focus

    def _on_solved(self) -> None:
        self.solved.emit()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._show_reveal)  # its place is known only then

    def _show_reveal(self) -> None:
        if self._question is not None:
            self._scroll.verticalScrollBar().setValue(self._question.y() - _INSET)

    def _button(self, name: str, text: str, kind: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)  # the line at the left when it lies over the centre
        outer.setSpacing(0)
        outer.addLayout(self._make_head())
        outer.addWidget(self._make_scroll(), 1)
        outer.addWidget(hairline())
        outer.addLayout(self._make_foot())

    def _make_head(self) -> QHBoxLayout:
        self._place.setObjectName("lesson_place")
        self._place.setProperty("role", "caption")
        leave = ThemedButton(self._theme, "close", self.tr("Leave"), "flat")
        leave.setObjectName("leave_lesson")
        leave.describe(self.tr("Leave the lesson: your own work comes back, and the lesson remembers where it stood"))
        leave.clicked.connect(self.leave_requested)
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 8, 8, 4)
        head.setSpacing(10)
        head.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._place)
        head.addStretch(1)
        head.addWidget(leave)
        return head

    def _make_scroll(self) -> QScrollArea:
        contents = QWidget()
        contents.setObjectName("lesson_contents")
        layout = QVBoxLayout(contents)
        layout.setContentsMargins(_INSET, 6, _INSET, 16)
        layout.setSpacing(10)
        self._title.setProperty("role", "title")
        self._title.setObjectName("lesson_title")
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self._tries)
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(2)
        layout.addLayout(self._body)
        layout.addStretch(1)
        self._scroll.setObjectName("lesson_scroll")
        self._scroll.setWidget(contents)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._scroll

    def _make_foot(self) -> QVBoxLayout:
        aside = QLabel(self.tr("Your own work comes back when you leave."))
        aside.setProperty("role", "caption")
        aside.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        foot = QVBoxLayout()
        foot.setContentsMargins(_INSET, 10, _INSET, 12)
        foot.setSpacing(8)
        foot.addWidget(aside)
        foot.addLayout(row)
        return foot
