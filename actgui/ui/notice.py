"""A quiet message over the window: what went well for a moment, what went wrong until it is closed."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from actgui.ui.announcement import announce
from actgui.ui.buttons import ThemedButton
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme

_INFO_MS = 6000
_MAX_WIDTH = 620


class Notice(QFrame):
    """Stands at the lower edge of `host`, above everything there."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("notice")
        self._theme = theme
        self._host = host
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setObjectName("notice_text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = ThemedButton(theme, "close")
        close.setProperty("small", "true")
        close.describe(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=_INFO_MS)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The message shown."""
        return self._text.text() if self.isVisible() else ""

    def inform(self, text: str) -> None:
        """Say for a moment that something went well."""
        self._show("info", "check", self._theme.tokens.ok, text)
        self._timer.start()

    def complain(self, text: str) -> None:
        """Say what went wrong, until it is closed."""
        self._timer.stop()
        self._show("error", "error", self._theme.tokens.danger, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, level: str, icon_name: str, color: str, text: str) -> None:
        self.setProperty("level", level)
        self.style().polish(self)
        self._text.style().polish(self._text)
        self._icon.setPixmap(icon_pixmap(icon_name, color, 16, 2))
        self._text.setText(text)
        self.show()
        self._place()
        self.raise_()
        announce(self, text, urgent=level == "error")

    def _place(self) -> None:
        room = self._host.width() - 40
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 90
        width = max(200, min(room, _MAX_WIDTH, wanted))
        self.setFixedWidth(width)
        self.setFixedHeight(self._row.heightForWidth(width))
        self.move((self._host.width() - width) // 2, self._host.height() - self.height() - 44)
