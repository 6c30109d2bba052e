"""Undo and Redo belong to the session: a field with the focus must not swallow their keys."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def leaves_undo_to_window(event: QEvent) -> bool:
    """Return whether `event` asks the field to take Undo or Redo for itself; if so, decline it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
        return False
    event.ignore()
    return True
