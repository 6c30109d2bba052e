"""The line above the bars: names of the inputs, and which row or column of a matrix is shown."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from actgui.core import Axis
from actgui.session.session import Session
from actgui.ui.window_keys import leaves_key_to_window
from actgui.ui.workbench import Workbench

_LONGEST = 20_000


class _LabelField(QLineEdit):
    """Leaves undo to the window, whose history has every letter."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setObjectName("class_labels")
        self.setMaxLength(_LONGEST)
        self._workbench = workbench
        self.textEdited.connect(workbench.set_class_labels)

    def event(self, event: QEvent) -> bool:
        return leaves_key_to_window(event, self) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._workbench.end_burst()


class InputNames(QWidget):
    """Edits `Session.class_labels`; `vector_chosen` counts from 0."""

    vector_chosen = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _LabelField(workbench)
        self._field.setPlaceholderText(self.tr("cat, dog, bird, fish"))
        self._field.setClearButtonEnabled(False)
        self._field.setToolTip(self.tr("Names of the inputs, in their order, with commas between them"))
        label = QLabel(self.tr("Class labels"))
        label.setProperty("role", "body")
        label.setBuddy(self._field)
        self._field.setAccessibleName(label.text())
        self._vector = QSpinBox()
        self._vector.setObjectName("vector_choice")
        self._vector.setWrapping(True)
        self._vector.setKeyboardTracking(False)
        self._vector.setMinimumWidth(120)
        self._vector.valueChanged.connect(lambda number: self.vector_chosen.emit(number - 1))
        self._vector.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 4)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(self._vector)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields from left to right."""
        return (self._field, self._vector)

    @property
    def vector_text(self) -> str:
        """Which row or column of a matrix is shown; empty if there is only one vector."""
        return "" if self._vector.isHidden() else self._vector.text()

    def show_session(self, session: Session) -> None:
        """Show the names of a session."""
        if self._field.text() != session.class_labels:
            self._field.setText(session.class_labels)

    def show_vectors(self, number: int, count: int, axis: Axis) -> None:
        """Offer as many vectors as the matrix has, if it has several, and show the number of one, or the last."""
        self._vector.blockSignals(True)
        self._vector.setRange(1, max(count, 1))
        self._vector.setValue(min(number + 1, max(count, 1)))  # it would wrap
        self._vector.setPrefix((self.tr("Column") if axis is Axis.COLUMNS else self.tr("Row")) + " ")
        self._vector.setSuffix(" " + self.tr("of {count}").format(count=f"{count:,}"))
        self._vector.setAccessibleName(self.tr("Which row or column to show"))
        self._vector.setToolTip(self._vector.accessibleName())
        self._vector.blockSignals(False)
        self._vector.setVisible(count > 1)
