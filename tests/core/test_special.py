"""The building blocks: coefficients, exponentials beyond the range, error-free arithmetic and exact sums."""

import math
from fractions import Fraction

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import special
from actgui.core.error_free import ExactSum, two_product, two_sum
from tests.core.make_error_function_coefficients import erf_coefficients, erfcx_coefficients
from tests.core.points import LARGEST, finite_points
from tests.core.ulp import ulp_errors


def exact_sum(values: np.ndarray) -> float:
    total = ExactSum()
    total.add(values)
    return total.value


def test_the_script_gives_the_committed_coefficients() -> None:
    assert tuple(erfcx_coefficients()) == special.ERFCX_COEFFICIENTS
    assert tuple(erf_coefficients()) == special.ERF_COEFFICIENTS


def test_the_shift_of_the_exponent_is_1500_log_2() -> None:
    exact = 1500 * mp.log(2)
    assert abs(exact - mpf(special._SHIFT) - mpf(special._SHIFT_ERROR)) < mpf(2) ** -95
    assert (special._SHIFT * 2**42).is_integer()


def test_half_erfcx_is_accurate_everywhere(random: np.random.Generator) -> None:
    t = np.concatenate([random.uniform(0, 1, 300), random.uniform(0, 30, 300), 10.0 ** random.uniform(-300, 3, 300)])
    exact = [mp.exp(mpf(x) ** 2) * mp.erfc(mpf(x)) / 2 for x in map(float, t)]
    assert ulp_errors(special.half_erfcx(t), exact).max() <= 5


def test_erf_is_accurate_everywhere(random: np.random.Generator) -> None:
    x = np.concatenate(
        [random.uniform(-1, 1, 500), random.uniform(-6, 6, 500), finite_points(random, 100), [0.0, -0.0]]
    )
    exact = [mp.erf(mpf(v)) if abs(v) < 100 else mp.sign(v) for v in map(float, x)]
    assert ulp_errors(special.erf(x), exact).max() <= 2
    np.testing.assert_array_equal(np.signbit(special.erf(x)), np.signbit(x))
    np.testing.assert_array_equal(special.erf(np.array([-np.inf, np.inf, np.nan])), [-1, 1, np.nan])


def test_the_bell_curve_is_accurate_to_its_last_denormal(random: np.random.Generator) -> None:
    a = np.concatenate([random.uniform(-40, 40, 500), random.uniform(-1, 1, 500)])
    for factor in (1.0, 1e-10, -1e300):
        exact = [mpf(factor) * mp.exp(-(mpf(v) ** 2)) for v in map(float, a)]
        with np.errstate(all="ignore"):
            assert ulp_errors(special.bell(a, factor), exact).max() <= 3


def test_scaled_exp_outlives_exp(random: np.random.Generator) -> None:
    x = random.uniform(-1460, 0, 500)
    for factor, divisor in ((1.0, 1.0), (1e300, 1.0), (1.0, 1e-300), (-1e10, 1e3), (0.0, 1.0)):
        exact = [mpf(factor) * mp.exp(mpf(v)) / mpf(divisor) for v in map(float, x)]
        with np.errstate(all="ignore"):
            assert ulp_errors(special.scaled_exp(x, factor, divisor), exact).max() <= 3


def test_error_free_sums_and_products_are_exact(random: np.random.Generator) -> None:
    a, b = random.normal(0, 1, 200) * 10.0 ** random.uniform(-50, 50, 200), random.normal(0, 1, 200)
    for x, y, total, lost in zip(a, b, *two_sum(a, b), strict=True):
        assert Fraction(x) + Fraction(y) == Fraction(total) + Fraction(lost)
    for x, y, product, lost in zip(a, b, *two_product(a, b), strict=True):
        assert Fraction(x) * Fraction(y) == Fraction(product) + Fraction(lost)


def test_sums_are_those_of_fsum(random: np.random.Generator) -> None:
    for exponent in (0, 3, 30, 300):
        values = random.normal(0, 1, 5000) * 10.0 ** random.uniform(-exponent, exponent, 5000)
        values[:1000] = -values[1000:2000]
        assert exact_sum(values) == math.fsum(values)
    denormals = random.integers(-1000, 1000, 500) * 5e-324
    assert exact_sum(denormals) == math.fsum(denormals)


def test_a_sum_is_not_lost_on_the_way() -> None:
    assert exact_sum(np.array([1e100, 1.0, -1e100])) == 1.0
    assert exact_sum(np.array([LARGEST, LARGEST, -LARGEST])) == LARGEST
    assert exact_sum(np.array([LARGEST, LARGEST])) == np.inf
    assert exact_sum(np.array([-LARGEST, -LARGEST])) == -np.inf
    assert exact_sum(np.array([])) == 0.0


@pytest.mark.parametrize(
    ("values", "total"),
    [
        ([1.0, np.inf], np.inf),
        ([-np.inf, LARGEST], -np.inf),
        ([np.inf, -np.inf], np.nan),
        ([np.nan, 1.0], np.nan),
        ([np.nan, np.inf], np.nan),
    ],
)
def test_sums_of_infinities_and_nan(values: list[float], total: float) -> None:
    np.testing.assert_equal(exact_sum(np.array(values)), total)


def test_an_exact_sum_may_be_fed_for_ever(monkeypatch: pytest.MonkeyPatch, random: np.random.Generator) -> None:
    monkeypatch.setattr(ExactSum, "_ROOM", 1000)
    values = random.normal(0, 1, 10_000)
    total = ExactSum()
    for block in np.split(values, 20):
        total.add(block)
    assert total.value == math.fsum(values)
