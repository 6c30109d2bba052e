"""Measure the core beside NumPy, SciPy, torch and numexpr, and write docs/performance.md. Takes about five minutes.

With names of functions as arguments only these are measured, and nothing is written.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.contestants import ELEMENT_WISE, OURS  # noqa: E402
from benchmarks.measurements import Case, Measurement, cases, measure, measure_overhead, measure_types  # noqa: E402
from benchmarks.report import page  # noqa: E402
from benchmarks.targets import targets  # noqa: E402

PAGE = ROOT / "docs/performance.md"


def measured(case: Case) -> Measurement:
    """Measure one case and print its ratios."""
    measurement = measure(case)
    ratios = (f"{name} {measurement.ratio(name, OURS):.2f}" for name in measurement.seconds if name != OURS)
    milliseconds = measurement.seconds[OURS] * 1e3
    print(f"{case.key:12} {case.shape!s:15} {case.dtype}: {milliseconds:9.4f} ms;", ", ".join(ratios), flush=True)
    return measurement


def main(keys: list[str]) -> int:
    """Run from the Makefile."""
    print(f"Ratios of times to that of {OURS}: above 1 it is the faster one.")
    measurements = [measured(case) for case in cases() if not keys or case.key in keys]
    if keys:
        return 0
    types = [measure_types(key) for key in ELEMENT_WISE]
    overheads = [measure_overhead(key) for key in ELEMENT_WISE]
    results = list(targets(measurements, types, overheads))
    for target in results:
        for outcome in target.outcomes:
            if not outcome.met:
                print(f"Not met: {outcome.what}: {outcome.measured:.2f}, at most {outcome.most:g}{outcome.unit}.")
    PAGE.write_text(page(measurements, results), encoding="utf-8")
    print(f"Written: {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
