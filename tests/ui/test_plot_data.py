"""What a view shows, as numbers."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actgui.core import CATALOGUE, Axis, evaluate
from actgui.session.session import Session, Trace, ViewState
from actgui.ui.figure import Series
from actgui.ui.plot_data import (
    NEAR_KINK,
    Canvas,
    Scene,
    curve_of,
    focused,
    home_x_range,
    home_y_range,
    left_out,
    sample_positions,
    series_of,
)
from actgui.ui.point_index import PointIndex

CANVAS = Canvas((-6.0, 6.0), (-1.0, 1.0), 300, 200)


def scene(numbers: object, *keys: str, axis: Axis = Axis.ROWS, view: ViewState | None = None) -> Scene:
    traces = tuple(Trace(CATALOGUE[key].bind(), slot) for slot, key in enumerate(keys))
    session = Session(traces=traces, axis=axis, view=view or ViewState())
    inputs = np.array(numbers, dtype=float)
    evaluation = evaluate(inputs, session.functions, axis=axis, derivative=session.view.derivative)
    return Scene(session, evaluation, PointIndex.of(evaluation.inputs))


def test_samples_span_the_view_with_some_a_pixel_and_both_sides_of_a_kink() -> None:
    x = sample_positions((-1.0, 2.0), 100, (0.0, 5.0))
    assert (x[0], x[-1]) == (-1.0, 2.0)
    assert x.size >= 200
    assert np.all(np.diff(x) > 0)
    assert {-3.0 * NEAR_KINK, 0.0, 3.0 * NEAR_KINK} <= set(x)
    assert 5.0 not in x


def test_a_jump_is_a_gap_in_the_curve() -> None:
    for derivative in (False, True):
        x, y = curve_of(Trace(CATALOGUE["threshold"].bind(value=2), 0), (-1.0, 2.0), 100, derivative=derivative)
        assert x[np.isnan(y)].tolist() == [0.0]
    x, y = curve_of(Trace(CATALOGUE["threshold"].bind(threshold=1, value=1), 0), (-1.0, 2.0), 100)
    assert not np.isnan(y).any()
    assert 1.0 in x


def test_lines_come_in_the_order_of_the_session_and_markers_after_them() -> None:
    found = series_of(scene([1, 2], "tanh", "softmax", "relu"), CANVAS)
    assert [(item.name, item.markers) for item in found] == [
        ("tanh", False), ("softmax", False), ("relu", False), ("tanh", True), ("softmax", True), ("relu", True),
    ]  # fmt: skip


def test_the_points_of_an_axis_function_keep_the_order_of_the_input() -> None:
    line = series_of(scene([3, 1, 2], "softmax"), CANVAS)[0]
    assert line.x.tolist() == [3, 1, 2]


@pytest.mark.parametrize(
    ("axis", "x"),
    [(Axis.ROWS, [1, 2, None, 3, 4, None]), (Axis.COLUMNS, [1, 3, None, 2, 4, None]), (Axis.ALL, [1, 2, 3, 4])],
)
def test_each_vector_of_a_matrix_is_joined_by_itself(axis: Axis, x: list[float | None]) -> None:
    line = series_of(scene([[1, 2], [3, 4]], "softmax", axis=axis), CANVAS)[0]
    assert [None if np.isnan(value) else value for value in line.x] == x


def test_many_inputs_become_few_points_that_are_still_inputs() -> None:
    numbers = np.random.default_rng(1).normal(size=50_000)
    for item in series_of(scene(numbers, "softmax", "tanh"), CANVAS):
        assert item.x.size <= 3 * CANVAS.width
    markers = series_of(scene(numbers, "tanh"), CANVAS)[-1]
    assert np.isin(markers.x, numbers).all()
    assert np.array_equal(markers.y, np.tanh(markers.x))


def test_left_out_counts_what_lies_above_and_below_the_view() -> None:
    (found,) = left_out(scene([-5, 0, 5, 100], "log_sigmoid"), CANVAS)
    assert (found.name, found.above, found.below, found.not_positive) == ("log_sigmoid", 0, 1, 0)
    (found,) = left_out(scene([-5, 0, 3, 5], "relu"), Canvas((-6, 6), (1, 4), 300, 200, log_y=True))
    assert (found.above, found.below, found.not_positive) == (1, 0, 2)


def test_fit_shows_the_middle_of_the_axis_when_the_inputs_are_near_it() -> None:
    def fit(*numbers: float) -> tuple[float, float]:
        return home_x_range(PointIndex.of(np.array(numbers)))

    assert fit(2, 3, 5, 6) == fit(0.0) == fit() == fit(np.nan) == fit(1e308)
    low, high = fit(1000, 1010)
    assert (low, high) == pytest.approx((999.4, 1010.6))
    low, high = fit(7e5)
    assert low < 7e5 < high


def line(y: list[float], slot: int = 0) -> Series:
    return Series("f", slot, np.arange(float(len(y))), np.array(y))


def test_heights_leave_out_what_no_view_can_hold() -> None:
    low, high = home_y_range((line([0.0, 1.0, np.inf, np.nan, 1e200]),), log_y=False)
    assert (low, high) == pytest.approx((-0.06, 1.06))
    low, high = home_y_range((line([0.0, -5.0, 1e-3, 10.0]),), log_y=True)
    assert 1e-4 < low < 1e-3
    assert 10 < high < 100
    assert home_y_range((line([-1.0]),), log_y=True) == (0.1, 1.0)
    assert home_y_range((), log_y=False) == (-1.0, 1.0)


def test_bounded_functions_stay_readable_beside_unbounded_ones() -> None:
    series = (line([0.0, 1.0], slot=0), line([0.0, 500.0], slot=1))
    low, high = focused((-30.0, 530.0), series, {0})
    assert -1 < low < 0
    assert 1 < high < 2
    assert focused((-30.0, 530.0), series, set()) == (-30.0, 530.0)


@given(
    numbers=st.lists(st.floats(), max_size=20),
    log_y=st.booleans(),
    keys=st.lists(st.sampled_from(list(CATALOGUE)), unique=True, max_size=4),
)
@settings(deadline=None)
def test_any_input_gives_finite_ranges_and_no_warning(numbers: list[float], log_y: bool, keys: list[str]) -> None:
    shown = scene(numbers, *keys, view=ViewState(derivative=True, log_y=log_y))
    x_range = home_x_range(shown.points)
    series = series_of(shown, Canvas(x_range, (0.5, 1.0), 200, 100, log_y))
    y_range = home_y_range(series, log_y=log_y)
    assert np.isfinite([*x_range, *y_range]).all()
    assert x_range[0] < x_range[1]
    assert y_range[0] < y_range[1]
    left_out(shown, Canvas(x_range, y_range, 200, 100, log_y))


def test_a_log_axis_fits_what_can_be_read_of_a_function_that_goes_to_zero() -> None:
    low, high = home_y_range(series_of(scene([2, 3, 5, 6], "relu"), replace(CANVAS, log_y=True)), log_y=True)
    assert low > 1e-6
    assert high > 6
