"""Presets as a hand chooses them: by searching, by unfolding a function, and in the form of a trace."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QTreeWidgetItem

from actgui.core import CATALOGUE, BoundFunction
from actgui.ui.exact_spin_box import ExactSpinBox
from actgui.ui.function_rows import KEY_ROLE, PRESET_ROLE, disclosure_rect
from tests.ui.hand import LEFT, Hand

RECURSIVE = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive


def selected(hand: Hand) -> BoundFunction:
    trace = hand.window.workbench.session.selected_trace
    assert trace is not None
    return trace.function


def row(hand: Hand, text: str) -> QTreeWidgetItem:
    (item,) = hand.tree.findItems(text, RECURSIVE)
    return item


def shown_presets(hand: Hand) -> list[str]:
    functions = hand.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    presets = [item for item in functions if item.data(0, PRESET_ROLE) is not None]
    return [item.text(0) for item in presets if not hand.tree.visualItemRect(item).isEmpty()]


def click(hand: Hand, item: QTreeWidgetItem, pos: QPoint | None = None) -> None:
    hand.tree.scrollToItem(item)
    hand.qtbot.mouseClick(hand.tree.viewport(), LEFT, pos=pos or hand.tree.visualItemRect(item).center())


def test_searching_shows_the_preset_and_enter_adds_it(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "ONNX HardSigmoid")
    assert shown_presets(hand) == ["ONNX HardSigmoid"]
    assert row(hand, "ONNX HardSigmoid").data(0, KEY_ROLE) == "hard_sigmoid"
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(hand.search, Qt.Key.Key_Return)
    assert selected(hand) == CATALOGUE["hard_sigmoid"].bind(slope=0.2)
    assert hand.header()[-1] == "hard_sigmoid(slope=0.2)"
    assert hand.column("hard_sigmoid(slope=0.2)")[0] == pytest.approx(0.9)


def test_a_click_on_a_preset_adds_it_in_one_step_of_the_history(hand: Hand) -> None:
    before = hand.window.workbench.session
    hand.qtbot.keyClicks(hand.search, "keras leaky")
    assert shown_presets(hand) == ["Keras leaky_relu", "Keras LeakyReLU"]
    click(hand, row(hand, "Keras LeakyReLU"))
    assert selected(hand) == CATALOGUE["leaky_relu"].bind(negative_slope=0.3)
    hand.trigger("undo")
    assert hand.window.workbench.session.functions == before.functions


def test_down_goes_to_the_preset_and_enter_adds_it(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "tensorflow leaky")
    hand.press(hand.search, Qt.Key.Key_Down)
    hand.press(hand.tree, Qt.Key.Key_Return)
    assert selected(hand) == CATALOGUE["leaky_relu"].bind(negative_slope=0.2)


def test_without_a_search_presets_wait_behind_their_sign(hand: Hand) -> None:
    assert shown_presets(hand) == []
    item = row(hand, "leaky_relu")
    hand.tree.scrollToItem(item)
    for expected in (["Keras, TensorFlow leaky_relu", "Keras LeakyReLU"], []):
        click(hand, item, disclosure_rect(hand.tree.visualItemRect(item)).center())
        assert shown_presets(hand) == expected
    assert hand.traces.count() == 2


def test_the_keyboard_unfolds_presets(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "prelu")
    hand.press(hand.search, Qt.Key.Key_Down)
    hand.press(hand.tree, Qt.Key.Key_Right)
    assert shown_presets(hand) == ["Keras PReLU"]
    hand.press(hand.tree, Qt.Key.Key_Down)
    hand.press(hand.tree, Qt.Key.Key_Space)
    assert selected(hand) == CATALOGUE["prelu"].bind(weight=0)


def test_clearing_the_search_names_and_folds_all_presets_again(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "tensorflow leaky")
    assert shown_presets(hand) == ["TensorFlow leaky_relu"]
    hand.press(hand.search, Qt.Key.Key_Escape)
    assert shown_presets(hand) == []
    assert row(hand, "leaky_relu").child(0).text(0) == "Keras, TensorFlow leaky_relu"


def menu_action(hand: Hand, text: str) -> QAction:
    menu = hand.find(QMenu, "preset_menu")
    (action,) = [action for action in menu.actions() if action.text().startswith(text)]
    return action


def test_the_form_names_the_preset_and_changes_it_in_one_step(hand: Hand) -> None:
    hand.choose("leaky_relu")
    button = hand.find(QPushButton, "preset_button")
    box = hand.find(ExactSpinBox, "parameter_negative_slope")
    assert "Default parameters" in button.text()
    assert menu_action(hand, "Default").isChecked()
    steps = hand.window.workbench.undo_stack.count()
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        menu_action(hand, "Keras LeakyReLU").trigger()
    assert hand.window.workbench.undo_stack.count() == steps + 1
    assert (selected(hand).parameters, box.value()) == ({"negative_slope": 0.3}, 0.3)
    assert "Keras LeakyReLU" in button.text()
    assert menu_action(hand, "Keras LeakyReLU").isChecked()
    assert not menu_action(hand, "Default").isChecked()
    hand.window.workbench.set_parameter(2, "negative_slope", 0.7)
    assert "Custom" in button.text()
    assert not any(action.isChecked() for action in hand.find(QMenu, "preset_menu").actions())
    menu_action(hand, "Default").trigger()
    assert not selected(hand).changed
    hand.trigger("undo")
    assert selected(hand).parameters == {"negative_slope": 0.7}


def test_a_function_without_other_defaults_has_no_preset_button(hand: Hand) -> None:
    hand.choose("elu")
    assert hand.window.findChild(QPushButton, "preset_button") is None
