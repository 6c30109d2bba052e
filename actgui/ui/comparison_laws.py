"""What always holds of a function with its parameters chosen, in a sentence for each row of a comparison."""

from math import isfinite, isnan, nan

from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Evaluation, Kind, Monotonicity, Properties, Symmetry, properties_of
from actgui.core.influence import Influence, influence_on_others
from actgui.core.landmarks import is_positive_everywhere, reaches
from actgui.ui.function_facts import interval_text, short_number

translate = QCoreApplication.translate

BREAK = " · "
_NEARLY_ONE = 0.9


def shape_law(function: BoundFunction) -> str:
    """Return from what one output is computed."""
    return {
        Kind.ELEMENT_WISE: translate("Comparison", "Its own input: one value from one input"),
        Kind.AXIS: translate("Comparison", "All inputs: one value from the whole vector"),
        Kind.HALVING: translate("Comparison", "Two inputs, a value and its gate: half as many outputs"),
    }[function.function.kind]


def range_law(function: BoundFunction) -> str:
    """Return the range, and whether outputs can be probabilities."""
    interval = function.output_range
    text = interval_text(interval)
    if not (interval.low >= 0 and interval.high <= 1) or function.key == "hardmax":
        return text
    if properties_of(function).sums_to_one:
        return BREAK.join((text, translate("Comparison", "the outputs are the probabilities of one choice")))
    return BREAK.join((text, translate("Comparison", "each output can be a probability by itself")))


def sum_law(function: BoundFunction, evaluation: Evaluation) -> str:
    """Return what is known of the sum of the outputs of one vector."""
    if properties_of(function).sums_to_one:
        return translate("Comparison", "Always 1, whatever the inputs")
    interval, count = function.output_range, evaluation.inputs.size
    if function.function.kind is Kind.ELEMENT_WISE and isfinite(interval.low) and isfinite(interval.high) and count:
        text = translate("Comparison", "Need not be 1: of so many inputs it lies between {low} and {high}")
        return text.format(low=short_number(count * interval.low), high=short_number(count * interval.high))
    return translate("Comparison", "Need not be 1")


def largest_law(function: BoundFunction) -> str:
    """Return what a high input gets, and whether others pay for it."""
    rising = properties_of(function).monotonicity
    if function.function.kind is Kind.HALVING:
        return translate("Comparison", "What it gets depends on its partner: value times gate")
    if function.function.kind is Kind.ELEMENT_WISE:
        return {
            Monotonicity.INCREASING: translate(
                "Comparison", "It gets a high output, but not at the cost of the others: several can be high"
            ),
            Monotonicity.DECREASING: translate("Comparison", "It gets a low output, whatever the others are"),
            Monotonicity.CONSTANT: translate("Comparison", "It gets the same output as every other"),
            Monotonicity.NONE: translate(
                "Comparison", "Its output does not follow it everywhere: a higher input can get less"
            ),
        }[rising]
    return _largest_along_axis(function, rising)


def _largest_along_axis(function: BoundFunction, rising: Monotonicity) -> str:
    if influence_on_others(function) is Influence.NONE and rising is Monotonicity.INCREASING:
        return translate("Comparison", "The highest gets everything, all others nothing")
    if rising is Monotonicity.INCREASING:
        if function.output_range.low >= 0:
            return translate("Comparison", "The highest gets the largest share, at the cost of all others")
        return translate("Comparison", "The highest gets the highest output, and the others get less")
    if rising is Monotonicity.DECREASING:
        return translate("Comparison", "The highest gets the smallest share; the lowest gets the largest")
    return translate("Comparison", "What it gets depends on all others; more is not always more")


def growth_law(function: BoundFunction) -> str:
    """Return what happens to the other outputs when one input grows."""
    kind = function.function.kind
    if kind is Kind.ELEMENT_WISE:
        return translate("Comparison", "The others stay as they are")
    if kind is Kind.HALVING:
        return translate("Comparison", "The outputs of other pairs stay as they are")
    return _growth_along_axis(function)


def _growth_along_axis(function: BoundFunction) -> str:
    sums_to_one = properties_of(function).sums_to_one
    influence = influence_on_others(function)
    if influence is Influence.FALL and sums_to_one:
        return translate("Comparison", "The others lose together what it gains")
    if influence is Influence.RISE and sums_to_one:
        return translate("Comparison", "The others gain together what it loses")
    return {
        Influence.NONE: translate("Comparison", "The others stay, until the highest changes"),
        Influence.FALL: translate("Comparison", "The others fall"),
        Influence.RISE: translate("Comparison", "The others rise"),
        Influence.BOTH: translate("Comparison", "The others change, up or down"),
    }[influence]


def shift_law(function: BoundFunction) -> str:
    """Return what happens if the same number is added to all inputs."""
    found = properties_of(function)
    if found.shift_invariant or found.monotonicity is Monotonicity.CONSTANT:
        return translate("Comparison", "Nothing changes: only differences between inputs count")
    if function.function.kind is Kind.ELEMENT_WISE:
        return translate("Comparison", "Every output moves along the curve by itself")
    return translate("Comparison", "The outputs change")


def curve_law(function: BoundFunction) -> str:
    """Return how the outputs follow the inputs."""
    found = properties_of(function)
    if function.function.kind is not Kind.ELEMENT_WISE:
        rising = {
            Monotonicity.INCREASING: translate("Comparison", "each output rises with its own input"),
            Monotonicity.DECREASING: translate("Comparison", "each output falls with its own input"),
        }.get(found.monotonicity, translate("Comparison", "an output can rise or fall with its own input"))
        return BREAK.join((rising, translate("Comparison", "no curve of its own: the other inputs move it")))
    parts = [_shape_of_curve(function, found), _ends(found), _level(function), _symmetry(found), _smoothness(found)]
    return BREAK.join(part for part in parts if part)


def _shape_of_curve(function: BoundFunction, found: Properties) -> str:
    if is_positive_everywhere(function):
        if found.bounded:
            return translate("Comparison", "S-shaped: rises everywhere")
        return translate("Comparison", "rises everywhere")
    return {
        Monotonicity.INCREASING: translate("Comparison", "never falls"),
        Monotonicity.DECREASING: translate("Comparison", "never rises"),
        Monotonicity.CONSTANT: translate("Comparison", "level everywhere"),
        Monotonicity.NONE: translate("Comparison", "rises and falls"),
    }[found.monotonicity]


def _ends(found: Properties) -> str:
    limits = found.limits
    if limits is None or isnan(limits.value_left) or isnan(limits.value_right):
        return ""
    text = translate("Comparison", "from {left} at −∞ to {right} at ∞")
    return text.format(left=short_number(limits.value_left), right=short_number(limits.value_right))


def _level(function: BoundFunction) -> str:
    """Say of a curve from 0 to 1 from where on it is nearly 1."""
    interval = function.output_range
    x = reaches(function, _NEARLY_ONE) if (interval.low, interval.high) == (0, 1) else nan
    return "" if isnan(x) else translate("Comparison", "above 0.9 from x = {x}").format(x=short_number(x))


def _symmetry(found: Properties) -> str:
    if found.symmetry is Symmetry.ODD:
        return translate("Comparison", "odd")
    if found.symmetry is Symmetry.EVEN:
        return translate("Comparison", "even")
    if found.symmetry_centre is None:
        return ""
    x, y = (short_number(number) for number in found.symmetry_centre)
    return translate("Comparison", "half a turn about ({x}, {y}) leaves it as it is").format(x=x, y=y)


def _smoothness(found: Properties) -> str:
    if found.jumps:
        return translate("Comparison", "jumps")
    if found.kinks:
        return translate("Comparison", "kinks")
    return translate("Comparison", "smooth") if found.differentiability >= 1 else ""
