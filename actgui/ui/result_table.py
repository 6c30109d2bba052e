"""The table of results: one row for each input, linked with the plot through its rows."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QWidget

from actgui.ui.number_delegate import CellLook, NumberDelegate
from actgui.ui.number_header import NumberHeader
from actgui.ui.number_table import NumberTable
from actgui.ui.result_model import ResultModel
from actgui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 28


class ResultDelegate(NumberDelegate):
    """Numbers on hairlines; the row that the plot points at has the colour of a selection."""

    def __init__(self, theme: Theme, model: ResultModel) -> None:
        super().__init__(theme)
        self._model = model
        self.linked: int | None = None
        self.entered: int | None = None

    def look(self, index: Index, selected: bool) -> CellLook:
        row = index.row()
        background = "canvas"
        if selected or row == self.linked:
            background = "selected"
        elif row == self.entered:
            background = "hover"
        return CellLook("text", background, "grid", bold=index.column() == self._model.frozen - 1)


class ResultTable(NumberTable):
    """The rows of an evaluation."""

    row_entered = Signal(int)
    row_left = Signal()
    row_activated = Signal(int)

    def __init__(self, theme: Theme, model: ResultModel, parent: QWidget | None = None) -> None:
        self._look = ResultDelegate(theme, model)
        super().__init__(theme, model, self._look, parent)
        self.setObjectName("result_table")
        self.setAccessibleName(self.tr("Results"))
        self._header = NumberHeader(theme, model, self)
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self.set_row_height(ROW_HEIGHT)
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._leave_row)
        self.edges_changed.connect(lambda: self._header.set_edges(self.frozen, self.is_fading))
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.modelReset.connect(self._on_model_reset)

    def highlight_row(self, row: int | None) -> None:
        """Mark a row and bring it into view; a row under the mouse is in view already and does not move."""
        if row is not None and not 0 <= row < self.model().rowCount():
            row = None
        if row == self._look.linked:
            return
        self._look.linked = row
        if row is not None and row != self._look.entered:
            self.scrollTo(self.model().index(row, 0))
        self.viewport().update()

    @property
    def highlighted_row(self) -> int | None:
        """The row that the plot points at."""
        return self._look.linked

    def set_dimmed(self, dimmed: bool) -> None:
        self._header.dimmed = dimmed
        self._header.viewport().update()
        super().set_dimmed(dimmed)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._leave_row()

    def _on_entered(self, index: QModelIndex) -> None:
        if index.row() != self._look.entered:
            self._look.entered = index.row()
            self.viewport().update()
            self.row_entered.emit(index.row())

    def _leave_row(self) -> None:
        if self._look.entered is not None:
            self._look.entered = None
            self.viewport().update()
            self.row_left.emit()

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_activated.emit(current.row())

    def _on_model_reset(self) -> None:
        self._look.linked = None
        self._leave_row()
