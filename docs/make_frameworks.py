"""Write docs/frameworks.md: what frameworks call the functions, from the catalogue and docs/frameworks_measured.json.

Its words are in docs/frameworks_template.md.
"""

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from actgui.core import CATALOGUE, ActivationFunction, Framework, Implementation  # noqa: E402
from actgui.core.function import FloatArray  # noqa: E402

FILE = ROOT / "docs" / "frameworks.md"
TEMPLATE = ROOT / "docs" / "frameworks_template.md"
MEASURED = ROOT / "docs" / "frameworks_measured.json"
Row = dict[str, Any]

# What the table of values shows: a name, an input, and which implementations go by that name without options.
SAME_NAMES: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("Hard sigmoid", 1.0, ("hard_sigmoid",)),
    ("Leaky ReLU", -1.0, ("leaky_relu",)),
    ("PReLU before learning", -1.0, ("prelu",)),
    ("GELU", -1.0, ("gelu", "gelu_tanh")),
)


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table in Markdown."""
    head = list(header)
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def names_table() -> str:
    """Return the table of names, and the notes below it."""
    notes: list[str] = []
    rows = [
        [f"`{signature(function)}`", *(cell(function, framework, notes) for framework in Framework)]
        for function in CATALOGUE.values()
        if function.implementations
    ]
    footnotes = "\n".join(f"[^{number}]: {note}" for number, note in enumerate(notes, start=1))
    return table(["here", *Framework], rows) + f"\n\n{footnotes}"


def signature(function: ActivationFunction) -> str:
    """Return the function with its parameters and defaults here."""
    parameters = ", ".join(f"{parameter.key}={parameter.default:.6g}" for parameter in function.parameters)
    return f"{function.key}({parameters})" if parameters else function.key


def cell(function: ActivationFunction, framework: Framework, notes: list[str]) -> str:
    """Return all that one framework has; new notes are added to `notes`."""
    texts = []
    for one in function.implementations:
        if one.framework is framework:
            if one.note and one.note not in notes:
                notes.append(one.note)
            texts.append(entry(function, one) + (f"[^{notes.index(one.note) + 1}]" if one.note else ""))
    return "<br>".join(texts)


def entry(function: ActivationFunction, one: Implementation) -> str:
    """Return how the function is called there."""
    given, fixed = [], []
    for argument in one.arguments:
        default = argument.default
        if not argument.name:
            fixed.append(f"{argument.key} fixed at {default:g}")
        elif default is None:
            given.append(f"{argument.name}=…")
        elif argument.name != argument.key or default != function.parameter(argument.key).default:
            given.append(f"{argument.name}={default:.9g}")
    arguments = ", ".join([*given, *filter(None, [one.options])])
    name = one.name.partition(".")[2] or one.name
    version = f"{one.framework} {one.version}" if one.version else ""
    opsets = f"opset {', '.join(map(str, one.opsets))}" if one.opsets else ""
    remarks = ", ".join(filter(None, [version, opsets, *fixed]))
    return (f"`{name}({arguments})`" if arguments else f"`{name}`") + (f" ({remarks})" if remarks else "")


def elsewhere() -> str:
    """Return the sentence on what no framework has."""
    keys = ", ".join(f"`{function.key}`" for function in CATALOGUE.values() if not function.implementations)
    return f"None of the five has these as one function: {keys}."


def values_table() -> str:
    """Return what the same name gives in different frameworks."""
    rows = []
    for name, x, keys in SAME_NAMES:
        titles: dict[str, list[str]] = {}
        for key in keys:
            function = CATALOGUE[key]
            for one in function.implementations:
                if not one.options and all(argument.default is not None for argument in one.arguments):
                    titles.setdefault(f"{float(function.preset(one).value(x)):.6g}", []).append(one.title)
        rows += [[name, f"{x:g}", value, ", ".join(there)] for value, there in titles.items()]
    return table(["Function", "at", "value", "where"], rows)


def measured_table(rows: list[Row], ours: Callable[[ActivationFunction, list[float]], FloatArray]) -> str:
    """Return a table of what was measured: what is here, and one column for each framework that was."""
    columns = list(dict.fromkeys(name for row in rows for name in row["there"]))
    lines = []
    for row in rows:
        here = ours(CATALOGUE[row["key"]], [float(number) for number in row["input"]])
        there = (", ".join(row["there"].get(column, ())) for column in columns)
        lines.append([f"`{row['key']}`", ", ".join(row["input"]), ", ".join(f"{y:.6g}" for y in here), *there])
    return table(["function", "at", "ActGUI", *columns], lines)


def page() -> str:
    """Return the whole page."""
    measured = json.loads(MEASURED.read_text(encoding="utf-8"))
    return TEMPLATE.read_text(encoding="utf-8").format(
        names=names_table(),
        elsewhere=elsewhere(),
        values=values_table(),
        slopes=measured_table(measured["slopes_at_kinks"], ActivationFunction.derivative),
        infinite=measured_table(measured["softmax_of_the_infinite"], ActivationFunction.value),
        versions=", ".join(f"{name} {version}" for name, version in measured["versions"].items()),
    )


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
