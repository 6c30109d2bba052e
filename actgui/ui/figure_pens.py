"""The pens of an exported image. None is cosmetic: widths and dashes grow with the picture."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from actgui.ui.swatch import curve_pen
from actgui.ui.tokens import (
    CURVE_WIDTH,
    DERIVATIVE_ALPHA,
    DERIVATIVE_DASH,
    DERIVATIVE_WIDTH,
    MARKER_EDGE,
    CurveStyle,
    Tokens,
)


def line_pen(style: CurveStyle, *, derivative: bool) -> QPen:
    """Return the pen of a curve, or the finer one of its derivative."""
    if not derivative:
        return curve_pen(style, CURVE_WIDTH)
    pen = curve_pen(style, DERIVATIVE_WIDTH)
    color = QColor(style.color)
    color.setAlphaF(DERIVATIVE_ALPHA)
    pen.setColor(color)
    pen.setDashPattern(list(DERIVATIVE_DASH))
    return pen


def hairline(color: str) -> QPen:
    """Return the pen of grid and axes."""
    return QPen(QColor(color), 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def begin_markers(painter: QPainter, style: CurveStyle, tokens: Tokens) -> None:
    """Give the painter the pen and the filling of hollow markers."""
    pen = QPen(QColor(style.color), MARKER_EDGE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.canvas))
