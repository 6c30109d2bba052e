"""The main job from end to end, as the article has it: numbers in, graphs and exact values out."""

import numpy as np
import pytest
from mpmath import exp, mp, mpf
from numpy.testing import assert_array_max_ulp
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView, QWidget

from actgui.core import CATALOGUE
from tests.ui.hand import Hand

ARTICLE = (2.0, 3.0, 5.0, 6.0)
mp.dps = 40


def exact_sigmoid(x: float) -> float:
    return float(1 / (1 + exp(-mpf(x))))


def exact_softmax(inputs: tuple[float, ...]) -> list[float]:
    total = sum(exp(mpf(x)) for x in inputs)
    return [float(exp(mpf(x)) / total) for x in inputs]


def test_the_window_opens_on_the_articles_example(hand: Hand) -> None:
    assert hand.editor.toPlainText() == "2, 3, 5, 6"
    assert hand.header() == ["x", "sigmoid", "softmax"]
    assert hand.column("x") == list(ARTICLE)
    assert_array_max_ulp(np.array(hand.column("sigmoid")), np.array([exact_sigmoid(x) for x in ARTICLE]), 2)
    assert_array_max_ulp(np.array(hand.column("softmax")), np.array(exact_softmax(ARTICLE)), 2)


def test_the_summary_shows_what_sums_to_1(hand: Hand) -> None:
    summary = hand.find(QTableView, "result_summary").model()
    sums = [summary.index(0, column).data() for column in (1, 2)]
    assert float(sums[0]) == pytest.approx(sum(hand.column("sigmoid")), abs=1e-15)
    assert sums[1] == "1"


def test_the_plot_shows_the_same_numbers(hand: Hand) -> None:
    assert set(hand.curves()) == set(hand.markers()) == {"sigmoid", "softmax"}
    for name in ("sigmoid", "softmax"):
        x, y = hand.markers()[name]
        assert (x.tolist(), y.tolist()) == (list(ARTICLE), hand.column(name))
    x, y = hand.curves()["softmax"]
    assert (x.tolist(), y.tolist()) == (list(ARTICLE), hand.column("softmax"))
    x, y = hand.curves()["sigmoid"]
    assert x.size > 500
    assert np.array_equal(y, CATALOGUE["sigmoid"](x))


def test_typing_range_0_21_gives_the_graphs_of_the_article(hand: Hand) -> None:
    hand.write_good("range(0, 21)")
    assert hand.column("x") == [float(x) for x in range(21)]
    x, y = hand.markers()["sigmoid"]
    assert x.tolist() == hand.column("x")
    assert_array_max_ulp(y, np.array([exact_sigmoid(x) for x in range(21)]), 2)
    assert hand.axis_title("bottom") == "Inputs"
    assert hand.axis_title("left") == "Scores"
    (low, high), _ = hand.plot.getViewBox().viewRange()
    assert low < 0
    assert high > 20


def test_a_single_function_names_its_scores(hand: Hand) -> None:
    hand.click("visible_1")
    assert hand.axis_title("left") == "Sigmoid Scores"
    hand.click("visible_0")
    hand.click("visible_1")
    assert hand.axis_title("left") == "Softmax Scores"


def test_every_stable_name_is_there_once(hand: Hand) -> None:
    names = ("input_text", "input_message", "function_search", "function_tree", "trace_list", "plot", "result_table")
    assert hand.window.objectName() == "main_window"
    for name in names:
        assert len(hand.window.findChildren(QWidget, name)) == 1, name
    for name in ("new", "open", "save", "save_as", "undo", "redo", "export_csv", "export_image", "copy_table"):
        assert hand.action(name)
    for name in ("derivative", "markers", "log_y", "theme_light", "theme_dark", "theme_system"):
        assert hand.action(name).isCheckable()


def test_typing_goes_to_the_input_when_the_window_opens(hand: Hand) -> None:
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.qtbot.keyClicks(hand.window.focusWidget(), ", 7")
    assert hand.editor.toPlainText() == "2, 3, 5, 6, 7"
    assert hand.column("x")[-1] == 7


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "range(0, 21)"), ("# only a comment", "a comment"), ("range(5, 0)", "a range that is empty")],
)
def test_an_empty_input_says_why_or_what_to_type(hand: Hand, text: str, message: str) -> None:
    hand.write_good(text)
    assert hand.table.model().rowCount() == 0
    assert message in hand.text("input_message")
    assert not hand.action("export_csv").isEnabled()
    assert "sigmoid" in hand.curves()
    assert "softmax" not in {name for name, (x, _) in hand.curves().items() if x is not None and x.size}


def test_one_number_is_one_row(hand: Hand) -> None:
    hand.write_good("-1.5")
    assert hand.column("softmax") == [1.0]
    assert hand.text("input_message").count("1</b> number") == 1
    assert hand.markers()["softmax"][0].tolist() == [-1.5]


EXTREMES = ("1e308, -1e308", "nan, inf, -inf, 2", "nan", "inf", "5e-324, 1e308", "1e100, 1e-100")


@pytest.mark.parametrize("log_y", [False, True])
def test_extreme_inputs_are_drawn_and_shown_without_a_warning(hand: Hand, log_y: bool) -> None:
    for key in ("relu", "gelu", "log_softmax"):
        hand.choose(key)
    hand.trigger_and_wait("derivative")
    if log_y:
        hand.trigger("log_y")
    for text in EXTREMES:
        hand.write_good(text)
        hand.trigger("fit")
        hand.window.grab()
        assert hand.column("x") == pytest.approx([float(number) for number in text.split(",")], nan_ok=True)


def test_thousands_of_points_with_an_extreme_one_are_drawn_without_a_warning(hand: Hand) -> None:
    hand.choose("relu")
    hand.write_good("normal(0, 1, 5000, 1), 1e308, nan, -inf")
    hand.window.grab()
    hand.trigger("log_y")
    hand.window.grab()
    assert hand.table.model().rowCount() == 5003


def test_copy_table_puts_the_table_on_the_clipboard(hand: Hand) -> None:
    hand.press(hand.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "x\tsigmoid\tsoftmax"
    assert [[float(cell) for cell in line.split("\t")] for line in lines[1:]] == [
        list(row) for row in zip(*(hand.column(name) for name in hand.header()), strict=True)
    ]
