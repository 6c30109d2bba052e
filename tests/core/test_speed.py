"""A guard against slow calls: ratios within one run, with much room. `make bench` measures in earnest."""

from collections.abc import Callable
from time import perf_counter

import numpy as np
import pytest

from actgui.core import CATALOGUE


def fastest(call: Callable[[], object]) -> float:
    """Return the shortest of many times, which other programs disturb least."""
    times = []
    for _ in range(500):
        begun = perf_counter()
        call()
        times.append(perf_counter() - begun)
    return min(times)


@pytest.mark.parametrize("key", ["sigmoid", "silu", "mish"])
def test_a_small_call_costs_little_beyond_its_formula(key: str) -> None:
    function = CATALOGUE[key]
    x = np.linspace(-5, 5, 1000)
    assert fastest(lambda: function(x)) < 6 * fastest(lambda: function.formula(x))


def test_reused_memory_makes_a_large_array_no_dearer_than_small_ones() -> None:
    function = CATALOGUE["sigmoid"]
    small, large = np.linspace(-5, 5, 5_000), np.linspace(-5, 5, 200_000)
    assert fastest(lambda: function(large)) / 40 < 4 * fastest(lambda: function(small))
