"""The text field for numbers: typing, error underline, and replacing text without losing the cursor."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from actgui.session.long_lines import fold_long_lines
from actgui.ui.file_drop import file_of
from actgui.ui.theme import Theme, mono_font
from actgui.ui.window_keys import leaves_key_to_window

_MIN_LINES = 2
_MAX_LINES = 6
_WRAP_LIMIT = 200_000
_FRAME = 22


class InputEditor(QPlainTextEdit):
    """Plain text in, one signal out: `text_edited` with the whole text, when a person changed it."""

    text_edited = Signal(str)
    focus_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error: QTextCursor | None = None
        self.setObjectName("input_text")
        self.setFont(mono_font(13))
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)  # numbers are separated well enough by spaces
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(6)
        self.setPlaceholderText("2, 3, 5, 6")
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        theme.changed.connect(self._paint_error)
        self._fit_height()

    def show_text(self, text: str) -> None:
        """Show `text`, touching only what differs so that the cursor stays where it was."""
        present = self.toPlainText()
        if text == present:
            return
        start = _shared_start(present, text)
        end = _shared_start(present[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_utf16_length(present[:start]))
        cursor.setPosition(_utf16_length(present[: len(present) - end]), QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)
        cursor.insertText(text[start : len(text) - end])
        self.blockSignals(False)
        self._wrap_if_reasonable()

    def show_error(self, start: int, end: int) -> None:
        """Underline the characters from `start` up to `end` and colour the frame."""
        text = self.toPlainText()
        self._error = QTextCursor(self.document())
        self._error.setPosition(_utf16_length(text[:start]))
        self._error.setPosition(_utf16_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._paint_error()

    def clear_error(self) -> None:
        """Take the underline away."""
        self._error = None
        self._paint_error()

    def go_to_error(self) -> None:
        """Select the mistake and take the focus."""
        if self._error is not None:
            self.setTextCursor(self._error)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_text(self, text: str) -> None:
        """Put `text` in place of everything, as if it had been typed."""
        self.selectAll()
        self.insertPlainText(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return file_of(source) is None and super().canInsertFromMimeData(source)  # the name of a file is no number

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(fold_long_lines(source.text()))

    def sizeHint(self) -> QSize:
        return QSize(280, self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        if leaves_key_to_window(event, self):
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    def _on_text_changed(self) -> None:
        self._wrap_if_reasonable()
        self.text_edited.emit(self.toPlainText())

    def _wrap_if_reasonable(self) -> None:
        # A single line of megabytes takes Qt minutes to wrap, and an instant not to.
        short = self.document().characterCount() < _WRAP_LIMIT
        mode = QPlainTextEdit.LineWrapMode.WidgetWidth if short else QPlainTextEdit.LineWrapMode.NoWrap
        if mode != self.lineWrapMode():
            self.setLineWrapMode(mode)

    def _fit_height(self) -> None:
        lines = int(self.document().size().height()) if self.lineWrapMode() else self.blockCount()
        shown = max(_MIN_LINES, min(lines, _MAX_LINES))
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + _FRAME)

    def _paint_error(self) -> None:
        selections = []
        if self._error is not None:
            selection = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(self._theme.tokens.danger))
            style.setForeground(QColor(self._theme.tokens.danger))
            style.setBackground(QColor(self._theme.tokens.danger_bg))
            selection.cursor, selection.format = self._error, style
            selections.append(selection)
        self.setExtraSelections(selections)
        self.setProperty("invalid", self._error is not None)
        self.style().polish(self)


def _shared_start(one: str, other: str) -> int:
    """Return how many characters two texts share at their start, by bisection: texts may hold megabytes."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _utf16_length(text: str) -> int:
    """Return the length as Qt counts it: characters beyond the basic plane count twice."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)
