"""What the crosshair reads at a place: values and slopes of the functions, and changes since another place. No Qt."""

from dataclasses import dataclass
from math import isfinite, nan

import numpy as np

from actgui.core import Column, Kind, Mask
from actgui.session.number_text import function_label, number_text
from actgui.session.session import Trace
from actgui.ui.figure import FloatArray
from actgui.ui.landmarks import Landmark
from actgui.ui.plot_data import Scene
from actgui.ui.ticks import with_minus

_DIGITS = 10
LANDMARK_DIGITS = 12
_NONE = "—"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the crosshair stands: on an input (`index` is not negative), a point of interest, both or neither."""

    x: float
    index: int = -1
    landmark: Landmark | None = None

    def spell(self, value: float) -> str:
        """Return a number with as many digits as the place deserves: all, 12, or a few."""
        if self.index >= 0:
            return with_minus(number_text(value))
        return spelled(value, LANDMARK_DIGITS if self.landmark is not None else _DIGITS)


@dataclass(frozen=True, slots=True)
class TraceReading:
    """One function at a place; what it does not have there is NaN or None."""

    slot: int
    name: str
    value: float | None
    derivative: float | None

    @property
    def height(self) -> float:
        """The value, or NaN."""
        return nan if self.value is None else self.value


def spelled(value: float, digits: int = _DIGITS) -> str:
    """Return a number in so many significant digits."""
    return with_minus(f"{value + 0.0:.{digits}g}")


def read(scene: Scene | None, place: Place) -> tuple[TraceReading, ...]:
    """Return what each visible function has at a place."""
    found = []
    for trace, column in scene.shown() if scene is not None else []:
        value, slope = _values_at(trace, place, column)
        found.append(TraceReading(trace.slot, function_label(trace.function), value, slope))
    return tuple(found)


def change_texts(before: TraceReading | None, after: TraceReading, distance: float) -> tuple[str, str]:
    """Return the rise of a function between two places and its slope, in words."""
    if before is None or before.value is None or after.value is None:
        return _NONE, _NONE
    rise = after.value - before.value
    slope = rise / distance if distance else nan
    return (spelled(rise) if isfinite(rise) else _NONE), (spelled(slope) if isfinite(slope) else _NONE)


def _values_at(trace: Trace, place: Place, column: Column) -> tuple[float | None, float | None]:
    """Return value and derivative of a trace: from the evaluation on an input, computed elsewhere."""
    if place.index >= 0:
        value = _cell(column.values, column.without_output, place.index)
        return value, _cell(column.derivative, column.without_derivative, place.index)
    if trace.function.function.kind is not Kind.ELEMENT_WISE:
        return None, None
    at = np.array([place.x])
    return float(trace.function.value(at)[0]), float(trace.function.derivative(at)[0])


def _cell(numbers: FloatArray | None, empty: Mask | None, index: int) -> float | None:
    if numbers is None or (empty is not None and empty.flat[index]):
        return None
    return float(numbers.flat[index])
