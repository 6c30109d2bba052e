"""What each column amounts to: the rows under the results."""

from collections.abc import Sequence
from math import isnan

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from actgui.core import Axis, Evaluation, summarise
from actgui.session.number_text import number_text
from actgui.ui.number_delegate import CellLook, NumberDelegate
from actgui.ui.number_table import NumberTable
from actgui.ui.result_column import Numbers, Positions, ResultColumn, Rows
from actgui.ui.theme import Theme
from actgui.ui.translation import length_text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

SUM, MINIMUM, MAXIMUM, ARGMAX, ALONG = range(5)
ROW_HEIGHT = 24
_NOTHING = "–"
_SUMS_SHOWN = 3


class SummaryModel(QAbstractTableModel):
    """Sum, minimum, maximum and place of the maximum of each column of a function; the first column names them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[ResultColumn] = ()
        self._evaluation: Evaluation | None = None
        self._texts: list[list[str]] = []

    def show(self, evaluation: Evaluation | None, columns: Sequence[ResultColumn]) -> None:
        """Summarise the columns of an evaluation."""
        self.beginResetModel()
        self._evaluation = evaluation
        self._columns = columns
        self._texts = [self._column_texts(column) for column in columns]
        if self._texts:
            self._texts[0] = self.labels()
        self.endResetModel()

    def labels(self) -> list[str]:
        """Return what the rows are called."""
        names = [self.tr("Σ sum"), self.tr("min"), self.tr("max"), self.tr("argmax")]
        if self._is_matrix():
            names.append(self.tr("Σ columns") if self._sums_columns() else self.tr("Σ rows"))
        return names

    def total(self, column: int) -> str:
        """Return the text of a sum, empty for a column that has none."""
        return self._texts[column][SUM] if self._columns[column].slot is not None else ""

    def words(self, column: int) -> list[str]:
        """Return the texts of a column that are not numbers."""
        return self._texts[column] if column == 0 else self._texts[column][ARGMAX:]

    def texts(self, rows: Rows, column: int) -> list[str]:
        """Return the text of some cells of a column."""
        return [self._texts[column][row] for row in rows.tolist()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self._columns else len(self._texts[0])

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.column()][index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and self._columns[index.column()].slot is not None:
            return self._explanation(index.row(), self._columns[index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        names = orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.UserRole,
        }
        return self._columns[section].name if names else None

    def _column_texts(self, column: ResultColumn) -> list[str]:
        if column.slot is None:
            return [""] * len(self.labels())
        if column.problem is not None:
            return [_NOTHING] * len(self.labels())
        summary = column.summary
        numbers = [number_text(value) for value in (summary.sum, summary.minimum, summary.maximum)]
        texts = [*numbers, self._place(summary.argmax)]
        return [*texts, self._sums_along(column)] if self._is_matrix() else texts

    def _is_matrix(self) -> bool:
        return self._evaluation is not None and self._evaluation.inputs.ndim == 2

    def _sums_columns(self) -> bool:
        return self._evaluation is not None and self._evaluation.axis is Axis.COLUMNS

    def _sums_along(self, column: ResultColumn) -> str:
        """Return the first few sums of the rows or columns that the functions act on."""
        if self._evaluation is None or isinstance(column.numbers, Positions):
            return ""
        shape = self._evaluation.inputs.shape
        lines = column.numbers.reshape(shape)
        empty = np.zeros(shape, dtype=bool) if column.empty is None else column.empty.reshape(shape)
        if self._sums_columns():
            lines, empty = lines.T, empty.T
        sums = [_sum_text(line[~without]) for line, without in zip(lines[:_SUMS_SHOWN], empty, strict=False)]
        return "  ".join(sums) + ("  …" if len(lines) > _SUMS_SHOWN else "")

    def _place(self, argmax: int | None) -> str:
        if argmax is None or self._evaluation is None:
            return _NOTHING
        inputs = self._evaluation.inputs
        if inputs.ndim == 2:
            row, column = divmod(argmax, inputs.shape[1])
            return self.tr("row {row}, column {column}").format(row=row + 1, column=column + 1)
        return self.tr("x = {x} (row {row})").format(x=number_text(float(inputs[argmax])), row=argmax + 1)

    def _explanation(self, row: int, column: ResultColumn) -> str:
        if column.problem is not None:
            return length_text(column.problem)
        sentences = (
            self.tr("Sum of the {count} outputs"),
            self.tr("Smallest of the {count} outputs"),
            self.tr("Largest of the {count} outputs"),
            self.tr("Where {name} is largest; the first place if there are several"),
            self.tr("Sum of each column, the first ones")
            if self._sums_columns()
            else self.tr("Sum of each row, the first ones"),
        )
        count = self._evaluation.inputs.size if self._evaluation is not None else 0
        count -= 0 if column.empty is None else int(np.count_nonzero(column.empty))
        sentence = sentences[row].format(count=f"{count:,}", name=column.title)
        if row != SUM and isnan(column.summary.sum):
            sentence += "\n" + self.tr("nan is left out")
        return sentence


def _sum_text(values: Numbers) -> str:
    return number_text(summarise(values).sum) if values.size else _NOTHING


class SummaryDelegate(NumberDelegate):
    """Bold names and sums on the colour of a panel."""

    def look(self, index: Index, selected: bool) -> CellLook:
        background = "selected" if selected else "panel"
        bold = index.row() == SUM or index.column() == 0
        return CellLook("text" if bold or index.row() != ARGMAX else "text2", background, background, bold)


class SummaryTable(NumberTable):
    """The summary rows, as high as they are; when there is little room, only the sum and the argmax."""

    def __init__(self, theme: Theme, model: SummaryModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, SummaryDelegate(theme), parent)
        self.setObjectName("result_summary")
        self.setAccessibleName(self.tr("Summary of each column"))
        self._surface = "panel"
        self._compact = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.setModel(model)
        self.set_row_height(ROW_HEIGHT)
        model.modelReset.connect(self._update_rows)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Show two rows instead of four."""
        self._compact = compact
        self._update_rows()

    def _update_rows(self) -> None:
        rows = self.model().rowCount()
        self.setFixedHeight(ROW_HEIGHT * ((rows or 4) - (2 if self._compact else 0)))
        if rows:
            for row in (MINIMUM, MAXIMUM):
                self.setRowHidden(row, self._compact)
