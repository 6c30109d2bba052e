"""Element-wise functions and their derivatives against mpmath, in units in the last place."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import CATALOGUE, BoundFunction, Kind
from tests.core import references
from tests.core.gated_references import GATED_DERIVATIVES, GATED_VALUES
from tests.core.periodic_references import PERIODIC_DERIVATIVES, PERIODIC_VALUES
from tests.core.points import LARGEST, SMALLEST, close_to, finite_points, places
from tests.core.ulp import halves, ulp_errors

VALUES = references.VALUES | GATED_VALUES | PERIODIC_VALUES
DERIVATIVES = references.DERIVATIVES | GATED_DERIVATIVES | PERIODIC_DERIVATIVES

ELEMENT_WISE = [key for key, function in CATALOGUE.items() if function.kind is Kind.ELEMENT_WISE]

# The goals, in units in the last place: of the value, of the derivative.
GOALS = {
    "sigmoid": (2, 4),
    "tanh": (2, 5),
    "log_sigmoid": (2, 2),
    "hard_sigmoid": (1, 0),
    "hard_tanh": (0, 0),
    "sparse_sigmoid": (1, 0),
    "binary_step": (0, 0),
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
    "exponential": (1, 1),
    "softplus": (2, 2),
    "sparse_plus": (2, 1),
    "gelu": (5, 12),
    "silu": (3, 4),
    "soft_shrink": (0.5, 0),
    "hard_shrink": (0, 0),
    "shrink": (0.5, 0),
    "hard_swish": (1, 1),
    "hard_elish": (2, 12),
    "sine": (2, 3),
}
GOAL = (4, 12)  # of all others

# Points of each of eight spreads.
COUNT = 150

# Close to a root of the derivative only the absolute error can be small: two spacings of 1.
ROOTS = {
    "gelu": (-0.751791524694,),
    "silu": (-1.278464542761,),
    "swish": (-1.278464542761,),
    "gelu_tanh": (-0.752461422071,),
    "quick_gelu": (-0.751154255441,),
    "mish": (-1.192431214515,),
    "tanh_exp": (-1.078860058465,),
    "serf": (-1.193059968928,),
    "smish": (-1.394519301925,),
    "logish": (-1.372454137026,),
    "phish": (-1.195431201388,),
    "aptx": (-0.639232271381,),
    "d_silu": (-2.399357280515, 2.399357280515),
    "elish": (-0.881373587020,),
    "hard_elish": (-0.442854401002,),
    "snake": (-0.785398163397, 2.356194490192),
    "gcu": (-0.860333589019, 0.860333589019, 3.425618459481),
    "sinc": (-4.493409457909, 4.493409457909, 7.725251836938),
    "xielu": (-0.980829253012,),
}
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
    "xielu": (
        (1, 0.5, 0.5),
        (0.3, 0.2, 3),
        (1, 1, 0),
        (1e150, 1e-150, 1e-150),
        (1e-150, 1e-150, 1e150),
        (1, 1, 1e-10),
        (1, 1, 0.98),
        (1, 3, 1),
    ),
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
        (0.5, 1, 0.3),
        (-2, 0.7, -0.6999),
        (1, 1, -1),
        (3, 2, 1e-300),
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
        (0.5, 0, 1, 0.3),
        (-2, 0.4, 0.7, -0.6999),
        (1, -3, 1, -1),
        (3, 0.1, 2, 1e-300),
    ),
    "swish": (-7.1, 0, SMALLEST, 1e-306, 1e-300, 0.1, 0.3, 10, 1e155, 1e300, LARGEST),
    "aptx": (
        (1, 0.3, -1.7),
        (-1, 1, 0.5),
        (2, 10, 2),
        (0, 0.1, 1),
        (0.4, 1, 1),
        (0.5, -2, 1),
        (0.9, 1, 1e-300),
        (1, 1e300, 1e-300),
        (1, 1e-300, 1e290),
        (1e300, 1e-300, 1e-290),
    ),
    "sine": (-0.7, 0, SMALLEST, 1e-300, 0.1, 0.3, 30, 1e155, 1e300, LARGEST),
    "snake": (-3.3, 0, 1e-300, 0.1, 0.3, 10, 1e155, 1e300),
}
GOALS_WITH_PARAMETERS = GOALS | {"leaky_relu": (0.5, 0), "elu": (2, 3), "softplus": (3, 3), "swish": (4, 12)}

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
    "swish": lambda x, beta: x / beta,
    "aptx": lambda x, alpha, beta, gamma: x / beta,
    "sine": lambda x, omega: x / omega,
    "snake": lambda x, alpha: x / alpha,
}


def exact_values(function: BoundFunction, x: np.ndarray) -> list[mpf]:
    return [VALUES[function.key](mpf(float(v)), *map(mpf, function.values)) for v in x]


def exact_derivatives(function: BoundFunction, x: np.ndarray) -> list[mpf]:
    return [DERIVATIVES[function.key](mpf(float(v)), *map(mpf, function.values)) for v in x]


def assert_within(
    goal: float,
    computed: np.ndarray,
    exact: list[mpf],
    x: np.ndarray,
    near_root: Callable[[float], float] = lambda x: 0.0,
) -> None:
    """Assert that all errors reach the goal, or the absolute one that `near_root` gives for where it stands."""
    errors = ulp_errors(computed, exact)
    for i in np.flatnonzero(errors > goal):
        allowed = near_root(float(x[i])) * ABSOLUTE_GOAL
        assert abs(mpf(float(computed[i])) - exact[i]) <= allowed, (
            f"{errors[i]:.3g} ULP at x = {x[i]!r}: {computed[i]!r}"
        )


def changes_sign(reference: Callable[[mpf], mpf], x: float, reach: float) -> bool:
    left, right = (mp.sign(reference(mpf(x) + side * mpf(reach))) for side in (-1, 1))
    return left != right


def derivative_root(function: BoundFunction, x: float) -> float:
    """Return how much larger than usual the absolute error of the derivative may be at `x`: 0 if it may not."""
    parameters = dict(function.parameters)
    if function.key not in ROOTS:
        return 0.0
    stretch = abs(parameters["beta"]) if function.key in ("swish", "aptx") else 1.0
    if function.key == "snake":  # touches its roots without changing its sign
        slope = DERIVATIVES["snake"](mpf(x), mpf(parameters["alpha"]))
        return float(slope < 2 * mp.sin(NEAR_ROOT) ** 2)
    reference = DERIVATIVES[function.key]
    near = changes_sign(lambda t: reference(t, *map(mpf, function.values)), x, NEAR_ROOT / stretch)
    return abs(parameters["gamma"] if function.key == "aptx" else 1.0) if near else 0.0


def test_every_function_has_a_reference_and_a_goal() -> None:
    assert set(ELEMENT_WISE) == set(VALUES) == set(DERIVATIVES) >= set(GOALS)
    assert {key for key in ELEMENT_WISE if CATALOGUE[key].parameters} == set(PARAMETERS)


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_reference_derivatives_are_the_derivatives_of_the_reference_values(key: str) -> None:
    defaults = CATALOGUE[key].bind().values
    for x in map(mpf, ("-30.5", "-2.25", "-0.375", "0.125", "1.75", "29")):
        numeric = mp.diff(lambda t: VALUES[key](t, *map(mpf, defaults)), x, h=mpf(2) ** -60)
        assert abs(numeric - DERIVATIVES[key](x, *map(mpf, defaults))) < mpf(10) ** -15


def assert_accurate(function: BoundFunction, x: np.ndarray, goals: tuple[float, float]) -> None:
    exact, slopes = exact_values(function, x), exact_derivatives(function, x)
    assert_within(goals[0], function.value(x), exact, x)
    assert_within(goals[1], function.derivative(x), slopes, x, lambda t: derivative_root(function, t))


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


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_single_precision_is_rounded_once(key: str, random: np.random.Generator) -> None:
    function = CATALOGUE[key].bind()
    x = finite_points(random, 40)
    x = x[np.abs(x) < 3e38].astype(np.float32)
    assert_within(0.5 + 1e-6, function.value(x), exact_values(function, x), x)
    assert_within(1, function.derivative(x), exact_derivatives(function, x), x)


def test_the_article_numbers() -> None:
    computed = CATALOGUE["sigmoid"]([2, 3, 5, 6])
    article = np.array([0.8807970779778823, 0.9525741268224334, 0.9933071490757153, 0.9975273768433653])
    assert np.max(np.abs(computed - article) / np.spacing(article)) <= 2
