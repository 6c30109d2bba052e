"""Points of interest as plain values, and what the crosshair reads there."""

from math import nan

import pytest

from actgui.core import CATALOGUE
from actgui.ui.crosshair_reading import Place, TraceReading, change_texts
from actgui.ui.landmarks import Feature, landmarks_of, nearest_landmark


def found(key: str, **parameters: float) -> list[tuple[float, tuple[str, ...]]]:
    return [(round(mark.x, 9), mark.features) for mark in landmarks_of(CATALOGUE[key].bind(**parameters))]


def test_points_come_from_left_to_right_with_what_they_are() -> None:
    assert found("silu") == [
        (-2.399357281, (Feature.INFLEXION,)),
        (-1.278464543, (Feature.MINIMUM,)),
        (0.0, (Feature.ZERO,)),
        (2.399357281, (Feature.INFLEXION,)),
    ]


def test_a_point_can_be_several_things() -> None:
    assert found("tanh") == [(0.0, (Feature.ZERO, Feature.INFLEXION))]


def test_kinks_and_jumps_are_points() -> None:
    assert found("relu") == [(0.0, (Feature.KINK,))]
    assert [feature for _, (feature, *_) in found("binary_step")] == [Feature.JUMP]


def test_the_value_is_that_of_the_function() -> None:
    for mark in landmarks_of(CATALOGUE["mish"].bind()):
        assert mark.y == float(CATALOGUE["mish"](mark.x))


def test_functions_along_an_axis_have_none() -> None:
    assert landmarks_of(CATALOGUE["softmax"].bind()) == ()


def test_the_nearest_is_found() -> None:
    marks = landmarks_of(CATALOGUE["silu"].bind())
    nearest = nearest_landmark(marks, -1.0)
    assert nearest is not None
    assert nearest.features == (Feature.MINIMUM,)
    assert nearest_landmark((), 0.0) is None


def test_a_point_of_interest_is_spelled_in_twelve_digits() -> None:
    mark = landmarks_of(CATALOGUE["silu"].bind())[1]
    assert Place(mark.x, -1, mark).spell(mark.x) == "−1.27846454276"
    assert Place(1.0, 0, mark).spell(0.1 + 0.2) == "0.30000000000000004"
    assert Place(1.0).spell(-0.0) == "0"


@pytest.mark.parametrize(
    ("before", "after", "distance", "texts"),
    [
        (1.0, 3.0, 4.0, ("2", "0.5")),
        (3.0, 1.0, 4.0, ("−2", "−0.5")),
        (1.0, 3.0, 0.0, ("2", "—")),
        (None, 3.0, 4.0, ("—", "—")),
        (1.0, None, 4.0, ("—", "—")),
        (nan, 3.0, 4.0, ("—", "—")),
    ],
)
def test_changes_between_two_places(
    before: float | None, after: float | None, distance: float, texts: tuple[str, str]
) -> None:
    one, other = (TraceReading(0, "f", value, None) for value in (before, after))
    assert change_texts(one, other, distance) == texts
    assert change_texts(None, other, distance) == ("—", "—")
