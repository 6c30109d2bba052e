"""Colours of a scale from minus to plus: blue, the canvas at zero, vermillion. Plain values; nothing here draws."""

from math import isfinite

import numpy as np
from numpy.typing import NDArray

from actgui.ui.tokens import Tokens

Color = tuple[int, int, int]

DECADES = 6  # below the largest number, on a logarithmic scale of colours

_BLUE, _VERMILLION = 0, 1  # two slots of the curves that every eye can tell apart
_DARK, _LIGHT = (0, 0, 0), (255, 255, 255)


def diverging_color(tokens: Tokens, share: float) -> Color:
    """Return the colour of a value as a share, from -1 to 1, of the largest; NaN has that of an empty cell."""
    if not isfinite(share):
        return _rgb(tokens.pressed)
    end = _rgb(tokens.curves[_VERMILLION if share > 0 else _BLUE])
    zero, part = _rgb(tokens.canvas), min(abs(share), 1.0)
    red, green, blue = (round(low + (high - low) * part) for low, high in zip(zero, end, strict=True))
    return red, green, blue


def shares_of(values: NDArray[np.float64], scale: float, *, log: bool) -> NDArray[np.float64]:
    """Return numbers as shares, from -1 to 1, of the largest; with `log`, a share less for each power of ten."""
    with np.errstate(all="ignore"):
        shares: NDArray[np.float64] = np.clip(values / (scale or 1.0), -1, 1)
        if log:
            shares = np.sign(shares) * np.maximum(0, 1 + np.log10(np.abs(shares)) / DECADES)
        return np.where(np.isnan(values), np.nan, np.where(values == 0, 0.0, shares))


def text_color_on(color: Color) -> Color:
    """Return black or white, whichever has more contrast on a colour."""
    return max(_DARK, _LIGHT, key=lambda text: contrast(text, color))


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours as WCAG defines it, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: Color) -> float:
    parts = [part / 255 for part in color]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(text: str) -> Color:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
