"""Properties of functions: what holds for the whole catalogue, and what is known from elsewhere."""

import dataclasses
import math

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction, Interval, Kind, Monotonicity, Symmetry, properties_of
from tests.core.points import around
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


@every_element_wise
def test_the_output_range_ends_at_extrema_limits_and_breaks(function: ActivationFunction) -> None:
    for bound in variants(function):
        found = properties_of(bound)
        assert found.limits is not None
        values = [extremum.value for extremum in found.extrema or ()]
        values += [value for value in (found.limits.value_left, found.limits.value_right) if not math.isnan(value)]
        values += [float(bound.value(near)) for kink in bound.kinks for near in around(kink)]
        declared = found.output_range
        if found.lipschitz == math.inf and found.window < math.inf:
            assert (declared.low, declared.high) == (-math.inf, math.inf)  # gcu swings ever wider
            continue
        assert min(values) == pytest.approx(declared.low, rel=1e-12, abs=1e-15)
        assert max(values) == pytest.approx(declared.high, rel=1e-12, abs=1e-15)
        ends = [extremum.value for extremum in found.extrema or () if extremum.is_global]
        assert all(any(end == pytest.approx(v, rel=1e-11) for v in (declared.low, declared.high)) for end in ends)


@every_element_wise
def test_no_chord_is_steeper_than_the_lipschitz_constant(
    function: ActivationFunction, random: np.random.Generator
) -> None:
    x = random.normal(0, 3, 2000)
    y = np.where(random.uniform(size=2000) < 0.5, x + random.normal(0, 0.01, 2000), random.normal(0, 3, 2000))
    for bound in variants(function):
        found = properties_of(bound)
        assert found.lipschitz is not None
        rise = np.abs(bound.value(x) - bound.value(y))
        noise = 1e-14 * (np.abs(bound.value(x)) + np.abs(bound.value(y)))
        assert (rise <= found.lipschitz * np.abs(x - y) * (1 + 1e-12) + noise).all()


@every_element_wise
def test_graphs_are_symmetric_about_their_centre(function: ActivationFunction, random: np.random.Generator) -> None:
    for bound in variants(function):
        found = properties_of(bound)
        if found.symmetry_centre is None:
            assert found.symmetry is not Symmetry.ODD
            continue
        x, y = found.symmetry_centre
        distance = random.normal(0, 3, 500)
        above, below = bound.value(x + distance) - y, bound.value(x - distance) - y
        np.testing.assert_allclose(above, -below, rtol=1e-9, atol=1e-12)


def test_centres_of_symmetry() -> None:
    def centre(key: str, **parameters: float) -> tuple[float, float] | None:
        return properties_of(CATALOGUE[key].bind(**parameters)).symmetry_centre

    for key in ("sigmoid", "hard_sigmoid", "sparse_sigmoid", "binary_step", "d_silu"):
        assert centre(key) == (0, 0.5)
    for key in ("relu", "gelu", "softplus", "gaussian", "exponential", "xielu"):
        assert centre(key) is None
    assert centre("relu6") == (3, 3)
    assert centre("laplace", mu=2) == pytest.approx((2, 0.5), rel=1e-14)
    assert centre("dynamic_erf", shift=1, beta=3) == pytest.approx((-2, 3), rel=1e-14)
    assert centre("snake") == pytest.approx((-math.pi / 4, 0.5 - math.pi / 4), rel=1e-14)


def test_homogeneous_functions() -> None:
    found = {key: properties_of(function.bind()).homogeneity for key, function in CATALOGUE.items()}
    degrees = {key: degree for key, degree in found.items() if degree is not None}
    linear = dict.fromkeys(("relu", "leaky_relu", "prelu", "rrelu", "identity", "threshold"), 1)
    square = dict.fromkeys(("squared_relu", "reglu", "bilinear"), 2)
    assert degrees == {"binary_step": 0, "hardmax": 0, **linear, **square}
    assert properties_of(CATALOGUE["squareplus"].bind(b=0)).homogeneity == 1
    assert properties_of(CATALOGUE["softmax"].bind(temperature=0)).homogeneity == 0


def test_what_swings_for_ever_is_shown_in_a_window() -> None:
    swinging = {key for key, function in CATALOGUE.items() if properties_of(function.bind()).window < math.inf}
    assert swinging == {"sine", "snake", "gcu", "sinc"}
    sine = properties_of(CATALOGUE["sine"].bind(omega=30))
    assert sine.window == pytest.approx(5.125 * 2 * math.pi / 30)
    assert len(sine.zeros or ()) == 21
    assert [extremum.value for extremum in sine.extrema or ()] == [1, -1] * 10
    assert properties_of(CATALOGUE["sine"].bind(omega=0)).window == math.inf


EXTREME = (0.0, -0.0, 1.0, -1.0, 5e-324, 1e-200, 1e-9, 3.7, 1e9, -1e9, 1e149, -1e149, 1e200, -1e308, 1.7e308)


@every_function
def test_extreme_parameters_raise_no_error_and_no_warning(
    function: ActivationFunction, random: np.random.Generator
) -> None:
    allowed = [[v for v in EXTREME if v in parameter.allowed] for parameter in function.parameters]
    for _ in range(12 if allowed else 0):
        keys = [parameter.key for parameter in function.parameters]
        bound = function.bind(**{k: random.choice(v) for k, v in zip(keys, allowed, strict=True)})
        found = properties_of(bound)
        assert found.bounded == (math.isfinite(found.output_range.high) and math.isfinite(found.output_range.low))
        if found.window == math.inf and function.kind is Kind.ELEMENT_WISE:
            assert len(found.zeros or ()) + len(found.extrema or ()) + len(found.inflexions or ()) <= 12


def test_axis_functions_have_no_zeros_or_limits() -> None:
    for function in CATALOGUE.values():
        if function.kind is not Kind.ELEMENT_WISE:
            found = properties_of(function.bind())
            assert (found.zeros, found.extrema, found.limits, found.symmetry) == (None, None, None, None)
    assert properties_of(CATALOGUE["softmax"].bind()).output_range == Interval(0, 1, low_closed=False)


def test_narrow_turns_far_out_are_seen() -> None:
    far = properties_of(CATALOGUE["laplace"].bind(mu=1.23456e10, sigma=1e-3))
    assert far.inflexions == (pytest.approx(1.23456e10, rel=1e-12),)
    assert far.lipschitz == pytest.approx(1e3 / math.sqrt(2 * math.pi), rel=1e-9)
    steep = properties_of(CATALOGUE["dynamic_erf"].bind(alpha=1e6, shift=-1.23456e13))
    assert steep.zeros is not None
    assert steep.zeros[0].low == pytest.approx(1.23456e7, rel=1e-12)
    assert steep.lipschitz == pytest.approx(1e6 * 2 / math.sqrt(math.pi), rel=1e-9)


def test_almost_symmetric_is_not_symmetric() -> None:
    for bound in (
        CATALOGUE["leaky_relu"].bind(negative_slope=1 - 1e-6),
        CATALOGUE["aptx"].bind(alpha=1e-6),
        CATALOGUE["xielu"].bind(alpha_p=0.1, alpha_n=0.1, beta=1e6),
    ):
        found = properties_of(bound)
        assert (found.symmetry, found.symmetry_centre, found.zero_centred) == (Symmetry.NONE, None, False)


def test_a_curve_turns_where_it_jumps_back() -> None:
    tooth = dataclasses.replace(
        CATALOGUE["identity"],
        formula=lambda x: np.where(x <= 1, x, x - 2),
        derivative_formula=np.ones_like,
        kinks=(1.0,),
        jumps=(1.0,),
    )
    found = properties_of(tooth.bind())
    assert [(turn.x, turn.value, turn.turn, turn.is_global) for turn in found.extrema or ()] == [
        (1, 1, "maximum", False)
    ]
    assert found.zeros == (Interval(0, 0), Interval(2, 2))
    assert (found.monotonicity, found.lipschitz, found.differentiability) == (Monotonicity.NONE, math.inf, -1)
