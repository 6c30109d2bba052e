"""Results written to an array of the caller."""

import numpy as np
import pytest

from actgui.core import CATALOGUE

KEYS = ("sigmoid", "gelu", "leaky_relu", "identity", "softmax", "log_softmax", "hardmax", "sparsemax")
SHAPES = ((), (0,), (7,), (3, 5), (2, 3, 4), (300, 400))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_out_gets_the_result_and_is_returned(
    key: str, shape: tuple[int, ...], dtype: type, random: np.random.Generator
) -> None:
    x = np.asarray(random.normal(0, 3, shape)).astype(dtype)
    function = CATALOGUE[key]
    for evaluate, bound in ((function.value, function.bind().value), (function.derivative, function.bind().derivative)):
        out = np.empty(shape, dtype)
        assert evaluate(x, out=out) is out
        np.testing.assert_array_equal(out, evaluate(x))
        other = np.empty(shape, dtype)
        assert bound(x, out=other) is other
        np.testing.assert_array_equal(out, other)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("axis", [0, 1, None])
def test_any_layout_in_memory_will_do(key: str, axis: int | None, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (6, 8))
    expected = CATALOGUE[key](x, axis=axis)
    whole = np.zeros((12, 24))
    for out in (np.empty((8, 6)).T, whole[::2, ::3], np.asfortranarray(x)):
        CATALOGUE[key](x, axis=axis, out=out)
        np.testing.assert_array_equal(out, expected)
    assert np.count_nonzero(whole) <= 48


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("length", [1_000, 400_000])
def test_out_may_be_the_input(key: str, length: int, random: np.random.Generator) -> None:
    for dtype in (np.float32, np.float64):
        x = random.normal(0, 3, length).astype(dtype)
        expected = CATALOGUE[key](x)
        assert CATALOGUE[key](x, out=x) is x
        np.testing.assert_array_equal(x, expected)


@pytest.mark.parametrize("key", KEYS)
def test_out_may_overlap_the_input(key: str, random: np.random.Generator) -> None:
    for start, stop in ((1, 300_001), (0, 300_000)):
        memory = random.normal(0, 3, 300_001)
        x, out = memory[300_001 - stop : 300_001 - start], memory[start:stop]
        expected = CATALOGUE[key](x.copy())
        CATALOGUE[key](x, out=out)
        np.testing.assert_array_equal(out, expected)
    square = random.normal(0, 3, (9, 9))
    expected = CATALOGUE[key](square.copy())
    CATALOGUE[key](square, out=square.T)
    np.testing.assert_array_equal(square.T, expected)


@pytest.mark.parametrize("key", ["sigmoid", "softmax"])
def test_an_unsuitable_out_is_explained(key: str) -> None:
    function = CATALOGUE[key]
    x = np.zeros(3)
    with pytest.raises(TypeError, match=r"out must be an array of NumPy, not list\."):
        function(x, out=[0, 0, 0])
    with pytest.raises(TypeError, match="out must have the type of the result, float64, not float32"):
        function(x, out=np.empty(3, np.float32))
    with pytest.raises(TypeError, match="out must have the type of the result, float32, not float64"):
        function(x.astype(np.float32), out=np.empty(3))
    with pytest.raises(ValueError, match=r"out must have the shape of the result, \(3,\), not \(4,\)\."):
        function(x, out=np.empty(4))
    frozen = np.empty(3)
    frozen.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        function(x, out=frozen)
    with pytest.raises(TypeError, match="out is for arrays of NumPy only"):
        function(np.ma.array([1.0, 2.0]), out=np.empty(2))
