"""What the younger members of the softmax family do at their edges: ties, infinities, NaN, long vectors."""

import numpy as np
import pytest

from actgui.core import CATALOGUE

INF, NAN = np.inf, np.nan
THIRD = 1 / 3

# The function, a row, what it makes of the row, and the diagonal of the Jacobian there.
EDGES = [
    ("softmin", [2.0, 2.0], [0.5, 0.5], [-0.25, -0.25]),
    ("softmin", [INF, 1.0, -INF], [0, 0, 1], [0, 0, 0]),
    ("softmin", [INF, INF], [NAN, NAN], [NAN, NAN]),
    ("softmax_one", [0.0], [0.5], [0.25]),
    ("softmax_one", [-INF, -INF], [0, 0], [0, 0]),
    ("softmax_one", [INF, INF, 5.0], [0.5, 0.5, 0], [0.25, 0.25, 0]),
    ("softmax_one", [-1000.0, 1000.0], [0, 1], [0, 0]),
    ("hardmax", [1.0, 3.0, 3.0], [0, 1, 0], [0, 0, 0]),
    ("hardmax", [-INF, -INF], [1, 0], [0, 0]),
    ("hardmax", [1.0, INF, INF], [0, 1, 0], [0, 0, 0]),
    ("sparsemax", [1.0, 1.0, 1.0], [THIRD, THIRD, THIRD], [2 / 3, 2 / 3, 2 / 3]),
    ("sparsemax", [0.0, 1.0], [0, 1], [0, 0]),
    ("sparsemax", [1e308, -1e308], [1, 0], [0, 0]),
    ("sparsemax", [INF, 1.0, INF], [0.5, 0, 0.5], [0.5, 0, 0.5]),
    ("sparsemax", [-INF, -INF], [NAN, NAN], [NAN, NAN]),
    ("entmax15", [5.0], [1], [0]),
    ("entmax15", [0.0, 2.0], [0, 1], [0, 0]),
    ("entmax15", [INF, 1.0, -INF], [1, 0, 0], [0, 0, 0]),
    ("entmax15", [-INF, -INF], [NAN, NAN], [NAN, NAN]),
    ("taylor_softmax", [-1.0, -1.0], [0.5, 0.5], [0, 0]),
    ("taylor_softmax", [INF, 1.0, -INF], [0.5, 0, 0.5], [0, 0, 0]),
    ("taylor_softmax", [1e308, 1.0], [1, 0], [0, 0]),
    ("solu", [4.0, 4.0], [2, 2], [1.5, 1.5]),
    ("solu", [INF, 1.0, -INF], [INF, 0, 0], [1, 0, 0]),
    ("solu", [INF, INF], [INF, INF], [INF, INF]),
    ("solu", [-INF, 2.0], [0, 2], [0, 1]),
    ("solu", [-INF, -INF], [NAN, NAN], [NAN, NAN]),
]


@pytest.mark.parametrize(("key", "row", "values", "slopes"), EDGES)
def test_edges(key: str, row: list[float], values: list[float], slopes: list[float]) -> None:
    function = CATALOGUE[key]
    np.testing.assert_allclose(function(row), values, rtol=1e-15)
    np.testing.assert_allclose(function.derivative(row), slopes, rtol=1e-15)
    np.testing.assert_array_equal(np.diag(function.jacobian(row)), function.derivative(row))
    neighbours = [[1.0] * len(row), row, [0.5] * len(row)]
    np.testing.assert_array_equal(function(neighbours)[1], function(row))
    np.testing.assert_array_equal(function(np.transpose(neighbours), axis=0)[:, 1], function(row))


def test_softmin_at_temperature_zero_is_the_limit() -> None:
    softmin = CATALOGUE["softmin"]
    np.testing.assert_array_equal(softmin([1, 3, 1], temperature=0), [0.5, 0, 0.5])
    np.testing.assert_array_equal(softmin.derivative([1, 3, 1], temperature=0), [-INF, 0, -INF])


def test_softmax_one_is_softmax_with_a_hidden_zero(random: np.random.Generator) -> None:
    x = random.normal(0, 3, 20)
    np.testing.assert_allclose(CATALOGUE["softmax_one"](x), CATALOGUE["softmax"](np.append(x, 0))[:-1], rtol=1e-14)


def test_the_example_that_keras_got_wrong() -> None:
    np.testing.assert_allclose(CATALOGUE["sparsemax"]([0.1, 0.5, 0.9]), [0, 0.3, 0.7], rtol=1e-15)


@pytest.mark.parametrize(
    "key", ["softmin", "softmax_one", "hardmax", "sparsemax", "entmax15", "taylor_softmax", "solu"]
)
def test_blocks_of_a_long_vector_do_not_show(key: str, random: np.random.Generator) -> None:
    # What is far below the rest has no weight, so a long vector can say the same as a short one.
    short = random.normal(0, 1, 40) if key != "softmin" else random.normal(2000, 1, 40)
    rest = {"softmin": 1e300, "taylor_softmax": -1.0}.get(key, -3000.0)
    where = random.choice(200_000, 40, replace=False)
    where.sort()
    long = np.full(200_000, rest)
    long[where] = short
    function = CATALOGUE[key]
    if key == "taylor_softmax":
        terms = 1 + long + long * long / 2
        np.testing.assert_allclose(function(long), terms / terms.sum(), rtol=1e-12)
        return
    np.testing.assert_allclose(function(long)[where], function(short), rtol=1e-13)
    np.testing.assert_allclose(function.derivative(long)[where], function.derivative(short), rtol=1e-12, atol=1e-300)
    assert not np.any(np.delete(function(long), where))


@pytest.mark.parametrize("key", ["sparsemax", "entmax15"])
def test_a_row_does_not_depend_on_its_neighbours(key: str) -> None:
    rows = np.random.default_rng(3).normal(0, 5, (4000, 7))
    together = CATALOGUE[key](rows)
    alone = np.array([CATALOGUE[key](row) for row in rows])
    np.testing.assert_array_equal(together, alone)
