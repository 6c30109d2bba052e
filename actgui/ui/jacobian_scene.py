"""What the view Jacobian shows: the matrix of one function at one vector, and what its numbers mean in words."""

from dataclasses import dataclass
from math import isnan

import numpy as np
from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Evaluation, Kind
from actgui.core.jacobian_part import LONGEST, JacobianPart, jacobian_part
from actgui.core.vector_of import vector_count, vector_of
from actgui.session.number_text import function_label, number_text
from actgui.ui.ticks import with_minus
from actgui.ui.translation import sentences

translate = QCoreApplication.translate

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_ROUNDING = 1e-13  # of the sum of so many entries: what a sum that should be 0 may be


@dataclass(frozen=True, slots=True, eq=False)
class JacobianScene:
    """One matrix with its function; `part` is None if there is nothing to draw, and `problem` says why."""

    function: BoundFunction
    vector: int
    vectors: int
    part: JacobianPart | None
    problem: str = ""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns that are drawn."""
        return (0, 0) if self.part is None else (self.part.matrix.shape[0], self.part.matrix.shape[1])

    def value(self, row: int, column: int) -> float:
        """Return the derivative of an output by an input."""
        return float("nan") if self.part is None else float(self.part.matrix[row, column])

    def sums(self, *, of_rows: bool) -> list[float]:
        """Return the sums of rows or columns, 0 where they differ from it by rounding only."""
        if self.part is None:
            return []
        sums = self.part.row_sums if of_rows else self.part.column_sums
        near = _ROUNDING * self.part.scale * max(1, min(self.part.count, LONGEST))
        return [0.0 if abs(value) <= near else value for value in sums.tolist()]

    def output_name(self, row: int) -> str:
        """Return the name of an output: softmax₂."""
        return self.function.key + subscript(row + 1)

    def input_name(self, column: int) -> str:
        """Return the name of an input: x₃."""
        return "x" + subscript(column + 1)

    def input_text(self, column: int) -> str:
        """Return an input in a few digits."""
        return "" if self.part is None else short(self.part.inputs[column])


def scene_of(function: BoundFunction, evaluation: Evaluation, vector: int) -> JacobianScene:
    """Return the Jacobian at one vector of the inputs; a number beyond the last means the last."""
    vectors = vector_count(evaluation.inputs, evaluation.axis)
    if not evaluation.inputs.size:
        return JacobianScene(function, 0, 1, None, translate("Jacobian", "There are no inputs."))
    number = min(vector, vectors - 1)
    numbers = vector_of(evaluation.inputs, evaluation.axis, number)
    part = jacobian_part(function, numbers)
    problem = "" if part is not None else _problem(function, numbers.size)
    return JacobianScene(function, number, vectors, part, problem)


def _problem(function: BoundFunction, count: int) -> str:
    if function.function.kind is Kind.HALVING and count % 2:
        text = translate("Jacobian", "{function} needs an even number of inputs, not {count}.")
    else:
        text = translate("Jacobian", "The matrix of {count} inputs is too large to draw: there may be up to {most}.")
    return text.format(function=function.key, count=f"{count:,}", most=f"{LONGEST:,}")


def laws_of(scene: JacobianScene) -> str:
    """Say what shape the matrix has, what its rows and columns add up to, and whether it is only a part."""
    if scene.part is None:
        return scene.problem
    name = function_label(scene.function)
    kind = scene.function.function.kind
    laws = []
    if kind is Kind.ELEMENT_WISE:
        text = translate("Jacobian", "Each output of {function} depends on its own input only: a diagonal matrix.")
        laws.append(text.format(function=name))
    elif kind is Kind.HALVING:
        text = translate("Jacobian", "Each output of {function} depends on two inputs: its value and its gate.")
        laws.append(text.format(function=name))
    else:
        laws += _sum_laws(scene)
    if scene.part.is_cut:
        text = translate("Jacobian", "Drawn are the first {shown} of {count} inputs; the sums are of all.")
        laws.append(text.format(shown=f"{scene.shape[1]:,}", count=f"{scene.part.count:,}"))
    return sentences(*laws)


def _sum_laws(scene: JacobianScene) -> list[str]:
    rows, columns = scene.sums(of_rows=True), scene.sums(of_rows=False)
    laws = []
    if not any(rows):
        laws.append(translate("Jacobian", "Rows sum to 0: adding the same to all inputs changes nothing."))
    elif not any(map(isnan, rows)):
        text = translate("Jacobian", "The sums of rows lie between {low} and {high}.")
        laws.append(text.format(low=short(min(rows)), high=short(max(rows))))
    if not any(columns):
        laws.append(translate("Jacobian", "Columns sum to 0: what one output gains, others lose."))
    return laws


def reading_of(scene: JacobianScene, row: int, column: int) -> tuple[str, str]:
    """Return the derivative in all digits, and what it means."""
    value = scene.value(row, column)
    output, source = scene.output_name(row), scene.input_name(column)
    number = f"∂{output}/∂{source} = {with_minus(number_text(value))}"
    if isnan(value):
        text = translate("Jacobian", "There is no such derivative at these inputs")
    elif value > 0:
        text = translate("Jacobian", "Raising {input} raises {output}")
    elif value < 0:
        text = translate("Jacobian", "Raising {input} lowers {output}")
    else:
        text = translate("Jacobian", "Raising {input} leaves {output} as it is")
    return number, text.format(input=f"{source} = {scene.input_text(column)}", output=output)


def subscript(number: int) -> str:
    """Return a whole number in small figures below the line."""
    return str(number).translate(_SUBSCRIPTS)


def short(value: float | np.floating, digits: int = 4) -> str:
    """Return a number in a few digits, with a true minus sign."""
    return with_minus(f"{float(value) + 0.0:.{digits}g}")
