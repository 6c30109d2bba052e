"""Points of interest, saturation and the second cursor on the page of the curves, by mouse and by keyboard."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from actgui.core import CATALOGUE, saturated
from actgui.session.storage import load_session
from actgui.ui.curves_page import CurvesPage
from actgui.ui.landmarks import Feature, landmarks_of
from actgui.ui.readout import Readout
from actgui.ui.saturation_bar import LogSpinBox, SaturationBar
from actgui.ui.view_row import ViewRow
from tests.ui.hand import LEFT, Hand

SHIFT = Qt.KeyboardModifier.ShiftModifier
DIP = -1.27846454276107379510935873902


def page(hand: Hand) -> CurvesPage:
    return hand.find(CurvesPage, "curves_page")


def readout(hand: Hand) -> Readout:
    return hand.find(Readout, "readout")


def spot(hand: Hand, x: float, y: float = 0.5) -> QPoint:
    return hand.plot.view_point(x, y).toPoint()


def hover(hand: Hand, x: float) -> None:
    """Move the mouse to x, again if the plot is still arranging its axes."""
    viewport = hand.plot.viewport()

    def has_arrived() -> bool:
        target, canvas = spot(hand, x), hand.plot.canvas()
        pixel = (canvas.x_range[1] - canvas.x_range[0]) / canvas.width
        hand.qtbot.mouseMove(viewport, target - QPoint(0, 40))
        hand.qtbot.mouseMove(viewport, target)
        read = hand.text("status_position").split()
        return bool(read) and abs(number(read[1]) - x) <= pixel

    hand.qtbot.waitUntil(has_arrived)


def number(text: str) -> float:
    return float(text.replace("−", "-"))


@pytest.fixture
def silu(hand: Hand) -> Hand:
    """Return the window with silu selected and its points shown."""
    hand.choose("silu")
    hand.trigger("points")
    return hand


def test_points_are_off_at_first_and_follow_the_selected_function(hand: Hand) -> None:
    assert page(hand).overlay.signs == ()
    hand.choose("silu")
    assert page(hand).overlay.signs == ()
    hand.press(hand.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    marks = landmarks_of(CATALOGUE["silu"].bind())
    assert [(sign.x, sign.y) for sign in page(hand).overlay.signs] == [(mark.x, mark.y) for mark in marks]
    assert {sign.slot for sign in page(hand).overlay.signs} == {2}
    hand.traces.setFocus()
    hand.press(hand.traces, Qt.Key.Key_Up)
    assert page(hand).overlay.signs == ()  # softmax has none
    hand.press(hand.traces, Qt.Key.Key_Up)
    assert [sign.feature for sign in page(hand).overlay.signs] == [Feature.INFLEXION]
    hand.trigger("undo")
    assert page(hand).overlay.signs == ()


def test_the_crosshair_snaps_to_a_point_and_names_it(silu: Hand) -> None:
    per_pixel = (silu.plot.canvas().x_range[1] - silu.plot.canvas().x_range[0]) / silu.plot.canvas().width
    hover(silu, DIP + 6 * per_pixel)
    assert readout(silu).title == "x = −1.27846454276"
    assert readout(silu).note == "minimum of silu"
    assert readout(silu).rows[2].value == "−0.278464542761"
    hover(silu, DIP + 12 * per_pixel)
    assert readout(silu).note == ""


def test_an_input_on_a_point_is_both(silu: Hand) -> None:
    silu.write_good("-1, 0, 1")
    hover(silu, 0.02)
    assert readout(silu).title == "x = 0"
    assert readout(silu).note == "input 2 of 3 · zero of silu"


def test_shift_and_arrows_walk_over_the_points(silu: Hand) -> None:
    silu.plot.setFocus()
    notes = []
    for key in (Qt.Key.Key_Right,) * 3 + (Qt.Key.Key_Left,):
        silu.press(silu.plot, key, SHIFT)
        notes.append(readout(silu).note)
    assert notes == ["inflexion of silu", "minimum of silu", "zero of silu", "minimum of silu"]


def test_without_the_switch_nothing_snaps(silu: Hand) -> None:
    silu.trigger("points")
    hover(silu, DIP)
    assert readout(silu).note == ""


def test_points_follow_a_parameter_when_the_hand_rests(hand: Hand) -> None:
    hand.choose("celu")
    hand.trigger("points")
    hand.window.workbench.add_function(CATALOGUE["hard_shrink"].bind())
    hand.qtbot.waitUntil(lambda: {sign.x for sign in page(hand).overlay.signs} >= {-0.5, 0.5})
    hand.window.workbench.set_parameter(3, "lambd", 2.0)
    hand.window.evaluator.finish_typing()
    assert page(hand).overlay.signs == ()  # not those of before
    hand.qtbot.waitUntil(lambda: {sign.x for sign in page(hand).overlay.signs} >= {-2.0, 2.0})


def test_a_log_axis_leaves_out_points_that_are_not_positive(silu: Hand) -> None:
    silu.trigger("log_y")
    drawn = silu.window.findChild(CurvesPage).overlay._points.getData()[1]
    assert np.isfinite(drawn).all()
    assert len(drawn) == 1
    silu.window.grab()


# Switches


@pytest.mark.parametrize("width", [1600, 1024, 900])
def test_the_switches_keep_their_texts_where_there_is_room_for_them(hand: Hand, width: int) -> None:
    row = hand.find(ViewRow, "view_row")
    buttons = [button for button in row.findChildren(QPushButton) if button.isVisible()]
    for size in (width, 900, width):
        hand.window.resize(size, 700)
        QApplication.processEvents()
        right = [button.geometry().right() for button in buttons]
        assert right == sorted(right)
        assert all(right < button.x() for right, button in zip(right[:-1], buttons[1:], strict=True))
        assert right[-1] < row.width()
    switches = buttons[-6:]
    assert all(switch.accessibleName() for switch in switches)
    assert sum(bool(switch.text()) for switch in switches) in {1600: (6,), 1024: range(1, 6), 900: range(6)}[width]


# Saturation


def bar(hand: Hand) -> SaturationBar:
    return hand.find(SaturationBar, "saturation_bar")


def bands(hand: Hand) -> list[tuple[float, float]]:
    return [(band.low, band.high) for band in page(hand).overlay.bands]


def expected(key: str, threshold: float) -> list[tuple[float, float]]:
    return [(stretch.low, stretch.high) for stretch in saturated(CATALOGUE[key].bind(), threshold)]


def test_the_saturated_region_is_shaded_and_its_inputs_are_counted(hand: Hand) -> None:
    assert not bar(hand).isVisible()
    hand.press(hand.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert bar(hand).isVisible()
    assert bands(hand) == expected("sigmoid", 0.01)
    assert hand.text("saturation_text") == "sigmoid is saturated where |f′(x)| <"
    assert hand.text("saturation_count") == "2 of 4 inputs are saturated"
    hand.write_good("-9, 0, 1")
    assert hand.text("saturation_count") == "1 of 3 inputs is saturated"
    hand.trigger("saturation")
    assert not bar(hand).isVisible()
    assert bands(hand) == []


def test_the_threshold_steps_over_1_2_and_5_and_is_undone_at_once(hand: Hand) -> None:
    hand.trigger("saturation")
    spin = hand.find(LogSpinBox, "saturation_threshold")
    spin.setFocus()
    for _ in range(3):
        hand.press(spin, Qt.Key.Key_Up)
    assert spin.value() == 0.1
    hand.qtbot.waitUntil(lambda: bands(hand) == expected("sigmoid", 0.1))
    assert hand.text("saturation_count") == "3 of 4 inputs are saturated"
    hand.press(spin, Qt.Key.Key_Down)
    assert spin.value() == 0.05
    hand.trigger("undo")
    assert hand.window.workbench.session.view.saturation_threshold == 0.01
    assert spin.value() == 0.01
    assert bands(hand) == expected("sigmoid", 0.01)


@pytest.mark.parametrize(("typed", "value"), [("0.25/2", 0.125), ("1e-300", 1e-300), ("0", 0.01), ("-1", 0.01)])
def test_the_threshold_is_any_positive_number(hand: Hand, typed: str, value: float) -> None:
    hand.trigger("saturation")
    spin = hand.find(LogSpinBox, "saturation_threshold")
    spin.selectAll()
    hand.qtbot.keyClicks(spin.lineEdit(), typed)
    hand.press(spin, Qt.Key.Key_Return)
    assert spin.value() == value
    assert hand.window.workbench.session.view.saturation_threshold == value


def test_inputs_of_an_axis_function_are_counted_too(hand: Hand) -> None:
    hand.trigger("saturation")
    hand.traces.setFocus()
    hand.press(hand.traces, Qt.Key.Key_Down)
    hand.trigger_and_wait("derivative")
    small = sum(slope < 0.01 for slope in hand.column("softmax_derivative"))
    assert bands(hand) == []
    verb = "is" if small == 1 else "are"
    assert hand.text("saturation_count") == f"{small} of 4 inputs {verb} saturated"


@pytest.mark.parametrize("key", ["relu", "hard_sigmoid", "snake", "gelu"])
def test_the_count_is_that_of_the_slopes(hand: Hand, key: str) -> None:
    hand.choose(key)
    hand.write_good("-inf, -30, -3, -0.5, 0, 0, 0.7, 3, 30, inf, nan")
    hand.trigger("saturation")
    hand.trigger_and_wait("derivative")
    small = sum(abs(slope) < 0.01 for slope in hand.column(f"{key}_derivative"))
    assert hand.find(QLabel, "saturation_count").text().startswith(f"{small} of 11")


def test_what_is_shown_is_in_the_image_and_in_the_file(silu: Hand, tmp_path: Path) -> None:
    silu.trigger("saturation")
    figure = page(silu).figure()
    assert figure.signs == page(silu).overlay.signs != ()
    assert figure.bands == page(silu).overlay.bands != ()
    silu.window.workbench.save(tmp_path / "lesson.actgui")
    view = load_session(tmp_path / "lesson.actgui").view
    assert (view.points, view.saturation) == (True, True)


# The second cursor


def test_shift_and_a_click_pin_the_crosshair_to_measure_from_there(hand: Hand) -> None:
    hover(hand, 2.0)
    assert readout(hand).distance == ""
    hand.qtbot.mouseClick(hand.plot.viewport(), LEFT, SHIFT, spot(hand, 2.0))
    hover(hand, 5.0)
    assert readout(hand).distance == "from x = 2: Δx = 3"
    for row, name in zip(readout(hand).rows, ("sigmoid", "softmax"), strict=True):
        rise = hand.column(name)[2] - hand.column(name)[0]
        assert number(row.rise) == pytest.approx(rise, rel=1e-9)
        assert number(row.slope) == pytest.approx(rise / 3, rel=1e-9)


def test_a_click_without_shift_pins_nothing(hand: Hand) -> None:
    hover(hand, 2.0)
    hand.qtbot.mouseClick(hand.plot.viewport(), LEFT, pos=spot(hand, 2.0))
    hover(hand, 5.0)
    assert readout(hand).distance == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_pin_and_escape_gives_up_first_the_pin_and_then_the_crosshair(hand: Hand, key: Qt.Key) -> None:
    hand.plot.setFocus()
    hand.press(hand.plot, Qt.Key.Key_Right)
    hand.press(hand.plot, key)
    hand.press(hand.plot, Qt.Key.Key_Right)
    assert (readout(hand).title, readout(hand).distance) == ("x = 3", "from x = 2: Δx = 1")
    hand.press(hand.plot, Qt.Key.Key_Escape)
    assert readout(hand).isVisible()
    assert (readout(hand).distance, readout(hand).rows[0].rise) == ("", "")
    hand.press(hand.plot, Qt.Key.Key_Escape)
    assert not readout(hand).isVisible()


def test_pinning_the_same_place_again_gives_it_up(hand: Hand) -> None:
    hand.plot.setFocus()
    hand.press(hand.plot, Qt.Key.Key_Right)
    hand.press(hand.plot, Qt.Key.Key_Space)
    hand.press(hand.plot, Qt.Key.Key_Space)
    hand.press(hand.plot, Qt.Key.Key_Right)
    assert readout(hand).distance == ""


def test_a_pin_outlasts_a_move_of_the_view_and_follows_the_functions(hand: Hand) -> None:
    hover(hand, 2.0)
    hand.qtbot.mouseClick(hand.plot.viewport(), LEFT, SHIFT, spot(hand, 2.0))
    hand.plot.setFocus()
    hand.press(hand.plot, Qt.Key.Key_Minus)
    hand.write_good("3, 4")  # no input at 2 any more: softmax has nothing there
    hover(hand, 3.0)
    assert readout(hand).distance == "from x = 2: Δx = 1"
    sigmoid, softmax = readout(hand).rows
    assert number(sigmoid.rise) == pytest.approx(float(np.diff(CATALOGUE["sigmoid"]([2.0, 3.0]))[0]), rel=1e-9)
    assert softmax.rise == "—"
