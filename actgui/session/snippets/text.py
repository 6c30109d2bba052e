"""What snippets of all programming languages share: their heading, and numbers and lists as source text."""

from math import isfinite

from actgui import __version__
from actgui.core import BoundFunction

WIDTH = 110


def call_text(bound: BoundFunction) -> str:
    """Return the function with its parameters, such as "leaky_relu(negative_slope=0.2)"."""
    if not bound.values:
        return bound.key
    return f"{bound.key}({', '.join(f'{key}={value!r}' for key, value in bound.parameters.items())})"


def heading(bound: BoundFunction, product: str) -> str:
    """Return what the first line of a snippet says."""
    return f"{call_text(bound)} for {product}, written by ActGUI {__version__}"


def listing(numbers: list[str], indent: int, between: str = ", ") -> str:
    """Return numbers in lines, all but the first with that indent."""
    lines = [""]
    for number in numbers:
        if lines[-1] and indent + len(lines[-1]) + len(number) > WIDTH:
            lines.append("")
        lines[-1] += number + between
    return ("\n" + " " * indent).join(line.rstrip() for line in lines).rstrip(", ")


def python_number(number: float) -> str:
    """Return a number as Python reads it, with NumPy at hand for infinity."""
    return repr(number) if isfinite(number) else {True: "np.inf", False: "-np.inf"}[number > 0]


def python_array(values: tuple[float, ...] | tuple[tuple[float, ...], ...], indent: int) -> str:
    """Return numbers or rows as a list of Python."""
    if values and isinstance(values[0], tuple):
        rows = [python_array(row, indent + 1) for row in values if isinstance(row, tuple)]
        return "[" + (",\n" + " " * (indent + 1)).join(rows) + "]"
    return (
        "["
        + listing([python_number(float(number)) for number in values if not isinstance(number, tuple)], indent + 1)
        + "]"
    )
