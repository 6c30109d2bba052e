"""What an evaluation may take: little memory beyond input and output, and no long work after a cancel."""

import gc
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction, Axis, Cancelled, Kind, evaluate
from actgui.core.blocks import BLOCK, THREADS
from actgui.core.lanes import Lanes

MEGABYTE = 2**20
LIMIT = 64 * MEGABYTE

# Of these an array takes 48 MB, more than all scratch memory together: no copy of the whole can hide.
NUMBERS = 6_000_000
SCRATCH = 40 * MEGABYTE
MANY = 10_000_000

ALONG = ("softmax", "log_softmax", "softmax_one", "hardmax", "sparsemax", "entmax15", "taylor_softmax", "solu")
HALVING = ("glu", "reglu", "geglu", "swiglu", "bilinear")
DEAREST = ("phish", "snake")  # many steps, much scratch memory


def numbers(count: int = NUMBERS) -> np.ndarray:
    return np.random.default_rng(5).normal(0, 3, count)


def scratch(work: Callable[[], Any]) -> int:
    """Return how many bytes the work takes at most beyond its result."""
    gc.collect()
    tracemalloc.start()
    try:
        result = work()
        kept, peak = tracemalloc.get_traced_memory()
        assert result is not None
        return peak - kept
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("key", [*DEAREST, *ALONG, *HALVING])
def test_every_kind_of_function_needs_little(key: str) -> None:
    x = numbers()
    assert scratch(lambda: CATALOGUE[key].value(x)) < SCRATCH
    assert scratch(lambda: CATALOGUE[key].derivative(x)) < SCRATCH


@pytest.mark.parametrize("key", ["softmax", "entmax15", "swiglu"])
@pytest.mark.parametrize(
    ("shape", "axis"),
    [((-1, 10), -1), ((-1, 1000), -1), ((-1, 100_000), -1), ((10, -1), 0), ((1000, -1), 0), ((100_000, -1), 0),
     ((200, -1), None)],
)  # fmt: skip
def test_every_shape_needs_little(key: str, shape: tuple[int, ...], axis: int | None) -> None:
    x = numbers().reshape(shape)
    assert scratch(lambda: CATALOGUE[key].value(x, axis=axis)) < SCRATCH
    assert scratch(lambda: CATALOGUE[key].derivative(x, axis=axis)) < SCRATCH


LAYOUTS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "transposed": lambda x: x.reshape(1000, -1).T,
    "every other": lambda x: np.repeat(x, 2)[::2],
    "reversed": lambda x: x[::-1],
    "three axes turned": lambda x: x.reshape(20, 100, -1).transpose(2, 0, 1),
    "single precision": lambda x: x.astype(np.float32),
    "integers": lambda x: x.astype(np.int64),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("key", ["sigmoid", "softmax", "swiglu"])
def test_no_layout_is_copied(key: str, layout: str) -> None:
    x = LAYOUTS[layout](numbers())
    plain = np.ascontiguousarray(x, dtype=np.float32 if x.dtype == np.float32 else np.float64)
    function = CATALOGUE[key]
    for axis in (-1,) if key == "sigmoid" else (0, -1, None):
        for method in (function.value, function.derivative):
            results: list[np.ndarray] = []
            assert scratch(lambda m=method, a=axis, r=results: r.append(m(x, axis=a)) or r) < SCRATCH
            np.testing.assert_array_equal(results[0], method(plain, axis=axis))


@pytest.mark.parametrize("values", ["equal", "near", "far"])
@pytest.mark.parametrize("key", ["sparsemax", "entmax15"])
def test_no_vector_makes_a_threshold_costly(key: str, values: str) -> None:
    x = {"equal": np.zeros(NUMBERS), "near": numbers() * 1e-6, "far": numbers() * 1e6}[values]
    assert scratch(lambda: CATALOGUE[key].derivative(x)) < SCRATCH


@pytest.mark.parametrize("key", ["gelu", "softmax", "glu"])
def test_ten_million_numbers_stay_below_the_limit(key: str) -> None:
    x = numbers(MANY)
    bound = CATALOGUE[key].bind()
    assert scratch(lambda: bound.derivative(x)) < LIMIT
    assert scratch(lambda: evaluate(x, [bound], derivative=True)) < LIMIT


@pytest.mark.parametrize("axis", Axis)
def test_evaluate_needs_little(axis: Axis) -> None:
    functions = [CATALOGUE[key].bind() for key in ("sigmoid", "solu", "glu")]
    x = numbers().reshape(50, -1).T
    assert scratch(lambda: evaluate(x, functions, axis=axis, derivative=True)) < SCRATCH


class Counted:
    """A function that counts the numbers it is given, and never accepts more than a block of them at once."""

    def __init__(self, function: ActivationFunction) -> None:
        self.numbers = self.blocks = 0
        self._lock = threading.Lock()
        self._formula, self._along = function.formula, function.kind is Kind.AXIS
        self.function = replace(function, formula=self._counting)

    def _counting(self, x: Any, *parameters: float, **options: Any) -> Any:  # noqa: ANN401
        if not self._along:
            return self._formula(self._count(x), *parameters, **options)
        if isinstance(x.blocks, tuple):
            self._count(x.blocks[0])
        else:
            x = Lanes(_Counting(x, self._count))
        return self._formula(x, *parameters, **options)

    def _count(self, block: np.ndarray) -> np.ndarray:
        assert block.size <= BLOCK
        with self._lock:
            self.numbers += block.size
            self.blocks += 1
        return block


class _Counting:
    def __init__(self, blocks: Lanes, count: Callable[[np.ndarray], np.ndarray]) -> None:
        self._blocks, self._count = blocks, count

    def __iter__(self) -> Iterator[np.ndarray]:
        return map(self._count, self._blocks)


SHAPES = (((NUMBERS,), -1), ((-1, 10), -1), ((-1, 100_000), -1), ((10, -1), 0), ((-1, 100_000), 0), ((200, -1), None))


@pytest.mark.parametrize(("shape", "axis"), SHAPES)
@pytest.mark.parametrize("key", ["gelu", "softmax", "entmax15"])
def test_a_cancel_waits_for_the_blocks_begun_only(key: str, shape: tuple[int, ...], axis: int | None) -> None:
    counted = Counted(CATALOGUE[key])
    x = numbers().reshape(shape)
    at_cancel = 0

    def cancel(fraction: float) -> None:
        nonlocal at_cancel
        if fraction > 0.3:
            at_cancel = counted.numbers
            raise Cancelled

    with pytest.raises(Cancelled):
        counted.function(x, axis=axis, watch=cancel)
    assert at_cancel > 0
    # A thread may take one more block while the others are being called off.
    assert counted.numbers - at_cancel <= 2 * THREADS * BLOCK


@pytest.mark.parametrize(("shape", "axis"), SHAPES)
@pytest.mark.parametrize("key", ["gelu", "softmax", "entmax15"])
def test_every_block_is_watched(key: str, shape: tuple[int, ...], axis: int | None) -> None:
    counted = Counted(CATALOGUE[key])
    calls: list[float] = []
    counted.function(numbers().reshape(shape), axis=axis, watch=calls.append)
    assert len(calls) >= counted.blocks
    assert counted.numbers >= NUMBERS


@pytest.mark.parametrize("key", ["gelu", "softmax", "entmax15"])
@pytest.mark.parametrize("shape", [(-1,), (-1, 10), (-1, 100_000)])
def test_a_cancel_frees_its_memory(key: str, shape: tuple[int, ...]) -> None:
    x = numbers().reshape(shape)

    def cancel(fraction: float) -> None:
        if fraction > 0.4:
            raise Cancelled

    tracemalloc.start()
    try:
        with pytest.raises(Cancelled):
            evaluate(x, [CATALOGUE[key].bind()] * 2, derivative=True, watch=cancel)
        gc.collect()
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak > x.nbytes
    assert kept < MEGABYTE
