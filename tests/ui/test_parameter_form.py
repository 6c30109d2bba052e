"""Parameters: exact at the keyboard, one step a drag, and never changed by accident."""

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE
from actgui.session.session import Session, Trace
from actgui.session.storage import load_session, save_session
from actgui.ui import workbench as workbench_module
from actgui.ui.exact_spin_box import ExactSpinBox
from actgui.ui.trace_slider import TraceSlider
from tests.ui.hand import CTRL, LEFT, Hand


@pytest.fixture
def leaky(hand: Hand) -> Hand:
    hand.choose("leaky_relu")
    return hand


def box(hand: Hand, key: str = "negative_slope") -> ExactSpinBox:
    return hand.find(ExactSpinBox, f"parameter_{key}")


def slider(hand: Hand) -> TraceSlider:
    (found,) = hand.find(QWidget, "parameter_form").findChildren(TraceSlider)
    return found


def slope(hand: Hand) -> float:
    trace = hand.window.workbench.session.selected_trace
    assert trace is not None
    return trace.function.parameters["negative_slope"]


def replace_text(hand: Hand, text: str) -> None:
    box(hand).setFocus()
    hand.press(box(hand), Qt.Key.Key_A, CTRL)
    hand.press(box(hand), Qt.Key.Key_Delete)
    hand.qtbot.keyClicks(box(hand), text)


def type_value(hand: Hand, text: str) -> None:
    replace_text(hand, text)
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(box(hand), Qt.Key.Key_Return)


EXACT = {"1/6": 1 / 6, "0.1": 0.1, "5e-324": 5e-324, "1e-300": 1e-300, "-1.5e300": -1.5e300, "pi": math.pi}


def test_a_typed_value_keeps_every_digit(leaky: Hand) -> None:
    for text, value in EXACT.items():
        type_value(leaky, text)
        assert slope(leaky) == box(leaky).value() == float(box(leaky).text()) == value
        name = f"leaky_relu(negative_slope={box(leaky).text()})"
        assert name in leaky.header()
        assert name in leaky.curves()


def test_leaving_the_field_takes_the_value(leaky: Hand) -> None:
    replace_text(leaky, "0.25")
    with leaky.qtbot.waitSignal(leaky.window.evaluator.evaluated):
        leaky.search.setFocus()
    assert slope(leaky) == 0.25


def test_a_text_that_is_no_value_marks_the_field_and_changes_nothing(leaky: Hand) -> None:
    steps = leaky.window.workbench.undo_stack.count()
    for text in ("abc", "", "nan", "inf", "1,5", "1 2", "1/0"):
        replace_text(leaky, text)
        assert box(leaky).property("invalid")
        leaky.search.setFocus()
        assert not box(leaky).property("invalid")
        assert slope(leaky) == box(leaky).value() == 0.01
        assert box(leaky).text() == "0.01"
    assert leaky.window.workbench.undo_stack.count() == steps


@pytest.mark.parametrize("text", ["abc", "-inf"])
def test_a_text_that_is_not_taken_is_explained(leaky: Hand, text: str) -> None:
    replace_text(leaky, text)
    leaky.press(box(leaky), Qt.Key.Key_Return)
    assert f"“{text}” cannot be used here; 0.01 stays." in QToolTip.text()
    assert "Allowed: (−∞, ∞)" in QToolTip.text()


def test_escape_takes_the_typing_back(leaky: Hand) -> None:
    replace_text(leaky, "0.7")
    leaky.press(box(leaky), Qt.Key.Key_Escape)
    assert box(leaky).text() == "0.01"
    leaky.search.setFocus()
    assert slope(leaky) == 0.01


def test_arrow_steps_land_on_round_numbers(leaky: Hand) -> None:
    box(leaky).setFocus()
    for _ in range(9):
        leaky.press(box(leaky), Qt.Key.Key_Up)
    assert (slope(leaky), box(leaky).text()) == (0.1, "0.1")
    leaky.press(box(leaky), Qt.Key.Key_Down)
    assert slope(leaky) == 0.09
    leaky.press(box(leaky), Qt.Key.Key_PageUp)
    assert slope(leaky) == 0.19


def test_a_burst_of_arrow_steps_is_one_step_of_the_history(leaky: Hand) -> None:
    box(leaky).setFocus()
    for _ in range(5):
        leaky.press(box(leaky), Qt.Key.Key_Up)
    leaky.press(box(leaky), Qt.Key.Key_Z, CTRL)
    assert (slope(leaky), box(leaky).text()) == (0.01, "0.01")


def test_undo_and_redo_with_the_focus_in_the_field_belong_to_the_session(leaky: Hand) -> None:
    type_value(leaky, "1/6")
    leaky.press(box(leaky), Qt.Key.Key_Z, CTRL)
    assert box(leaky).value() == slope(leaky) == 0.01
    leaky.qtbot.keySequence(box(leaky), leaky.action("redo").shortcut())
    assert box(leaky).value() == slope(leaky) == 1 / 6


def test_undo_forgets_what_was_typed_but_not_taken(leaky: Hand) -> None:
    type_value(leaky, "0.5")
    replace_text(leaky, "0.7")
    leaky.press(box(leaky), Qt.Key.Key_Z, CTRL)
    assert box(leaky).text() == "0.01"
    leaky.search.setFocus()
    assert slope(leaky) == 0.01


def drag(hand: Hand, shares: tuple[float, ...], pause: Callable[[], None]) -> None:
    bar = slider(hand)
    spots = [QPoint(round(bar.width() * share), bar.height() // 2) for share in shares]
    hand.qtbot.mousePress(bar, LEFT, pos=spots[0])
    for spot in spots[1:]:
        pause()
        hand.qtbot.mouseMove(bar, spot)
    hand.qtbot.mouseRelease(bar, LEFT, pos=spots[-1])


def test_a_drag_is_one_step_however_long(leaky: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbench_module, "BURST_MS", 0)
    steps = leaky.window.workbench.undo_stack.count()
    drag(leaky, (0.2, 0.4, 0.6, 0.8), lambda: None)
    assert 0.7 < slope(leaky) < 0.9
    assert slope(leaky) == round(slope(leaky), 2) == box(leaky).value()
    assert leaky.window.workbench.undo_stack.count() == steps + 1
    drag(leaky, (0.8, 0.3), lambda: None)
    assert leaky.window.workbench.undo_stack.count() == steps + 2
    leaky.trigger("undo")
    leaky.trigger("undo")
    assert slope(leaky) == 0.01


def test_a_drag_moves_the_curve_while_the_hand_moves(leaky: Hand) -> None:
    bar = slider(leaky)
    leaky.qtbot.mousePress(bar, LEFT, pos=QPoint(bar.width() // 2, 10))
    assert 0.4 < slope(leaky) < 0.6
    leaky.qtbot.waitUntil(lambda: f"leaky_relu(negative_slope={slope(leaky)})" in leaky.curves())
    leaky.qtbot.mouseRelease(bar, LEFT, pos=QPoint(bar.width() // 2, 10))


@pytest.mark.parametrize("of", [box, slider])
def test_the_wheel_over_an_editor_changes_nothing(leaky: Hand, of: Callable[[Hand], QWidget]) -> None:
    widget = of(leaky)
    leaky.search.setFocus()
    middle = QPointF(widget.rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        widget,
        QWheelEvent(middle, QPointF(widget.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120), *none, False),
    )
    assert slope(leaky) == 0.01
    assert not widget.hasFocus()


def test_the_same_function_twice_has_its_own_parameters(leaky: Hand) -> None:
    leaky.choose("leaky_relu")
    type_value(leaky, "0.5")
    assert leaky.header()[-2:] == ["leaky_relu", "leaky_relu(negative_slope=0.5)"]
    assert {"leaky_relu", "leaky_relu(negative_slope=0.5)"} <= set(leaky.curves())


def test_the_form_is_that_of_the_selected_function(leaky: Hand) -> None:
    leaky.traces.setFocus()
    leaky.press(leaky.traces, Qt.Key.Key_Home)
    leaky.qtbot.waitUntil(lambda: leaky.window.findChild(QWidget, "parameter_form") is None)
    leaky.choose("elu")
    assert box(leaky, "alpha").value() == 1


def test_opening_a_file_with_another_function_in_the_place_shows_its_parameters(leaky: Hand, tmp_path: Path) -> None:
    for slot in (0, 1):
        leaky.click(f"remove_{slot}")
    path = tmp_path / "elu.actgui"
    save_session(Session(traces=(Trace(CATALOGUE["elu"].bind(), 2),), selected=2), path)
    with leaky.qtbot.waitSignal(leaky.window.evaluator.evaluated):
        assert leaky.window.open_path(path)
    assert box(leaky, "alpha").value() == 1
    assert leaky.header() == ["x", "elu"]


def test_values_outside_the_slider_are_allowed_where_the_formula_allows_them(qtbot: QtBot, leaky: Hand) -> None:
    type_value(leaky, "-3")
    assert slope(leaky) == -3
    assert slider(leaky).value() == slider(leaky).minimum()


def test_what_is_typed_and_not_yet_taken_is_saved(leaky: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "typed.actgui"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    replace_text(leaky, "0.5")
    leaky.trigger("save")
    assert slope(leaky) == 0.5
    trace = load_session(path).selected_trace
    assert trace is not None
    assert trace.function.parameters == {"negative_slope": 0.5}
