"""The sums of the outputs under the bars, on the screen."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from actgui.session.number_text import number_text
from actgui.ui.bar_data import EMPTY, BarScene
from actgui.ui.ink import Ink
from actgui.ui.sum_painter import ROW, TOP, SumPainter, sum_text
from actgui.ui.theme import Theme
from actgui.ui.ticks import with_minus

_DIMMED = 0.4


class SumStrip(QWidget):
    """A row for each function; blocks of negative outputs are laid to the left of zero."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sum_strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._scene = EMPTY
        self._dimmed = False
        theme.changed.connect(self.update)

    def show_bars(self, scene: BarScene) -> None:
        """Lay out the outputs of other functions or inputs."""
        self._scene = scene
        self.setAccessibleName(", ".join(f"{series.name} Σ = {sum_text(series)}" for series in scene.series))
        self.updateGeometry()
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw faintly what belongs to an earlier input."""
        self._dimmed = dimmed
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, int(SumPainter(Ink(self._theme.tokens), self._scene).height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_DIMMED if self._dimmed else 1.0)
        SumPainter(Ink(self._theme.tokens), self._scene).paint(painter, self.width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = int((event.pos().y() - TOP) // ROW)
            text = self._row_text(row) if 0 <= row < len(self._scene.series) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _row_text(self, row: int) -> str:
        series = self._scene.series[row]
        return f"{series.name}: Σ = {with_minus(number_text(series.total))}"
