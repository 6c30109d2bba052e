"""Draws a Figure with any QPainter: the picture that is exported. The plot on the screen draws itself."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from actgui.ui.figure import Figure, Series
from actgui.ui.figure_legend import ROW_HEIGHT, Placed, legend_entries, paint_legend, place_legend, row_count
from actgui.ui.figure_lines import Points, Scale, thinned, visible_markers, visible_pieces
from actgui.ui.figure_pens import begin_markers, hairline
from actgui.ui.figure_signs import paint_bands, paint_signs
from actgui.ui.ink import image_font
from actgui.ui.swatch import line_pen, marker_path
from actgui.ui.ticks import Tick, linear_ticks, log_ticks, usable_log_range, usable_range
from actgui.ui.tokens import Tokens, curve_style, marker_size

_MARGIN = 16.0
_TICK_GAP = 8.0
_TITLE_GAP = 8.0
_LEGEND_GAP = 10.0
_LEGEND_SHARE = 0.4  # of the height at most
_Y_TICK_ROOM = 44.0  # pixels between ticks, at least
_X_TICK_ROOM = 72.0
_LABEL_ROOM = 14.0  # pixels between the labels of neighbours
_LONGEST_STROKE = 2_000  # points; stroking time grows faster than the length, so longer lines are drawn in parts
_DENSE_LINE = 20_000  # points; more than that, after thinning, runs to and fro and fills the plot


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the parts stand, in pixels, and the ticks that fit there."""

    scale: Scale
    x_ticks: list[Tick]
    y_ticks: list[Tick]
    legend: list[Placed]
    size: QSizeF

    @property
    def plot(self) -> QRectF:
        return self.scale.plot


def paint_figure(painter: QPainter, size: QSizeF, figure: Figure, tokens: Tokens, left: float = 0.0) -> None:
    """Draw the figure from (0, 0) to `size` in the units of the painter, on the canvas colour of the theme.

    The y axis stands at `left`, or farther to the right if its labels need that.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor(tokens.canvas))
    layout = _lay_out(figure, size, left)
    paint_bands(painter, layout.scale, figure, tokens)
    _paint_grid(painter, layout, tokens)
    for series in figure.series:
        if series.line:
            _paint_line(painter, layout.scale, series, tokens)
    for series in figure.series:
        if series.markers:
            _paint_markers(painter, layout.scale, series, tokens)
    paint_signs(painter, layout.scale, figure, tokens)
    _paint_tick_labels(painter, layout, tokens)
    _paint_titles(painter, layout, figure, tokens)
    painter.setFont(image_font(12))
    paint_legend(painter, QPointF(layout.plot.left(), _MARGIN - 4), layout.legend, tokens)
    painter.restore()


def axis_place(figure: Figure, size: QSizeF) -> float:
    """Return where the y axis of a figure of this size stands."""
    return _lay_out(figure, size).plot.left()


def _lay_out(figure: Figure, size: QSizeF, least_left: float = 0.0) -> _Layout:
    x_range = usable_range(*figure.x_range)
    y_range = usable_log_range(*figure.y_range) if figure.log_y else usable_range(*figure.y_range)
    metrics = QFontMetricsF(image_font(11))
    bottom = size.height() - _MARGIN - metrics.height() - _TICK_GAP
    bottom -= metrics.height() + _TITLE_GAP if figure.x_label else 0.0
    # Fewer ticks never have longer labels: the tallest plot tells the room that the labels need.
    widest = _label_width(_y_ticks(y_range, bottom - _MARGIN, log_y=figure.log_y), metrics)
    needed = round(_MARGIN + widest + _TICK_GAP + (metrics.height() + _TITLE_GAP if figure.y_label else 0.0))
    left = max(needed, least_left)
    right = size.width() - _MARGIN - 6
    width = max(round(right - left), 1)
    most_rows = int(size.height() * _LEGEND_SHARE / ROW_HEIGHT)
    legend = place_legend(legend_entries(figure.series), QFontMetricsF(image_font(12)), width, most_rows)
    top = _MARGIN + (row_count(legend) * ROW_HEIGHT - 4 + _LEGEND_GAP if legend else 0.0)
    plot = QRectF(left, round(top), width, max(round(bottom - top), 1))
    x_ticks = _x_ticks(x_range, width, metrics)
    y_ticks = _y_ticks(y_range, plot.height(), log_y=figure.log_y)
    return _Layout(Scale(plot, x_range, y_range, figure.log_y), x_ticks, y_ticks, legend, size)


def _y_ticks(limits: tuple[float, float], height: float, *, log_y: bool) -> list[Tick]:
    about = max(3, int(height / _Y_TICK_ROOM))
    return log_ticks(*limits, about) if log_y else linear_ticks(*limits, about)


def _x_ticks(limits: tuple[float, float], width: float, metrics: QFontMetricsF) -> list[Tick]:
    """Return the most ticks whose labels do not touch."""
    ticks: list[Tick] = []
    for about in range(max(3, int(width / _X_TICK_ROOM)), 0, -1):
        ticks = linear_ticks(*limits, about)
        needed = len(ticks) * (_label_width(ticks, metrics) + _LABEL_ROOM)
        if needed <= width or len(ticks) <= 2:
            break
    return ticks


def _label_width(ticks: list[Tick], metrics: QFontMetricsF) -> float:
    return max((metrics.horizontalAdvance(tick.label) for tick in ticks), default=0.0)


def _paint_grid(painter: QPainter, layout: _Layout, tokens: Tokens) -> None:
    plot, scale = layout.plot, layout.scale
    painter.setPen(hairline(tokens.grid))
    for x in _places(layout.x_ticks, scale, vertical=False):
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    for y in _places(layout.y_ticks, scale, vertical=True):
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(hairline(tokens.control))
    painter.drawLine(QPointF(plot.left(), _crisp(plot.bottom())), QPointF(plot.right(), _crisp(plot.bottom())))
    painter.setPen(hairline(tokens.axis))
    if scale.x_range[0] <= 0 <= scale.x_range[1]:
        x = _crisp(float(scale.x_pixels(np.zeros(1))[0]))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    if not scale.log_y and scale.y_range[0] <= 0 <= scale.y_range[1]:
        y = _crisp(float(scale.y_pixels(np.zeros(1))[0]))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))


def _places(ticks: list[Tick], scale: Scale, *, vertical: bool) -> list[float]:
    values = np.array([tick.value for tick in ticks])
    pixels = scale.y_pixels(values) if vertical else scale.x_pixels(values)
    return [_crisp(float(pixel)) for pixel in pixels]


def _crisp(position: float) -> float:
    """Return the middle of a pixel, where a line of width 1 is sharp."""
    return float(np.floor(position)) + 0.5


def _paint_tick_labels(painter: QPainter, layout: _Layout, tokens: Tokens) -> None:
    painter.setFont(image_font(11))
    painter.setPen(QColor(tokens.text3))
    metrics = QFontMetricsF(painter.font())
    plot = layout.plot
    baseline = plot.bottom() + _TICK_GAP + metrics.ascent()
    for tick, x in zip(layout.x_ticks, _places(layout.x_ticks, layout.scale, vertical=False), strict=True):
        painter.drawText(QPointF(x - metrics.horizontalAdvance(tick.label) / 2, baseline), tick.label)
    for tick, y in zip(layout.y_ticks, _places(layout.y_ticks, layout.scale, vertical=True), strict=True):
        if tick.label:
            x = plot.left() - _TICK_GAP - metrics.horizontalAdvance(tick.label)
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), tick.label)


def _paint_titles(painter: QPainter, layout: _Layout, figure: Figure, tokens: Tokens) -> None:
    painter.setFont(image_font(12, QFont.Weight.Medium))
    painter.setPen(QColor(tokens.text2))
    metrics = QFontMetricsF(painter.font())
    plot = layout.plot
    x_label = metrics.elidedText(figure.x_label, Qt.TextElideMode.ElideRight, plot.width())
    x = plot.center().x() - metrics.horizontalAdvance(x_label) / 2
    painter.drawText(QPointF(x, layout.size.height() - _MARGIN + 2 - metrics.descent()), x_label)
    y_label = metrics.elidedText(figure.y_label, Qt.TextElideMode.ElideRight, plot.height())
    painter.save()
    painter.translate(_MARGIN - 2 + metrics.ascent(), plot.center().y() + metrics.horizontalAdvance(y_label) / 2)
    painter.rotate(-90)
    painter.drawText(QPointF(0, 0), y_label)
    painter.restore()


def _paint_line(painter: QPainter, scale: Scale, series: Series, tokens: Tokens) -> None:
    pen = line_pen(curve_style(tokens, series.slot), derivative=series.derivative)
    points = thinned(scale.points(series.x, series.y), scale.plot.width())
    pieces = visible_pieces(points, scale.plot)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sum(map(len, pieces)) > max(_DENSE_LINE, 10 * scale.plot.width()):
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLines(_sampled_segments(pieces))
        return
    painter.setPen(pen)
    for piece in pieces:
        for first in range(0, len(piece) - 1, _LONGEST_STROKE):
            painter.drawPolyline(_polygon(piece[first : first + _LONGEST_STROKE + 1]))


def _sampled_segments(pieces: list[Points]) -> list[QLineF]:
    """Return segments spread evenly over a scribble, where a stroke more or less cannot be seen."""
    segments = np.concatenate([np.hstack((piece[:-1], piece[1:])) for piece in pieces])
    return [QLineF(*segment) for segment in segments[:: len(segments) // _DENSE_LINE + 1].tolist()]


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def _paint_markers(painter: QPainter, scale: Scale, series: Series, tokens: Tokens) -> None:
    style = curve_style(tokens, series.slot)
    size, edge = marker_size(series.x.size)
    begin_markers(painter, style, tokens, edge)
    path = marker_path(style.marker, QPointF(0, 0), size)
    for x, y in visible_markers(scale.points(series.x, series.y), scale.plot, size / 3).tolist():
        painter.drawPath(path.translated(x, y))
