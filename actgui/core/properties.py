"""What is true of a function with its parameters chosen: computed from its values and slopes, not only declared."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import inf, isfinite

import numpy as np

from actgui.core.curve import Extremum, breaks_between, extrema, monotonicity, zeros
from actgui.core.function import BoundFunction, Interval, Kind, Monotonicity
from actgui.core.pieces import Piece, pieces, window


class Symmetry(StrEnum):
    """Whether f(-x) is f(x), -f(x), or neither."""

    EVEN = "even"
    ODD = "odd"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Limits:
    """What value and slope tend to at the infinities; NaN where they tend to nothing."""

    value_left: float
    value_right: float
    slope_left: float
    slope_right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What is known of a function with its parameters chosen; None is what does not apply to it.

    Attributes
    ----------
    output_range, kinks, jumps, differentiability
        Those of the `BoundFunction`.
    bounded
        Whether both ends of the range are finite.
    monotonicity
        Whether outputs follow inputs, for an axis function each its own; never falling counts as increasing.
    symmetry, zero_centred
        A function is called zero-centred if it is odd, f(-x) = -f(x): inputs spread evenly about 0 then have outputs
        whose mean is 0. The function that is 0 everywhere counts as odd. What happens at a jump itself is left out.
    limits
        At both infinities.
    window
        Where it swings for ever, and has infinitely many of them, the places below are given for abs(x) up to here;
        else infinite.
    zeros
        Where f is 0: points as [z, z], and stretches.
    extrema
        Where f turns. The ends of level stretches are none.
    """

    output_range: Interval
    kinks: tuple[float, ...]
    jumps: tuple[float, ...]
    bounded: bool
    monotonicity: Monotonicity
    differentiability: float
    zero_centred: bool
    symmetry: Symmetry | None = None
    limits: Limits | None = None
    window: float = inf
    zeros: tuple[Interval, ...] | None = None
    extrema: tuple[Extremum, ...] | None = None


@lru_cache(maxsize=1024)
def properties_of(bound: BoundFunction) -> Properties:
    """Return the properties of a function; computed once, then remembered.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> found = properties_of(CATALOGUE["silu"].bind())
    >>> print(found.monotonicity, found.bounded, [round(extremum.x, 12) for extremum in found.extrema])
    none False [-1.278464542761]
    """
    with np.errstate(all="ignore"):
        return _of_curve(bound) if bound.function.kind is Kind.ELEMENT_WISE else _of_axis_function(bound)


def _of_curve(bound: BoundFunction) -> Properties:
    curve = pieces(bound)
    joins = breaks_between(bound, curve)
    symmetry = _symmetry(bound, curve)
    return Properties(
        output_range=bound.output_range,
        kinks=bound.kinks,
        jumps=bound.jumps,
        bounded=_is_bounded(bound),
        monotonicity=monotonicity(curve, joins),
        differentiability=bound.differentiability,
        zero_centred=symmetry is Symmetry.ODD,
        symmetry=symmetry,
        limits=_limits(bound),
        window=window(bound),
        zeros=zeros(bound, curve, joins),
        extrema=extrema(bound, curve, joins),
    )


def _of_axis_function(bound: BoundFunction) -> Properties:
    return Properties(
        output_range=bound.output_range,
        kinks=bound.kinks,
        jumps=bound.jumps,
        bounded=_is_bounded(bound),
        monotonicity=bound.function.monotonicity,
        differentiability=bound.differentiability,
        zero_centred=False,
    )


def _is_bounded(bound: BoundFunction) -> bool:
    return isfinite(bound.output_range.low) and isfinite(bound.output_range.high)


def _limits(bound: BoundFunction) -> Limits:
    ends = np.array([-inf, inf])
    return Limits(*bound.value(ends).tolist(), *bound.derivative(ends).tolist())


def _symmetry(bound: BoundFunction, curve: list[Piece]) -> Symmetry:
    x = np.abs(np.concatenate([piece.x for piece in curve]))
    x = x[~np.isin(x, np.abs(bound.jumps))]
    here, there = bound.value(x), bound.value(-x)
    near = 16 * np.spacing(np.maximum(np.abs(here), np.abs(there)))
    near = np.where(np.isnan(near), inf, near)
    if (np.abs(here + there) <= near).all():
        return Symmetry.ODD
    return Symmetry.EVEN if (np.abs(here - there) <= near).all() else Symmetry.NONE
