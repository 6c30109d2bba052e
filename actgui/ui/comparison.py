"""The comparison of two functions as plain rows: what always holds of each, and what holds at the present inputs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Evaluation, Kind
from actgui.session.number_text import number_text
from actgui.ui.comparison_laws import (
    curve_law,
    growth_law,
    largest_law,
    range_law,
    shape_law,
    shift_law,
    sum_law,
)
from actgui.ui.comparison_numbers import Numbers, numbers_of
from actgui.ui.comparison_slopes import derivative_law, saturation_law
from actgui.ui.ticks import with_minus
from actgui.ui.translation import QT_TRANSLATE_NOOP
from actgui.ui.typical_uses import typical_place, typical_task

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Cell:
    """What is said of one function in one row.

    `law` always holds, `now` is the case at the present inputs, and `exact` has its numbers in all digits. `latex` is a
    formula, which stands before them.
    """

    law: str = ""
    now: str = ""
    exact: str = ""
    latex: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One point in which functions can differ. `key` is stable, `title` is for people."""

    key: str
    title: str
    cells: tuple[Cell, Cell]


TITLES = {
    "formula": QT_TRANSLATE_NOOP("Comparison", "Formula"),
    "shape": QT_TRANSLATE_NOOP("Comparison", "One output depends on"),
    "range": QT_TRANSLATE_NOOP("Comparison", "Output range"),
    "sum": QT_TRANSLATE_NOOP("Comparison", "Sum of the outputs"),
    "task": QT_TRANSLATE_NOOP("Comparison", "Typical use"),
    "place": QT_TRANSLATE_NOOP("Comparison", "In a network"),
    "largest": QT_TRANSLATE_NOOP("Comparison", "A high input"),
    "growth": QT_TRANSLATE_NOOP("Comparison", "One input grows by 1"),
    "shift": QT_TRANSLATE_NOOP("Comparison", "The same added to all"),
    "curve": QT_TRANSLATE_NOOP("Comparison", "Curve"),
    "derivative": QT_TRANSLATE_NOOP("Comparison", "Derivative"),
    "saturation": QT_TRANSLATE_NOOP("Comparison", "Saturation"),
}


def compare(left: BoundFunction, right: BoundFunction, evaluation: Evaluation) -> list[Row]:
    """Return all rows for two functions at the inputs of an evaluation."""
    columns = [_cells(function, evaluation) for function in (left, right)]
    return [
        Row(key, translate("Comparison", title), (columns[0][key], columns[1][key])) for key, title in TITLES.items()
    ]


def formula_of(function: BoundFunction) -> str:
    """Return the whole formula in LaTeX."""
    return f"{_LEFT_SIDES[function.function.kind][0]} = {function.function.latex}"


def derivative_formula_of(function: BoundFunction) -> str:
    """Return the whole formula of the derivative in LaTeX."""
    return f"{_LEFT_SIDES[function.function.kind][1]} = {function.function.derivative_latex}"


_LEFT_SIDES = {
    Kind.ELEMENT_WISE: ("f(x)", "f'(x)"),
    Kind.AXIS: ("f_i(x)", r"\frac{\partial f_i}{\partial x_i}"),
    Kind.HALVING: ("f_i(a, b)", "f_i'(a, b)"),
}


def _cells(function: BoundFunction, evaluation: Evaluation) -> dict[str, Cell]:
    now: Numbers = numbers_of(function, evaluation)
    return {
        "formula": Cell(now=_parameters(function), latex=formula_of(function)),
        "shape": Cell(shape_law(function), *now.shape),
        "range": Cell(range_law(function), *now.range),
        "sum": Cell(sum_law(function, evaluation), *now.sum),
        "task": Cell(typical_task(function.function)),
        "place": Cell(typical_place(function.function)),
        "largest": Cell(largest_law(function), *now.largest),
        "growth": Cell(growth_law(function), *now.growth),
        "shift": Cell(shift_law(function)),
        "curve": Cell(_sentence(curve_law(function))),
        "derivative": Cell(_sentence(derivative_law(function)), *now.derivative, latex=derivative_formula_of(function)),
        "saturation": Cell(saturation_law(function), *now.saturation),
    }


def _parameters(function: BoundFunction) -> str:
    return ", ".join(f"{key} = {with_minus(number_text(value))}" for key, value in function.parameters.items())


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
