"""What the view Jacobian says of a matrix, where its cells lie, and which colours they have."""

from dataclasses import replace

import numpy as np
import pytest

from actgui.core import CATALOGUE, Axis, evaluate
from actgui.ui.diverging import DECADES, contrast, diverging_color, shares_of, text_color_on
from actgui.ui.jacobian_layout import NUMBERS_TO, JacobianLayout, Rooms, lay_out, stride
from actgui.ui.jacobian_scene import JacobianScene, laws_of, reading_of, scene_of, short, subscript
from actgui.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
ROOMS = Rooms(80.3, 16.2, 40)


def scene(key: str, inputs: list[float] | list[list[float]], axis: Axis = Axis.ROWS, vector: int = 0) -> JacobianScene:
    function = CATALOGUE[key].bind()
    return scene_of(function, evaluate(inputs, [], axis=axis), vector)


def test_the_numbers_are_those_of_the_core() -> None:
    found = scene("softmax", [2, 3, 5, 6])
    expected = CATALOGUE["softmax"].jacobian([2, 3, 5, 6])
    assert found.shape == (4, 4)
    assert [[found.value(row, column) for column in range(4)] for row in range(4)] == expected.tolist()
    assert found.sums(of_rows=True) == found.sums(of_rows=False) == [0.0] * 4


def test_a_derivative_is_read_with_all_digits_and_its_meaning() -> None:
    found = scene("softmax", [2, 3, 5, 6])
    number, meaning = reading_of(found, 1, 2)
    assert number == f"∂softmax₂/∂x₃ = −{-found.value(1, 2)!r}"
    assert meaning == "Raising x₃ = 5 lowers softmax₂"
    assert reading_of(found, 3, 3)[1] == "Raising x₄ = 6 raises softmax₄"
    assert reading_of(scene("relu", [1, 2]), 0, 1) == ("∂relu₁/∂x₂ = 0", "Raising x₂ = 2 leaves relu₁ as it is")
    assert reading_of(scene("softmax", [1, np.nan]), 0, 1)[1] == "There is no such derivative at these inputs"


def test_rows_and_columns_of_a_matrix() -> None:
    inputs = [[1.0, 2.0, 3.0], [6.0, 5.0, 4.0]]
    assert scene("softmax", inputs, Axis.ROWS, 1).part.inputs.tolist() == [6, 5, 4]  # type: ignore[union-attr]
    column = scene("softmax", inputs, Axis.COLUMNS, 99)
    assert (column.vector, column.vectors, column.shape) == (2, 3, (2, 2))
    assert scene("softmax", inputs, Axis.ALL).shape == (6, 6)


@pytest.mark.parametrize(
    ("key", "law"),
    [
        ("softmax", "Columns sum to 0: what one output gains, others lose."),
        ("log_softmax", "Rows sum to 0: adding the same to all inputs changes nothing."),
        ("softmax_one", "The sums of rows lie between "),
        ("sigmoid", "Each output of sigmoid depends on its own input only: a diagonal matrix."),
        ("glu", "Each output of glu depends on two inputs: its value and its gate."),
    ],
)
def test_the_law_of_a_matrix(key: str, law: str) -> None:
    assert law in laws_of(scene(key, [2, 3, 5, 6]))


def test_only_what_is_true_is_said() -> None:
    assert "Columns" not in laws_of(scene("log_softmax", [2, 3, 5, 6]))
    assert "sum to 0" not in laws_of(scene("softmax_one", [2, 3, 5, 6]))


def test_long_vectors_are_cut_and_say_so() -> None:
    found = scene("softmax", np.linspace(-1, 1, 400).tolist())
    assert found.shape == (300, 300)
    assert "Drawn: outputs 1–300 and inputs 1–300 of 400; the sums are of all." in laws_of(found)
    assert found.sums(of_rows=True) == [0.0] * 300
    moved = found.moved(50, 500)
    assert "Drawn: outputs 51–350 and inputs 101–400 of 400; the sums are of all." in laws_of(moved)
    assert (moved.origin, moved.shape, moved.whole) == ((50, 100), (300, 300), (400, 400))


def test_the_drawn_part_follows_a_cell_no_farther_than_it_must() -> None:
    found = scene("softmax", np.linspace(-1, 1, 1000).tolist())
    for cell, origin in (((5, 299), (0, 0)), ((300, 7), (1, 0)), ((999, 999), (700, 700)), ((650, 800), (650, 700))):
        found = found.showing(*cell)
        assert found.origin == origin


def test_a_cell_that_is_not_drawn_can_be_read() -> None:
    found = scene("softmax", np.linspace(-1, 1, 400).tolist())
    whole = CATALOGUE["softmax"].jacobian(np.linspace(-1, 1, 400))
    for cell in ((0, 0), (399, 399), (2, 350)):
        assert found.value(*cell) == whole[cell]
    assert reading_of(found, 399, 399)[1] == "Raising x₄₀₀ = 1 raises softmax₄₀₀"


def test_labels_are_read_beside_the_names_of_outputs_and_inputs() -> None:
    labels = ("cat", "", "bird")
    found = replace(scene("softmax", [2, 3, 5, 6]), labels=labels)
    assert reading_of(found, 0, 2)[1] == "Raising bird (x₃ = 5) lowers softmax₁ (cat)"
    assert reading_of(found, 1, 3)[1] == "Raising x₄ = 6 lowers softmax₂"
    halved = replace(scene("glu", [2, 3, 5, 6]), labels=labels)
    assert reading_of(halved, 0, 2)[1] == "Raising bird (x₃ = 5) raises glu₁"


@pytest.mark.parametrize(
    ("key", "inputs", "problem"),
    [
        ("softmax", [], "There are no inputs."),
        ("glu", [1.0, 2.0, 3.0], "glu needs an even number of inputs, not 3."),
    ],
)
def test_what_cannot_be_drawn_says_why(key: str, inputs: list[float], problem: str) -> None:
    found = scene(key, inputs)
    assert found.shape == (0, 0)
    assert laws_of(found) == problem


def test_short_numbers() -> None:
    assert (short(-0.0), short(-1.23456), subscript(120)) == ("0", "−1.235", "₁₂₀")


@pytest.mark.parametrize("size", [(700.0, 420.0), (640.0, 170.0), (1800.0, 900.0)])
@pytest.mark.parametrize("shape", [(1, 1), (2, 4), (4, 4), (12, 12), (21, 21), (300, 300)])
@pytest.mark.parametrize("sharpness", [1.0, 1.5, 2.0])
def test_cells_are_whole_pixels_and_stay_in_the_widget(
    size: tuple[float, float], shape: tuple[int, int], sharpness: float
) -> None:
    layout = lay_out(size, shape, ROOMS, sharpness)
    for length in (layout.left, layout.top, layout.cell_width, layout.cell_height):
        assert length * sharpness < 1 or length * sharpness == pytest.approx(round(length * sharpness))
    assert layout.right <= size[0] - ROOMS.total
    assert layout.bottom <= size[1] - ROOMS.line
    if shape[1] > NUMBERS_TO:
        assert layout.cell_height <= layout.cell_width <= 2 * layout.cell_height + 1


def test_a_point_finds_its_cell() -> None:
    layout = JacobianLayout(80, 20, 50, 30, 2, 4)
    for row in range(2):
        for column in range(4):
            left, top, width, height = layout.cell(row, column)
            assert layout.cell_at(left + width / 2, top + height / 2) == (row, column)
    assert [layout.cell_at(*at) for at in ((79, 25), (90, 19), (280, 25), (90, 80))] == [None] * 4


def test_headings_keep_their_distance() -> None:
    assert [stride(size, 16) for size in (20, 16, 9, 4, 1)] == [1, 1, 2, 5, 20]


@THEMES
def test_zero_is_the_canvas_and_signs_differ(tokens: Tokens) -> None:
    zero = diverging_color(tokens, 0)
    assert "#{:02X}{:02X}{:02X}".format(*zero) == tokens.canvas.upper()
    plus, minus = diverging_color(tokens, 1), diverging_color(tokens, -1)
    assert plus[0] > plus[2]
    assert minus[2] > minus[0]
    assert diverging_color(tokens, 7) == plus
    assert diverging_color(tokens, float("nan")) != zero


@THEMES
def test_numbers_on_cells_can_be_read(tokens: Tokens) -> None:
    for share in np.linspace(-1, 1, 201).tolist():
        color = diverging_color(tokens, share)
        assert contrast(text_color_on(color), color) >= 4.5


def test_shares_of_the_largest() -> None:
    values = np.array([[-2.0, 0.0, 1.0], [2.0, np.nan, 2 * 10.0**-DECADES]])
    linear, logarithmic = (shares_of(values, 2.0, log=log) for log in (False, True))
    assert linear[0].tolist() == [-1, 0, 0.5]
    assert logarithmic[0].tolist() == pytest.approx([-1, 0, 1 - np.log10(2) / DECADES])
    assert (linear[1, 0], logarithmic[1, 0]) == (1, 1)
    assert np.isnan([linear[1, 1], logarithmic[1, 1]]).all()
    assert logarithmic[1, 2] == pytest.approx(0, abs=1e-12)
    assert not shares_of(np.zeros((1, 1)), 0.0, log=True).any()
