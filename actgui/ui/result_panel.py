"""The results panel: a title, the table, its summary, and what to do when there is nothing to show."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from actgui.core import Evaluation
from actgui.ui.buttons import ActionButton, ThemedButton
from actgui.ui.column_layout import layout_of
from actgui.ui.number_header import HEADER_HEIGHT
from actgui.ui.result_model import ResultModel
from actgui.ui.result_table import ROW_HEIGHT, ResultTable
from actgui.ui.summary_table import ROW_HEIGHT as SUMMARY_ROW_HEIGHT
from actgui.ui.summary_table import SummaryModel, SummaryTable
from actgui.ui.table_text import cell_count, whole_text
from actgui.ui.theme import Theme

TITLE_HEIGHT = 40
_LEAST_ROWS = 3
_UNLIMITED = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX
_BAR_HEIGHT = 10
_LEAST_HEIGHT = TITLE_HEIGHT + HEADER_HEIGHT + _LEAST_ROWS * ROW_HEIGHT + 2 * SUMMARY_ROW_HEIGHT + _BAR_HEIGHT


class ResultPanel(QWidget):
    """Shows an evaluation as numbers. Rows are linked with the plot through `highlight_row` and the signals."""

    row_entered = Signal(int)
    row_left = Signal()
    row_activated = Signal(int)
    copy_refused = Signal(str)
    fold_chosen = Signal(bool)

    def __init__(
        self, theme: Theme, copy_action: QAction, export_action: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("result_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = ResultModel(self)
        self._summary_model = SummaryModel(self)
        self.table = ResultTable(theme, self._model, self)
        self.summary = SummaryTable(theme, self._summary_model, self)
        self._caption = QLabel()
        self._caption.setObjectName("result_caption")
        self._pages = QStackedWidget()
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._stale = False
        self._folded = False
        self._fold = ThemedButton(theme, "chevron_down")
        self._arrange(theme, copy_action, export_action)
        self._connect()
        self.show_nothing()

    def show_evaluation(self, evaluation: Evaluation, slots: Sequence[int]) -> None:
        """Show an evaluation; `slots` belong to its functions, in order."""
        offset = self.table.verticalScrollBar().value()
        self._model.set_evaluation(evaluation, slots)
        columns = self._model.columns
        self._summary_model.show(evaluation, columns)
        self._update_layouts()
        rows = self._model.rowCount()
        self.table.setMaximumHeight(min(_UNLIMITED, HEADER_HEIGHT + rows * ROW_HEIGHT))
        self.summary.setVisible(len(columns) > self._model.frozen)
        self._pages.setCurrentIndex(1 if columns else 0)
        self.table.verticalScrollBar().setValue(offset)
        self._update_room()
        self.set_stale(False)

    def show_nothing(self) -> None:
        """Show what to do to see results."""
        self._model.set_evaluation(None)
        self._summary_model.show(None, ())
        self._pages.setCurrentIndex(0)
        self.set_stale(False)

    def set_stale(self, stale: bool) -> None:
        """Say that the numbers belong to the last valid input, or that they are current."""
        self._stale = stale and bool(self._model.columns)
        self.table.set_dimmed(self._stale)
        self.summary.set_dimmed(self._stale)
        self._caption.setProperty("role", "stale" if self._stale else "caption")
        self._caption.style().unpolish(self._caption)
        self._caption.style().polish(self._caption)
        self._caption.setText(self.tr("from the last valid input") if self._stale else self._description())

    @property
    def is_folded(self) -> bool:
        """Whether only the title is to be seen."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Show only the title, or everything."""
        self._folded = folded
        self._pages.setVisible(not folded)
        self.setMinimumHeight(TITLE_HEIGHT if folded else _LEAST_HEIGHT)
        self.setMaximumHeight(TITLE_HEIGHT if folded else _UNLIMITED)
        self._fold.set_icon_name("chevron_right" if folded else "chevron_down")
        self._fold.describe(self.tr("Show the table") if folded else self.tr("Hide the table"))

    def highlight_row(self, row: int | None) -> None:
        """Mark the row that the plot points at and bring it into view."""
        self.table.highlight_row(row)

    def copy_text(self) -> str:
        """Copy the selection, or the whole table if at most one cell is selected; return the text."""
        if cell_count(self.table.selectionModel().selection()) > 1:
            return self.table.copy_selection()
        if not self._model.columns:
            return ""
        return self.table.copy_to_clipboard(lambda: whole_text(self._model))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._align_summary()
        return super().eventFilter(watched, event)

    def _arrange(self, theme: Theme, copy_action: QAction, export_action: QAction) -> None:
        heading = QLabel(self.tr("Results"))
        heading.setProperty("role", "heading")
        copy = ActionButton(theme, copy_action, "copy", self.tr("Copy"), "flat")
        copy.setObjectName("result_copy")
        export = ActionButton(theme, export_action, "table", self.tr("Export…"), "flat")
        export.setObjectName("result_export")
        title = QHBoxLayout()
        title.setContentsMargins(8, 0, 10, 0)
        title.setSpacing(8)
        self._fold.setObjectName("result_fold")
        self._fold.setProperty("small", "true")
        self._fold.clicked.connect(lambda: self.fold_chosen.emit(not self._folded))
        title.addWidget(self._fold)
        title.addWidget(heading)
        title.addWidget(self._caption)
        title.addStretch(1)
        title.addWidget(copy)
        title.addWidget(export)
        title_row = QWidget()
        title_row.setLayout(title)
        title_row.setFixedHeight(TITLE_HEIGHT)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._table_page())
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title_row)
        layout.addWidget(self._pages, 1)
        self.set_folded(False)

    def _empty_page(self) -> QWidget:
        label = QLabel(self.tr("Type some numbers to see results"))
        label.setObjectName("result_empty")
        label.setProperty("role", "body")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _table_page(self) -> QWidget:
        page = QWidget()
        summary_row = QWidget()
        summary_row.setObjectName("result_summary_row")
        self._summary_layout = QHBoxLayout(summary_row)
        self._summary_layout.setContentsMargins(0, 0, 0, 0)
        self._summary_layout.addWidget(self.summary)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1000)
        layout.addWidget(summary_row)
        layout.addWidget(self._bar)
        layout.addStretch(1)  # takes what few rows leave over
        return page

    def _connect(self) -> None:
        bars = (self.table.horizontalScrollBar(), self.summary.horizontalScrollBar(), self._bar)
        for source in bars:
            for target in bars:
                if source is not target:
                    source.valueChanged.connect(target.setValue)
        bars[0].rangeChanged.connect(self._on_range_changed)
        self.table.verticalScrollBar().installEventFilter(self)
        self.table.row_entered.connect(self.row_entered)
        self.table.row_left.connect(self.row_left)
        self.table.row_activated.connect(self.row_activated)
        self.table.copy_refused.connect(self.copy_refused)
        self.summary.copy_refused.connect(self.copy_refused)

    def _on_range_changed(self, low: int, high: int) -> None:
        self._bar.setRange(low, high)
        self._bar.setPageStep(self.table.horizontalScrollBar().pageStep())
        self._bar.setSingleStep(self.table.horizontalScrollBar().singleStep())
        self._bar.setVisible(high > low)
        self._update_room()

    def _update_layouts(self) -> None:
        columns, frozen = self._model.columns, self._model.frozen
        layouts = []
        for number, column in enumerate(columns):
            total, words = self._summary_model.total(number), self._summary_model.words(number)
            layouts.append(layout_of(column, self._model.rowCount(), total, words, bold=number == frozen - 1))
        self.table.set_layouts(layouts, frozen)
        self.summary.set_layouts(layouts, frozen)

    def _update_room(self) -> None:
        """Leave out two rows of the summary before fewer than three rows of the table are seen."""
        rows = min(_LEAST_ROWS, self._model.rowCount())
        needed = TITLE_HEIGHT + HEADER_HEIGHT + rows * ROW_HEIGHT + self._summary_model.rowCount() * SUMMARY_ROW_HEIGHT
        needed += 0 if self._bar.isHidden() else _BAR_HEIGHT
        self.summary.set_compact(self.height() < needed)

    def _align_summary(self) -> None:
        bar = self.table.verticalScrollBar()
        self._summary_layout.setContentsMargins(0, 0, bar.width() if bar.isVisible() else 0, 0)

    def _description(self) -> str:
        evaluation = self._model.evaluation
        if evaluation is None or not self._model.columns:
            return ""
        count = self._model.rowCount()
        rows = self.tr("1 row") if count == 1 else self.tr("{count} rows").format(count=f"{count:,}")
        return self.tr("{rows} · float64 · all digits").format(rows=rows)
