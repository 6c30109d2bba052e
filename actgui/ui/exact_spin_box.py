"""A spin box that shows and keeps every digit of a float, and reads arithmetic such as 1/6."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QToolTip, QWidget

from actgui.core import Interval, Parameter, ParameterError
from actgui.session.input_text import InputError, read_numbers
from actgui.session.number_text import number_text
from actgui.ui.announcement import announce
from actgui.ui.window_keys import leaves_key_to_window

# The most that Qt keeps: it rounds no double that is not smaller than 1e-306.
_ALL_DECIMALS = 323

_READING_MS = 6000


class ExactSpinBox(QDoubleSpinBox):
    """Editor of one parameter. `value_edited` carries values that a person chose and the function allows."""

    value_edited = Signal(float)

    def __init__(self, parameter: Parameter, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self.setDecimals(_ALL_DECIMALS)
        self.setRange(parameter.allowed.low, parameter.allowed.high)
        self.setSingleStep(step_of(parameter.offered))
        self.setKeyboardTracking(False)  # 1/6 is not 1 on its way
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.show_value(value)
        self.valueChanged.connect(self.value_edited)
        self.lineEdit().textEdited.connect(self._on_text_edited)

    def show_value(self, value: float) -> None:
        """Show `value` without telling anyone."""
        self.blockSignals(True)
        self.setValue(value)
        self.lineEdit().setCursorPosition(0)  # of many digits, the first ones are to be seen
        self.blockSignals(False)
        self._mark(valid=True)

    def textFromValue(self, value: float) -> str:
        return number_text(value)

    def valueFromText(self, text: str) -> float:
        number = self._read(text)
        return self.value() if number is None else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        good = self._read(text) is not None
        return (QValidator.State.Acceptable if good else QValidator.State.Intermediate, text, position)

    def fixup(self, text: str) -> str:
        kept = number_text(self.value())
        if self.property("invalid"):
            self._mark(valid=True)
            why = self.tr("“{text}” cannot be used here; {value} stays.").format(text=text.strip(), value=kept)
            place = self.mapToGlobal(self.rect().bottomLeft())
            QToolTip.showText(place, f"{why}\n{self.toolTip()}", self, self.rect(), _READING_MS)
            announce(self, f"{why} {self.toolTip()}")
        return kept

    def event(self, event: QEvent) -> bool:
        if leaves_key_to_window(event, self):
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.lineEdit().setText(number_text(self.value()))
            self._mark(valid=True)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the list scrolls; a parameter never changes by accident

    def stepBy(self, steps: int) -> None:
        # Steps land on round numbers: 0.01 + 0.01 ten times is 0.11, not 0.10999999999999999.
        raw = self.value() + steps * self.singleStep()
        rounded = round(raw / self.singleStep()) * self.singleStep()
        target = float(f"{rounded:.12g}")
        if target in self._parameter.allowed:
            self.setValue(target)

    def _on_text_edited(self, text: str) -> None:
        self._mark(valid=self._read(text) is not None)

    def _read(self, text: str) -> float | None:
        try:
            numbers = read_numbers(text, limit=1)
            return self._parameter.check(float(numbers[0])) if numbers.size == 1 else None
        except (InputError, ParameterError):
            return None

    def _mark(self, *, valid: bool) -> None:
        if bool(self.property("invalid")) == valid:
            self.setProperty("invalid", not valid)
            self.style().polish(self)


def step_of(offered: Interval) -> float:
    """Return a round step of about a hundredth of the offered range."""
    width = offered.high - offered.low
    return float(f"{width / 100:.0e}")
