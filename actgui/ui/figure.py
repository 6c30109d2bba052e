"""A picture of the plot as plain values: what the screen and an exported image both draw."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actgui.ui.landmarks import Feature

FloatArray = NDArray[np.floating[Any]]

PRIME = "\u2032"


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Points of one trace in plain units. `line` joins them in order, `markers` draws each as a hollow symbol."""

    name: str
    slot: int
    x: FloatArray
    y: FloatArray
    line: bool = True
    markers: bool = False
    derivative: bool = False
    selected: bool = False

    @property
    def title(self) -> str:
        """The name that people read: that of the function, with a prime for its derivative."""
        return derivative_name(self.name) if self.derivative else self.name


@dataclass(frozen=True, slots=True)
class Sign:
    """A point of interest of a trace."""

    x: float
    y: float
    slot: int
    feature: Feature


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the x axis that is shaded over the whole height, in the colour of a trace."""

    low: float
    high: float
    slot: int


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """Series in drawing order, the visible range in plain units, the titles of the axes, signs and shaded bands."""

    series: tuple[Series, ...]
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    x_label: str
    y_label: str
    log_y: bool = False
    signs: tuple[Sign, ...] = ()
    bands: tuple[Band, ...] = ()


def derivative_name(name: str) -> str:
    """Return the name with a prime: "elu(alpha=2)" gives "elu′(alpha=2)". A name that has one keeps it."""
    head, bracket, rest = name.partition("(")
    return name if PRIME in name else head + PRIME + bracket + rest
