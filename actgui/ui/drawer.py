"""Where the panel at the right is: a column of its own in a wide window, a drawer over the centre in a narrow one."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from actgui.ui.settings import Settings
from actgui.ui.splitter import Splitter
from actgui.ui.theme import enlarged

WIDE = 1200
WIDTH = 332
_LEAST_WIDTH = 328
_NARROWEST = 200  # a first column that is folded away is no place for a panel


class Drawer(QObject):
    """Opens and closes `panel` with its action; a wide and a narrow window remember their own choice.

    The place can be lent to another panel. In a narrow window that one lies over the first column: whoever works
    through it has to see the whole centre.
    """

    def __init__(self, panel: QWidget, columns: Splitter, centre: QWidget, action: QAction, settings: Settings) -> None:
        super().__init__(columns)
        self._own, self._panel, self._columns, self._centre, self._action = panel, panel, columns, centre, action
        self._first = columns.widget(0) or centre
        self._settings = settings
        self._width = settings.card_width(WIDTH)
        self._is_wide: bool | None = None
        self._open_when_narrow = False
        self._open_when_lent = False
        self._is_moving = (
            False  # while the panel changes its parent, the centre is resized; raising it then would break both
        )
        panel.setMinimumWidth(enlarged(_LEAST_WIDTH))
        action.triggered.connect(self._on_triggered)
        columns.splitterMoved.connect(self._remember_width)
        for column in (self._first, centre):
            column.installEventFilter(self)

    def fit(self, window_width: int) -> None:
        """Put the panel where a window of that width has room for it."""
        is_wide = window_width >= enlarged(WIDE)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._place()

    def lend(self, panel: QWidget) -> None:
        """Let another panel have the place, open, until `take_back`."""
        self._open_when_lent = True
        self._exchange(panel)

    def take_back(self) -> None:
        """Let the drawer's own panel have the place again, as it was."""
        self._exchange(self._own)

    def open(self) -> None:
        """Open the panel."""
        if not self._action.isChecked():
            self._action.trigger()

    def close(self) -> None:
        """Close the panel."""
        if self._action.isChecked():
            self._action.trigger()

    def close_if_over(self) -> None:
        """Close the panel if it lies over another."""
        if not self._is_wide:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._is_wide and not self._is_moving and watched is self._host:
            self._cover()
        return super().eventFilter(watched, event)

    @property
    def _is_lent(self) -> bool:
        return self._panel is not self._own

    @property
    def _host(self) -> QWidget:
        """What the panel lies over in a narrow window."""
        return self._first if self._is_lent and self._first.width() >= _NARROWEST else self._centre

    def _on_triggered(self, checked: bool) -> None:
        if self._is_lent:
            self._open_when_lent = checked
        elif self._is_wide:
            self._settings.card = checked
        else:
            self._open_when_narrow = checked
        self._place()

    def _exchange(self, panel: QWidget) -> None:
        before, self._panel = self._panel, panel
        before.hide()
        if panel is before:
            return
        self._is_moving = True
        if self._columns.indexOf(before) >= 0:
            self._columns.replaceWidget(self._columns.indexOf(before), panel)
        before.setParent(self._columns.window())
        before.hide()
        self._is_moving = False
        if self._is_wide is not None:
            self._place()

    def _place(self) -> None:
        is_open = self._is_open()
        self._panel.setProperty("over", not self._is_wide)
        self._is_moving = True
        if self._is_wide and self._panel.parentWidget() is not self._columns:
            self._columns.addWidget(self._panel)
            QTimer.singleShot(0, self, self._give_width)  # the columns have the width of the window only then
        elif not self._is_wide:
            self._panel.setParent(self._host)
        self._is_moving = False
        if not self._is_wide:
            self._cover()
        self._panel.style().polish(self._panel)
        self._panel.setVisible(is_open)
        self._action.setChecked(is_open)
        self._keep_focus_from_first(covered=is_open and self._panel.parentWidget() is self._first)

    def _remember_width(self) -> None:
        """Remember how wide a hand has made the column."""
        if self._panel.parentWidget() is self._columns and self._panel.isVisible() and self._panel.width():
            self._width = self._panel.width()
            self._settings.set_card_width(self._width)

    def _give_width(self) -> None:
        """Give a panel that has come back the width its column had."""
        place, centre = self._columns.indexOf(self._panel), self._columns.indexOf(self._centre)
        if place >= 0 and self._panel.isVisible():
            sizes = self._columns.sizes()
            sizes[centre] += sizes[place] - self._width
            sizes[place] = self._width
            self._columns.setSizes(sizes)

    def _keep_focus_from_first(self, *, covered: bool) -> None:
        """Let no key go to what lies wholly under the panel."""
        for child in self._first.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setEnabled(child is self._panel or not covered)

    def _is_open(self) -> bool:
        if self._is_lent:
            return self._open_when_lent
        return self._settings.card if self._is_wide else self._open_when_narrow

    def _cover(self) -> None:
        host = self._host
        width = host.width() if host is self._first else min(enlarged(WIDTH), host.width())
        self._panel.setGeometry(host.width() - width, 0, width, host.height())
        self._panel.raise_()
