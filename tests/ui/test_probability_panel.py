"""The Probabilities view: bars that a hand changes, labels, sums, and what the naive formulas give."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox

from actgui.core import CATALOGUE
from actgui.ui.bar_legend import BarLegend
from actgui.ui.main_window import MainWindow
from actgui.ui.naive_strip import EXAMPLE
from actgui.ui.probability_plot import ProbabilityPlot
from actgui.ui.sum_strip import SumStrip
from tests.ui.bars import SHIFT, Bars
from tests.ui.hand import CTRL, LEFT, Hand


@pytest.fixture
def bars(hand: Hand) -> Bars:
    hand.trigger("page_probabilities")
    return Bars(hand)


@pytest.fixture
def steps(window: MainWindow) -> Iterator[list[int]]:
    """Return the places of the history that were reached."""
    reached: list[int] = []
    window.workbench.undo_stack.indexChanged.connect(reached.append)
    yield reached
    window.workbench.undo_stack.indexChanged.disconnect(reached.append)


def typed(hand: Hand) -> str:
    return hand.editor.toPlainText()


def test_the_view_has_a_tab_and_a_shortcut(hand: Hand, window: MainWindow) -> None:
    assert not hand.find(ProbabilityPlot, "probability_plot").isVisible()
    hand.press(window, Qt.Key.Key_2, CTRL)
    assert hand.find(ProbabilityPlot, "probability_plot").isVisible()
    assert window.pages.current == "probabilities"
    (tab,) = [button for button in window.findChildren(QPushButton) if button.text() == "Curves"]
    hand.qtbot.mouseClick(tab, LEFT)
    assert not hand.find(ProbabilityPlot, "probability_plot").isVisible()


def test_bars_show_the_outputs_in_the_colours_of_their_functions(hand: Hand, bars: Bars) -> None:
    assert bars.values("sigmoid") == hand.column("sigmoid")
    assert bars.values("softmax") == hand.column("softmax")
    assert bars.names() == ["x = 2", "x = 3", "x = 5", "x = 6"]
    for order, color in enumerate(["#005F9E", "#D55E00"]):
        assert bars.color_at(bars.end_of(3, order) + QPoint(0, 12)) == color
        assert bars.color_at(bars.end_of(3, order) - QPoint(20, 25)) != color
    legend = hand.find(BarLegend, "bar_legend").accessibleName()
    assert legend == "sigmoid: each output on its own, softmax: outputs share a total of 1"


def test_a_hidden_function_has_no_bars(hand: Hand, bars: Bars) -> None:
    hand.qtbot.mouseClick(hand.find(QPushButton, "visible_0"), LEFT)
    assert [series.name for series in bars.plot.scene.series] == ["softmax"]


def test_sums_and_numbers_of_the_distribution_are_in_plain_sight(hand: Hand, bars: Bars) -> None:
    assert hand.find(SumStrip, "sum_strip").accessibleName() == "sigmoid Σ = 3.82, softmax Σ = 1"
    assert hand.text("distribution_entropy_0") == "1.115 bits · 0.773 nats"
    assert hand.text("distribution_perplexity_0") == "2.17 of 4"
    assert hand.text("distribution_best_0") == "x = 6: 0.6964   x = 5: 0.2562   x = 3: 0.0347"
    hand.find(QSpinBox, "top_count").setValue(1)
    assert hand.text("distribution_best_0") == "x = 6: 0.6964"
    hand.choose("sparsemax")
    assert hand.text("distribution_entropy_1") == "0 bits · 0 nats"
    assert hand.find(QLabel, "distribution_name_1").isVisible()
    hand.trigger_and_wait("undo")
    assert not hand.find(QLabel, "distribution_name_1").isVisible()
    assert bars.plot.scene.series[1].entropy is not None


def test_a_drag_lets_the_end_of_the_bar_follow_the_mouse(hand: Hand, bars: Bars, steps: list[int]) -> None:
    for order, name in enumerate(["sigmoid", "softmax"]):
        start, count = bars.end_of(1, order), len(set(steps))
        layout = bars.plot.bar_layout()
        target = QPoint(start.x(), round(layout.y_of(0.3)))
        bars.drag(start, QPoint(start.x(), round(layout.y_of(0.6))), target)
        assert bars.values(name)[1] == pytest.approx(0.3, abs=1.5 * layout.unit)
        assert abs(bars.end_of(1, order).y() - target.y()) <= 1
        x = hand.column("x")
        assert x[0::2] == [2, 5]
        assert typed(hand) == f"2, {x[1]:g}, 5, 6"
        assert len(set(steps)) == count + 1
        hand.trigger_and_wait("undo")
        assert typed(hand) == "2, 3, 5, 6"
        assert bars.values(name)[1] == pytest.approx(float(CATALOGUE[name]([2.0, 3.0, 5.0, 6.0])[1]))
        hand.window.workbench.undo_stack.clear()
        steps.clear()


def test_the_others_of_softmax_shrink_while_one_grows(bars: Bars) -> None:
    before = bars.values("softmax")
    start = bars.end_of(0, 1)
    bars.drag(start, start - QPoint(0, 60))
    after = bars.values("softmax")
    assert after[0] > before[0]
    assert all(now < then for now, then in zip(after[1:], before[1:], strict=True))
    assert sum(after) == pytest.approx(1, abs=1e-15)


def test_a_press_beside_a_bar_selects_and_changes_nothing(hand: Hand, bars: Bars) -> None:
    start = bars.end_of(0, 1) - QPoint(0, 60)
    bars.drag(start, start - QPoint(0, 30))
    assert bars.plot.selected == 0
    assert typed(hand) == "2, 3, 5, 6"
    assert not hand.window.workbench.is_modified


def test_the_wheel_turns_the_input_under_it(hand: Hand, bars: Bars) -> None:
    bars.turn(1, 1)
    assert typed(hand) == "2, 3.1, 5, 6"
    bars.turn(1, -3)
    assert typed(hand) == "2, 2.8, 5, 6"
    bars.turn(1, 1, SHIFT)
    assert typed(hand) == "2, 2.81, 5, 6"
    bars.turn(1, 2, CTRL)
    assert typed(hand) == "2, 4.81, 5, 6"
    assert bars.values("sigmoid")[1] == CATALOGUE["sigmoid"]([4.81])[0]
    hand.trigger_and_wait("undo")
    assert typed(hand) == "2, 3, 5, 6"


def test_keys_select_and_change_inputs(hand: Hand, bars: Bars) -> None:
    plot = bars.plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert plot.selected == 0
    hand.press(plot, Qt.Key.Key_Right)
    hand.press(plot, Qt.Key.Key_Up)
    hand.press(plot, Qt.Key.Key_Up)
    assert typed(hand) == "2, 3.2, 5, 6"
    assert plot.accessibleDescription().startswith("x = 3.2, sigmoid: 0.960")
    hand.press(plot, Qt.Key.Key_End)
    hand.press(plot, Qt.Key.Key_Down, CTRL)
    hand.press(plot, Qt.Key.Key_PageDown, SHIFT)
    assert typed(hand) == "2, 3.2, 5, 4.9"
    assert hand.column("x") == [2, 3.2, 5, 4.9]
    hand.press(plot, Qt.Key.Key_Right)
    assert plot.selected == 3
    hand.press(plot, Qt.Key.Key_Escape)
    hand.press(plot, Qt.Key.Key_Up)
    assert typed(hand) == "2, 3.2, 5, 4.9"
    hand.trigger_and_wait("undo")
    hand.trigger_and_wait("undo")
    assert typed(hand) == "2, 3, 5, 6"


def test_the_focus_is_seen_around_the_selected_input(hand: Hand, bars: Bars) -> None:
    del hand
    bars.plot.setFocus(Qt.FocusReason.TabFocusReason)
    group = bars.plot.bar_layout().group_rect(0)
    rim = [bars.color_at(QPoint(round(group.left() + 2) + shift, round(group.center().y()))) for shift in (-1, 0, 1)]
    assert "#4F46E5" in rim


def test_a_generator_becomes_the_list_of_its_numbers(hand: Hand, bars: Bars) -> None:
    hand.write_good("range(0, 5)  # five")
    bars.turn(2, 1)
    assert typed(hand) == "0, 1, 2.1, 3, 4  # five"
    hand.trigger_and_wait("undo")
    assert typed(hand) == "range(0, 5)  # five"


def test_a_mistake_in_the_text_holds_the_bars_still(hand: Hand, bars: Bars) -> None:
    hand.write_bad("2, 3, five")
    bars.turn(0, 1)
    assert typed(hand) == "2, 3, five"
    assert hand.text("probability_banner_text") == "Showing the last valid input"
    hand.write_good("2, 3")
    bars.turn(0, 1)
    assert typed(hand) == "2.1, 3"
    assert hand.text("probability_banner_text") == ""


def test_class_labels_name_bars_and_ranks_and_can_be_undone(hand: Hand, bars: Bars) -> None:
    field = hand.find(QLineEdit, "class_labels")
    hand.qtbot.keyClicks(field, "cat, dog, bird, fish")
    assert bars.names() == ["cat", "dog", "bird", "fish"]
    assert hand.text("distribution_best_0") == "fish: 0.6964   bird: 0.2562   dog: 0.0347"
    assert bars.plot.describe_input(0).splitlines()[:2] == ["cat", "x = 2"]
    hand.press(field, Qt.Key.Key_Z, CTRL)
    assert (field.text(), bars.names()[0]) == ("", "x = 2")
    hand.trigger("redo")
    assert (field.text(), bars.names()[0]) == ("cat, dog, bird, fish", "cat")


def test_of_a_matrix_one_row_is_shown_and_changed(hand: Hand, bars: Bars) -> None:
    choice = hand.find(QSpinBox, "vector_choice")
    assert not choice.isVisible()
    hand.write_good("1, 2, 3\n4, 5, 7")
    assert choice.isVisible()
    assert choice.text() == "Row 1 of 2"
    hand.press(choice, Qt.Key.Key_Up)
    assert bars.names() == ["x = 4", "x = 5", "x = 7"]
    assert bars.values("softmax") == pytest.approx(CATALOGUE["softmax"]([4, 5, 7]).tolist())
    bars.turn(1, 1)
    assert typed(hand) == "1, 2, 3\n4, 5.1, 7"
    assert hand.find(SumStrip, "sum_strip").accessibleName().endswith("softmax Σ = 1")


def test_the_row_that_is_named_is_the_one_that_is_shown(hand: Hand) -> None:
    hand.write_good("1, 2, 3\n4, 5, 7\n6, 8, 9")
    hand.trigger("page_probabilities")  # for the first time
    bars, choice = Bars(hand), hand.find(QSpinBox, "vector_choice")
    assert (choice.text(), bars.names()[0]) == ("Row 1 of 3", "x = 1")
    hand.press(choice, Qt.Key.Key_Down)
    assert (choice.text(), bars.names()[0]) == ("Row 3 of 3", "x = 6")
    hand.write_good("1, 2, 3\n4, 5, 7")
    assert (choice.text(), bars.names()[0]) == ("Row 2 of 2", "x = 4")


def test_pointing_at_a_bar_marks_the_row_of_the_table(hand: Hand, bars: Bars) -> None:
    with hand.qtbot.waitSignal(bars.plot.input_hovered) as hovered:
        hand.qtbot.mouseMove(bars.plot, bars.plot.bar_layout().group_rect(2).center().toPoint())
    assert hovered.args == [2]


def test_one_click_shows_where_the_naive_formula_overflows(hand: Hand, bars: Bars) -> None:
    hand.click("naive_switch")
    assert hand.text("naive_text") == "The textbook formulas give the same digits for these inputs."
    assert not any(series.wrong for series in bars.plot.scene.series)
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.click("naive_example")
    assert typed(hand) == EXAMPLE
    softmax = bars.plot.scene.series[1]
    assert softmax.naive is not None
    assert np.isnan(softmax.naive.values).all()
    assert softmax.wrong == (0, 1, 2)
    text = hand.text("naive_text")
    assert "3 outputs go wrong" in text
    assert "exp(1000) = inf, Σ exp = inf, inf / inf = nan; the right output is 0.0900" in text
    bars.turn(2, 0)
    hand.press(bars.plot, Qt.Key.Key_End)
    assert "exp(1002) = inf" in hand.text("naive_text")
    hand.trigger_and_wait("undo")
    assert typed(hand) == "2, 3, 5, 6"
    hand.click("naive_switch")
    assert not hand.find(QLabel, "naive_text").isVisible()


def test_a_long_input_is_drawn_but_not_changed(hand: Hand, bars: Bars) -> None:
    hand.write_good("normal(0, 1, 50000, 1)")
    assert bars.plot.scene.count == 50_000
    bars.turn(0, 1)
    hand.press(bars.plot, Qt.Key.Key_Right)
    assert bars.plot.selected is None
    assert typed(hand) == "normal(0, 1, 50000, 1)"
    assert bars.color_at(QPoint(bars.plot.width() - 30, round(bars.plot.bar_layout().y_of(0.5)))) != "#FFFFFF"


@pytest.mark.parametrize(
    "text",
    ["nan", "inf, -inf, nan, 0", "1e308, 1e308, -1e308", "1e308, " * 300, "1e-320, -1e-320", "0, 0", "[[1], [2]]"],
)
def test_no_input_is_too_odd_to_be_drawn(hand: Hand, bars: Bars, text: str) -> None:
    hand.choose("identity")
    hand.click("naive_switch")
    hand.window.workbench.set_input_text(text)
    hand.window.evaluator.finish_typing()
    assert bars.plot.scene.x.size == hand.window.evaluation.inputs.size or bars.plot.scene.vectors == 2
    hand.window.grab()
    hand.click("sweep_switch")
    hand.window.grab()


def test_nothing_to_show_says_what_to_do(hand: Hand, bars: Bars) -> None:
    hand.write_good("")
    assert bars.plot.scene.count == 0
    bars.plot.grab()
    hand.press(bars.plot, Qt.Key.Key_Right)
    hand.press(bars.plot, Qt.Key.Key_Up)
    assert typed(hand) == ""
