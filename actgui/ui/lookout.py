"""Where a window looks, beyond what the session says: page, zoom, cursors, scrolling, focus. To be returned to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow, QScrollBar, QWidget

from actgui.session.session import Choice
from actgui.ui.input_editor import InputEditor
from actgui.ui.jacobian_view import JacobianView
from actgui.ui.pages import Pages
from actgui.ui.plot_panel import PlotOutlook, PlotPanel

_SCROLLED = ("card_scroll", "differences_scroll", "result_table", "trace_list", "function_tree")
_PATIENCE_MS = 2000


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is seen of a session, and where the next key goes: names of widgets, and pixels they are scrolled by."""

    page: str
    plot: PlotOutlook
    scrolled: dict[str, int]
    focus: str
    has_panel: bool
    jacobian: tuple[Choice | None, int | None]
    cursor: int


class Lookout:
    """Takes and returns to outlooks of one window, also to those of another one."""

    def __init__(self, window: QMainWindow, pages: Pages, plot: PlotPanel, panel: QAction) -> None:
        self._window, self._pages, self._plot, self._panel = window, pages, plot, panel

    @property
    def pages(self) -> Pages:
        """The views of the window."""
        return self._pages

    def outlook(self) -> Outlook:
        """Return where the window looks now."""
        focus = self._window.focusWidget()
        scrolled = {name: bar.value() for name in _SCROLLED if (bar := self._scroll_bar(name)) is not None}
        name = "" if focus is None else focus.objectName()
        jacobian, editor = self._window.findChild(JacobianView), self._window.findChild(InputEditor)
        chosen = (None, None) if jacobian is None else jacobian.chosen
        cursor = 0 if editor is None else editor.textCursor().position()
        has_panel = self._panel.isChecked()
        return Outlook(self._pages.current, self._plot.outlook(), scrolled, name, has_panel, chosen, cursor)

    def return_to(self, outlook: Outlook) -> None:
        """Look there again; what comes with the next evaluation is seen from there, too."""
        self._pages.show_page(outlook.page)
        self._plot.return_to(outlook.plot)
        if self._panel.isChecked() != outlook.has_panel:
            self._panel.trigger()
        for name, value in outlook.scrolled.items():
            bar = self._scroll_bar(name)
            if bar is not None:
                _Scrolling(bar, value)
        self._return_to_places(outlook)
        focus = self._window.findChild(QWidget, outlook.focus) if outlook.focus else None
        if focus is not None and focus.isEnabled():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _return_to_places(self, outlook: Outlook) -> None:
        """Show the same Jacobian, and let typing go on at the same place."""
        jacobian, editor = self._window.findChild(JacobianView), self._window.findChild(InputEditor)
        if jacobian is not None:
            jacobian.return_to(outlook.jacobian)
        if editor is not None:
            cursor = editor.textCursor()
            cursor.setPosition(min(outlook.cursor, len(editor.toPlainText())))
            editor.setTextCursor(cursor)

    def _scroll_bar(self, name: str) -> QScrollBar | None:
        area = self._window.findChild(QAbstractScrollArea, name)
        return None if area is None else area.verticalScrollBar()


class _Scrolling(QObject):
    """Keeps a scroll bar at a value while its contents grow to their length, unless a hand moves it."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        bar.rangeChanged.connect(self._go)
        bar.actionTriggered.connect(self.deleteLater)
        QTimer.singleShot(_PATIENCE_MS, self, self.deleteLater)
        self._go()

    def _go(self) -> None:
        self._bar.setValue(self._value)
