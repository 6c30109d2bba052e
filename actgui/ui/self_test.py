"""The check of an installed program: every function, every resource, a CSV there and back, the window drawn once."""

import csv
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from actgui.core import CATALOGUE, evaluate
from actgui.session.csv_export import write_csv

_POINTS = np.array([-750.0, -1.0, -0.0, 0.0, 0.5, 1.0, 2.0, 750.0])


class SelfTestError(Exception):
    """What the installed program lacks or gets wrong."""


def run_self_test() -> int:
    """Run every check; return 0, or 1 after naming the first that failed on standard error."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks: tuple[Callable[[], str], ...] = (
        _check_functions,
        _check_resources,
        _check_languages,
        _check_csv,
        _check_window,
    )
    for check in checks:
        try:
            found = check()
        except (SelfTestError, OSError, ArithmeticError, ValueError) as error:
            print(f"failed  {check.__name__.strip('_')}: {error}", file=sys.stderr)  # noqa: T201
            return 1
        print(f"ok  {found}")  # noqa: T201 (this is a command)
    return 0


def _check_functions() -> str:
    for key, function in CATALOGUE.items():
        if np.isnan(function.value(_POINTS)).any() or np.isnan(function.derivative(_POINTS)).any():
            raise SelfTestError(f"{key} is not a number for some finite number")
    sigmoid = CATALOGUE["sigmoid"].value(np.array([2.0]))[0]
    if abs(sigmoid - 0.8807970779778823) > 2.3e-16:
        raise SelfTestError(f"sigmoid(2) is {sigmoid!r}")
    return f"{len(CATALOGUE)} functions"


def _check_resources() -> str:
    from actgui.ui.function_texts import function_summary, function_title  # noqa: PLC0415
    from actgui.ui.resources import RESOURCES  # noqa: PLC0415

    for key in CATALOGUE:
        if not function_title(key) or not function_summary(key):
            raise SelfTestError(f"the text on {key} is empty")
    files = [path for path in RESOURCES.rglob("*") if path.is_file()]
    for path in files:
        if not path.read_bytes():
            raise SelfTestError(f"{path.name} is empty")
    return f"{len(files)} resources"


def _check_languages() -> str:
    from actgui.ui.language import LANGUAGES, translators  # noqa: PLC0415

    for code in LANGUAGES:
        if code != "en" and all(translator.translate("Language", "en") != code for translator in translators(code)):
            raise SelfTestError(f"the texts of {code} are missing")
    return f"{len(LANGUAGES)} languages"


def _check_csv() -> str:
    inputs = np.linspace(-5.0, 5.0, 102)
    evaluation = evaluate(inputs, [function.bind() for function in CATALOGUE.values()], derivative=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "self-test.csv"
        write_csv(evaluation, path)
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    read = np.array([[float(cell or "nan") for cell in row] for row in rows[1:]])
    columns = [inputs]
    for column in evaluation.columns:
        columns += [column.values] if column.derivative is None else [column.values, column.derivative]
    if not np.array_equal(read, np.stack(columns, axis=1), equal_nan=True):
        raise SelfTestError("the numbers read back from a CSV file differ from those written")
    return f"CSV of {len(rows) - 1} rows and {len(rows[0])} columns"


def _check_window() -> str:
    from PySide6.QtCore import QSize  # noqa: PLC0415

    from actgui.ui.application import create_application, create_host  # noqa: PLC0415
    from actgui.ui.settings import Settings  # noqa: PLC0415

    unexpected: list[BaseException] = []
    hook, sys.excepthook = sys.excepthook, lambda kind, error, trace: unexpected.append(error)
    application = create_application()
    with tempfile.TemporaryDirectory() as folder:
        window = create_host(application, Settings(Path(folder) / "settings.ini")).window
        window.resize(QSize(1440, 900))
        window.show()
        window.evaluator.finish_typing()
        picture = window.grab().toImage()
        window.close()
        sys.excepthook = hook
    if unexpected:
        raise SelfTestError(f"the window raised {unexpected[0]!r}")
    if picture.isNull() or len({picture.pixel(x, 450) for x in range(0, picture.width(), 7)}) < 3:
        raise SelfTestError("the window stays blank")
    return f"window of {picture.width()} x {picture.height()} pixels"
