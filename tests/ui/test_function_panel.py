"""The selector: search, click, Enter, filters."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidgetItem, QWidget

from actgui.core import CATALOGUE
from actgui.ui.function_traits import Trait, trait_tip
from actgui.ui.tokens import LIGHT
from tests.ui.hand import LEFT, Hand


def items(hand: Hand) -> list[QTreeWidgetItem]:
    tree = hand.tree
    families = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [family.child(row) for family in families for row in range(family.childCount())]


def shown(hand: Hand) -> list[str]:
    return [item.text(0) for item in items(hand) if not item.isHidden()]


def test_the_whole_catalogue_is_there_with_keys_and_tips(hand: Hand) -> None:
    assert [item.data(0, Qt.ItemDataRole.UserRole) for item in items(hand)] == list(CATALOGUE)
    assert all(item.toolTip(0) for item in items(hand))


def test_a_click_adds_a_function(hand: Hand) -> None:
    hand.choose("relu")
    assert hand.header() == ["x", "sigmoid", "softmax", "relu"]
    assert "relu" in hand.curves()
    assert hand.traces.currentRow() == 2


def test_a_second_click_on_a_function_without_parameters_selects_it(hand: Hand) -> None:
    hand.choose("relu")
    hand.click_function("sigmoid")
    assert hand.traces.count() == 3
    assert hand.traces.currentRow() == 0


def test_a_function_with_parameters_can_be_there_twice(hand: Hand) -> None:
    hand.choose("leaky_relu")
    hand.choose("leaky_relu")
    assert hand.header().count("leaky_relu") == 2


def test_a_double_click_adds_once(hand: Hand) -> None:
    (item,) = hand.tree.findItems("leaky_relu", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    hand.tree.scrollToItem(item)
    spot = hand.tree.visualItemRect(item).center()
    hand.qtbot.mouseClick(hand.tree.viewport(), LEFT, pos=spot)
    hand.qtbot.mouseDClick(hand.tree.viewport(), LEFT, pos=spot)
    assert hand.traces.count() == 3


@pytest.mark.parametrize(
    ("text", "first"), [("swish", "silu"), ("log soft", "log_softmax"), ("RELU", "relu"), ("logsig", "log_sigmoid")]
)
def test_search_finds_keys_and_other_names(hand: Hand, text: str, first: str) -> None:
    hand.qtbot.keyClicks(hand.search, text)
    assert first in shown(hand)
    assert len(shown(hand)) < len(CATALOGUE)


def test_enter_adds_the_first_match(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "swish")
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(hand.search, Qt.Key.Key_Return)
    assert hand.header()[-1] == "silu"


@pytest.mark.parametrize("key", ["elu", "relu", "sine", "erf", "softmax", "gelu_tanh", "hard swish", "LogSigmoid"])
def test_an_exact_name_goes_before_what_only_contains_it(hand: Hand, key: str) -> None:
    hand.qtbot.keyClicks(hand.search, key)
    hand.press(hand.search, Qt.Key.Key_Return)
    added = hand.window.workbench.session.selected_trace
    assert added is not None
    assert added.function.key.replace("_", "") == key.replace("_", "").replace(" ", "").lower()


def test_down_goes_into_the_matches_and_enter_adds_there(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "tanh")
    hand.press(hand.search, Qt.Key.Key_Down)
    assert hand.tree.hasFocus()
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(hand.tree, Qt.Key.Key_Return)
    assert hand.header()[-1] == "tanh"


def test_nothing_found_is_said_and_escape_clears(hand: Hand) -> None:
    hand.qtbot.keyClicks(hand.search, "<b>")
    assert shown(hand) == []
    said = [label.text() for label in hand.window.findChildren(QLabel) if label.isVisible()]
    assert "No function is called “<b>”." in said
    hand.press(hand.search, Qt.Key.Key_Return)
    assert hand.traces.count() == 2
    hand.press(hand.search, Qt.Key.Key_Escape)
    assert hand.search.text() == ""
    assert len(shown(hand)) == len(CATALOGUE)


def test_a_family_folds_on_a_click(hand: Hand) -> None:
    family = hand.tree.topLevelItem(0)
    hand.qtbot.mouseClick(hand.tree.viewport(), LEFT, pos=hand.tree.visualItemRect(family).center())
    assert not family.isExpanded()
    hand.qtbot.mouseClick(hand.tree.viewport(), LEFT, pos=hand.tree.visualItemRect(family).center())
    assert family.isExpanded()
    assert hand.traces.count() == 2


def test_letting_go_over_another_function_adds_nothing(hand: Hand) -> None:
    first, second = (hand.tree.visualItemRect(item).center() for item in items(hand)[1:3])
    before = hand.window.workbench.session
    hand.qtbot.mousePress(hand.tree.viewport(), LEFT, pos=first)
    hand.qtbot.mouseRelease(hand.tree.viewport(), LEFT, pos=second)
    assert hand.window.workbench.session == before


def chip(hand: Hand, name: str) -> QPushButton:
    panel = hand.find(QWidget, "function_panel")
    found = panel.findChild(QPushButton, f"trait_{name}")
    assert isinstance(found, QPushButton)
    return found


def switch_chips(hand: Hand, *names: str) -> None:
    if not chip(hand, names[0]).isVisible():
        hand.click("filter_button")
    for name in names:
        hand.qtbot.mouseClick(chip(hand, name), LEFT)


def test_chips_wait_behind_their_button(hand: Hand) -> None:
    assert not chip(hand, "bounded").isVisible()
    hand.click("filter_button")
    assert chip(hand, "bounded").isVisible()
    hand.click("filter_button")
    assert not chip(hand, "bounded").isVisible()


def test_chips_filter_together_and_everything_counts_with_them(hand: Hand) -> None:
    switch_chips(hand, "bounded")
    bounded = set(shown(hand))
    assert {"sigmoid", "softmax", "relu6"} <= bounded
    assert "relu" not in bounded
    switch_chips(hand, "zero_centred", "jax")
    odd = shown(hand)
    assert set(odd) < bounded
    assert {"tanh", "hard_tanh", "softsign"} <= set(odd)
    assert "sigmoid" not in odd
    assert hand.text("function_count") == f"{len(odd)} of {len(CATALOGUE)}"
    assert hand.search.placeholderText() == f"Search {len(odd)} functions"
    switch_chips(hand, "smooth")
    assert "hard_tanh" not in shown(hand)


def test_clear_shows_everything_again(hand: Hand) -> None:
    clear = hand.find(QWidget, "function_panel").findChild(QPushButton, "clear_traits")
    assert not clear.isVisible()
    switch_chips(hand, "bounded", "onnx")
    hand.qtbot.mouseClick(clear, LEFT)
    assert len(shown(hand)) == len(CATALOGUE)
    assert not chip(hand, "onnx").isChecked()
    assert not clear.isVisible()
    assert hand.text("function_count") == str(len(CATALOGUE))


def test_text_and_chips_search_together(hand: Hand) -> None:
    switch_chips(hand, "monotonic")
    hand.qtbot.keyClicks(hand.search, "relu")
    assert {"relu", "leaky_relu"} <= set(shown(hand))
    assert "gelu" not in shown(hand)
    hand.press(hand.search, Qt.Key.Key_Escape)
    assert "sigmoid" in shown(hand)
    assert "gelu" not in shown(hand)


def test_a_filter_that_leaves_nothing_says_so_and_offers_the_way_out(hand: Hand) -> None:
    switch_chips(hand, "zero_centred")
    hand.qtbot.keyClicks(hand.search, "softplus")
    panel = hand.find(QWidget, "function_panel")
    said = panel.findChild(QLabel, "nothing_found")
    assert said.isVisible()
    assert said.text() == "No function called “softplus” has all of these: Zero-centred."
    hand.qtbot.mouseClick(panel.findChild(QPushButton, "clear_filters"), LEFT)
    assert shown(hand)[0] == "softplus"
    assert not said.isVisible()


def test_chips_work_by_keyboard_between_search_and_tree(hand: Hand) -> None:
    hand.click("filter_button")
    hand.search.setFocus()
    for _ in range(2):
        hand.press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert chip(hand, "bounded").hasFocus()
    hand.press(chip(hand, "bounded"), Qt.Key.Key_Space)
    assert chip(hand, "bounded").isChecked()
    for _ in range(len(Trait)):
        hand.press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert hand.tree.hasFocus()


def test_chips_say_what_they_mean(hand: Hand) -> None:
    hand.click("filter_button")
    for trait in Trait:
        assert chip(hand, trait).toolTip() == trait_tip(trait)
    assert "filter" in hand.find(QPushButton, "filter_button").accessibleName().lower()


def test_the_row_that_enter_adds_is_marked_while_one_types(hand: Hand) -> None:
    hand.search.setFocus()
    hand.qtbot.keyClicks(hand.search, "gelu")
    spot = hand.tree.visualItemRect(next(item for item in items(hand) if item.text(0) == "gelu"))
    pixel = spot.topLeft() + QPoint(12, spot.height() // 2)
    assert QColor(hand.tree.viewport().grab().toImage().pixel(pixel)) == QColor(LIGHT.hover)
    hand.editor.setFocus()
    assert QColor(hand.tree.viewport().grab().toImage().pixel(pixel)) == QColor(LIGHT.panel)
