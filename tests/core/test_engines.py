"""Arrays of other engines: dask stays lazy, others keep their type, and nothing is converted without a word."""

import pickle
from typing import Any

import cloudpickle
import dask.array as da
import numpy as np
import pytest

from actgui.core import CATALOGUE, Kind, LengthError, evaluate
from tests.core.duck import Duck

KEYS = tuple(CATALOGUE)
ALONG = tuple(key for key, function in CATALOGUE.items() if function.kind is not Kind.ELEMENT_WISE)
ELEMENT_WISE = tuple(key for key in KEYS if key not in ALONG)
CHUNKS = ((5, 4), (14, 1))


class TouchedError(Exception):
    """Raised by a chunk that is computed."""


def matrix(random: np.random.Generator) -> np.ndarray:
    x = random.normal(0, 3, (14, 6)) * 10.0 ** random.integers(-2, 3, (14, 6))
    x[3, 4], x[5, 1], x[7, 0], x[8, 2] = np.inf, -np.inf, np.nan, -0.0
    return x


def untouchable(shape: tuple[int, ...], chunks: tuple[int, ...]) -> da.Array:
    """Return an array whose every chunk raises when it is computed."""

    def touch(block: np.ndarray) -> np.ndarray:
        raise TouchedError

    return da.zeros(shape, chunks=chunks).map_blocks(touch, dtype=float, meta=np.empty((0,) * len(shape)))


@pytest.mark.parametrize("key", KEYS)
def test_dask_gives_the_same_bits(key: str, random: np.random.Generator) -> None:
    x = matrix(random)
    for evaluate_one in (CATALOGUE[key].value, CATALOGUE[key].derivative):
        for axis in (0, -1, None):
            expected = evaluate_one(x, axis=axis)
            for chunks in CHUNKS:
                lazy = evaluate_one(da.from_array(x, chunks=chunks), axis=axis)
                assert isinstance(lazy, da.Array)
                assert (lazy.shape, lazy.dtype) == (expected.shape, expected.dtype)
                np.testing.assert_array_equal(lazy.compute(scheduler="synchronous"), expected)


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_computed_before_it_is_asked_for(key: str) -> None:
    source = untouchable((40, 6), (7, 3))
    for evaluate_one in (CATALOGUE[key].value, CATALOGUE[key].derivative):
        for axis in (0, 1, None):
            lazy = evaluate_one(source, axis=axis)
            with pytest.raises(TouchedError):
                lazy.compute(scheduler="synchronous")


def test_parameters_reach_the_blocks() -> None:
    lazy = CATALOGUE["softmax"](da.from_array([[1.0, 2.0], [3.0, 5.0]], chunks=1), temperature=0.5)
    np.testing.assert_array_equal(lazy, CATALOGUE["softmax"]([[1.0, 2.0], [3.0, 5.0]], temperature=0.5))


def test_halves_are_checked_before_anything_is_computed() -> None:
    source = untouchable((4, 6), (1, 5))
    assert CATALOGUE["glu"](source).chunks == ((1, 1, 1, 1), (3,))
    assert CATALOGUE["glu"](source, axis=None).shape == (12,)
    assert CATALOGUE["glu"].derivative(source, axis=0).shape == (4, 6)
    for method in (CATALOGUE["glu"].value, CATALOGUE["glu"].derivative):
        with pytest.raises(LengthError, match="not 5"):
            method(untouchable((5,), (2,)))
        with pytest.raises(LengthError, match="not 1"):
            method(da.zeros(()))


def test_only_the_axis_is_joined() -> None:
    x = da.zeros((40, 6), chunks=(7, 2))
    assert CATALOGUE["sigmoid"](x).chunks == x.chunks
    assert CATALOGUE["softmax"](x).chunks == (x.chunks[0], (6,))
    assert CATALOGUE["softmax"](x, axis=0).chunks == ((40,), x.chunks[1])
    assert CATALOGUE["softmax"](x, axis=None).chunks == ((40,), (6,))


@pytest.mark.parametrize("key", ["gelu", "softmax", "sparsemax"])
@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "i4", "u1", "?"])
def test_types_of_numbers_are_those_of_numpy(key: str, dtype: str) -> None:
    x = np.arange(12).astype(dtype)
    lazy = CATALOGUE[key](da.from_array(x, chunks=5))
    computed = lazy.compute()
    expected = CATALOGUE[key](x)
    assert lazy.dtype == computed.dtype == expected.dtype
    np.testing.assert_array_equal(computed, expected)


@pytest.mark.parametrize("key", ["gelu", "softmax"])
@pytest.mark.parametrize("values", [[1 + 2j], ["a"], [None]])
def test_what_is_no_number_is_refused_as_for_numpy(key: str, values: list[Any]) -> None:
    array = np.array(values)
    with pytest.raises(TypeError) as plain:
        CATALOGUE[key](array)
    with pytest.raises(TypeError) as lazy:
        CATALOGUE[key](da.from_array(array, chunks=1))
    assert str(lazy.value) == str(plain.value)


@pytest.mark.parametrize("shape", [(), (0,), (0, 3), (3, 0)])
@pytest.mark.parametrize("key", ["gelu", "softmax", "entmax15"])
def test_no_axis_or_no_number(key: str, shape: tuple[int, ...]) -> None:
    for axis in (-1, None):
        lazy = CATALOGUE[key](da.zeros(shape), axis=axis)
        np.testing.assert_array_equal(lazy.compute(), CATALOGUE[key](np.zeros(shape), axis=axis))


def test_unknown_chunk_sizes(random: np.random.Generator) -> None:
    x = random.normal(0, 3, (40, 6))
    whole = da.from_array(x, chunks=(7, 3))
    chosen, expected = whole[whole[:, 0] > 0], x[x[:, 0] > 0]
    for key in ("gelu", "softmax", "glu"):
        for method in (CATALOGUE[key].value, CATALOGUE[key].derivative):
            lazy = method(chosen)
            assert np.isnan(lazy.shape[0])
            np.testing.assert_array_equal(lazy.compute(), method(expected))
    for key in ("softmax", "glu"):
        with pytest.raises(ValueError, match="compute_chunk_sizes"):
            CATALOGUE[key](chosen, axis=0)


@pytest.mark.parametrize("axis", [2, -3])
def test_an_axis_that_is_not_there(axis: int) -> None:
    messages = []
    for x in (np.zeros((2, 3)), untouchable((2, 3), (1, 1)), Duck(np.zeros((2, 3)))):
        with pytest.raises(np.exceptions.AxisError) as raised:
            CATALOGUE["softmax"](x, axis=axis)
        messages.append(str(raised.value))
    assert len(set(messages)) == 1


def test_equal_work_has_an_equal_name() -> None:
    x = da.zeros(5)
    assert CATALOGUE["elu"](x, alpha=2).name == CATALOGUE["elu"](x, alpha=2).name
    assert CATALOGUE["elu"](x, alpha=2).name != CATALOGUE["elu"](x, alpha=3).name
    assert CATALOGUE["elu"](x).name != CATALOGUE["elu"].derivative(x).name


@pytest.mark.parametrize("key", KEYS)
def test_functions_travel_to_other_processes(key: str) -> None:
    bound = CATALOGUE[key].bind()
    for pickler in (pickle, cloudpickle):
        assert pickle.loads(pickler.dumps(bound)) == bound  # noqa: S301 - our own bytes
        derivative = pickle.loads(pickler.dumps(bound.derivative))  # noqa: S301
        np.testing.assert_array_equal(derivative([-1.0, 2.0]), bound.derivative([-1.0, 2.0]))


@pytest.mark.parametrize("scheduler", ["threads", "processes"])
def test_schedulers(scheduler: str, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (40, 6))
    lazy = CATALOGUE["softmax"](da.from_array(x, chunks=(20, 3)), temperature=2.0)
    np.testing.assert_array_equal(lazy.compute(scheduler=scheduler), CATALOGUE["softmax"](x, temperature=2.0))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("axis", [0, -1, None])
def test_another_type_is_kept_or_refused_but_never_converted(
    key: str, axis: int | None, random: np.random.Generator
) -> None:
    x = random.normal(0, 3, (10, 4))
    before = Duck.conversions
    for evaluate_one in (CATALOGUE[key].value, CATALOGUE[key].derivative):
        try:
            result = evaluate_one(Duck(x), axis=axis)
        except TypeError as error:
            assert "array of NumPy" in str(error)  # noqa: PT017 - either is right
            continue
        assert isinstance(result, Duck)
        np.testing.assert_array_equal(result.numbers, evaluate_one(x, axis=axis))
    assert Duck.conversions == before


@pytest.mark.parametrize("key", ["sigmoid", "tanh", "relu", "leaky_relu", "silu", "gelu", "softmax", "log_softmax"])
def test_the_best_known_functions_work_with_another_type(key: str) -> None:
    for dtype in (np.float32, np.float64):
        result = CATALOGUE[key](Duck(np.array([-2, 0.5, 3], dtype)))
        assert isinstance(result, Duck)
        assert result.dtype == dtype
        np.testing.assert_array_equal(result.numbers, CATALOGUE[key](np.array([-2, 0.5, 3], dtype)))


def test_another_type_of_other_than_numbers() -> None:
    with pytest.raises(TypeError, match="Real numbers are needed"):
        CATALOGUE["sigmoid"](Duck([1j]))


@pytest.mark.parametrize("key", ELEMENT_WISE)
def test_masked_numbers_stay_masked(key: str) -> None:
    x = np.ma.masked_equal([1.0, 2.0, -3.0], 2.0)
    result = CATALOGUE[key](x)
    assert result.mask.tolist() == [False, True, False]
    np.testing.assert_array_equal(result.compressed(), CATALOGUE[key]([1.0, -3.0]))
    result[0] = np.ma.masked
    assert x.mask.tolist() == [False, True, False]


@pytest.mark.parametrize("key", ALONG)
def test_masked_numbers_must_be_filled_along_an_axis(key: str) -> None:
    x = np.ma.masked_equal([1.0, 2.0], 2.0)
    with pytest.raises(TypeError, match="filled"):
        CATALOGUE[key](x)


class LazyTable:
    """Something lazy that is no array, as a data frame of dask."""

    def __dask_graph__(self) -> dict[str, int]:
        return {"x": 1}

    def __array__(self, *_: object, **__: object) -> np.ndarray:
        raise TouchedError


def test_what_must_stay_lazy_is_refused_where_numbers_are_needed() -> None:
    with pytest.raises(TypeError, match="lazy"):
        CATALOGUE["sigmoid"](LazyTable())
    lazy = untouchable((4,), (2,))
    bound = CATALOGUE["softmax"].bind()
    for work in (bound.jacobian, lambda x: evaluate(x, [bound])):
        for x in (lazy, LazyTable(), np.ma.array([1.0, 2.0])):
            with pytest.raises(TypeError, match="Numbers in memory"):
                work(x)


def test_what_only_converts_is_converted() -> None:
    class Series:
        def __array__(self, *_: object, **__: object) -> np.ndarray:
            return np.array([0.0, 1.0])

    assert type(CATALOGUE["relu"](Series())) is np.ndarray
    assert type(CATALOGUE["relu"](np.arange(3.0).view(np.recarray))) is np.ndarray
