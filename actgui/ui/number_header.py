"""The header of the results: the name of each column behind the sign of its trace."""

from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from actgui.ui.column_layout import LEFT_PADDING, SWATCH, SWATCH_GAP, header_font
from actgui.ui.edge_fade import paint_left_fade, paint_right_fade
from actgui.ui.result_model import ResultModel
from actgui.ui.swatch import swatch_pen
from actgui.ui.theme import Theme
from actgui.ui.tokens import curve_style

HEADER_HEIGHT = 28


class NumberHeader(QHeaderView):
    """Paints its sections itself: a base section asks ten million rows whether they are selected."""

    def __init__(self, theme: Theme, model: ResultModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._model = model
        self._frozen = 0
        self._fading = False
        self.dimmed = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEADER_HEIGHT)

    def set_edges(self, frozen: int, fading: bool) -> None:
        """Keep the first `frozen` sections in view, and fade the right edge if more are hidden behind it."""
        self._frozen, self._fading = frozen, fading
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._fading:
            paint_right_fade(painter, self.viewport().rect(), self._theme.color("canvas"))
        if self.offset():
            self._paint_frozen(painter)
        painter.end()

    def _paint_frozen(self, painter: QPainter) -> None:
        left = 0
        for section in range(self._frozen):
            width = self.sectionSize(section)
            self.paintSection(painter, QRect(left, 0, width, self.height()), section)
            left += width
        paint_left_fade(painter, self.viewport().rect().adjusted(left, 0, 0, 0), self._theme.color("canvas"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self._model.columns[section]
        painter.fillRect(rect, self._theme.color("canvas"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._theme.color("border"))
        left = rect.x() + LEFT_PADDING
        if column.slot is not None:
            self._paint_swatch(painter, left, rect.center().y() + 0.5, column.slot, column.derivative)
            left += SWATCH + SWATCH_GAP
        painter.setFont(header_font())
        painter.setPen(self._theme.color("text3" if self.dimmed else "text2"))
        baseline = rect.y() + (rect.height() + QFontMetricsF(header_font()).capHeight()) / 2
        painter.drawText(QPointF(left, baseline), column.title)

    def _paint_swatch(self, painter: QPainter, left: float, middle: float, slot: int, derivative: bool) -> None:
        pen = swatch_pen(curve_style(self._theme.tokens, slot), derivative=derivative)
        painter.save()
        painter.setOpacity(0.5 if self.dimmed else 1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawLine(QLineF(left, middle, left + SWATCH, middle))
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self._frozen_section(event.position().x())
        if section is None:
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.sectionPressed.emit(section)

    def _frozen_section(self, x: float) -> int | None:
        if not self.offset():
            return None
        right = 0
        for section in range(self._frozen):
            right += self.sectionSize(section)
            if x < right:
                return section
        return None
