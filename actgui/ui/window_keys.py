"""The shortcuts of the window belong to the window: a text field with the focus must not swallow them.

Qt's fields keep Undo for their own text and, on X11, the editing keys of the shell: Ctrl+D deletes, Ctrl+E goes to the
end of the line.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


def leaves_key_to_window(event: QEvent, field: QWidget) -> bool:
    """Return whether `event` asks `field` to take a shortcut of its window for itself; if so, decline it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence(event.keyCombination())
    if not any(keys in action.shortcuts() for action in field.window().actions()):
        return False
    event.ignore()
    return True
