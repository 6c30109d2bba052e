"""Undo and Redo: enabled when there is something, and named after it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from actgui.ui.actions import Actions
from actgui.ui.workbench import Workbench


class HistoryActions(QObject):
    """Keeps the two actions in step with the history of what is seen: the document or a guest."""

    def __init__(self, actions: Actions, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._redo = actions["undo"], actions["redo"]
        self._workbench = workbench
        actions.connect({"undo": workbench.undo, "redo": workbench.redo})
        workbench.history_changed.connect(self._on_history_changed)
        self._on_history_changed()

    def _on_history_changed(self) -> None:
        stack = self._workbench.undo_stack
        self._undo.setEnabled(stack.canUndo())
        self._redo.setEnabled(stack.canRedo())
        undo, redo = stack.undoText(), stack.redoText()
        _name(self._undo, self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        _name(self._redo, self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))


def _name(action: QAction, text: str) -> None:
    action.setText(text)
    action.setToolTip(text)
