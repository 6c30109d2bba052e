"""Signs at the points of interest and shaded bands in the plot on the screen."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from actgui.ui.figure import Band, Sign
from actgui.ui.plot_view import PlotView
from actgui.ui.signs import SIGN_EDGE, SIGN_SIZE, band_brush, sign_path
from actgui.ui.theme import Theme
from actgui.ui.tokens import curve_style

_BELOW_THE_CURVES = -10
_ABOVE_THE_CURVES = 800


class PlotOverlay(QObject):
    """Draws `bands` under the curves of a plot and `signs` over them. It lives as long as the plot."""

    def __init__(self, plot: PlotView, theme: Theme) -> None:
        super().__init__(plot)
        self._plot = plot
        self._theme = theme
        self.bands: tuple[Band, ...] = ()
        self.signs: tuple[Sign, ...] = ()
        self._shades = _Shades(plot.getViewBox(), theme)
        self._points = pg.ScatterPlotItem(pxMode=True)
        self._points.setZValue(_ABOVE_THE_CURVES)
        for item in (self._shades, self._points):
            plot.getViewBox().addItem(item, ignoreBounds=True)  # not among the data items of the plot
        theme.changed.connect(self._paint)

    def show(self, signs: Sequence[Sign], bands: Sequence[Band]) -> None:
        """Draw these in place of the others."""
        signs, bands = tuple(signs), tuple(bands)
        if (signs, bands) != (self.signs, self.bands) or signs:  # a logarithmic axis may have come or gone
            self.signs, self.bands = signs, bands
            self._paint()

    def _paint(self) -> None:
        self._shades.show_bands(self.bands)
        self._points.setData([self._spot(sign) for sign in self.signs if self._has_place(sign)])
        self._points.setVisible(bool(self.signs))

    def _has_place(self, sign: Sign) -> bool:
        return sign.y > 0 or not self._plot.canvas().log_y

    def _spot(self, sign: Sign) -> dict[str, object]:
        scale = self._theme.pen_scale
        return {
            "pos": (sign.x, float(np.log10(sign.y)) if self._plot.canvas().log_y else sign.y),
            "symbol": sign_path(sign.feature),
            "size": SIGN_SIZE * scale,
            "brush": pg.mkBrush(curve_style(self._theme.tokens, sign.slot).color),
            "pen": pg.mkPen(self._theme.tokens.canvas, width=SIGN_EDGE * scale * self._plot.devicePixelRatioF()),
        }


class _Shades(pg.GraphicsObject):  # type: ignore[misc]
    """Bands over the whole height of the view."""

    def __init__(self, box: pg.ViewBox, theme: Theme) -> None:
        super().__init__()
        self._box = box
        self._theme = theme
        self._bands: tuple[Band, ...] = ()
        self.setZValue(_BELOW_THE_CURVES)
        box.sigRangeChanged.connect(lambda *_: self.prepareGeometryChange())

    def show_bands(self, bands: tuple[Band, ...]) -> None:
        self._bands = bands
        self.setVisible(bool(bands))
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._box.viewRect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        view = self.boundingRect()
        for band in self._bands:
            low, high = max(band.low, view.left()), min(band.high, view.right())
            if low >= high:
                continue
            painter.fillRect(
                QRectF(low, view.top(), high - low, view.height()), band_brush(self._theme.tokens, band.slot)
            )
            self._paint_edges(painter, band, view)

    def _paint_edges(self, painter: QPainter, band: Band, view: QRectF) -> None:
        color = pg.mkColor(curve_style(self._theme.tokens, band.slot).color)
        color.setAlphaF(0.4)
        painter.setPen(pg.mkPen(color, width=painter.device().devicePixelRatioF()))
        for x in (band.low, band.high):
            if view.left() < x < view.right():
                painter.drawLine(QLineF(x, view.top(), x, view.bottom()))
