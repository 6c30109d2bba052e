"""Every command of the window as a record; menus, toolbar and shortcuts are built from them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from actgui.ui.language import LANGUAGES
from actgui.ui.translation import QT_TRANSLATE_NOOP

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """One command. `text` and `tip` are source texts of the translation; `group` makes it one choice among several."""

    name: str
    text: str
    tip: str
    shortcut: Keys = None
    checkable: bool = False
    group: str = ""


RECORDS = (
    ActionRecord("new", QT_TRANSLATE_NOOP("Actions", "&New"), QT_TRANSLATE_NOOP("Actions", "Start again from the example"), QKeySequence.StandardKey.New),
    ActionRecord("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), QT_TRANSLATE_NOOP("Actions", "Open a session"), QKeySequence.StandardKey.Open),
    ActionRecord("save", QT_TRANSLATE_NOOP("Actions", "&Save"), QT_TRANSLATE_NOOP("Actions", "Save the session"), QKeySequence.StandardKey.Save),
    ActionRecord("save_as", QT_TRANSLATE_NOOP("Actions", "Save &As…"), QT_TRANSLATE_NOOP("Actions", "Save the session in another file"), "Ctrl+Shift+S"),
    ActionRecord("export_csv", QT_TRANSLATE_NOOP("Actions", "&Export CSV…"), QT_TRANSLATE_NOOP("Actions", "Write every number to a CSV file"), "Ctrl+E"),
    ActionRecord("export_image", QT_TRANSLATE_NOOP("Actions", "Export &Image…"), QT_TRANSLATE_NOOP("Actions", "Write the view that is shown to a PNG or SVG file"), "Ctrl+Shift+E"),
    ActionRecord("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Close the window"), "Ctrl+Q"),
    ActionRecord("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), QT_TRANSLATE_NOOP("Actions", "Undo"), QKeySequence.StandardKey.Undo),
    ActionRecord("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), QT_TRANSLATE_NOOP("Actions", "Redo"), QKeySequence.StandardKey.Redo),
    ActionRecord("copy_table", QT_TRANSLATE_NOOP("Actions", "&Copy Table"), QT_TRANSLATE_NOOP("Actions", "Copy the results as tab-separated text"), "Ctrl+Shift+C"),
    ActionRecord("find_function", QT_TRANSLATE_NOOP("Actions", "&Find Function"), QT_TRANSLATE_NOOP("Actions", "Search the list of all functions"), QKeySequence.StandardKey.Find),
    ActionRecord("derivative", QT_TRANSLATE_NOOP("Actions", "&Derivative"), QT_TRANSLATE_NOOP("Actions", "Show derivatives: the selected function's curve, and columns in the table"), "Ctrl+D", checkable=True),
    ActionRecord("markers", QT_TRANSLATE_NOOP("Actions", "&Markers"), QT_TRANSLATE_NOOP("Actions", "Mark the inputs on the curves"), "Ctrl+M", checkable=True),
    ActionRecord("log_y", QT_TRANSLATE_NOOP("Actions", "&Log y"), QT_TRANSLATE_NOOP("Actions", "Logarithmic y axis"), "Ctrl+L", checkable=True),
    ActionRecord("points", QT_TRANSLATE_NOOP("Actions", "Points of I&nterest"), QT_TRANSLATE_NOOP("Actions", "Zeros, extrema, inflexions and kinks of the selected function"), "Ctrl+P", checkable=True),
    ActionRecord("saturation", QT_TRANSLATE_NOOP("Actions", "Sat&uration"), QT_TRANSLATE_NOOP("Actions", "Shade where the slope of the selected function has almost vanished"), "Ctrl+T", checkable=True),
    ActionRecord("difference", QT_TRANSLATE_NOOP("Actions", "Difference &A − B"), QT_TRANSLATE_NOOP("Actions", "Plot the difference of two functions"), "Ctrl+B", checkable=True),
    ActionRecord("fit", QT_TRANSLATE_NOOP("Actions", "&Fit"), QT_TRANSLATE_NOOP("Actions", "Show all points"), "Ctrl+0"),
    ActionRecord("back", QT_TRANSLATE_NOOP("Actions", "&Back"), QT_TRANSLATE_NOOP("Actions", "Return to the previous view"), "Alt+Left"),
    ActionRecord("page_curves", QT_TRANSLATE_NOOP("Actions", "&Curves"), QT_TRANSLATE_NOOP("Actions", "The functions as curves"), "Ctrl+1", checkable=True, group="page"),
    ActionRecord("page_probabilities", QT_TRANSLATE_NOOP("Actions", "&Probabilities"), QT_TRANSLATE_NOOP("Actions", "The outputs as bars, with their sums"), "Ctrl+2", checkable=True, group="page"),
    ActionRecord("page_jacobian", QT_TRANSLATE_NOOP("Actions", "&Jacobian"), QT_TRANSLATE_NOOP("Actions", "How each output answers to each input"), "Ctrl+3", checkable=True, group="page"),
    ActionRecord("page_differences", QT_TRANSLATE_NOOP("Actions", "D&ifferences"), QT_TRANSLATE_NOOP("Actions", "Two functions compared, point by point"), "Ctrl+4", checkable=True, group="page"),
    ActionRecord("function_card", QT_TRANSLATE_NOOP("Actions", "E&xplanation"), QT_TRANSLATE_NOOP("Actions", "Explain the selected function"), "Ctrl+I", checkable=True),
    ActionRecord("gallery", QT_TRANSLATE_NOOP("Actions", "&Gallery of Functions"), QT_TRANSLATE_NOOP("Actions", "See all functions at a glance"), "Ctrl+G", checkable=True),
    ActionRecord("theme_system", QT_TRANSLATE_NOOP("Actions", "&System theme"), QT_TRANSLATE_NOOP("Actions", "Follow the system's theme"), checkable=True, group="theme"),
    ActionRecord("theme_light", QT_TRANSLATE_NOOP("Actions", "Light &theme"), QT_TRANSLATE_NOOP("Actions", "Light theme"), checkable=True, group="theme"),
    ActionRecord("theme_dark", QT_TRANSLATE_NOOP("Actions", "Dar&k theme"), QT_TRANSLATE_NOOP("Actions", "Dark theme"), checkable=True, group="theme"),
    ActionRecord("theme_contrast", QT_TRANSLATE_NOOP("Actions", "&High contrast"), QT_TRANSLATE_NOOP("Actions", "Black and white, for eyes and rooms that need it"), checkable=True, group="theme"),
    ActionRecord("projector", QT_TRANSLATE_NOOP("Actions", "Pr&ojector"), QT_TRANSLATE_NOOP("Actions", "Larger letters and thicker lines"), "Ctrl+Shift+P", checkable=True),
    *(ActionRecord(f"language_{code}", name, name, checkable=True, group="language") for code, name in LANGUAGES.items()),
    ActionRecord("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keys and gestures"), QT_TRANSLATE_NOOP("Actions", "All shortcuts on one page"), "F1"),
    ActionRecord("examples", QT_TRANSLATE_NOOP("Actions", "E&xamples"), QT_TRANSLATE_NOOP("Actions", "Inputs with functions to look at; Undo brings back what was there")),
    ActionRecord("lesson", QT_TRANSLATE_NOOP("Actions", "Sigmoid or &Softmax?"), QT_TRANSLATE_NOOP("Actions", "A lesson of eight steps; your own work is put aside meanwhile"), checkable=True),
    ActionRecord("about", QT_TRANSLATE_NOOP("Actions", "&About ActGUI"), QT_TRANSLATE_NOOP("Actions", "Version and licence")),
)  # fmt: skip

SEPARATOR = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Actions", "&File"), ("new", "open", "examples", SEPARATOR, "save", "save_as", SEPARATOR, "export_csv", "export_image", SEPARATOR, "quit")),
    (QT_TRANSLATE_NOOP("Actions", "&Edit"), ("undo", "redo", SEPARATOR, "copy_table", SEPARATOR, "find_function")),
    (QT_TRANSLATE_NOOP("Actions", "&View"), ("page_curves", "page_probabilities", "page_jacobian", "page_differences", SEPARATOR, "derivative", "markers", "log_y", "points", "saturation", "difference", SEPARATOR, "fit", "back", SEPARATOR, "gallery", "function_card", SEPARATOR, "theme_system", "theme_light", "theme_dark", "theme_contrast", "projector", SEPARATOR, *(f"language_{code}" for code in LANGUAGES))),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ("lesson", "shortcuts", SEPARATOR, "about")),
)  # fmt: skip


class Actions:
    """The QActions of one window, by name: ``actions["export_csv"]`` has the objectName `action_export_csv`."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for record in RECORDS:
            self._actions[record.name] = self._make(window, record)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Call a function without arguments whenever its action is triggered."""
        for name, slot in slots.items():
            self[name].triggered.connect(lambda _=False, slot=slot: slot())

    def group(self, name: str) -> QActionGroup:
        """Return the actions of which one is checked."""
        return self._groups[name]

    def enable(self, names: Iterable[str], enabled: bool) -> None:
        """Enable or disable several at once."""
        for name in names:
            self[name].setEnabled(enabled)

    def _make(self, window: QMainWindow, record: ActionRecord) -> QAction:
        action = QAction(_text(record.text), window)
        action.setObjectName(f"action_{record.name}")
        action.setToolTip(_text(record.tip))
        action.setCheckable(record.checkable)
        if record.shortcut is not None:
            action.setShortcuts(_key_sequences(record.shortcut))
        if record.group:
            self._groups.setdefault(record.group, QActionGroup(window)).addAction(action)
        window.addAction(action)
        return action


def fill_menu_bar(menu_bar: QMenuBar, actions: Actions) -> None:
    """Build the menus from `MENUS`."""
    for title, names in MENUS:
        menu: QMenu = menu_bar.addMenu(_text(title))
        for name in names:
            if name == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])


def _key_sequences(keys: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    return [QKeySequence(keys)] if isinstance(keys, str) else QKeySequence.keyBindings(keys)


def _text(source: str) -> str:
    return QCoreApplication.translate("Actions", source)
