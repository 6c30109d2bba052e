"""How wide a column of numbers is and where its decimal points stand, so that no number is ever shortened."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor, isfinite, isnan, log10

import numpy as np
from PySide6.QtGui import QFont, QFontMetricsF

from actgui.session.number_text import number_texts
from actgui.ui.result_column import Numbers, Positions, ResultColumn
from actgui.ui.theme import ui_font

NUMBER_PIXELS = 12
LEFT_PADDING = 16
RIGHT_PADDING = 24
SWATCH = 20
SWATCH_GAP = 8

_MEASURED_ROWS = 1024  # of longer columns only the extremes are looked at
_BLOCK = 1 << 20
_MOST_DIGITS = 17
_LONGEST_FRACTION = ".1234567890123456e-308"
_WHOLE_PART = re.compile(r"-?\d+")
_WHOLE_CHARACTERS = "0123456789-"
_FRACTION_CHARACTERS = "0123456789e+-"


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """Pixels: the width of a column, and the distance of its decimal points from its left edge."""

    width: int
    point: float


@dataclass(frozen=True, slots=True)
class Extent:
    """Characters: the longest part before the decimal point, and the longest from the point on."""

    whole: int
    fraction: int

    def united(self, other: "Extent") -> "Extent":
        """Return the extent of both."""
        return Extent(max(self.whole, other.whole), max(self.fraction, other.fraction))


def split_number(text: str) -> tuple[str, str] | None:
    """Divide a number at its decimal point; None for nan, inf and words, which have no such place."""
    found = _WHOLE_PART.match(text)
    return (found.group(), text[found.end() :]) if found else None


def number_font(bold: bool) -> QFont:
    """Return the font of the numbers."""
    return ui_font(NUMBER_PIXELS, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def header_font() -> QFont:
    """Return the font of the column names."""
    return ui_font(NUMBER_PIXELS, QFont.Weight.Medium)


def layout_of(column: ResultColumn, rows: int, total: str, words: Sequence[str], bold: bool) -> ColumnLayout:
    """Measure a column of `rows` numbers with the bold `total` and the plain `words` under it."""
    metrics = QFontMetricsF(number_font(bold or bool(total)))
    extent = text_extent([total]).united(column_extent(column, rows))
    whole = extent.whole * _widest(metrics, _WHOLE_CHARACTERS)
    fraction = 0.0
    if extent.fraction:
        fraction = metrics.horizontalAdvance(".") + (extent.fraction - 1) * _widest(metrics, _FRACTION_CHARACTERS)
    swatch = SWATCH + SWATCH_GAP if column.slot is not None else 0
    title = swatch + QFontMetricsF(header_font()).horizontalAdvance(column.title)
    widest = max([whole + fraction, title, *(metrics.horizontalAdvance(word) for word in (*words, "-inf"))])
    return ColumnLayout(LEFT_PADDING + int(np.ceil(widest)) + RIGHT_PADDING, LEFT_PADDING + whole)


def _widest(metrics: QFontMetricsF, characters: str) -> float:
    return max(metrics.horizontalAdvance(character) for character in characters)


def text_extent(texts: Iterable[str]) -> Extent:
    """Return the extent of some numbers as text."""
    parts = [parts for text in texts if (parts := split_number(text))]
    return Extent(
        max((len(whole) for whole, _ in parts), default=0), max((len(fraction) for _, fraction in parts), default=0)
    )


def column_extent(column: ResultColumn, rows: int) -> Extent:
    """Return the extent of a column: exact for a short one, an upper bound for a long one."""
    if rows <= _MEASURED_ROWS:
        return text_extent(number_texts(column.numbers[np.arange(rows)]))
    low, high = column.summary.minimum, column.summary.maximum
    if isnan(low):
        return Extent(0, 0)  # nothing but nan and empty cells
    whole = max(_whole_digits(low), _whole_digits(high)) + (1 if low < 0 else 0)
    return Extent(whole, 0 if _are_plain_integers(column.numbers, low, high) else len(_LONGEST_FRACTION))


def _whole_digits(value: float) -> int:
    if not isfinite(value):
        return _MOST_DIGITS
    return min(_MOST_DIGITS, floor(log10(abs(value))) + 1) if abs(value) >= 1 else 1


def _are_plain_integers(numbers: Numbers | Positions, low: float, high: float) -> bool:
    if isinstance(numbers, Positions):
        return True
    if not -1e15 < low <= high < 1e15:
        return False
    blocks = (numbers[start : start + _BLOCK] for start in range(0, numbers.size, _BLOCK))
    return all(bool(np.all((block == np.trunc(block)) | np.isnan(block))) for block in blocks)
