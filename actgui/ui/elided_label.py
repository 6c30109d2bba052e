"""A label that says less where its text does not fit, and ends in an ellipsis where nothing does."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """One line of text; the whole of it is in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._shorter: tuple[str, ...] = ()

    def show_text(self, text: str, *shorter: str) -> None:
        """Show the first of these texts that fits; all of the first one is in the tool tip."""
        self._shorter = shorter
        self.setText(text)
        self.setToolTip(text)
        self.update()

    def fitting_text(self) -> str:
        """Return what is seen."""
        metrics = self.fontMetrics()
        texts = (self.text(), *self._shorter)
        for text in texts:
            if metrics.horizontalAdvance(text) <= self.width():
                return text
        return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), self.fitting_text())
