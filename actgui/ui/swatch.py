"""Painting of a trace's sign: a stroke in its colour and dash, with or without its marker."""

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from actgui.ui.tokens import CURVE_WIDTH, DERIVATIVE_ALPHA, DERIVATIVE_DASH, DERIVATIVE_WIDTH, CurveStyle

SWATCH_WIDTH = 28
_LONG_DASH = 8


def curve_pen(style: CurveStyle, width: float) -> QPen:
    """Return the pen of a curve in logical pixels."""
    pen = QPen(QColor(style.color), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if style.dash:
        pen.setDashPattern(list(style.dash))
    return pen


def line_pen(style: CurveStyle, *, derivative: bool, width: float = CURVE_WIDTH) -> QPen:
    """Return the pen of a curve, or the finer one of its derivative."""
    if not derivative:
        return curve_pen(style, width)
    pen = curve_pen(replace(style, dash=DERIVATIVE_DASH), DERIVATIVE_WIDTH)
    color = QColor(style.color)
    color.setAlphaF(DERIVATIVE_ALPHA)
    pen.setColor(color)
    return pen


def swatch_pen(style: CurveStyle, *, derivative: bool = False) -> QPen:
    """Return the pen of a short stroke in a list: a long dash begins late, so that its gap is to be seen."""
    pen = line_pen(style, derivative=derivative)
    if style.dash and style.dash[0] >= _LONG_DASH and not derivative:
        pen.setDashOffset(style.dash[0] - 2)
    return pen


def marker_path(marker: str, center: QPointF, size: float) -> QPainterPath:
    """Return the outline of a marker of the given size."""
    path = QPainterPath()
    radius = size / 2
    if marker == "circle":
        path.addEllipse(center, radius, radius)
    elif marker == "square":
        side = size * 0.88
        path.addRect(QRectF(center.x() - side / 2, center.y() - side / 2, side, side))
    elif marker == "plus":
        _add_plus(path, center, radius)
    else:
        corners = {"triangle": 3, "diamond": 4, "pentagon": 5, "hexagon": 6, "star": 10}[marker]
        outer, inner = (1.35, 0.65) if marker == "star" else (1.1, 1.1)
        points = [
            center + QPointF(math.sin(angle), -math.cos(angle)) * radius * (inner if index % 2 else outer)
            for index in range(corners)
            for angle in [2 * math.pi * index / corners]
        ]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def paint_swatch(painter: QPainter, rect: QRectF, style: CurveStyle, fill: QColor) -> None:
    """Paint the stroke across the middle of `rect`, and its hollow marker filled with `fill`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = rect.center().y()
    painter.setPen(swatch_pen(style))
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    painter.setPen(QPen(QColor(style.color), 1.75))
    painter.setBrush(fill)
    painter.drawPath(marker_path(style.marker, rect.center(), 8))
    painter.restore()


def _add_plus(path: QPainterPath, center: QPointF, radius: float) -> None:
    arm = radius * 0.36
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(center.x() - radius, center.y() - arm, 2 * radius, 2 * arm))
    path.addRect(QRectF(center.x() - arm, center.y() - radius, 2 * arm, 2 * radius))
    path.swap(path.simplified())
