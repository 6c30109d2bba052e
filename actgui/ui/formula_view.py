"""A formula in mathematical typesetting, drawn at the resolution of the screen."""

from functools import partial

from PySide6.QtCore import QByteArray, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.core import Cancelled
from actgui.ui.formula_svg import formula_svg
from actgui.ui.formula_words import with_places, with_words
from actgui.ui.theme import Theme
from actgui.ui.worker import Task, Worker


class FormulaView(QWidget):
    """Shows LaTeX in a colour of the theme. It is typeset on `worker`; too wide a formula is drawn smaller."""

    shown = Signal()

    def __init__(self, theme: Theme, worker: Worker, size: int, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._worker, self._size, self._token = theme, worker, size, token
        self._latex = ""
        self._svg = ""
        self._task: Task | None = None
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        worker.settled.connect(self._on_settled)
        theme.changed.connect(self._color)

    @property
    def latex(self) -> str:
        """What is shown."""
        return self._latex

    def show_latex(self, latex: str) -> None:
        """Show a formula; until it is typeset the one before stays."""
        if latex != self._latex:
            self._latex = latex
            self.setAccessibleName(latex)
            if self._task is not None:
                self._task.cancel()
            self._task = self._worker.start(partial(_typeset, with_places(latex), self._size))

    def sizeHint(self) -> QSize:
        size = self._drawn_size()
        return QSize(size.width(), max(size.height(), self._size + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._svg:
            size = self._drawn_size()
            self._renderer.render(QPainter(self), QRectF(0, (self.height() - size.height()) / 2, *size.toTuple()))

    def _drawn_size(self) -> QSize:
        size = self._renderer.defaultSize()
        width = max(self.width(), 1)
        if size.width() > width:
            return QSize(width, round(size.height() * width / size.width()))
        return size

    def _color(self) -> None:
        if not self._svg:
            return
        svg = self._svg.replace("currentColor", self._theme.color(self._token).name())
        self._renderer.load(QByteArray(svg.encode()))
        self.updateGeometry()
        self.update()

    def _on_settled(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        try:
            svg = task.result()
        except Cancelled:
            return
        if isinstance(svg, str):
            self._svg = with_words(svg, self._latex, self._size)
            self._color()
            self.shown.emit()


def _typeset(latex: str, size: int, _watch: object) -> str:
    return formula_svg(latex, size)
