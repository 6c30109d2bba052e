"""The lesson left and taken up again, with unsaved work put aside."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from actgui.session.session import Session
from actgui.session.storage import load_session
from actgui.ui.function_card import FunctionCard
from actgui.ui.language import Translation
from actgui.ui.lesson import lesson_steps
from actgui.ui.lesson_panel import LessonPanel
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand
from tests.ui.lesson.steps import STEPS, answer, click, shown


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


def test_a_closed_card_stays_closed(hand: Hand, start: Callable[[], None], settings: Settings) -> None:
    hand.qtbot.waitUntil(hand.window.findChild(FunctionCard).isVisible)
    hand.trigger("function_card")
    start()
    click(hand, "leave_lesson")
    assert not settings.card
    assert hand.window.findChild(FunctionCard).isHidden()


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
