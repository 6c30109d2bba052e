"""The row over the heat map: which function, which vector, which input, and what the colours mean."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from actgui.core import Axis
from actgui.ui.buttons import ThemedButton
from actgui.ui.color_scale import ColorScale
from actgui.ui.function_choice import FunctionChoice
from actgui.ui.jacobian_scene import JacobianScene
from actgui.ui.theme import Theme

_INSET = 16


class JacobianHead(QWidget):
    """`vector_chosen` and `input_chosen` count from 0."""

    vector_chosen = Signal(int)
    input_chosen = Signal(int)
    log_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = FunctionChoice(theme)
        self._vector_title, self._input_title = QLabel(), QLabel(self.tr("Input"))
        self._vector, self._input = QSpinBox(), QSpinBox()
        self._log = ThemedButton(theme, "log_y", self.tr("Log colours"), "flat")
        self._scale = ColorScale(theme)
        self._name_parts()
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 8, _INSET, 2)
        row.setSpacing(8)
        for widget in (self.chooser, self._vector_title, self._vector):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._log)
        row.addWidget(self._scale)
        self._vector.valueChanged.connect(lambda number: self.vector_chosen.emit(number - 1))
        self._input.valueChanged.connect(lambda number: self.input_chosen.emit(number - 1))
        self._log.clicked.connect(self.log_chosen)

    @property
    def input_parts(self) -> tuple[QLabel, QSpinBox]:
        """What chooses an input: a title and a field, which have their place elsewhere."""
        return self._input_title, self._input

    @property
    def vector_text(self) -> str:
        """Which row or column of a matrix is shown; empty if there is only one vector."""
        return "" if self._vector.isHidden() else f"{self._vector_title.text()} {self._vector.text()}"

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order in which people see it."""
        return self.chooser, self._vector, self._log, self._input

    def show_matrix(self, matrix: JacobianScene, axis: Axis) -> None:
        """Offer the vectors there are, and the inputs of a matrix of which only a part is drawn."""
        title = self.tr("Column") if axis is Axis.COLUMNS else self.tr("Row")
        self._vector_title.setText(title)
        self._vector.setAccessibleName(title)
        _offer(self._vector, matrix.vectors, self.tr(" of {count}"))
        _show(self._vector, matrix.vector + 1)
        _offer(self._input, max(matrix.whole[1], 1), self.tr(" of {count}"))
        for widget in (self._vector_title, self._vector):
            widget.setVisible(matrix.vectors > 1)
        for widget in (self._input_title, self._input):
            widget.setVisible(matrix.is_cut)
        self._scale.setVisible(matrix.part is not None)
        self.show_scale(matrix)

    def show_scale(self, matrix: JacobianScene) -> None:
        """Show what the colours of the part mean that is drawn."""
        scale = matrix.part.scale if matrix.part is not None else 0.0
        self._scale.show_scale(scale, log=self._log.isChecked())

    def show_input(self, number: int) -> None:
        """Show which input is read, counted from 0."""
        _show(self._input, number + 1)

    def show_log(self, is_log: bool) -> None:
        """Show whether the colours follow the powers of ten."""
        self._log.setChecked(is_log)

    def _name_parts(self) -> None:
        self.chooser.setObjectName("jacobian_function")
        self.chooser.setAccessibleName(self.tr("Function of the Jacobian"))
        self.chooser.setMinimumWidth(200)
        self._vector.setObjectName("jacobian_vector")
        self._input.setObjectName("jacobian_input")
        self._input.setAccessibleName(self.tr("Go to an input: its own derivative, on the diagonal"))
        self._input.setToolTip(self._input.accessibleName())
        self._log.setObjectName("jacobian_log")
        self._log.setCheckable(True)
        self._log.describe(self.tr("Let colours follow the powers of ten: small numbers are seen beside large ones"))
        for box in (self._vector, self._input):
            box.setRange(1, 1)
            box.setKeyboardTracking(False)
            box.setGroupSeparatorShown(True)
        for label in (self._vector_title, self._input_title):
            label.setProperty("role", "body")
        self._input_title.setBuddy(self._input)


def _show(box: QSpinBox, value: int) -> None:
    box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(False)


def _offer(box: QSpinBox, count: int, suffix: str) -> None:
    box.blockSignals(True)
    box.setRange(1, count)
    box.setSuffix(suffix.format(count=f"{count:,}"))
    box.blockSignals(False)
