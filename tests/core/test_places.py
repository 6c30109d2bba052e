"""Zeros, extrema, inflexions and joints against mpmath: each is right to 12 digits, and none is missing."""

import math
from collections.abc import Callable, Iterable
from itertools import pairwise

import numpy as np
import pytest
from mpmath import mp, mpf

from actgui.core import ActivationFunction, BoundFunction, properties_of
from tests.core.test_accuracy import DERIVATIVES, VALUES
from tests.core.test_laws import every_element_wise, variants

Curve = Callable[[mpf], mpf]

# So near, as a part of it, a place must be to the true one.
DIGITS = mpf("1e-12")

# The step of differences in 200 bits: errors of the fourth are some 1e-10 of it.
STEP = mpf(10) ** -10


def value_of(bound: BoundFunction) -> Curve:
    return lambda x: VALUES[bound.key](mpf(x), *map(mpf, bound.values))


def slope_of(bound: BoundFunction) -> Curve:
    return lambda x: DERIVATIVES[bound.key](mpf(x), *map(mpf, bound.values))


def bend_of(bound: BoundFunction) -> Curve:
    slope, step = slope_of(bound), mpf(10) ** -25
    return lambda x: slope(mpf(x) + step) - slope(mpf(x) - step)


def sides(x: float) -> tuple[mpf, mpf]:
    """Return what differs from a place in the thirteenth digit."""
    near = DIGITS * (abs(mpf(x)) or 1)
    return x - near, x + near


def one_sided(curve: Curve, x: float, side: int, order: int) -> mpf:
    """Return a derivative at one side of a place, from differences that leave the place itself out."""
    terms = [(-1) ** (order - k) * mp.binomial(order, k) * curve(x + side * STEP * (k + 1)) for k in range(order + 1)]
    return mp.fsum(terms) / (side * STEP) ** order


def breaks(bound: BoundFunction) -> list[float]:
    return sorted({*bound.kinks, *bound.joints})


def scattered(bound: BoundFunction, random: np.random.Generator, count: int) -> list[float]:
    """Return random places in the window that are not too near to any break."""
    reach = min(properties_of(bound).window, 15.0)
    x = np.sort(random.uniform(-reach, reach, count))
    return [float(v) for v in x if all(abs(v - place) > 1e-6 for place in breaks(bound))]


def stretches(x: Iterable[float], places: Iterable[float]) -> list[list[float]]:
    """Group numbers by the places between which they lie."""
    ends = [-math.inf, *sorted(places), math.inf]
    return [[v for v in x if low < v < high] for low, high in pairwise(ends)]


def signs(curve: Curve, x: Iterable[float], near: Iterable[float]) -> set[int]:
    """Return the signs of a curve, but near its zeros."""
    return {int(mp.sign(curve(v))) for v in x if all(abs(v - place) > 1e-6 for place in near)}


@every_element_wise
def test_zeros_are_right_to_twelve_digits(function: ActivationFunction) -> None:
    for bound in variants(function):
        value = value_of(bound)
        for zero in properties_of(bound).zeros or ():
            low, high = sides(zero.low)[0], sides(zero.high)[1]
            if zero.low == zero.high:
                assert value(low) * value(high) < 0 or value(zero.low) == 0
                assert value(low) != 0 != value(high)
                continue
            assert zero.low == -math.inf or value(low) != 0
            assert zero.high == math.inf or value(high) != 0
            inside = np.linspace(max(zero.low, -50), min(zero.high, 50), 7)[1:-1]
            assert all(value(v) == 0 for v in inside)


@every_element_wise
def test_extrema_are_right_to_twelve_digits(function: ActivationFunction) -> None:
    for bound in variants(function):
        value, slope = value_of(bound), slope_of(bound)
        for extremum in properties_of(bound).extrema or ():
            low, high = sides(extremum.x)
            falling = 1 if extremum.turn == "minimum" else -1
            assert falling * slope(low) < 0 < falling * slope(high)
            assert abs(value(extremum.x) - extremum.value) <= DIGITS * abs(extremum.value)


@every_element_wise
def test_inflexions_are_right_to_twelve_digits(function: ActivationFunction) -> None:
    for bound in variants(function):
        bend = bend_of(bound)
        for x in properties_of(bound).inflexions or ():
            low, high = sides(x)
            assert bend(low) * bend(high) < 0
            assert x not in bound.kinks


@every_element_wise
def test_no_turn_and_no_inflexion_is_missing(function: ActivationFunction, random: np.random.Generator) -> None:
    for bound in variants(function):
        found = properties_of(bound)
        x = scattered(bound, random, 150)
        turns = [extremum.x for extremum in found.extrema or ()]
        for stretch in stretches(x, {*turns, *breaks(bound)}):
            assert len(signs(slope_of(bound), stretch, turns) - {0}) <= 1
        bends = found.inflexions or ()
        for stretch in stretches(x, {*bends, *breaks(bound)}):
            assert len(signs(bend_of(bound), stretch, bends) - {0}) <= 1


@every_element_wise
def test_the_largest_slope_is_right_to_twelve_digits(function: ActivationFunction, random: np.random.Generator) -> None:
    for bound in variants(function):
        found, slope = properties_of(bound), slope_of(bound)
        assert found.lipschitz is not None
        if math.isinf(found.lipschitz):
            assert bound.jumps or max(abs(slope(end * (1e9 + n))) for n in range(7) for end in (-1, 1)) > 1e6
            continue
        assert all(abs(slope(v)) <= found.lipschitz * (1 + DIGITS) for v in scattered(bound, random, 50))
        for place in found.steepest or ():
            middle = (max(place.low, -1e3) + min(place.high, 1e3)) / 2
            reached = max(abs(slope(middle + side * mpf(10) ** -30)) for side in (-1, 1))
            assert abs(reached - found.lipschitz) <= DIGITS * found.lipschitz
        if not found.steepest:
            approached = max(abs(slope(v)) for v in (-1e9, 1e9))
            assert abs(approached - found.lipschitz) <= 1e-9


@every_element_wise
def test_derivatives_are_continuous_as_often_as_told(function: ActivationFunction) -> None:
    for bound in variants(function):
        order = properties_of(bound).differentiability
        value, places = value_of(bound), breaks(bound)
        assert (order == math.inf) == (not places)
        for n in range(int(order) + 2 if places else 0):
            leaps = [abs(one_sided(value, x, 1, n) - one_sided(value, x, -1, n)) for x in places]
            assert (max(leaps) > 1e-3) == (n == order + 1)


@every_element_wise
@pytest.mark.parametrize("x", [-3.0, -1.0, 0.0, 0.5, 1.0, 3.0, 6.0])
def test_there_are_no_joints_but_the_known_ones(function: ActivationFunction, x: float) -> None:
    bound = function.bind()
    if x in breaks(bound):
        return
    for order in range(5):
        right, left = (one_sided(value_of(bound), x, side, order) for side in (1, -1))
        assert abs(right - left) <= 1e-6 * max(abs(right), 1)


@every_element_wise
def test_limits_are_those_of_the_reference(function: ActivationFunction) -> None:
    for bound in variants(function):
        limits = properties_of(bound).limits
        assert limits is not None
        for end, value, slope in (
            (-1, limits.value_left, limits.slope_left),
            (1, limits.value_right, limits.slope_right),
        ):
            for limit, curve in ((value, value_of(bound)), (slope, slope_of(bound))):
                far = curve(end * mpf(10) ** 40)
                if math.isinf(limit):
                    assert far * limit > 0
                    assert abs(far) > mpf(10) ** 30
                elif not math.isnan(limit):
                    assert abs(far - limit) <= 1e-15 * max(abs(limit), 1)
