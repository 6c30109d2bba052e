"""Element-wise functions and their derivatives against mpmath, in units in the last place."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import CATALOGUE, BoundFunction, Kind
from tests.core.points import LARGEST, SMALLEST, finite_points
from tests.core.references import DERIVATIVES, VALUES
from tests.core.ulp import halves, ulp_errors

ELEMENT_WISE = [key for key, function in CATALOGUE.items() if function.kind is Kind.ELEMENT_WISE]

# The goals, in units in the last place: of the value, of the derivative.
GOALS = {
    "sigmoid": (2, 4),
    "tanh": (2, 5),
    "log_sigmoid": (2, 2),
    "lecun_tanh": (4, 12),
    "soft_cap": (4, 12),
    "hard_sigmoid": (1, 0),
    "hard_tanh": (0, 0),
    "sparse_sigmoid": (1, 0),
    "binary_step": (0, 0),
    "softsign": (4, 12),
    "arctan": (4, 12),
    "isru": (4, 12),
    "erf": (4, 12),
    "laplace": (5, 12),
    "gaussian": (4, 12),
    "relu": (0, 0),
    "leaky_relu": (0.5, 0),
    "relu6": (0, 0),
    "prelu": (0.5, 0),
    "rrelu": (0.5, 0),
    "identity": (0, 0),
    "squared_relu": (0.5, 0),
    "star_relu": (1, 1),
    "threshold": (0, 0),
    "thresholded_relu": (0, 0),
    "elu": (1, 2),
    "selu": (3, 3),
    "celu": (3, 4),
    "isrlu": (4, 12),
    "exponential": (1, 1),
    "xielu": (4, 12),
    "softplus": (2, 2),
    "squareplus": (4, 12),
    "sparse_plus": (2, 1),
    "bent_identity": (4, 12),
    "gelu": (5, 12),
    "silu": (3, 4),
    "soft_shrink": (0.5, 0),
    "hard_shrink": (0, 0),
    "tanh_shrink": (4, 12),
    "shrink": (0.5, 0),
    "dynamic_tanh": (4, 12),
    "dynamic_erf": (4, 12),
}

# Close to a root of the derivative only the absolute error can be small: two spacings of 1.
ROOTS = {"gelu": -0.751791524694, "silu": -1.278464542761, "xielu": -0.980829253012}

# The same for the value, where it has a root of its own.
VALUE_ROOTS = {"xielu": -2.432484276931}
NEAR_ROOT = 0.25
ABSOLUTE_GOAL = 2 * 2.0**-52

# Other parameters than the defaults: numbers, or tuples where there are several.
PARAMETERS: dict[str, tuple[float | tuple[float, ...], ...]] = {
    "soft_cap": (SMALLEST, 1e-310, 1e-300, 0.1, 50, 1e10, 1e300, LARGEST),
    "hard_sigmoid": (
        (0.2, 0.5),
        (1 / 999, 0.1),
        (0.21, 0.49),
        (-0.3, 0.4),
        (0, 0.3),
        (1, 0),
        (0.1, 7e15),
        (3e-300, 0.1),
        (1e-310, 0.5),
        (1e300, 1e-300),
        (LARGEST, 0.5),
        (SMALLEST, 0.5),
        (1 / 3, 1e300),
    ),
    "hard_tanh": ((0, 6), (-1e-300, 1e300), (2, 1), (1, 1)),
    "isru": (0, SMALLEST, 1e-300, 0.01, 3, 10, 1e300, LARGEST),
    "laplace": (
        (0, 1),
        (0, SMALLEST),
        (1e-300, 1e-300),
        (-3, 0.01),
        (1e10, 1),
        (-1e17, 1e3),
        (1e300, 1e299),
        (LARGEST, LARGEST),
        (-LARGEST, 1e-300),
    ),
    "leaky_relu": (0, 1e-300, 0.3, 1, -2, 1e10, 1e308),
    "prelu": (0, 1e-300, 1, -1, 1e10, 1e308),
    "rrelu": ((0, 0), (0.1, 0.2), (-1, 1), (LARGEST, LARGEST), (-0.3, 0.2), (1, 1)),
    "star_relu": (
        (0, 1),
        (1, 0),
        (1, -2),
        (-0.7, 0.3),
        (1e-300, -1e300),
        (1e300, -1e-300),
        (SMALLEST, 1),
        (1e300, -1e300),
    ),
    "threshold": ((0, 1), (-1, 0), (1, 1), (1e-300, -1e300), (LARGEST, SMALLEST)),
    "thresholded_relu": (0, 0.5, -2, 1e-300, LARGEST),
    "elu": (0, SMALLEST, 1e-300, 0.3, 1.7, -1.3, 1e10, 1e300, LARGEST),
    "selu": ((0, 1), (1, 0), (1, 1), (-0.7, -2), (1e-150, 1e150), (1e-300, 1e-5), (1e150, 1e150)),
    "celu": (SMALLEST, 1e-310, 1e-300, 0.3, 1.7, 1e10, 1e300, LARGEST),
    "isrlu": (0, SMALLEST, 1e-300, 0.3, 10, 1e300, LARGEST),
    "xielu": ((1, 0.5, 0.5), (0.3, 0.2, 3), (1, 1, 0), (1e150, 1e-150, 1e-150), (1e-150, 1e-150, 1e150)),
    "squareplus": (0, SMALLEST, 1e-300, 0.3, 1e10, 1e300, LARGEST),
    "softplus": (SMALLEST, 1e-310, 1e-300, 1e-155, 1e-3, 0.7, 1.1, 3, 1e3, 1e155, 1e300, LARGEST),
    "soft_shrink": (0, SMALLEST, 1e-300, 0.3, 2, LARGEST),
    "hard_shrink": (0, SMALLEST, 1e-300, 0.3, 2, LARGEST),
    "shrink": ((0, 0), (0.5, 0.5), (0, 1), (1, -2), (1e-300, 1e300), (LARGEST, SMALLEST)),
    "dynamic_tanh": (
        (0.3, 0.7, 0),
        (-0.3, 0.7, 0),
        (0, 2, 0),
        (1e-300, 1e150, 0),
        (1e150, -1e-150, 0),
        (1e150, 1e150, 0),
        (SMALLEST, SMALLEST, 0),
        (1, 1, 2.5),
        (1e-300, 1, -1e150),
    ),
    "dynamic_erf": (
        (0.3, 0, 0.7, 0),
        (-0.3, 0.7, 0.7, 0),
        (0, 2, 2, 0),
        (1e-300, 0, 1e150, 0),
        (1e150, 0, -1e-150, 0),
        (1e150, 1e150, 1e150, 0),
        (SMALLEST, 0, SMALLEST, 0),
        (1, -3, 1, 2.5),
        (1e-300, 1, 1, -1e150),
    ),
}
GOALS_WITH_PARAMETERS = GOALS | {"leaky_relu": (0.5, 0), "elu": (2, 3), "softplus": (3, 3)}

# From points of the order of one to points where the curve with these parameters bends.
BENDS: dict[str, Callable[..., np.ndarray]] = {
    "soft_cap": lambda x, cap: x * cap,
    "hard_sigmoid": lambda x, slope, offset: (x - offset) / slope,
    "isru": lambda x, alpha: x / math.sqrt(alpha),
    "laplace": lambda x, mu, sigma: mu + x * sigma,
    "star_relu": lambda x, scale, bias: x * math.sqrt(abs(bias)) / math.sqrt(abs(scale) or 1),
    "celu": lambda x, alpha: x * alpha,
    "isrlu": lambda x, alpha: x / math.sqrt(alpha),
    "squareplus": lambda x, b: x * math.sqrt(b),
    "softplus": lambda x, beta: x / beta,
    "dynamic_tanh": lambda x, alpha, *_: x / alpha,
    "dynamic_erf": lambda x, alpha, shift, *_: (x - shift) / alpha,
}


def exact_values(function: BoundFunction, x: np.ndarray) -> list[mpf]:
    return [VALUES[function.key](mpf(float(v)), *map(mpf, function.values)) for v in x]


def exact_derivatives(function: BoundFunction, x: np.ndarray) -> list[mpf]:
    return [DERIVATIVES[function.key](mpf(float(v)), *map(mpf, function.values)) for v in x]


def assert_within(goal: float, computed: np.ndarray, exact: list[mpf], x: np.ndarray) -> None:
    errors = ulp_errors(computed, exact)
    worst = int(np.argmax(errors))
    assert errors[worst] <= goal, f"{errors[worst]:.3g} ULP at x = {x[worst]!r}: {computed[worst]!r}"


def test_every_function_has_a_reference_and_a_goal() -> None:
    assert set(ELEMENT_WISE) == set(VALUES) == set(DERIVATIVES) == set(GOALS)
    assert {key for key in ELEMENT_WISE if CATALOGUE[key].parameters} == set(PARAMETERS)


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_reference_derivatives_are_the_derivatives_of_the_reference_values(key: str) -> None:
    defaults = CATALOGUE[key].bind().values
    for x in map(mpf, ("-30.5", "-2.25", "-0.375", "0.125", "1.75", "29")):
        numeric = mp.diff(lambda t: VALUES[key](t, *map(mpf, defaults)), x, h=mpf(2) ** -60)
        assert abs(numeric - DERIVATIVES[key](x, *map(mpf, defaults))) < mpf(10) ** -15


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_values_reach_their_goal(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = finite_points(random, 200)
    x = x[np.abs(x - VALUE_ROOTS.get(key, np.inf)) > NEAR_ROOT]
    assert_within(GOALS[key][0], function.value(x), exact_values(function, x), x)


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_derivatives_reach_their_goal(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = finite_points(random, 200)
    x = x[np.abs(x - ROOTS.get(key, np.inf)) > NEAR_ROOT]
    assert_within(GOALS[key][1], function.derivative(x), exact_derivatives(function, x), x)


@pytest.mark.parametrize("key", ROOTS)
def test_derivatives_are_absolutely_accurate_near_their_root(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = ROOTS[key] + np.concatenate([random.uniform(-NEAR_ROOT, NEAR_ROOT, 500), random.normal(0, 1e-10, 100)])
    high, low = halves(exact_derivatives(function, x))
    assert np.max(np.abs((function.derivative(x) - high) - low)) <= ABSOLUTE_GOAL


@pytest.mark.parametrize("key", VALUE_ROOTS)
def test_values_are_absolutely_accurate_near_their_root(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = VALUE_ROOTS[key] + np.concatenate([random.uniform(-NEAR_ROOT, NEAR_ROOT, 500), random.normal(0, 1e-10, 100)])
    high, low = halves(exact_values(function, x))
    assert np.max(np.abs((function.value(x) - high) - low)) <= ABSOLUTE_GOAL


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
    x = random.choice(x, 250, replace=False)  # others in every run
    value_goal, derivative_goal = GOALS_WITH_PARAMETERS[key]
    assert_within(value_goal, function.value(x), exact_values(function, x), x)
    assert_within(derivative_goal, function.derivative(x), exact_derivatives(function, x), x)


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_single_precision_is_rounded_once(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = finite_points(random, 50)
    x = x[np.abs(x) < 3e38].astype(np.float32)
    assert_within(0.5 + 1e-6, function.value(x), exact_values(function, x), x)
    assert_within(1, function.derivative(x), exact_derivatives(function, x), x)


def test_the_article_numbers() -> None:
    computed = CATALOGUE["sigmoid"]([2, 3, 5, 6])
    article = np.array([0.8807970779778823, 0.9525741268224334, 0.9933071490757153, 0.9975273768433653])
    assert np.max(np.abs(computed - article) / np.spacing(article)) <= 2
