"""Lanes: what a function along an axis sees. Blocks of vectors side by side, read as often as it needs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TypeVar

import numpy as np

from actgui.core.error_free import Float64Array, two_sum
from actgui.core.scratch import rounded_to_single, scratch, scratch_of

# Vectors whose largest numbers differ by no more are rounded alike when they are summed.
_ALIKE = 2.0**20

# Shorter vectors lie side by side in a block, number below number; longer ones one after the other.
SHORT = 48

Step = Callable[[Float64Array], Float64Array]
Result = TypeVar("Result")


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
        return isinstance(self.blocks, tuple) and len(self.blocks[0]) < SHORT

    def minimum(self) -> Float64Array:
        """Return the smallest number of each vector; NaN if it holds one."""
        return reduce(np.minimum, self.collect(lambda _, block: block.min(axis=0)))

    def maximum(self) -> Float64Array:
        """Return the largest number of each vector; NaN if it holds one."""
        return reduce(np.maximum, self.collect(lambda _, block: block.max(axis=0)))

    def sum(self) -> Float64Array:
        """Return the sum of each vector, added pairwise so that the error grows with the logarithm of its length."""
        (total,) = self.sums(lambda block: block)
        return total

    def sums(self, *steps: Step) -> tuple[Float64Array, ...]:
        """Return for each step the sum over each vector of what it makes of the numbers, all from one pass."""
        parts = self.collect(lambda _, block: [_pairwise_sum(step(block)) for step in steps])
        return tuple(_compensated_sum(column) for column in zip(*parts, strict=True))

    def sum_in_parts(self, largest: Float64Array) -> tuple[Float64Array, Float64Array]:
        """Return the sum of each vector as two numbers, which lose nothing of it; `largest` is about the largest.

        The first is a sum of multiples of one power of two, the numbers so rounded: it is exact in any order. The
        second is the sum of what the rounding took away, in which even the smallest number does not vanish beside one
        that is such a multiple itself. No number may be below 0.
        """
        parts = self.collect(lambda _, block: _sums_in_parts(block, largest))
        if len(parts) == 1:
            return parts[0]
        coarse = lost = fine = np.zeros(1)
        for part, rest in parts:
            coarse, error = two_sum(coarse, part)
            lost, fine = lost + error, fine + rest
        return coarse, fine + lost

    def sum_and_error(self) -> tuple[Float64Array, Float64Array]:
        """Return the sum of each vector in twice the precision: as a double, and what is missing from it."""
        total = lost = np.zeros(1)
        for part, part_error in self.collect(lambda _, block: _pairwise_sum_and_error(block)):
            total, error = two_sum(total, part)
            lost = lost + (error + part_error)
        return two_sum(total, lost)


def _sums_in_parts(block: Float64Array, largest: Float64Array) -> tuple[Float64Array, Float64Array]:
    if largest.size > 1 and (highest := largest.max()) <= _ALIKE * largest.min():
        largest = highest
    _, exponent = np.frexp(largest * (4 * len(block)))
    lift = np.ldexp(1.0, exponent)  # beside it a number is rounded, and there is room for all numbers
    room = scratch(block)
    coarse = np.subtract(np.add(block, lift, out=room), lift, out=room)
    if len(block) < SHORT or not isinstance(block, np.ndarray):
        return coarse.sum(axis=0), _pairwise_sum(np.subtract(block, coarse, out=scratch(block)))
    fine = np.subtract(block, coarse, out=_in_order(block.shape))
    return coarse.sum(axis=0), fine.sum(axis=0)


def _in_order(shape: tuple[int, ...]) -> Float64Array:
    """Return an array in which vectors along the first axis lie in order, so that NumPy adds them in one way only."""
    room = scratch_of(shape[::-1])
    return np.empty(shape[::-1]).T if room is None else room.T


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
    if rounded_to_single():
        return np.asarray(block.sum(axis=0))
    room = scratch(block[: len(block) // 2])
    while len(block) > 1:
        half = len(block) // 2
        folded = np.add(block[:half], block[half : 2 * half], out=None if room is None else room[:half])
        if len(block) % 2:
            folded[0] += block[-1]
        block = folded
    total: Float64Array = block[0] if room is None else block[0].copy()
    return total
