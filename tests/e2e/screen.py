"""A virtual screen with a window manager, the program on it, and the hands that drive it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
# ACTGUI_PROGRAM names a packaged program that is to be tested instead of the source.
PACKAGED = os.environ.get("ACTGUI_PROGRAM")
COMMAND = [PACKAGED] if PACKAGED else [sys.executable, "main.py"]
NEEDED = ("Xvfb", "openbox", "xdotool")
SECONDS_OF_PATIENCE = 30
LOOKS_PER_SECOND = 20

Seen = TypeVar("Seen")


def wait_for(look: Callable[[], Seen], what: str) -> Seen:
    """Look again and again until there is something to see, and return it."""
    never = Event()
    for _ in range(SECONDS_OF_PATIENCE * LOOKS_PER_SECOND):
        if seen := look():
            return seen
        never.wait(1 / LOOKS_PER_SECOND)
    raise AssertionError(f"Not within {SECONDS_OF_PATIENCE} s: {what}")


def environment_of(home: Path, **more: str) -> dict[str, str]:
    """Describe a person who starts the program for the first time, without a display unless one is named."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("QT_", "XDG_", "PYTHON", "DISPLAY", "WAYLAND"))
    }
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return kept | folders | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8"} | more


@contextmanager
def virtual_screen(home: Path) -> Iterator[str]:
    """Start Xvfb on a free display and a window manager on that; yield the name of the display."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as numbers:
        display = f":{numbers.readline().strip()}"
    ready = home / "window-manager-is-ready"
    manager = subprocess.Popen(
        ["openbox", "--startup", f"touch {ready}"],
        env=environment_of(home, DISPLAY=display),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(ready.exists, "the window manager is ready")
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(SECONDS_OF_PATIENCE)


class Program:
    """The program as a process of its own, seen through its windows and driven by mouse and keyboard."""

    def __init__(self, display: str, home: Path, *arguments: str) -> None:
        home.mkdir(exist_ok=True)
        self._environment = environment_of(home, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        self._stderr = home / "stderr.txt"
        with self._stderr.open("w") as stderr:
            self._process = subprocess.Popen([*COMMAND, *arguments], cwd=ROOT, env=self._environment, stderr=stderr)
        self._window = self._wait_for_windows(1)[0]
        self._focus(self._window)

    def wait_for_dialog(self) -> None:
        """Wait until a dialog has opened over the main window and takes the keys."""
        (dialog,) = set(self._wait_for_windows(2)) - {self._window}
        self._focus(dialog)

    def wait_until_dialog_closes(self) -> None:
        """Wait until only the main window is left and takes the keys."""
        self._wait_for_windows(1)
        self._focus(self._window)

    def title(self) -> str:
        """Read the title of the main window."""
        return self._hands("getwindowname", self._window)

    def click(self, x: int, y: int) -> None:
        """Click into the main window, at pixels from its top left corner."""
        self._hands("mousemove", "--window", self._window, str(x), str(y), "click", "1")

    def press(self, *keys: str) -> None:
        """Press keys, for example `ctrl+e`, one after the other."""
        self._hands("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type text with the keyboard."""
        self._hands("type", "--clearmodifiers", text)

    def wait_for_end(self) -> int:
        """Wait until the program has ended, and return its exit code."""
        return self._process.wait(SECONDS_OF_PATIENCE)

    def standard_error(self) -> str:
        """Return what the program has complained about so far."""
        return self._stderr.read_text()

    def stop(self) -> None:
        """End the program by force, if it still runs."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait(SECONDS_OF_PATIENCE)

    def _windows(self) -> list[str]:
        search = ["search", "--onlyvisible", "--all", "--pid", str(self._process.pid), "--name", ".+"]
        return self._run("xdotool", *search).stdout.split()

    def _wait_for_windows(self, count: int) -> list[str]:
        def look() -> list[str]:
            assert self._process.poll() is None, f"The program ended early: {self.standard_error()}"
            windows = self._windows()
            return windows if len(windows) == count else []

        return wait_for(look, f"the program shows {count} windows")

    def _focus(self, window: str) -> None:
        self._hands("windowactivate", "--sync", window)

    def _hands(self, *arguments: str) -> str:
        result = self._run("xdotool", *arguments)
        assert result.returncode == 0, result.stderr
        return result.stdout.strip()

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=SECONDS_OF_PATIENCE
        )
