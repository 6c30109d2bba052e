"""Lanes: what a function along an axis sees. Blocks of vectors side by side, read as often as it needs."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce

import numpy as np

from actgui.core.error_free import Float64Array, two_sum

Step = Callable[[Float64Array], Float64Array]


@dataclass(frozen=True, slots=True)
class _Mapped:
    """The blocks of `source` passed through `step`, again in every pass."""

    source: Iterable[Float64Array]
    step: Step

    def __iter__(self) -> Iterator[Float64Array]:
        return map(self.step, self.source)


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

    def maximum(self) -> Float64Array:
        """Return the largest number of each vector; NaN if it holds one."""
        return reduce(np.maximum, (np.max(block, axis=0) for block in self.blocks))

    def sum(self) -> Float64Array:
        """Return the sum of each vector, added pairwise so that the error grows with the logarithm of its length."""
        total = lost = np.zeros(1)
        for block in self.blocks:
            total, error = two_sum(total, _pairwise_sum(block))
            lost = lost + error
        return total + lost

    def sum_and_error(self) -> tuple[Float64Array, Float64Array]:
        """Return the sum of each vector in twice the precision: as a double, and what is missing from it."""
        total = lost = np.zeros(1)
        for block in self.blocks:
            part, part_error = _pairwise_sum_and_error(block)
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


def _pairwise_sum(block: Float64Array) -> Float64Array:
    while len(block) > 1:
        half = len(block) // 2
        folded = block[:half] + block[half : 2 * half]
        if len(block) % 2:
            folded[0] += block[-1]
        block = folded
    total: Float64Array = block[0]
    return total
