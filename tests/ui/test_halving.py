"""The halving functions in the window: where their outputs stand, and what an odd number of inputs does."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from actgui.core import CATALOGUE, Axis, Evaluation, evaluate
from actgui.session.csv_export import csv_blocks
from actgui.session.session import Session, Trace, ViewState
from actgui.session.storage import load_session
from actgui.ui.column_layout import column_extent
from actgui.ui.curve_picture import curve_picture
from actgui.ui.function_facts import function_facts
from actgui.ui.plot_data import Canvas, Scene, series_of
from actgui.ui.point_index import PointIndex
from actgui.ui.problem_sign import ProblemSign
from actgui.ui.result_column import result_columns
from actgui.ui.result_model import ResultModel
from actgui.ui.summary_table import SummaryModel
from actgui.ui.table_text import whole_text
from actgui.ui.translation import LENGTH_TEMPLATES, length_text
from tests.ui.hand import Hand

CANVAS = Canvas((-6.0, 6.0), (-1.0, 1.0), 300, 200)
TOOLTIP = Qt.ItemDataRole.ToolTipRole
EVEN = "glu needs an even number of values, not {}."


def evaluation_of(inputs: object, *keys: str, axis: Axis = Axis.ROWS, derivative: bool = False) -> Evaluation:
    return evaluate(np.array(inputs, float), [CATALOGUE[key].bind() for key in keys], axis=axis, derivative=derivative)


def scene_of(inputs: object, *keys: str, axis: Axis = Axis.ROWS, view: ViewState | None = None) -> Scene:
    traces = tuple(Trace(CATALOGUE[key].bind(), slot) for slot, key in enumerate(keys))
    session = Session(traces=traces, axis=axis, view=view or ViewState())
    evaluation = evaluation_of(inputs, *keys, axis=axis, derivative=session.view.derivative)
    return Scene(session, evaluation, PointIndex.of(evaluation.inputs))


def summary_texts(evaluation: Evaluation, column: int) -> list[str]:
    model = SummaryModel()
    model.show(evaluation, result_columns(evaluation, range(len(evaluation.columns))))
    return [model.index(row, column).data() for row in range(model.rowCount())]


def sign(hand: Hand, slot: int) -> ProblemSign:
    return hand.find(ProblemSign, f"problem_{slot}")


def cells(hand: Hand, name: str) -> list[str]:
    model, number = hand.table.model(), hand.header().index(name)
    return [model.index(row, number).data() for row in range(model.rowCount())]


# What is drawn


def test_points_are_joined_in_input_order_at_their_values() -> None:
    line, points = series_of(scene_of([3, 1, 2, 0, 5, 6], "bilinear"), CANVAS)
    assert line.x.tolist() == points.x.tolist() == [3, 1, 2]
    assert line.y.tolist() == points.y.tolist() == [0, 5, 12]


@pytest.mark.parametrize(
    ("axis", "x", "y"),
    [
        (Axis.ROWS, [1, None, 3, None], [2, None, 12, None]),
        (Axis.COLUMNS, [1, None, 2, None], [3, None, 8, None]),
        (Axis.ALL, [1, 2], [3, 8]),
    ],
)
def test_the_vectors_of_a_matrix_are_lines_of_their_own(axis: Axis, x: list[object], y: list[object]) -> None:
    line, points = series_of(scene_of([[1, 2], [3, 4]], "bilinear", axis=axis), CANVAS)
    np.testing.assert_array_equal(line.x, np.array(x, float))
    np.testing.assert_array_equal(line.y, np.array(y, float))
    assert sorted(points.y.tolist()) == sorted(value for value in y if value is not None)


def test_the_derivative_is_drawn_at_every_input() -> None:
    view = ViewState(derivative=True)
    derivative = series_of(scene_of([1, 2, 3, 4], "bilinear", view=view), CANVAS)[1]
    assert derivative.derivative
    assert (derivative.x.tolist(), derivative.y.tolist()) == ([1, 2, 3, 4], [3, 4, 1, 2])


def test_of_an_odd_length_nothing_is_drawn() -> None:
    for series in series_of(scene_of([1, 2, 3], "glu", view=ViewState(derivative=True)), CANVAS):
        assert series.x.size == series.y.size == 0


def test_of_many_points_enough_are_drawn_and_each_is_an_output(random_inputs: np.ndarray) -> None:
    line, points = series_of(scene_of(random_inputs, "bilinear"), CANVAS)
    assert line.x.size == 0
    assert 300 < points.x.size <= 1200
    half = random_inputs.size // 2
    outputs = dict(zip(random_inputs[:half].tolist(), CATALOGUE["bilinear"](random_inputs).tolist(), strict=True))
    assert [outputs[x] for x in points.x.tolist()] == points.y.tolist()
    (line,) = series_of(scene_of(random_inputs, "bilinear", view=ViewState(markers=False)), CANVAS)
    assert line.x.size == points.x.size


@pytest.fixture
def random_inputs() -> np.ndarray:
    return np.random.default_rng(1).normal(0, 2, 20_000)


def test_the_picture_of_the_selector_has_the_same_numbers_in_both_halves() -> None:
    heights = [point.y() for point in curve_picture(CATALOGUE["bilinear"].bind()).line]
    assert heights[0] == heights[-1] == 1.0
    assert min(heights) == heights[len(heights) // 2] == 0.0


# What the table says


def test_cells_of_gates_are_empty_and_say_why() -> None:
    model = ResultModel()
    model.set_evaluation(evaluation_of([1, np.nan, 3, 4], "bilinear", "relu", derivative=True))
    assert whole_text(model).splitlines()[1:] == [
        "1\t3\t3\t1\t1", "nan\tnan\tnan\tnan\tnan", "3\t\t1\t3\t1", "4\t\tnan\t4\t1",
    ]  # fmt: skip
    assert model.index(2, 1).data(TOOLTIP) == "A gate of bilinear: it has no output of its own"
    assert model.index(1, 1).data(TOOLTIP) is None
    assert model.index(2, 2).data(TOOLTIP) is None


def test_cells_of_an_odd_length_say_why_they_are_empty() -> None:
    model = ResultModel()
    model.set_evaluation(evaluation_of([1, 2, 3], "glu", "relu"))
    assert whole_text(model).splitlines()[1:] == ["1\t\t1", "2\t\t2", "3\t\t3"]
    assert model.index(0, 1).data(TOOLTIP) == EVEN.format(3)


def test_summaries_count_outputs_only() -> None:
    evaluation = evaluation_of([-1, 2, 4, 3], "bilinear")
    assert summary_texts(evaluation, 1) == ["2", "-4", "6", "x = 2 (row 2)"]
    model = SummaryModel()
    model.show(evaluation, result_columns(evaluation, [0]))
    assert model.index(0, 1).data(TOOLTIP) == "Sum of the 2 outputs"


@pytest.mark.parametrize(
    ("axis", "inputs", "place", "sums"),
    [
        (Axis.ROWS, [[1, 2, 3, 4], [-5, -6, 7, 8]], "row 1, column 2", "11  -83"),
        (Axis.COLUMNS, [[1, 2, 3, 4], [-5, -6, 7, 8]], "row 1, column 4", "-5  -12  21  …"),
        (Axis.ALL, [[1, 2, 3, 4], [-5, -6, 7, 8]], "row 1, column 4", "36  –"),
    ],
)
def test_sums_along_the_axis_hold_outputs_only(axis: Axis, inputs: object, place: str, sums: str) -> None:
    assert summary_texts(evaluation_of(inputs, "bilinear", axis=axis), 3)[3:] == [place, sums]


def test_without_outputs_a_summary_says_nothing() -> None:
    assert summary_texts(evaluation_of([1, 2, 3], "glu"), 1) == ["–"] * 4


def test_a_long_column_without_outputs_is_narrow() -> None:
    _, column = result_columns(evaluation_of(np.ones(2001), "glu"), [0])
    extent = column_extent(column, 2001)
    assert (extent.whole, extent.fraction) == (0, 0)


@pytest.mark.parametrize("axis", Axis)
def test_what_the_core_says_of_an_odd_length_can_be_translated(axis: Axis) -> None:
    (column,) = evaluation_of(np.ones((3, 3)), "glu", axis=axis).columns
    assert column.problem is not None
    assert column.problem.template in LENGTH_TEMPLATES
    assert length_text(column.problem) == str(column.problem)


# In the window


def test_an_odd_number_of_inputs_is_said_and_an_even_one_gives_numbers(hand: Hand) -> None:
    hand.choose("glu")
    hand.write_good("-2, -1, 0.5, 1, 2")
    assert sign(hand, 2).words == "needs an even number"
    assert sign(hand, 2).toolTip() == EVEN.format(5)
    assert sign(hand, 0).words == ""
    spoken = hand.traces.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"glu: {EVEN.format(5)}"
    assert cells(hand, "glu") == [""] * 5
    assert len(hand.column("sigmoid")) == 5
    assert hand.markers()["sigmoid"][0].size == 5
    assert hand.markers()["glu"] == hand.curves()["glu"] == (None, None)
    height = hand.traces.content_height()
    hand.qtbot.keyClicks(hand.editor, ", 3")
    hand.qtbot.waitUntil(lambda: sign(hand, 2).words == "")
    assert hand.traces.content_height() == height
    expected = CATALOGUE["glu"]([-2, -1, 0.5, 1, 2, 3])
    assert [float(text) for text in cells(hand, "glu")[:3]] == expected.tolist()
    assert cells(hand, "glu")[3:] == [""] * 3
    np.testing.assert_array_equal(hand.markers()["glu"], ([-2, -1, 0.5], expected))
    assert hand.traces.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "glu"


def test_the_problem_stays_when_the_list_is_built_anew_and_goes_with_undo(hand: Hand) -> None:
    hand.choose("glu")
    hand.write_good("1, 2, 3")
    hand.choose("tanh")
    assert sign(hand, 2).words == "needs an even number"
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.click("remove_2")
    assert [sign(hand, slot).words for slot in (0, 1, 3)] == ["", "", ""]
    hand.trigger_and_wait("undo")
    assert sign(hand, 2).words == "needs an even number"
    hand.trigger_and_wait("undo")
    hand.trigger_and_wait("undo")
    assert hand.window.workbench.session.input_text == "2, 3, 5, 6"
    assert sign(hand, 2).words == ""
    assert cells(hand, "glu")[2:] == ["", ""]


def test_the_axis_decides_what_is_halved(hand: Hand) -> None:
    hand.choose("bilinear")
    hand.write_good("1 2 3\n4 5 6")
    assert sign(hand, 2).toolTip() == "bilinear needs an even number of values in each row, not 3."
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.window.workbench.set_axis(Axis.COLUMNS)
    assert sign(hand, 2).words == ""
    assert cells(hand, "bilinear") == ["4", "10", "18", "", "", ""]


def test_the_crosshair_has_no_value_on_a_gate(hand: Hand) -> None:
    hand.choose("bilinear")
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.trigger("derivative")
    crosshair = hand.window.findChild(type(hand.plot.parent()), "plot_panel").crosshair
    crosshair.go_to_input(1)
    row = crosshair.readout.rows[-1]
    assert (row.name, row.value, row.derivative) == ("bilinear", "18", "6")
    crosshair.go_to_input(3)
    row = crosshair.readout.rows[-1]
    assert (row.value, row.derivative) == ("—", "3")
    hand.write_good("1, 2, 3")
    crosshair.go_to_input(0)
    assert (crosshair.readout.rows[-1].value, crosshair.readout.rows[-1].derivative) == ("—", "")


def test_save_open_copy_and_export_hold_the_same(hand: Hand, tmp_path: Path) -> None:
    hand.choose("swiglu")
    hand.write_good("1, 2, 3")
    hand.window.workbench.save(tmp_path / "odd.actgui")
    hand.trigger("copy_table")
    copied = QGuiApplication.clipboard().text()
    evaluation = hand.window.evaluation
    assert evaluation is not None
    exported = b"".join(csv_blocks(evaluation)).decode()
    assert copied.replace("\t", ",") + "\n" == exported
    assert exported.splitlines()[1].endswith(",")
    before = hand.window.workbench.session
    hand.window.workbench.new()
    assert load_session(tmp_path / "odd.actgui") == before
    hand.window.workbench.open(tmp_path / "odd.actgui")
    hand.qtbot.waitUntil(lambda: sign(hand, 2).words != "")


def test_the_card_says_whether_a_function_is_smooth() -> None:
    smooth = dict(function_facts(CATALOGUE["swiglu"].bind()))
    assert "smooth" in smooth
    assert "kinks" in dict(function_facts(CATALOGUE["reglu"].bind()))
