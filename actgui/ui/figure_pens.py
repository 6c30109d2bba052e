"""The pens of an exported image beside those of its lines. None is cosmetic: widths grow with the picture."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from actgui.ui.tokens import MARKER_EDGE, CurveStyle, Tokens


def hairline(color: str) -> QPen:
    """Return the pen of grid and axes."""
    return QPen(QColor(color), 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def begin_markers(painter: QPainter, style: CurveStyle, tokens: Tokens, edge: float = MARKER_EDGE) -> None:
    """Give the painter the pen and the filling of hollow markers."""
    pen = QPen(QColor(style.color), edge)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.canvas))
