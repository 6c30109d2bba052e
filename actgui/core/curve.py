"""Zeros and extrema of an element-wise function: its shape, read off its pieces."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import isclose

import numpy as np

from actgui.core.crossings import Crossing, crossings
from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, Interval, Monotonicity
from actgui.core.pieces import Piece

# An extremum is a global one if it equals the end of the output range to so many digits.
_RANGE_DIGITS = 1e-11


class Turn(StrEnum):
    """Which way a curve turns at an extremum."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"


@dataclass(frozen=True, slots=True)
class Extremum:
    """A place where the curve turns from rising to falling or back; `is_global` if no value lies beyond."""

    x: float
    value: float
    turn: Turn
    is_global: bool


@dataclass(frozen=True, slots=True)
class Break:
    """A finite place where two pieces meet, the value there, and the pieces on both sides."""

    x: float
    value: float
    left: Piece
    right: Piece
    jumps: bool

    @property
    def directions(self) -> tuple[int, int]:
        """Whether the curve comes rising (1), falling (-1) or level (0), and how it goes on."""
        arrival, departure = _last_sign(self.left.slopes), _first_sign(self.right.slopes)
        if self.jumps:
            arrival = int(np.sign(self.value - self.left.values[-1])) or arrival
            departure = int(np.sign(self.right.values[0] - self.value)) or departure
        return arrival, departure

    @property
    def is_zero(self) -> bool:
        """Whether f is 0 here, also if rounding says otherwise."""
        if self.value == 0:
            return True
        if self.jumps:
            return False
        return self.left.is_zero or self.right.is_zero or self.left.values[-1] * self.right.values[0] < 0


def breaks_between(bound: BoundFunction, curve: list[Piece]) -> list[Break]:
    """Return where the pieces of a curve meet."""
    return [
        Break(left.high, float(bound.value(left.high)), left, right, left.high in bound.jumps)
        for left, right in pairwise(curve)
    ]


def monotonicity(curve: list[Piece], joins: list[Break]) -> Monotonicity:
    """Return whether the curve never falls, never rises, neither or both, between its pieces too."""
    rises = any(piece.slopes.max() > 0 for piece in curve)
    falls = any(piece.slopes.min() < 0 for piece in curve)
    for join in joins:
        steps = np.diff([join.left.values[-1], join.value, join.right.values[0]]) if join.jumps else np.zeros(1)
        rises, falls = rises or bool((steps > 0).any()), falls or bool((steps < 0).any())
    if rises and falls:
        return Monotonicity.NONE
    if not rises and not falls:
        return Monotonicity.CONSTANT
    return Monotonicity.INCREASING if rises else Monotonicity.DECREASING


def extrema(bound: BoundFunction, curve: list[Piece], joins: list[Break]) -> tuple[Extremum, ...]:
    """Return where the curve turns, from left to right; level stretches are no extrema."""
    turns = [
        Crossing(join.x, *join.directions) for join in joins if join.directions[0] * join.directions[1] < 0
    ]  # fmt: skip
    for piece in curve:
        found = crossings(bound.derivative, piece.x, piece.slopes)
        turns += [crossing for crossing in found if crossing.before != crossing.after]
    return tuple(_extremum(bound, turn) for turn in sorted(turns, key=lambda turn: turn.x))


def _extremum(bound: BoundFunction, turn: Crossing) -> Extremum:
    value = float(bound.value(turn.x))
    kind = Turn.MAXIMUM if turn.before > 0 else Turn.MINIMUM
    end = bound.output_range.high if kind is Turn.MAXIMUM else bound.output_range.low
    return Extremum(turn.x, value, kind, isclose(value, end, rel_tol=_RANGE_DIGITS, abs_tol=5e-324))


def zeros(bound: BoundFunction, curve: list[Piece], joins: list[Break]) -> tuple[Interval, ...]:
    """Return where the curve is zero, from left to right: points, as [z, z], and stretches."""
    places = [Interval(join.x, join.x) for join in joins if join.is_zero]
    for piece in curve:
        if piece.is_zero:
            places.append(Interval(piece.low, piece.high, low_closed=False, high_closed=False))
        else:
            found = crossings(bound.value, piece.x, piece.values)
            places += [Interval(crossing.x, crossing.x) for crossing in found]
    return _united(sorted(places, key=lambda place: (place.low, place.high)))


def _united(places: list[Interval]) -> tuple[Interval, ...]:
    """Unite neighbours that meet at an end which one of them contains."""
    united: list[Interval] = []
    for place in places:
        if united and united[-1].high == place.low and (united[-1].high_closed or place.low_closed):
            last = united.pop()
            united.append(Interval(last.low, place.high, last.low_closed, place.high_closed))
        else:
            united.append(place)
    return tuple(united)


def _first_sign(y: Float64Array) -> int:
    (nonzero,) = np.nonzero(y)
    return int(np.sign(y[nonzero[0]])) if nonzero.size else 0


def _last_sign(y: Float64Array) -> int:
    return _first_sign(y[::-1])
