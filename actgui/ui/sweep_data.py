"""The outputs of a function with a temperature, over the whole range of temperatures. NumPy only."""

from dataclasses import dataclass
from math import exp, log

import numpy as np

from actgui.core.distribution import top
from actgui.session.round_number import roundest_between
from actgui.ui.bar_data import BarScene, BarSeries
from actgui.ui.figure import FloatArray
from actgui.ui.plot_data import Range

TEMPERATURE = "temperature"
LOWEST, HIGHEST = 0.05, 20.0
MOST_INPUTS = 10_000
MOST_LINES = 60
_SAMPLES = 161


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """One line an input: `outputs` has a row for each temperature, `inputs` says which input a column is of."""

    temperatures: FloatArray
    inputs: tuple[int, ...]
    outputs: FloatArray

    def heights(self) -> Range:
        """Return the range of the outputs: 0 to 1 for probabilities."""
        finite = self.outputs[np.isfinite(self.outputs)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        return (0.0, 1.0) if low >= 0 and high <= 1 else (low, max(high, 0.0) if low < high else low + 1)


def swept_series(scene: BarScene, selected: int | None) -> BarSeries | None:
    """Return the function to sweep: that of the selected slot, or else the first one with a temperature."""
    able = [series for series in scene.series if TEMPERATURE in series.function.parameters]
    return next((series for series in able if series.slot == selected), able[0] if able else None)


def temperature_of(series: BarSeries) -> float:
    """Return the present temperature of a function that has one."""
    return series.function.parameters[TEMPERATURE]


def sweep_of(series: BarSeries, x: FloatArray) -> Sweep:
    """Return the outputs from the lowest to the highest temperature, at most for the `MOST_LINES` largest ones."""
    inputs = tuple(range(x.size))
    if x.size > MOST_LINES:
        inputs = tuple(rank.index for rank in top(series.values, MOST_LINES))
    temperatures: FloatArray = np.geomspace(LOWEST, HIGHEST, _SAMPLES)
    rows = [series.function.replace(TEMPERATURE, float(value)).value(x)[list(inputs)] for value in temperatures]
    return Sweep(temperatures, inputs, np.array(rows))


def temperature_at(share: float, width: float) -> float:
    """Return the roundest temperature at a share of the way, to within half a pixel of `width`."""
    if not 0 < share < 1:
        return LOWEST if share <= 0 else HIGHEST
    half = 0.5 / max(width, 1.0)
    low, high = (_temperature(min(max(share + side * half, 0.0), 1.0)) for side in (-1, 1))
    return min(max(roundest_between(low, high), LOWEST), HIGHEST)


def share_of(temperature: float) -> float:
    """Return how far along the way a temperature is, from 0 to 1."""
    inside = min(max(temperature, LOWEST), HIGHEST)
    return log(inside / LOWEST) / log(HIGHEST / LOWEST)


def _temperature(share: float) -> float:
    return LOWEST * exp(share * log(HIGHEST / LOWEST))
