"""Time several calls side by side, so that a change of the machine's pace hits all alike."""

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter

# Calls that are shorter than this are timed several at once.
SHORTEST = 2e-4

FEWEST_ROUNDS, MOST_ROUNDS = 5, 200


def medians(calls: Mapping[str, Callable[[], object]], seconds: float) -> dict[str, float]:
    """Return the median time of each call in seconds, from rounds in which every call has its turn.

    A turn begins with one call that is not timed: it takes the place of the one before in caches and threads, since
    threads of some libraries stay busy for a while after their work is done.
    """
    repeats = {name: _repeats(call) for name, call in calls.items()}
    times: dict[str, list[float]] = {name: [] for name in calls}
    gc.collect()
    gc.disable()
    try:
        begun = perf_counter()
        for done in range(MOST_ROUNDS):
            if done >= FEWEST_ROUNDS and perf_counter() - begun > seconds:
                break
            for name, call in calls.items():
                call()
                times[name].append(_time(call, repeats[name]))
    finally:
        gc.enable()
    return {name: median(values) for name, values in times.items()}


def _time(call: Callable[[], object], repeats: int) -> float:
    begun = perf_counter()
    for _ in range(repeats):
        call()
    return (perf_counter() - begun) / repeats


def _repeats(call: Callable[[], object]) -> int:
    call()
    return max(1, round(SHORTEST / max(1e-7, _time(call, 3))))
