"""The rows of a comparison on the screen: a title and two cells each, whose texts can be selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from actgui.ui.column import hairline
from actgui.ui.comparison import Cell, Row
from actgui.ui.formula_view import FormulaView
from actgui.ui.theme import Theme, enlarged
from actgui.ui.worker import Worker

FORMULA_SIZE = 15
_ROW_PADDING = 7
INSET, GAP, TITLE_WIDTH = 16, 20, 132
_EQUALS, _INFINITY = "\u00a0=\u00a0", "\u00a0∞"


class DifferenceCell(QWidget):
    """A formula, what always holds, and what holds now, one under the other; what is empty takes no room."""

    def __init__(self, theme: Theme, typesetter: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formula = FormulaView(theme, typesetter, enlarged(FORMULA_SIZE), "text")
        self.law, self.now = _text("law"), _text("now")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self.formula, self.law, self.now):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_cell(self, cell: Cell, name: str) -> None:
        """Show other contents; `name` says to a screen reader what they are about."""
        self.formula.setVisible(bool(cell.latex))
        if cell.latex:
            self.formula.show_latex(cell.latex)
        for label, text in ((self.law, cell.law), (self.now, cell.now)):
            label.setText(unbroken(text))
            label.setVisible(bool(text))
            label.setAccessibleName(f"{name}: {text}")
        self.now.setToolTip(cell.exact)


class DifferenceRows(QFrame):
    """All rows with hairlines between them."""

    def __init__(self, theme: Theme, typesetter: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("difference_rows")
        self._theme, self._typesetter = theme, typesetter
        self._cells: dict[str, tuple[DifferenceCell, DifferenceCell]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(INSET, _ROW_PADDING, INSET, INSET)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(_ROW_PADDING)
        self._grid.setColumnMinimumWidth(0, TITLE_WIDTH)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self._caption = QLabel(self.tr("Grey lines hold at the present inputs; their tool tips have all digits."))
        self._caption.setProperty("role", "caption")
        self._caption.setWordWrap(True)

    def cells(self, key: str) -> tuple[DifferenceCell, DifferenceCell]:
        """Return the two cells of a row."""
        return self._cells[key]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other contents; the rows are always the same."""
        for row in rows:
            if row.key not in self._cells:
                self._add(row)
            for cell, widget in zip(row.cells, self._cells[row.key], strict=True):
                widget.show_cell(cell, row.title)
        self._grid.addWidget(self._caption, 2 * len(self._cells), 0, 1, 3)
        self._grid.setRowStretch(2 * len(self._cells) + 1, 1)  # rows keep their height in a high window

    def _add(self, row: Row) -> None:
        place = 2 * len(self._cells)
        pair = (DifferenceCell(self._theme, self._typesetter), DifferenceCell(self._theme, self._typesetter))
        title = QLabel(row.title)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        if place:
            self._grid.addWidget(hairline(), place, 0, 1, 3)
        self._grid.addWidget(title, place + 1, 0, Qt.AlignmentFlag.AlignTop)
        for column, (side, cell) in enumerate(zip(("left", "right"), pair, strict=True), start=1):
            cell.setObjectName(f"difference_{row.key}_{side}")
            self._grid.addWidget(cell, place + 1, column)
        self._cells[row.key] = pair


def unbroken(text: str) -> str:
    """Return a text whose lines do not end within an equation."""
    return text.replace(" = ", _EQUALS).replace(" ∞", _INFINITY)


def _text(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
