"""The core as a package: what it imports, what it exports, and that its examples are true."""

import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import actgui.core

MODULES = [module.name for module in pkgutil.walk_packages(actgui.core.__path__, "actgui.core.")]

BLOCKED = ("PySide6", "shiboken6", "pyqtgraph")


@pytest.mark.parametrize("package", ["actgui.core", "actgui.session"])
def test_it_is_imported_without_qt(package: str) -> None:
    code = f"import sys; sys.modules.update(dict.fromkeys({BLOCKED!r})); import {package}"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr


def test_the_core_needs_numpy_alone() -> None:
    code = (
        "import sys, numpy; before = set(sys.modules); import actgui.core;"
        "print(*{name.partition('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names))"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(finished.stdout.split()) <= {"actgui", "numpy"}


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    results = doctest.testmod(importlib.import_module(name))
    assert results.failed == 0


def test_every_formula_has_a_docstring_and_every_value_an_example() -> None:
    for function in actgui.core.CATALOGUE.values():
        assert ">>>" in (function.formula.__doc__ or "")
        assert function.derivative_formula.__doc__


def test_everything_exported_exists() -> None:
    for name in actgui.core.__all__:
        assert getattr(actgui.core, name) is not None
