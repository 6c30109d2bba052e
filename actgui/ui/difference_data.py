"""The difference A - B of two functions as plain values. NumPy only; nothing here draws."""

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite

import numpy as np

from actgui.core import BoundFunction, Column, Kind
from actgui.core.crossings import bisect
from actgui.session.session import DifferenceKind, Session, Trace
from actgui.ui.figure import FloatArray
from actgui.ui.plot_data import Range, Scene, sample_positions


@dataclass(frozen=True, slots=True)
class Peak:
    """The largest difference that was found, and where."""

    x: float
    value: float


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """The curve over the view, empty if one of the functions has none; the inputs as points; the largest value."""

    curve_x: FloatArray
    curve_y: FloatArray
    points_x: FloatArray
    points_y: FloatArray
    peak: Peak | None

    @property
    def has_curve(self) -> bool:
        """Whether the largest value is that of the view; else it is that of the inputs."""
        return bool(self.curve_x.size)


def pair_of(session: Session) -> tuple[Trace, Trace] | None:
    """Return A and B: the chosen traces if both are visible, else the first two that are; None if there are no two."""
    visible = {trace.slot: trace for trace in session.traces if trace.visible}
    chosen = session.view.difference_slots
    if chosen is not None and chosen[0] != chosen[1] and all(slot in visible for slot in chosen):
        return visible[chosen[0]], visible[chosen[1]]
    first = list(visible.values())[:2]
    return (first[0], first[1]) if len(first) == 2 else None


def measured(a: FloatArray, b: FloatArray, kind: DifferenceKind) -> FloatArray:
    """Return the difference of a and b: plain, or its size compared with b, or its size in units of b's last place.

    Equal numbers differ by 0, also if they are infinite or zero; any other number is infinitely far from 0 in relation.
    """
    with np.errstate(all="ignore"):
        plain = np.where(a == b, 0.0, np.subtract(a, b))
        if kind is DifferenceKind.ABSOLUTE:
            return plain
        unit = np.abs(b) if kind is DifferenceKind.RELATIVE else np.spacing(np.abs(b))
        return np.where(plain == 0, 0.0, np.abs(plain) / unit)


def difference_of(scene: Scene, pair: tuple[Trace, Trace], x_range: Range, width: int) -> Difference | None:
    """Return the difference of two traces in a view; None if their numbers are still to come."""
    columns = {trace.slot: column for trace, column in scene.shown()}
    if any(trace.slot not in columns for trace in pair):
        return None
    kind = scene.session.view.difference_kind
    one, other = (columns[trace.slot] for trace in pair)
    a, b = (trace.function for trace in pair)
    if a.function.kind is Kind.ELEMENT_WISE and b.function.kind is Kind.ELEMENT_WISE:
        x, y = _curve(a, b, kind, x_range, width)
        picks = scene.points.picks(x_range, width)
        at = scene.evaluation.inputs.ravel()[picks]
        points = at, measured(one.values.ravel()[picks], other.values.ravel()[picks], kind)
        return Difference(x, y, *points, _peak_of_curve(a, b, kind, (np.append(x, at), np.append(y, points[1]))))
    return _at_inputs(scene, (one, other), x_range, width)


def _curve(
    a: BoundFunction, b: BoundFunction, kind: DifferenceKind, x_range: Range, width: int
) -> tuple[FloatArray, FloatArray]:
    x = sample_positions(x_range, width, tuple({*a.kinks, *b.kinks}))
    y = measured(a.value(x), b.value(x), kind)
    return x, np.where(np.isin(x, (*a.jumps, *b.jumps)), np.nan, y)


def _at_inputs(scene: Scene, columns: tuple[Column, Column], x_range: Range, width: int) -> Difference:
    kind = scene.session.view.difference_kind
    inputs = scene.evaluation.inputs.ravel()
    y = measured(columns[0].values.ravel(), columns[1].values.ravel(), kind)
    picks = scene.points.picks(x_range, width, is_sparse=bool(np.isnan(y).any()))
    picks = picks[~np.isnan(y[picks])]
    return Difference(np.empty(0), np.empty(0), inputs[picks], y[picks], _largest(inputs, y))


def _largest(x: FloatArray, y: FloatArray) -> Peak | None:
    size = np.where(np.isfinite(y) & np.isfinite(x), np.abs(y), -1.0)
    if not size.size or size.max() < 0:
        return None
    best = int(np.argmax(size))
    return Peak(float(x[best]), float(y[best]))


def _peak_of_curve(
    a: BoundFunction, b: BoundFunction, kind: DifferenceKind, points: tuple[FloatArray, FloatArray]
) -> Peak | None:
    """Return the largest of the points, moved to where the slope of the difference is zero, if that is beside it."""
    order = np.argsort(points[0], kind="stable")
    x, y = points[0][order], points[1][order]
    found = _largest(x, y)
    if found is None or found.value == 0 or kind is DifferenceKind.ULP:  # whose scale goes in steps
        return found
    slope = _slope(a, b, kind)
    distinct = np.unique(x[np.isfinite(x)])
    middle = int(np.searchsorted(distinct, found.x))
    low, high = distinct[max(0, middle - 1)], distinct[min(distinct.size - 1, middle + 1)]
    ends = np.array([low]), np.array([high])
    if slope(ends[0])[0] * slope(ends[1])[0] >= 0 or any(low <= kink <= high for kink in (*a.kinks, *b.kinks)):
        return found
    place = bisect(slope, *ends)
    value = float(measured(a.value(place), b.value(place), kind)[0])
    return Peak(float(place[0]), value) if isfinite(value) and abs(value) >= abs(found.value) * _NOISE else found


_NOISE = 1 - 1e-12


def _slope(a: BoundFunction, b: BoundFunction, kind: DifferenceKind) -> Callable[[FloatArray], FloatArray]:
    """Return what has the sign of the slope of the difference, or the other one, all along."""
    if kind is DifferenceKind.ABSOLUTE:
        return lambda x: np.subtract(a.derivative(x), b.derivative(x))
    # (A / B)' is (A' B - A B') / B^2.
    return lambda x: np.subtract(a.derivative(x) * b.value(x), a.value(x) * b.derivative(x))
