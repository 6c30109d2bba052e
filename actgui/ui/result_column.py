"""The columns of the results table as plain values: their names, their numbers and what they amount to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from actgui.core import Column, Evaluation, LengthError, Mask, Summary
from actgui.session.number_text import column_names
from actgui.ui.figure import derivative_name
from actgui.ui.translation import QT_TRANSLATE_NOOP

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]

POSITION_TITLES = (QT_TRANSLATE_NOOP("ResultColumn", "row"), QT_TRANSLATE_NOOP("ResultColumn", "column"))
_DERIVATIVE_SUFFIX = "_derivative"


@dataclass(frozen=True, slots=True)
class Positions:
    """Row or column numbers of a matrix, counted from 1 and computed when asked for."""

    divisor: int
    modulus: int

    def __getitem__(self, rows: Rows) -> Numbers:
        return ((rows // self.divisor) % self.modulus + 1).astype(np.float64)


@dataclass(frozen=True, eq=False, slots=True)
class ResultColumn:
    """One column: `name` as in the CSV, `title` for people, `slot` if it belongs to a trace.

    `empty` tells which cells hold nothing, and `problem` why none of them does.
    """

    name: str
    numbers: Numbers | Positions
    summary: Summary
    slot: int | None = None
    derivative: bool = False
    empty: Mask | None = None
    problem: LengthError | None = None

    def has_number(self, row: int) -> bool:
        """Return whether a cell holds a number."""
        return self.empty is None or not self.empty[row]

    @property
    def title(self) -> str:
        """The name, a derivative's as in the legend of the plot."""
        if isinstance(self.numbers, Positions):
            return QCoreApplication.translate("ResultColumn", self.name)
        return derivative_name(self.name.removesuffix(_DERIVATIVE_SUFFIX)) if self.derivative else self.name


def result_columns(evaluation: Evaluation, slots: Sequence[int]) -> tuple[ResultColumn, ...]:
    """Return the columns in the order of the CSV; `slots` belong to the functions of the evaluation, in order."""
    names = iter(column_names(evaluation))
    columns = [ResultColumn(next(names), positions, _span(positions)) for positions in _positions(evaluation)]
    columns.append(ResultColumn(next(names), evaluation.inputs.reshape(-1), evaluation.summary))
    for column, slot in zip(evaluation.columns, slots, strict=True):
        columns += _columns_of(column, names, slot)
    return tuple(columns)


def _columns_of(column: Column, names: Iterator[str], slot: int) -> Iterator[ResultColumn]:
    yield ResultColumn(
        next(names),
        column.values.reshape(-1),
        column.summary,
        slot,
        empty=_flat(column.without_output),
        problem=column.problem,
    )
    if column.derivative is not None and column.derivative_summary is not None:
        yield ResultColumn(
            next(names),
            column.derivative.reshape(-1),
            column.derivative_summary,
            slot,
            derivative=True,
            empty=_flat(column.without_derivative),
            problem=column.problem,
        )


def _flat(mask: Mask | None) -> Mask | None:
    return None if mask is None else mask.reshape(-1)


def _positions(evaluation: Evaluation) -> tuple[Positions, ...]:
    if evaluation.inputs.ndim == 1 or evaluation.inputs.size == 0:
        return ()
    rows, columns = evaluation.inputs.shape
    return Positions(columns, rows), Positions(1, columns)


def _span(positions: Positions) -> Summary:
    return Summary(sum=0.0, minimum=1.0, maximum=float(positions.modulus), argmax=None)
