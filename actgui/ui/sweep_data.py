"""The outputs of a function over the whole range of one of its parameters. NumPy only."""

from dataclasses import dataclass
from math import ceil, exp, floor, log, log10

import numpy as np

from actgui.core import Kind
from actgui.core.distribution import top
from actgui.session.round_number import roundest_between
from actgui.ui.bar_data import BarScene, BarSeries
from actgui.ui.figure import FloatArray
from actgui.ui.plot_data import Range
from actgui.ui.ticks import linear_ticks

MOST_INPUTS = 10_000
MOST_LINES = 60
_TEMPERATURE = "temperature"
_TEMPERATURES = (0.05, 20.0)  # an editor offers 0, too, which has no place on a log axis
_SAMPLES = 161
_TICKS = 10


@dataclass(frozen=True, slots=True)
class Scale:
    """The values of a parameter along an axis: in decades, or plainly."""

    low: float
    high: float
    is_log: bool

    def share_of(self, value: float) -> float:
        """Return how far along the way a value is, from 0 to 1."""
        inside = min(max(value, self.low), self.high)
        if self.is_log:
            return log(inside / self.low) / log(self.high / self.low)
        return (inside - self.low) / (self.high - self.low)

    def value_at(self, share: float, width: float) -> float:
        """Return the roundest value at a share of the way, to within half a pixel of `width`."""
        if not 0 < share < 1:
            return self.low if share <= 0 else self.high
        half = 0.5 / max(width, 1.0)
        low, high = (self._plain(min(max(share + side * half, 0.0), 1.0)) for side in (-1, 1))
        return min(max(roundest_between(low, high), self.low), self.high)

    def ticks(self) -> list[float]:
        """Return round values: 1, 2 and 5 in every decade, or multiples of one."""
        if not self.is_log:
            return [tick.value for tick in linear_ticks(self.low, self.high, _TICKS)]
        decades = range(floor(log10(self.low)), ceil(log10(self.high)) + 1)
        round_values = [float(f"{factor}e{decade}") for decade in decades for factor in (1, 2, 5)]
        return [value for value in round_values if self.low <= value <= self.high]

    def values(self) -> FloatArray:
        """Return values that are close enough for a curve."""
        space = np.geomspace if self.is_log else np.linspace
        return np.asarray(space(self.low, self.high, _SAMPLES), dtype=np.float64)

    def _plain(self, share: float) -> float:
        if self.is_log:
            return self.low * exp(share * log(self.high / self.low))
        return self.low + share * (self.high - self.low)


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """One line an input: `outputs` has a row for each value of a parameter, `inputs` says whose columns they are."""

    parameter: str
    scale: Scale
    values: FloatArray
    inputs: tuple[int, ...]
    outputs: FloatArray

    def heights(self) -> Range:
        """Return the range of the outputs: 0 to 1 for probabilities."""
        finite = self.outputs[np.isfinite(self.outputs)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        return (0.0, 1.0) if low >= 0 and high <= 1 else (low, max(high, 0.0) if low < high else low + 1)


def swept_series(scene: BarScene, selected: int | None) -> BarSeries | None:
    """Return the function to sweep: the selected one if it can be, or the first along an axis, or else any."""
    able = [series for series in scene.series if series.function.parameters]
    best = [series for series in able if series.slot == selected]
    along_axis = [series for series in able if series.function.function.kind is Kind.AXIS]
    return next(iter((*best, *along_axis, *able)), None)


def swept_parameter(series: BarSeries, wanted: str) -> str:
    """Return the parameter to sweep: the one that is wanted if the function has it, or else its first one."""
    keys = tuple(series.function.parameters)
    return wanted if wanted in keys else keys[0]


def scale_of(series: BarSeries, parameter: str) -> Scale:
    """Return the values to sweep: those that an editor offers, in decades where they are positive."""
    if parameter == _TEMPERATURE:
        return Scale(*_TEMPERATURES, is_log=True)
    offered = series.function.function.parameter(parameter).offered
    return Scale(offered.low, offered.high, is_log=offered.low > 0)


def sweep_of(series: BarSeries, parameter: str, x: FloatArray) -> Sweep:
    """Return the outputs from the lowest to the highest value, at most for the `MOST_LINES` largest ones."""
    inputs = tuple(range(x.size))
    if x.size > MOST_LINES:
        inputs = tuple(rank.index for rank in top(series.values, MOST_LINES))
    scale = scale_of(series, parameter)
    values = scale.values()
    rows = [series.function.replace(parameter, float(value)).value(x)[list(inputs)] for value in values]
    return Sweep(parameter, scale, values, inputs, np.array(rows))
