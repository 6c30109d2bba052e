"""The textbook formulas agree with the catalogue where they are sound, and show where they break."""

import numpy as np
import pytest

from actgui.core import CATALOGUE
from actgui.core.naive import FULL_DIGITS, NAIVE_FORMULAS, breakdown, digits_left, naive_result

every_formula = pytest.mark.parametrize("key", NAIVE_FORMULAS)
MODERATE = [0.5, 1.0, -1.5, 2.0, 3.0, -4.0]
# An input at which each formula breaks, and the first output that is wrong.
BREAKS = {
    "sigmoid": ([-720.0], 0.0),
    "log_sigmoid": ([-1000.0], -np.inf),
    "tanh": ([800.0], np.nan),
    "softplus": ([1000.0], np.inf),
    "elu": ([-1e-12], None),
    "silu": ([-720.0], -0.0),
    "mish": ([-40.0], -0.0),
    "softmax": ([1000.0, 1001.0, 1002.0], np.nan),
    "log_softmax": ([0.0, -1000.0], -np.inf),
    "softmin": ([-1000.0, 3.0], np.nan),
    "softmax_one": ([710.0, 0.0], np.nan),
}


@every_formula
def test_a_textbook_formula_is_right_where_nothing_is_large(key: str) -> None:
    function = CATALOGUE[key].bind()
    result = naive_result(function, MODERATE)
    assert result is not None
    np.testing.assert_allclose(result.values, function.value(MODERATE), rtol=1e-12)
    assert breakdown(result, function.value(MODERATE)) == ()


@pytest.mark.parametrize("temperature", [0.25, 3.0])
@pytest.mark.parametrize("key", ["softmax", "log_softmax", "softmin"])
def test_the_temperature_is_that_of_the_function(key: str, temperature: float) -> None:
    function = CATALOGUE[key].bind(temperature=temperature)
    result = naive_result(function, MODERATE)
    assert result is not None
    np.testing.assert_allclose(result.values, function.value(MODERATE), rtol=1e-12)


@every_formula
def test_every_textbook_formula_breaks_somewhere(key: str) -> None:
    x, wrong = BREAKS[key]
    function = CATALOGUE[key].bind()
    exact = function.value(x)
    result = naive_result(function, x)
    assert result is not None
    (first, *_) = breakdown(result, exact)
    if wrong is None:
        assert 0 < digits_left(result.values, exact)[first] < 8
    else:
        np.testing.assert_equal(result.values[first], wrong)
    assert np.isfinite(exact).all()


def test_the_steps_say_why() -> None:
    result = naive_result(CATALOGUE["softmax"].bind(), [1000.0, 1001.0, 1002.0])
    assert result is not None
    assert result.explain(2) == ("exp(1002) = inf", "Σ exp = inf", "inf / inf = nan")
    result = naive_result(CATALOGUE["tanh"].bind(), [-800.0])
    assert result is not None
    assert result.explain(0)[:3] == ("exp(-800) = 0", "exp(-(-800)) = inf", "0 - inf = -inf")


def test_what_has_no_textbook_formula_has_no_result() -> None:
    assert naive_result(CATALOGUE["relu"].bind(), [1.0]) is None


def test_the_inputs_stay_as_they_are_and_may_be_empty() -> None:
    x = np.array([1.0, 2.0])
    assert naive_result(CATALOGUE["softmax"].bind(temperature=2.0), x) is not None
    assert x.tolist() == [1, 2]
    empty = naive_result(CATALOGUE["softmax"].bind(), [])
    assert empty is not None
    assert empty.values.size == 0


def test_digits_are_counted() -> None:
    exact = [1.0, 1.0, 1.0, 0.0, np.nan, np.inf, np.inf, 0.0]
    naive = [1.0, 1.001, np.inf, 0.0, np.nan, np.inf, 5.0, 1e-300]
    digits = digits_left(naive, exact)
    assert digits[[0, 3, 4, 5]].tolist() == [FULL_DIGITS] * 4
    assert digits[1] == pytest.approx(3, abs=0.01)
    assert digits[[2, 6, 7]].tolist() == [0, 0, 0]


def test_the_worst_comes_first() -> None:
    function = CATALOGUE["softmax"].bind()
    result = naive_result(function, [1000.0, 0.0, 1001.0])
    assert result is not None
    assert np.isnan(result.values).tolist() == [True, False, True]
    assert breakdown(result, function.value([1000.0, 0.0, 1001.0])) == (0, 2)  # exp(0) / inf = 0 is right by luck
