"""From session and evaluation to the series that a given view shows. NumPy only; nothing here draws."""

from dataclasses import dataclass

import numpy as np

from actgui.core import Axis, Column, Evaluation, Kind, Mask
from actgui.session.number_text import function_label
from actgui.session.session import Session, Trace
from actgui.ui.figure import FloatArray, Series
from actgui.ui.point_index import PointIndex

SAMPLES_PER_PIXEL = 2
NEAR_KINK = 1e-4  # of the view: less than a pixel, and not so near that a log axis must show a value of 1e-300
FAR = 1e100  # coordinates beyond this cannot be shown in one view with anything else
HOME = (-6.0, 6.0)  # where activation functions do what they are known for
PAD = 0.06
FOCUS = 0.75  # heights of the bounded curves shown above and below them, beside unbounded ones

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
    """Return positions for a smooth curve: a few a pixel, and each kink with its neighbours."""
    low, high = x_range
    positions: FloatArray = np.linspace(low, high, max(2, width * SAMPLES_PER_PIXEL))
    inside = np.array([kink for kink in kinks if low < kink < high])
    near = (high - low) * NEAR_KINK
    return np.unique(np.concatenate([positions, inside - near, inside, inside + near]))


def curve_of(trace: Trace, x_range: Range, width: int, *, derivative: bool = False) -> tuple[FloatArray, FloatArray]:
    """Return x and y of an element-wise function over the visible range."""
    function = trace.function
    x = sample_positions(x_range, width, function.kinks)
    y = function.derivative(x) if derivative else function.value(x)
    # A gap says that it jumps there, a vertical stroke would claim values in between.
    return x, np.where(np.isin(x, function.kinks if derivative else function.jumps), np.nan, y)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What there is to see: the session, its evaluation, and the inputs in order."""

    session: Session
    evaluation: Evaluation
    points: PointIndex

    def shown(self) -> list[tuple[Trace, Column]]:
        """Return the visible traces with their columns, in the order of the session."""
        pairs = zip(self.session.traces, self.evaluation.columns, strict=False)
        return [(trace, column) for trace, column in pairs if trace.visible and trace.function == column.function]


def series_of(scene: Scene, canvas: Canvas) -> tuple[Series, ...]:
    """Return everything to draw: curves, derivative of the selected trace, and then markers, each in session order."""
    pairs = scene.shown()
    lines = [line for trace, column in pairs for line in _lines(scene, canvas, trace, column)]
    if not scene.session.view.markers:
        return tuple(lines)
    return (*lines, *(_markers(scene, canvas, trace, column) for trace, column in pairs))


def _lines(scene: Scene, canvas: Canvas, trace: Trace, column: Column) -> list[Series]:
    selected = trace.slot == scene.session.selected
    name = function_label(trace.function)
    wanted = [(column.values, column.without_output, False)]
    if selected and scene.session.view.derivative and column.derivative is not None:
        wanted.append((column.derivative, column.without_derivative, True))
    lines = []
    for values, empty, derivative in wanted:
        if trace.function.function.kind is Kind.ELEMENT_WISE:
            x, y = curve_of(trace, canvas.x_range, canvas.width, derivative=derivative)
        elif scene.points.is_large:
            # In order of x: a line through millions of points in random order is only a blot.
            x, y = _picked(scene, canvas, values, empty)
            if trace.function.function.kind is Kind.HALVING and scene.session.view.markers and not derivative:
                x, y = x[:0], y[:0]  # outputs follow two inputs: a line in order of one hides the points
        else:
            x, y = joined_points(scene.evaluation, values, empty)
        lines.append(Series(name, trace.slot, x, y, derivative=derivative, selected=selected))
    return lines


def _markers(scene: Scene, canvas: Canvas, trace: Trace, column: Column) -> Series:
    x: FloatArray = scene.evaluation.inputs.ravel()
    y: FloatArray = column.values.ravel()
    if scene.points.is_large:
        x, y = _picked(scene, canvas, column.values, column.without_output)
    elif column.without_output is not None:
        has_output = ~column.without_output.ravel()
        x, y = x[has_output], y[has_output]
    name = function_label(trace.function)
    return Series(name, trace.slot, x, y, line=False, markers=True, selected=trace.slot == scene.session.selected)


def _picked(scene: Scene, canvas: Canvas, values: FloatArray, empty: Mask | None) -> tuple[FloatArray, FloatArray]:
    picks = scene.points.picks(canvas.x_range, canvas.width, is_sparse=empty is not None)
    if empty is not None:
        picks = picks[~empty.ravel()[picks]]
    return scene.evaluation.inputs.ravel()[picks], values.ravel()[picks]


def joined_points(
    evaluation: Evaluation, values: FloatArray, empty: Mask | None = None
) -> tuple[FloatArray, FloatArray]:
    """Return the points of an axis function in input order, with a gap between the vectors of a matrix.

    Inputs for which `empty` holds have no point.
    """
    x, y = evaluation.inputs, values
    shown = np.ones(x.shape, dtype=bool) if empty is None else ~empty
    if x.ndim == 2 and evaluation.axis is Axis.COLUMNS:
        x, y, shown = x.T, y.T, shown.T
    if x.ndim == 2 and evaluation.axis is not Axis.ALL:
        gap = np.full((x.shape[0], 1), np.nan)
        x, y, shown = np.hstack([x, gap]), np.hstack([y, gap]), np.hstack([shown, np.isnan(gap)])
    return x[shown], y[shown]


def home_x_range(points: PointIndex) -> Range:
    """Return the x range of Fit: all inputs, and the middle of the axis when they are near it."""
    first, last = np.searchsorted(points.sorted_x, (-FAR, FAR))
    near = points.sorted_x[first:last]
    low, high = (float(near[0]), float(near[-1])) if near.size else HOME
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


def count_without_place(points: PointIndex) -> int:
    """Return how many inputs no axis can show: NaN, infinities, and what lies beyond all reach."""
    first, last = np.searchsorted(points.sorted_x, (-FAR, FAR))
    return points.sorted_x.size - int(last - first)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many inputs of a trace cannot be seen in the view, and why; of a `is_sample` only the drawn ones count."""

    name: str
    above: int = 0
    below: int = 0
    not_positive: int = 0
    is_sample: bool = False


def left_out(scene: Scene, canvas: Canvas) -> list[LeftOut]:
    """Count, for each visible trace, the inputs in the x range whose value lies outside the y range."""
    picks = scene.points.picks(canvas.x_range, canvas.width)
    found = []
    for trace, column in scene.shown():
        y = column.values.ravel()[picks]
        lost = int(np.count_nonzero(y <= 0)) if canvas.log_y else 0
        above = int(np.count_nonzero(y > canvas.y_range[1]))
        below = int(np.count_nonzero(y < canvas.y_range[0])) - lost
        if above or below > 0 or lost:
            name = function_label(trace.function)
            found.append(LeftOut(name, above, max(below, 0), lost, is_sample=scene.points.is_large))
    return found
