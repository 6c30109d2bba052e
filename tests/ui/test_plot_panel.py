"""The plot: zoom, pan, Back and Fit, its switches, and what it says of points out of sight."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from actgui.core import CATALOGUE
from actgui.ui import plot_panel as module
from actgui.ui.plot_legend import PlotLegend
from tests.ui.hand import Hand, Points
from tests.ui.plot_moves import middle, span, view, zoom_in


def derivatives(hand: Hand) -> dict[str, Points]:
    return {name.removesuffix("\u2032"): points for name, points in hand.curves().items() if name.endswith("\u2032")}


def test_a_curve_spans_what_is_visible_and_is_smooth(hand: Hand) -> None:
    assert span(hand, "sigmoid") == pytest.approx(view(hand)[0])
    assert hand.curves()["sigmoid"][0].size >= 2 * hand.plot.canvas().width


def test_the_wheel_zooms_and_samples_the_curve_again(hand: Hand) -> None:
    before = view(hand)[0]
    zoom_in(hand)
    after = view(hand)[0]
    assert before[0] < after[0] < after[1] < before[1]
    x, y = hand.curves()["sigmoid"]
    assert x.size >= 2 * hand.plot.canvas().width
    assert np.array_equal(y, CATALOGUE["sigmoid"](x))


def test_a_drag_pans(hand: Hand) -> None:
    (left, right), _ = view(hand)
    start = middle(hand)
    hand.drag_plot(start, start + QPointF(-100, 0))
    hand.qtbot.waitUntil(lambda: view(hand)[0][0] > left)
    low, high = view(hand)[0]
    assert high - low == pytest.approx(right - left)
    hand.qtbot.waitUntil(lambda: span(hand, "sigmoid") == pytest.approx((low, high)))


def test_back_returns_to_the_view_before_each_move(hand: Hand) -> None:
    assert not hand.action("back").isEnabled()
    views = [view(hand)]
    zoom_in(hand)
    hand.qtbot.waitUntil(lambda: not hand.plot._rest.isActive())  # over when the hand rests
    views.append(view(hand))
    start = middle(hand)
    hand.drag_plot(start, start + QPointF(60, 30))
    hand.qtbot.waitUntil(lambda: view(hand) != views[-1])
    for expected in reversed(views):
        hand.trigger("back")
        assert view(hand)[0] == pytest.approx(expected[0])
        assert view(hand)[1] == pytest.approx(expected[1])
    assert not hand.action("back").isEnabled()


def test_turning_the_wheel_back_and_forth_is_one_move(hand: Hand) -> None:
    first = view(hand)
    for steps in (2, 2, -1):
        hand.turn_wheel(steps, middle(hand))
    hand.trigger("back")
    assert view(hand)[0] == pytest.approx(first[0])
    assert not hand.action("back").isEnabled()


def test_fit_shows_every_point(hand: Hand) -> None:
    hand.choose("relu")
    hand.write_good("-3, 0, 40")
    zoom_in(hand)
    hand.trigger("fit")
    (left, right), (bottom, top) = view(hand)
    for x, y in hand.markers().values():
        assert left <= x.min()
        assert x.max() <= right
        assert bottom <= y.min()
        assert y.max() <= top
    hand.trigger("back")
    assert view(hand)[0][1] < right


def test_the_view_follows_the_input_until_it_is_moved_by_hand_and_again_after_fit(hand: Hand) -> None:
    hand.write_good("range(0, 21)")
    assert view(hand)[0][1] > 20
    zoom_in(hand)
    held = view(hand)
    hand.write_good("range(0, 101)")
    assert view(hand) == held
    hand.trigger("fit")
    assert view(hand)[0][1] > 100
    hand.write_good("range(0, 1001)")
    assert view(hand)[0][1] > 1000


def test_a_new_session_is_seen_from_the_start(hand: Hand) -> None:
    first = view(hand)
    zoom_in(hand)
    hand.trigger("new")
    hand.qtbot.waitUntil(lambda: view(hand)[0] == pytest.approx(first[0]))
    assert not hand.action("back").isEnabled()


def test_the_keyboard_pans_and_zooms(hand: Hand) -> None:
    hand.plot.setFocus()
    (left, right), (bottom, _) = view(hand)
    hand.press(hand.plot, Qt.Key.Key_Plus)
    hand.qtbot.waitUntil(lambda: view(hand)[0][1] - view(hand)[0][0] < right - left)
    hand.press(hand.plot, Qt.Key.Key_Minus)
    hand.press(hand.plot, Qt.Key.Key_Up)
    hand.qtbot.waitUntil(lambda: view(hand)[1][0] > bottom)


def test_log_y_draws_decades(hand: Hand) -> None:
    hand.trigger("log_y")
    x, level = hand.curves()["sigmoid"]
    assert 10**level == pytest.approx(CATALOGUE["sigmoid"](x))
    assert (10 ** hand.markers()["sigmoid"][1]) == pytest.approx(hand.column("sigmoid"))
    assert hand.plot.canvas().log_y
    assert view(hand)[1][0] > 0
    hand.trigger("undo")
    assert not hand.action("log_y").isChecked()
    assert hand.markers()["sigmoid"][1].tolist() == hand.column("sigmoid")


def test_log_y_keeps_the_x_range_that_the_hand_chose_and_fits_the_heights(hand: Hand) -> None:
    zoom_in(hand)
    x_range = view(hand)[0]
    for _ in range(2):
        hand.trigger("log_y")
        assert view(hand)[0] == pytest.approx(x_range)
        heights = CATALOGUE["sigmoid"](np.array(x_range))
        assert view(hand)[1][0] < heights[0] < heights[1] < view(hand)[1][1] < 2
        assert not hand.action("back").isEnabled()


def test_fit_of_what_fits_already_is_nothing_to_go_back_from(hand: Hand) -> None:
    hand.trigger("fit")
    hand.trigger("fit")
    assert not hand.action("back").isEnabled()


def test_saving_leaves_the_view_alone(hand: Hand, tmp_path: Path) -> None:
    zoom_in(hand)
    held = view(hand)
    hand.window.workbench.save(tmp_path / "lesson.actgui")
    assert view(hand) == held
    assert hand.action("back").isEnabled()
    hand.write_good("1, 2")
    assert view(hand) == held


def test_markers_can_be_left_out(hand: Hand) -> None:
    hand.trigger("markers")
    assert hand.markers() == {}
    assert set(hand.curves()) == {"sigmoid", "softmax"}
    hand.trigger("undo")
    assert set(hand.markers()) == {"sigmoid", "softmax"}


def test_the_derivative_is_that_of_the_selected_function(hand: Hand) -> None:
    hand.trigger_and_wait("derivative")
    assert set(derivatives(hand)) == {"sigmoid"}
    x, y = derivatives(hand)["sigmoid"]
    assert np.array_equal(y, CATALOGUE["sigmoid"].derivative(x))
    assert hand.header() == ["x", "sigmoid", "sigmoid_derivative", "softmax", "softmax_derivative"]
    hand.traces.setFocus()
    hand.press(hand.traces, Qt.Key.Key_Down)
    x, y = derivatives(hand)["softmax"]
    assert (x.tolist(), y.tolist()) == (hand.column("x"), hand.column("softmax_derivative"))
    hand.trigger_and_wait("derivative")
    assert derivatives(hand) == {}


def test_a_jump_of_the_derivative_is_a_gap(hand: Hand) -> None:
    hand.choose("relu")
    hand.trigger_and_wait("derivative")
    x, y = derivatives(hand)["relu"]
    assert np.isnan(y[x == 0]).all()
    assert set(y[x != 0]) == {0.0, 1.0}


def test_the_legend_names_what_is_drawn(hand: Hand) -> None:
    legend = hand.find(PlotLegend, "plot_legend")
    hand.trigger_and_wait("derivative")
    assert legend.names() == ["sigmoid", "softmax", "sigmoid\u2032"]
    hand.click("visible_0")
    assert legend.names() == ["softmax"]


def test_points_out_of_sight_are_counted_and_a_click_shows_them(hand: Hand) -> None:
    hand.choose("relu")
    hand.write_good("1, 2, 500")
    chip = hand.find(QPushButton, "left_out")
    assert chip.isVisible()
    assert chip.text() == "relu: ↑ 2 above the view"
    hand.click("left_out")
    assert not chip.isVisible()
    assert view(hand)[1][1] > 500


def test_a_log_axis_says_what_it_leaves_out(hand: Hand) -> None:
    hand.choose("relu")
    hand.write_good("-2, -1, 3")
    hand.trigger("log_y")
    chip = hand.find(QPushButton, "left_out")
    assert chip.isVisible()
    assert "relu: 2 not positive" in chip.text()


def test_each_row_of_a_matrix_is_a_line_of_its_own(hand: Hand) -> None:
    hand.write_good("1 2\n3 4")
    x, y = hand.curves()["softmax"]
    assert np.isnan(y).tolist() == [False, False, True, False, False, True]
    assert x[[0, 1, 3, 4]].tolist() == [1, 2, 3, 4]


def test_a_hundred_thousand_inputs_are_drawn_as_few_points(hand: Hand) -> None:
    hand.write_good("normal(0, 1, 100000, 1)")
    assert all(x.size <= 10_000 for x, _ in (*hand.curves().values(), *hand.markers().values()))
    x, y = hand.markers()["sigmoid"]
    assert np.array_equal(y, CATALOGUE["sigmoid"](x))


def test_the_context_menu_offers_views_and_exports(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[str] = []

    class Menu(QMenu):
        def exec(self, *_: object) -> None:
            offered.extend(action.objectName() for action in self.actions())

    monkeypatch.setattr(module, "QMenu", Menu)
    viewport, spot = hand.plot.viewport(), middle(hand).toPoint()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, spot, viewport.mapToGlobal(spot)))
    assert offered == [f"action_{name}" for name in ("back", "fit", "export_image", "export_csv", "copy_table")]
