"""New, Open, Save, and the question about changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from actgui.core import Axis
from actgui.session.session import Session, ViewState
from actgui.session.storage import load_session, save_session
from tests.ui.hand import Hand

Buttons = QMessageBox.StandardButton


@dataclass
class Dialogs:
    """What the person answers, and what was asked."""

    path: Path | None = None
    answer: Buttons = Buttons.Cancel
    asked: list[str] = field(default_factory=list)
    told: str = ""


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    dialogs = Dialogs()

    def choose(kind: str) -> Callable[..., tuple[str, str]]:
        def name(*_: object) -> tuple[str, str]:
            dialogs.asked.append(kind)
            return str(dialogs.path or ""), ""

        return name

    def answer(box: QMessageBox) -> Buttons:
        dialogs.asked.append(box.objectName())
        dialogs.told = box.informativeText()
        return dialogs.answer

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose("open"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose("save"))
    monkeypatch.setattr(QMessageBox, "exec", answer)
    return dialogs


def titles(hand: Hand) -> tuple[str, str, bool]:
    return hand.text("document_name"), hand.text("document_state"), hand.window.isWindowModified()


def test_the_title_says_whether_the_file_lacks_something(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "lesson.actgui"
    assert titles(hand) == ("Untitled", "", False)
    hand.write_good("1, 2")
    assert titles(hand) == ("Untitled", "Edited", True)
    hand.trigger("save")
    assert titles(hand) == ("lesson.actgui", "", False)
    assert hand.window.windowTitle() == "lesson.actgui[*] — ActGUI"
    hand.trigger("undo")
    assert titles(hand) == ("lesson.actgui", "Edited", True)
    hand.trigger("redo")
    assert titles(hand) == ("lesson.actgui", "", False)


def test_what_is_saved_is_opened_again(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "lesson.actgui"
    hand.choose("elu")
    hand.click("visible_0")
    hand.trigger("log_y")
    hand.write_good("1 2\n3 4")
    hand.window.workbench.set_axis(Axis.ALL)
    saved = hand.window.workbench.session
    hand.trigger("save")
    hand.trigger_and_wait("new")
    assert hand.window.workbench.session == Session()
    assert hand.editor.toPlainText() == "2, 3, 5, 6"
    hand.trigger_and_wait("open")
    assert hand.window.workbench.session == saved
    assert hand.editor.toPlainText() == "1 2\n3 4"
    assert hand.header() == ["row", "column", "x", "sigmoid", "softmax", "elu"]
    assert set(hand.curves()) == {"softmax", "elu"}
    assert hand.action("log_y").isChecked()
    assert dialogs.asked == ["save", "open"]


def test_save_asks_for_a_file_once_and_save_as_always(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "one.actgui"
    hand.trigger("save")
    hand.write_good("1")
    hand.trigger("save")
    assert dialogs.asked == ["save"]
    assert hand.text("notice_text") == "Saved one.actgui"
    dialogs.path = tmp_path / "two"
    hand.trigger("save_as")
    assert titles(hand)[0] == "two.actgui"
    assert load_session(tmp_path / "two.actgui").input_text == "1"


def test_a_name_without_suffix_replaces_no_file_unasked(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    old = tmp_path / "lesson.actgui"
    old.write_text("precious")
    dialogs.path = tmp_path / "lesson"
    hand.trigger("save_as")
    assert dialogs.asked == ["save", "replace_file"]
    assert old.read_text() == "precious"
    dialogs.answer = Buttons.Yes
    hand.trigger("save_as")
    assert load_session(old) == Session()


def test_giving_up_the_choice_of_a_file_changes_nothing(hand: Hand, dialogs: Dialogs) -> None:
    hand.write_good("1")
    hand.trigger("save")
    assert titles(hand) == ("Untitled", "Edited", True)
    dialogs.answer = Buttons.Discard
    hand.trigger("open")
    assert hand.column("x") == [1]


def test_a_file_that_cannot_be_written_is_said(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "missing" / "lesson.actgui"
    hand.write_good("1")
    hand.trigger("save")
    assert hand.text("notice_text").startswith("There is no folder")
    assert titles(hand) == ("Untitled", "Edited", True)


def test_a_broken_file_is_said_and_the_session_stays(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path, dialogs.answer = tmp_path / "broken.actgui", Buttons.Discard
    hand.write_good("1")
    before = hand.window.workbench.session
    for content in ("", "{", "[]", '{"format": "actgui-session", "version": 99}', "\x00\xff"):
        dialogs.path.write_text(content, encoding="latin-1")
        hand.trigger("open")
        assert hand.find(QWidget, "notice").isVisible()
        hand.find(QWidget, "notice").hide()
        assert hand.window.workbench.session == before
        assert titles(hand) == ("Untitled", "Edited", True)
        assert hand.action("undo").isEnabled()


CLOSING: dict[str, Callable[[Hand], object]] = {
    "new": lambda hand: hand.trigger("new"),
    "open": lambda hand: hand.trigger("open"),
    "close": lambda hand: hand.window.close(),
    "quit": lambda hand: hand.trigger("quit"),
}


@pytest.mark.parametrize("way", CLOSING)
def test_without_changes_nothing_is_asked(hand: Hand, dialogs: Dialogs, way: str) -> None:
    CLOSING[way](hand)
    assert "save_changes" not in dialogs.asked


@pytest.mark.parametrize("way", CLOSING)
def test_cancel_keeps_everything(hand: Hand, dialogs: Dialogs, way: str) -> None:
    hand.write_good("1")
    CLOSING[way](hand)
    assert dialogs.asked == ["save_changes"]
    assert hand.window.isVisible()
    assert hand.editor.toPlainText() == "1"


@pytest.mark.parametrize(("way", "answer"), [("close", Buttons.Discard), ("quit", Buttons.Save)])
def test_closing_saves_or_discards(hand: Hand, dialogs: Dialogs, tmp_path: Path, way: str, answer: Buttons) -> None:
    dialogs.path, dialogs.answer = tmp_path / "lesson.actgui", answer
    hand.write_good("1")
    CLOSING[way](hand)
    assert not hand.window.isVisible()
    assert dialogs.path.exists() == (answer == Buttons.Save)


@pytest.mark.parametrize("answer", [Buttons.Discard, Buttons.Save])
def test_opening_saves_or_discards(hand: Hand, dialogs: Dialogs, tmp_path: Path, answer: Buttons) -> None:
    mine, other = tmp_path / "mine.actgui", tmp_path / "other.actgui"
    dialogs.path, dialogs.answer = mine, answer
    hand.trigger("save")
    hand.write_good("1")
    save_session(Session(input_text="7", view=ViewState(derivative=True)), other)
    dialogs.path = other
    hand.trigger_and_wait("open")
    assert hand.column("x") == [7]
    assert titles(hand) == ("other.actgui", "", False)
    assert load_session(mine).input_text == ("1" if answer == Buttons.Save else "2, 3, 5, 6")


def test_a_save_that_fails_keeps_the_window_open(hand: Hand, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.path, dialogs.answer = tmp_path / "missing" / "lesson.actgui", Buttons.Save
    hand.write_good("1")
    assert not hand.window.close()
    assert hand.window.isVisible()


def test_typing_just_before_closing_is_asked_about(hand: Hand, dialogs: Dialogs) -> None:
    hand.write("1")
    assert not hand.window.close()
    assert dialogs.asked == ["save_changes"]


def test_in_the_lesson_the_question_says_what_it_is_about(hand: Hand, dialogs: Dialogs) -> None:
    hand.write_good("1")
    assert not hand.window.close()
    assert "lesson" not in dialogs.told
    hand.trigger("lesson")
    assert not hand.window.close()
    assert "your own work, which the lesson has put aside" in dialogs.told
    hand.click("leave_lesson")


def test_new_after_a_mistake_shows_the_example_again(hand: Hand, dialogs: Dialogs) -> None:
    dialogs.answer = Buttons.Discard
    hand.write_bad("1, oops")
    hand.trigger_and_wait("new")
    assert hand.editor.toPlainText() == "2, 3, 5, 6"
    assert not hand.plot.is_dimmed
    assert hand.editor.extraSelections() == []
