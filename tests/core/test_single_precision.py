"""float32 against the float64 results rounded once, and against mpmath: every function, up to a million numbers."""

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction
from tests.core.goals import ELEMENT_WISE, exact_derivatives, exact_values
from tests.core.points import finite_points
from tests.core.ulp import ulp_errors

LARGEST = float(np.finfo(np.float32).max)

# Rounding the result of double precision gives half a unit, and hardly ever the other neighbour.
ROUNDED_ONCE = 0.5 + 1e-6

every_function = pytest.mark.parametrize("function", CATALOGUE.values(), ids=CATALOGUE.keys())


@pytest.fixture(scope="module")
def million() -> np.ndarray:
    """Return a thousand rows of a thousand numbers, other ones in every run: of all magnitudes, and like real ones."""
    random = np.random.default_rng()
    x = random.normal(0, 3, 1_000_000).astype(np.float32)
    x[:100_000] = random.uniform(-110, 110, 100_000)
    x[100_000:500_000] = random.choice([-1, 1], 400_000) * 10.0 ** random.uniform(-46, 38.5, 400_000)
    x[:7] = 0.0, -0.0, np.inf, -np.inf, np.nan, LARGEST, -LARGEST
    x.flags.writeable = False
    return x.reshape(1000, 1000)


@every_function
def test_a_million_numbers_are_what_double_precision_gives(function: ActivationFunction, million: np.ndarray) -> None:
    for evaluate in (function.value, function.derivative):
        computed, expected = evaluate(million), evaluate(million.astype(np.float64))
        assert computed.dtype == np.float32
        with np.errstate(all="ignore"):
            rounded = expected.astype(np.float32)
            right = np.abs(computed - rounded) <= np.spacing(np.abs(rounded))
        right |= (computed == rounded) | (np.isnan(computed) & np.isnan(rounded))
        assert right.all(), f"{million[~right][:3]} gives {computed[~right][:3]}"


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_single_precision_is_rounded_once(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = np.concatenate([finite_points(random, 40), random.normal(0, 3, 100)])
    x = x[np.abs(x) < LARGEST].astype(np.float32)
    assert ulp_errors(function.value(x), exact_values(function, x)).max() <= ROUNDED_ONCE
    assert ulp_errors(function.derivative(x), exact_derivatives(function, x)).max() <= 1


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_a_sample_of_the_million_is_right(key: str, million: np.ndarray, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    chosen = random.choice(np.flatnonzero(np.isfinite(million)), 5)
    exact = exact_values(function, million.flat[chosen])
    assert ulp_errors(function.value(million).flat[chosen], exact).max() <= ROUNDED_ONCE
