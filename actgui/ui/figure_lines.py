"""From numbers to pixels: mapping, breaking at gaps, clipping and thinning of lines. Nothing here draws."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from actgui.ui.figure import FloatArray

Points = NDArray[np.float64]
Mask = NDArray[np.bool_]

_FARTHEST = 1e300  # pixels; sums and differences of two such numbers are still finite
_THIN_FROM = 8_000
_COLUMNS_PER_PIXEL = 2


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps plain units to pixels. Ranges as wide as the numbers themselves are allowed."""

    plot: QRectF
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    log_y: bool

    def x_pixels(self, x: FloatArray) -> Points:
        """Return horizontal pixel positions; what has none is not finite."""
        return self.plot.left() + self.plot.width() * _fraction(np.asarray(x, np.float64), self.x_range)

    def y_pixels(self, y: FloatArray) -> Points:
        """Return vertical pixel positions; on a log axis, what is not positive is not finite."""
        values = np.asarray(y, np.float64)
        low, high = self.y_range
        if self.log_y:
            with np.errstate(all="ignore"):
                values = np.where(values > 0, np.log10(values), np.nan)
            low, high = float(np.log10(low)), float(np.log10(high))
        return self.plot.bottom() - self.plot.height() * _fraction(values, (low, high))

    def points(self, x: FloatArray, y: FloatArray) -> Points:
        """Return pixel positions as rows."""
        return np.column_stack((self.x_pixels(x), self.y_pixels(y)))


def _fraction(values: Points, limits: tuple[float, float]) -> Points:
    half_low, half_span = limits[0] / 2, limits[1] / 2 - limits[0] / 2
    with np.errstate(all="ignore"):
        fraction = (values / 2 - half_low) / half_span
    # A number that is finite stays finite, however far outside the view it lies.
    far = np.clip(fraction, -_FARTHEST / 1e5, _FARTHEST / 1e5)
    result: Points = np.where(np.isfinite(values), far, np.nan)
    return result


def visible_pieces(points: Points, plot: QRectF) -> list[Points]:
    """Return the parts of a polyline inside the rectangle, broken where a point is not finite."""
    start, end = points[:-1].copy(), points[1:].copy()
    finite = np.isfinite(points[:, 0]) & np.isfinite(points[:, 1])
    alive = finite[:-1] & finite[1:]
    start_cut, end_cut = np.zeros((2, len(start)), dtype=bool)
    for axis, bound, sign in ((0, plot.left(), 1), (0, plot.right(), -1), (1, plot.top(), 1), (1, plot.bottom(), -1)):
        with np.errstate(invalid="ignore"):
            start_out = alive & (sign * start[:, axis] < sign * bound)
            end_out = alive & (sign * end[:, axis] < sign * bound)
        alive &= ~(start_out & end_out)
        start_out &= alive
        end_out &= alive
        _move_to_bound(start, end, start_out, axis, bound)
        _move_to_bound(end, start, end_out, axis, bound)
        start_cut |= start_out
        end_cut |= end_out
    return _join(start, end, alive, start_cut, end_cut)


def _move_to_bound(moved: Points, fixed: Points, where: Mask, axis: int, bound: float) -> None:
    outside, inside = moved[where], fixed[where]
    share = (bound - outside[:, axis]) / (inside[:, axis] - outside[:, axis])
    other = 1 - axis
    moved[where, other] = outside[:, other] * (1 - share) + inside[:, other] * share
    moved[where, axis] = bound


def _join(start: Points, end: Points, alive: Mask, start_cut: Mask, end_cut: Mask) -> list[Points]:
    """Chain segments that follow each other without a cut."""
    begins, ends = alive.copy(), alive.copy()
    linked = alive[:-1] & alive[1:] & ~end_cut[:-1] & ~start_cut[1:]
    begins[1:] &= ~linked
    ends[:-1] &= ~linked
    runs = zip(np.flatnonzero(begins), np.flatnonzero(ends), strict=True)
    return [np.vstack((start[first : first + 1], end[first : last + 1])) for first, last in runs]


def thinned(points: Points, width: float) -> Points:
    """Keep the first, lowest, highest and last of neighbours that share a fraction of a pixel column."""
    if len(points) < max(_THIN_FROM, 4 * _COLUMNS_PER_PIXEL * width):
        return points
    finite = np.isfinite(points).all(axis=1)
    column = np.where(finite, np.floor(points[:, 0] * _COLUMNS_PER_PIXEL), np.nan)
    first = np.flatnonzero(np.concatenate(([True], column[1:] != column[:-1])))
    if 4 * len(first) >= len(points):
        return points
    last = np.append(first[1:], len(points)) - 1
    lowest, highest = points[first].copy(), points[first].copy()
    lowest[:, 1] = np.minimum.reduceat(points[:, 1], first)
    highest[:, 1] = np.maximum.reduceat(points[:, 1], first)
    return np.stack((points[first], lowest, highest, points[last]), axis=1).reshape(-1, 2)


def visible_markers(points: Points, plot: QRectF, spacing: float) -> Points:
    """Return the points inside the rectangle; of a great crowd one for each cell of `spacing` pixels."""
    with np.errstate(invalid="ignore"):
        inside = (points >= (plot.left() - 0.5, plot.top() - 0.5)) & (
            points <= (plot.right() + 0.5, plot.bottom() + 0.5)
        )
    visible = points[inside.all(axis=1)]
    if len(visible) < _THIN_FROM:
        return visible
    _, kept = np.unique(np.floor(visible / spacing), axis=0, return_index=True)
    return visible[np.sort(kept)]
