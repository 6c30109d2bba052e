"""`core` and `session` run where there is no Qt: headless, in threads, and in other people's scripts."""

import subprocess
import sys

IMPORT_EVERYTHING_WITHOUT_QT = """
import importlib
import pkgutil
import sys

for name in ("PySide6", "shiboken6", "pyqtgraph"):
    sys.modules[name] = None  # makes every import of it fail

import actgui.core
import actgui.session

for package in (actgui.core, actgui.session):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)

print(actgui.core.CATALOGUE["sigmoid"].value([0.0]).tolist())
"""


def test_core_and_session_import_and_compute_without_qt() -> None:
    result = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING_WITHOUT_QT], capture_output=True, text=True, check=False, timeout=60
    )
    assert (result.returncode, result.stderr, result.stdout) == (0, "", "[0.5]\n")
