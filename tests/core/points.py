"""Where functions are tested: all magnitudes, not only where the curve looks interesting."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from actgui.core import BoundFunction

Float64Array = NDArray[np.float64]

LARGEST = float(np.finfo(np.float64).max)
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


def places(function: BoundFunction) -> Float64Array:
    """Return the kinks of a function, and roots of its value and of its derivative: where the last digits get lost."""
    return np.unique([*function.kinks, *roots(function.value), *roots(function.derivative)])


def close_to(places: Float64Array, random: np.random.Generator, count: int) -> Float64Array:
    """Return the neighbours of all places, and `count` points at distances of all magnitudes on both sides of them."""
    if not places.size:
        return places
    neighbours = [near for place in places.tolist() for near in around(place)]
    chosen = random.choice(places, count)
    distances = random.choice([-1, 1], count) * 10.0 ** random.uniform(-17, 0, count)
    with np.errstate(over="ignore"):
        points = np.concatenate([neighbours, chosen + distances * np.where(chosen == 0, 1, np.abs(chosen))])
    return points[np.isfinite(points)]


def roots(evaluate: Callable[[Float64Array], Float64Array], count: int = 5) -> Float64Array:
    """Return the doubles at which a function changes its sign; of many, those closest to zero."""
    sides = np.concatenate([np.geomspace(1e-9, 1e12, 1001), np.linspace(0.01, 30, 1001)])
    grid = np.unique(np.concatenate([-sides, [0.0], sides]))
    signs = np.sign(evaluate(grid))
    cells = np.flatnonzero(signs[:-1] * signs[1:] < 0)
    cells = cells[np.argsort(np.abs(grid[cells]))][:count]
    low, high, rising = grid[cells], grid[cells + 1], signs[cells + 1] > 0
    for _ in range(64 if cells.size else 0):
        middle = 0.5 * (low + high)
        above = (evaluate(middle) > 0) == rising
        low, high = np.where(above, low, middle), np.where(above, middle, high)
    return np.append(high, grid[signs == 0][:1])
