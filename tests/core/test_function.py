"""Descriptors, parameters and bound functions."""

import copy
import math
import pickle

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
    assert pickle.loads(pickle.dumps(bound)) == bound  # noqa: S301


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
    assert CATALOGUE["hard_swish"].derivative([-3.0, 3.0]).tolist() == [0, 1]
    assert CATALOGUE["hard_elish"].derivative([-1.0, 1.0]).tolist() == [0, 1]


def test_odd_and_gated_functions_keep_the_sign_of_zero() -> None:
    for key in ("tanh", "elu", "leaky_relu", "silu", "gelu", "swish", "gelu_tanh", "quick_gelu", "mish", "tanh_exp"):
        assert np.signbit(CATALOGUE[key]([-0.0, 0.0])).tolist() == [True, False]
    for key in ("serf", "smish", "logish", "hard_swish", "aptx", "elish", "hard_elish", "sine", "snake", "gcu"):
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
