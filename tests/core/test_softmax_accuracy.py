"""The softmax family against mpmath, in units in the last place."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from mpmath import mpf

from actgui.core import CATALOGUE
from tests.core import references
from tests.core.points import LARGEST, SMALLEST
from tests.core.ulp import ulp_errors

Reference = Callable[[list[mpf], mpf], list[mpf]]

# The function, whether its derivative, its reference, its goal in units in the last place.
CASES = (
    ("softmax", False, references.softmax, 4),
    ("log_softmax", False, references.log_softmax, 3),
    ("softmax", True, references.softmax_diagonal, 7),
    ("log_softmax", True, references.log_softmax_diagonal, 4),
)

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


def assert_accurate(case: tuple[str, bool, Reference, float], row: np.ndarray, temperature: float) -> None:
    key, derivative, reference, goal = case
    function = CATALOGUE[key].bind(temperature=temperature)
    computed = (function.derivative if derivative else function.value)(row)
    exact = reference([mpf(float(x)) for x in row], mpf(temperature))
    errors = ulp_errors(computed, exact)
    if derivative and temperature < 1:  # a power that is denormal, divided by T, keeps its absolute error
        tiny = np.array([abs(value) * temperature < 1e-290 for value in exact])
        errors[tiny] = 0
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


@pytest.mark.parametrize("case", CASES)
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


@pytest.mark.parametrize("key", ["softmax", "log_softmax"])
def test_single_precision_is_rounded_once(key: str, random: np.random.Generator) -> None:
    row = random.uniform(-30, 30, 50).astype(np.float32)
    reference = references.softmax if key == "softmax" else references.log_softmax
    errors = ulp_errors(CATALOGUE[key](row), reference([mpf(float(x)) for x in row], mpf(1)))
    assert errors.max() <= 0.5 + 1e-6


def test_a_vector_longer_than_a_block_gives_what_its_parts_would(random: np.random.Generator) -> None:
    x = random.normal(0, 5, 300_000)
    probabilities = CATALOGUE["softmax"](x)
    powers = np.exp(x - x.max())
    np.testing.assert_allclose(probabilities, powers / powers.sum(), rtol=1e-14)
    np.testing.assert_allclose(CATALOGUE["log_softmax"](x), np.log(probabilities), rtol=1e-13)
    np.testing.assert_allclose(CATALOGUE["softmax"].derivative(x), probabilities * (1 - probabilities), rtol=1e-13)
