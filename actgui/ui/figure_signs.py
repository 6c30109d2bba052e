"""Shaded bands and signs at the points of interest in an exported image."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from actgui.ui.figure import Figure
from actgui.ui.figure_lines import Scale
from actgui.ui.signs import SIGN_EDGE, SIGN_SIZE, band_brush, sign_path
from actgui.ui.tokens import Tokens, curve_style


def paint_bands(painter: QPainter, scale: Scale, figure: Figure, tokens: Tokens) -> None:
    """Draw the bands, as far as they are in the plot."""
    low, high = figure.x_range
    for band in figure.bands:
        ends = np.array([max(band.low, low), min(band.high, high)])
        if ends[0] < ends[1]:
            left, right = scale.x_pixels(ends).tolist()
            area = QRectF(left, scale.plot.top(), right - left, scale.plot.height())
            painter.fillRect(area, band_brush(tokens, band.slot))


def paint_signs(painter: QPainter, scale: Scale, figure: Figure, tokens: Tokens) -> None:
    """Draw the signs that are in the plot."""
    for sign in figure.signs:
        ((x, y),) = scale.points(np.array([sign.x]), np.array([sign.y])).tolist()
        if not scale.plot.adjusted(-1, -1, 1, 1).contains(QPointF(x, y)):
            continue  # NaN, that of a log axis, is nowhere
        painter.setPen(QPen(QColor(tokens.canvas), SIGN_EDGE))
        painter.setBrush(QColor(curve_style(tokens, sign.slot).color))
        painter.drawPath(sign_path(sign.feature, QPointF(x, y), SIGN_SIZE))
