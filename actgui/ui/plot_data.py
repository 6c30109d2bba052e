"""From session and evaluation to the series that a given view shows. NumPy only; nothing here draws."""

from dataclasses import dataclass

import numpy as np

from actgui.core import Axis, Column, Evaluation, Kind
from actgui.session.number_text import function_label
from actgui.session.session import Session, Trace
from actgui.ui.figure import FloatArray, Series

SAMPLES_PER_PIXEL = 3
MANY_POINTS = 4000
FAR = 1e100  # coordinates beyond this cannot be shown in one view with anything else
HOME = (-6.0, 6.0)  # where activation functions do what they are known for
PAD = 0.06
FOCUS = 0.75  # heights of the bounded curves shown above and below them, beside unbounded ones
PRIME = "\u2032"

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Canvas:
    """What is visible: ranges in plain units, and the size in pixels."""

    x_range: Range
    y_range: Range
    width: int
    height: int
    log_y: bool = False


def sample_positions(x_range: Range, width: int, kinks: tuple[float, ...] = ()) -> FloatArray:
    """Return positions for a smooth curve: a few a pixel, and on both sides of each kink."""
    low, high = x_range
    positions: FloatArray = np.linspace(low, high, max(2, width * SAMPLES_PER_PIXEL))
    sharp = [point for kink in kinks if low < kink < high for point in (np.nextafter(kink, -np.inf), kink)]
    return np.unique(np.concatenate([positions, sharp])) if sharp else positions


def curve_of(trace: Trace, x_range: Range, width: int, *, derivative: bool = False) -> tuple[FloatArray, FloatArray]:
    """Return x and y of an element-wise function over the visible range."""
    function = trace.function
    x = sample_positions(x_range, width, function.function.kinks)
    if not derivative:
        return x, function.value(x)
    # The derivative jumps at a kink: a gap says so, a vertical stroke would claim values in between.
    jumps = np.searchsorted(x, [kink for kink in function.function.kinks if x[0] < kink < x[-1]])
    return np.insert(x, jumps, x[jumps]), np.insert(function.derivative(x), jumps, np.nan)


def joined_points(evaluation: Evaluation, values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the points of an axis function in input order, with a gap between the vectors of a matrix."""
    x, y = evaluation.inputs, values
    if x.ndim == 2 and evaluation.axis is Axis.COLUMNS:
        x, y = x.T, y.T
    if x.ndim == 2 and evaluation.axis is not Axis.ALL:
        gap = np.full((x.shape[0], 1), np.nan)
        x, y = np.hstack([x, gap]), np.hstack([y, gap])
    return x.ravel(), y.ravel()


def series_of(session: Session, evaluation: Evaluation, canvas: Canvas) -> tuple[Series, ...]:
    """Return everything to draw, back to front: curves, derivative of the selected trace, markers."""
    pairs = [
        (trace, column)
        for trace, column in zip(session.traces, evaluation.columns, strict=False)
        if trace.visible and trace.function == column.function
    ]
    pairs.sort(key=lambda pair: pair[0].slot == session.selected)
    lines = [line for trace, column in pairs for line in _lines(session, evaluation, canvas, trace, column)]
    if not session.view.markers:
        return tuple(lines)
    return (*lines, *(_markers(session, evaluation, canvas, trace, column) for trace, column in pairs))


def _lines(session: Session, evaluation: Evaluation, canvas: Canvas, trace: Trace, column: Column) -> list[Series]:
    selected = trace.slot == session.selected
    name = function_label(trace.function)
    wanted = [(name, column.values, False)]
    if selected and session.view.derivative and column.derivative is not None:
        wanted.append((name + PRIME, column.derivative, True))
    lines = []
    for title, values, derivative in wanted:
        if trace.function.function.kind is Kind.ELEMENT_WISE:
            x, y = curve_of(trace, canvas.x_range, canvas.width, derivative=derivative)
        else:
            x, y = joined_points(evaluation, values)
            if x.size > MANY_POINTS:
                x, y = thinned(x, y, canvas, keep_order=True)
        lines.append(Series(title, trace.slot, x, y, derivative=derivative, selected=selected))
    return lines


def _markers(session: Session, evaluation: Evaluation, canvas: Canvas, trace: Trace, column: Column) -> Series:
    x: FloatArray = evaluation.inputs.ravel()
    y = column.values.ravel()
    if x.size > MANY_POINTS:
        x, y = thinned(x, y, canvas)
    name = function_label(trace.function)
    return Series(name, trace.slot, x, y, line=False, markers=True, selected=trace.slot == session.selected)


def thinned(x: FloatArray, y: FloatArray, canvas: Canvas, *, keep_order: bool = False) -> tuple[FloatArray, FloatArray]:
    """Return the visible points, one for each pixel they fall on: the picture is the same, with far fewer points.

    With `keep_order`, points follow x, since a line through millions of points in random order is only a blot.
    """
    (left, right), heights = canvas.x_range, np.array(canvas.y_range)
    inside = (x >= left) & (x <= right) & np.isfinite(y) & ((y > 0) | (not canvas.log_y))
    x, y = x[inside], y[inside]
    level = np.log10(y) if canvas.log_y else y
    bottom, top = np.log10(heights) if canvas.log_y else heights
    column = ((x - left) * (canvas.width / (right - left))).astype(np.int64)
    row = np.clip((level - bottom) * (canvas.height / (top - bottom)), -1, canvas.height).astype(np.int64)
    _, first = np.unique(column * (canvas.height + 3) + row, return_index=True)
    if keep_order:
        first = first[np.argsort(x[first], kind="stable")]
    return x[first], y[first]


def home_x_range(inputs: FloatArray) -> Range:
    """Return the x range of Fit: all inputs, and the middle of the axis when they are near it."""
    near = inputs[np.abs(inputs) <= FAR] if inputs.size else inputs
    low, high = (float(near.min()), float(near.max())) if near.size else HOME
    if low <= HOME[1] and high >= HOME[0] and high - low < 2 * (HOME[1] - HOME[0]):
        low, high = min(low, HOME[0]), max(high, HOME[1])
    return padded(low, high)


def home_y_range(series: tuple[Series, ...], *, log_y: bool) -> Range:
    """Return the y range of Fit: every value drawn that is neither infinite nor beyond all others."""
    values = [item.y[np.isfinite(item.y) & (np.abs(item.y) <= FAR)] for item in series]
    together = np.concatenate(values) if values else np.empty(0)
    if log_y:
        positive = together[together > 0]
        if not positive.size:
            return (0.1, 1.0)
        low, high = padded(float(np.log10(positive.min())), float(np.log10(positive.max())))
        return (float(10.0 ** max(low, -307)), float(10.0 ** min(high, 307)))
    return padded(float(together.min()), float(together.max())) if together.size else (-1.0, 1.0)


def focused(y_range: Range, series: tuple[Series, ...], bounded: set[int]) -> Range:
    """Return the y range that keeps bounded functions readable beside unbounded ones: a few times their height.

    `bounded` holds the slots of the functions whose outputs are bounded.
    """
    values = [item.y[np.isfinite(item.y)] for item in series if item.slot in bounded]
    together = np.concatenate(values) if values else np.empty(0)
    if not together.size:
        return y_range
    low, high = float(together.min()), float(together.max())
    reach = max(high - low, 0.1) * FOCUS
    if y_range[1] - y_range[0] <= (high - low) + 2 * reach:
        return y_range
    return (max(y_range[0], low - reach), min(y_range[1], high + reach))


def padded(low: float, high: float) -> Range:
    """Return the range with a margin; a single value gets one of its own size."""
    width = high - low
    margin = width * PAD if width > 0 else max(abs(low), 1.0) * 0.5
    return (low - margin, high + margin)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many inputs of a trace cannot be seen in the view, and why."""

    name: str
    above: int = 0
    below: int = 0
    not_positive: int = 0


def left_out(session: Session, evaluation: Evaluation, canvas: Canvas) -> list[LeftOut]:
    """Count, for each visible trace, the inputs in the x range whose value lies outside the y range."""
    inputs = evaluation.inputs
    inside = (inputs >= canvas.x_range[0]) & (inputs <= canvas.x_range[1])
    found = []
    for trace, column in zip(session.traces, evaluation.columns, strict=False):
        if not trace.visible or trace.function != column.function:
            continue
        y = column.values[inside]
        lost = int(np.count_nonzero(y <= 0)) if session.view.log_y else 0
        above = int(np.count_nonzero(y > canvas.y_range[1]))
        below = int(np.count_nonzero(y < canvas.y_range[0])) - lost
        if above or below > 0 or lost:
            found.append(LeftOut(function_label(trace.function), above, max(below, 0), lost))
    return found
