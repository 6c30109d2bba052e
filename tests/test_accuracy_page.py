"""docs/accuracy.md is written by `make accuracy`: it must not be older than the catalogue."""

from pathlib import Path

import pytest

from actgui.core import CATALOGUE
from tests.core.goals import GOAL, GOALS
from tests.core.halving_references import HALVING_GOALS
from tests.core.softmax_references import CASES

PAGE = Path(__file__).parents[1] / "docs" / "accuracy.md"


def cells() -> dict[str, list[str]]:
    lines = [line.strip("| ").split(" | ") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    return {key: rest for key, *rest in lines if key in CATALOGUE}


def goals(key: str) -> tuple[float, float]:
    of_axis = {(name, derivative): goal for name, derivative, _, goal in CASES}
    if key in HALVING_GOALS:
        return HALVING_GOALS[key][0], max(HALVING_GOALS[key])
    return (of_axis[key, False], of_axis[key, True]) if (key, False) in of_axis else GOALS.get(key, GOAL)


def test_every_function_has_a_row() -> None:
    assert list(cells()) == list(CATALOGUE)


@pytest.mark.parametrize("key", CATALOGUE)
def test_the_figures_shown_reach_the_goals(key: str) -> None:
    value, derivative, single = map(float, cells()[key][:3])
    assert value <= goals(key)[0]
    assert derivative <= goals(key)[1]
    assert single <= 1
