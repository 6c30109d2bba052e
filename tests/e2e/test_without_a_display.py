"""The program on a machine that has no screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.screen import COMMAND, ROOT, SECONDS_OF_PATIENCE, environment_of

pytestmark = pytest.mark.e2e


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env=environment_of(home),
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS_OF_PATIENCE,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_one_line_names_the_headless_command(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.returncode != 0
    assert result.stderr.count("\n") == 1
    assert "evaluate" in result.stderr


def test_the_command_line_evaluates_without_a_display(tmp_path: Path) -> None:
    result = run(tmp_path, "evaluate", "--values", "-1, 2", "-f", "relu")
    assert (result.returncode, result.stderr, result.stdout) == (0, "", "x,relu\n-1,0\n2,2\n")


def test_the_self_test_passes_without_a_display(tmp_path: Path) -> None:
    result = run(tmp_path, "--self-test")
    assert (result.returncode, result.stderr) == (0, "")
