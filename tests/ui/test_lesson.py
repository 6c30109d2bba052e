"""The lesson: walked through by mouse and by keyboard, left and taken up again, with unsaved work put aside."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE
from actgui.session.input_text import read_numbers
from actgui.session.session import Session
from actgui.session.storage import load_session
from actgui.ui.actions import RECORDS
from actgui.ui.function_card import FunctionCard
from actgui.ui.language import Translation
from actgui.ui.lesson import Choice, Reading, Step, lesson_steps
from actgui.ui.lesson_panel import LessonPanel
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from actgui.ui.window_host import WindowHost
from tests.ui.hand import LEFT, Hand

STEPS = lesson_steps("en")
KEYS = ["outputs", "graphs", "properties", "sums", "growth", "temperature", "choice", "conclusions"]


@pytest.fixture
def panel(window: MainWindow) -> LessonPanel:
    panel = window.findChild(LessonPanel, "lesson_panel")
    assert isinstance(panel, LessonPanel)
    window.resize(1440, 900)
    return panel


@pytest.fixture
def start(hand: Hand, panel: LessonPanel) -> Callable[[], None]:
    def start() -> None:
        hand.trigger("lesson")
        hand.window.evaluator.finish_typing()
        assert panel.isVisible()

    return start


def shown(hand: Hand, name: str) -> str:
    """Return what a label of the present step says; empty if it is hidden."""
    label = newest(hand, QLabel, name)
    return label.text() if label.isVisible() else ""


def newest(hand: Hand, kind: type, name: str) -> QLabel:
    """Return a part of the present question; the one before is deleted later."""
    return hand.window.findChildren(kind, name)[-1]


def click(hand: Hand, name: str) -> None:
    hand.qtbot.mouseClick(newest(hand, QPushButton, name), LEFT)


def answer(hand: Hand, step: Step) -> None:
    """Give the right answer by mouse, or at the keyboard where it is a number."""
    if isinstance(step.question, Choice):
        click(hand, f"answer_{step.question.right}")
    else:
        field = newest(hand, QLineEdit, "answer_field")
        hand.qtbot.keyClicks(field, f"{step.question.number:g}")
        hand.press(field, Qt.Key.Key_Return)


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


def test_unsaved_work_comes_back_with_its_history(hand: Hand, start: Callable[[], None], window: MainWindow) -> None:
    hand.choose("tanh")
    hand.write_good("1, 2, 4")
    hand.trigger("undo")
    hand.trigger_and_wait("redo")
    work, steps = window.workbench.session, window.workbench.undo_stack.count()
    start()
    assert window.workbench.session != work
    assert window.isWindowModified(), "the work that was put aside is not saved"
    assert not hand.action("undo").isEnabled()
    hand.choose("relu")
    hand.trigger("undo")
    assert window.workbench.session == STEPS[0].session
    click(hand, "leave_lesson")
    assert window.workbench.session == work
    assert window.workbench.undo_stack.count() == steps
    assert window.isWindowModified()
    hand.trigger("undo")
    assert window.workbench.session.input_text == Session().input_text
    for _ in range(steps - 1):
        hand.trigger("undo")
    assert window.workbench.session == Session()
    assert not hand.action("undo").isEnabled()
    assert not window.isWindowModified()


def test_the_lesson_itself_is_never_asked_about(
    hand: Hand, start: Callable[[], None], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _: pytest.fail("nothing was to be asked"))
    start()
    hand.choose("relu")
    assert not hand.action("save").isEnabled()
    assert not hand.action("save_as").isEnabled()
    assert not window.isWindowModified()
    assert window.close()


def test_closing_in_the_middle_saves_the_work_put_aside(
    hand: Hand, start: Callable[[], None], window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, answers = tmp_path / "work.actgui", [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Save]
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answers.pop(0))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    hand.choose("tanh")
    work = window.workbench.session
    start()
    hand.choose("relu")
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert answers == []
    assert load_session(path) == work


def test_a_new_session_ends_the_lesson(hand: Hand, start: Callable[[], None], panel: LessonPanel) -> None:
    start()
    hand.trigger("new")
    assert panel.isHidden()
    assert hand.window.workbench.session == Session()
    assert hand.action("save").isEnabled()
    assert not hand.action("lesson").isChecked()


def test_it_is_taken_up_where_it_was_left(
    hand: Hand, start: Callable[[], None], qtbot: QtBot, theme: Theme, settings: Settings
) -> None:
    start()
    answer(hand, STEPS[0])
    click(hand, "lesson_next")
    click(hand, "lesson_next")
    click(hand, "leave_lesson")
    hand.window.close()
    again = MainWindow(theme, settings)
    qtbot.addWidget(again)
    again.show()
    other = Hand(qtbot, again)
    other.trigger("lesson")
    assert shown(other, "lesson_title") == STEPS[2].title
    assert again.workbench.session == STEPS[2].session
    click(other, "lesson_back")
    assert not shown(other, "lesson_verdict"), "it was passed over"
    click(other, "lesson_back")
    assert shown(other, "lesson_verdict") == "The answer"
    assert not other.find(QPushButton, "lesson_back").isEnabled()


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


def test_a_closed_card_stays_closed(hand: Hand, start: Callable[[], None], settings: Settings) -> None:
    hand.qtbot.waitUntil(hand.window.findChild(FunctionCard).isVisible)
    hand.trigger("function_card")
    start()
    click(hand, "leave_lesson")
    assert not settings.card
    assert hand.window.findChild(FunctionCard).isHidden()


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


def test_its_texts_change_with_the_language(qtbot: QtBot, qapp: QApplication, theme: Theme, settings: Settings) -> None:
    host = WindowHost(theme, Translation(qapp, "en"), settings)
    host.window.resize(1440, 900)
    host.window.show()
    hand = Hand(qtbot, host.window)
    hand.choose("tanh")
    work = host.window.workbench.session
    settings.lesson_step = "sums"
    hand.trigger("lesson")
    hand.write_good("1, 2")
    before = host.window
    hand.trigger("language_zh_TW")
    qtbot.waitUntil(lambda: host.window is not before)
    hand = Hand(qtbot, host.window)
    assert shown(hand, "lesson_title") == lesson_steps("zh_TW")[3].title
    assert host.window.workbench.session.input_text == "1, 2"
    before = host.window
    hand.trigger("language_en")
    qtbot.waitUntil(lambda: host.window is not before)
    hand = Hand(qtbot, host.window)
    click(hand, "leave_lesson")
    assert host.window.workbench.session == work
    assert host.window.isWindowModified()
    host.window.workbench.undo_stack.setClean()
    host.window.close()
    host.window.deleteLater()


@pytest.mark.parametrize("language", ["en", "zh_TW", "zh_CN"])
def test_every_step_can_be_evaluated(language: str) -> None:
    for step in lesson_steps(language):
        numbers = read_numbers(step.session.input_text)
        for function in step.session.functions:
            assert np.isfinite(function.value(numbers)).all()
        assert f"page_{step.page}" in {record.name for record in RECORDS}
        assert len(step.session.labels) in (0, numbers.size)


# The right answers, computed


def outputs(step: Step) -> dict[str, list[float]]:
    inputs = [float(text) for text in step.session.input_text.split(",")]
    return {function.key: list(function.function(inputs, **function.parameters)) for function in step.session.functions}


def right(number: int) -> str:
    question = STEPS[number].question
    assert isinstance(question, Choice)
    return question.answers[question.right].text


def test_at_5_sigmoid_is_nearly_four_times_softmax() -> None:
    values = outputs(STEPS[0])
    assert 3.5 < values["sigmoid"][2] / values["softmax"][2] < 4
    assert right(0) == "Sigmoid gives nearly four times as much"


def test_sigmoid_is_above_09_from_3_on() -> None:
    first = next(x for x in range(21) if CATALOGUE["sigmoid"](float(x)) > 0.9)
    assert isinstance(STEPS[1].question, Reading)
    assert STEPS[1].question.number == first
    assert not STEPS[1].question.accepts(first + 1)


def test_sigmoid_falls_nowhere(hand: Hand, start: Callable[[], None], settings: Settings) -> None:
    settings.lesson_step = "properties"
    start()
    derivative = hand.column("sigmoid_derivative")
    assert min(derivative) > 0
    assert max(derivative) == 0.25
    assert right(2) == "Nowhere"


def test_the_sum_of_the_sigmoids() -> None:
    total = sum(outputs(STEPS[3])["sigmoid"])
    question = STEPS[3].question
    assert isinstance(question, Reading)
    assert question.number == round(total, 4)
    assert all(question.accepts(round(total, digits)) for digits in (2, 3, 4, 16))
    assert not question.accepts(round(total, 1))


def test_what_one_wins_the_others_lose() -> None:
    before, after = (CATALOGUE["softmax"]([2.0, 3.0, 5.0, last]) for last in (6.0, 8.0))
    assert all(after[:3] < before[:3])
    assert right(4) == "They get less"


def test_a_low_temperature_is_bold() -> None:
    functions = STEPS[5].session.functions
    temperatures = [function.parameters["temperature"] for function in functions]
    shares = [CATALOGUE["softmax"]([2.0, 3.0, 5.0, 6.0], temperature=value)[3] for value in temperatures]
    bold = [value for value, share in zip(temperatures, shares, strict=True) if share > 0.85]
    assert right(5) == "0.5"
    assert bold == [0.5]


def test_only_sigmoid_says_yes_twice() -> None:
    values = outputs(STEPS[6])
    assert [value > 0.5 for value in values["sigmoid"]] == [True, True, False]
    assert sum(value > 0.5 for value in values["softmax"]) == 1
    assert right(6) == "Sigmoid for each label"


def test_sigmoid_is_softmax_of_two() -> None:
    values = outputs(STEPS[7])
    assert values["sigmoid"][0] == values["softmax"][0], "people are asked to compare every digit"
    assert right(7) == "They give the same"
