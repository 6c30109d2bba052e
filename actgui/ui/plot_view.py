"""The pyqtgraph plot: draws series, zooms and pans, remembers the views. It computes no function."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from actgui.ui import tokens as look
from actgui.ui.figure import FloatArray, Series
from actgui.ui.plot_axes import NumberAxis
from actgui.ui.plot_data import FAR, Canvas, Range
from actgui.ui.swatch import line_pen
from actgui.ui.theme import Theme

_SYMBOLS = {
    "circle": "o",
    "square": "s",
    "triangle": "t1",
    "diamond": "d",
    "pentagon": "p",
    "hexagon": "h",
    "star": "star",
    "plus": "+",
}
_MIN_WIDTH = 1e-12
_MAX_VIEWS = 50
_REST_MS = 400
_DRAWN_SPANS = 1e6
_DIMMED = 0.4
_ON_TOP = 100


@dataclass(frozen=True, slots=True)
class Views:
    """Where a plot looks, and the views that Back goes through; heights are levels if the y axis is in decades."""

    present: tuple[Range, Range]
    earlier: tuple[tuple[Range, Range], ...]
    log_y: bool


class PlotView(pg.PlotWidget):  # type: ignore[misc]
    """`range_changed` when anything moved the view; `moved_by_hand` when a person did."""

    range_changed = Signal()
    moved_by_hand = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, y_tick_room: int = 0) -> None:
        axes = {"bottom": NumberAxis("bottom"), "left": NumberAxis("left", y_tick_room)}
        super().__init__(parent, axisItems=axes)
        self.setObjectName("plot")
        self._theme = theme
        self._axes = axes
        self._items: dict[tuple[int, bool, bool], pg.PlotDataItem] = {}
        self._series: tuple[Series, ...] = ()
        self._log_y = False
        self._dimmed = False
        self._views: list[tuple[Range, Range]] = []
        self._before_move: tuple[Range, Range] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        for axis in axes.values():
            axis.setZValue(-1000)  # the grid lies behind the curves
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setAntialiasing(True)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        box = self.getViewBox()
        box.setDefaultPadding(0)
        box.disableAutoRange()
        box.setLimits(xMin=-FAR, xMax=FAR, yMin=-FAR, yMax=FAR, minXRange=_MIN_WIDTH, minYRange=_MIN_WIDTH)
        self._zero_x = self.addLine(x=0, pen=pg.mkPen(None))
        self._zero_y = self.addLine(y=0, pen=pg.mkPen(None))
        for line in (self._zero_x, self._zero_y):
            line.setZValue(-5)
        box.sigRangeChanged.connect(lambda *_: self.range_changed.emit())
        box.sigRangeChangedManually.connect(self._on_moved_by_hand)
        self._settled = self._present_view()
        theme.changed.connect(self.paint_theme)
        self.paint_theme()

    # What is shown

    def canvas(self) -> Canvas:
        """Return the visible ranges in plain units, and the size in pixels."""
        (left, right), (bottom, top) = self.getViewBox().viewRange()
        if self._log_y:
            bottom, top = 10.0 ** max(bottom, -320.0), 10.0 ** min(top, 307.0)
        rect = self.getViewBox().screenGeometry()
        width, height = (rect.width(), rect.height()) if rect is not None else (800, 400)
        return Canvas((left, right), (bottom, top), max(width, 50), max(height, 50), self._log_y)

    def show_series(self, series: Sequence[Series]) -> None:
        """Draw `series`, moving the items that are there already."""
        self._series = tuple(series)
        wanted = {(item.slot, item.derivative, item.markers): item for item in self._series}
        for key in set(self._items) - set(wanted):
            self.removeItem(self._items.pop(key))
        for order, (key, item) in enumerate(wanted.items()):
            self._draw(key, item, order)

    def show_titles(self, bottom: str, left: str) -> None:
        """Set the titles of the axes."""
        self._axes["bottom"].show_title(bottom)
        self._axes["left"].show_title(left)

    def set_axis_width(self, width: int | None) -> None:
        """Give the y axis a width of its own; None for what it needs."""
        self._axes["left"].setWidth(width)

    def set_log_y(self, log_y: bool) -> None:
        """Draw the y axis in decades, or plainly."""
        if log_y != self._log_y:
            self._log_y = log_y
            self.forget_views()
            self.show_series(())  # pyqtgraph would take logarithms of what is on the screen, zeros included
            self.getPlotItem().setLogMode(False, log_y)
            self.getViewBox().disableAutoRange()
            self._zero_y.setVisible(not log_y)

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw the series faintly while they belong to an earlier input."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            for item in self._items.values():
                item.setOpacity(_DIMMED if dimmed else 1.0)

    @property
    def is_dimmed(self) -> bool:
        """Whether the series are drawn faintly."""
        return self._dimmed

    # Where it looks

    def go_to(self, x_range: Range, y_range: Range) -> None:
        """Show these ranges, in plain units."""
        if self._log_y:
            y_range = (float(np.log10(y_range[0])), float(np.log10(y_range[1])))
        self._move_to(x_range, y_range)

    def remember(self) -> None:
        """Keep the present view for Back."""
        self._on_rest()
        self._keep(self._present_view())

    def forget_views(self) -> None:
        """Have nothing to go back to."""
        self._rest.stop()
        self._views.clear()
        self._before_move = None

    def views(self) -> Views:
        """Return where it looks, to be returned to."""
        self._on_rest()
        return Views(self._present_view(), tuple(self._views), self._log_y)

    def return_to(self, views: Views) -> None:
        """Look where this or another plot did."""
        self.set_log_y(views.log_y)
        self.forget_views()
        self._views.extend(views.earlier)
        self._move_to(*views.present)

    def can_go_back(self) -> bool:
        """Whether there is a view to go back to."""
        present = self._present_view()
        return self._before_move is not None or any(view != present for view in self._views)

    def go_back(self) -> None:
        """Return to the view before the last move."""
        self._on_rest()
        present = self._present_view()
        while self._views:
            view = self._views.pop()
            if view != present:
                self._move_to(*view)
                return

    def zoom(self, factor: float) -> None:
        """Zoom about the middle; below 1 is closer. For the keyboard."""
        self._on_moved_by_hand()
        self.getViewBox().scaleBy((factor, factor))

    def pan(self, right: float, up: float) -> None:
        """Move the view by shares of its size. For the keyboard."""
        self._on_moved_by_hand()
        (left, right_end), (bottom, top) = self.getViewBox().viewRange()
        self.getViewBox().translateBy(x=(right_end - left) * right, y=(top - bottom) * up)

    def show_x(self, x_range: Range) -> None:
        """Show this x range, as a hand moved it elsewhere."""
        self._on_moved_by_hand()
        self.getViewBox().setXRange(*x_range, padding=0)

    def view_point(self, x: float, y: float) -> QPointF:
        """Return where a point in plain units lies in the widget."""
        level = float(np.log10(y)) if self._log_y and y > 0 else y
        scene = self.getViewBox().mapViewToScene(QPointF(x, level))
        return QPointF(self.mapFromScene(scene))

    # How it looks

    def paint_theme(self) -> None:
        """Take the colours of the theme."""
        tokens = self._theme.tokens
        self.setBackground(tokens.canvas)
        for axis in self._axes.values():
            axis.paint_theme(self._theme)
        for line in (self._zero_x, self._zero_y):
            line.setPen(pg.mkPen(tokens.axis, width=self.devicePixelRatioF()))
        self.show_series(self._series)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.paint_theme()
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self.range_changed.emit()

    def _draw(self, key: tuple[int, bool, bool], series: Series, order: int) -> None:
        style = look.curve_style(self._theme.tokens, series.slot)
        item = self._items.get(key)
        if item is None:
            item = pg.PlotDataItem(connect="finite", antialias=True)
            self.addItem(item)
            self._items[key] = item
        item.opts["name"] = series.title
        item.setZValue(order + _ON_TOP * series.selected)
        item.setOpacity(_DIMMED if self._dimmed else 1.0)
        x, y = series.x, self._drawable(series.x, series.y)
        if series.markers:
            drawn = ~np.isnan(y)  # pyqtgraph warns of symbols that have no place
            item.setData(x[drawn], y[drawn], **self._marker_options(style, x.size))
        else:
            item.setData(x, y, pen=self._line_pen(style, series))

    def _drawable(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return y with NaN for what has no place in any view, and no further away than the painter can count."""
        with np.errstate(invalid="ignore"):
            y = np.where((np.abs(x) <= FAR) & (np.abs(y) <= FAR), y, np.nan)
        if self._log_y:
            return np.where(y > 0, y, np.nan)
        bottom, top = self.canvas().y_range
        reach = (top - bottom) * _DRAWN_SPANS
        return y.clip(bottom - reach, top + reach)

    def _line_pen(self, style: look.CurveStyle, series: Series) -> pg.QtGui.QPen:
        width = look.SELECTED_CURVE_WIDTH if series.selected else look.CURVE_WIDTH
        pen = line_pen(style, derivative=series.derivative, width=width)
        # pyqtgraph needs cosmetic pens, whose widths are device pixels.
        pen.setWidthF(pen.widthF() * self.devicePixelRatioF() * self._theme.pen_scale)
        pen.setCosmetic(True)
        return pen

    def _marker_options(self, style: look.CurveStyle, count: int) -> dict[str, object]:
        size, edge = (number * self._theme.pen_scale for number in look.marker_size(count))
        return {
            "pen": None,
            "symbol": _SYMBOLS[style.marker],
            "symbolSize": size,
            "symbolPen": pg.mkPen(style.color, width=edge * self.devicePixelRatioF()),
            "symbolBrush": pg.mkBrush(self._theme.tokens.canvas),
        }

    # Views kept for Back

    def _move_to(self, x_range: Range, y_range: Range) -> None:
        self.getViewBox().setRange(xRange=x_range, yRange=y_range, padding=0)
        self._settled = self._present_view()

    def _present_view(self) -> tuple[Range, Range]:
        x_range, y_range = self.getViewBox().viewRange()
        return (x_range[0], x_range[1]), (y_range[0], y_range[1])

    def _keep(self, view: tuple[Range, Range]) -> None:
        if not self._views or self._views[-1] != view:
            self._views.append(view)
            del self._views[:-_MAX_VIEWS]

    def _on_moved_by_hand(self, *_: object) -> None:
        if not self._rest.isActive():
            self._before_move = self._settled
        self._rest.start()
        self.moved_by_hand.emit()

    def _on_rest(self) -> None:
        self._rest.stop()
        if self._before_move is not None and self._before_move != self._present_view():
            self._keep(self._before_move)
        self._before_move = None
        self._settled = self._present_view()
