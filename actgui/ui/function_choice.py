"""A box that offers the functions in the plot first and then the whole catalogue."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from actgui.core import CATALOGUE, BoundFunction
from actgui.session.number_text import function_label
from actgui.session.session import Choice, Session, Trace
from actgui.ui.function_texts import function_title
from actgui.ui.swatch import SWATCH_WIDTH, paint_swatch
from actgui.ui.theme import Theme
from actgui.ui.tokens import curve_style

_HEIGHT = 16
_LISTED = 20
_SHARPNESS = 2


class FunctionChoice(QComboBox):
    """Tells by `chosen` what the hand chose; `show_choice` tells nobody."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, *, catalogue: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_catalogue = catalogue
        self._traces: tuple[Trace, ...] = ()
        self.setMaxVisibleItems(_LISTED)
        self.setIconSize(QSize(SWATCH_WIDTH, _HEIGHT))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))
        theme.changed.connect(self._fill)

    def show_session(self, session: Session) -> None:
        """Offer the functions of a session; what is chosen stays."""
        if session.traces != self._traces or not self.count():
            self._traces = session.traces
            self._fill()

    def show_choice(self, choice: Choice) -> None:
        """Show what is chosen."""
        self.setCurrentIndex(self.findData(choice))
        self.setToolTip(self.currentText())

    def _fill(self) -> None:
        current = self.currentData()
        self.clear()
        for trace in self._traces:
            self.addItem(self._swatch(trace.slot), _trace_title(trace.function), trace.slot)
        if self._has_catalogue:
            if self._traces:
                self.insertSeparator(self.count())
            for key in CATALOGUE:
                self.addItem(function_title(key), key)
        if current is not None:
            self.setCurrentIndex(self.findData(current))

    def _swatch(self, slot: int) -> QIcon:
        pixmap = QPixmap(QSize(SWATCH_WIDTH, _HEIGHT) * _SHARPNESS)
        pixmap.setDevicePixelRatio(_SHARPNESS)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_swatch(
            painter,
            QRectF(2, 0, SWATCH_WIDTH - 4, _HEIGHT),
            curve_style(self._theme.tokens, slot),
            self._theme.color("raised"),
        )
        painter.end()
        return QIcon(pixmap)


def function_of(choice: Choice, session: Session) -> BoundFunction:
    """Return the function that a choice means in a session; raises LookupError if it is gone."""
    if isinstance(choice, str):
        return CATALOGUE[choice].bind()
    for trace in session.traces:
        if trace.slot == choice:
            return trace.function
    raise LookupError(choice)


def is_there(choice: Choice, session: Session) -> bool:
    """Return whether a choice means a function in a session."""
    return choice in CATALOGUE if isinstance(choice, str) else choice in {trace.slot for trace in session.traces}


def _trace_title(function: BoundFunction) -> str:
    title, label = function_title(function.key), function_label(function)
    return title + label.removeprefix(function.key)
