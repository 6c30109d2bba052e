"""The main job with the real program: type numbers, see them, take them away as a file, leave."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from actgui.core import CATALOGUE
from tests.e2e.screen import Program, wait_for

pytestmark = pytest.mark.e2e

Start = Callable[..., Program]
IN_THE_EDITOR = (120, 112)
IN_THE_SEARCH_LINE = (180, 325)


def type_input(program: Program, text: str) -> None:
    program.click(*IN_THE_EDITOR)
    program.press("ctrl+a")
    program.type(text)


def export_csv(program: Program, target: Path) -> str:
    program.press("ctrl+e")
    program.wait_for_dialog()
    program.press("ctrl+a")
    program.type(str(target))
    program.press("Return")
    wait_for(target.exists, f"the program writes {target}")
    program.wait_until_dialog_closes()
    return target.read_text(encoding="utf-8")


def test_typed_numbers_come_back_from_the_exported_file_to_the_last_bit(start: Start, tmp_path: Path) -> None:
    program = start()
    type_input(program, "range(0, 21)")
    header, *lines = export_csv(program, tmp_path / "scores.csv").splitlines()

    assert header == "x,sigmoid,softmax"
    x = np.arange(21.0)
    table = np.array([[float(cell) for cell in line.split(",")] for line in lines])
    assert np.array_equal(table, np.stack([x, CATALOGUE["sigmoid"](x), CATALOGUE["softmax"](x)], axis=1))
    assert program.standard_error() == ""


@pytest.mark.parametrize("field", [IN_THE_EDITOR, IN_THE_SEARCH_LINE])
def test_shortcuts_work_from_fields_that_have_a_use_of_their_own_for_the_keys(
    start: Start, tmp_path: Path, field: tuple[int, int]
) -> None:
    program = start()
    program.click(*field)
    program.press("Home", "ctrl+d")  # on X11 the key that deletes the next character
    header, first, *_ = export_csv(program, tmp_path / "scores.csv").splitlines()
    assert header == "x,sigmoid,sigmoid_derivative,softmax,softmax_derivative"
    assert first.startswith("2,0.88")
    assert program.standard_error() == ""


def test_closing_an_untouched_window_ends_the_program_in_silence(start: Start) -> None:
    program = start()
    program.press("alt+F4")
    assert program.wait_for_end() == 0
    assert program.standard_error() == ""


def test_closing_asks_about_changes_and_goes_when_they_are_let_go(start: Start) -> None:
    program = start()
    type_input(program, "1, 2")
    program.press("alt+F4")
    program.wait_for_dialog()
    program.press("Tab", "space")  # from Save to Discard
    assert program.wait_for_end() == 0
    assert program.standard_error() == ""
