"""Where the panel at the right is: a column of its own in a wide window, a drawer over the centre in a narrow one."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from actgui.ui.settings import Settings
from actgui.ui.splitter import Splitter

WIDE = 1200
WIDTH = 332


class Drawer(QObject):
    """Opens and closes `panel` with its action; a wide and a narrow window remember their own choice."""

    def __init__(self, panel: QWidget, columns: Splitter, centre: QWidget, action: QAction, settings: Settings) -> None:
        super().__init__(columns)
        self._panel, self._columns, self._centre, self._action = panel, columns, centre, action
        self._settings = settings
        self._is_wide: bool | None = None
        self._open_when_narrow = False
        self._is_moving = (
            False  # while the panel changes its parent, the centre is resized; raising it then would break both
        )
        action.triggered.connect(self._on_triggered)
        centre.installEventFilter(self)

    def fit(self, window_width: int) -> None:
        """Put the panel where a window of that width has room for it."""
        is_wide = window_width >= WIDE
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._place()

    def close(self) -> None:
        """Close the panel."""
        if self._action.isChecked():
            self._action.trigger()

    def close_if_over(self) -> None:
        """Close the panel if it lies over the centre."""
        if not self._is_wide:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._centre and event.type() == QEvent.Type.Resize and not self._is_wide and not self._is_moving:
            self._cover()
        return super().eventFilter(watched, event)

    def _on_triggered(self, checked: bool) -> None:
        if self._is_wide:
            self._settings.card = checked
        else:
            self._open_when_narrow = checked
        self._place()

    def _place(self) -> None:
        is_open = self._settings.card if self._is_wide else self._open_when_narrow
        self._panel.setProperty("over", not self._is_wide)
        self._is_moving = True
        if self._is_wide and self._panel.parentWidget() is not self._columns:
            self._columns.addWidget(self._panel)
        elif not self._is_wide:
            self._panel.setParent(self._centre)
        self._is_moving = False
        if not self._is_wide:
            self._cover()
        self._panel.style().polish(self._panel)
        self._panel.setVisible(is_open)
        self._action.setChecked(is_open)

    def _cover(self) -> None:
        width = min(WIDTH, self._centre.width())
        self._panel.setGeometry(self._centre.width() - width, 0, width, self._centre.height())
        self._panel.raise_()
