"""The banner that says of a view that it shows an earlier input."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from actgui.ui.announcement import announce
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme

_TOP = 12


class StaleBanner(QFrame):
    """Lies over the top of a view while it is out of date."""

    def __init__(self, theme: Theme, view: QWidget, text_name: str = "banner_text") -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("banner")
        self._theme = theme
        self._icon, self._text = QLabel(), QLabel()
        self._text.setObjectName(text_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.hide()
        view.installEventFilter(self)
        theme.changed.connect(self._update_icon)
        self._update_icon()

    def show_text(self, text: str) -> None:
        """Say why the view is out of date; an empty text ends that."""
        is_news = bool(text) and text != self._text.text()
        self._text.setText(text)
        self.setVisible(bool(text))
        self._place()
        if is_news and self.isVisible():
            announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._view.width() - self.width()) // 2, _TOP)
        self.raise_()

    def _update_icon(self) -> None:
        self._icon.setPixmap(icon_pixmap("warning", self._theme.tokens.warn, 16, 2))
