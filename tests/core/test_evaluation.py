"""evaluate: its columns and summaries, its progress, and how it is cancelled."""

import math
import tracemalloc

import numpy as np
import pytest

from actgui.core import CATALOGUE, Axis, Cancelled, Kind, Summary, evaluate, summarise

BOUND = [function.bind() for function in CATALOGUE.values()]
MILLIONS = 10_000_000
BLOCK = 65_536
HALVING = [function for function in BOUND if function.function.kind is Kind.HALVING]


def test_the_article_example() -> None:
    evaluation = evaluate([2, 3, 5, 6], [CATALOGUE["sigmoid"].bind(), CATALOGUE["softmax"].bind()])
    sigmoid, softmax = evaluation.columns
    assert evaluation.inputs.tolist() == [2, 3, 5, 6]
    assert evaluation.summary == Summary(16.0, 2.0, 6.0, 3)
    np.testing.assert_array_equal(sigmoid.values, CATALOGUE["sigmoid"]([2, 3, 5, 6]))
    assert softmax.summary.sum == math.fsum(softmax.values) == 1.0
    assert sigmoid.summary.sum == math.fsum(sigmoid.values)
    assert softmax.summary.argmax == 3
    assert softmax.derivative is None
    assert softmax.derivative_summary is None


def test_derivatives_when_asked_for(random: np.random.Generator) -> None:
    x = random.normal(0, 3, 50)
    for column in evaluate(x, BOUND, derivative=True).columns:
        np.testing.assert_array_equal(column.derivative, column.function.derivative(x))
        assert column.derivative_summary == summarise(column.derivative)


@pytest.mark.parametrize("axis", Axis)
def test_the_axis_decides_what_sums_to_one(axis: Axis, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (4, 6))
    evaluation = evaluate(x, [CATALOGUE["softmax"].bind()], axis=axis)
    np.testing.assert_allclose(evaluation.columns[0].values.sum(axis=axis.number), 1, rtol=1e-14)
    assert evaluation.axis is axis


@pytest.mark.parametrize("axis", Axis)
def test_a_vector_is_one_vector_along_every_axis(axis: Axis) -> None:
    values = evaluate([1.0, 2.0], [CATALOGUE["softmax"].bind()], axis=axis).columns[0].values
    np.testing.assert_array_equal(values, CATALOGUE["softmax"]([1.0, 2.0]))


@pytest.mark.parametrize("shape", [(0,), (1,), (2, 3), (1, 1), (0, 2)])
def test_columns_have_the_shape_of_the_inputs(shape: tuple[int, ...]) -> None:
    for column in evaluate(np.ones(shape), BOUND, derivative=True).columns:
        assert column.values.shape == column.derivative.shape == shape


@pytest.mark.parametrize("axis", Axis)
@pytest.mark.parametrize("shape", [(6,), (4, 6), (2, 2)])
def test_outputs_of_halving_functions_stand_beside_their_values(
    axis: Axis, shape: tuple[int, ...], random: np.random.Generator
) -> None:
    x = random.normal(0, 3, shape)
    number = None if axis is Axis.ALL or len(shape) == 1 else axis.number
    for function in HALVING:
        (column,) = evaluate(x, [function], axis=axis, derivative=True).columns
        assert column.without_output is not None
        gates = np.arange(x.size).reshape(shape) >= x.size // 2
        if number is not None:
            places = np.arange(shape[number])[:, None] if number == 0 else np.arange(shape[number])
            gates = np.broadcast_to(places >= shape[number] // 2, shape)
        np.testing.assert_array_equal(column.without_output, gates)
        outputs = function.value(x, axis.number)
        np.testing.assert_array_equal(column.values[~gates], outputs.ravel())
        assert np.isnan(column.values[gates]).all()
        np.testing.assert_array_equal(column.derivative, function.derivative(x, axis.number))
        assert (column.summary.sum, column.summary.maximum) == (math.fsum(outputs.ravel()), outputs.max())
        assert column.values.ravel()[column.summary.argmax] == outputs.max()
        assert (column.problem, column.without_derivative) == (None, None)


@pytest.mark.parametrize(
    ("shape", "axis", "message"),
    [
        ((5,), Axis.ROWS, "glu needs an even number of values, not 5."),
        ((5,), Axis.COLUMNS, "glu needs an even number of values, not 5."),
        ((2, 3), Axis.ROWS, "glu needs an even number of values in each row, not 3."),
        ((3, 2), Axis.COLUMNS, "glu needs an even number of values in each column, not 3."),
        ((3, 3), Axis.ALL, "glu needs an even number of values, not 9."),
    ],
)
def test_an_odd_length_is_the_problem_of_its_column_alone(shape: tuple[int, ...], axis: Axis, message: str) -> None:
    fractions: list[float] = []
    functions = [CATALOGUE[key].bind() for key in ("relu", "glu")]
    evaluation = evaluate(np.ones(shape), functions, axis=axis, derivative=True, watch=fractions.append)
    relu, glu = evaluation.columns
    assert (relu.problem, relu.without_output) == (None, None)
    np.testing.assert_array_equal(relu.values, np.ones(shape))
    assert str(glu.problem) == message
    assert glu.summary == glu.derivative_summary
    assert glu.summary.argmax is None
    for numbers, empty in ((glu.values, glu.without_output), (glu.derivative, glu.without_derivative)):
        assert np.isnan(numbers).all()
        assert empty is not None
        assert empty.all()
    assert fractions[-1] == pytest.approx(1)


@pytest.mark.parametrize(("shape", "axis"), [((2, 3), Axis.COLUMNS), ((2, 3), Axis.ALL), ((3, 2), Axis.ROWS)])
def test_only_the_length_that_is_halved_has_to_be_even(shape: tuple[int, ...], axis: Axis) -> None:
    (column,) = evaluate(np.ones(shape), [CATALOGUE["glu"].bind()], axis=axis).columns
    assert column.problem is None
    assert column.summary.sum == pytest.approx(3 * CATALOGUE["sigmoid"](1.0))


def test_inputs_are_vectors_or_matrices() -> None:
    for inputs in (1.0, np.ones((1, 1, 1))):
        with pytest.raises(ValueError, match="vector or a matrix"):
            evaluate(inputs, BOUND)


@pytest.mark.parametrize(
    ("values", "summary"),
    [
        ([], Summary(0.0, math.nan, math.nan, None)),
        ([math.nan], Summary(math.nan, math.nan, math.nan, None)),
        ([math.nan, 2.0, 1.0, 2.0], Summary(math.nan, 1.0, 2.0, 1)),
        ([-math.inf, -math.inf], Summary(-math.inf, -math.inf, -math.inf, 0)),
        ([1.0, math.inf], Summary(math.inf, 1.0, math.inf, 1)),
        ([0.1] * 10, Summary(1.0, 0.1, 0.1, 0)),
    ],
)
def test_summaries(values: list[float], summary: Summary) -> None:
    assert repr(summarise(np.array(values))) == repr(summary)


def test_the_argmax_of_a_matrix_is_flat_and_the_first() -> None:
    assert summarise(np.array([[1.0, 5.0], [5.0, 0.0]])).argmax == 1


def test_summaries_over_many_blocks(random: np.random.Generator) -> None:
    x = random.normal(0, 1, 300_000)
    x[:70_000] = np.nan
    kept = x[70_000:]
    summary = summarise(x)
    assert (summary.minimum, summary.maximum, summary.argmax) == (kept.min(), kept.max(), int(np.nanargmax(x)))
    assert summarise(kept).sum == math.fsum(kept)


def test_progress_rises_from_zero_to_one() -> None:
    fractions: list[float] = []
    evaluate(np.zeros((50_000, 2)), BOUND, derivative=True, watch=fractions.append)
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < 0.01
    assert fractions[-1] == pytest.approx(1)


def test_progress_within_a_long_vector_rises_from_zero_to_one() -> None:
    for function in BOUND:
        if function.function.kind is Kind.AXIS:
            fractions: list[float] = []
            function.derivative(np.linspace(0, 1, 3 * BLOCK), watch=fractions.append)
            assert fractions == sorted(fractions)
            assert 0 < fractions[0] < 0.5
            assert fractions[-1] == 1


@pytest.mark.parametrize("key", ["sigmoid", "softmax"])
def test_ten_million_numbers_are_watched_in_every_block(key: str) -> None:
    calls = 0

    def count(fraction: float) -> None:
        nonlocal calls
        calls += 1

    x = np.linspace(-30, 30, MILLIONS)
    (column,) = evaluate(x, [CATALOGUE[key].bind()], watch=count).columns
    # Two passes make the summaries of inputs and values; sigmoid itself works in blocks up to twice as large.
    passes = 5 if key == "softmax" else 2 + 1 / 2
    assert calls >= passes * (MILLIONS // BLOCK)
    assert column.summary.argmax is not None
    if key == "softmax":
        assert column.summary.sum == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize("key", ["sigmoid", "softmax"])
@pytest.mark.parametrize("when", [0.01, 0.4, 0.6, 0.9])
def test_cancelling_stops_at_the_next_block(key: str, when: float) -> None:
    later = 0

    def cancel(fraction: float) -> None:
        nonlocal later
        if fraction > when:
            later += 1
            raise Cancelled

    with pytest.raises(Cancelled):
        evaluate(np.zeros(MILLIONS), [CATALOGUE[key].bind()], watch=cancel)
    assert later == 1


def test_scratch_memory_stays_small() -> None:
    x = np.zeros(1_000_000)
    for function in CATALOGUE.values():
        for evaluate_one in (function.value, function.derivative):
            tracemalloc.start()
            evaluate_one(x)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert peak < x.nbytes + 60 * BLOCK * 8
