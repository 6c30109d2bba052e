"""Lanes: what a function along an axis sees. Blocks of vectors side by side, read as often as it needs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TypeVar

import numpy as np

from actgui.core.error_free import Float64Array, two_sum
from actgui.core.scratch import again, scratch

Step = Callable[[Float64Array], Float64Array]
Result = TypeVar("Result")

# So many numbers one after the other NumPy adds in chains of eight.
_RUN = 64


class Blocks:
    """Blocks that are made anew in every pass."""

    def __iter__(self) -> Iterator[Float64Array]:
        raise NotImplementedError

    def collect(self, function: Callable[[int, Float64Array], Result]) -> list[Result]:
        """Return what `function` makes of the number of every block and of the block, which it must not keep."""
        return [function(number, block) for number, block in enumerate(self)]


@dataclass(frozen=True, slots=True)
class _Mapped(Blocks):
    """The blocks of `source` passed through `step`, again in every pass."""

    source: Iterable[Float64Array]
    step: Step

    def __iter__(self) -> Iterator[Float64Array]:
        return map(self.step, self.source)

    def collect(self, function: Callable[[int, Float64Array], Result]) -> list[Result]:
        return Lanes(self.source).collect(lambda number, block: function(number, self.step(block)))


@dataclass(frozen=True, slots=True)
class Lanes:
    """Vectors along the first axis of float64 blocks, other axes side by side.

    Usually one block holds whole vectors. A vector that is longer than a block comes in several, and every pass over
    it computes them anew, so that scratch memory stays small however long it is.
    """

    blocks: Iterable[Float64Array]

    def __iter__(self) -> Iterator[Float64Array]:
        return iter(self.blocks)

    def map(self, step: Step) -> "Lanes":
        """Return lanes whose blocks have passed through `step`; kept if there is one block, else made when read."""
        if isinstance(self.blocks, tuple):
            return Lanes(tuple(step(block) for block in self.blocks))
        return Lanes(_Mapped(self.blocks, step))

    def collect(self, function: Callable[[int, Float64Array], Result]) -> list[Result]:
        """Return what `function` makes of the number of every block and of the block; maybe in several threads."""
        if isinstance(self.blocks, Blocks):
            return self.blocks.collect(function)
        return [function(number, block) for number, block in enumerate(self.blocks)]

    def are_short(self) -> bool:
        """Return whether the vectors have but a few numbers."""
        return isinstance(self.blocks, tuple) and len(self.blocks[0]) < 2 * _RUN

    def maximum(self) -> Float64Array:
        """Return the largest number of each vector; NaN if it holds one."""
        return reduce(np.maximum, self.collect(lambda _, block: np.max(block, axis=0)))

    def sum(self) -> Float64Array:
        """Return the sum of each vector, added pairwise so that the error grows with the logarithm of its length."""
        (total,) = self.sums(lambda block: block)
        return total

    def sums(self, *steps: Step) -> tuple[Float64Array, ...]:
        """Return for each step the sum over each vector of what it makes of the numbers, all from one pass."""
        parts = self.collect(lambda _, block: [_pairwise_sum(step(block)) for step in steps])
        return tuple(_compensated_sum(column) for column in zip(*parts, strict=True))

    def minimum(self) -> Float64Array:
        """Return the smallest number of each vector; NaN if it holds one."""
        return reduce(np.minimum, self.collect(lambda _, block: np.min(block, axis=0)))

    def peak_and_others(self) -> tuple[Float64Array, Float64Array]:
        """Return the largest number of each vector, and the sum of all others, which may vanish beside it."""
        parts = self.collect(lambda _, block: _peak_and_others(block))
        if len(parts) == 1:
            return parts[0]
        peaks, others = (np.stack(column) for column in zip(*parts, strict=True))
        peak, other_peaks = _peak_and_others(peaks)
        return peak, _compensated_sum([*others, other_peaks])

    def sum_and_error(self) -> tuple[Float64Array, Float64Array]:
        """Return the sum of each vector in twice the precision: as a double, and what is missing from it."""
        total = lost = np.zeros(1)
        for part, part_error in self.collect(lambda _, block: _pairwise_sum_and_error(block)):
            total, error = two_sum(total, part)
            lost = lost + (error + part_error)
        return two_sum(total, lost)


def _pairwise_sum_and_error(block: Float64Array) -> tuple[Float64Array, Float64Array]:
    lost = np.zeros(block.shape[1:])
    while len(block) > 1:
        half = len(block) // 2
        folded, errors = two_sum(block[:half], block[half : 2 * half])
        lost = lost + errors.sum(axis=0)
        if len(block) % 2:
            first, error = two_sum(folded[0], block[-1])
            folded[0], lost = first, lost + error
        block = folded
    return block[0], lost


def _compensated_sum(parts: Sequence[Float64Array]) -> Float64Array:
    total, *others = parts
    if not others:
        return total
    lost = np.zeros(1)
    for part in others:
        total, error = two_sum(total, part)
        lost = lost + error
    return total + lost


def _pairwise_sum(block: Float64Array) -> Float64Array:
    """Return the sums along the first axis; the block is folded in two until one row is left."""
    if _lie_in_order(block):
        return _sum_in_order(np.moveaxis(block, 0, -1))
    room = scratch(block[: len(block) // 2])
    while len(block) > 1:
        half = len(block) // 2
        folded = np.add(block[:half], block[half : 2 * half], out=None if room is None else room[:half])
        if len(block) % 2:
            folded[0] += block[-1]
        block = folded
    total: Float64Array = block[0] if room is None else block[0].copy()
    return total


def _lie_in_order(block: Float64Array) -> bool:
    """Return whether vectors are long, and their numbers lie one after the other in memory."""
    return len(block) >= 2 * _RUN and isinstance(block, np.ndarray) and block.strides[0] == block.itemsize


def _sum_in_order(vectors: Float64Array) -> Float64Array:
    """Return the sums along the last axis, in which numbers lie one after the other.

    NumPy adds every eighth number in turn. Runs that are short keep the error as small as folding does.
    """
    count = vectors.shape[-1] // _RUN
    if count < 2:
        return np.asarray(vectors.sum(axis=-1))
    runs = vectors[..., : count * _RUN].reshape(*vectors.shape[:-1], count, _RUN).sum(axis=-1)
    total: Float64Array = _sum_in_order(runs) + vectors[..., count * _RUN :].sum(axis=-1)
    return total


def _peak_and_others(block: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return the largest of each vector and the sum of the others, the block being folded in two as for a sum."""
    if len(block) == 1:
        return block[0], np.multiply(block[0], 0)
    if _lie_in_order(block):
        return _peak_and_others_in_order(np.moveaxis(block, 0, -1))
    peaks, others = _folded(block, None)
    while len(peaks) > 1:
        peaks, others = _folded(peaks, others)
    return peaks[0], others[0]


def _folded(peaks: Float64Array, others: Float64Array | None) -> tuple[Float64Array, Float64Array]:
    """Return both halves as one: the larger numbers, and the smaller ones added to the sums of others so far."""
    half = len(peaks) // 2
    first, second = peaks[:half], peaks[half : 2 * half]
    sums = np.minimum(first, second, out=scratch(first))
    if others is not None:
        both = np.add(others[:half], others[half : 2 * half], out=again(others[:half]))
        sums = np.add(sums, both, out=again(sums))
    tops = np.maximum(first, second, out=scratch(first))
    if len(peaks) % 2:
        sums[0] += np.minimum(tops[0], peaks[-1]) + (0 if others is None else others[-1])
        tops[0] = np.maximum(tops[0], peaks[-1])
    return tops, sums


def _peak_and_others_in_order(vectors: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return the same for vectors along the last axis, in which numbers lie one after the other."""
    place = vectors.argmax(axis=-1, keepdims=True)
    peak = np.take_along_axis(vectors, place, -1)
    np.put_along_axis(vectors, place, 0.0, -1)
    others = _sum_in_order(vectors)
    np.put_along_axis(vectors, place, peak, -1)
    return peak[..., 0], others
