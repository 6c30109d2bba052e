"""The functions in the plot: show, hide, remove and select them."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.hand import LEFT, Hand


def keys(hand: Hand) -> list[str]:
    return [trace.function.key for trace in hand.window.workbench.session.traces]


def click_row(hand: Hand, row: int) -> None:
    corner = hand.traces.visualItemRect(hand.traces.item(row)).topLeft()
    hand.qtbot.mouseClick(hand.traces.viewport(), LEFT, pos=corner + QPoint(60, 12))


def test_the_list_names_the_functions(hand: Hand) -> None:
    names = [hand.traces.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(hand.traces.count())]
    assert names == ["sigmoid", "softmax"]
    assert hand.traces.currentRow() == 0


def test_a_hidden_function_leaves_the_plot_and_stays_in_the_table(hand: Hand) -> None:
    hand.click("visible_1")
    assert set(hand.curves()) == set(hand.markers()) == {"sigmoid"}
    assert "softmax" in hand.header()
    hand.click("visible_1")
    assert set(hand.curves()) == set(hand.markers()) == {"sigmoid", "softmax"}
    hand.click("visible_1")
    hand.trigger("undo")
    assert set(hand.curves()) == {"sigmoid", "softmax"}


def test_space_hides_and_shows_the_selected_function(hand: Hand) -> None:
    hand.traces.setFocus()
    hand.press(hand.traces, Qt.Key.Key_Down)
    hand.press(hand.traces, Qt.Key.Key_Space)
    assert set(hand.curves()) == {"sigmoid"}
    hand.press(hand.traces, Qt.Key.Key_Space)
    assert set(hand.curves()) == {"sigmoid", "softmax"}


def test_the_cross_removes_a_function(hand: Hand) -> None:
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.click("remove_0")
    assert keys(hand) == ["softmax"]
    assert set(hand.curves()) == {"softmax"}
    assert hand.header() == ["x", "softmax"]
    hand.trigger_and_wait("undo")
    assert hand.header() == ["x", "sigmoid", "softmax"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_selected_function_and_selects_its_neighbour(hand: Hand, key: Qt.Key) -> None:
    hand.traces.setFocus()
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(hand.traces, key)
    assert keys(hand) == ["softmax"]
    assert hand.traces.currentRow() == 0
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(hand.traces, key)
    assert keys(hand) == []
    assert hand.curves() == {}
    hand.trigger("undo")
    hand.trigger_and_wait("undo")
    assert keys(hand) == ["sigmoid", "softmax"]
    assert set(hand.curves()) == {"sigmoid", "softmax"}


def test_a_colour_stays_with_its_function(hand: Hand) -> None:
    hand.choose("relu")
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.click("remove_0")
    slots = [trace.slot for trace in hand.window.workbench.session.traces]
    assert slots == [1, 2]
    hand.choose("tanh")
    assert hand.window.workbench.session.traces[-1].slot == 0


def test_a_click_selects(hand: Hand) -> None:
    click_row(hand, 1)
    assert hand.window.workbench.session.selected == 1
    assert not hand.window.workbench.is_modified
