"""Which Debian packages ActGUI lacks on a Linux machine, and their installation. Nothing is installed that is there."""

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Sequence
from pathlib import Path

# Every shared library outside PySide6 that its core, its widgets and its xcb platform plugin link to.
PACKAGE_OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
QT_BINDINGS = ("QtCore", "QtGui", "QtSvg", "QtTest", "QtWidgets")
FONTS = {"fonts-inter": "inter", "fonts-noto-cjk": "notosanscjk"}
TOOLS = {
    "dev": {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "cc": "build-essential"},
    "package": {"objdump": "binutils"},
}


def missing_qt_libraries(python: Path) -> list[str]:
    """Name the shared libraries that the dynamic linker does not find for the Qt of a Python environment."""
    folder = next(python.parent.parent.glob("lib/python3*/site-packages/PySide6"), None)
    if folder is None:
        return []
    files = [folder / f"{binding}.abi3.so" for binding in QT_BINDINGS]
    files += [folder / "Qt/plugins/platforms/libqxcb.so", folder / "Qt/plugins/platforms/libqoffscreen.so"]
    result = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return sorted(set(re.findall(r"^\s*(\S+) => not found", result.stdout, flags=re.MULTILINE)))


def packages_of(libraries: Iterable[str]) -> list[str]:
    """Name the Debian packages of shared libraries; a library that is not known here is left out."""
    return sorted({PACKAGE_OF_LIBRARY[library] for library in libraries if library in PACKAGE_OF_LIBRARY})


def missing_fonts() -> list[str]:
    """Name the font packages of which no file is installed."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    names = [re.sub(r"[^a-z]", "", path.name.lower()) for folder in folders for path in folder.rglob("*.[ot]t[cf]")]
    return [package for package, stem in FONTS.items() if not any(name.startswith(stem) for name in names)]


def missing_tools(purpose: str) -> list[str]:
    """Name the packages of the programs that a purpose calls and that are not on the path."""
    tools = [package for program, package in TOOLS.get(purpose, {}).items() if shutil.which(program) is None]
    return tools + missing_python_library() if purpose == "package" else tools


def missing_python_library() -> list[str]:
    """Name the package of Python's shared library, which PyInstaller copies; Debian's Python runs without it."""
    name, folder, machine = sysconfig.get_config_vars("INSTSONAME", "LIBDIR", "MULTIARCH")
    if ".so" not in name or any(Path(folder, part, name).exists() for part in ("", machine or "")):
        return []
    return [f"libpython{sysconfig.get_python_version()}"]


def advice(packages: Sequence[str]) -> str:
    """Say what a person has to type to install packages."""
    if shutil.which("apt-get") is None:
        return "Install with the system's package manager what Debian calls " + ", ".join(packages) + "."
    return f"Please run: sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def install(packages: Sequence[str], what: str) -> bool:
    """Install Debian packages if that is possible without asking for a password; say whether they are there now."""
    if not packages or shutil.which("apt-get") is None:
        return False
    prefix = _administrator()
    if prefix is None:
        return False
    print(f"Installing {what}: {' '.join(packages)}", flush=True)
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    install_command = [*command, "install", "-y", "--no-install-recommends", *packages]
    first = subprocess.run(install_command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    if first.returncode == 0:
        return True
    # The lists of a new machine are empty, those of an old one name packages that have gone.
    subprocess.run([*command, "update"], stdin=subprocess.DEVNULL, check=False)
    second = subprocess.run(install_command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    return second.returncode == 0


def _administrator() -> list[str] | None:
    """Return what makes a command run as administrator without a question, or None."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None
