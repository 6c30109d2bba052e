"""How points of interest and shaded bands look, on the screen and in an exported image."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPolygonF

from actgui.ui.landmarks import Feature
from actgui.ui.tokens import CONTRAST, DARK, Tokens, curve_style

SIGN_SIZE = 11.0
SIGN_EDGE = 1.5
_TINT = 0.09
_DARK_TINT = 0.15
_HATCH = 0.55

_CORNERS = {
    Feature.MINIMUM: ((-0.5, -0.42), (0.5, -0.42), (0.0, 0.5)),
    Feature.MAXIMUM: ((-0.5, 0.42), (0.5, 0.42), (0.0, -0.5)),
    Feature.KINK: ((0.0, -0.55), (0.55, 0.0), (0.0, 0.55), (-0.55, 0.0)),
}
_CROSS = 0.16  # half the width of an arm
_REACH = 0.46


def sign_path(feature: Feature, center: QPointF | None = None, size: float = 1.0) -> QPainterPath:
    """Return the outline of a filled sign: no marker of inputs, which are hollow, looks like it."""
    path = QPainterPath()
    at = center or QPointF()
    if feature in _CORNERS:
        path.addPolygon(QPolygonF([at + QPointF(x, y) * size for x, y in _CORNERS[feature]]))
        path.closeSubpath()
    elif feature is Feature.ZERO:
        path.addEllipse(at, 0.4 * size, 0.4 * size)
    elif feature is Feature.JUMP:
        path.addRect(QRectF(at.x() - 0.4 * size, at.y() - 0.4 * size, 0.8 * size, 0.8 * size))
    else:
        path.addPolygon(QPolygonF([at + QPointF(x, y) * size for x, y in _cross()]))
        path.closeSubpath()
    return path


def band_brush(tokens: Tokens, slot: int) -> QBrush:
    """Return what fills a band: a soft tint of the trace's colour, or strokes of it where contrast is high."""
    color = QColor(curve_style(tokens, slot).color)
    if tokens.name == CONTRAST.name:
        color.setAlphaF(_HATCH)
        return QBrush(color, Qt.BrushStyle.BDiagPattern)
    color.setAlphaF(_DARK_TINT if tokens.name == DARK.name else _TINT)
    return QBrush(color)


def _cross() -> list[tuple[float, float]]:
    """Return the corners of a diagonal cross."""
    inner, tip = 2 * _CROSS * 0.70710678, _REACH
    arm = _CROSS * 1.41421356
    corners = []
    for turn_x, turn_y in ((1, -1), (1, 1), (-1, 1), (-1, -1)):
        first = (turn_x * (tip - arm), turn_y * tip) if turn_x * turn_y < 0 else (turn_x * tip, turn_y * (tip - arm))
        second = (turn_x * tip, turn_y * (tip - arm)) if turn_x * turn_y < 0 else (turn_x * (tip - arm), turn_y * tip)
        after = {(1, -1): (inner, 0.0), (1, 1): (0.0, inner), (-1, 1): (-inner, 0.0), (-1, -1): (0.0, -inner)}
        corners += [first, second, after[turn_x, turn_y]]
    return corners
