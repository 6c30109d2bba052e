"""A dot for each step of the lesson: filled when it is answered, longer when it is the present one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from actgui.ui.theme import Theme

_SIZE = 8
_LONG = 22
_GAP = 6


class LessonDots(QWidget):
    """Shows where the lesson stands; the words for it stand beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson_dots")
        self._theme = theme
        self._present = 0
        self._answered: tuple[bool, ...] = ()
        theme.changed.connect(self.update)

    def show_progress(self, present: int, answered: tuple[bool, ...]) -> None:
        """Show the number of the present step, and which steps are answered."""
        self._present, self._answered = present, answered
        done = self.tr("Step {number} of {count}, {answered} answered")
        self.setAccessibleName(done.format(number=present + 1, count=len(answered), answered=sum(answered)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = max(1, len(self._answered))
        return QSize((count - 1) * (_SIZE + _GAP) + _LONG, _SIZE + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for number, answered in enumerate(self._answered):
            width = _LONG if number == self._present else _SIZE
            present_color = tokens.accent_text if number == self._present else tokens.control
            painter.setBrush(QColor(tokens.accent_text if answered else present_color))
            painter.setOpacity(1.0 if number == self._present or not answered else 0.65)
            painter.drawRoundedRect(QRectF(left, 1, width, _SIZE), _SIZE / 2, _SIZE / 2)
            left += width + _GAP
