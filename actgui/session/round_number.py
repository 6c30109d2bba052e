"""Round numbers: what a hand that drags or turns a wheel means, without digits that it cannot mean."""

from decimal import Decimal
from math import floor, isfinite, log10

from actgui.session.number_text import number_text


def roundest_between(low: float, high: float) -> float:
    """Return the number with the fewest digits in [low, high], the one nearest to the middle among these.

    Both ends are finite.
    """
    low, high = min(low, high), max(low, high)
    if low <= 0 <= high:
        return 0.0
    middle = min(max(low + (high - low) / 2, low), high)
    exponent = floor(log10(max(abs(low), abs(high)))) + 1
    for place in range(exponent, exponent - 20, -1):
        unit = Decimal(1).scaleb(place)
        multiple = round(Decimal(middle) / unit)
        near = [float(candidate * unit) for candidate in (multiple, multiple - 1, multiple + 1)]
        inside = [value for value in near if low <= value <= high]
        if inside:
            return min(inside, key=lambda value: abs(value - middle))
    return middle


def decimal_sum(value: float, step: float) -> float:
    """Return value + step as people add the numbers they read: 0.1 + 0.2 is 0.3. Infinities and NaN stay."""
    if not isfinite(value):
        return value
    return float(Decimal(number_text(value)) + Decimal(number_text(step)))
