"""What the softmax family does at its edges: ties, infinities, NaN, temperature 0, axes."""

import numpy as np
import pytest

from actgui.core import CATALOGUE

INF = np.inf
softmax = CATALOGUE["softmax"]
log_softmax = CATALOGUE["log_softmax"]

# A row and what softmax makes of it, whatever the temperature.
EDGES = [
    ([3.0], [1.0]),
    ([2.0, 2.0], [0.5, 0.5]),
    ([INF, 1.0, -INF], [1.0, 0.0, 0.0]),
    ([INF, 1.0, INF], [0.5, 0.0, 0.5]),
    ([-INF, 1.0, -INF], [0.0, 1.0, 0.0]),
    ([-INF, -INF], [np.nan, np.nan]),
    ([-INF], [np.nan]),
    ([INF], [1.0]),
    ([1.0, np.nan], [np.nan, np.nan]),
    ([INF, np.nan], [np.nan, np.nan]),
]


@pytest.mark.parametrize("temperature", [0.0, 5e-324, 0.5, 1.0, 10.0, 1e308])
@pytest.mark.parametrize(("row", "probabilities"), EDGES)
def test_edges(row: list[float], probabilities: list[float], temperature: float) -> None:
    np.testing.assert_array_equal(softmax(row, temperature=temperature), probabilities)
    with np.errstate(divide="ignore"):
        logarithms = np.log(probabilities)
    np.testing.assert_allclose(log_softmax(row, temperature=temperature), logarithms, rtol=1e-15)


def test_one_vector_does_not_disturb_its_neighbours() -> None:
    rows = [row for row, _ in EDGES if len(row) == 2] + [[1.0, 2.0], [INF, INF], [INF, -INF]]
    for function in (softmax, log_softmax):
        for evaluate in (function.value, function.derivative):
            together = evaluate(rows)
            np.testing.assert_array_equal(together, [evaluate(row) for row in rows])


def test_temperature_zero_is_the_limit() -> None:
    row = [1.0, 3.0, 3.0, 2.0]
    np.testing.assert_array_equal(softmax(row, temperature=0), [0, 0.5, 0.5, 0])
    np.testing.assert_array_equal(softmax(row, temperature=1e-300), softmax(row, temperature=0))
    np.testing.assert_allclose(log_softmax(row, temperature=0), [-INF, -np.log(2), -np.log(2), -INF], rtol=1e-15)
    np.testing.assert_array_equal(softmax([1, 2, 4], temperature=0), [0, 0, 1])
    np.testing.assert_array_equal(log_softmax([1, 2, 4], temperature=0), [-INF, -INF, 0])


def test_slopes_at_temperature_zero_are_limits() -> None:
    np.testing.assert_array_equal(softmax.derivative([1, 2, 4], temperature=0), [0, 0, 0])
    np.testing.assert_array_equal(softmax.derivative([1, 4, 4], temperature=0), [0, INF, INF])
    np.testing.assert_array_equal(log_softmax.derivative([1, 2, 4], temperature=0), [INF, INF, 0])
    np.testing.assert_array_equal(
        softmax.jacobian([1, 4, 4], temperature=0), [[0, 0, 0], [0, INF, -INF], [0, -INF, INF]]
    )
    np.testing.assert_array_equal(log_softmax.jacobian([1, 4], temperature=0), [[INF, -INF], [0, 0]])
    np.testing.assert_array_equal(softmax.jacobian([1, np.nan], temperature=0), np.full((2, 2), np.nan))


def test_a_large_temperature_levels_all() -> None:
    np.testing.assert_array_equal(softmax([1, 2, 3, 4], temperature=1e308), [0.25] * 4)


def test_adding_a_constant_changes_nothing() -> None:
    row = np.array([1.0, 2.0, 4.0])
    for function in (softmax, log_softmax):
        np.testing.assert_array_equal(function(row + 2.0**40), function(row))


def test_axes(random: np.random.Generator) -> None:
    x = random.normal(0, 2, (3, 4, 5))
    for function in (softmax, log_softmax):
        for evaluate in (function.value, function.derivative):
            for axis in (0, 1, 2, -1, -3):
                expected = np.apply_along_axis(evaluate, axis, x)
                np.testing.assert_allclose(evaluate(x, axis=axis), expected, rtol=1e-14)
            np.testing.assert_array_equal(evaluate(x, axis=None).ravel(), evaluate(x.ravel()))


@pytest.mark.parametrize("shape", [(2, 70_000), (70_000, 2), (1, 70_000, 2), (3, 40_000), (40_000, 3), (70_000,)])
@pytest.mark.parametrize("axis", [0, -1, None])
def test_blocks_do_not_show(shape: tuple[int, ...], axis: int | None, random: np.random.Generator) -> None:
    x = random.normal(0, 2, shape)
    powers = np.exp(x)
    expected = powers / powers.sum(axis=axis, keepdims=True)
    np.testing.assert_allclose(softmax(x, axis=axis), expected, rtol=1e-12)
    assert softmax(x.astype(np.float32), axis=axis).dtype == np.float32


def test_infinity_in_a_vector_longer_than_a_block() -> None:
    x = np.zeros(150_000)
    x[[10, 149_999]] = INF
    probabilities = softmax(x)
    assert np.flatnonzero(probabilities).tolist() == [10, 149_999]
    assert probabilities[10] == 0.5


def test_an_axis_that_is_not_there() -> None:
    with pytest.raises(np.exceptions.AxisError):
        softmax([1.0, 2.0], axis=1)


def test_the_article_numbers() -> None:
    article = np.array([0.01275478, 0.03467109, 0.25618664, 0.69638749])
    np.testing.assert_allclose(softmax([2, 3, 5, 6]), article, atol=5e-9)
