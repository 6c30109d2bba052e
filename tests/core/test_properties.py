"""Properties of functions: what holds for the whole catalogue, and what is known from elsewhere."""

import math

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction, Interval, Kind, Monotonicity, Symmetry, properties_of
from tests.core.test_laws import every_element_wise, every_function, variants

ODD = {
    "tanh", "lecun_tanh", "soft_cap", "hard_tanh", "softsign", "arctan", "isru", "erf", "identity", "soft_shrink",
    "hard_shrink", "tanh_shrink", "shrink", "sine", "gcu", "dynamic_tanh", "dynamic_erf",
}  # fmt: skip
EVEN = {"gaussian", "lisht", "sinc"}


@every_function
def test_the_monotonicity_of_the_defaults_is_the_declared_one(function: ActivationFunction) -> None:
    assert properties_of(function.bind()).monotonicity is function.monotonicity


@every_function
def test_bounded_functions_have_a_finite_range(function: ActivationFunction) -> None:
    for bound in variants(function):
        assert properties_of(bound).bounded == math.isfinite(bound.output_range.high - bound.output_range.low)


@every_element_wise
def test_monotonicity_follows_the_parameters(function: ActivationFunction) -> None:
    x = np.concatenate([np.linspace(-30, 30, 6001), 10.0 ** np.arange(-9, 9), -(10.0 ** np.arange(-9, 9))])
    x.sort()
    for bound in variants(function):
        values = bound.value(x)
        values = values[np.isfinite(values)]
        noise = 8 * np.spacing(np.maximum(np.abs(values[1:]), np.abs(values[:-1])))
        steps = np.diff(values)
        expected = {
            (True, True): Monotonicity.NONE,
            (True, False): Monotonicity.INCREASING,
            (False, True): Monotonicity.DECREASING,
            (False, False): Monotonicity.CONSTANT,
        }
        assert properties_of(bound).monotonicity is expected[bool((steps > noise).any()), bool((steps < -noise).any())]


def test_monotonicity_of_other_parameters() -> None:
    cases = [
        ("leaky_relu", {"negative_slope": -0.1}, Monotonicity.NONE),
        ("star_relu", {"scale": -1}, Monotonicity.DECREASING),
        ("sine", {"omega": 0}, Monotonicity.CONSTANT),
        ("threshold", {"value": 1}, Monotonicity.NONE),
        ("threshold", {"value": -1}, Monotonicity.INCREASING),
        ("hard_tanh", {"min_val": 2, "max_val": 1}, Monotonicity.CONSTANT),
        ("xielu", {"beta": 1}, Monotonicity.INCREASING),
        ("dynamic_tanh", {"gamma": -1}, Monotonicity.DECREASING),
        ("shrink", {"bias": 1}, Monotonicity.NONE),
    ]
    for key, parameters, expected in cases:
        assert properties_of(CATALOGUE[key].bind(**parameters)).monotonicity is expected


@every_element_wise
def test_symmetry_is_what_it_is_known_to_be(function: ActivationFunction, random: np.random.Generator) -> None:
    found = properties_of(function.bind())
    known = {True: Symmetry.ODD, False: Symmetry.EVEN if function.key in EVEN else Symmetry.NONE}
    assert found.symmetry is known[function.key in ODD]
    assert found.zero_centred == (function.key in ODD)
    x = random.normal(0, 3, 1000)
    here, there, near = function(x), function(-x), 8 * np.spacing(np.abs(function(x)))
    assert (np.abs(here + there) <= near).all() == (function.key in ODD)
    assert (np.abs(here - there) <= near).all() == (function.key in EVEN)


def test_symmetry_follows_the_parameters() -> None:
    assert properties_of(CATALOGUE["hard_tanh"].bind(max_val=2)).symmetry is Symmetry.NONE
    assert properties_of(CATALOGUE["leaky_relu"].bind(negative_slope=1)).symmetry is Symmetry.ODD
    assert properties_of(CATALOGUE["leaky_relu"].bind(negative_slope=-1)).symmetry is Symmetry.EVEN
    assert properties_of(CATALOGUE["aptx"].bind(alpha=0)).symmetry is Symmetry.EVEN
    assert properties_of(CATALOGUE["dynamic_erf"].bind(shift=1)).symmetry is Symmetry.NONE


@pytest.mark.parametrize(
    ("key", "x", "value"),
    [
        ("silu", -1.278464542761, -0.278464542761),
        ("gelu", -0.751791524694, -0.169971207480),
        ("gelu_tanh", -0.752461422071, -0.170040750571),
        ("quick_gelu", -0.751154255441, -0.163610189636),
        ("mish", -1.192431214516, -0.308843413017),
        ("tanh_exp", -1.078860058465, -0.353285777848),
        ("serf", -1.193060, -0.348437),
        ("smish", -1.394519302, -0.249993663660),
        ("logish", -1.372454137, -0.252768816789),
        ("hard_swish", -1.5, -0.375),
        ("xielu", -0.980829, -0.205751),
        ("aptx", -0.639232271381, -0.139232271381),
    ],
)
def test_the_minimum_is_where_it_is_known_to_be(key: str, x: float, value: float) -> None:
    (minimum,) = properties_of(CATALOGUE[key].bind()).extrema or ()
    assert minimum.x == pytest.approx(x, abs=10.0 ** -len(str(x).partition(".")[2]))
    assert minimum.value == pytest.approx(value, abs=10.0 ** -len(str(value).partition(".")[2]))
    assert (minimum.turn, minimum.is_global) == ("minimum", True)


def test_stretches_of_zeros() -> None:
    def zeros(key: str, **parameters: float) -> list[str]:
        return [str(zero) for zero in properties_of(CATALOGUE[key].bind(**parameters)).zeros or ()]

    assert zeros("relu") == zeros("squared_relu") == ["(-inf, 0]"]
    assert zeros("soft_shrink") == zeros("hard_shrink") == ["[-0.5, 0.5]"]
    assert zeros("binary_step") == ["(-inf, 0)"]
    assert zeros("hard_swish") == ["(-inf, -3]", "[0, 0]"]
    assert zeros("sine", omega=0) == ["(-inf, inf)"]
    assert zeros("threshold", threshold=1, value=3) == []
    assert zeros("sigmoid") == zeros("softplus") == zeros("gaussian") == []


@every_element_wise
def test_zeros_are_zeros_and_there_are_no_others(function: ActivationFunction) -> None:
    for bound in variants(function):
        found = properties_of(bound)
        x = np.linspace(-12, 12, 24_001)
        x = x[np.abs(x) <= found.window]
        values = bound.value(x)
        near = np.zeros(x.size, bool)
        for zero in found.zeros or ():
            near |= (x > zero.low - 0.002) & (x < zero.high + 0.002)
            for end in (zero.low, zero.high):
                if math.isfinite(end) and end in zero:
                    slope = float(bound.derivative(end))
                    assert abs(bound.value(end)) <= 1e-15 + 2 * abs(slope) * math.ulp(end)
        assert (values[~near] != 0).all() or function.key == "laplace"  # which becomes too small for doubles
        flips = np.flatnonzero(np.sign(values[:-1]) * np.sign(values[1:]) < 0)
        jumps = [any(x[i] <= jump <= x[i + 1] for jump in bound.jumps) for i in flips]
        assert all(near[i] or jump for i, jump in zip(flips, jumps, strict=True))


@every_element_wise
def test_the_number_of_continuous_derivatives_is_minus_one_with_jumps_and_zero_with_kinks(
    function: ActivationFunction,
) -> None:
    for bound in variants(function):
        found = properties_of(bound).differentiability
        assert (found == -1) == bool(bound.jumps)
        assert (found <= 0) == bool(bound.kinks)


def test_the_properties_are_remembered() -> None:
    assert properties_of(CATALOGUE["mish"].bind()) is properties_of(CATALOGUE["mish"].bind())


def test_axis_functions_have_no_zeros_or_limits() -> None:
    for function in CATALOGUE.values():
        if function.kind is not Kind.ELEMENT_WISE:
            found = properties_of(function.bind())
            assert (found.zeros, found.extrema, found.limits, found.symmetry) == (None, None, None, None)
    assert properties_of(CATALOGUE["softmax"].bind()).output_range == Interval(0, 1, low_closed=False)
