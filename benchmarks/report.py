"""Writes what was measured as a page of Markdown."""

import os
import platform
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from math import prod
from pathlib import Path

from benchmarks.contestants import NUMEXPR, NUMPY, OURS, OURS_OUT, SCIPY, TORCH, TORCH_OUT
from benchmarks.measurements import TYPES, Measurement
from benchmarks.targets import Target

_OTHERS = (OURS_OUT, TORCH, TORCH_OUT, NUMPY, SCIPY, NUMEXPR)

_INTRODUCTION = """\
# Performance

Written by `make bench`. All libraries are measured side by side in one run: in every round each has its turn, and the
tables show medians. The results are allocated afresh, as people call the functions, but in the columns with `out=`.
The core computes float32 in double precision and rounds once, so that the last bit is right; the others compute it in
single precision, with twice as many numbers an instruction.
"""


def page(measurements: Sequence[Measurement], targets: Sequence[Target]) -> str:
    """Return the whole page."""
    parts = [_INTRODUCTION, _machine(), "## Targets\n", *_targets(targets), "## Tables\n", _LEGEND]
    for dtype in TYPES:
        rows = [m for m in measurements if m.case.dtype == dtype]
        parts += [f"### {dtype}\n", "\n".join(_table(rows)) + "\n"]
    return "\n".join(parts)


_LEGEND = f"""\
The column {OURS} is in nanoseconds a number. The others are multiples of it: above 1 the library takes longer than
ActGUI, below 1 it is faster.
"""


def _machine() -> str:
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    names = ("numpy", "scipy", "torch", "numexpr")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return f"Measured on {usable} cores ({_processor()}), Python {platform.python_version()}, {versions}.\n"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _targets(targets: Sequence[Target]) -> Iterator[str]:
    for target in targets:
        met = sum(outcome.met for outcome in target.outcomes)
        yield f"### {target.sentence}\n\n{met} of {len(target.outcomes)} met.\n"
        lines = ["| | measured | at most | |", "|---|---:|---:|---|"]
        for outcome in target.outcomes:
            verdict = "met" if outcome.met else "**not met**"
            measured, most = f"{outcome.measured:.2f}{outcome.unit}", f"{outcome.most:g}{outcome.unit}"
            lines.append(f"| {outcome.what} | {measured} | {most} | {verdict} |")
        yield "\n".join(lines) + "\n"


def _table(measurements: Sequence[Measurement]) -> Iterator[str]:
    yield f"| | | {OURS} | " + " | ".join(_OTHERS) + " |"
    yield "|---|---|" + "---:|" * (1 + len(_OTHERS))
    for measurement in measurements:
        case = measurement.case
        shape = " × ".join(f"{length:,}" for length in case.shape)
        nanoseconds = measurement.seconds[OURS] / prod(case.shape) * 1e9
        ratios = (measurement.ratio(name, OURS) for name in _OTHERS)
        cells = ("–" if ratio != ratio else f"{ratio:.2f}" for ratio in ratios)  # noqa: PLR0124 - a NaN
        yield f"| {case.key} | {shape} | {nanoseconds:.2f} | " + " | ".join(cells) + " |"
