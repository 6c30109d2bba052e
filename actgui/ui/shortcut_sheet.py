"""All shortcuts and gestures on one page: those of the actions from their records, the others listed here."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from actgui.ui.actions import MENUS, RECORDS, SEPARATOR
from actgui.ui.translation import QT_TRANSLATE_NOOP, without_mnemonic

_SIZE = (820, 600)

# Title, and what the hand does with what it gives.
_GESTURES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Plot"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Wheel"), QT_TRANSLATE_NOOP("Shortcuts", "Zoom; over an axis along it only")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Drag"), QT_TRANSLATE_NOOP("Shortcuts", "Move the view")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Left, Right"), QT_TRANSLATE_NOOP("Shortcuts", "Crosshair to the next input")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Shift+Left, Right"), QT_TRANSLATE_NOOP("Shortcuts", "Crosshair to the next point of interest")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Shift+click, Space"), QT_TRANSLATE_NOOP("Shortcuts", "Pin the crosshair: from there it measures Δx, Δy and the slope")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Up, Down"), QT_TRANSLATE_NOOP("Shortcuts", "Move the view up or down")),
            (QT_TRANSLATE_NOOP("Shortcuts", "+, −"), QT_TRANSLATE_NOOP("Shortcuts", "Zoom in or out")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Esc"), QT_TRANSLATE_NOOP("Shortcuts", "Unpin, then hide the crosshair")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Bars"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Drag a bar"), QT_TRANSLATE_NOOP("Shortcuts", "Change its input until the bar ends there")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Wheel over a bar"), QT_TRANSLATE_NOOP("Shortcuts", "Change its input by 0.1; with Shift by 0.01, with Ctrl by 1")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Left, Right"), QT_TRANSLATE_NOOP("Shortcuts", "Select the next input")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Up, Down"), QT_TRANSLATE_NOOP("Shortcuts", "Change the selected input, or the temperature")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Heat map"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Arrow keys"), QT_TRANSLATE_NOOP("Shortcuts", "Go to the next cell; Page Up and Page Down go ten rows")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Home, End"), QT_TRANSLATE_NOOP("Shortcuts", "First or last input; with Ctrl the corner")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Wheel"), QT_TRANSLATE_NOOP("Shortcuts", "Move a large matrix up or down; with Shift sideways")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Functions"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Enter in the search"), QT_TRANSLATE_NOOP("Shortcuts", "Add the first match")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Down in the search"), QT_TRANSLATE_NOOP("Shortcuts", "Go into the list")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Space in the plot list"), QT_TRANSLATE_NOOP("Shortcuts", "Show or hide")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Delete in the plot list"), QT_TRANSLATE_NOOP("Shortcuts", "Remove")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Lesson"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "1, 2, 3"), QT_TRANSLATE_NOOP("Shortcuts", "Give that answer")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Page Down, Page Up"), QT_TRANSLATE_NOOP("Shortcuts", "Next step, step before")),
        ),
    ),
)  # fmt: skip


class ShortcutSheet(QDialog):
    """A page that stays open beside the work."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle(QCoreApplication.translate("Shortcuts", "Keys and gestures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        contents = QWidget()
        row = QHBoxLayout(contents)
        row.setContentsMargins(24, 16, 24, 20)
        row.setSpacing(36)
        columns = [QVBoxLayout(), QVBoxLayout()]
        heights = [0, 0]
        for title, rows in _sections(window):
            shorter = heights.index(min(heights))
            columns[shorter].addWidget(_table(title, rows))
            heights[shorter] += len(rows) + 2
        for column in columns:
            column.setSpacing(18)
            column.addStretch(1)
            row.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidget(contents)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFocus()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)


def show_shortcuts(window: QMainWindow) -> None:
    """Open the sheet, or bring the one that is open to the front."""
    sheet = window.findChild(ShortcutSheet) or ShortcutSheet(window)
    sheet.show()
    sheet.activateWindow()


def _sections(window: QMainWindow) -> list[tuple[str, list[tuple[str, str]]]]:
    sections = []
    translate = QCoreApplication.translate
    tips = {record.name: record.tip for record in RECORDS}
    for title, names in MENUS:
        actions = {name: window.findChild(QAction, f"action_{name}") for name in names if name != SEPARATOR}
        rows = [
            (_keys(action), translate("Actions", tips[name]))
            for name, action in actions.items()
            if action is not None and not action.shortcut().isEmpty()
        ]
        sections.append((without_mnemonic(translate("Actions", title)), rows))
    for title, gestures in _GESTURES:
        rows = [(translate("Shortcuts", hand), translate("Shortcuts", effect)) for hand, effect in gestures]
        sections.append((translate("Shortcuts", title), rows))
    return sections


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _table(title: str, rows: list[tuple[str, str]]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    grid.addWidget(heading, 0, 0, 1, 2)
    for number, (keys, effect) in enumerate(rows, start=1):
        key = QLabel(keys)
        key.setProperty("role", "key")
        text = QLabel(effect)
        text.setProperty("role", "body")
        text.setWordWrap(True)
        grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, number, 1)
    return table
