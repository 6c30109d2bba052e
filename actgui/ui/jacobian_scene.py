"""What the view Jacobian shows: the matrix of one function at one vector, and what its numbers mean in words."""

from dataclasses import dataclass, replace
from math import isnan, nan

import numpy as np
from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Evaluation, Kind
from actgui.core.error_free import Float64Array
from actgui.core.jacobian_part import Jacobian, JacobianPart, jacobian_of
from actgui.core.threads import Watch
from actgui.core.vector_of import vector_count, vector_of
from actgui.session.number_text import function_label, number_text
from actgui.ui.ticks import with_minus
from actgui.ui.translation import sentences

translate = QCoreApplication.translate

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True, slots=True, eq=False)
class JacobianScene:
    """The Jacobian of one vector and the part of it that is drawn, both None if there is none: `problem` says why.

    Rows and columns are counted in the whole matrix. `labels` are names of the inputs, as far as they have one.
    """

    function: BoundFunction
    vector: int
    vectors: int
    jacobian: Jacobian | None = None
    part: JacobianPart | None = None
    labels: tuple[str, ...] = ()
    problem: str = ""

    @property
    def whole(self) -> tuple[int, int]:
        """Rows and columns of the matrix."""
        return (0, 0) if self.jacobian is None else self.jacobian.shape

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns that are drawn."""
        return (0, 0) if self.part is None else (len(self.part.rows), len(self.part.columns))

    @property
    def origin(self) -> tuple[int, int]:
        """The first row and the first column that are drawn."""
        return (0, 0) if self.part is None else (self.part.rows.start, self.part.columns.start)

    @property
    def is_cut(self) -> bool:
        """Whether there is more than is drawn."""
        return self.shape != self.whole

    def moved(self, row: int, column: int) -> "JacobianScene":
        """Return the scene whose drawn part begins at a row and a column, or as near to them as there are so many."""
        if self.jacobian is None or (row, column) == self.origin:
            return self
        return replace(self, part=self.jacobian.part(row, column))

    def showing(self, row: int, column: int) -> "JacobianScene":
        """Return the scene with a cell in the drawn part, which is moved no farther than that needs."""
        wanted = [
            min(max(first, at - count + 1), at)
            for first, at, count in zip(self.origin, (row, column), self.shape, strict=True)
        ]
        return self.moved(*wanted)

    def value(self, row: int, column: int) -> float:
        """Return the derivative of an output by an input, drawn or not."""
        if self.jacobian is None or self.part is None:
            return float("nan")
        if row in self.part.rows and column in self.part.columns:
            return float(self.part.matrix[row - self.part.rows.start, column - self.part.columns.start])
        return float(self.jacobian.part(row, column, shown=1).matrix[0, 0])

    def sums(self, *, of_rows: bool) -> list[float]:
        """Return the sums of the rows or columns that are drawn, each over the whole matrix."""
        if self.part is None:
            return []
        sums: list[float] = (self.part.row_sums if of_rows else self.part.column_sums).tolist()
        return sums

    def label(self, number: int) -> str:
        """Return the name that a person gave an input; empty if it has none."""
        return self.labels[number] if number < len(self.labels) else ""

    def output_label(self, row: int) -> str:
        """Return the name of the input that an output belongs to; empty if it belongs to a pair of them."""
        return "" if self.function.function.kind is Kind.HALVING else self.label(row)

    def output_name(self, row: int) -> str:
        """Return the name of an output: softmax₂."""
        return self.function.key + subscript(row + 1)

    def input_name(self, column: int) -> str:
        """Return the name of an input: x₃."""
        return "x" + subscript(column + 1)

    def input_text(self, column: int) -> str:
        """Return an input in a few digits."""
        return "" if self.jacobian is None else short(self.jacobian.vector[column])


def vector_at(evaluation: Evaluation, vector: int) -> Float64Array:
    """Return one vector of the inputs, of which there are some; a number beyond the last means the last."""
    last = vector_count(evaluation.inputs, evaluation.axis) - 1
    return vector_of(evaluation.inputs, evaluation.axis, min(vector, last))


def scene_of(
    function: BoundFunction,
    evaluation: Evaluation,
    vector: int,
    watch: Watch | None = None,
) -> JacobianScene:
    """Return the Jacobian at one vector of the inputs, which of a long vector takes long: then `watch` is called."""
    vectors = vector_count(evaluation.inputs, evaluation.axis)
    if not evaluation.inputs.size:
        return JacobianScene(function, 0, 1, problem=translate("Jacobian", "There are no inputs."))
    number = min(vector, vectors - 1)
    numbers = vector_at(evaluation, number)
    jacobian = jacobian_of(function, numbers, watch)
    if jacobian is None:
        text = translate("Jacobian", "{function} needs an even number of inputs, not {count}.")
        problem = text.format(function=function.key, count=f"{numbers.size:,}")
        return JacobianScene(function, number, vectors, problem=problem)
    return JacobianScene(function, number, vectors, jacobian, jacobian.part())


def laws_of(scene: JacobianScene) -> str:
    """Say what shape the matrix has, what its rows and columns add up to, and which part of it is drawn."""
    if scene.jacobian is None:
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
        laws += _sum_laws(scene.jacobian)
    if scene.is_cut and scene.part is not None:
        text = translate("Jacobian", "Drawn: outputs {rows} and inputs {columns} of {count}; the sums are of all.")
        rows, columns = (f"{lines.start + 1:,}–{lines.stop:,}" for lines in (scene.part.rows, scene.part.columns))
        laws.append(text.format(rows=rows, columns=columns, count=f"{scene.whole[1]:,}"))
    return sentences(*laws)


def _sum_laws(jacobian: Jacobian) -> list[str]:
    laws = []
    low, high = jacobian.row_extent or (nan, nan)
    if low == high == 0:
        laws.append(translate("Jacobian", "Rows sum to 0: adding the same to all inputs changes nothing."))
    elif not isnan(low):
        text = translate("Jacobian", "The sums of rows lie between {low} and {high}.")
        laws.append(text.format(low=short(low), high=short(high)))
    if jacobian.column_extent == (0, 0):
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
    label, output_label = scene.label(column), scene.output_label(row)
    full = f"{source} = {scene.input_text(column)}"
    named = f"{label} ({full})" if label else full
    return number, text.format(input=named, output=f"{output} ({output_label})" if output_label else output)


def subscript(number: int) -> str:
    """Return a whole number in small figures below the line."""
    return str(number).translate(_SUBSCRIPTS)


def short(value: float | np.floating, digits: int = 4) -> str:
    """Return a number in a few digits, with a true minus sign."""
    return with_minus(f"{float(value) + 0.0:.{digits}g}")
