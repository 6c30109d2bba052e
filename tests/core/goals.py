"""How accurate element-wise functions must be, and what they are compared with."""

from collections.abc import Callable

import numpy as np
from mpmath import mp, mpf

from actgui.core import CATALOGUE, BoundFunction, Kind
from tests.core import references
from tests.core.gated_references import GATED_DERIVATIVES, GATED_VALUES
from tests.core.periodic_references import PERIODIC_DERIVATIVES, PERIODIC_VALUES
from tests.core.ulp import ulp_errors

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
GOALS_WITH_PARAMETERS = GOALS | {"leaky_relu": (0.5, 0), "elu": (2, 3), "softplus": (3, 3), "swish": (4, 12)}
GOAL = (4, 12)  # of all others

# Close to a root of the derivative only the absolute error can be small: two spacings of 1.
ROOTS = {
    "gelu": (-0.751791524694,),
    "silu": (-1.278464542761,),
    "swish": (-1.278464542761,),
    "gelu_tanh": (-0.752461422071,),
    "quick_gelu": (-0.751154255441,),
    "mish": (-1.192431214515,),
    "tanh_exp": (-1.078860058465,),
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


def assert_accurate(function: BoundFunction, x: np.ndarray, goals: tuple[float, float]) -> None:
    exact, slopes = exact_values(function, x), exact_derivatives(function, x)
    assert_within(goals[0], function.value(x), exact, x)
    assert_within(goals[1], function.derivative(x), slopes, x, lambda t: derivative_root(function, t))
