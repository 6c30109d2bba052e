"""Numbers as text, and what columns are called."""

from dataclasses import replace
from math import inf, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from actgui.core import CATALOGUE, evaluate
from actgui.session.number_text import column_names, function_label, number_text, number_texts

TEXTS = {2.0: "2", -10.0: "-10", 0.1: "0.1", 1e300: "1e+300", 5e-324: "5e-324", inf: "inf", -inf: "-inf", 0.0: "0"}


@pytest.mark.parametrize(("value", "text"), TEXTS.items())
def test_the_text_of_a_number(value: float, text: str) -> None:
    assert number_text(value) == text


def test_minus_zero_and_nan_are_spelled_out() -> None:
    assert number_texts([-0.0, nan, 0.0, -0.0, -10.0]) == ["-0.0", "nan", "0", "-0.0", "-10"]
    assert number_text(-0.0) == "-0.0"
    assert number_text(nan) == "nan"


def test_empty_cells_have_no_text() -> None:
    empty = np.array([False, True, False, True])
    assert number_texts([nan, nan, inf, nan], empty) == ["nan", "", "inf", ""]
    assert number_texts([nan, nan], np.ones(2, dtype=bool)) == ["", ""]


@given(st.lists(st.floats()))
def test_many_numbers_have_the_same_texts_as_one_by_one(values: list[float]) -> None:
    assert number_texts(values) == [number_text(value) for value in values]


@given(st.floats(allow_nan=False))
def test_a_number_is_read_back_bit_for_bit(value: float) -> None:
    assert np.float64(number_text(value)).tobytes() == np.float64(value).tobytes()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_no_text_is_longer_than_needed(value: float) -> None:
    digits = number_text(value).split("e")[0].replace(".", "").replace("-", "").strip("0")
    assert digits == repr(value).split("e")[0].replace(".", "").replace("-", "").strip("0")


def test_a_label_names_changed_parameters_only() -> None:
    leaky_relu = CATALOGUE["leaky_relu"]
    assert function_label(leaky_relu.bind()) == "leaky_relu"
    assert function_label(leaky_relu.bind(negative_slope=0.2)) == "leaky_relu(negative_slope=0.2)"
    alpha = CATALOGUE["elu"].parameters[0]
    two = replace(CATALOGUE["elu"], parameters=(alpha, replace(alpha, key="gamma")))
    assert function_label(two.bind(alpha=2, gamma=3)) == "elu(alpha=2, gamma=3)"


def test_columns_are_named_after_their_functions() -> None:
    functions = [CATALOGUE["sigmoid"].bind(), CATALOGUE["leaky_relu"].bind(negative_slope=0.2)]
    assert column_names(evaluate([1.0], functions)) == ["x", "sigmoid", "leaky_relu(negative_slope=0.2)"]
    assert column_names(evaluate([[1.0]], functions[1:], derivative=True)) == [
        "row",
        "column",
        "x",
        "leaky_relu(negative_slope=0.2)",
        "leaky_relu(negative_slope=0.2)_derivative",
    ]
