"""The user guide tells the truth: its code runs, its inputs give these numbers, its links and pictures exist."""

import doctest
import re
import shlex
from pathlib import Path

import numpy as np
import pytest

from actgui.session.command_line import parse, run
from actgui.session.input_text import read_numbers
from actgui.ui.actions import RECORDS

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide.md"
TEXT = GUIDE.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)


def test_the_python_code_gives_what_is_shown() -> None:
    code = "\n".join(blocks("python"))
    test = doctest.DocTestParser().get_doctest(code, {}, "guide.md", str(GUIDE), 0)
    assert len(test.examples) > 25
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(test, out=report.append)
    assert not runner.failures, "".join(report)


INPUTS = re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|$", TEXT, re.MULTILINE)


def test_there_are_examples_of_the_input() -> None:
    assert len(INPUTS) > 12


@pytest.mark.parametrize(("text", "numbers"), INPUTS)
def test_the_input_gives_these_numbers(text: str, numbers: str) -> None:
    np.testing.assert_array_equal(read_numbers(text), [float(number) for number in numbers.split()])


def test_the_forms_of_a_matrix_are_matrices() -> None:
    for text in ("[[1, 2], [3, 4]]", "[1 2; 3 4]"):
        assert f"`{text}`" in TEXT
        assert read_numbers(text).tolist() == [[1, 2], [3, 4]]


def test_the_commands_are_understood(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    lines = [shlex.split(line) for block in blocks("sh") for line in block.splitlines()]
    assert len(lines) >= 5
    chosen = [parse(line[2:]) for line in lines]
    assert run(chosen[0]) == 0
    assert capfdbinary.readouterr().out.decode() == blocks("csv")[0]


def test_the_keys_are_those_of_the_window() -> None:
    for record in RECORDS:
        if isinstance(record.shortcut, str) and not record.name.startswith("page_"):
            assert record.shortcut in TEXT


def test_links_and_pictures_exist() -> None:
    prose = re.sub(r"^```.*?^```$", "", TEXT, flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    places = {f"#{heading.lower().replace(' ', '-')}" for heading in headings}
    for target in re.findall(r"\]\(([^)]+)\)", prose):
        assert target in places or target.startswith("https://") or (GUIDE.parent / target).is_file(), target
