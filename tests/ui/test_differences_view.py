"""The view Differences, worked by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from actgui.ui.difference_rows import DifferenceCell
from actgui.ui.differences_view import DifferencesView
from actgui.ui.main_window import MainWindow
from tests.ui.hand import CTRL, LEFT, Hand


@pytest.fixture
def view(hand: Hand) -> DifferencesView:
    """Open the view at the keyboard."""
    hand.press(hand.window, Qt.Key.Key_4, CTRL)
    view = hand.find(DifferencesView, "differences_view")
    assert view.isVisible()
    return view


def cell(hand: Hand, key: str, side: str) -> DifferenceCell:
    return hand.find(DifferenceCell, f"difference_{key}_{side}")


def chosen(hand: Hand) -> list[str]:
    return [hand.find(QComboBox, f"compared_{number}").currentText() for number in (0, 1)]


def choose(hand: Hand, number: int, data: object) -> None:
    """Choose with the arrow keys."""
    box = hand.find(QComboBox, f"compared_{number}")
    target = box.findData(data)
    key = Qt.Key.Key_Down if target > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(box.count()):
        if box.currentData() == data:
            return
        hand.press(box, key)
    raise AssertionError(data)


def test_the_two_functions_of_the_plot_are_compared(view: DifferencesView, hand: Hand) -> None:
    assert chosen(hand) == ["Sigmoid", "Softmax"]
    assert cell(hand, "sum", "left").now.text() == "now 3.82421"
    assert cell(hand, "sum", "left").now.toolTip() == "now 3.824205730719396"
    assert cell(hand, "sum", "right").law.text() == "Always 1, whatever the inputs"
    assert cell(hand, "formula", "left").formula.latex == r"f(x) = \frac{1}{1 + e^{-x}}"
    assert view.rows[0].key == "formula"


def test_formulas_are_drawn(view: DifferencesView, hand: Hand, qtbot: QtBot) -> None:
    formula = cell(hand, "formula", "right").formula
    qtbot.waitUntil(lambda: formula.sizeHint().width() > 50)
    assert formula.isVisible()
    assert not cell(hand, "sum", "right").formula.isVisible()
    assert view.isVisible()


def test_the_tab_opens_the_view(hand: Hand) -> None:
    (tab,) = [button for button in hand.window.findChildren(QPushButton) if button.text() == "Differences"]
    hand.qtbot.mouseClick(tab, LEFT)
    assert hand.find(DifferencesView, "differences_view").isVisible()
    assert hand.action("page_differences").isChecked()


def test_sums_follow_what_is_typed(view: DifferencesView, hand: Hand) -> None:
    hand.write_good("0, 0")
    assert cell(hand, "sum", "left").now.text() == "now 1"
    assert cell(hand, "growth", "right").now.text() == (
        "now 0 → 1: its output +0.231059, all others together −0.231059"
    )
    assert view.isVisible()


def test_another_function_can_be_chosen_that_is_not_in_the_plot(view: DifferencesView, hand: Hand) -> None:
    choose(hand, 1, "relu")
    assert chosen(hand) == ["Sigmoid", "ReLU"]
    assert cell(hand, "range", "right").law.text() == "[0,\u00a0∞)"
    assert cell(hand, "sum", "right").now.text() == "now 16"
    assert len(hand.window.workbench.session.traces) == 2
    assert [row.cells[0].now for row in view.rows if row.key == "sum"] == ["now 3.82421"]


def test_a_chosen_trace_stays_chosen_and_follows_its_parameters(view: DifferencesView, hand: Hand) -> None:
    hand.choose("leaky_relu")
    assert chosen(hand) == ["Sigmoid", "Softmax"]
    choose(hand, 0, 2)
    assert chosen(hand) == ["Leaky ReLU", "Softmax"]
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.window.workbench.set_parameter(2, "negative_slope", 0.25)
    assert chosen(hand) == ["Leaky ReLU(negative_slope=0.25)", "Softmax"]
    assert cell(hand, "formula", "left").now.text() == "negative_slope\u00a0=\u00a00.25"
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.window.workbench.remove_trace(2)
    assert chosen(hand) == ["Sigmoid", "Softmax"]
    assert view.isVisible()


def test_the_two_change_places(view: DifferencesView, hand: Hand) -> None:
    hand.click("swap_compared")
    assert chosen(hand) == ["Softmax", "Sigmoid"]
    assert cell(hand, "sum", "right").now.text() == "now 3.82421"
    hand.click("swap_compared")
    assert chosen(hand) == ["Sigmoid", "Softmax"]
    assert view.isVisible()


def test_without_functions_in_the_plot_the_article_is_compared(view: DifferencesView, hand: Hand) -> None:
    for slot in (0, 1):
        with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
            hand.window.workbench.remove_trace(slot)
    assert chosen(hand) == ["Sigmoid", "Softmax"]
    assert cell(hand, "sum", "left").now.text() == "now 3.82421"
    assert view.isVisible()


def test_a_hidden_function_comes_last(view: DifferencesView, hand: Hand) -> None:
    hand.choose("tanh")
    hand.window.workbench.set_visible(0, False)
    assert chosen(hand) == ["Softmax", "Tanh"]
    assert view.isVisible()


def test_the_comparison_is_copied_in_two_forms(view: DifferencesView, hand: Hand) -> None:
    clipboard = QGuiApplication.clipboard()
    for name, start in (("copy_markdown", "|  | sigmoid | softmax |\n"), ("copy_tabbed", "\tsigmoid\tsoftmax\n")):
        action = view.findChild(QAction, name)
        assert isinstance(action, QAction)
        action.trigger()
        assert clipboard.text().startswith(start)
    assert "3.824205730719396" in clipboard.text()
    assert hand.find(QPushButton, "copy_comparison").menu() is not None


def test_a_mistake_keeps_the_last_numbers_and_says_so(view: DifferencesView, hand: Hand, window: MainWindow) -> None:
    hand.write_bad("2, 3, five")
    assert hand.text("differences_banner_text") == "Showing the last valid input"
    assert cell(hand, "sum", "left").now.text() == "now 3.82421"
    assert window.pages.current == "differences"


def test_the_rows_scroll_at_the_keyboard(view: DifferencesView, hand: Hand) -> None:
    area = hand.find(QScrollArea, "differences_scroll")
    hand.window.resize(1024, 700)
    hand.qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    hand.press(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    assert area.horizontalScrollBar().maximum() == 0
    assert view.isVisible()
