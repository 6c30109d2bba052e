"""Where functions are tested: all magnitudes, not only where the curve looks interesting."""

import math

import numpy as np
from numpy.typing import NDArray

Float64Array = NDArray[np.float64]

LARGEST = np.finfo(np.float64).max
SMALLEST = 5e-324

# Where the last digit turns: kinks, minima and roots of derivatives, and the ends of branches in the formulas.
LANDMARKS = (
    0.0, 0.5, 1.0, 2.0, 3.0, 5.0, 6.0,
    0.751791524694, 1.278464542761, 20.0, 36.7368, 37.4, 38.5, 40.0,
    354.5, 700.0, 708.396, 709.7827, 745.13, 746.0, 800.0,
    2.2250738585072014e-308, 1e-300, 1e-17, 1e-8, 1e154, 1e300, LARGEST, SMALLEST,
)  # fmt: skip


def around(value: float) -> list[float]:
    """Return a number and its neighbours on both sides."""
    return [math.nextafter(value, -math.inf), value, math.nextafter(value, math.inf)]


def finite_points(random: np.random.Generator, count: int) -> Float64Array:
    """Return landmarks with their neighbours, and `count` points of each spread, of both signs."""
    landmarks = [near for value in LANDMARKS for near in around(value) if abs(near) <= LARGEST]
    spreads = [
        random.uniform(0, 1, count),
        random.uniform(0, 40, count),
        random.uniform(0, 750, count),
        10.0 ** random.uniform(-323, 308, count),
    ]
    points = np.concatenate([landmarks, *spreads])
    return np.concatenate([points, -points])
