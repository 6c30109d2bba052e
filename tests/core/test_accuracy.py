"""Element-wise functions and their derivatives against mpmath, in units in the last place."""

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import CATALOGUE
from tests.core.goals import (
    ABSOLUTE_GOAL,
    DERIVATIVES,
    ELEMENT_WISE,
    GOAL,
    GOALS,
    GOALS_WITH_PARAMETERS,
    NEAR_ROOT,
    ROOTS,
    VALUES,
    assert_accurate,
    exact_derivatives,
)
from tests.core.parameters import BENDS, PARAMETERS
from tests.core.points import close_to, finite_points, places
from tests.core.ulp import halves

# Points of each of eight spreads.
COUNT = 150


def test_every_function_has_a_reference_and_a_goal() -> None:
    assert set(ELEMENT_WISE) == set(VALUES) == set(DERIVATIVES) >= set(GOALS)
    assert {key for key in ELEMENT_WISE if CATALOGUE[key].parameters} == set(PARAMETERS)


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_reference_derivatives_are_the_derivatives_of_the_reference_values(key: str) -> None:
    defaults = CATALOGUE[key].bind().values
    for x in map(mpf, ("-30.5", "-2.25", "-0.375", "0.125", "1.75", "29")):
        numeric = mp.diff(lambda t: VALUES[key](t, *map(mpf, defaults)), x, h=mpf(2) ** -60)
        assert abs(numeric - DERIVATIVES[key](x, *map(mpf, defaults))) < mpf(10) ** -15


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_values_and_derivatives_reach_their_goal(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = np.concatenate([finite_points(random, COUNT), close_to(places(function), random, 2 * COUNT)])
    assert_accurate(function, x, GOALS.get(key, GOAL))


@pytest.mark.parametrize("key", ROOTS)
def test_derivatives_are_absolutely_accurate_near_their_root(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    near = np.concatenate([random.uniform(-NEAR_ROOT, NEAR_ROOT, 200), random.normal(0, 1e-10, 40)])
    x = np.concatenate([root + near for root in ROOTS[key]])
    high, low = halves(exact_derivatives(function, x))
    assert np.max(np.abs((function.derivative(x) - high) - low)) <= ABSOLUTE_GOAL


@pytest.mark.parametrize(("key", "parameters"), [(key, p) for key, values in PARAMETERS.items() for p in values])
def test_extreme_parameters_cost_no_accuracy(
    key: str, parameters: float | tuple[float, ...], random: np.random.Generator
) -> None:
    descriptor = CATALOGUE[key]
    chosen = parameters if isinstance(parameters, tuple) else (parameters,)
    function = descriptor.bind(**{p.key: value for p, value in zip(descriptor.parameters, chosen, strict=True)})
    x = finite_points(random, 20)
    if key in BENDS:
        with np.errstate(all="ignore"):
            x = np.concatenate([x, BENDS[key](x, *np.float64(chosen))])
            x = x[np.isfinite(x)]
    x = random.choice(x, 150, replace=False)  # others in every run
    near = close_to(places(function), random, 40)
    x = np.concatenate([x, random.choice(near, 50, replace=len(near) < 50) if near.size else near])
    assert_accurate(function, x, GOALS_WITH_PARAMETERS.get(key, GOAL))


def test_the_article_numbers() -> None:
    computed = CATALOGUE["sigmoid"]([2, 3, 5, 6])
    article = np.array([0.8807970779778823, 0.9525741268224334, 0.9933071490757153, 0.9975273768433653])
    assert np.max(np.abs(computed - article) / np.spacing(article)) <= 2
