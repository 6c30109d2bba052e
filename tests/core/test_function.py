"""Descriptors, parameters and bound functions."""

import copy
import math

import numpy as np
import pytest

from actgui.core import CATALOGUE, Axis, Interval, Kind, Parameter, ParameterError

leaky_relu = CATALOGUE["leaky_relu"]


def test_calling_is_evaluating() -> None:
    x = [-1.0, 2.0]
    np.testing.assert_array_equal(leaky_relu(x, negative_slope=0.5), [-0.5, 2.0])
    np.testing.assert_array_equal(leaky_relu.value(x), leaky_relu(x))
    np.testing.assert_array_equal(leaky_relu.bind(negative_slope=0.5).value(x), leaky_relu(x, negative_slope=0.5))


def test_a_bound_function_knows_its_parameters() -> None:
    bound = leaky_relu.bind(negative_slope=0.2)
    assert bound.key == "leaky_relu"
    assert bound.parameters == {"negative_slope": 0.2}
    assert bound.changed == {"negative_slope": 0.2}
    assert bound.values == (0.2,)
    assert leaky_relu.bind().changed == {}
    assert bound.replace("negative_slope", 0.01) == leaky_relu.bind()
    assert bound == leaky_relu.bind(negative_slope=0.2)
    assert bound != leaky_relu.bind()
    assert len({bound, leaky_relu.bind(negative_slope=0.2), leaky_relu.bind()}) == 2


def test_copies_are_equal() -> None:
    bound = CATALOGUE["softmax"].bind(temperature=2)
    assert copy.deepcopy(bound) == bound


def test_whole_numbers_become_floats() -> None:
    (value,) = leaky_relu.bind(negative_slope=1).values
    assert isinstance(value, float)


@pytest.mark.parametrize(
    ("key", "parameters", "message"),
    [
        ("leaky_relu", {"slope": 0.1}, "leaky_relu has no parameter slope; it has negative_slope."),
        ("tanh", {"beta": 1.0}, "tanh has no parameter beta; it has none."),
        ("leaky_relu", {"negative_slope": math.nan}, "must be a finite number"),
        ("elu", {"alpha": math.inf}, "must be a finite number"),
        ("softplus", {"beta": 0.0}, "beta must be a finite number in (0, inf), not 0."),
        ("softplus", {"beta": -1.0}, "must be a finite number in (0, inf), not -1."),
        ("softmax", {"temperature": -0.5}, "temperature must be a finite number in [0, inf), not -0.5."),
    ],
)
def test_wrong_parameters_are_explained(key: str, parameters: dict[str, float], message: str) -> None:
    with pytest.raises(ParameterError) as caught:
        CATALOGUE[key].bind(**parameters)
    assert message in str(caught.value)
    assert caught.value.template.format(**caught.value.details) == str(caught.value)
    with pytest.raises(ParameterError):
        CATALOGUE[key]([1.0], **parameters)


def test_values_outside_the_offered_range_are_allowed() -> None:
    for slope in (-3.0, 1e300):
        assert leaky_relu([-1.0], negative_slope=slope) == -slope


def test_derivatives_at_kinks_are_those_of_pytorch() -> None:
    assert CATALOGUE["relu"].derivative([0.0, -0.0]).tolist() == [0, 0]
    assert leaky_relu.derivative([0.0, -0.0]).tolist() == [0.01, 0.01]
    assert CATALOGUE["elu"].derivative([0.0, -0.0], alpha=2).tolist() == [2, 2]
    for key, kinks in (
        ("hard_tanh", [-1, 1]),
        ("hard_sigmoid", [-3, 3]),
        ("relu6", [0, 6]),
        ("hard_shrink", [-0.5, 0.5]),
    ):
        assert CATALOGUE[key].derivative(kinks).tolist() == [0, 0]
    assert CATALOGUE["hard_swish"].derivative([-3.0, 3.0]).tolist() == [0, 1]
    assert CATALOGUE["hard_elish"].derivative([-1.0, 1.0]).tolist() == [0, 1]
    assert CATALOGUE["selu"].derivative(0.0) == pytest.approx(1.758099, abs=1e-6)
    assert CATALOGUE["prelu"].derivative(0.0) == 0.25


def test_range_kinks_and_jumps_follow_the_parameters() -> None:
    assert leaky_relu.bind().kinks == (0.0,)
    assert leaky_relu.bind(negative_slope=1).kinks == ()
    assert leaky_relu.bind(negative_slope=0).output_range == Interval(0, math.inf)
    assert CATALOGUE["hard_sigmoid"].bind(slope=0.2).kinks == (-2.5, 2.5)
    assert CATALOGUE["hard_tanh"].bind(max_val=6).output_range == Interval(-1, 6)
    assert CATALOGUE["threshold"].bind(value=1).jumps == (0.0,)
    assert CATALOGUE["shrink"].bind(bias=0.5).jumps == ()


def test_a_slope_of_one_sixth_is_one_sixth() -> None:
    assert CATALOGUE["hard_sigmoid"]([-3.0, 0.0, 1.5, 3.0]).tolist() == [0, 0.5, 0.75, 1]
    assert CATALOGUE["hard_sigmoid"]([-2.5, 2.5], slope=0.2).tolist() == [0, 1]


def test_odd_and_gated_functions_keep_the_sign_of_zero() -> None:
    odd = (
        "tanh",
        "lecun_tanh",
        "soft_cap",
        "softsign",
        "arctan",
        "isru",
        "erf",
        "identity",
        "selu",
        "celu",
        "isrlu",
        "xielu",
    )
    for key in (
        *odd,
        "elu",
        "leaky_relu",
        "silu",
        "gelu",
        "tanh_shrink",
        "bent_identity",
        "dynamic_tanh",
        "dynamic_erf",
        "swish",
        "gelu_tanh",
        "quick_gelu",
        "mish",
        "tanh_exp",
        "serf",
        "smish",
        "logish",
        "hard_swish",
        "aptx",
        "elish",
        "hard_elish",
        "sine",
        "snake",
        "gcu",
    ):
        assert np.signbit(CATALOGUE[key]([-0.0, 0.0])).tolist() == [True, False]
    assert not np.signbit(CATALOGUE["relu"]([-0.0, 0.0, -1.0])).any()


def test_tails_end_where_doubles_end() -> None:
    for key in ("sigmoid", "softplus"):
        assert CATALOGUE[key]([-745.0, -746.0]).tolist() == [5e-324, 0.0]
    assert CATALOGUE["silu"](-750.0) < 0
    assert CATALOGUE["gelu"](-38.0) < 0


def test_element_wise_functions_do_not_look_at_the_axis() -> None:
    x = np.array([[1.0, -2.0]])
    for function in CATALOGUE.values():
        if function.kind is Kind.ELEMENT_WISE:
            np.testing.assert_array_equal(function(x, axis=7), function(x))


def test_axes_have_numbers() -> None:
    assert [axis.number for axis in (Axis.ROWS, Axis.COLUMNS, Axis.ALL)] == [-1, 0, None]


def test_intervals() -> None:
    assert str(Interval(0, 1, low_closed=False)) == "(0, 1]"
    assert str(Interval(-math.inf, 2.5)) == "(-inf, 2.5]"
    assert 0 not in Interval(0, 1, low_closed=False)
    assert 1 in Interval(0, 1, low_closed=False)
    assert 1 not in Interval(0, 1, high_closed=False)
    assert Parameter("p", 1.0, Interval(0, 2)).check(1e300) == 1e300


def test_a_quotient_that_is_too_small_for_a_double_is_zero() -> None:
    bound = CATALOGUE["laplace"].bind(mu=0, sigma=4)
    assert bound.value([5e-324, -1e-323]).tolist() == [0.5, 0.5]
    assert bound.derivative([5e-324, -1e-323]).tolist() == bound.derivative([0.0, 0.0]).tolist()
