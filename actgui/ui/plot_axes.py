"""Axes and grid of the screen plot: the ticks of an exported image, hairlines behind the curves."""

import math

import pyqtgraph as pg

from actgui.ui.theme import Theme, enlarged, ui_font
from actgui.ui.ticks import Tick, linear_ticks, log_ticks, usable_log_range, usable_range

_PIXELS_PER_TICK = {"bottom": 90, "left": 62}
_LARGEST_DECADE = 307.0
_SMALLEST_DECADE = -320.0


class NumberAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis without tick marks; the lines of its ticks are the grid."""

    def __init__(self, orientation: str, pixels_per_tick: int = 0) -> None:
        self._labels: dict[float, str] = {}
        self._room = pixels_per_tick or _PIXELS_PER_TICK[orientation]
        super().__init__(orientation, tickLength=0)
        self.enableAutoSIPrefix(False)
        self.setStyle(tickTextOffset=7, hideOverlappingLabels=False)
        self.setGrid(255)

    def paint_theme(self, theme: Theme) -> None:
        """Take the colours and fonts of the theme."""
        tokens = theme.tokens
        self.setPen(pg.mkPen(None))
        self.setTickPen(pg.mkPen(tokens.grid))
        self.setTextPen(pg.mkPen(tokens.text3))
        self.setTickFont(ui_font(11))
        self.labelStyle = {"color": tokens.text2, "font-size": f"{enlarged(12)}px"}
        self.setLabel(self.labelText, **self.labelStyle)

    def show_title(self, text: str) -> None:
        """Set the title of the axis."""
        if text != self.labelText:
            self.setLabel(text, **self.labelStyle)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        about = max(2, round(size / self._room))
        ticks = self._ticks(minVal, maxVal, about)
        places = [math.log10(tick.value) if self.logMode else tick.value for tick in ticks]
        self._labels = {place: tick.label for place, tick in zip(places, ticks, strict=True)}
        return [(1.0, places)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        del scale, spacing
        return [self._labels.get(value, "") for value in values]

    def _ticks(self, low: float, high: float, about: int) -> list[Tick]:
        if not self.logMode:
            return linear_ticks(*usable_range(low, high), about)
        low, high = (10.0 ** min(max(level, _SMALLEST_DECADE), _LARGEST_DECADE) for level in (low, high))
        return log_ticks(*usable_log_range(low, high), about)
