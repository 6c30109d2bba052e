"""Prepares a machine for one purpose: `environment` (only .venv), `run`, `dev`, `bench` or `package`.

It runs on the Python that the machine has, before anything is installed, so it uses the standard library only.
"""

import importlib.util
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
PINS = {"run": ROOT / "packaging/requirements.txt", "dev": ROOT / "packaging/requirements-dev.txt"}


class SetUpError(Exception):
    """Something that a person has to do first; the message says what."""


def make_environment() -> None:
    """Create .venv anew with the Python that runs this script."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        package = f"python3.{sys.version_info.minor}-venv"
        if not system_packages.install([package], "Python's venv module"):
            raise SetUpError(f"This Python has no venv module. {system_packages.advice([package])}")
    print(f"Creating .venv with Python {sys.version.split()[0]}", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode:
        raise SetUpError("The virtual environment could not be created in .venv; the lines above say why.")


def install_pins(pins: Path) -> None:
    """Install exactly the packages of a pin file; every download is checked against its hash."""
    print(f"Installing the packages of {pins.relative_to(ROOT)}", flush=True)
    install("--require-hashes", "-r", str(pins))


def install_extra(name: str) -> None:
    """Install the packages of an extra of pyproject.toml, not pinned."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = project["optional-dependencies"][name]
    print(f"Installing {', '.join(packages)}", flush=True)
    install(*packages)


def install(*what: str) -> None:
    """Install packages into .venv with pip, or raise SetUpError."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if subprocess.run([*command, "--only-binary=:all:", *what], cwd=ROOT, check=False).returncode:
        raise SetUpError(
            "The packages could not be installed; the lines above say why. Most often the network or the proxy is "
            "not reachable: check the connection, then run the same command again."
        )


def install_libraries() -> None:
    """Install the system libraries that Qt lacks here; it does not start without them."""
    missing = system_packages.missing_qt_libraries(PYTHON)
    packages = system_packages.packages_of(missing)
    if missing and not system_packages.install(packages, "the libraries that Qt needs"):
        raise SetUpError(f"Qt needs {', '.join(missing)}. {system_packages.advice(packages)}")
    if still := system_packages.missing_qt_libraries(PYTHON):
        raise SetUpError(f"Qt needs {', '.join(still)}. Please install them with the system's package manager.")


def install_fonts() -> None:
    """Install the fonts of the design; without them the window falls back to others."""
    fonts = system_packages.missing_fonts()
    if fonts and not system_packages.install(fonts, "the fonts of the window"):
        print(f"For the best look (optional). {system_packages.advice(fonts)}")


def install_tools(purpose: str) -> None:
    """Install the programs that only tests or packaging call; without them those tests are skipped."""
    tools = system_packages.missing_tools(purpose)
    if tools and not system_packages.install(tools, f"the programs for `{purpose}`"):
        print(f"Some steps will be left out. {system_packages.advice(tools)}")


def set_up(purpose: str) -> None:
    """Do what one purpose needs, and nothing that is there already."""
    if purpose == "environment":
        make_environment()
        return
    if purpose in PINS:
        install_pins(PINS[purpose])
    if purpose == "bench":
        install_extra("bench")
        return
    if sys.platform.startswith("linux"):
        install_libraries()
        install_fonts()
        install_tools(purpose)


def main() -> int:
    """Run from the Makefile."""
    try:
        set_up(sys.argv[1])
    except SetUpError as error:
        print(f"ActGUI: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
