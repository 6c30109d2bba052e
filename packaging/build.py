"""Builds dist/actgui with PyInstaller, starts it once without a display, and says how large it is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM_FOLDER = ROOT / "dist/actgui"
PROGRAM = PROGRAM_FOLDER / ("actgui.exe" if sys.platform == "win32" else "actgui")
SELF_TEST_SECONDS = 120


class BuildError(Exception):
    """The packaged program is not as it has to be."""


def build() -> None:
    """Run PyInstaller; on Linux, also lay the files for the desktop menu beside the program."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", "dist", "--workpath", "build"]
    subprocess.run([*command, *folders, "packaging/actgui.spec"], cwd=ROOT, check=True)
    if sys.platform.startswith("linux"):
        shutil.copytree(ROOT / "packaging/linux", PROGRAM_FOLDER / "desktop")
        shutil.copy2(ROOT / "resources/icons/actgui.svg", PROGRAM_FOLDER / "desktop")
        remove_symbols()


def remove_symbols() -> None:
    """Strip what belongs to Python itself: some builds of it carry 20 MB of debugging symbols."""
    files = [
        str(path) for pattern in ("libpython3*", "python3*/lib-dynload/*.so") for path in PROGRAM_FOLDER.rglob(pattern)
    ]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def self_test() -> None:
    """Start the built program as on a server, without a display; it must succeed in silence."""
    environment = {key: value for key, value in os.environ.items() if not _is_about_displays(key)}
    command = [str(PROGRAM), "--self-test"]
    result = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=SELF_TEST_SECONDS
    )
    print(result.stdout, end="")
    if result.returncode or result.stderr:
        raise BuildError(f"The self-test ended with code {result.returncode} and complained:\n{result.stderr}")


def _is_about_displays(key: str) -> bool:
    return key.startswith(("QT_", "PYTHON")) or key in {"DISPLAY", "WAYLAND_DISPLAY"}


def main() -> int:
    """Run from the Makefile."""
    try:
        build()
        self_test()
    except (BuildError, subprocess.SubprocessError) as error:
        print(f"ActGUI was not packaged. {error}", file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in PROGRAM_FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{PROGRAM.relative_to(ROOT)} passed its self-test; the folder holds {size / 1e6:.0f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
