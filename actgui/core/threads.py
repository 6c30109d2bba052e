"""Do the same work for many pieces, in several threads where that pays, telling how far it is."""

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import cache
from typing import TypeVar

# Receives the fraction done; may raise to stop the work.
Watch = Callable[[float], None]
Piece = TypeVar("Piece")


def _usable() -> int:
    """Return how many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# More would have to wait for the memory, and for Python's lock between two steps of NumPy.
THREADS = min(4, _usable())


def ignore_progress(fraction: float) -> None:
    """Watch nothing."""


def run(work: Callable[[Piece], None], pieces: Sequence[Piece], watch: Watch, threads: int = 1) -> None:
    """Do `work` for every piece and tell `watch` after each, in the calling thread.

    What `work` or `watch` raises ends it as soon as the pieces that other threads are at are done.
    """
    if threads < 2 or len(pieces) < 2:
        for done, piece in enumerate(pieces, start=1):
            work(piece)
            watch(done / len(pieces))
        return
    _Team(work, pieces, watch).run(min(threads, len(pieces)))


class _Team:
    """The calling thread and some of the pool, which take pieces from one queue."""

    def __init__(self, work: Callable[[Piece], None], pieces: Sequence[Piece], watch: Watch) -> None:
        self._work, self._watch = work, watch
        self._waiting = deque(pieces)
        self._count = len(pieces)
        self._done: list[None] = []  # grows by one with every piece
        self._told = 0

    def run(self, threads: int) -> None:
        helpers = [_pool().submit(self._help) for _ in range(threads - 1)]
        try:
            while self._take():
                self._tell()
            _join(helpers)
            self._tell()
        finally:
            self._waiting.clear()
            _join(helpers, quietly=True)

    def _take(self) -> bool:
        try:
            piece = self._waiting.popleft()
        except IndexError:
            return False
        self._work(piece)
        self._done.append(None)
        return True

    def _help(self) -> None:
        try:
            while self._take():
                pass
        except BaseException:
            self._waiting.clear()  # the calling thread will raise it
            raise

    def _tell(self) -> None:
        while self._told < len(self._done):
            self._told += 1
            self._watch(self._told / self._count)


def _join(helpers: Sequence[Future[None]], *, quietly: bool = False) -> None:
    """Wait for the helpers that have begun; raise what they have raised unless `quietly`."""
    begun = [helper for helper in helpers if not helper.cancel()]
    wait(begun)
    if not quietly:
        for helper in begun:
            helper.result()


@cache
def _pool() -> ThreadPoolExecutor:
    """Return threads that live as long as the program: starting them costs as much as a million numbers."""
    return ThreadPoolExecutor(max(1, THREADS - 1), thread_name_prefix="actgui-core")


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_pool.cache_clear)  # a child process has none of its parent's threads
