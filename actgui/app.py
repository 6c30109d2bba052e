"""Composition root: decides between window and headless commands, and wires the window up. No logic of its own."""

import os
import socket
import sys
from pathlib import Path

from actgui.session import command_line

NO_DISPLAY = (
    "actgui: there is no display to open a window on; "
    'without one, use: {program} evaluate --values "2, 3, 5, 6" -f sigmoid -f softmax'
)


def main(arguments: list[str]) -> int:
    """Run the program; return its exit code."""
    choice = command_line.parse(arguments)
    if choice.command is not None:
        return command_line.run(choice)
    if choice.self_test:
        from actgui.ui.self_test import run_self_test  # noqa: PLC0415 (Qt only when it is needed)

        return run_self_test()
    if not _has_display():
        program = "actgui" if getattr(sys, "frozen", False) else "python main.py"
        print(NO_DISPLAY.format(program=program), file=sys.stderr)  # noqa: T201 (the command line speaks here)
        return 1
    return _open_window(choice.file)


def _open_window(path: Path | None) -> int:
    from actgui.ui.application import create_application, create_host, report_exceptions  # noqa: PLC0415

    application = create_application()
    host = create_host(application)
    report_exceptions(host)
    if path is not None:
        host.window.open_path(path)
    host.window.show()
    return application.exec()


def _has_display() -> bool:
    """Whether a window can open; Qt itself would abort the process without a word to act on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    host, _, number = display.partition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    return True if host else _answers(int(number))


def _answers(number: int) -> bool:
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 (the place the X server prescribes)
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as connection:
            if connection.connect_ex(address) == 0:
                return True
    return False
