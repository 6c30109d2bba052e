"""Evaluation off the UI thread: the window stays awake, only the newest request is shown, and work can be ended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from actgui.core import Evaluation, evaluate
from actgui.ui import evaluator as module
from actgui.ui.main_window import MainWindow
from tests.ui.hand import Hand

LARGE = "normal(0, 1, 300000, 1)"


@dataclass
class Brake:
    """An evaluation of large inputs that goes on only when the test says so."""

    may_end: Event = field(default_factory=Event)
    is_blind: bool = False  # whether it does not look at the wish to stop
    running: int = 0
    threads: set[bool] = field(default_factory=set)

    def evaluate(
        self, inputs: object, functions: object, *, watch: Callable[[float], None] | None, **rest: object
    ) -> Evaluation:
        if watch is not None:
            self.running += 1
            self.threads.add(current_thread() is main_thread())
            while not self.may_end.wait(0.01):
                if not self.is_blind:
                    watch(0.5)
        return evaluate(inputs, functions, watch=watch, **rest)  # type: ignore[arg-type]


@pytest.fixture
def brake(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> Iterator[Brake]:
    brake = Brake()
    monkeypatch.setattr(module, "evaluate", brake.evaluate)
    yield brake
    brake.may_end.set()


def progress_is_shown(hand: Hand) -> bool:
    return all(
        hand.find(kind, name).isVisible() for kind, name in ((QProgressBar, "progress"), (QPushButton, "cancel"))
    )


def start_slow(qtbot: QtBot, hand: Hand, brake: Brake, text: str = LARGE) -> None:
    before = brake.running
    hand.write(text)
    qtbot.waitUntil(lambda: brake.running > before)


def test_a_large_evaluation_leaves_the_event_loop_free(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    ticks = []
    timer = QTimer(hand.window, interval=1)
    timer.timeout.connect(lambda: ticks.append(None))
    start_slow(qtbot, hand, brake)
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) > 20)
    assert hand.table.model().rowCount() == 4
    with qtbot.waitSignal(hand.window.evaluator.evaluated):
        brake.may_end.set()
    timer.stop()
    assert hand.table.model().rowCount() == 300_000
    assert brake.threads == {False}


def test_a_small_evaluation_needs_no_thread(hand: Hand, brake: Brake) -> None:
    hand.write_good("range(0, 1000)")
    assert brake.running == 0


@pytest.mark.parametrize("is_blind", [False, True])
def test_a_superseded_request_is_never_shown(qtbot: QtBot, hand: Hand, brake: Brake, is_blind: bool) -> None:
    brake.is_blind = is_blind
    start_slow(qtbot, hand, brake)
    sizes: list[int] = []
    hand.window.evaluator.evaluated.connect(lambda outcome: sizes.append(outcome.evaluation.inputs.size))
    with qtbot.waitSignal(hand.window.worker.settled):
        hand.write_good("1, 2")
        brake.may_end.set()
    assert sizes == [2]
    assert hand.column("x") == [1.0, 2.0]


def test_of_two_large_requests_the_second_is_shown(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    start_slow(qtbot, hand, brake)
    start_slow(qtbot, hand, brake, "normal(0, 1, 200000, 1)")
    with qtbot.waitSignal(hand.window.evaluator.evaluated):
        brake.may_end.set()
    assert hand.table.model().rowCount() == 200_000


def test_progress_appears_when_work_takes_long_and_goes_when_it_ends(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    start_slow(qtbot, hand, brake)
    assert not progress_is_shown(hand)
    with qtbot.waitSignal(hand.window.worker.became_overdue):
        pass
    assert progress_is_shown(hand)
    assert hand.find(QLabel, "status_task").text() == "Evaluating"
    assert hand.plot.is_dimmed
    qtbot.waitUntil(lambda: hand.find(QProgressBar, "progress").value() == 1000 * 0.5 * module.EVALUATION_SHARE)
    with qtbot.waitSignal(hand.window.evaluator.evaluated):
        brake.may_end.set()
    assert not progress_is_shown(hand)
    assert not hand.plot.is_dimmed


def test_cancel_ends_the_work_and_keeps_the_last_result(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    start_slow(qtbot, hand, brake)
    qtbot.waitUntil(lambda: progress_is_shown(hand))
    with qtbot.waitSignal(hand.window.worker.settled), qtbot.assertNotEmitted(hand.window.evaluator.evaluated):
        hand.click("cancel")
    assert not progress_is_shown(hand)
    assert hand.column("x") == [2.0, 3.0, 5.0, 6.0]
    assert hand.plot.is_dimmed
    assert not hand.action("export_csv").isEnabled()
    assert hand.find(QLabel, "banner_text").text().startswith("Cancelled")
    hand.write_good("1, 2")
    assert not hand.plot.is_dimmed
    assert hand.action("export_csv").isEnabled()


def test_the_progress_of_new_work_outlives_the_end_of_old_work(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    brake.is_blind = True
    start_slow(qtbot, hand, brake)
    qtbot.waitUntil(lambda: progress_is_shown(hand))
    with qtbot.waitSignal(hand.window.worker.became_overdue):
        hand.write("normal(0, 1, 200000, 1)")
    with qtbot.waitSignal(hand.window.worker.settled):
        brake.is_blind = False
    assert progress_is_shown(hand)


def test_a_mistake_while_work_runs_is_said_and_the_work_is_dropped(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    start_slow(qtbot, hand, brake)
    with qtbot.waitSignal(hand.window.worker.settled), qtbot.assertNotEmitted(hand.window.evaluator.evaluated):
        hand.write_bad("1, two")
    assert hand.table.model().rowCount() == 4


def test_closing_while_work_runs_is_clean(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    start_slow(qtbot, hand, brake)
    hand.window.workbench.undo_stack.setClean()
    with qtbot.assertNotEmitted(hand.window.evaluator.evaluated):
        assert hand.window.close()
    assert not hand.window.isVisible()


def test_too_little_memory_is_said(qtbot: QtBot, hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Evaluation:
        raise MemoryError

    monkeypatch.setattr(module, "evaluate", fail)
    with qtbot.waitSignal(hand.window.evaluator.ran_out_of_memory):
        hand.write(LARGE)
    assert hand.text("notice_text").startswith("Not enough memory")
    assert hand.plot.is_dimmed
    assert hand.column("x") == [2.0, 3.0, 5.0, 6.0]


def test_typing_is_evaluated_once_it_pauses(qtbot: QtBot, hand: Hand) -> None:
    seen: list[str] = []
    hand.window.evaluator.evaluated.connect(lambda outcome: seen.append(outcome.session.input_text))
    hand.write_good("1, 2, 3, 4, 5")
    assert seen == ["1, 2, 3, 4, 5"]


@pytest.mark.parametrize("name", ["visible_0", "markers"])
def test_what_needs_no_new_numbers_is_not_evaluated_again(qtbot: QtBot, hand: Hand, name: str) -> None:
    with qtbot.assertNotEmitted(hand.window.evaluator.evaluated, wait=60):
        hand.trigger(name) if name == "markers" else hand.click(name)


def test_while_new_numbers_are_computed_the_old_ones_cannot_be_exported(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    names = ("export_csv", "export_image", "copy_table")
    start_slow(qtbot, hand, brake)
    assert not any(hand.action(name).isEnabled() for name in names)
    with qtbot.waitSignal(hand.window.evaluator.evaluated):
        brake.may_end.set()
    assert all(hand.action(name).isEnabled() for name in names)


def test_closing_while_more_work_waits_is_clean(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    brake.is_blind = True
    start_slow(qtbot, hand, brake)
    hand.write("normal(0, 1, 300000, 2)")
    hand.window.evaluator.finish_typing()
    brake.may_end.set()
    hand.window.workbench.undo_stack.setClean()
    with qtbot.captureExceptions() as exceptions:
        assert hand.window.close()
        qtbot.waitUntil(lambda: not hand.window.worker.is_overdue)
    assert exceptions == []


def test_cancel_of_old_work_does_not_call_a_new_result_old(qtbot: QtBot, hand: Hand, brake: Brake) -> None:
    brake.is_blind = True
    start_slow(qtbot, hand, brake)
    qtbot.waitUntil(lambda: progress_is_shown(hand))
    hand.write_good("1, 2")
    hand.click("cancel")
    assert not hand.plot.is_dimmed
    assert hand.action("export_csv").isEnabled()
