"""Parts of Jacobians beside the whole matrices, their sums, and what a long vector costs."""

import tracemalloc

import numpy as np
import pytest

from actgui.core import CATALOGUE, BoundFunction, Cancelled, Kind
from actgui.core.jacobian_part import SHOWN, Jacobian, jacobian_of

INPUTS = np.array([2.0, 3.0, 5.0, 6.0])
AXIS_KEYS = [key for key, function in CATALOGUE.items() if function.kind is Kind.AXIS]


def made(bound: BoundFunction, x: np.ndarray) -> Jacobian:
    jacobian = jacobian_of(bound, x)
    assert jacobian is not None
    return jacobian


def test_rows_and_columns_of_the_jacobian_of_softmax_add_up_to_nothing() -> None:
    jacobian = made(CATALOGUE["softmax"].bind(), INPUTS)
    part = jacobian.part()
    assert part.matrix.shape == jacobian.shape == (4, 4)
    assert part.row_sums.tolist() == part.column_sums.tolist() == [0.0] * 4
    assert jacobian.row_extent == jacobian.column_extent == (0.0, 0.0)
    assert part.scale == part.matrix.max() == part.matrix[3, 3]


@pytest.mark.parametrize("key", [*AXIS_KEYS, "sigmoid", "relu", "glu", "swiglu", "bilinear"])
@pytest.mark.parametrize(("row", "column"), [(0, 0), (7, 7), (3, 12), (12, 3), (0, 34), (34, 0), (99, 99), (-5, 20)])
def test_a_part_is_cut_out_of_the_whole(key: str, row: int, column: int) -> None:
    x = np.random.default_rng(3).normal(size=40)
    bound = CATALOGUE[key].bind()
    whole = bound.jacobian(x)
    part = made(bound, x).part(row, column, shown=6)
    assert part.matrix.shape == (6, 6)
    assert part.matrix.tolist() == whole[np.ix_(part.rows, part.columns)].tolist()
    assert part.rows.start == min(max(row, 0), len(whole) - 6)
    assert part.inputs.tolist() == x[list(part.columns)].tolist()
    assert part.row_inputs.tolist() == x[list(part.rows)].tolist()
    assert part.row_sums == pytest.approx(whole.sum(axis=1)[list(part.rows)], rel=1e-13, abs=1e-15)
    assert part.column_sums == pytest.approx(whole.sum(axis=0)[list(part.columns)], rel=1e-13, abs=1e-15)


@pytest.mark.parametrize("key", AXIS_KEYS)
def test_the_extent_of_the_sums_is_that_of_the_whole(key: str) -> None:
    x = np.random.default_rng(4).normal(size=30)
    jacobian, whole = made(CATALOGUE[key].bind(), x), CATALOGUE[key].jacobian(x)
    for extent, sums in ((jacobian.row_extent, whole.sum(axis=1)), (jacobian.column_extent, whole.sum(axis=0))):
        assert extent == pytest.approx((sums.min(), sums.max()), rel=1e-13, abs=1e-15)


@pytest.mark.parametrize("key", AXIS_KEYS)
def test_infinities_and_nan_are_those_of_the_whole(key: str) -> None:
    for x in ([1, np.inf, 2], [np.inf, np.inf, 0], [-np.inf, 0, 1], [np.nan, 1, 2], [0, 0, 700]):
        vector = np.array(x, dtype=float)
        whole = CATALOGUE[key].jacobian(vector)
        part = made(CATALOGUE[key].bind(), vector).part()
        np.testing.assert_array_equal(part.matrix, whole)
        with np.errstate(all="ignore"):
            np.testing.assert_allclose(part.row_sums, whole.sum(axis=1), atol=1e-15)
            np.testing.assert_allclose(part.column_sums, whole.sum(axis=0), atol=1e-15)


@pytest.mark.parametrize("key", ["softmax", "softmin", "log_softmax"])
@pytest.mark.parametrize("x", [[1, 4, 2], [4, 4, 1]])
def test_sums_at_temperature_0_are_those_of_the_limit(key: str, x: list[int]) -> None:
    bound = CATALOGUE[key].bind(temperature=0)
    vector = np.array(x, dtype=float)
    part, whole = made(bound, vector).part(), bound.jacobian(vector)
    np.testing.assert_array_equal(part.matrix, whole)
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(part.row_sums, whole.sum(axis=1))
        np.testing.assert_array_equal(part.column_sums, whole.sum(axis=0))


@pytest.mark.parametrize("key", AXIS_KEYS)
def test_a_vector_longer_than_a_block_has_the_factors_of_its_numbers(key: str) -> None:
    """The others are so far below that they have no share: what is left is a vector of eight numbers."""
    x = np.full(300_000, -1e6)
    places = np.arange(200_000, 200_008)
    x[places] = np.linspace(-1, 1, 8)
    bound = CATALOGUE[key].bind()
    if key == "taylor_softmax":
        x[:] = np.where(x == -1e6, -1.0, x)  # its share grows to both sides
    part = made(bound, x).part(200_000, 200_000, shown=8)
    values = bound.value(x)[places]
    assert np.diag(part.matrix).tolist() == bound.derivative(x)[places].tolist()
    if key in {"softmax", "softmin"}:
        expected = -np.multiply.outer(values, values) * (1 if key == "softmax" else -1)
        off = ~np.eye(8, dtype=bool)
        assert part.matrix[off] == pytest.approx(expected[off], rel=1e-15)
    if key not in {"taylor_softmax", "softmin"}:
        assert part.matrix == pytest.approx(bound.jacobian(x[places]), rel=1e-13, abs=1e-15)


def test_of_a_million_inputs_only_vectors_are_made() -> None:
    x = np.random.default_rng(5).normal(size=1_000_000)
    tracemalloc.start()
    jacobian = made(CATALOGUE["softmax"].bind(), x)
    part = jacobian.part(999_000, 5)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * x.nbytes
    assert (part.rows, part.columns) == (range(999_000, 999_300), range(5, 305))
    p = CATALOGUE["softmax"](x)
    assert part.matrix == pytest.approx(-np.multiply.outer(p[list(part.rows)], p[list(part.columns)]), rel=1e-14)
    assert part.row_sums.tolist() == part.column_sums.tolist() == [0.0] * SHOWN
    assert jacobian.row_extent == (0.0, 0.0)


def test_other_kinds_of_functions_are_looked_at_only_where_they_are_shown() -> None:
    x = np.zeros(10_000_000)
    tracemalloc.start()
    single, halved = (made(CATALOGUE[key].bind(), x) for key in ("sigmoid", "glu"))
    parts = single.part(5_000_000, 5_000_000), halved.part(7, 5_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < x.nbytes / 5
    assert parts[0].matrix.tolist() == (np.eye(SHOWN) / 4).tolist()
    assert halved.shape == (5_000_000, 10_000_000)
    assert single.row_extent is None
    assert not parts[1].matrix.any()


def test_what_has_no_jacobian_to_look_at() -> None:
    assert jacobian_of(CATALOGUE["glu"].bind(), INPUTS[:3]) is None
    assert jacobian_of(CATALOGUE["softmax"].bind(), np.empty(0)) is None
    with pytest.raises(TypeError, match="sigmoid"):
        CATALOGUE["sigmoid"].bind().jacobian_factors(INPUTS)


def test_the_work_can_be_ended() -> None:
    def watch(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        jacobian_of(CATALOGUE["softmax"].bind(), np.zeros(300_000), watch)
