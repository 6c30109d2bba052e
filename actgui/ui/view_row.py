"""The row above the views: a tab for each of them, and the switches of the one that is seen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from actgui.ui.actions import Actions
from actgui.ui.buttons import ActionButton
from actgui.ui.theme import Theme
from actgui.ui.translation import with_remark, without_mnemonic

HEIGHT = 41
SWITCHES = ("derivative", "markers", "log_y", "points", "saturation", "difference")


class Tab(QPushButton):
    """Shows a view, and whether it is the one that is seen."""

    def __init__(self, action: QAction) -> None:
        super().__init__(without_mnemonic(action.text()))
        self._action = action
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setToolTip(with_remark(action.toolTip(), action.shortcut().toString()))
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
        self._switches = [_Switch(theme, actions[name], name, text) for name, text in self._switch_texts()]
        for switch in self._switches:
            row.addWidget(switch)
            row.addSpacing(4)

    def show_page(self, name: str) -> None:
        """Show the switches of a view; only the curves have some."""
        for switch in self._switches:
            switch.setVisible(name == "curves")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)  # texts that have gone by then do not keep it wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _switch_texts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("derivative", self.tr("Derivative")),
            ("markers", self.tr("Markers")),
            ("log_y", self.tr("Log y")),
            ("points", self.tr("Points")),
            ("saturation", self.tr("Saturation")),
            ("difference", self.tr("A − B")),
        )

    def _fit(self) -> None:
        """Leave out the texts of as many switches as have no room for them, from the left."""
        for switch in self._switches:
            switch.show_text(True)
        for switch in self._switches:
            if self.sizeHint().width() <= self.width():
                break
            switch.show_text(False)


class _Switch(ActionButton):
    """A switch with its icon, and its text where there is room."""

    def __init__(self, theme: Theme, action: QAction, icon_name: str, text: str) -> None:
        super().__init__(theme, action, icon_name, text, "flat")
        self._words = self.text()
        self._name = text

    def show_text(self, shown: bool) -> None:
        """Show the text, or leave it out."""
        text = self._words if shown else ""
        if text != self.text():
            self.setText(text)
            self.setProperty("bare", not shown)
            self.style().polish(self)
            self.setAccessibleName(self._name)
