"""What screen readers hear without the focus going there: verdicts, hints, steps, messages and banners."""

from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from actgui.ui import announcement
from actgui.ui.lesson import Choice
from actgui.ui.settings import Settings
from tests.ui.hand import LEFT, Hand
from tests.ui.lesson.steps import STEPS, answer, click, newest

Politeness = QAccessible.AnnouncementPoliteness


@dataclass
class Ear:
    """Stands where Qt hands events to the platform; no screen reader runs in tests."""

    heard: list[tuple[str, Politeness]] = field(default_factory=list)

    def hear(self, event: QAccessibleAnnouncementEvent) -> None:
        assert event.type() == QAccessible.Event.Announcement
        assert event.object().isVisible()
        self.heard.append((event.message(), event.politeness()))

    def last(self) -> str:
        return self.heard[-1][0]


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    qt = SimpleNamespace(AnnouncementPoliteness=Politeness, updateAccessibility=ear.hear)
    monkeypatch.setattr(announcement, "QAccessible", qt)
    return ear


def focus(hand: Hand) -> str:
    return hand.window.focusWidget().objectName()


def test_a_step_is_heard_when_it_begins(hand: Hand, ear: Ear) -> None:
    hand.trigger("lesson")
    text, politeness = ear.heard[-1]
    assert text.startswith(f"Step 1 of 8\n{STEPS[0].title}\n")
    assert text.endswith(STEPS[0].question.text)
    assert not set("*`") & set(text)
    assert politeness == Politeness.Polite
    assert focus(hand) == "answer_0"
    click(hand, "lesson_next")
    assert ear.last().startswith("Step 2 of 8")
    assert focus(hand) == "answer_field"


def test_a_wrong_answer_is_heard_with_its_hint(hand: Hand, ear: Ear) -> None:
    hand.trigger("lesson")
    question = STEPS[0].question
    assert isinstance(question, Choice)
    hand.press(hand.window.focusWidget(), Qt.Key.Key_Space)
    assert ear.heard[-1] == (f"Not quite. {question.answers[0].hint}", Politeness.Assertive)
    assert focus(hand) == "answer_0", "the keys go on from there"


def test_the_right_answer_is_heard_with_what_is_to_be_learnt(hand: Hand, ear: Ear) -> None:
    hand.trigger("lesson")
    answer(hand, STEPS[0])
    text, politeness = ear.heard[-1]
    assert text.startswith("That is it.\n" + STEPS[0].reveal[0].split("`")[0].split("*")[0])
    assert politeness == Politeness.Assertive
    assert focus(hand) == "lesson_next"


def test_an_answer_that_is_asked_for_is_heard(hand: Hand, ear: Ear) -> None:
    hand.trigger("lesson")
    click(hand, "answer_0")
    click(hand, "show_answer")
    assert ear.last().startswith("The answer\n")
    assert focus(hand) == "lesson_next"


def test_a_wrong_number_is_heard_and_can_be_typed_anew(hand: Hand, ear: Ear, settings: Settings) -> None:
    settings.lesson_step = "sums"
    hand.trigger("lesson")
    box = newest(hand, QLineEdit, "answer_field")
    for text, words in (("seven", "Write a number, such as 0.25."), ("1", "Not quite. ")):
        hand.qtbot.keyClicks(box, text)
        hand.qtbot.mouseClick(newest(hand, QPushButton, "check_answer"), LEFT)
        assert ear.last().startswith(words)
        assert box.hasFocus()
        assert box.selectedText() == text
    hand.qtbot.keyClicks(box, "3.82")
    hand.press(box, Qt.Key.Key_Return)
    assert ear.last().startswith("That is it.")


def test_a_step_that_is_answered_already_reveals_nothing_aloud(hand: Hand, ear: Ear) -> None:
    hand.trigger("lesson")
    answer(hand, STEPS[0])
    click(hand, "lesson_next")
    count = len(ear.heard)
    click(hand, "lesson_back")
    assert len(ear.heard) == count + 1
    assert ear.last().startswith("Step 1 of 8")
    assert focus(hand) == "lesson_next"


def test_setting_up_again_leaves_the_focus_at_the_question(hand: Hand, ear: Ear) -> None:
    hand.trigger("lesson")
    hand.window.workbench.set_input_text("1, 2")
    button = hand.find(QPushButton, "lesson_set_up")
    button.setFocus()
    hand.press(button, Qt.Key.Key_Space)
    assert not button.isVisible()
    assert focus(hand) == "answer_0"
    assert ear.last().startswith("Step 1 of 8")


@pytest.mark.parametrize("page", ["curves", "probabilities", "jacobian", "differences"])
def test_a_view_that_is_out_of_date_is_said_to_be_once(hand: Hand, ear: Ear, page: str) -> None:
    hand.trigger(f"page_{page}")
    hand.write_bad("2, 3, five")
    hand.qtbot.keyClicks(hand.editor, "ty")
    hand.window.evaluator.finish_typing()
    assert ear.heard == [("Showing the last valid input", Politeness.Polite)]
    hand.write_good("2, 3")
    hand.write_bad("2, 3, x")
    assert len(ear.heard) == 2


def test_messages_are_heard(hand: Hand, ear: Ear) -> None:
    hand.window._notice.inform("Copied")
    hand.window._notice.complain("No room left")
    assert ear.heard == [("Copied", Politeness.Polite), ("No room left", Politeness.Assertive)]


def test_the_real_event_reaches_qt_without_a_word(hand: Hand) -> None:
    announcement.announce(hand.window, "**Ready**")
