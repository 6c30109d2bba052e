"""The softmax family on rows of up to 100,000 numbers, against mpmath.

The numbers of a long row are drawn from a few hundred, so that the exact sums have a few hundred different terms, each
as often as it was drawn. For rounding a row is as long as it is.
"""

from collections.abc import Callable

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import CATALOGUE
from tests.core.points import LARGEST
from tests.core.references import exp
from tests.core.softmax_references import CASES, Reference
from tests.core.ulp import ulp_errors

# Probabilities as small as exp(-1400), taken from 1 and still good to the last bit.
PRECISION = 2300

GOALS = {(key, derivative): goal for key, derivative, _, goal in CASES}
REFERENCES: dict[tuple[str, bool], Reference] = {
    (key, derivative): reference for key, derivative, reference, _ in CASES
}

# From x and its share of the sum to the result.
OF_SHARE: dict[tuple[str, bool], Callable[[mpf, mpf], mpf]] = {
    ("softmax", False): lambda x, p: p,
    ("softmax", True): lambda x, p: p * (1 - p),
    ("log_softmax", False): lambda x, log: log,
    ("log_softmax", True): lambda x, log: 1 - exp(log),
    ("softmax_one", False): lambda x, p: p,
    ("softmax_one", True): lambda x, p: p * (1 - p),
    ("taylor_softmax", False): lambda x, p: p,
    ("taylor_softmax", True): lambda x, p: p * (1 - p) * (1 + x) / (1 + x + x * x / 2),
    ("solu", False): lambda x, p: x * p,
    ("solu", True): lambda x, p: p * (1 + x * (1 - p)),
    ("softmin", False): lambda x, p: p,
    ("softmin", True): lambda x, p: p * (p - 1),
}

# How far below the maximum numbers still matter to the sparse ones.
SPARSE = {"hardmax": 0.5, "sparsemax": 1.5, "entmax15": 2.5}


def shares(key: str, distinct: list[mpf], counts: list[int]) -> list[mpf]:
    """Return the share that one of each number has in the sum over the row; for log_softmax its logarithm."""
    if key == "taylor_softmax":
        top, terms = mpf(0), [1 + x + x * x / 2 for x in distinct]
    else:
        exponents = [-x for x in distinct] if key == "softmin" else distinct
        top = max(*exponents, mpf(0)) if key == "softmax_one" else max(exponents)
        terms = [exp(x - top) for x in exponents]
    total = mp.fsum(term * count for term, count in zip(terms, counts, strict=True))
    if key == "softmax_one":
        total += exp(-top)
    return [(x - top) - mp.log(total) for x in distinct] if key == "log_softmax" else [term / total for term in terms]


def exact(key: str, derivative: bool, distinct: np.ndarray, counts: np.ndarray) -> list[mpf]:
    """Return what the function gives for one of each number."""
    numbers = [mpf(x) for x in distinct.tolist()]
    if key in SPARSE:
        near = np.flatnonzero(distinct[-1] / 2 - distinct / 2 < SPARSE[key] / 2)
        row = np.repeat(distinct[near], counts[near]).tolist()
        results = REFERENCES[key, derivative]([mpf(x) for x in row], mpf(1))
        last = np.cumsum(counts[near]) - 1
        return [mpf(0)] * int(near[0]) + [results[i] for i in last]
    parts = shares(key, numbers, counts.tolist())
    return [OF_SHARE[key, derivative](x, p) for x, p in zip(numbers, parts, strict=True)]


def assert_accurate(key: str, derivative: bool, row: np.ndarray) -> None:
    distinct, places, counts = np.unique(row, return_inverse=True, return_counts=True)
    function = CATALOGUE[key]
    computed = (function.derivative if derivative else function.value)(row)
    with mp.workprec(PRECISION):
        expected = exact(key, derivative, distinct, counts)
        errors = ulp_errors(computed[_first(places)], expected)
    if key == "solu" and derivative:  # beside a root of 1 + x (1 - p) the absolute error is small
        errors[np.abs([float(value) for value in expected]) < 0.25] = 0
    if key == "hardmax":  # only the first of the largest numbers gets 1
        errors[-1] = 0
        assert computed[np.argmax(row)] == (0 if derivative else 1)
    assert errors.max() <= GOALS[key, derivative], f"{errors.max():.3g} ULP for {distinct[np.argmax(errors)]!r}"
    if key != "hardmax":
        np.testing.assert_array_equal(computed, computed[_first(places)][places])


def _first(places: np.ndarray) -> np.ndarray:
    """Return where each of the numbers stands for the first time."""
    return np.unique(places, return_index=True)[1]


def long_row(random: np.random.Generator, length: int, spread: float, kinds: int = 300) -> np.ndarray:
    return random.choice(spread * random.uniform(-1, 1, kinds), length)


@pytest.mark.parametrize(("key", "derivative"), list(GOALS))
@pytest.mark.parametrize("length", [1000, 100_000])
def test_long_rows_reach_the_goal(key: str, derivative: bool, length: int, random: np.random.Generator) -> None:
    assert_accurate(key, derivative, long_row(random, length, 700))
    assert_accurate(key, derivative, long_row(random, length, 40 if key in SPARSE else 3, kinds=100))


@pytest.mark.parametrize(("key", "derivative"), list(GOALS))
def test_the_largest_doubles_in_a_long_row(key: str, derivative: bool, random: np.random.Generator) -> None:
    row = long_row(random, 100_000, 1e308)
    row[random.integers(row.size)] = LARGEST
    assert_accurate(key, derivative, row)


@pytest.mark.parametrize("length", [1, 2, 10, 1000, 100_000])
@pytest.mark.parametrize("temperature", [0.0, 1.0, 7.0])
def test_edges_at_every_length(length: int, temperature: float, random: np.random.Generator) -> None:
    softmax, log_softmax = (CATALOGUE[key].bind(temperature=temperature) for key in ("softmax", "log_softmax"))
    equal = np.full(length, random.normal(0, 300))
    np.testing.assert_allclose(softmax.value(equal), 1 / length, rtol=1e-15)
    np.testing.assert_allclose(log_softmax.value(equal), -np.log(length), rtol=1e-15)
    first, second = random.integers(length, size=2)
    row = long_row(random, length, 700)
    for special, probability in ((np.inf, 1.0), (-np.inf, 0.0 if length > 1 else np.nan), (np.nan, np.nan)):
        row[first] = special
        assert softmax.value(row)[first] == pytest.approx(probability, nan_ok=True)
        assert np.isnan(softmax.value(row)).all() == np.isnan(probability)
        assert np.isnan(log_softmax.value(row)).all() == np.isnan(probability)
    row[:] = -np.inf
    assert np.isnan(softmax.value(row)).all()
    row[[first, second]] = 5.0
    expected = np.where(row == 5.0, 1 / np.unique([first, second]).size, 0.0)
    np.testing.assert_array_equal(softmax.value(row), expected)
    np.testing.assert_array_equal(softmax.value(np.where(row == 5.0, np.inf, -1.0)), expected)
