"""Axes and grid of the screen plot: few ticks, true minus signs, hairlines behind the curves."""

import math

import pyqtgraph as pg

from actgui.ui.theme import Theme, ui_font

_SPACING = {"bottom": 90, "left": 62}


class NumberAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis without tick marks; one level of round ticks, whose lines are the grid."""

    def __init__(self, orientation: str) -> None:
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
        self.labelStyle = {"color": tokens.text2, "font-size": "12px"}
        self.setLabel(self.labelText, **self.labelStyle)

    def show_title(self, text: str) -> None:
        """Set the title of the axis."""
        if text != self.labelText:
            self.setLabel(text, **self.labelStyle)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        count = max(2.0, size / _SPACING[self.orientation])
        rough = (maxVal - minVal) / count
        if not rough > 0 or not math.isfinite(rough):
            return []
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
        return [(step, 0.0)]

    def logTickValues(
        self, minVal: float, maxVal: float, size: float, stdTicks: object
    ) -> list[tuple[float, list[float]]]:
        del stdTicks
        count = max(2.0, size / _SPACING[self.orientation])
        step = max(1, math.ceil((maxVal - minVal) / count))
        first = math.ceil(minVal / step) * step
        decades = [float(level) for level in range(first, math.floor(maxVal) + 1, step)]
        if len(decades) >= 2:
            return [(float(step), decades)]
        return [(1.0, [math.log10(value) for value in _values_between(10**minVal, 10**maxVal, count)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.logMode:
            return [_power_of_ten(value) for value in values]
        del scale
        return [tick_text(value, spacing) for value in values]


def tick_text(value: float, spacing: float) -> str:
    """Return the label of a tick: as many digits as the spacing needs, and a true minus sign."""
    if value == 0 or abs(value) < spacing * 1e-6:
        return "0"
    if max(abs(value), spacing) >= 1e6 or spacing < 1e-5:
        digits = max(0, math.floor(math.log10(abs(value))) - math.floor(math.log10(spacing) + 1e-9))
        mantissa, exponent = f"{value:.{min(digits, 16)}e}".split("e")
        return f"{mantissa}e{int(exponent)}".replace("-", "\u2212")
    places = max(0, -math.floor(math.log10(spacing) + 1e-9))
    return f"{value:.{places}f}".replace("-", "\u2212")


def _power_of_ten(level: float) -> str:
    text = f"1e{round(level)}" if level == round(level) and not -4 < level < 5 else f"{10.0**level:.12g}"
    return text.replace("-", "\u2212")


def _values_between(low: float, high: float, count: float) -> list[float]:
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    return [index * step for index in range(max(1, math.ceil(low / step)), math.floor(high / step) + 1)]
