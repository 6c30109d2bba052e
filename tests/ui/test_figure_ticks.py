"""Ticks of an exported image: round places, short true labels."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actgui.ui.ticks import linear_ticks, log_ticks, usable_log_range, usable_range

ANY_NUMBER = st.floats()


def labels(low: float, high: float, about: int = 6) -> list[str]:
    return [tick.label for tick in linear_ticks(low, high, about)]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 20, ["0", "5", "10", "15", "20"]),
        (-1.25, 1.75, ["−1", "−0.5", "0", "0.5", "1", "1.5"]),
        (0, 1, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        (0.1, 0.3, ["0.1", "0.15", "0.2", "0.25", "0.3"]),
        (0, 4e6, ["0", "10⁶", "2×10⁶", "3×10⁶", "4×10⁶"]),
        (-2e-9, 2e-9, ["−2×10⁻⁹", "−10⁻⁹", "0", "10⁻⁹", "2×10⁻⁹"]),
    ],
)
def test_ticks_stand_at_round_numbers_and_are_written_short(low: float, high: float, expected: list[str]) -> None:
    assert labels(low, high) == expected


def test_a_tick_is_the_number_that_its_label_names() -> None:
    assert [tick.value for tick in linear_ticks(0, 0.3, 4)] == [0, 0.1, 0.2, 0.3]


def test_ticks_reach_to_the_largest_numbers() -> None:
    assert labels(-1.7e308, 1.7e308, 4) == ["−10³⁰⁸", "0", "10³⁰⁸"]


def test_log_ticks_are_decades() -> None:
    assert [tick.label for tick in log_ticks(1e-6, 1, 8) if tick.label] == [
        "10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "10⁰",
    ]  # fmt: skip


def test_log_ticks_skip_decades_where_room_is_short() -> None:
    assert [tick.value for tick in log_ticks(1e-300, 1, 4)] == [1e-300, 1e-200, 1e-100, 1]


def test_log_ticks_have_lines_between_where_there_is_room() -> None:
    assert {0.02, 0.05, 0.9} <= {tick.value for tick in log_ticks(0.01, 1, 6)}


def test_a_part_of_a_decade_has_ticks_too() -> None:
    assert [tick.label for tick in log_ticks(0.6, 0.9, 6) if tick.label] == [
        "0.6",
        "0.65",
        "0.7",
        "0.75",
        "0.8",
        "0.85",
        "0.9",
    ]


@given(ANY_NUMBER, ANY_NUMBER, st.integers(1, 30))
def test_every_range_has_a_modest_number_of_ticks_inside(low: float, high: float, about: int) -> None:
    low, high = usable_range(low, high)
    assert math.isfinite(low)
    assert math.isfinite(high)
    ticks = linear_ticks(low, high, about)
    slack = (high / 2 - low / 2) * 1e-6
    assert len(ticks) <= 2 * about + 2
    assert all(low - slack <= tick.value <= high + slack for tick in ticks)


@given(ANY_NUMBER, ANY_NUMBER, st.integers(1, 30))
def test_every_log_range_has_a_modest_number_of_positive_ticks(low: float, high: float, about: int) -> None:
    low, high = usable_log_range(low, high)
    assert 0 < low < high < math.inf
    ticks = log_ticks(low, high, about)
    assert all(tick.value > 0 for tick in ticks)
    assert len([tick for tick in ticks if tick.label]) <= max(2 * about + 2, 10)
