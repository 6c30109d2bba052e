"""The switches of the views belong to the session: undo takes them back, files keep them, languages leave them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from actgui.session.session import DifferenceKind, ViewState
from actgui.session.storage import load_session
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.main_window import MainWindow
from actgui.ui.parameter_sweep import ParameterSweep
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand, renew


def choose(hand: Hand, name: str, data: object) -> None:
    """Choose in a box with the arrow keys."""
    box = hand.find(QComboBox, name)
    while box.currentData() != data:
        before = box.currentIndex()
        hand.press(box, Qt.Key.Key_Down if box.findData(data) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


def set_everything(hand: Hand) -> None:
    """Change each switch of Probabilities, Jacobian, Differences and the difference plot by hand."""
    hand.choose("hard_sigmoid")
    hand.write_good("2, 3, 5\n1, 1, 4")
    hand.trigger("difference")
    choose(hand, "difference_a", 2)
    choose(hand, "difference_kind", DifferenceKind.ULP)
    hand.trigger("page_probabilities")
    hand.click("naive_switch")
    hand.click("sweep_switch")
    hand.press(hand.find(QComboBox, "sweep_parameter"), Qt.Key.Key_Down)
    hand.press(hand.find(QSpinBox, "top_count"), Qt.Key.Key_Up)
    hand.press(hand.find(QSpinBox, "vector_choice"), Qt.Key.Key_Up)
    hand.trigger("page_jacobian")
    hand.click("jacobian_log")
    hand.trigger("page_differences")
    choose(hand, "compared_1", "relu")


CHOSEN = ViewState(
    difference=True,
    difference_kind=DifferenceKind.ULP,
    difference_slots=(2, 0),
    naive=True,
    sweep=True,
    sweep_parameter="offset",
    top_count=4,
    vector=1,
    log_colors=True,
    compared=(0, "relu"),
)


def check_everything(hand: Hand, *, is_set: bool) -> None:
    """Look at each switch, and at what it switches."""
    hand.trigger("page_probabilities")
    assert hand.find(QPushButton, "naive_switch").isChecked() == is_set
    assert hand.find(QLabel, "naive_text").isVisible() == is_set
    sweep = hand.find(ParameterSweep, "parameter_sweep")
    assert hand.find(QPushButton, "sweep_switch").isChecked() == sweep.isVisible() == is_set
    assert hand.find(QSpinBox, "top_count").value() == (4 if is_set else 3)
    hand.trigger("page_differences")
    compared = [hand.find(QComboBox, f"compared_{number}").currentData() for number in (0, 1)]
    assert compared == ([0, "relu"] if is_set else [0, 1])
    hand.trigger("page_jacobian")
    assert hand.find(QPushButton, "jacobian_log").isChecked() == is_set
    hand.trigger("page_curves")
    assert hand.find(QComboBox, "difference_a").isVisible() == is_set
    if is_set:
        assert sweep.parameter == hand.find(QComboBox, "sweep_parameter").currentText() == "offset"
        assert hand.find(QSpinBox, "vector_choice").value() == hand.find(QSpinBox, "jacobian_vector").value() == 2
        assert hand.find(QComboBox, "difference_a").currentData() == 2
        assert hand.find(QComboBox, "difference_b").currentData() == 0
        assert hand.find(QComboBox, "difference_kind").currentData() == DifferenceKind.ULP.value


def test_every_switch_reaches_the_session_and_undo_takes_it_back(hand: Hand, window: MainWindow) -> None:
    first = window.workbench.session
    set_everything(hand)
    assert window.workbench.session.view == CHOSEN
    check_everything(hand, is_set=True)
    last = window.workbench.session
    while hand.action("undo").isEnabled():
        hand.trigger("undo")
    window.evaluator.finish_typing()
    assert window.workbench.session.view == first.view
    check_everything(hand, is_set=False)
    while hand.action("redo").isEnabled():
        hand.trigger("redo")
    window.evaluator.finish_typing()
    assert window.workbench.session == last
    check_everything(hand, is_set=True)


def test_a_file_keeps_the_switches(hand: Hand, window: MainWindow, tmp_path: Path) -> None:
    set_everything(hand)
    path = tmp_path / "switches.actgui"
    window.workbench.save(path)
    assert load_session(path) == window.workbench.session
    hand.trigger("new")
    window.evaluator.finish_typing()
    check_everything(hand, is_set=False)
    assert window.open_path(path)
    window.evaluator.finish_typing()
    check_everything(hand, is_set=True)


def test_another_language_and_size_keep_the_switches(host: WindowHost, qtbot: QtBot) -> None:
    set_everything(Hand(qtbot, host.window))
    check_everything(renew(qtbot, host, "language_zh_TW"), is_set=True)
    check_everything(renew(qtbot, host, "projector"), is_set=True)


def test_a_row_that_is_gone_shows_the_last_and_comes_back(hand: Hand) -> None:
    hand.write_good("1, 2\n3, 4\n5, 6")
    hand.trigger("page_jacobian")
    vector = hand.find(QSpinBox, "jacobian_vector")
    for _ in range(2):
        hand.press(vector, Qt.Key.Key_Up)
    assert hand.find(JacobianMap, "jacobian_map").scene.vector == 2
    hand.write_good("1, 2\n3, 4")
    assert (vector.value(), hand.window.workbench.session.view.vector) == (2, 2)
    assert hand.find(JacobianMap, "jacobian_map").scene.vector == 1
    hand.trigger_and_wait("undo")
    assert vector.value() == 3


@pytest.mark.parametrize(("page", "name"), [("probabilities", "vector_choice"), ("jacobian", "jacobian_vector")])
def test_turning_to_another_row_is_one_step(hand: Hand, page: str, name: str) -> None:
    hand.write_good("1, 2\n3, 4\n5, 6")
    hand.trigger(f"page_{page}")
    steps = hand.window.workbench.undo_stack.count()
    for _ in range(2):
        hand.press(hand.find(QSpinBox, name), Qt.Key.Key_Up)
    assert hand.window.workbench.session.view.vector == 2
    assert hand.window.workbench.undo_stack.count() == steps + 1
