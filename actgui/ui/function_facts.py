"""Short facts about a function with its parameters chosen, for the chips of its card."""

from math import inf, isfinite, isnan

from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Interval, Monotonicity, Norm, Properties, Symmetry, Turn, properties_of
from actgui.session.number_text import number_text
from actgui.ui.ticks import with_minus
from actgui.ui.translation import QT_TRANSLATE_NOOP, listed, sentences

Fact = tuple[str, str]

translate = QCoreApplication.translate

_DIGITS = 6
_LISTED = 3

_MONOTONICITY = {
    Monotonicity.INCREASING: QT_TRANSLATE_NOOP("Facts", "increasing"),
    Monotonicity.DECREASING: QT_TRANSLATE_NOOP("Facts", "decreasing"),
    Monotonicity.CONSTANT: QT_TRANSLATE_NOOP("Facts", "constant"),
    Monotonicity.NONE: QT_TRANSLATE_NOOP("Facts", "not monotonic"),
}
_SYMMETRY = {
    Symmetry.ODD: (
        QT_TRANSLATE_NOOP("Facts", "odd"),
        QT_TRANSLATE_NOOP("Facts", "f(−x) = −f(x): inputs spread evenly about 0 have outputs whose mean is 0"),
    ),
    Symmetry.EVEN: (QT_TRANSLATE_NOOP("Facts", "even"), QT_TRANSLATE_NOOP("Facts", "f(−x) = f(x)")),
}


def function_facts(function: BoundFunction) -> list[Fact]:
    """Return facts, each with a longer explanation or exact numbers."""
    found = properties_of(function)
    facts = [(translate("Facts", "range {range}").format(range=interval_text(found.output_range)), "")]
    facts.append((translate("Facts", _MONOTONICITY[found.monotonicity]), ""))
    facts.append(_smoothness(found))
    if found.symmetry in _SYMMETRY:
        text, tip = _SYMMETRY[found.symmetry]
        facts.append((translate("Facts", text), translate("Facts", tip)))
    facts += _centre(found) + _zeros(found) + _extrema(found) + _inflexions(found) + _limits(found) + _lipschitz(found)
    return facts


def interval_text(interval: Interval) -> str:
    """Return an interval for people: short numbers, a true minus and the sign of infinity."""
    left = "[" if interval.low_closed and isfinite(interval.low) else "("
    right = "]" if interval.high_closed and isfinite(interval.high) else ")"
    return f"{left}{short_number(interval.low)}, {short_number(interval.high)}{right}"


def short_number(value: float) -> str:
    """Return a number in six digits."""
    if not isfinite(value):
        return {inf: "∞", -inf: "−∞"}.get(value, "nan")
    return with_minus(f"{value + 0.0:.{_DIGITS}g}")  # no -0


def _smoothness(found: Properties) -> Fact:
    if found.jumps:
        return (
            translate("Facts", "jumps at {places}").format(places=_places(found.jumps)),
            translate("Facts", "The value itself jumps there"),
        )
    if found.kinks:
        return (
            translate("Facts", "kink at {places}").format(places=_places(found.kinks)),
            translate("Facts", "The derivative jumps there"),
        )
    if found.differentiability < 1:  # an axis function, whose places are no single numbers
        return (translate("Facts", "jumps") if found.differentiability < 0 else translate("Facts", "kinks"), "")
    if isfinite(found.differentiability):
        tip = translate("Facts", "{count} continuous derivatives").format(count=int(found.differentiability))
        return (translate("Facts", "no kink"), tip)
    return (translate("Facts", "smooth"), translate("Facts", "It has derivatives of every order"))


def _zeros(found: Properties) -> list[Fact]:
    if not found.zeros or isfinite(found.window):
        return []
    texts = [short_number(zero.low) if zero.low == zero.high else interval_text(zero) for zero in found.zeros[:_LISTED]]
    exact = listed(number_text(zero.low) for zero in found.zeros if zero.low == zero.high)
    return [(translate("Facts", "zero at {places}").format(places=listed(texts)), exact)]


def _extrema(found: Properties) -> list[Fact]:
    if not found.extrema or isfinite(found.window):
        return []
    facts = []
    for extremum in found.extrema[:_LISTED]:
        text = (
            translate("Facts", "minimum {value} at {place}")
            if extremum.turn is Turn.MINIMUM
            else translate("Facts", "maximum {value} at {place}")
        )
        tip = f"f({number_text(extremum.x)}) = {number_text(extremum.value)}"
        facts.append((text.format(value=short_number(extremum.value), place=short_number(extremum.x)), tip))
    return facts


def _centre(found: Properties) -> list[Fact]:
    if found.symmetry_centre is None or found.symmetry in _SYMMETRY:
        return []
    x, y = found.symmetry_centre
    text = translate("Facts", "point symmetry about ({x}, {y})").format(x=short_number(x), y=short_number(y))
    tip = translate("Facts", "f({double_x} − x) = {double_y} − f(x): half a turn leaves the graph as it is")
    return [(text, tip.format(double_x=number_text(2 * x), double_y=number_text(2 * y)))]


def _inflexions(found: Properties) -> list[Fact]:
    if not found.inflexions or isfinite(found.window):
        return []
    text = translate("Facts", "inflexion at {places}").format(places=_places(found.inflexions[:_LISTED]))
    tip = translate("Facts", "The curve changes the side to which it bends, at {places}")
    return [(text, tip.format(places=listed(map(number_text, found.inflexions))))]


def _lipschitz(found: Properties) -> list[Fact]:
    if found.lipschitz is None:
        return []
    if not isfinite(found.lipschitz):
        return [(translate("Facts", "no Lipschitz bound"), translate("Facts", "The slope grows without bound"))]
    text = translate("Facts", "Lipschitz {constant}").format(constant=short_number(found.lipschitz))
    tip = translate("Facts", "Outputs are at most {constant} times as far apart as their inputs")
    return [(text, sentences(tip.format(constant=number_text(found.lipschitz)), _norm(found)))]


def _norm(found: Properties) -> str:
    if found.lipschitz_norm is Norm.EUCLIDEAN:
        return translate("Facts", "(root of the sum of squares)")
    if found.lipschitz_norm is Norm.MAXIMUM:
        return translate("Facts", "(largest difference)")
    return ""


def _limits(found: Properties) -> list[Fact]:
    limits = found.limits
    if limits is None or (isnan(limits.value_left) and isnan(limits.value_right)):
        return []
    text = translate("Facts", "{left} at −∞, {right} at ∞")
    tip = translate("Facts", "The limits of f at minus infinity and at infinity")
    return [(text.format(left=short_number(limits.value_left), right=short_number(limits.value_right)), tip)]


def _places(places: tuple[float, ...]) -> str:
    return listed(map(short_number, places))
