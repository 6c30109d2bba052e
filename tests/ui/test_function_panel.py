"""The selector: search, click, Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidgetItem

from actgui.core import CATALOGUE
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
