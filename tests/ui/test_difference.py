"""The difference of two functions: as plain numbers, and in the plot under the plot."""

from dataclasses import replace
from math import inf, nan

import numpy as np
import pytest
from mpmath import diff, erfc, findroot, mp, mpf, pi, sqrt, tanh
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from actgui.core import CATALOGUE, BoundFunction, evaluate
from actgui.session.session import DifferenceKind, Session, Trace, ViewState
from actgui.ui.difference_data import difference_of, measured, pair_of
from actgui.ui.difference_panel import DifferencePanel
from actgui.ui.plot_data import Scene
from actgui.ui.plot_view import PlotView
from actgui.ui.point_index import PointIndex
from actgui.ui.readout import Readout
from tests.ui.hand import Hand

ABSOLUTE, RELATIVE, ULP = DifferenceKind


def scene(numbers: list[float], *functions: BoundFunction, kind: DifferenceKind = ABSOLUTE) -> Scene:
    traces = tuple(Trace(function, slot) for slot, function in enumerate(functions))
    session = Session(traces=traces, view=ViewState(difference=True, difference_kind=kind))
    evaluation = evaluate(numbers, session.functions)
    return Scene(session, evaluation, PointIndex.of(evaluation.inputs))


def bound(key: str, **parameters: float) -> BoundFunction:
    return CATALOGUE[key].bind(**parameters)


@pytest.mark.parametrize(
    ("a", "b", "kind", "difference"),
    [
        (3.0, 4.0, ABSOLUTE, -1.0),
        (3.0, 4.0, RELATIVE, 0.25),
        (3.0, -4.0, RELATIVE, 1.75),
        (1.0 + 2**-52, 1.0, ULP, 1.0),
        (1.0 - 2**-53, 1.0, ULP, 0.5),
        (0.0, 0.0, RELATIVE, 0.0),
        (1.0, 0.0, RELATIVE, inf),
        (5e-324, 0.0, ULP, 1.0),
        (inf, inf, ABSOLUTE, 0.0),
        (-inf, -inf, ULP, 0.0),
        (1.0, nan, ABSOLUTE, nan),
    ],
)
def test_two_numbers_are_compared(a: float, b: float, kind: DifferenceKind, difference: float) -> None:
    assert measured(np.array([a]), np.array([b]), kind).tolist() == pytest.approx([difference], abs=0, nan_ok=True)


def test_the_first_two_visible_functions_are_compared_unless_others_are_chosen() -> None:
    session = Session().with_trace_added(bound("tanh")).with_visibility(0, False)
    assert [trace.function.key for trace in pair_of(session) or ()] == ["softmax", "tanh"]
    chosen = replace(session, view=ViewState(difference_slots=(2, 1)))
    assert [trace.function.key for trace in pair_of(chosen) or ()] == ["tanh", "softmax"]
    hidden = replace(session, view=ViewState(difference_slots=(0, 2)))
    assert [trace.function.key for trace in pair_of(hidden) or ()] == ["softmax", "tanh"]
    assert pair_of(session.with_visibility(1, False)) is None


def test_the_curve_is_the_difference_of_the_curves() -> None:
    shown = scene([0, 1], bound("gelu"), bound("gelu_tanh"))
    found = difference_of(shown, shown.session.traces, (-5, 5), 400)
    assert found is not None
    assert found.curve_x.size >= 800
    assert np.array_equal(found.curve_y, CATALOGUE["gelu"](found.curve_x) - CATALOGUE["gelu_tanh"](found.curve_x))
    assert found.points_y.tolist() == [0.0, float(CATALOGUE["gelu"](1.0) - CATALOGUE["gelu_tanh"](1.0))]


def test_the_largest_difference_has_its_place_to_twelve_digits() -> None:
    shown = scene([0], bound("gelu"), bound("gelu_tanh"))
    found = difference_of(shown, shown.session.traces, (0, 5), 400)
    with mp.workprec(200):
        gelu = lambda x: x * erfc(-x / sqrt(mpf(2))) / 2  # noqa: E731
        fast = lambda x: x / 2 * (1 + tanh(sqrt(2 / pi) * (x + mpf("0.044715") * x**3)))  # noqa: E731
        place = findroot(lambda x: diff(lambda t: gelu(t) - fast(t), x), mpf("2.7"))
        value = gelu(place) - fast(place)
    assert found is not None
    assert found.peak is not None
    assert found.peak.x == pytest.approx(float(place), rel=2e-12)
    assert found.peak.value == pytest.approx(float(value), rel=1e-12)


def test_the_largest_relative_difference_is_not_that_of_the_samples() -> None:
    shown = scene([0], bound("gelu"), bound("gelu_tanh"), kind=RELATIVE)
    found = difference_of(shown, shown.session.traces, (1.0, 1.8), 50)
    assert found is not None
    assert found.peak is not None
    assert found.peak.value >= np.nanmax(found.curve_y)
    near = found.peak.x + np.array([-1e-4, 1e-4])
    assert (measured(CATALOGUE["gelu"](near), CATALOGUE["gelu_tanh"](near), RELATIVE) < found.peak.value).all()


def test_a_jump_is_a_gap_and_a_kink_can_be_the_place() -> None:
    shown = scene([0], bound("relu"), bound("softplus"))
    found = difference_of(shown, shown.session.traces, (-4, 5), 300)
    assert found is not None
    assert found.peak is not None
    assert found.peak.x == 0
    assert found.peak.value == pytest.approx(-np.log(2))
    jump = scene([1], bound("binary_step"), bound("sigmoid"))
    steps = difference_of(jump, jump.session.traces, (-2, 2), 300)
    assert steps is not None
    assert np.isnan(steps.curve_y[steps.curve_x == 0]).all()


def test_functions_along_an_axis_differ_at_the_inputs() -> None:
    shown = scene([2, 3, 5, 6], bound("sigmoid"), bound("softmax"))
    found = difference_of(shown, shown.session.traces, (0, 7), 300)
    assert found is not None
    assert not found.has_curve
    expected = CATALOGUE["sigmoid"]([2, 3, 5, 6]) - CATALOGUE["softmax"]([2, 3, 5, 6])
    assert found.points_y.tolist() == expected.tolist()
    assert found.peak is not None
    assert (found.peak.x, found.peak.value) == (3.0, expected.max())


# In the window


def text(hand: Hand) -> str:
    return hand.find(QLabel, "difference_text").text()


def panel(hand: Hand) -> DifferencePanel:
    return hand.find(DifferencePanel, "difference_panel")


def plot(hand: Hand) -> PlotView:
    return hand.find(PlotView, "difference_plot")


def hover(hand: Hand, where: PlotView, x: float, title: str) -> None:
    """Move the mouse until the readout has a title; at first the plots are still arranging their axes."""

    def has_arrived() -> bool:
        spot = where.view_point(x, 0.0).toPoint()
        hand.qtbot.mouseMove(where.viewport(), spot - QPoint(9, 9))
        hand.qtbot.mouseMove(where.viewport(), spot)
        return hand.find(Readout, "readout").title == title

    hand.qtbot.waitUntil(has_arrived)


def pick(hand: Hand, name: str, item: str) -> None:
    """Choose an item of a list at the keyboard."""
    choice = hand.find(QComboBox, name)
    choice.setFocus()
    key = Qt.Key.Key_Down if choice.findText(item) > choice.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(choice.findText(item) - choice.currentIndex())):
        hand.press(choice, key)
    assert choice.currentText() == item


@pytest.fixture
def gelus(hand: Hand) -> Hand:
    """Return the window with gelu and gelu_tanh alone and their difference."""
    hand.window.workbench.remove_trace(0)
    hand.window.workbench.remove_trace(1)
    hand.choose("gelu")
    hand.choose("gelu_tanh")
    hand.press(hand.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    return hand


def test_the_plot_under_the_plot_shows_the_same_x(gelus: Hand) -> None:
    assert panel(gelus).isVisible()
    assert plot(gelus).canvas().x_range == pytest.approx(gelus.plot.canvas().x_range)
    QApplication.processEvents()
    for x in (-3.0, 0.0, 4.0):
        assert plot(gelus).view_point(x, 0.0).x() == pytest.approx(gelus.plot.view_point(x, 0.0).x(), abs=1)
    assert text(gelus).startswith("max 0.000473235520687 at x = ")
    gelus.trigger("difference")
    assert not panel(gelus).isVisible()


def test_kinds_are_chosen_at_the_keyboard_and_undone(gelus: Hand) -> None:
    pick(gelus, "difference_kind", "|A − B| / |B|")
    assert gelus.window.workbench.session.view.difference_kind is RELATIVE
    found = panel(gelus).found
    assert found is not None
    assert found.peak is not None
    assert f"{found.peak.value:.12g}" in text(gelus)
    pick(gelus, "difference_kind", "ULP of B")
    assert gelus.window.workbench.session.view.difference_kind is ULP
    gelus.trigger("undo")
    gelus.trigger("undo")
    assert gelus.find(QComboBox, "difference_kind").currentText() == "A − B"


def test_a_function_chosen_on_both_sides_changes_places(gelus: Hand) -> None:
    pick(gelus, "difference_b", "gelu")
    assert gelus.find(QComboBox, "difference_a").currentText() == "gelu_tanh"
    a, b = gelus.window.workbench.session.view.difference_slots or (-1, -1)
    keys = {trace.slot: trace.function.key for trace in gelus.window.workbench.session.traces}
    assert (keys[a], keys[b]) == ("gelu_tanh", "gelu")


def test_a_move_of_one_plot_moves_the_other(gelus: Hand) -> None:
    viewport = plot(gelus).viewport()
    start = QPointF(viewport.width() / 2, viewport.height() / 2)
    before = gelus.plot.canvas().x_range
    gelus.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for step in range(1, 5):
        gelus.qtbot.mouseMove(viewport, (start + QPointF(-20 * step, 0)).toPoint())
    gelus.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=(start + QPointF(-80, 0)).toPoint())
    gelus.qtbot.waitUntil(lambda: gelus.plot.canvas().x_range[0] > before[0])
    gelus.qtbot.waitUntil(lambda: plot(gelus).canvas().x_range == pytest.approx(gelus.plot.canvas().x_range))
    assert gelus.action("back").isEnabled()
    gelus.trigger("back")
    gelus.qtbot.waitUntil(lambda: plot(gelus).canvas().x_range == pytest.approx(before))


def test_the_crosshair_stands_in_both_plots(gelus: Hand) -> None:
    hover(gelus, gelus.plot, 3.0, "x = 3")
    exact = float(CATALOGUE["gelu"](3.0) - CATALOGUE["gelu_tanh"](3.0))
    assert text(gelus) == f"{exact:.12g} at x = 3".replace("-", "−")
    hover(gelus, plot(gelus), 5.0, "x = 5")
    assert text(gelus).endswith("at x = 5")
    gelus.plot.setFocus()
    gelus.press(gelus.plot, Qt.Key.Key_Escape)
    assert text(gelus).startswith("max")


def test_axis_functions_are_compared_at_the_inputs(hand: Hand) -> None:
    hand.trigger("difference")
    expected = max(a - b for a, b in zip(hand.column("sigmoid"), hand.column("softmax"), strict=True))
    assert text(hand) == f"max {expected:.12g} at input 3"


def test_one_function_has_nothing_to_differ_from(hand: Hand) -> None:
    hand.trigger("difference")
    hand.click("visible_1")
    assert text(hand) == "It takes two visible functions"
    assert panel(hand).found is None


def test_equal_functions_are_said_to_be(hand: Hand) -> None:
    hand.window.workbench.remove_trace(0)
    hand.window.workbench.remove_trace(1)
    hand.choose("relu")
    hand.window.workbench.add_function(CATALOGUE["leaky_relu"].bind(negative_slope=0.0))
    hand.window.evaluator.finish_typing()
    for kind in ("A − B", "|A − B| / |B|", "ULP of B"):
        hand.trigger("difference") if not panel(hand).isVisible() else None
        pick(hand, "difference_kind", kind)
        assert text(hand) == "The same in all the view"
        hand.window.grab()


EXTREMES = ("1e308, -1e308", "nan, inf, -inf, 2", "", "1e-300")


@pytest.mark.parametrize("kind", list(DifferenceKind))
def test_extreme_inputs_are_compared_without_a_warning(hand: Hand, kind: DifferenceKind) -> None:
    hand.choose("relu")
    view = hand.window.workbench.session.view
    hand.window.workbench.set_view(replace(view, difference=True, difference_kind=kind, points=True, saturation=True))
    for slots in ((0, 2), (0, 1)):
        view = hand.window.workbench.session.view
        hand.window.workbench.set_view(replace(view, difference_slots=slots))
        for numbers in EXTREMES:
            hand.write_good(numbers)
            hand.trigger("fit")
            hand.window.grab()
    assert panel(hand).isVisible()
