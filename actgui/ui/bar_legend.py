"""The legend of the bars: colour, name, and what the outputs of a function have to do with each other."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.ui.bar_data import BarSeries
from actgui.ui.theme import Theme, ui_font
from actgui.ui.tokens import curve_style

_SQUARE, _INSET, _GAP = 12.0, 7.0, 20.0


class BarLegend(QWidget):
    """One row; where it is too narrow the remarks are left out, then the last functions are counted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar_legend")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._series: tuple[BarSeries, ...] = ()
        theme.changed.connect(self.update)

    def show_series(self, series: tuple[BarSeries, ...]) -> None:
        """Name these functions."""
        self._series = series
        self.setAccessibleName(", ".join(f"{item.name}: {self.remark(item)}" for item in series))
        self.update()

    def remark(self, series: BarSeries) -> str:
        """Return how the outputs of a function hang together."""
        if series.is_distribution:
            return self.tr("outputs share a total of 1")
        return self.tr("each output from all inputs") if series.takes_all else self.tr("each output on its own")

    def sizeHint(self) -> QSize:
        return QSize(120, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold, plain = ui_font(13, QFont.Weight.DemiBold), ui_font(12)
        remarks = self._width(bold, plain, remarks=True) <= self.width()
        left = 0.0
        for order, series in enumerate(self._series):
            width = self._entry_width(series, bold, plain, remarks=remarks)
            rest = len(self._series) - order
            if left + width + (30 if rest > 1 else 0) > self.width() and order:
                painter.setFont(plain)
                painter.setPen(QColor(self._theme.tokens.text3))
                painter.drawText(QRectF(left, 0, 40, self.height()), Qt.AlignmentFlag.AlignVCenter, f"+{rest}")
                break
            self._paint_entry(painter, left, series, remark=remarks)
            left += width + _GAP

    def _width(self, bold: QFont, plain: QFont, *, remarks: bool) -> float:
        widths = [self._entry_width(series, bold, plain, remarks=remarks) for series in self._series]
        return sum(widths) + _GAP * max(len(widths) - 1, 0)

    def _entry_width(self, series: BarSeries, bold: QFont, plain: QFont, *, remarks: bool) -> float:
        width = _SQUARE + _INSET + QFontMetricsF(bold).horizontalAdvance(series.name)
        return width + _INSET + QFontMetricsF(plain).horizontalAdvance(self.remark(series)) if remarks else width

    def _paint_entry(self, painter: QPainter, left: float, series: BarSeries, *, remark: bool) -> None:
        tokens = self._theme.tokens
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(curve_style(tokens, series.slot).color))
        painter.drawRoundedRect(QRectF(left, middle - _SQUARE / 2, _SQUARE, _SQUARE), 3, 3)
        font = ui_font(13, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        left += _SQUARE + _INSET
        text = QFontMetricsF(font).elidedText(series.name, Qt.TextElideMode.ElideRight, max(self.width() - left, 30))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if remark:
            left += QFontMetricsF(font).horizontalAdvance(series.name) + _INSET
            painter.setFont(ui_font(12))
            painter.setPen(QColor(tokens.text3))
            place = QRectF(left, 0, self.width(), self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.remark(series))
