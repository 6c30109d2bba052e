"""The table model of the results: text is made for a cell when the cell is shown."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from actgui.core import Evaluation
from actgui.session.number_text import number_texts
from actgui.ui.result_column import ResultColumn, Rows, result_columns
from actgui.ui.translation import length_text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultModel(QAbstractTableModel):
    """One row for each input, one column for each column of the CSV."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[ResultColumn, ...] = ()
        self._rows = 0
        self._evaluation: Evaluation | None = None

    @property
    def columns(self) -> tuple[ResultColumn, ...]:
        """What the columns show."""
        return self._columns

    @property
    def evaluation(self) -> Evaluation | None:
        """What the table shows, if anything."""
        return self._evaluation

    @property
    def frozen(self) -> int:
        """The number of columns up to and including x, which say what a row is about."""
        return next((number for number, column in enumerate(self._columns) if column.slot is not None), self._count)

    @property
    def _count(self) -> int:
        return len(self._columns)

    def set_evaluation(self, evaluation: Evaluation | None, slots: Sequence[int] | None = None) -> None:
        """Show an evaluation. Without `slots` its functions take the slots 0, 1, 2..."""
        columns: tuple[ResultColumn, ...] = ()
        if evaluation is not None and evaluation.inputs.size:
            columns = result_columns(evaluation, range(len(evaluation.columns)) if slots is None else slots)
        rows = evaluation.inputs.size if evaluation is not None else 0
        if columns and (rows, len(columns)) == (self._rows, self._count):
            self._columns, self._evaluation = columns, evaluation
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            return
        self.beginResetModel()
        self._columns, self._rows, self._evaluation = columns, rows, evaluation
        self.endResetModel()

    def texts(self, rows: Rows, column: int) -> list[str]:
        """Return the full text of some cells of a column."""
        shown = self._columns[column]
        return number_texts(shown.numbers[rows], None if shown.empty is None else shown.empty[rows])

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(np.array([index.row()]), index.column())[0]
        if role == Qt.ItemDataRole.ToolTipRole and not self._columns[index.column()].has_number(index.row()):
            return self._why_empty(self._columns[index.column()])
        return None

    def _why_empty(self, column: ResultColumn) -> str:
        if column.problem is not None:
            return length_text(column.problem)
        return self.tr("A gate of {name}: it has no output of its own").format(name=column.title)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self._count:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.UserRole:
            return column.name
        if role == Qt.ItemDataRole.ToolTipRole and column.title != column.name:
            return self.tr("{name} in the CSV").format(name=column.name)
        return None
