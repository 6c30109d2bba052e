"""Lets the focus be seen that keys have moved: what has it is scrolled into sight, and a picture gets a ring."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from actgui.ui.theme import Theme


class FocusFollower(QObject):
    """Qt scrolls only while Tab goes on inside a scroll area; this also does when it comes from outside."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settled = QTimer(self, singleShot=True, interval=0)  # what is hidden lets the focus go on and on
        self._settled.timeout.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        del before, now
        if not QApplication.mouseButtons():  # the mouse has pressed what is in sight
            self._settled.start()

    def _follow(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self._window.isAncestorOf(now):
            return
        parent = now.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(now, 0, 0)
            parent = parent.parentWidget()


class FocusRing(QWidget):
    """Lies around a widget that cannot draw its focus; the mouse needs no ring, and passes through it."""

    def __init__(self, theme: Theme, around: QWidget) -> None:
        super().__init__(around)
        self._theme = theme
        self._by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
                self._by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
            self.setVisible(self._by_keys)
            self._fit()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.tokens.accent_text))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _fit(self) -> None:
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
            self.raise_()
