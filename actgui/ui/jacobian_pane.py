"""A heat map with scroll bars, which are there while a part of the matrix is drawn."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from actgui.ui.jacobian_map import JacobianMap


class JacobianPane(QWidget):
    """The bars and the map move each other."""

    def __init__(self, heat: JacobianMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = heat
        self._rows, self._columns = QScrollBar(Qt.Orientation.Vertical), QScrollBar(Qt.Orientation.Horizontal)
        names = (
            (self._rows, "jacobian_rows", self.tr("Which outputs are drawn")),
            (self._columns, "jacobian_columns", self.tr("Which inputs are drawn")),
        )
        for bar, object_name, name in names:
            bar.setObjectName(object_name)
            bar.setAccessibleName(name)
            bar.hide()
            bar.valueChanged.connect(lambda _: heat.scroll_to(self._rows.value(), self._columns.value()))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heat, 0, 0)
        layout.addWidget(self._rows, 0, 1)
        layout.addWidget(self._columns, 1, 0)
        heat.part_moved.connect(self._follow)

    def _follow(self) -> None:
        scene = self._map.scene
        if scene is None:
            return
        sizes = zip((self._rows, self._columns), scene.whole, scene.shape, scene.origin, strict=True)
        for bar, whole, shown, first in sizes:
            bar.blockSignals(True)
            bar.setRange(0, whole - shown)
            bar.setPageStep(max(shown, 1))
            bar.setValue(first)
            bar.blockSignals(False)
            bar.setVisible(whole > shown)
