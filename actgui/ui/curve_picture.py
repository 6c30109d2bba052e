"""Small pictures of curves: a function over a ramp, sampled once, drawn sharply at any size."""

from dataclasses import dataclass
from functools import cache
from math import floor
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from actgui.core import CATALOGUE, BoundFunction, Kind

REACH = 5.0
_SAMPLES = 81
_BESIDE = 1e-9
_BEYOND = 1.4
_NEAR_AXIS = 0.03
_FARTHEST = 1e6
WIDTH = 1.6


@dataclass(frozen=True, slots=True)
class CurvePicture:
    """A curve in the unit square, y upwards, and the height at which y is 0 (outside the square if it is not seen)."""

    line: QPolygonF
    zero: float


def curve_picture(function: BoundFunction) -> CurvePicture:
    """Return the picture of a function from -5 to 5; of a function along an axis, on a ramp of inputs.

    A halving function gets the same numbers as values and as gates.
    """
    return _curve_picture(function.key, function.values)


@cache
def _curve_picture(key: str, values: tuple[float, ...]) -> CurvePicture:
    function = BoundFunction(CATALOGUE[key], values)
    reach = _reach(function)
    x = _places(function, reach)
    y = function.value(np.concatenate([x, x]) if function.function.kind is Kind.HALVING else x)
    low, high = _extent(y)
    span = (high - low) or 1.0
    heights = np.clip((y - low) / span, 0.0, 1.0) if high > low else np.full(x.size, 0.5)
    zero = -low / span if high > low else 0.5 - low
    shares = (x + reach) / (2 * reach)
    return CurvePicture(arrayToQPolygonF(shares, heights), zero)


def _extent(y: NDArray[np.floating[Any]]) -> tuple[float, float]:
    """Return lowest and highest height, and 0 for one that is nearly 0: an axis that the curve tends to is shown."""
    seen = y[np.isfinite(y)]
    low, high = (float(seen.min()), float(seen.max())) if seen.size else (0.0, 0.0)
    near = _NEAR_AXIS * (high - low)
    return (0.0 if abs(low) < near else low), (0.0 if abs(high) < near else high)


def _reach(function: BoundFunction) -> float:
    """Return how far the picture goes to both sides: somewhat beyond the outermost kink."""
    if function.function.kind is not Kind.ELEMENT_WISE:
        return REACH
    return min(max([REACH, *(_BEYOND * abs(place) for place in function.kinks)]), _FARTHEST)


def _places(function: BoundFunction, reach: float) -> NDArray[np.float64]:
    """Return an even ramp, with corners at the kinks and both sides of every jump."""
    ramp = np.linspace(-reach, reach, _SAMPLES)
    if function.function.kind is not Kind.ELEMENT_WISE:
        return ramp  # each output depends on every place
    corners = [place for place in function.kinks if abs(place) < reach]
    sides = [place + side for place in function.jumps for side in (-_BESIDE, _BESIDE) if abs(place) < reach]
    return np.sort(np.concatenate([ramp, corners, sides]))


def paint_axes(painter: QPainter, rect: QRectF, picture: CurvePicture, color: QColor) -> None:
    """Paint the lines x = 0 and y = 0, as far as they are in the picture, each on whole pixels."""
    painter.setPen(QPen(color, 1))
    x = floor(rect.center().x()) + 0.5
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    if 0 <= picture.zero <= 1:
        y = floor(rect.bottom() - picture.zero * rect.height()) + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def paint_curve(painter: QPainter, rect: QRectF, picture: CurvePicture, color: QColor) -> None:
    """Paint the curve so that it fills `rect`."""
    painter.setPen(QPen(color, WIDTH))
    fit = QTransform(rect.width(), 0, 0, -rect.height(), rect.left(), rect.bottom())
    painter.drawPolyline(fit.map(picture.line))
