"""Sums along lanes: in two parts that lose nothing, the same in every layout."""

import math

import numpy as np
import pytest

from actgui.core import CATALOGUE
from actgui.core.lanes import Lanes
from actgui.core.long_vectors import LongVector, Reading

LENGTHS = (1, 2, 10, 47, 48, 1000, 60_000)
LONG_DOUBLE = np.finfo(np.longdouble).nmant >= 63


def powers(random: np.random.Generator, length: int) -> np.ndarray:
    """Return rows of numbers from 0 to 1 of all magnitudes, 1 among them."""
    spreads = np.array([1e-3, 1, 30, 700])[:, np.newaxis]
    rows = np.exp(-spreads * random.uniform(0, 1, (4, length)))
    rows[:, 0] = 1
    return rows


@pytest.mark.parametrize("length", LENGTHS)
def test_the_parts_of_a_sum_lose_nothing(length: int, random: np.random.Generator) -> None:
    rows = powers(random, length)
    coarse, fine = Lanes((rows.T,)).sum_in_parts(np.ones(1))
    exact = np.array([math.fsum(row) for row in rows])
    np.testing.assert_array_equal(coarse + fine, exact)


@pytest.mark.parametrize("length", LENGTHS[1:])
def test_nothing_vanishes_beside_1(length: int, random: np.random.Generator) -> None:
    rows = powers(random, length) * 1e-30
    rows[:, 0] = 1
    coarse, fine = Lanes((rows.T,)).sum_in_parts(np.ones(1))
    np.testing.assert_array_equal(coarse, 1)
    np.testing.assert_allclose(fine, [math.fsum(row[1:]) for row in rows], rtol=1e-14)


def test_vectors_may_differ_in_magnitude(random: np.random.Generator) -> None:
    largest = np.array([1e-200, 1, 1e200, 3e200])
    rows = powers(random, 300) * largest[:, np.newaxis]
    coarse, fine = Lanes((rows.T,)).sum_in_parts(largest)
    np.testing.assert_array_equal(coarse + fine, [math.fsum(row) for row in rows])


@pytest.mark.parametrize("length", LENGTHS)
def test_the_parts_are_the_same_in_every_layout(length: int, random: np.random.Generator) -> None:
    rows = powers(random, length)
    expected = Lanes((rows.T,)).sum_in_parts(np.ones(1))
    apart = np.empty((4, 2 * length))[:, ::2]
    apart[...] = rows
    for block in (np.ascontiguousarray(rows.T), apart.T):
        np.testing.assert_array_equal(Lanes((block,)).sum_in_parts(np.ones(1)), expected)
    for number, row in enumerate(rows):
        alone = Lanes((row,)).sum_in_parts(np.ones(1))
        np.testing.assert_array_equal(np.ravel(alone), [part[number] for part in expected])


def test_a_vector_in_several_blocks_loses_nothing_either(random: np.random.Generator) -> None:
    vector = powers(random, 60_000)[2]
    coarse, fine = Lanes(LongVector(vector, 7_000, Reading(lambda _: None, 9))).sum_in_parts(np.ones(1))
    assert coarse + fine == math.fsum(vector)


@pytest.mark.skipif(not LONG_DOUBLE, reason="long double is no wider than double here")
@pytest.mark.parametrize("length", [2, 10, 1000])
@pytest.mark.parametrize("spread", [0.5, 3, 30])
@pytest.mark.parametrize(("key", "goal"), [("softmax", 4), ("log_softmax", 3)])
def test_many_rows_stay_within_the_goal(
    key: str, goal: float, length: int, spread: float, random: np.random.Generator
) -> None:
    rows = random.normal(0, spread, (200_000 // length, length))
    shifted = rows.astype(np.longdouble) - rows.max(axis=1, keepdims=True)
    others = np.exp(shifted)
    np.put_along_axis(others, rows.argmax(axis=1, keepdims=True), np.longdouble(0), 1)
    rest = others.sum(axis=1, keepdims=True)
    exact = shifted - np.log1p(rest) if key == "log_softmax" else np.exp(shifted) / (1 + rest)
    errors = np.abs(CATALOGUE[key](rows) - exact) / np.spacing(np.abs(exact).astype(np.float64))
    assert errors.max() <= goal
