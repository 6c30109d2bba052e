"""Entropy, perplexity, the most probable outcomes, and the input that gives an output."""

from math import log

import mpmath
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from actgui.core import CATALOGUE
from actgui.core.distribution import bits, entropy, is_distribution, perplexity, top
from actgui.core.inverse import nearest_input

logits = st.lists(st.floats(-50, 50), min_size=1, max_size=30)


@given(logits)
def test_entropy_agrees_with_mpmath(x: list[float]) -> None:
    p = CATALOGUE["softmax"](x)
    with mpmath.workprec(200):
        exact = -sum((mpmath.mpf(q) * mpmath.log(q) for q in p.tolist() if q > 0), mpmath.mpf(0))
    assert entropy(p) == pytest.approx(float(exact), rel=1e-14, abs=1e-15)
    assert perplexity(p) == pytest.approx(float(mpmath.exp(exact)), rel=1e-13)


def test_the_ends_of_entropy() -> None:
    assert entropy([0.0, 1.0, 0.0]) == 0.0
    assert np.copysign(1, entropy([1.0])) == 1
    assert entropy([1 / 8] * 8) == pytest.approx(log(8), rel=1e-15)
    assert bits(entropy([1 / 8] * 8)) == pytest.approx(3, rel=1e-15)
    assert perplexity([0, 1]) == 1
    assert np.isnan(entropy([0.5, np.nan]))
    assert np.isnan(bits(float("nan")))


@given(logits)
def test_perplexity_lies_between_one_and_the_number_of_outcomes(x: list[float]) -> None:
    assert 1 - 1e-12 <= perplexity(CATALOGUE["softmax"](x)) <= len(x) * (1 + 1e-12)


@given(logits)
def test_softmax_is_a_distribution_and_sigmoid_is_none(x: list[float]) -> None:
    assert is_distribution(CATALOGUE["softmax"](x))
    assert not is_distribution(CATALOGUE["sigmoid"]([0.0, *x, 3.0]))


@pytest.mark.parametrize("p", [[], [1.5, -0.5], [np.nan, 1], [np.inf], [0.5, 0.4]])
def test_what_is_no_distribution(p: list[float]) -> None:
    assert not is_distribution(p)


def test_the_most_probable_come_first_and_equals_in_order() -> None:
    p = [0.1, 0.3, np.nan, 0.3, 0.2, 0.1]
    assert [ranked.index for ranked in top(p, 3)] == [1, 3, 4]
    assert [ranked.index for ranked in top(p, 5)] == [1, 3, 4, 0, 5]
    assert [ranked.index for ranked in top(p, 99)] == [1, 3, 4, 0, 5]
    assert top(p, 0) == ()
    assert top(p, 1)[0].probability == 0.3


@given(st.lists(st.floats(0, 1), max_size=40), st.integers(0, 45))
def test_the_most_probable_are_those_of_a_whole_sort(p: list[float], count: int) -> None:
    order = sorted(range(len(p)), key=lambda index: -p[index])
    assert [ranked.index for ranked in top(p, count)] == order[:count]


@given(st.floats(-20, 20), st.floats(0.01, 0.99))
def test_the_input_of_a_sigmoid_is_its_logit(start: float, target: float) -> None:
    x = nearest_input(lambda value: float(CATALOGUE["sigmoid"]([value])[0]), start, target)
    assert x == pytest.approx(log(target / (1 - target)), abs=1e-12)


def test_the_nearest_of_several_inputs_is_found() -> None:
    def sine(value: float) -> float:
        return float(np.sin(value))

    assert nearest_input(sine, 3.0, 0.5) == pytest.approx(np.pi * 5 / 6)
    assert nearest_input(sine, 0.4, 0.5) == pytest.approx(np.pi / 6)
    assert nearest_input(lambda value: max(value, 0.0), -3.0, 2.0) == pytest.approx(2)


def test_less_precision_takes_fewer_steps() -> None:
    calls: list[float] = []

    def cube(value: float) -> float:
        calls.append(value)
        return value**3

    assert nearest_input(cube, 1.0, 30.0, precision=1e-3) == pytest.approx(30 ** (1 / 3), rel=1e-3)
    few = len(calls)
    assert nearest_input(cube, 1.0, 30.0) == pytest.approx(30 ** (1 / 3), rel=1e-15)
    assert few < (len(calls) - few) / 2


def test_an_output_out_of_reach_has_no_input() -> None:
    assert np.isnan(nearest_input(lambda value: float(CATALOGUE["sigmoid"]([value])[0]), 0.0, 1.5))
    assert np.isnan(nearest_input(lambda value: value, 0.0, float("inf")))
    assert np.isnan(nearest_input(lambda value: value, float("nan"), 1.0))
    assert nearest_input(lambda value: value, 4.0, 4.0) == 4.0
