"""Work in several threads: the same bits, progress, errors, cancelling, and a clean end of the program."""

import subprocess
import sys
import threading

import numpy as np
import pytest

from actgui.core import CATALOGUE, blocks, long_vectors, threads


class StoppedError(Exception):
    """Raised to end the work."""


@pytest.fixture(params=[1, 2, 4])
def count(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Let the core use so many threads, whatever the machine has."""
    for module in (blocks, long_vectors):
        monkeypatch.setattr(module, "THREADS", request.param)
    return int(request.param)


def test_every_piece_is_done_once_and_told_in_order() -> None:
    for workers in (1, 2, 4):
        done: list[int] = []
        fractions: list[float] = []
        threads.run(done.append, range(100), fractions.append, workers)
        assert sorted(done) == list(range(100))
        np.testing.assert_allclose(fractions, np.arange(1, 101) / 100)


def test_the_watch_is_called_in_the_calling_thread() -> None:
    callers = set()
    threads.run(lambda _: None, range(50), lambda _: callers.add(threading.get_ident()), 4)
    assert callers == {threading.get_ident()}


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_an_error_in_any_thread_is_raised(workers: int) -> None:
    def fail(piece: int) -> None:
        if piece == 30:
            raise StoppedError

    with pytest.raises(StoppedError):
        threads.run(fail, range(100), lambda _: None, workers)


def test_an_error_of_a_helping_thread_ends_the_work() -> None:
    caller = threading.get_ident()
    helping = threading.Event()

    def fail(_: int) -> None:
        if threading.get_ident() != caller:
            helping.set()
            raise StoppedError
        assert helping.wait(30)

    with pytest.raises(StoppedError):
        threads.run(fail, range(1000), lambda _: None, 2)


@pytest.mark.parametrize("key", ["sigmoid", "gelu", "softmax", "log_softmax", "sparsemax", "hardmax"])
@pytest.mark.parametrize("shape", [(1_000_003,), (100_003, 10), (1_001, 1_000), (3, 200_003)])
def test_threads_change_no_bit(
    key: str, shape: tuple[int, ...], count: int, random: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    x = random.normal(0, 3, shape)
    computed = CATALOGUE[key](x)
    for module in (blocks, long_vectors):
        monkeypatch.setattr(module, "THREADS", 1)
    np.testing.assert_array_equal(computed, CATALOGUE[key](x))


@pytest.mark.parametrize("key", ["gelu", "softmax", "sparsemax"])
@pytest.mark.parametrize("shape", [(4_000_000,), (400_000, 10), (2, 2_000_000)])
def test_cancelling_ends_the_work_of_all_threads(key: str, shape: tuple[int, ...], count: int) -> None:
    calls = 0

    def stop(fraction: float) -> None:
        nonlocal calls
        calls += 1
        if fraction > 0.1:
            raise StoppedError

    whole = 0

    def tell(fraction: float) -> None:
        nonlocal whole
        whole += 1

    x = np.zeros(shape)
    CATALOGUE[key](x, watch=tell)
    with pytest.raises(StoppedError):
        CATALOGUE[key](x, watch=stop)
    assert calls <= 0.1 * whole + 1
    np.testing.assert_array_equal(CATALOGUE[key](np.zeros(300_000)), CATALOGUE[key](np.zeros(300_000)))


def test_several_callers_share_the_threads(random: np.random.Generator) -> None:
    x = random.normal(0, 3, 1_000_000)
    expected = CATALOGUE["softplus"](x)
    results: list[np.ndarray] = []
    callers = [threading.Thread(target=lambda: results.append(CATALOGUE["softplus"](x))) for _ in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(results) == 6
    for result in results:
        np.testing.assert_array_equal(result, expected)


AT_THE_END = """
import numpy as np
from actgui.core import CATALOGUE, threads
x = np.ones(1_000_000)
CATALOGUE["sigmoid"](x)
threads.run(lambda _: None, range(20), lambda _: None, 4)
"""

IN_A_CHILD = """
import os, sys, numpy as np
from actgui.core import CATALOGUE, threads
x = np.ones(1_000_000)
threads.run(lambda _: None, range(20), lambda _: None, 4)
expected = CATALOGUE["sigmoid"](x)
child = os.fork()
if child == 0:
    threads.run(lambda _: None, range(20), lambda _: None, 4)
    os._exit(0 if (CATALOGUE["sigmoid"](x) == expected).all() else 1)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.parametrize(
    "code",
    [
        AT_THE_END,
        pytest.param(
            IN_A_CHILD, marks=pytest.mark.skipif(not hasattr(threads.os, "fork"), reason="this system has no fork")
        ),
    ],
)
def test_programs_end_cleanly(code: str) -> None:
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], timeout=60, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
