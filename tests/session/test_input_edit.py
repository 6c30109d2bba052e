"""One number of the input text changes, everything else stays as it was typed."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from actgui.session.input_edit import MOST_NUMBERS, can_change, with_number
from actgui.session.input_text import InputError, read_numbers
from actgui.session.round_number import decimal_sum, roundest_between
from tests.session.test_input_laws import language, plain_text, same_bits


@pytest.mark.parametrize(
    ("text", "index", "value", "changed"),
    [
        ("2, 3, 5, 6", 2, 4.5, "2, 3, 4.5, 6"),
        ("2 3 5", 0, -1, "-1 3 5"),
        ("1 -2", 1, 2, "1 2"),
        ("1 - 2, 7", 0, 9, "9, 7"),
        ("1; 2\t3  # a comment with 4\n5", 3, 0.1, "1; 2\t3  # a comment with 4\n0.1"),
        ("[[1, 2], [3, 4]]", 2, 30, "[[1, 2], [30, 4]]"),
        ("1 2\r\n3 4", 2, 7, "1 2\r\n7 4"),
        ("np.float64(0.5), np.float64(2)", 0, 1.25, "np.float64(1.25), np.float64(2)"),
        ("１，２", 1, 3, "１，3"),
        ("range(0, 4)", 1, 1.5, "0, 1.5, 2, 3"),
        ("0, range(3), 9", 3, 7, "0, 0, 1, 7, 9"),
        ("[range(2), range(2)]", 3, 8, "[range(2), 0, 8]"),
        ("nan, inf, -inf", 1, 2, "nan, 2, -inf"),
        ("2*pi, e", 0, 6, "6, e"),
        ("1, 2", 1, float("nan"), "1, nan"),
        ("1, 2", 1, -0.0, "1, -0.0"),
    ],
)
def test_only_the_number_changes(text: str, index: int, value: float, changed: str) -> None:
    assert with_number(text, index, value) == changed


@pytest.mark.parametrize(("text", "index"), [("", 0), ("1, 2", 2), ("1", -1), ("range(3)", 3)])
def test_a_number_that_is_not_there_is_refused(text: str, index: int) -> None:
    with pytest.raises(IndexError):
        with_number(text, index, 1)


@settings(max_examples=500)
@given(st.one_of(language, plain_text), st.data(), st.floats())
def test_what_is_read_back_differs_in_that_number_alone(text: str, data: st.DataObject, value: float) -> None:
    try:
        numbers = read_numbers(text, limit=1000)
    except InputError:
        return
    if not numbers.size:
        return
    index = data.draw(st.integers(0, numbers.size - 1))
    wanted = numbers.copy()
    wanted.flat[index] = value
    after = read_numbers(with_number(text, index, value))
    assert after.shape == wanted.shape
    assert same_bits(after, wanted)


@given(st.lists(st.floats(), min_size=1), st.data(), st.floats(), st.sampled_from([", ", " ", "\n", "; ", " # n\n"]))
def test_the_spelling_of_the_others_stays(
    values: list[float], data: st.DataObject, value: float, separator: str
) -> None:
    words = [repr(number) for number in values]
    index = data.draw(st.integers(0, len(values) - 1))
    changed = with_number(separator.join(words), index, value).split(separator)
    assert changed[:index] + changed[index + 1 :] == words[:index] + words[index + 1 :]


def test_very_long_inputs_are_not_rewritten() -> None:
    assert can_change("2, 3, 5, 6", 4)
    assert not can_change("normal(0, 1, 1000000)", 1_000_000)
    assert not can_change("1, " * MOST_NUMBERS * 4, 4)


@given(st.floats(-1e12, 1e12), st.floats(-1e12, 1e12))
@example(5e-324, 5e-324)
def test_the_roundest_number_lies_between(one: float, other: float) -> None:
    assert min(one, other) <= roundest_between(one, other) <= max(one, other)


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [(2.9, 3.2, 3), (2.91, 2.97, 2.95), (-0.33, -0.28, -0.3), (-1, 2, 0), (12.3, 12.3, 12.3), (95, 130, 100)],
)
def test_the_roundest_number_is_what_a_hand_means(low: float, high: float, found: float) -> None:
    value = roundest_between(low, high)
    assert len(repr(value)) <= len(repr(float(found)))
    assert value == pytest.approx(found, abs=(high - low) / 2)


def test_steps_add_up_as_people_read_them() -> None:
    assert decimal_sum(0.1, 0.2) == 0.3
    assert decimal_sum(2, -0.01) == 1.99
    assert decimal_sum(1e300, 0.1) == 1e300
    assert np.isnan(decimal_sum(float("nan"), 1))
