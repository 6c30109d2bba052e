"""One vector that is longer than a block, read in blocks as often as a formula needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import get_ident
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array
from actgui.core.lanes import Blocks, Lanes, Result
from actgui.core.scratch import Frame, double
from actgui.core.threads import THREADS, Watch, ignore_progress, run


class Reading:
    """Counts the blocks that are read in any thread, and tells `watch` of each in the thread that made it."""

    # A formula reads a vector about three times: for the maximum, for the sum, for the result.
    PASSES: ClassVar[int] = 3

    def __init__(self, watch: Watch, blocks: int) -> None:
        self._watch, self._expected = watch, self.PASSES * blocks
        self._thread = get_ident()
        self._read: list[None] = []  # grows by one with every block
        self._told = 0

    def count(self) -> None:
        """Note that one more block is read."""
        self._read.append(None)
        if get_ident() == self._thread:
            self.tell()

    def tell(self) -> None:
        """Tell of all blocks that are new. Only for the thread that made this."""
        while self._told < len(self._read):
            self._told += 1
            self._watch(min(1.0, self._told / self._expected))


@dataclass(slots=True)
class LongVector(Blocks):
    """The blocks of one vector; every block read is counted.

    A pass that collects works in `threads` threads. One that iterates goes block by block.
    """

    vector: NDArray[Any]
    block: int
    reading: Reading
    threads: int = THREADS

    def __iter__(self) -> Iterator[Float64Array]:
        for piece in self.pieces():
            self.reading.count()
            yield self._read(piece)

    def collect(self, function: Callable[[int, Float64Array], Result]) -> list[Result]:
        """Return what `function` makes of the number of every block and of the block, made by several threads."""
        results: dict[int, Result] = {}

        def work(numbered: tuple[int, slice]) -> None:
            number, piece = numbered
            with Frame(single=self.vector.dtype == np.float32), np.errstate(all="ignore"):
                results[number] = function(number, self._read(piece))
            self.reading.count()

        run(work, list(enumerate(self.pieces())), ignore_progress, self.threads)
        return [results[number] for number in range(len(results))]

    def pieces(self) -> list[slice]:
        """Return where the blocks are."""
        step = self._step()
        return [slice(start, start + step) for start in range(0, self.vector.size, step)]

    def _step(self) -> int:
        """Return the length of a block; all have about the same, so that no thread waits for another."""
        count = -(-self.vector.size // self.block)
        return -(-self.vector.size // count)

    def _read(self, piece: slice) -> Float64Array:
        return double(self.vector[piece]).reshape(-1, 1)

    def store(self, formula: Callable[[Lanes], Lanes], target: NDArray[Any]) -> None:
        """Apply a formula and write what it gives to `target`."""
        step = self._step() * target.size // self.vector.size

        def write(number: int, block: Float64Array) -> None:
            target[number * step : (number + 1) * step] = block[:, 0]

        with np.errstate(all="ignore"):
            formula(Lanes(self)).collect(write)
