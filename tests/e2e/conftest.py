"""The virtual screen and the program for the end-to-end tests."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import NEEDED, Program, virtual_screen


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One virtual screen for all end-to-end tests; without the programs for it they cannot run."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        reason = f"A virtual screen needs {', '.join(missing)} (Debian: apt install xvfb openbox xdotool)"
        (pytest.fail if os.environ.get("ACTGUI_REQUIRE_E2E") else pytest.skip)(reason)
    with virtual_screen(tmp_path_factory.mktemp("screen")) as name:
        yield name


@pytest.fixture
def start(display: str, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Start the program with arguments, as a person does who has never used it before."""
    started: list[Program] = []

    def start_program(*arguments: str) -> Program:
        program = Program(display, tmp_path / f"home{len(started)}", *arguments)
        started.append(program)
        return program

    yield start_program
    for program in started:
        program.stop()
