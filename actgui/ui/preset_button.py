"""The preset of a trace: says whose parameters it has, and offers those of other frameworks and our own."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from actgui.core import BoundFunction
from actgui.ui.presets import Preset, default_preset, parameters_text, presets_of
from actgui.ui.translation import with_remark

_MARGINS = 38
_EN_SPACE = "\u2002"  # the padding of the style sheet does not reach text to the left


class PresetButton(QPushButton):
    """`preset_chosen` with the function as it is to be."""

    preset_chosen = Signal(BoundFunction)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preset_button")
        self.setProperty("kind", "choice")
        self._title = ""
        self._own = default_preset(key)
        self._menu = QMenu(self)
        self._menu.setObjectName("preset_menu")
        self._actions: dict[BoundFunction, QAction] = {}
        self._add_action(self._own, self.tr("Default parameters"))
        self._menu.addSeparator()
        for preset in presets_of(key):
            self._add_action(preset, preset.title)
        self.setMenu(self._menu)

    def show_function(self, function: BoundFunction) -> None:
        """Say which preset `function` is."""
        for preset, action in self._actions.items():
            action.setChecked(preset == function)
        chosen = self._actions.get(function)
        self._title = self.tr("Custom parameters") if chosen is None else str(chosen.data())
        self.setAccessibleName(self.tr("Preset: {title}").format(title=self._title))
        self.setToolTip(self.tr("{title}. Choose the parameters that a framework gives it").format(title=self._title))
        self._update_text()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_text()

    def _add_action(self, preset: Preset, title: str) -> None:
        parameters = parameters_text(preset.function.changed or preset.function.parameters)
        frameworks = ", ".join(dict.fromkeys(str(one.framework) for one in preset.implementations if not one.version))
        name = with_remark(title, frameworks) if preset is self._own and frameworks else title
        action = QAction(f"{name}\t{parameters}", self._menu)
        action.setData(title)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.preset_chosen.emit(preset.function))
        self._menu.addAction(action)
        self._actions[preset.function] = action

    def _update_text(self) -> None:
        room = self.width() - _MARGINS
        self.setText(_EN_SPACE + self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
