"""What always holds of the derivative of a function: its sign, its size, and where it fades."""

from math import inf, isfinite, isnan

import numpy as np
from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Kind, Monotonicity, Properties, properties_of
from actgui.core.influence import Influence, influence_on_others
from actgui.core.landmarks import is_positive_everywhere
from actgui.core.saturation import saturated
from actgui.ui.comparison_laws import BREAK
from actgui.ui.function_facts import short_number

translate = QCoreApplication.translate

FLAT = 0.01  # a slope below this counts as saturated
_PROBES = np.linspace(-6, 6, 97)


def derivative_law(function: BoundFunction) -> str:
    """Return the sign of the derivative and how large it gets."""
    found = properties_of(function)
    if function.function.kind is Kind.HALVING:
        return translate("Comparison", "Two for each output: by its value and by its gate")
    if function.function.kind is Kind.AXIS:
        return BREAK.join(part for part in (_own_sign(found), _cross_sign(function, found)) if part)
    return BREAK.join(part for part in (_sign(function, found), _largest_slope(found)) if part)


def _sign(function: BoundFunction, found: Properties) -> str:
    if found.jumps and not function.derivative(_PROBES).any():
        return translate("Comparison", "0 everywhere but at the jumps")
    if found.monotonicity is Monotonicity.INCREASING:
        if is_positive_everywhere(function):
            return translate("Comparison", "positive everywhere")
        return translate("Comparison", "never negative")
    if found.monotonicity is Monotonicity.DECREASING:
        return translate("Comparison", "never positive")
    if found.monotonicity is Monotonicity.CONSTANT:
        return translate("Comparison", "0 everywhere")
    return translate("Comparison", "positive and negative")


def _largest_slope(found: Properties) -> str:
    slope, places = found.lipschitz, found.steepest or ()
    if slope is None or found.jumps:
        return ""
    if slope == inf:
        return translate("Comparison", "grows without bound")
    if not places:
        return translate("Comparison", "tends to {slope} at most").format(slope=short_number(slope))
    if len(places) == 1 and places[0].low == places[0].high:
        text = translate("Comparison", "at most {slope}, at x = {x}")
        return text.format(slope=short_number(slope), x=short_number(places[0].low))
    return translate("Comparison", "at most {slope}").format(slope=short_number(slope))


def _own_sign(found: Properties) -> str:
    if found.differentiability < 0:
        return translate("Comparison", "0 everywhere but at the jumps")
    is_strict = found.differentiability == inf
    if found.monotonicity is Monotonicity.INCREASING:
        if is_strict:
            return translate("Comparison", "by its own input positive")
        return translate("Comparison", "by its own input never negative")
    if found.monotonicity is Monotonicity.DECREASING:
        if is_strict:
            return translate("Comparison", "by its own input negative")
        return translate("Comparison", "by its own input never positive")
    return translate("Comparison", "by its own input of either sign")


def _cross_sign(function: BoundFunction, found: Properties) -> str:
    is_strict = found.differentiability == inf
    influence = influence_on_others(function)
    if influence is Influence.FALL:
        if is_strict:
            return translate("Comparison", "by any other input negative")
        return translate("Comparison", "by any other input never positive")
    if influence is Influence.RISE:
        if is_strict:
            return translate("Comparison", "by any other input positive")
        return translate("Comparison", "by any other input never negative")
    if influence is Influence.BOTH:
        return translate("Comparison", "by other inputs of either sign")
    return ""


def saturation_law(function: BoundFunction) -> str:
    """Return where the slope fades, so that gradients vanish."""
    found = properties_of(function)
    kind = function.function.kind
    if kind is Kind.HALVING:
        return translate("Comparison", "Where the gate is shut: its value gets no gradient")
    if kind is Kind.AXIS:
        return _saturation_along_axis(found)
    limits = found.limits
    if limits is None or isnan(limits.slope_left) or isnan(limits.slope_right):
        return translate("Comparison", "Never: it swings for ever")
    fades = (limits.slope_left == 0, limits.slope_right == 0)
    law = {
        (True, True): translate("Comparison", "At both ends: the slope goes to 0, and gradients vanish"),
        (True, False): translate("Comparison", "On the left only: the slope goes to 0 there"),
        (False, True): translate("Comparison", "On the right only: the slope goes to 0 there"),
        (False, False): translate("Comparison", "Never: the slope stays away from 0 at both ends"),
    }[fades]
    return BREAK.join(part for part in (law, _flat_outside(function) if any(fades) else "") if part)


def _flat_outside(function: BoundFunction) -> str:
    stretches = saturated(function, FLAT)
    low = next((stretch.high for stretch in stretches[:1] if stretch.low == -inf), -inf)
    high = next((stretch.low for stretch in stretches[-1:] if stretch.high == inf), inf)
    if isfinite(low) and isfinite(high):
        text = translate("Comparison", "below {slope} outside {low} to {high}")
    elif isfinite(low):
        text = translate("Comparison", "below {slope} left of {low}")
    elif isfinite(high):
        text = translate("Comparison", "below {slope} right of {high}")
    else:
        return ""
    return text.format(slope=short_number(FLAT), low=short_number(low), high=short_number(high))


def _saturation_along_axis(found: Properties) -> str:
    if found.differentiability < 0:
        return translate("Comparison", "Always: no gradient passes")
    if found.sums_to_one or found.bounded:
        return translate("Comparison", "When one input leads: outputs near 0 and 1 have slopes near 0")
    if found.monotonicity is Monotonicity.INCREASING:
        return translate("Comparison", "Only for an input that leads; the slopes of all others stay large")
    return translate("Comparison", "Depends on all inputs")
