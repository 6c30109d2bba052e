"""The row above the views: a tab for each of them, and the switches of the one that is seen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from actgui.ui.actions import Actions
from actgui.ui.buttons import ActionButton
from actgui.ui.theme import Theme
from actgui.ui.translation import without_mnemonic

HEIGHT = 41


class Tab(QPushButton):
    """Shows a view, and whether it is the one that is seen."""

    def __init__(self, action: QAction) -> None:
        super().__init__(without_mnemonic(action.text()))
        self._action = action
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setToolTip(f"{action.toolTip()} ({action.shortcut().toString()})")
        self.clicked.connect(self._on_clicked)
        action.toggled.connect(self.setChecked)

    def _on_clicked(self) -> None:
        self.setChecked(self._action.isChecked())  # the action says whether it took
        self._action.trigger()


class ViewRow(QWidget):
    """Tabs at the left, switches at the right."""

    def __init__(self, actions: Actions, theme: Theme, pages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 12, 0)
        row.setSpacing(2)
        for name in pages:
            row.addWidget(Tab(actions[f"page_{name}"]))
        row.addStretch(1)
        self._switches = [
            ActionButton(theme, actions[name], name, text, "flat")
            for name, text in (
                ("derivative", self.tr("Derivative")),
                ("markers", self.tr("Markers")),
                ("log_y", self.tr("Log y")),
            )
        ]
        for switch in self._switches:
            row.addWidget(switch)
            row.addSpacing(4)

    def show_page(self, name: str) -> None:
        """Show the switches of a view; only the curves have some."""
        for switch in self._switches:
            switch.setVisible(name == "curves")
