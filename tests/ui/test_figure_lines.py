"""Lines of an exported image: where they are cut, broken and thinned."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PySide6.QtCore import QRectF

from actgui.ui.figure_lines import Scale, thinned, visible_markers, visible_pieces

PLOT = QRectF(0, 0, 100, 100)
NAN = float("nan")


def pieces(*points: tuple[float, float]) -> list[list[tuple[float, float]]]:
    return [[(float(x), float(y)) for x, y in piece] for piece in visible_pieces(np.array(points, float), PLOT)]


def test_a_line_inside_stays_as_it_is() -> None:
    assert pieces((0, 0), (50, 20), (100, 100)) == [[(0, 0), (50, 20), (100, 100)]]


def test_a_line_is_cut_at_the_edges() -> None:
    assert pieces((-50, 50), (50, 50), (50, 150)) == [[(0, 50), (50, 50), (50, 100)]]


def test_a_line_that_leaves_and_returns_has_two_pieces() -> None:
    assert pieces((10, 50), (20, 150), (30, 50)) == [[(10, 50), (15, 100)], [(25, 100), (30, 50)]]


def test_a_line_across_the_view_needs_no_point_in_it() -> None:
    assert pieces((-100, 50), (200, 50)) == [[(0, 50), (100, 50)]]


def test_a_line_beside_the_view_is_not_drawn() -> None:
    assert pieces((-10, 50), (-10, 80), (50, 250)) == []


def test_what_is_not_a_number_breaks_the_line() -> None:
    assert pieces((0, 0), (10, 10), (20, NAN), (30, 30), (40, 40)) == [[(0, 0), (10, 10)], [(30, 30), (40, 40)]]


def test_one_point_or_none_is_no_line() -> None:
    assert pieces((5, 5)) == []
    assert visible_pieces(np.empty((0, 2)), PLOT) == []


def test_the_largest_numbers_cross_the_view_where_they_should() -> None:
    scale = Scale(PLOT, (0, 10), (-1, 1), log_y=False)
    points = scale.points(np.array([4.0, 6.0]), np.array([-1e308, 1e308]))
    assert [piece.tolist() for piece in visible_pieces(points, PLOT)] == [[[50, 100], [50, 0]]]


@given(arrays(np.float64, (12, 2)), st.booleans())
def test_whatever_the_numbers_pieces_lie_inside(values: np.ndarray, log_y: bool) -> None:
    scale = Scale(PLOT, (-5, 5), (0.1, 3), log_y)
    for piece in visible_pieces(scale.points(values[:, 0], values[:, 1]), PLOT):
        assert piece.min() >= 0
        assert piece.max() <= 100


def test_the_widest_range_maps_to_the_whole_width() -> None:
    scale = Scale(PLOT, (-1.7e308, 1.7e308), (0, 1), log_y=False)
    assert scale.x_pixels(np.array([-1.7e308, 0, 1.7e308])).tolist() == [0, 50, 100]


def test_a_log_axis_spaces_decades_evenly_and_has_no_place_for_zero() -> None:
    scale = Scale(PLOT, (0, 1), (0.01, 1), log_y=True)
    assert scale.y_pixels(np.array([0.01, 0.1, 1])).tolist() == [100, 50, 0]
    assert np.isnan(scale.y_pixels(np.array([0.0, -1.0, NAN]))).all()


def test_thinning_keeps_first_last_and_extremes_of_a_million_points() -> None:
    x = np.linspace(0, 100, 1_000_000)
    y = np.sin(x)
    y[500_007] = 77
    thin = thinned(np.column_stack((x, y)), 100)
    assert len(thin) < 1000
    assert thin[0].tolist() == [0, 0]
    assert thin[-1].tolist() == [100, y[-1]]
    assert thin[:, 1].max() == 77


def test_thinning_keeps_gaps() -> None:
    x = np.linspace(0, 100, 50_000)
    y = np.where((x > 40) & (x < 60), NAN, 1.0)
    assert len(visible_pieces(thinned(np.column_stack((x, y)), 100), PLOT)) == 2


def test_markers_outside_are_left_out_and_a_crowd_is_thinned() -> None:
    few = np.array([[50.0, 50], [150, 50], [NAN, 3]])
    assert visible_markers(few, PLOT, 3).tolist() == [[50, 50]]
    crowd = np.random.default_rng(1).uniform(0, 100, (100_000, 2))
    assert len(visible_markers(crowd, PLOT, 3)) <= 35**2
