"""The softmax family against mpmath, in units in the last place."""

from collections.abc import Iterator

import numpy as np
import pytest
from mpmath import mpf

from actgui.core import CATALOGUE, Kind
from tests.core.points import LARGEST, SMALLEST
from tests.core.softmax_references import CASES, Reference
from tests.core.ulp import ulp_errors

CASES_WITH_TEMPERATURE = tuple(case for case in CASES if CATALOGUE[case[0]].parameters)

TEMPERATURES = (SMALLEST, 1e-310, 1e-300, 1e-155, 0.003, 0.7, 1.0, 2.0, 9.9, 1e3, 1e155, 1e300, LARGEST)


def rows(random: np.random.Generator, length: int, count: int) -> Iterator[np.ndarray]:
    """Yield rows of all spreads, with ties, far from zero, and of all magnitudes at once."""
    for spread in (1e-300, 1e-8, 1, 40, 700, 1e5, 1e307):
        for _ in range(count):
            row = random.uniform(-spread, spread, length)
            yield row
            tied = row.copy()
            tied[random.integers(0, length, length // 2)] = row.max()
            yield tied
    yield 1e6 + random.uniform(-700, 700, length)
    yield random.choice([-1, 1], length) * 10.0 ** random.uniform(-323, 308, length)
    yield random.choice([-LARGEST, LARGEST, 0.0], length)


def near_root(row: np.ndarray) -> np.ndarray:
    """Return where the derivative of solu is close to one of its roots, x (1 - p) = -1."""
    return np.abs(1 + row * (1 - CATALOGUE["softmax"](row))) < 0.25


def test_every_function_is_tested() -> None:
    along_an_axis = [key for key, function in CATALOGUE.items() if function.kind is Kind.AXIS]
    assert {(key, slope) for key in along_an_axis for slope in (False, True)} == {case[:2] for case in CASES}


def assert_accurate(case: tuple[str, bool, Reference, float], row: np.ndarray, temperature: float) -> None:
    key, derivative, reference, goal = case
    descriptor = CATALOGUE[key]
    function = descriptor.bind(temperature=temperature) if descriptor.parameters else descriptor.bind()
    computed = (function.derivative if derivative else function.value)(row)
    exact = reference([mpf(float(x)) for x in row], mpf(temperature))
    errors = ulp_errors(computed, exact)
    if derivative and temperature < 1:  # a power that is denormal, divided by T, keeps its absolute error
        tiny = np.array([abs(value) * temperature < 1e-290 for value in exact])
        errors[tiny] = 0
    if key == "solu" and derivative:  # near a root of p (1 + x (1 - p)) it is the absolute error that is small
        errors[[abs(mpf(float(c)) - e) < 2.0**-51 for c, e in zip(computed, exact, strict=True)] & near_root(row)] = 0
    worst = int(np.argmax(errors))
    assert errors[worst] <= goal, f"{errors[worst]:.3g} ULP at {worst} of {row.tolist()}"


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("length", "count"), [(1, 2), (2, 20), (10, 10)])
def test_short_rows_reach_the_goal(
    case: tuple[str, bool, Reference, float], length: int, count: int, random: np.random.Generator
) -> None:
    for row in rows(random, length, count):
        assert_accurate(case, row, 1.0)


@pytest.mark.parametrize("case", CASES)
def test_long_rows_reach_the_goal(case: tuple[str, bool, Reference, float], random: np.random.Generator) -> None:
    for spread in (0.1, 40, 700):
        assert_accurate(case, random.uniform(-spread, spread, 1000), 1.0)


@pytest.mark.parametrize("case", CASES_WITH_TEMPERATURE)
@pytest.mark.parametrize("temperature", TEMPERATURES)
def test_every_temperature_reaches_the_goal(
    case: tuple[str, bool, Reference, float], temperature: float, random: np.random.Generator
) -> None:
    for row in rows(random, 5, 1):
        assert_accurate(case, row, temperature)
        with np.errstate(all="ignore"):
            near = row * temperature
        if np.isfinite(near).all():
            assert_accurate(case, near, temperature)


@pytest.mark.parametrize("case", CASES)
def test_single_precision_is_rounded_once(
    case: tuple[str, bool, Reference, float], random: np.random.Generator
) -> None:
    key, derivative, reference, _ = case
    function = CATALOGUE[key].bind()
    for spread in (1, 30):
        row = random.uniform(-spread, spread, 50).astype(np.float32)
        computed = (function.derivative if derivative else function.value)(row)
        assert ulp_errors(computed, reference([mpf(float(x)) for x in row], mpf(1))).max() <= 0.5 + 1e-6


def test_a_vector_longer_than_a_block_gives_what_its_parts_would(random: np.random.Generator) -> None:
    x = random.normal(0, 5, 300_000)
    probabilities = CATALOGUE["softmax"](x)
    powers = np.exp(x - x.max())
    np.testing.assert_allclose(probabilities, powers / powers.sum(), rtol=1e-14)
    np.testing.assert_allclose(CATALOGUE["log_softmax"](x), np.log(probabilities), rtol=1e-13)
    np.testing.assert_allclose(CATALOGUE["softmax"].derivative(x), probabilities * (1 - probabilities), rtol=1e-13)


@pytest.mark.parametrize("length", [10, 60, 100, 127, 1000])
def test_equal_numbers_share_one_equally(length: int, random: np.random.Generator) -> None:
    rows = np.repeat(random.uniform(-700, 700, (500, 1)), length, axis=1)
    share = 1 / length
    assert np.abs(CATALOGUE["softmax"](rows) - share).max() <= 4 * np.spacing(share)
    assert np.abs(CATALOGUE["log_softmax"](rows) + np.log(length)).max() <= 3 * np.spacing(np.log(length))
