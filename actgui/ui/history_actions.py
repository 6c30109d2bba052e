"""Undo and Redo: enabled when there is something, and named after it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoStack

from actgui.ui.actions import Actions


class HistoryActions(QObject):
    """Keeps the two actions in step with the undo stack. Its signals bring all there is to know."""

    def __init__(self, actions: Actions, stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._redo = actions["undo"], actions["redo"]
        actions.connect({"undo": stack.undo, "redo": stack.redo})
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        stack.undoTextChanged.connect(self._on_undo_text_changed)
        stack.redoTextChanged.connect(self._on_redo_text_changed)
        self._undo.setEnabled(stack.canUndo())
        self._redo.setEnabled(stack.canRedo())

    def _on_undo_text_changed(self, step: str) -> None:
        _name(self._undo, self.tr("Undo: {step}").format(step=step) if step else self.tr("Undo"))

    def _on_redo_text_changed(self, step: str) -> None:
        _name(self._redo, self.tr("Redo: {step}").format(step=step) if step else self.tr("Redo"))


def _name(action: QAction, text: str) -> None:
    action.setText(text)
    action.setToolTip(text)
