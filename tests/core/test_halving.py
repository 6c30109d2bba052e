"""The halving functions: which input is what, limits, and both halves against mpmath."""

import numpy as np
import pytest
from mpmath import mpf

from actgui.core import CATALOGUE, ActivationFunction, Cancelled, Kind, LengthError, Monotonicity
from tests.core.halving_references import GATES, HALVING_GOALS, SLOPES, near_root, outputs, slopes
from tests.core.points import LARGEST, SMALLEST, around
from tests.core.ulp import ulp_errors

INF = np.inf
HALVING = [function for function in CATALOGUE.values() if function.kind is Kind.HALVING]
every_halving = pytest.mark.parametrize("function", HALVING, ids=lambda function: function.key)


def pairs(random: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return values and gates of all magnitudes, with large values where gates end in denormal numbers."""
    b = np.concatenate(
        [
            random.uniform(-2, 2, count),
            random.uniform(-45, 45, count),
            random.uniform(-1500, 1500, count),
            random.uniform(-760, -690, count),
            random.uniform(-60, -35, count),
            10.0 ** random.uniform(-323, 308, count) * random.choice([-1, 1], count),
            10.0 ** random.uniform(-323, -290, count) * random.choice([-1, 1], count),
            [near for place in (-708.396, -745.13, -38.5, -37.5, -30, 1e-300, -1e-300) for near in around(place)],
            random.choice([0.0, -0.0, SMALLEST, -SMALLEST, LARGEST, -LARGEST], 20),
        ]
    )
    large = random.random(b.size) < 0.4
    a = 10.0 ** np.where(large, random.uniform(200, 308.2, b.size), random.uniform(-323, 308, b.size))
    return a * random.choice([-1, 1], b.size), b


def exact(numbers: np.ndarray) -> list[mpf]:
    return [mpf(float(number)) for number in numbers]


def assert_within(goal: float, computed: np.ndarray, expected: list[mpf], allowed: list[float], x: object) -> None:
    errors = ulp_errors(computed, expected)
    for i in np.flatnonzero(errors > goal):
        near = abs(mpf(float(computed[i])) - expected[i]) <= allowed[i] * 2 * mpf(2) ** -52
        assert near, f"{errors[i]:.3g} ULP at {np.stack(x)[:, i]!r}: {computed[i]!r}"


def test_every_function_has_a_reference_and_a_goal() -> None:
    assert {function.key for function in HALVING} == set(GATES) == set(SLOPES) == set(HALVING_GOALS)


@every_halving
def test_outputs_and_derivatives_are_accurate_at_all_magnitudes(
    function: ActivationFunction, random: np.random.Generator
) -> None:
    a, b = pairs(random, 150)
    x, none = np.concatenate([a, b]), [0.0] * a.size
    of_value, of_slope = HALVING_GOALS[function.key]
    assert_within(of_value, function(x), outputs(function.key, exact(x)), none, (a, b))
    exact_slopes = slopes(function.key, exact(x))
    by_value, by_gate = np.split(function.derivative(x), 2)
    assert_within(of_value, by_value, exact_slopes[: a.size], none, (a, b))
    allowed = [near_root(function.key, float(p), float(q)) for p, q in zip(a, b, strict=True)]
    assert_within(of_slope, by_gate, exact_slopes[a.size :], allowed, (a, b))


@every_halving
def test_single_precision_is_rounded_once(function: ActivationFunction, random: np.random.Generator) -> None:
    a = (10.0 ** random.uniform(-40, 38, 400)).astype(np.float32)
    b = np.concatenate([random.uniform(-150, 150, 200), -(10.0 ** random.uniform(-45, 38, 200))]).astype(np.float32)
    x = np.concatenate([a, b])
    expected, computed = outputs(function.key, exact(x)), function(x)
    assert computed.dtype == np.float32
    assert_within(0.5 + 1e-6, computed, expected, [0.0] * a.size, (a, b))


def test_the_second_half_is_the_gate() -> None:
    x = [2.0, -3.0, 0.0, 1.0]
    assert CATALOGUE["reglu"]([2.0, 3.0, -1.0, 4.0]).tolist() == [0.0, 12.0]
    assert CATALOGUE["glu"](x)[0] == 1.0
    assert CATALOGUE["bilinear"](x).tolist() == [0.0, -3.0]


@every_halving
@pytest.mark.parametrize("axis", [-1, 0, 1, -3])
def test_halves_are_taken_along_the_axis(function: ActivationFunction, axis: int, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (4, 6, 2))
    a, b = np.split(x, 2, axis=axis)
    alone = function(np.stack([a.ravel(), b.ravel()]), axis=0).reshape(a.shape)
    np.testing.assert_array_equal(function(x, axis=axis), alone)
    slopes = function.derivative(np.stack([a.ravel(), b.ravel()]), axis=0).reshape(2, *a.shape)
    np.testing.assert_array_equal(function.derivative(x, axis=axis), np.concatenate(slopes, axis=axis))


@every_halving
def test_without_an_axis_all_values_are_one_vector(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (3, 4))
    np.testing.assert_array_equal(function(x, axis=None), function(x.ravel()))
    np.testing.assert_array_equal(function.derivative(x, axis=None).ravel(), function.derivative(x.ravel()))


def test_an_odd_length_is_an_error_that_names_it() -> None:
    with pytest.raises(LengthError, match="even number of values is needed along the axis, not 5") as caught:
        CATALOGUE["glu"]([1, 2, 3, 4, 5])
    assert isinstance(caught.value, ValueError)
    assert caught.value.template.format(**caught.value.details) == str(caught.value)
    with pytest.raises(LengthError, match="not 1"):
        CATALOGUE["glu"](2.0)
    with pytest.raises(LengthError, match="not 3"):
        CATALOGUE["glu"].jacobian([1, 2, 3])
    with pytest.raises(np.exceptions.AxisError):
        CATALOGUE["glu"]([1, 2], axis=1)


@every_halving
def test_the_derivative_is_that_of_the_one_output_that_an_input_enters(
    function: ActivationFunction, random: np.random.Generator
) -> None:
    x = random.normal(0, 1, 8)
    matrix = function.jacobian(x)
    assert matrix.shape == (4, 8)
    rise = function(x + 1e-6 * np.eye(8)) - function(x - 1e-6 * np.eye(8))
    np.testing.assert_allclose(matrix, rise.T / 2e-6, atol=1e-8)
    np.testing.assert_array_equal(matrix.sum(axis=0), function.derivative(x))
    assert np.count_nonzero(matrix) <= 8


@every_halving
def test_nan_spoils_its_pair_and_no_other(function: ActivationFunction) -> None:
    x = np.array([np.nan, 1.0, np.nan, np.nan, 2.0, 3.0, np.nan, np.nan, INF, 2.0])
    np.testing.assert_array_equal(np.isnan(function(x)), [True, True, True, True, False])
    np.testing.assert_array_equal(np.isnan(function.derivative(x)), [True, True, True, True, False] * 2)


@pytest.mark.parametrize(
    ("key", "a", "b", "limit"),
    [
        ("glu", INF, -800.0, INF),  # that sigmoid is positive, if too small for a double
        ("glu", -INF, INF, -INF),
        ("glu", 3.0, -INF, 0.0),
        ("glu", 3.0, INF, 3.0),
        ("glu", INF, -INF, np.nan),
        ("reglu", INF, -INF, 0.0),
        ("reglu", -INF, -1.0, 0.0),
        ("reglu", INF, 0.0, 0.0),
        ("reglu", 0.0, INF, 0.0),
        ("reglu", -2.0, INF, -INF),
        ("geglu", INF, -60.0, -INF),
        ("geglu", INF, -1e300, -INF),
        ("geglu", -1e308, -INF, 0.0),
        ("geglu", 0.0, INF, 0.0),
        ("geglu", -INF, -INF, np.nan),
        ("swiglu", INF, -1e300, -INF),
        ("swiglu", INF, 0.0, 0.0),
        ("swiglu", INF, -SMALLEST, -INF),
        ("swiglu", INF, -INF, np.nan),
        ("bilinear", INF, 0.0, 0.0),
        ("bilinear", INF, -INF, -INF),
        ("bilinear", -SMALLEST, INF, -INF),
    ],
)
def test_infinities_give_the_limit(key: str, a: float, b: float, limit: float) -> None:
    np.testing.assert_array_equal(CATALOGUE[key]([a, b]), [limit])


def test_slopes_at_infinity_are_limits() -> None:
    def by_gate(key: str, a: float, b: float) -> float:
        return float(CATALOGUE[key].derivative([a, b])[1])

    assert by_gate("glu", 2.0, INF) == by_gate("glu", 2.0, -INF) == 0
    assert by_gate("glu", INF, 800.0) == INF
    assert np.isnan(by_gate("glu", INF, INF))
    assert by_gate("swiglu", INF, INF) == by_gate("geglu", INF, INF) == by_gate("reglu", INF, INF) == INF
    assert by_gate("swiglu", INF, -800.0) == by_gate("geglu", INF, -60.0) == -INF
    assert by_gate("reglu", -INF, -INF) == by_gate("reglu", INF, 0.0) == 0
    np.testing.assert_array_equal(CATALOGUE["bilinear"].derivative([INF, -INF]), [-INF, INF])


@every_halving
def test_outputs_follow_their_value_as_declared(function: ActivationFunction, random: np.random.Generator) -> None:
    a, b = np.sort(random.normal(0, 3, 300)), random.normal(0, 3, 200)
    outputs = function(np.stack(np.broadcast_arrays(a[:, None], b)), axis=0)[0]
    steps = np.diff(outputs, axis=0)
    assert (function.monotonicity is Monotonicity.INCREASING) == bool((steps >= 0).all())
    assert function.monotonicity is not Monotonicity.DECREASING


@every_halving
def test_long_vectors_give_what_short_ones_give(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 3, 1_200_000)
    some = np.r_[300_000:300_020, 900_000:900_020]
    np.testing.assert_array_equal(function(x)[300_000:300_020], function(x[some]))
    np.testing.assert_array_equal(function.derivative(x)[some], function.derivative(x[some]))


def test_the_work_is_watched_and_can_be_ended() -> None:
    fractions: list[float] = []
    CATALOGUE["glu"](np.zeros(1_000_000), watch=fractions.append)
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < 0.2
    assert fractions[-1] == 1

    def stop(fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        CATALOGUE["glu"].derivative(np.zeros(1_000_000), watch=stop)


@every_halving
@pytest.mark.parametrize("axis", [0, 1, None])
def test_results_can_go_to_an_array_of_the_caller(
    function: ActivationFunction, axis: int | None, random: np.random.Generator
) -> None:
    x = random.normal(0, 3, (6, 8))
    for method in (function.value, function.derivative):
        expected = method(x, axis=axis)
        for out in (np.empty_like(expected), np.empty(expected.shape[::-1]).T):
            assert method(x, axis=axis, out=out) is out
            np.testing.assert_array_equal(out, expected)
    expected, again = function.derivative(x, axis=axis), x.copy()
    assert function.derivative(again, axis=axis, out=again) is again
    np.testing.assert_array_equal(again, expected)
    with pytest.raises(ValueError, match="shape of the result"):
        function(x, axis=axis, out=np.empty((6, 8)))


@every_halving
@pytest.mark.parametrize("axis", [0, 1, None])
def test_a_result_may_overlap_its_input(
    function: ActivationFunction, axis: int | None, random: np.random.Generator
) -> None:
    memory = random.normal(0, 3, 49)
    x, half = memory[:48].reshape(6, 8), function(memory[:48].reshape(6, 8), axis=axis)
    out = memory[20 : 20 + half.size].reshape(half.shape)
    function(x, axis=axis, out=out)
    np.testing.assert_array_equal(out, half)
