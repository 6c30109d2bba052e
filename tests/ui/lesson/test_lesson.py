"""The lesson: walked through by mouse and by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from actgui.session.session import Session
from actgui.ui.function_card import FunctionCard
from actgui.ui.lesson import Choice
from actgui.ui.lesson_panel import LessonPanel
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from tests.ui.hand import LEFT, Hand
from tests.ui.lesson.steps import STEPS, answer, click, newest, shown

KEYS = ["outputs", "graphs", "properties", "sums", "growth", "temperature", "choice", "conclusions"]


def test_nothing_is_seen_of_it_before_it_begins(window: MainWindow, panel: LessonPanel) -> None:
    assert window.isVisible()
    assert panel.isHidden()


def test_there_are_the_steps_of_the_article() -> None:
    assert [step.key for step in STEPS] == KEYS


def test_a_whole_lesson_by_mouse(hand: Hand, start: Callable[[], None], panel: LessonPanel, settings: Settings) -> None:
    start()
    for number, step in enumerate(STEPS, start=1):
        hand.window.evaluator.finish_typing()
        assert hand.window.workbench.session == step.session
        assert hand.editor.toPlainText() == step.session.input_text
        assert shown(hand, "lesson_place") == f"Step {number} of 8"
        assert shown(hand, "lesson_title") == step.title
        assert shown(hand, "question_text") == step.question.text
        assert not shown(hand, "lesson_verdict")
        answer(hand, step)
        assert "That is it." in shown(hand, "lesson_verdict")
        assert settings.lesson_answered == {done.key for done in STEPS[:number]}
        click(hand, "lesson_next")
    assert panel.isHidden()
    assert hand.window.workbench.session == Session()
    assert settings.lesson_step == ""
    assert not hand.action("lesson").isChecked()


def test_a_whole_lesson_by_keyboard(hand: Hand, start: Callable[[], None], panel: LessonPanel) -> None:
    start()
    for step in STEPS:
        focus = hand.window.focusWidget()
        assert panel.isAncestorOf(focus)
        if isinstance(step.question, Choice):
            hand.press(focus, Qt.Key(Qt.Key.Key_1 + step.question.right))
        else:
            hand.qtbot.keyClicks(focus, f"{step.question.number:g}")
            hand.press(focus, Qt.Key.Key_Return)
        assert shown(hand, "lesson_verdict")
        assert hand.window.focusWidget().objectName() == "lesson_next"
        hand.press(hand.window.focusWidget(), Qt.Key.Key_Space)
    assert panel.isHidden()


def test_enter_gives_the_answer_that_has_the_focus(hand: Hand, start: Callable[[], None]) -> None:
    start()
    assert hand.window.focusWidget().objectName() == "answer_0"
    hand.press(hand.window.focusWidget(), Qt.Key.Key_Tab)
    assert hand.window.focusWidget().objectName() == "answer_1"
    hand.press(hand.window.focusWidget(), Qt.Key.Key_Return)
    assert shown(hand, "lesson_verdict")


@pytest.mark.parametrize("number", range(8))
def test_every_wrong_answer_gets_a_hint_and_another_chance(
    hand: Hand, start: Callable[[], None], settings: Settings, number: int
) -> None:
    settings.lesson_step = STEPS[number].key
    start()
    question = STEPS[number].question
    if isinstance(question, Choice):
        for index, offered in enumerate(question.answers):
            if index != question.right:
                click(hand, f"answer_{index}")
                assert offered.hint
                assert "Not quite." in shown(hand, "lesson_hint")
                assert newest(hand, QPushButton, f"answer_{index}").accessibleDescription() == "Not quite"
    else:
        field = newest(hand, QLineEdit, "answer_field")
        hand.qtbot.keyClicks(field, "seven")
        click(hand, "check_answer")
        assert shown(hand, "lesson_hint") == "Write a number, such as 0.25."
        field.clear()
        hand.qtbot.keyClicks(field, "-1,5")
        click(hand, "check_answer")
        assert question.hint in shown(hand, "lesson_hint").replace("&quot;", '"')
        field.clear()
    assert not shown(hand, "lesson_verdict")
    answer(hand, STEPS[number])
    assert shown(hand, "lesson_verdict")
    assert not shown(hand, "lesson_hint")


def test_the_answer_can_be_asked_for(hand: Hand, start: Callable[[], None]) -> None:
    start()
    assert newest(hand, QPushButton, "show_answer").isHidden()
    click(hand, "answer_0")
    click(hand, "show_answer")
    assert shown(hand, "lesson_verdict") == "The answer"


def test_a_step_can_be_tried_and_set_up_again(hand: Hand, start: Callable[[], None], settings: Settings) -> None:
    settings.lesson_step = "growth"
    start()
    tries = {button.text(): button for button in hand.window.findChildren(QPushButton) if "2, 3, 5" in button.text()}
    assert list(tries) == ["2, 3, 5, 6", "2, 3, 5, 8", "2, 3, 5, 10"]
    before = hand.column("softmax")
    assert hand.find(QPushButton, "lesson_set_up").isHidden()
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.qtbot.mouseClick(tries["2, 3, 5, 8"], LEFT)
    assert all(after < value for after, value in zip(hand.column("softmax")[:3], before[:3], strict=True))
    assert [text for text, button in tries.items() if button.isChecked()] == ["2, 3, 5, 8"]
    hand.choose("tanh")
    click(hand, "lesson_set_up")
    assert hand.window.workbench.session == STEPS[4].session
    assert not hand.action("undo").isEnabled()


def test_page_keys_go_from_step_to_step(hand: Hand, start: Callable[[], None], panel: LessonPanel) -> None:
    start()
    hand.press(panel, Qt.Key.Key_PageDown)
    assert shown(hand, "lesson_place") == "Step 2 of 8"
    hand.press(panel, Qt.Key.Key_PageUp)
    assert shown(hand, "lesson_place") == "Step 1 of 8"


def test_the_panel_takes_the_place_of_the_card(hand: Hand, start: Callable[[], None], panel: LessonPanel) -> None:
    card = hand.window.findChild(FunctionCard)
    hand.qtbot.waitUntil(card.isVisible)
    place = card.geometry()
    start()
    assert card.isHidden()
    assert panel.geometry() == place
    hand.trigger("function_card")
    assert panel.isHidden()
    hand.trigger("lesson")
    assert panel.isVisible()
    click(hand, "leave_lesson")
    assert card.isVisible()
    assert card.geometry() == place


def test_in_a_narrow_window_the_whole_centre_stays_in_sight(
    hand: Hand, start: Callable[[], None], panel: LessonPanel, window: MainWindow
) -> None:
    window.resize(1024, 700)
    start()
    assert panel.parentWidget() is window.findChild(QWidget, "left_column")
    assert panel.size() == panel.parentWidget().size()
    assert not hand.editor.isEnabled(), "no key goes to what is covered"
    window.resize(1440, 900)
    hand.qtbot.waitUntil(lambda: panel.mapTo(window, panel.rect().topLeft()).x() > 1000)
    window.resize(1024, 700)
    hand.qtbot.waitUntil(lambda: panel.mapTo(window, panel.rect().topLeft()).x() == 0)
    hand.press(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert hand.editor.isEnabled()
    hand.trigger("lesson")
    assert panel.isVisible()
    click(hand, "leave_lesson")
    assert panel.isHidden()
    assert hand.editor.hasFocus()
    assert window.findChild(FunctionCard).isHidden()


def test_every_control_has_a_name(hand: Hand, start: Callable[[], None], panel: LessonPanel) -> None:
    start()
    for step in STEPS:
        controls = [*panel.findChildren(QPushButton), *panel.findChildren(QLineEdit)]
        assert all(control.accessibleName() or control.text() for control in controls if control.isVisible()), step.key
        hand.press(panel, Qt.Key.Key_PageDown)
