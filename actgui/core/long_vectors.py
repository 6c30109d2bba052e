"""One vector that is longer than a block, read in blocks as often as a formula needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array
from actgui.core.lanes import Blocks, Lanes, Result
from actgui.core.scratch import Frame, double
from actgui.core.threads import THREADS, Watch, run


@dataclass(slots=True)
class LongVector(Blocks):
    """The blocks of one vector; every block read is told to `watch`.

    A pass that collects works in `threads` threads. One that iterates goes block by block.
    """

    vector: NDArray[Any]
    block: int
    watch: Watch
    start: float = 0.0  # the fraction done before this vector
    share: float = 1.0  # of this vector in the whole
    threads: int = THREADS
    read: int = 0  # blocks, in all passes

    # A formula reads a vector about three times: for the maximum, for the sum, for the result.
    PASSES: ClassVar[int] = 3

    def __iter__(self) -> Iterator[Float64Array]:
        for piece in self.pieces():
            self._tell()
            yield self._read(piece)

    def collect(self, function: Callable[[int, Float64Array], Result]) -> list[Result]:
        """Return what `function` makes of the number of every block and of the block, made by several threads."""
        results: dict[int, Result] = {}

        def work(numbered: tuple[int, slice]) -> None:
            number, piece = numbered
            with Frame(single=self.vector.dtype == np.float32), np.errstate(all="ignore"):
                results[number] = function(number, self._read(piece))

        run(work, list(enumerate(self.pieces())), lambda _: self._tell(), self.threads)
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

    def _tell(self) -> None:
        self.read += 1
        expected = self.PASSES * -(-self.vector.size // self.block)
        self.watch(self.start + self.share * min(1.0, self.read / expected))

    def store(self, formula: Callable[[Lanes], Lanes], target: NDArray[Any]) -> None:
        """Apply a formula and write what it gives to `target`."""
        step = self._step() * target.size // self.vector.size

        def write(number: int, block: Float64Array) -> None:
            target[number * step : (number + 1) * step] = block[:, 0]

        with np.errstate(all="ignore"):
            formula(Lanes(self)).collect(write)
