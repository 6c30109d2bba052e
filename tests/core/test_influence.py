"""What outputs do when an input grows, and where curves are level."""

import numpy as np
import pytest

from actgui.core import CATALOGUE, Axis, Kind, Monotonicity, properties_of
from actgui.core.influence import Influence, growth_of_largest, influence_on_others
from actgui.core.landmarks import is_positive_everywhere, reaches
from actgui.core.vector_of import place_of, vector_count, vector_of

MATRIX = np.array([[1.0, 2.0, 3.0], [6.0, 5.0, 4.0]])
INPUTS = np.array([2.0, 3.0, 5.0, 6.0])
ELEMENT_WISE = [key for key, function in CATALOGUE.items() if function.kind is Kind.ELEMENT_WISE]


def test_vectors_of_a_matrix() -> None:
    assert [vector_count(MATRIX, axis) for axis in Axis] == [2, 3, 1]
    assert vector_of(MATRIX, Axis.ROWS, 1).tolist() == [6, 5, 4]
    assert vector_of(MATRIX, Axis.COLUMNS, 2).tolist() == [3, 4]
    assert vector_of(MATRIX, Axis.ALL, 0).tolist() == [1, 2, 3, 6, 5, 4]
    with pytest.raises(IndexError, match="no vector 2 among 2"):
        vector_of(MATRIX, Axis.ROWS, 2)


@pytest.mark.parametrize("axis", Axis)
def test_a_place_leads_back_to_its_input(axis: Axis) -> None:
    for index in range(MATRIX.size):
        number, place = place_of(MATRIX, axis, index)
        assert vector_of(MATRIX, axis, number)[place] == MATRIX.ravel()[index]


def test_one_growing_input_takes_from_the_others_with_softmax_only() -> None:
    sigmoid = growth_of_largest(CATALOGUE["sigmoid"].bind(), INPUTS, Axis.ROWS)
    softmax = growth_of_largest(CATALOGUE["softmax"].bind(), INPUTS, Axis.ROWS)
    assert sigmoid is not None
    assert softmax is not None
    assert (sigmoid.index, sigmoid.x, sigmoid.others) == (3, 6.0, 0.0)
    assert sigmoid.own == pytest.approx(1 / (1 + np.exp(-7)) - 1 / (1 + np.exp(-6)), rel=1e-12)
    assert softmax.own == pytest.approx(0.165392582063, abs=1e-12)
    assert softmax.own + softmax.others == pytest.approx(0, abs=1e-15)


def test_growth_stays_within_the_vector_of_the_largest_input() -> None:
    growth = growth_of_largest(CATALOGUE["softmax"].bind(), MATRIX, Axis.COLUMNS)
    assert growth is not None
    assert growth.index == 3
    p = np.exp([1, 6]) / np.exp([1, 6]).sum()
    q = np.exp([1, 7]) / np.exp([1, 7]).sum()
    assert growth.output == pytest.approx(p[1])
    assert growth.others == pytest.approx(q[0] - p[0])


def test_growth_of_a_gate_changes_the_output_of_its_pair() -> None:
    growth = growth_of_largest(CATALOGUE["bilinear"].bind(), INPUTS, Axis.ROWS)
    assert growth is not None
    assert (growth.output, growth.own, growth.others) == (18.0, 3.0, 0.0)
    assert growth_of_largest(CATALOGUE["bilinear"].bind(), INPUTS[:3], Axis.ROWS) is None


def test_nothing_grows_without_a_finite_input() -> None:
    for inputs in ([], [np.nan, np.inf, -np.inf]):
        assert growth_of_largest(CATALOGUE["sigmoid"].bind(), np.array(inputs), Axis.ROWS) is None
    found = growth_of_largest(CATALOGUE["relu"].bind(), np.array([np.nan, 1.0, np.inf]), Axis.ROWS)
    assert found is not None
    assert (found.index, found.own) == (1, 1.0)


def test_growth_leaves_the_inputs_alone() -> None:
    inputs = INPUTS.copy()
    for function in CATALOGUE.values():
        growth_of_largest(function.bind(), inputs, Axis.ROWS)
    assert inputs.tolist() == INPUTS.tolist()


@pytest.mark.parametrize(
    ("key", "influence"),
    [
        ("sigmoid", Influence.NONE),
        ("glu", Influence.NONE),
        ("softmax", Influence.FALL),
        ("log_softmax", Influence.FALL),
        ("sparsemax", Influence.FALL),
        ("softmin", Influence.RISE),
        ("hardmax", Influence.NONE),
        ("solu", Influence.BOTH),
    ],
)
def test_what_others_do(key: str, influence: Influence) -> None:
    assert influence_on_others(CATALOGUE[key].bind()) is influence


def test_where_the_sigmoid_is_nearly_one() -> None:
    assert reaches(CATALOGUE["sigmoid"].bind(), 0.9) == pytest.approx(np.log(9), rel=1e-12)
    assert np.isnan(reaches(CATALOGUE["gelu"].bind(), 0.9))
    assert np.isnan(reaches(CATALOGUE["tanh"].bind(), 2))


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_a_positive_derivative_is_positive_wherever_one_looks(key: str) -> None:
    bound = CATALOGUE[key].bind()
    if is_positive_everywhere(bound):
        assert properties_of(bound).monotonicity is Monotonicity.INCREASING
        assert bool((bound.derivative(np.linspace(-8, 8, 1601)) > 0).all())


@pytest.mark.parametrize("key", ["sigmoid", "tanh", "softsign", "leaky_relu", "elu", "identity", "softplus"])
def test_derivatives_that_are_positive(key: str) -> None:
    assert is_positive_everywhere(CATALOGUE[key].bind())


@pytest.mark.parametrize(
    "key", ["relu", "tanh_shrink", "snake", "hard_sigmoid", "sparse_plus", "gelu", "binary_step", "hard_shrink"]
)
def test_derivatives_that_are_not_positive_everywhere(key: str) -> None:
    assert not is_positive_everywhere(CATALOGUE[key].bind())
