"""What the bars stand for: vectors of a matrix, sums, heights, and the input that a height asks for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from actgui.core import CATALOGUE, Axis
from actgui.core.vector_of import vector_count
from actgui.ui.bar_data import MOST_STEMS, bars_of, height_range, input_for, short_text
from actgui.ui.bar_labels import input_texts, value_texts
from actgui.ui.bar_layout import BarKind, BarLayout
from tests.ui.bars import bar_scene, scene_of

MATRIX = [[1.0, 2.0, 3.0], [4.0, 5.0, 7.0]]


@pytest.mark.parametrize(
    ("axis", "vector", "x", "places", "vectors"),
    [
        (Axis.ROWS, 1, [4, 5, 7], [3, 4, 5], 2),
        (Axis.COLUMNS, 2, [3, 7], [2, 5], 3),
        (Axis.COLUMNS, 99, [3, 7], [2, 5], 3),
        (Axis.ALL, 0, [1, 2, 3, 4, 5, 7], [0, 1, 2, 3, 4, 5], 1),
    ],
)
def test_the_vector_is_the_one_that_softmax_acts_on(
    axis: Axis, vector: int, x: list[float], places: list[int], vectors: int
) -> None:
    scene = bar_scene(MATRIX, "softmax", "sigmoid", vector=vector, axis=axis)
    assert scene.x.tolist() == x
    assert list(scene.places) == places
    evaluation = scene_of(MATRIX, axis=axis).evaluation
    assert scene.vectors == vectors == vector_count(evaluation.inputs, evaluation.axis)
    np.testing.assert_array_equal(scene.series[0].values, CATALOGUE["softmax"](x))
    assert scene.series[0].total == pytest.approx(1, abs=1e-15)
    assert scene.series[1].total == pytest.approx(CATALOGUE["sigmoid"](x).sum())


def test_only_what_shares_a_total_of_1_is_a_distribution() -> None:
    scene = bar_scene([2, 3, 5, 6], "sigmoid", "softmax", "softmax_one", "log_softmax", "sparsemax")
    assert [series.is_distribution for series in scene.series] == [False, True, False, False, True]


def test_labels_name_the_inputs_they_are_there_for() -> None:
    scene = bars_of(scene_of([2, 1 / 3, -4], "softmax", labels="cat, , "), 0)
    assert [scene.name(index) for index in range(3)] == ["cat", "x = 0.3333", "x = −4"]


def test_the_gates_of_a_halving_function_have_no_output() -> None:
    scene = bar_scene([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]], "glu", vector=1)
    (series,) = scene.series
    assert [series.has_output(index) for index in range(4)] == [True, True, False, False]
    assert series.total == pytest.approx(CATALOGUE["glu"]([5, 6, 7, 8]).sum())
    value = input_for(series, scene.x, 0, 2.0, 1e-6)
    assert CATALOGUE["glu"]([value, 6, 7, 8])[0] == pytest.approx(2, abs=1e-6)


def test_what_was_made_before_is_used_again() -> None:
    scene = scene_of([2, 3, 5], "softmax", "sigmoid")
    first = bars_of(scene, 0)
    again = bars_of(scene, 0, before=first)
    assert all(one is other for one, other in zip(first.series, again.series, strict=True))
    assert bars_of(scene, 0, naive=True, before=first).series[0].naive is not None


@pytest.mark.parametrize(
    ("keys", "x", "heights"),
    [
        (["sigmoid"], [2, 3], (0, 1)),
        (["tanh"], [-1, 1], (-1, 1)),
        (["relu"], [-1, 4], (0, 4)),
        (["identity"], [-3, 4, np.inf, np.nan], (-3, 4)),
        (["relu"], [-1, -2], (0, 1)),
        ([], [], (0, 1)),
    ],
)
def test_heights_show_zero_and_every_finite_output(keys: list[str], x: list[float], heights: tuple[int, int]) -> None:
    assert height_range(bar_scene(x, *keys)) == heights


def test_a_million_inputs_are_put_in_order_and_into_few_numbers() -> None:
    x = np.random.default_rng(5).normal(size=1_000_000)
    scene = bar_scene(x, "sigmoid", "softmax")
    low, high = scene.series[0].outline
    assert high.size < 5000
    assert (np.diff(high) >= 0).all()
    assert (low[0], high[-1]) == (scene.series[0].values.min(), scene.series[0].values.max())
    assert [scene.x[index] for index in scene.ends] == [x.min(), x.max()]
    assert scene.series[1].entropy is not None


@given(
    st.sampled_from(["sigmoid", "softmax", "log_softmax", "tanh", "softplus"]),
    st.lists(st.floats(-5, 5), min_size=2, max_size=6),
    st.data(),
)
def test_a_height_gives_the_input_that_reaches_it(key: str, x: list[float], data: st.DataObject) -> None:
    scene = bar_scene(x, key)
    (series,) = scene.series
    index = data.draw(st.integers(0, len(x) - 1))
    near = list(x)
    near[index] = data.draw(st.floats(-5, 5))
    height = float(CATALOGUE[key](near)[index])
    after = list(x)
    after[index] = input_for(series, scene.x, index, height, 1e-3)
    assert CATALOGUE[key](after)[index] == pytest.approx(height, abs=3e-3)


def test_a_height_out_of_reach_gives_the_nearest_that_is_in_reach() -> None:
    scene = bar_scene([2.0, 3.0], "sigmoid", "softmax")
    for series in scene.series:
        high, low = (input_for(series, scene.x, 0, height, 0.002) for height in (3.0, -3.0))
        assert series.function.value([high, 3.0])[0] > 0.99
        assert series.function.value([low, 3.0])[0] < 0.01


def test_an_input_that_is_right_already_stays() -> None:
    scene = bar_scene([-3.0, 2.0], "relu")
    (series,) = scene.series
    assert input_for(series, scene.x, 0, -1.0, 0.01) == -3.0
    assert input_for(series, scene.x, 1, 2.001, 0.01) == 2.0
    assert input_for(series, scene.x, 0, 1.0, 0.01) == pytest.approx(1, abs=0.01)


def test_an_input_that_changes_nothing_stays() -> None:
    scene = bar_scene([2.0], "softmax")  # a single number always has 1
    assert input_for(scene.series[0], scene.x, 0, 0.3, 0.01) == 2.0


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0.012754, 4, "0.0128"),
        (0.9975, 2, "1.00"),
        (1.0, 4, "1"),
        (-0.5, 2, "−0.50"),
        (3.2e-9, 4, "3.2e−9"),
        (3.2e-9, 2, "3e−9"),
        (123456.7, 2, "1e5"),
        (float("nan"), 2, "nan"),
        (float("-inf"), 2, "−inf"),
        (0.0, 4, "0"),
    ],
)
def test_short_texts(value: float, decimals: int, text: str) -> None:
    assert short_text(value, decimals) == text


AREA = QRectF(50, 20, 700, 200)


def test_bars_become_stems_and_then_steps() -> None:
    kinds = [BarLayout(AREA, groups, 2, (0, 1)).kind for groups in (4, 21, 61, 101, MOST_STEMS + 1)]
    assert kinds == [BarKind.BARS, BarKind.BARS, BarKind.STEMS, BarKind.STEMS, BarKind.STEPS]
    assert BarLayout(AREA, 60, 8, (0, 1)).kind is BarKind.STEPS


def eight_pixels_a_letter(text: str) -> float:
    return 8.0 * len(text)


def test_values_have_as_many_decimals_as_there_is_room_for() -> None:
    scene = bar_scene([2, 3, 5, 6], "sigmoid", "softmax")
    wide, narrow, tiny = (BarLayout(QRectF(0, 0, width, 200), 4, 2, (0, 1)) for width in (700, 480, 100))
    assert value_texts(scene, wide, eight_pixels_a_letter)[(1, 3)] == "0.6964"
    assert value_texts(scene, narrow, eight_pixels_a_letter)[(1, 3)] == "0.70"
    assert value_texts(scene, tiny, eight_pixels_a_letter) == {}


def test_one_tiny_value_does_not_take_the_texts_of_all() -> None:
    scene = bar_scene([700.0, 0.0, 699.0], "softmax", "sigmoid")
    texts = value_texts(scene, BarLayout(QRectF(0, 0, 350, 200), 3, 2, (0, 1)), eight_pixels_a_letter)
    assert texts[(0, 0)] == "0.73"
    assert (0, 1) not in texts


def test_inputs_are_named_as_far_as_there_is_room() -> None:
    scene = bar_scene(np.arange(21.0), "sigmoid")
    layouts = [BarLayout(QRectF(0, 0, width, 200), 21, 1, (0, 1)) for width in (1500, 800, 300)]
    wide, narrow, tiny = (input_texts(scene, layout, eight_pixels_a_letter) for layout in layouts)
    assert (wide[20], len(wide)) == ("x = 20", 21)
    assert (narrow[20], len(narrow)) == ("20", 21)
    assert list(tiny) == list(range(0, 21, 2))
    labelled = bars_of(scene_of([2, 3], "sigmoid", labels="a very long name, b"), 0)
    layout = BarLayout(QRectF(0, 0, 120, 200), 2, 1, (0, 1))
    assert input_texts(labelled, layout, eight_pixels_a_letter) == {0: "a very long name", 1: "b"}


def test_places_lead_back_to_bars_and_heights() -> None:
    layout = BarLayout(AREA, 5, 3, (-1, 1))
    for index in range(5):
        for series in range(3):
            rect = layout.bar_rect(index, series, 0.5)
            assert layout.group_at(rect.center().x()) == index
            assert layout.series_at(rect.center().x(), index) == series
            assert layout.value_at(rect.top()) == pytest.approx(0.5)
            assert rect.bottom() == pytest.approx(layout.y_of(0))
    assert layout.group_at(49) is None
    assert layout.series_at(layout.group_rect(0).left() + 1, 0) is None
