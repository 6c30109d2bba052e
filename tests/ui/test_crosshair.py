"""The crosshair: what it reads under the mouse, at the keyboard and from the table."""

import pytest
from PySide6.QtCore import QPoint, Qt

from actgui.core import CATALOGUE
from actgui.ui.plot_panel import PlotPanel
from actgui.ui.readout import Readout
from actgui.ui.result_table import ResultTable
from tests.ui.hand import Hand
from tests.ui.plot_moves import zoom_in


def hover(hand: Hand, x: float) -> None:
    at = hand.plot.view_point(x, 0.5).toPoint()
    hand.qtbot.mouseMove(hand.plot.viewport(), at - QPoint(0, 40))
    hand.qtbot.mouseMove(hand.plot.viewport(), at)


def test_the_crosshair_reads_every_function_on_an_input(hand: Hand) -> None:
    readout = hand.find(Readout, "readout")
    assert not readout.isVisible()
    hover(hand, 3.0)
    assert readout.isVisible()
    assert readout.title == "x = 3"
    read = [(row.name, row.value) for row in readout.rows]
    assert read == [
        (name, hand.table.model().index(1, column).data()) for column, name in ((1, "sigmoid"), (2, "softmax"))
    ]
    assert hand.find(ResultTable, "result_table").highlighted_row == 1
    assert hand.text("status_position").startswith("x 3")


def test_between_the_inputs_only_curves_have_a_value(hand: Hand) -> None:
    readout = hand.find(Readout, "readout")
    hover(hand, -4.0)
    name, value = readout.title.split(" = ")
    x = float(value.replace("\u2212", "-"))
    assert (name, x) == ("x", pytest.approx(-4, abs=0.1))
    assert float(readout.rows[0].value) == pytest.approx(float(CATALOGUE["sigmoid"](x)), rel=1e-4)
    assert readout.rows[1].value == "—"
    assert hand.find(ResultTable, "result_table").highlighted_row is None


def test_the_readout_shows_derivatives_when_they_are_shown(hand: Hand) -> None:
    hand.trigger_and_wait("derivative")
    hover(hand, 2.0)
    slopes = [float(row.derivative) for row in hand.find(Readout, "readout").rows]
    assert slopes == pytest.approx([hand.column(f"{key}_derivative")[0] for key in ("sigmoid", "softmax")], rel=1e-6)


def test_a_hidden_function_is_not_read(hand: Hand) -> None:
    hand.click("visible_0")
    hover(hand, 2.0)
    assert [row.name for row in hand.find(Readout, "readout").rows] == ["softmax"]


def test_arrow_keys_walk_over_the_inputs_in_both_plot_and_table(hand: Hand) -> None:
    readout, table = hand.find(Readout, "readout"), hand.find(ResultTable, "result_table")
    hand.plot.setFocus()
    for row, title in ((0, "x = 2"), (1, "x = 3")):
        hand.press(hand.plot, Qt.Key.Key_Right)
        assert (readout.title, table.highlighted_row) == (title, row)
    hand.press(hand.plot, Qt.Key.Key_Escape)
    assert not readout.isVisible()
    assert table.highlighted_row is None


def test_a_row_under_the_mouse_is_shown_in_the_plot(hand: Hand) -> None:
    table, readout = hand.table, hand.find(Readout, "readout")
    rect = table.visualRect(table.model().index(2, 0))
    hand.qtbot.mouseMove(table.viewport(), rect.center())
    assert readout.isVisible()
    assert readout.title == "x = 5"


def test_the_crosshair_goes_when_the_view_moves_or_the_numbers_change(hand: Hand) -> None:
    readout = hand.find(Readout, "readout")
    hover(hand, 3.0)
    zoom_in(hand, 1)
    assert not readout.isVisible()
    hover(hand, 3.0)
    assert readout.isVisible()
    hand.write_good("1, 2")
    assert not readout.isVisible()


def test_arrow_keys_pass_inputs_that_no_view_shows(hand: Hand) -> None:
    hand.write_good("1, nan, 2, inf, 3")
    rows = []
    for key in (Qt.Key.Key_Right,) * 4 + (Qt.Key.Key_Left,) * 3:
        hand.press(hand.plot, key)
        rows.append(hand.find(Readout, "readout").title)
    assert rows == ["x = 1", "x = 2", "x = 3", "x = 3", "x = 2", "x = 1", "x = 1"]


def test_a_row_that_no_view_shows_leaves_no_crosshair_behind(hand: Hand) -> None:
    hand.write_good("1, nan, 2")
    crosshair = hand.find(PlotPanel, "plot_panel").crosshair
    crosshair.go_to_input(0)
    crosshair.go_to_input(1)
    assert not crosshair.readout.isVisible()
