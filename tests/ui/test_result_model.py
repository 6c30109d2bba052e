"""The models of the results: what each cell, header and summary says."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from actgui.core import CATALOGUE, Axis, Evaluation, evaluate
from actgui.ui.result_model import ResultModel
from actgui.ui.summary_table import ARGMAX, MAXIMUM, MINIMUM, SUM, SummaryModel

ARTICLE = [2.0, 3.0, 5.0, 6.0]
SIGMOID = [0.8807970779778823, 0.9525741268224334, 0.9933071490757153, 0.9975273768433653]
SOFTMAX = [0.01275478, 0.03467109, 0.25618664, 0.69638749]


def evaluation_of(inputs: object, *keys: str, derivative: bool = False, axis: Axis = Axis.ROWS) -> Evaluation:
    return evaluate(np.array(inputs), [CATALOGUE[key].bind() for key in keys], derivative=derivative, axis=axis)


def model_of(inputs: object, *keys: str, derivative: bool = False) -> ResultModel:
    model = ResultModel()
    model.set_evaluation(evaluation_of(inputs, *keys, derivative=derivative))
    return model


def column_texts(model: ResultModel | SummaryModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def titles(model: ResultModel, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(model.columnCount())]


def summary_of(model: ResultModel) -> SummaryModel:
    summary = SummaryModel()
    summary.show(model.evaluation, model.columns)
    return summary


def test_cells_hold_every_digit_of_the_article() -> None:
    model = model_of(ARTICLE, "sigmoid", "softmax")
    evaluation = model.evaluation
    assert evaluation is not None
    assert column_texts(model, 0) == ["2", "3", "5", "6"]
    for number, (column, expected) in enumerate(zip(evaluation.columns, (SIGMOID, SOFTMAX), strict=True), start=1):
        shown = [float(text) for text in column_texts(model, number)]
        assert shown == column.values.tolist()
        assert shown == pytest.approx(expected, rel=1e-6)


def test_headers_are_the_names_of_the_csv_but_derivatives_have_a_prime() -> None:
    model = ResultModel()
    functions = [CATALOGUE["sigmoid"].bind(), CATALOGUE["leaky_relu"].bind(negative_slope=0.2)]
    model.set_evaluation(evaluate(np.array(ARTICLE), functions, derivative=True), [0, 1])
    leaky = "leaky_relu(negative_slope=0.2)"
    assert titles(model) == ["x", "sigmoid", "sigmoid′", leaky, "leaky_relu′(negative_slope=0.2)"]
    exact = ["x", "sigmoid", "sigmoid_derivative", leaky, f"{leaky}_derivative"]
    assert titles(model, Qt.ItemDataRole.UserRole) == exact


def test_a_matrix_has_the_place_of_each_number_in_front() -> None:
    model = model_of([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], "relu")
    assert titles(model) == ["row", "column", "x", "relu"]
    assert column_texts(model, 0) == ["1", "1", "1", "2", "2", "2"]
    assert column_texts(model, 1) == ["1", "2", "3", "1", "2", "3"]
    assert column_texts(model, 2) == column_texts(model, 3) == ["1", "2", "3", "4", "5", "6"]
    assert model.frozen == 3


def test_nan_and_infinities_are_spelled_out() -> None:
    model = model_of([np.nan, np.inf, -np.inf, -0.0], "relu")
    assert column_texts(model, 0) == ["nan", "inf", "-inf", "-0.0"]


def test_nothing_gives_no_rows_and_no_columns() -> None:
    model = model_of([], "sigmoid")
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.set_evaluation(None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    assert summary_of(model).rowCount() == 0


def test_the_same_shape_changes_cells_and_keeps_the_rest(qtbot: object) -> None:
    model = model_of(ARTICLE, "sigmoid")
    changes: list[str] = []
    model.dataChanged.connect(lambda: changes.append("data"))
    model.modelReset.connect(lambda: changes.append("reset"))
    model.set_evaluation(evaluation_of([1.0, 2.0, 3.0, 4.0], "sigmoid"))
    model.set_evaluation(evaluation_of([1.0], "sigmoid"))
    assert changes == ["data", "reset"]


def test_the_models_keep_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = model_of(ARTICLE, "sigmoid", "softmax", derivative=True)
    qtmodeltester.check(model)
    qtmodeltester.check(summary_of(model))


def test_the_summary_of_the_article() -> None:
    model = model_of(ARTICLE, "sigmoid", "softmax")
    summary = summary_of(model)
    assert column_texts(summary, 0) == ["Σ sum", "min", "max", "argmax"]
    sigmoid = column_texts(summary, 1)
    assert float(sigmoid[SUM]) == pytest.approx(sum(SIGMOID), abs=1e-15)
    assert sigmoid[MINIMUM] == model.index(0, 1).data()
    assert sigmoid[MAXIMUM] == model.index(3, 1).data()
    assert sigmoid[ARGMAX] == "x = 6 (row 4)"
    assert summary.index(SUM, 2).data() == "1"


def test_the_summary_of_a_matrix_says_row_and_column() -> None:
    summary = summary_of(model_of([[1.0, 2.0, 9.0], [4.0, 5.0, 6.0]], "relu"))
    assert column_texts(summary, 3) == ["27", "1", "9", "row 1, column 3", "12  15"]
    assert column_texts(summary, 1) == ["", "", "", "", ""]
    assert column_texts(summary, 0)[-1] == "Σ rows"


def test_the_summary_of_a_matrix_sums_along_the_chosen_axis() -> None:
    inputs = np.arange(10.0).reshape(5, 2)
    by_column = evaluate(inputs, [CATALOGUE["softmax"].bind(), CATALOGUE["relu"].bind()], axis=Axis.COLUMNS)
    model = ResultModel()
    model.set_evaluation(by_column, [0, 1])
    texts = column_texts(summary_of(model), 4)
    assert texts[-1] == "20  25"
    assert column_texts(summary_of(model), 3)[-1] == "1  1"
    model.set_evaluation(evaluate(inputs, [CATALOGUE["relu"].bind()]), [0])
    assert column_texts(summary_of(model), 3)[-1] == "1  5  9  …"


def test_the_summary_leaves_nan_out_and_says_so() -> None:
    summary = summary_of(model_of([np.nan, 2.0, 1.0], "relu"))
    assert column_texts(summary, 1) == ["nan", "1", "2", "x = 2 (row 2)"]
    assert summary.index(MINIMUM, 1).data(Qt.ItemDataRole.ToolTipRole) == ("Smallest of the 3 outputs\nnan is left out")
    assert summary.index(SUM, 1).data(Qt.ItemDataRole.ToolTipRole) == "Sum of the 3 outputs"


def test_the_summary_of_nothing_but_nan_has_no_place() -> None:
    assert column_texts(summary_of(model_of([np.nan], "relu")), 1)[ARGMAX] == "–"
