"""The catalogue against golden.csv, and golden.csv against its generator."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest

from actgui.core import CATALOGUE, BoundFunction, Kind
from tests.core.goals import ABSOLUTE_GOAL, GOAL, GOALS, GOALS_WITH_PARAMETERS, derivative_root
from tests.core.golden.make_golden import FILE, Golden, golden, read_all, text
from tests.core.halving_references import HALVING_GOALS, near_root
from tests.core.softmax_references import CASES

ROWS = read_all()
EVERY_KEY = sorted({row.function.key for row in ROWS})


def goals_of(function: BoundFunction) -> tuple[float, float]:
    """Return the goals for the value and the derivative, half a unit wider since the golden values are rounded."""
    goals = GOALS_WITH_PARAMETERS.get(function.key, GOAL) if function.changed else GOALS.get(function.key, GOAL)
    if function.function.kind is Kind.AXIS:
        of_axis = {(key, derivative): goal for key, derivative, _, goal in CASES}
        goals = of_axis[function.key, False], of_axis[function.key, True]
    if function.function.kind is Kind.HALVING:
        goals = HALVING_GOALS[function.key]
    return goals[0] + 0.5, goals[1] + 0.5


def allowed_slope_error(row: Golden) -> float:
    """Return the absolute error that the derivative may have: 0 but beside its roots."""
    if row.function.function.kind is Kind.HALVING:
        half = len(row.x) // 2
        pairs = zip(row.x[:half], row.x[half:], strict=True)
        return 1.25 * max(near_root(row.function.key, a, b) for a, b in pairs) * ABSOLUTE_GOAL
    if row.function.key == "solu":
        return float(np.any(np.abs(np.array(row.slopes)) < 0.25)) * ABSOLUTE_GOAL
    root = derivative_root(row.function, row.x[0]) if row.function.function.kind is Kind.ELEMENT_WISE else 0.0
    return 1.25 * root * ABSOLUTE_GOAL


def are_within(goal: float, computed: np.ndarray, expected: Sequence[float]) -> np.ndarray:
    exact = np.array(expected)
    with np.errstate(all="ignore"):
        return (computed == exact) | (np.abs(computed - exact) <= goal * np.spacing(np.abs(exact)))


@pytest.mark.parametrize("key", EVERY_KEY)
def test_the_catalogue_agrees(key: str) -> None:
    for row in (row for row in ROWS if row.function.key == key):
        goals, x = goals_of(row.function), np.array(row.x)
        values, slopes = row.function.value(x), row.function.derivative(x)
        assert are_within(goals[0], values, row.values).all(), f"{text(row)}: {values}"
        if not are_within(goals[1], slopes, row.slopes).all():
            differences = np.abs(slopes - np.array(row.slopes))
            assert differences.max() <= allowed_slope_error(row), f"{text(row)}: {slopes}"


def test_the_generator_gives_what_is_in_the_file() -> None:
    for row in ROWS:
        assert text(golden(row.function, row.x)) == text(row)


def test_every_function_has_golden_values_everywhere() -> None:
    assert set(EVERY_KEY) == set(CATALOGUE)
    defaults = Counter(row.function.key for row in ROWS if not row.function.changed)
    changed = Counter(row.function.key for row in ROWS if row.function.changed)
    for key, function in CATALOGUE.items():
        assert defaults[key] >= 18
        assert changed[key] >= 10 or not function.parameters


def test_the_file_is_written_as_the_generator_would() -> None:
    lines = FILE.read_text("utf-8").splitlines()
    assert lines[0] == "function,parameters,x,value,derivative"
    assert [",".join(text(row)) for row in ROWS] == lines[1:]
    assert len(set(lines)) == len(lines)
