"""Where the gallery is: over everything right of the first column, as long as its action is checked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget


class GalleryCover(QObject):
    """Makes the gallery when it is first asked for, and gives the focus back to where it was."""

    def __init__(self, make_gallery: Callable[[], QWidget], left: QWidget, columns: QSplitter, action: QAction) -> None:
        super().__init__(columns)
        self._make_gallery = make_gallery
        self._left = left
        self._columns = columns
        self._action = action
        self._gallery: QWidget | None = None
        self._focus_before: QWidget | None = None
        self._disabled: list[QWidget] = []
        action.toggled.connect(self._on_toggled)
        columns.installEventFilter(self)
        self._left.installEventFilter(self)

    def close(self) -> None:
        """Take the gallery away."""
        self._action.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._action.isChecked():
            self._place()
        return super().eventFilter(watched, event)

    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._open()
        elif self._gallery is not None:
            self._close(self._gallery)

    def _open(self) -> None:
        self._focus_before = self._columns.window().focusWidget()
        if self._gallery is None:
            self._gallery = self._make_gallery()
            self._gallery.setParent(self._columns.parentWidget())
        self._disable_covered()
        self._place()
        self._gallery.show()
        self._gallery.raise_()

    def _close(self, gallery: QWidget) -> None:
        self._enable_covered()
        had_focus = gallery.isAncestorOf(gallery.window().focusWidget())
        gallery.hide()
        if had_focus and self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        if self._gallery is not None:
            left = self._columns.x() + self._left.width() + self._columns.handleWidth()
            right = self._columns.x() + self._columns.width()
            self._gallery.setGeometry(left, self._columns.y(), right - left, self._columns.height())

    def _disable_covered(self) -> None:
        """Keep the focus from what is not to be seen."""
        columns = [self._columns.widget(index) for index in range(self._columns.count())]
        self._disabled = [column for column in columns if column is not None and column is not self._left]
        for column in self._disabled:
            column.setEnabled(False)

    def _enable_covered(self) -> None:
        for column in self._disabled:  # some may have another place by now
            column.setEnabled(True)
