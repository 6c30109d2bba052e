"""Where functions are saturated: against the slopes themselves, close to the edges and far away."""

from math import inf, isfinite, log, nextafter, sqrt

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction, Interval, Kind, saturated

CURVES = [function for function in CATALOGUE.values() if function.kind is Kind.ELEMENT_WISE]


def inside(stretches: tuple[Interval, ...], x: np.ndarray) -> np.ndarray:
    found = np.zeros(x.shape, dtype=bool)
    for stretch in stretches:
        found |= (x > stretch.low) & (x < stretch.high)
    return found


@pytest.mark.parametrize("threshold", [0.5, 0.01, 1e-4])
@pytest.mark.parametrize("function", CURVES, ids=lambda function: function.key)
def test_a_place_is_inside_just_where_the_slope_is_small(function: ActivationFunction, threshold: float) -> None:
    bound = function.bind()
    x = np.linspace(-40, 40, 40_001)[1:-1]
    if not isfinite(bound.period):
        x = np.concatenate([x, [-1e300, -1e9, -3e3, 3e3, 1e9, 1e300]])
    x = x[~np.isin(x, bound.kinks)]
    stretches = saturated(bound, threshold, -40, 40)
    assert np.array_equal(inside(stretches, x), np.abs(bound.derivative(x)) < threshold)


@pytest.mark.parametrize("function", CURVES, ids=lambda function: function.key)
def test_each_edge_lies_between_neighbouring_doubles(function: ActivationFunction) -> None:
    bound = function.bind()
    for stretch in saturated(bound, 0.01, -30, 30):
        for edge, inwards in ((stretch.low, inf), (stretch.high, -inf)):
            if isfinite(edge) and abs(edge) != 30 and edge not in bound.kinks:
                assert abs(float(bound.derivative(edge))) >= 0.01
                assert abs(float(bound.derivative(nextafter(edge, inwards)))) < 0.01


def test_the_edges_of_sigmoid_are_known() -> None:
    left, right = saturated(CATALOGUE["sigmoid"].bind(), 0.01)
    p = (1 - sqrt(1 - 4 * 0.01)) / 2
    edge = log((1 - p) / p)
    assert (left.low, right.high) == (-inf, inf)
    assert left.high == pytest.approx(-edge, rel=1e-12)
    assert right.low == pytest.approx(edge, rel=1e-12)


def test_a_level_side_is_saturated_up_to_its_kink() -> None:
    assert [(s.low, s.high) for s in saturated(CATALOGUE["relu"].bind(), 0.01)] == [(-inf, 0)]
    hard = saturated(CATALOGUE["hard_sigmoid"].bind(), 0.1)
    assert [(s.low, s.high) for s in hard] == [(-inf, -3), (3, inf)]


def test_a_slope_of_just_the_threshold_is_not_below_it() -> None:
    assert saturated(CATALOGUE["leaky_relu"].bind(negative_slope=0.01), 0.01) == ()
    assert [(s.low, s.high) for s in saturated(CATALOGUE["leaky_relu"].bind(), 0.0101)] == [(-inf, 0)]


def test_a_large_threshold_covers_everything() -> None:
    assert [(s.low, s.high) for s in saturated(CATALOGUE["tanh"].bind(), 2.0)] == [(-inf, inf)]


def test_a_stretch_about_a_minimum_is_small_around_it() -> None:
    (first, middle) = saturated(CATALOGUE["silu"].bind(), 0.01)
    assert first.low == -inf
    assert middle.low < -1.2784645427610738 < middle.high
    assert middle.high - middle.low < 0.1
