"""Export CSV: every bit in the file, old files whole after a failure, large ones with progress and Cancel."""

import csv
from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from actgui.core import Evaluation
from actgui.session import csv_export
from actgui.session.errors import ExportError
from actgui.ui import exporter as module
from tests.ui.hand import LEFT, Hand


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def columns(path: Path) -> dict[str, list[float]]:
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = list(csv.reader(file))
    return {name: [float(row[place]) for row in rows] for place, name in enumerate(header)}


def bits(numbers: list[float]) -> bytes:
    return np.array(numbers).tobytes()


@pytest.mark.parametrize("text", ["2, 3, 5, 6", "range(0, 21)", "1/3, -1e-300, 5e-324, inf, -inf, 1e308", "1 2\n3 4"])
def test_the_file_holds_the_numbers_of_the_table_to_the_last_bit(hand: Hand, target: Path, text: str) -> None:
    hand.choose("elu")
    hand.trigger_and_wait("derivative")
    if text != hand.editor.toPlainText():
        hand.write_good(text)
    hand.trigger("export_csv")
    found = columns(target)
    assert list(found) == hand.header()
    for name, numbers in found.items():
        assert bits(numbers) == bits(hand.column(name))
    rows = len(found["x"])
    assert hand.text("notice_text") == f"Wrote {rows} rows to out.csv"


def test_toolbar_and_table_export_too(hand: Hand, target: Path) -> None:
    names = {"Export CSV", "Export…"}
    buttons = [button for button in hand.window.findChildren(QPushButton) if button.text().strip("\u2009") in names]
    assert len(buttons) == 2
    for button in buttons:
        hand.qtbot.mouseClick(button, LEFT)
        assert columns(target)["x"] == [2, 3, 5, 6]
        target.unlink()
    hand.press(hand.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert target.exists()


def test_typing_just_before_an_export_is_in_the_file(hand: Hand, target: Path) -> None:
    hand.write("7, 8")
    hand.trigger("export_csv")
    assert columns(target)["x"] == [7, 8]


def test_a_mistake_typed_just_before_writes_nothing(hand: Hand, target: Path) -> None:
    hand.write("7, eight")
    hand.trigger("export_csv")
    assert not target.exists()


def test_a_failure_is_said_and_leaves_the_old_file_whole(
    hand: Hand, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.write_text("old")

    def fail(_: Evaluation) -> object:
        yield b"x\n"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(csv_export, "csv_blocks", fail)
    hand.trigger("export_csv")
    assert hand.text("notice_text").startswith("The disk is full")
    assert target.read_text() == "old"
    assert [path.name for path in target.parent.glob("*.csv*")] == ["out.csv"]


def test_a_folder_that_is_not_there_is_said(hand: Hand, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.parent / "missing" / "out.csv"), ""))
    hand.trigger("export_csv")
    assert "no folder" in hand.text("notice_text")


def test_a_message_can_be_closed(hand: Hand, target: Path) -> None:
    hand.trigger("export_csv")
    notice = hand.find(QWidget, "notice")
    assert notice.isVisible()
    (close,) = notice.findChildren(QPushButton)
    hand.qtbot.mouseClick(close, LEFT)
    assert not notice.isVisible()


LARGE = "normal(0, 1, 70000, 1)"


class Brake:
    """A writer that goes on only when the test says so."""

    def __init__(self) -> None:
        self.started, self.may_end = Event(), Event()
        self.error: Exception | None = None

    def write(self, evaluation: Evaluation, path: Path, *, watch: Callable[[float], None]) -> None:
        self.started.set()
        while not self.may_end.wait(0.01):
            watch(0.25)
        if self.error is not None:
            raise self.error
        csv_export.write_csv(evaluation, path, watch=watch)


@pytest.fixture
def brake(hand: Hand, target: Path, monkeypatch: pytest.MonkeyPatch) -> Brake:
    """Start a large export that waits."""
    brake = Brake()
    hand.write_good(LARGE)
    target.write_text("old")
    monkeypatch.setattr(module, "write_csv", brake.write)
    hand.trigger("export_csv")
    hand.qtbot.waitUntil(brake.started.is_set)
    return brake


def test_a_large_export_is_written_off_the_ui_thread(hand: Hand, target: Path, brake: Brake) -> None:
    hand.qtbot.waitUntil(lambda: hand.find(QPushButton, "cancel").isVisible())
    assert hand.text("status_task") == "Writing the file"
    brake.may_end.set()
    hand.qtbot.waitUntil(lambda: hand.text("notice_text") == "Wrote 70,000 rows to out.csv")
    found = columns(target)
    assert hand.window.evaluation is not None
    assert bits(found["x"]) == hand.window.evaluation.inputs.tobytes()
    assert bits(found["softmax"]) == hand.window.evaluation.columns[1].values.tobytes()
    assert not hand.find(QPushButton, "cancel").isVisible()


def test_a_cancelled_export_changes_no_file(hand: Hand, target: Path, brake: Brake) -> None:
    hand.qtbot.waitUntil(lambda: hand.find(QPushButton, "cancel").isVisible())
    hand.click("cancel")
    hand.qtbot.waitUntil(lambda: hand.text("notice_text").startswith("Export cancelled"))
    assert target.read_text() == "old"
    assert not hand.plot.is_dimmed
    assert hand.action("export_csv").isEnabled()


def test_a_large_export_that_fails_is_said(hand: Hand, target: Path, brake: Brake) -> None:
    brake.error = ExportError("The disk is full.", "Free some space.")
    brake.may_end.set()
    hand.qtbot.waitUntil(lambda: hand.text("notice_text") == "The disk is full. Free some space.")
    assert target.read_text() == "old"


def test_one_export_at_a_time(hand: Hand, brake: Brake) -> None:
    hand.trigger("export_csv")
    assert hand.text("notice_text").startswith("An export is being written")
    brake.may_end.set()
    hand.qtbot.waitUntil(lambda: hand.text("notice_text").startswith("Wrote"))


def test_typing_goes_on_while_a_file_is_written(hand: Hand, target: Path, brake: Brake) -> None:
    hand.write_good("1, 2")
    assert hand.column("x") == [1, 2]
    brake.may_end.set()
    hand.qtbot.waitUntil(lambda: hand.text("notice_text").startswith("Wrote 70,000 rows"))
    assert len(columns(target)["x"]) == 70_000


def test_closing_while_a_file_is_written_needs_a_second_time_and_leaves_the_old_one(
    hand: Hand, target: Path, brake: Brake
) -> None:
    hand.window.workbench.undo_stack.setClean()
    assert not hand.window.close()
    assert hand.text("notice_text").startswith("A file is still being written.")
    assert hand.window.close()
    assert target.read_text() == "old"
