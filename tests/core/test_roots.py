"""Roots to many digits, series around them, and what is built on both; the normal tail with bits to spare."""

from fractions import Fraction

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import erfcx
from actgui.core.cancelling import erf_plus, tanh_plus
from actgui.core.error_free import times, total
from actgui.core.functions import soft_gates, swish_relatives, xielu
from actgui.core.roots import Root, erf_root, inverse_tanh
from tests.core.make_error_function_coefficients import erfcx_rests
from tests.core.make_root_coefficients import ROOTS, place_and_coefficients
from tests.core.ulp import ulp_errors

RATIOS = (5e-324, 1e-300, 1e-10, 0.3, 0.9, 1 - 1e-9, 1 - 2.0**-53)


def assert_is(place: tuple[float, ...], exact: mpf) -> None:
    assert len(place) == 3
    assert abs(sum(map(mpf, place)) - exact) <= mpf(2) ** -150 * abs(exact) + mpf(2) ** -1074


@pytest.mark.parametrize(("module", "name"), [(swish_relatives, "_D_SILU_ROOT"), (soft_gates, "_SERF_MINIMUM")])
def test_the_script_gives_the_committed_roots(module: object, name: str) -> None:
    root: Root = getattr(module, name)
    assert (root.place, root.coefficients) == place_and_coefficients(*ROOTS[name])
    assert root.reach == ROOTS[name][-1]


def test_the_script_gives_the_committed_rests() -> None:
    assert tuple(erfcx_rests(len(erfcx.ERFCX_RESTS))) == erfcx.ERFCX_RESTS


@pytest.mark.parametrize("ratio", RATIOS)
def test_roots_have_the_digits_of_three_doubles(ratio: float) -> None:
    with mp.workprec(2500):
        assert_is(inverse_tanh(ratio, 1.0), mp.atanh(mpf(ratio)))
        assert_is(
            erf_root(ratio, 1.0).place, mp.erfinv(mpf(ratio)) if ratio > 1e-50 else mpf(ratio) * mp.sqrt(mp.pi) / 2
        )


@pytest.mark.parametrize("ratio", [1e-150, 1e-10, 0.3, 0.9, 0.98, 1 - 1e-9, 1 - 2.0**-53])
def test_the_root_of_xielu_is_one(ratio: float) -> None:
    with mp.workprec(2500):
        place = sum(map(mpf, xielu._root(1.0, ratio).place))
        below, above = ((mpf(ratio) - 1) * x + mp.expm1(x) for x in (place * (1 + s * mpf(2) ** -140) for s in (1, -1)))
        assert below * above < 0


def test_sums_keep_what_cancelling_leaves(random: np.random.Generator) -> None:
    a = random.normal(0, 1, 300) * 10.0 ** random.uniform(-30, 30, 300)
    b, c = random.normal(0, 1e-17, 300) * a, random.normal(0, 1e-34, 300) * a
    for x, y, z, value, error in zip(a, b, c, *total(a, b, c, -a, -b), strict=True):
        exact = Fraction(x) + Fraction(y) + Fraction(z) - Fraction(x) - Fraction(y)
        assert Fraction(value) + Fraction(error) == exact


def test_products_neither_overflow_nor_vanish_on_the_way() -> None:
    x = np.array([2.0**1000, -(2.0**-1000), 0.0])
    factors = np.array([2.0**-1000, 2.0**1000, 1.0])
    np.testing.assert_array_equal(times(x, 2.0**1000, factors, 2.0**-1000), [1, -1, 0])
    np.testing.assert_array_equal(times(np.array([0.75]), exponent=-1000), [0.75 * 2.0**-1000])


def test_the_tails_are_accurate_to_their_last_denormal(random: np.random.Generator) -> None:
    a = np.concatenate([random.uniform(0, 1, 200), random.uniform(0, 5, 200), random.uniform(0, 40, 200)])
    with np.errstate(all="ignore"):
        assert ulp_errors(erfcx.erfc(a), [mp.erfc(mpf(x)) for x in a.tolist()]).max() <= 2.5
        assert ulp_errors(erfcx.upper_tail(a), [mp.erfc(mpf(x) / mp.sqrt(2)) / 2 for x in a.tolist()]).max() <= 2.5


@pytest.mark.parametrize("ratio", RATIOS[2:])
def test_beside_the_root_no_digit_is_lost(ratio: float, random: np.random.Generator) -> None:
    distances = random.choice([-1, 1], 200) * 10.0 ** random.uniform(-40, 0, 200)
    with mp.workprec(500), np.errstate(all="ignore"):
        for plus, exact, place in (
            (tanh_plus, mp.tanh, inverse_tanh(ratio, 1.0)[0]),
            (erf_plus, mp.erf, erf_root(ratio, 1.0).place[0]),
        ):
            near = distances * place
            expected = [2 * exact(mpf(place) + mpf(d)) - 2 * mpf(ratio) for d in near.tolist()]
            assert ulp_errors(plus(2.0, -2 * ratio, near, place), expected).max() <= 4
