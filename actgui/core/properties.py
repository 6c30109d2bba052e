"""What is true of a function with its parameters chosen: computed from its values and slopes, not only declared."""

from dataclasses import dataclass
from functools import lru_cache
from math import inf, isfinite

import numpy as np

from actgui.core.axis_laws import axis_laws, own_monotonicity, vectors
from actgui.core.curve import Extremum, breaks_between, extrema, monotonicity, zeros
from actgui.core.function import BoundFunction, Interval, Kind, Monotonicity, Norm
from actgui.core.pieces import pieces, window
from actgui.core.slopes import inflexions, steepest
from actgui.core.symmetry import Symmetry, centre, homogeneity, homogeneity_of_curve, is_odd, symmetry


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
    homogeneity
        The k for which f(c x) = c^k f(x) for every positive c; None if there is none.
    lipschitz, lipschitz_norm
        The least L for which the distance of two outputs is never more than L times that of their inputs, which is
        the largest slope; infinite if there is none. For axis functions the norm says what distances are.
    symmetry_centre
        The point, its two coordinates, about which half a turn leaves the graph as it is: (0, 1/2) for sigmoid.
    window
        Where it swings for ever, and has infinitely many of them, the places below are given for abs(x) up to here;
        else infinite.
    zeros
        Where f is 0: points as [z, z], and stretches.
    extrema
        Where f turns. The ends of level stretches are none.
    inflexions
        Where the slope turns, without kinks and jumps.
    steepest
        Where the slope is as large as `lipschitz`, at a kink on one side; none if this is only approached.
    sums_to_one, shift_invariant, permutation_equivariant
        For axis functions: whether the outputs of a vector add up to 1; whether they stay if the same number is added
        to all inputs; whether they change places as their inputs do, in which ties count (None for halving functions).
    """

    output_range: Interval
    kinks: tuple[float, ...]
    jumps: tuple[float, ...]
    bounded: bool
    monotonicity: Monotonicity
    differentiability: float
    zero_centred: bool
    homogeneity: int | None = None
    lipschitz: float | None = None
    lipschitz_norm: Norm | None = None
    symmetry: Symmetry | None = None
    symmetry_centre: tuple[float, float] | None = None
    limits: Limits | None = None
    window: float = inf
    zeros: tuple[Interval, ...] | None = None
    extrema: tuple[Extremum, ...] | None = None
    inflexions: tuple[float, ...] | None = None
    steepest: tuple[Interval, ...] | None = None
    sums_to_one: bool | None = None
    shift_invariant: bool | None = None
    permutation_equivariant: bool | None = None


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
    mirrored = symmetry(bound, curve)
    bends = inflexions(bound, curve, joins)
    steep = steepest(bound, curve, joins, bends)
    return Properties(
        output_range=bound.output_range,
        kinks=bound.kinks,
        jumps=bound.jumps,
        bounded=_is_bounded(bound),
        monotonicity=monotonicity(curve, joins),
        differentiability=bound.differentiability,
        zero_centred=mirrored is Symmetry.ODD,
        symmetry=mirrored,
        symmetry_centre=centre(bound, curve, bends),
        homogeneity=homogeneity_of_curve(bound, curve),
        limits=_limits(bound),
        window=window(bound),
        zeros=zeros(bound, curve, joins),
        extrema=extrema(bound, curve, joins),
        inflexions=bends,
        lipschitz=steep.slope,
        steepest=steep.places,
    )


def _of_axis_function(bound: BoundFunction) -> Properties:
    laws, formula = axis_laws(bound), bound.function.lipschitz_formula
    return Properties(
        output_range=bound.output_range,
        kinks=bound.kinks,
        jumps=bound.jumps,
        bounded=_is_bounded(bound),
        monotonicity=own_monotonicity(bound),
        differentiability=bound.differentiability,
        zero_centred=all(is_odd(bound, x) for x in vectors()),
        homogeneity=homogeneity(bound, list(vectors())),
        lipschitz=formula(*bound.values) if formula else inf,
        lipschitz_norm=bound.function.lipschitz_norm,
        sums_to_one=laws.sums_to_one,
        shift_invariant=laws.shift_invariant,
        permutation_equivariant=laws.permutation_equivariant,
    )


def _is_bounded(bound: BoundFunction) -> bool:
    return isfinite(bound.output_range.low) and isfinite(bound.output_range.high)


def _limits(bound: BoundFunction) -> Limits:
    ends = np.array([-inf, inf])
    return Limits(*bound.value(ends).tolist(), *bound.derivative(ends).tolist())
