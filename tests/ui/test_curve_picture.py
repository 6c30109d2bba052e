"""Small pictures: inside their square, with corners where the function has them."""

import pytest

from actgui.core import CATALOGUE
from actgui.ui.curve_picture import curve_picture


def points(key: str, **parameters: float) -> list[tuple[float, float]]:
    line = curve_picture(CATALOGUE[key].bind(**parameters)).line
    return [(line.at(number).x(), line.at(number).y()) for number in range(line.size())]


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_picture_fills_its_square(key: str) -> None:
    places = points(key)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places)
    assert (places[0][0], places[-1][0]) == (0, 1)
    heights = [y for _, y in places]
    assert max(heights) - min(heights) > 0.95


def test_kinks_are_corners_and_in_the_picture() -> None:
    assert (0.5, 0.0) in points("relu")
    heights = [y for _, y in points("relu6")]
    assert heights.count(1.0) > 5  # the level part above 6 is seen


def test_a_jump_is_upright() -> None:
    low = max(x for x, y in points("binary_step") if y == 0)
    high = min(x for x, y in points("binary_step") if y == 1)
    assert high - low < 1e-6


@pytest.mark.parametrize(
    ("key", "zero"), [("sigmoid", 0.0), ("log_sigmoid", 1.0), ("tanh", 0.5), ("relu", 0.0), ("softmax", 0.0)]
)
def test_the_axis_stands_where_y_is_0(key: str, zero: float) -> None:
    assert curve_picture(CATALOGUE[key].bind()).zero == pytest.approx(zero, abs=1e-3)


def test_parameters_change_the_picture() -> None:
    assert points("leaky_relu") != points("leaky_relu", negative_slope=0.3)
    level = points("leaky_relu", negative_slope=0.0)
    assert level[0] == (0.0, 0.0)


def test_a_constant_is_a_line_in_the_middle() -> None:
    assert {y for _, y in points("dynamic_tanh", gamma=0.0)} == {0.5}
