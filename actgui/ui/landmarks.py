"""Points of interest of a curve: zeros, extrema, inflexions, kinks and jumps, as plain values. Nothing here draws."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import isclose, isfinite

from actgui.core import BoundFunction, Kind, Turn, properties_of


class Feature(StrEnum):
    """What a point is; the first ones give a point its sign when it is several at once."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    JUMP = "jump"
    KINK = "kink"
    ZERO = "zero"
    INFLEXION = "inflexion"


_ORDER = tuple(Feature)
_SAME = 1e-11
_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class Landmark:
    """A point of the curve and what it is, the most telling first."""

    x: float
    y: float
    features: tuple[Feature, ...]


def landmarks_of(bound: BoundFunction) -> tuple[Landmark, ...]:
    """Return the points of interest from left to right; of what swings for ever those near 0, of axis functions none.

    Computed with all properties of the function, which takes longer than a step of a slider.
    """
    if bound.function.kind is not Kind.ELEMENT_WISE:
        return ()
    places: list[tuple[float, list[Feature]]] = []
    for x, feature in sorted(_features(bound), key=lambda pair: pair[0]):
        if places and isclose(places[-1][0], x, rel_tol=_SAME, abs_tol=_TINY):
            places[-1][1].append(feature)
        else:
            places.append((x, [feature]))
    points = ((x, float(bound.value(x)), features) for x, features in places)
    return tuple(
        Landmark(x, y, tuple(sorted(set(features), key=_ORDER.index))) for x, y, features in points if isfinite(y)
    )


def nearest_landmark(landmarks: Iterable[Landmark], x: float) -> Landmark | None:
    """Return the landmark next to x."""
    return min(landmarks, key=lambda landmark: abs(landmark.x - x), default=None)


def _features(bound: BoundFunction) -> list[tuple[float, Feature]]:
    found = properties_of(bound)
    jumps = set(found.jumps)
    turns = {Turn.MINIMUM: Feature.MINIMUM, Turn.MAXIMUM: Feature.MAXIMUM}
    features = [(kink, Feature.JUMP if kink in jumps else Feature.KINK) for kink in found.kinks]
    features += [(zero.low, Feature.ZERO) for zero in found.zeros or () if zero.low == zero.high]
    features += [(extremum.x, turns[extremum.turn]) for extremum in found.extrema or ()]
    features += [(place, Feature.INFLEXION) for place in found.inflexions or ()]
    return features
