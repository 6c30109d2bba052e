"""Properties of functions along an axis: laws of their outputs, and how much they can stretch distances."""

import math

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction, Axis, BoundFunction, Kind, Monotonicity, Norm, properties_of
from tests.core.test_laws import every_axis_function

SUMS_TO_ONE = {"softmax", "softmin", "hardmax", "sparsemax", "entmax15", "taylor_softmax"}
SHIFT_INVARIANT = {"softmax", "log_softmax", "softmin", "hardmax", "sparsemax", "entmax15"}

# Where the Jacobian has the norm of the Lipschitz constant, or comes near it.
STEEPEST = {
    "softmax": [0, 0],
    "softmin": [0, 0],
    "log_softmax": [0, 40],
    "softmax_one": [40, 40],
    "sparsemax": [0, 0],
    "entmax15": [0, 0],
    "taylor_softmax": [0, 0],
}


def largest_stretch(bound: BoundFunction, x: list[float], norm: Norm) -> float:
    """Return the norm of the Jacobian."""
    return float(np.linalg.norm(bound.jacobian(x), 2 if norm is Norm.EUCLIDEAN else np.inf))


@every_axis_function
def test_laws_are_found(function: ActivationFunction) -> None:
    found = properties_of(function.bind())
    assert found.sums_to_one == (function.key in SUMS_TO_ONE)
    assert found.shift_invariant == (function.key in SHIFT_INVARIANT)
    assert found.permutation_equivariant == (function.key != "hardmax")  # of equal numbers it takes the first
    assert not found.zero_centred


@every_axis_function
def test_laws_hold_for_random_vectors(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 4, (200, 5))
    order = random.permutation(5)
    found = properties_of(function.bind())
    assert np.allclose(function(x).sum(axis=1), 1) == found.sums_to_one
    assert np.allclose(function(x + 1.5), function(x)) == found.shift_invariant
    assert np.allclose(function(x[:, order]), function(x)[:, order])


@every_axis_function
@pytest.mark.parametrize("temperature", [0.25, 1.0, 7.0])
def test_the_lipschitz_constant_is_reached_and_not_exceeded(
    function: ActivationFunction, temperature: float, random: np.random.Generator
) -> None:
    bound = function.bind(**({"temperature": temperature} if function.parameters else {}))
    found = properties_of(bound)
    assert found.lipschitz is not None
    assert found.lipschitz_norm is not None
    if function.key not in STEEPEST:
        assert found.lipschitz == math.inf
        return
    scale = bound.parameters.get("temperature", 1.0)
    reached = largest_stretch(bound, [v * scale for v in STEEPEST[function.key]], found.lipschitz_norm)
    assert reached == pytest.approx(found.lipschitz, rel=1e-12)
    for _ in range(200):
        x = random.normal(0, random.choice([0.1, 1, 4]), random.integers(1, 9))
        assert largest_stretch(bound, x, found.lipschitz_norm) <= found.lipschitz * (1 + 1e-12)


def test_without_a_lipschitz_constant_distances_grow_without_end() -> None:
    assert largest_stretch(CATALOGUE["solu"].bind(), [1e6, 1e6], Norm.EUCLIDEAN) > 1e5
    step = CATALOGUE["hardmax"]([[0, 1e-9], [0, -1e-9]])
    assert np.abs(np.diff(step, axis=0)).max() == 1


def test_at_temperature_zero_softmax_jumps() -> None:
    cold = properties_of(CATALOGUE["softmax"].bind(temperature=0))
    assert (cold.lipschitz, cold.differentiability) == (math.inf, -1)
    assert cold.sums_to_one
    assert cold.monotonicity is Monotonicity.INCREASING


def test_derivatives_along_an_axis_are_continuous_as_often_as_told() -> None:
    orders = {key: properties_of(f.bind()).differentiability for key, f in CATALOGUE.items() if f.kind is Kind.AXIS}
    finite = {key: order for key, order in orders.items() if order < math.inf}
    assert finite == {"hardmax": -1, "sparsemax": 0, "entmax15": 1}
    support = np.array([[0, 1.0], [0, 2.0]])  # where sparsemax and entmax15 begin to be 0
    for key, edge in (("sparsemax", support[0]), ("entmax15", support[1])):
        before, after = (CATALOGUE[key].bind().jacobian(edge * (1 + side * 1e-6)) for side in (-1, 1))
        assert (np.abs(before - after).max() > 0.1) == (key == "sparsemax")
    slopes = [CATALOGUE["entmax15"].derivative([0, 2 + side])[1] for side in (-2e-6, -1e-6, 0, 1e-6, 2e-6)]
    bends = np.diff(slopes) / 1e-6
    assert abs(bends[0] - bends[-1]) > 0.1


def test_laws_hold_whatever_the_axis() -> None:
    x = np.arange(12.0).reshape(3, 4) / 7
    for axis in Axis:
        sums = CATALOGUE["sparsemax"](x, axis=axis.number).sum(axis=axis.number)
        np.testing.assert_allclose(sums, 1)


def test_halving_functions_have_the_properties_that_make_sense() -> None:
    for function in CATALOGUE.values():
        if function.kind is Kind.HALVING:
            found = properties_of(function.bind())
            assert found.permutation_equivariant is None
            assert not any([found.sums_to_one, found.shift_invariant, found.bounded, found.zero_centred])
            assert found.lipschitz == math.inf
            assert largest_stretch(function.bind(), [1e6, 0.5], Norm.EUCLIDEAN) > 1e5
            assert found.differentiability == (0 if function.key == "reglu" else math.inf)
            assert found.monotonicity is function.monotonicity
