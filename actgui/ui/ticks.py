"""Where the ticks of an axis stand and what they are called. Decimal arithmetic, so that 0.3 is called 0.3."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

MINUS = "−"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_PLAIN_FROM, _PLAIN_BELOW = Decimal("0.0001"), Decimal(1_000_000)
_SMALLEST = 5e-324
_STRIDES = (1, 2, 3, 5, 10, 20, 50, 100, 200, 500)  # decades from one labelled tick to the next
_NARROWEST = 1e-12  # a range narrower than this, compared with its ends, has no digits left for ticks


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis in plain units. A tick without a label is a grid line only."""

    value: float
    label: str


def with_minus(text: str) -> str:
    """Return a number's text with a true minus sign, for reading."""
    return text.replace("-", MINUS)


def usable_range(low: float, high: float) -> tuple[float, float]:
    """Return the range in order, finite, and wide enough to divide by."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.0, 1.0
    low, high = min(low, high), max(low, high)
    reach = max(abs(low), abs(high))
    if reach < 1e-300:
        return -1.0, 1.0
    if high / 2 - low / 2 < reach * _NARROWEST:
        return low - reach / 2 if low > -1e308 else low, high + reach / 2 if high < 1e308 else high / 2
    return low, high


def usable_log_range(low: float, high: float) -> tuple[float, float]:
    """Return a range of positive numbers; six decades under the top when the lower end is not positive."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.1, 1.0
    low, high = min(low, high), max(low, high)
    if high <= 0:
        return 0.1, 1.0
    if low <= 0:
        low = max(high * 1e-6, _SMALLEST)
    if math.log10(high) - math.log10(low) < 1e-9:
        low, high = max(low / 2, _SMALLEST), min(high * 2, 1.7e308)
    return low, high


def linear_ticks(low: float, high: float, about: int) -> list[Tick]:
    """Return at most about `about` ticks at multiples of 1, 2 or 5 times a power of ten."""
    values = _linear_places(low, high, about)
    return [Tick(float(value), label) for value, label in zip(values, tick_labels(values), strict=True)]


def log_ticks(low: float, high: float, about: int) -> list[Tick]:
    """Return ticks at powers of ten, with 2 and 5 between them or unlabelled grid lines where there is room."""
    first, last = math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9)
    needed = (last - first + 1) / max(about, 1)
    stride = next(stride for stride in _STRIDES if stride >= needed or stride == _STRIDES[-1])
    decades = [_power(exponent) for exponent in range(first, last + 1) if exponent % stride == 0]
    if len(decades) <= 2 and stride == 1:
        between = _multiples((1, 2, 5), first, last, low, high)
        decades = between if len(between) > 2 else _linear_places(low, high, about)
    labelled = [value for value in decades if value > 0]
    ticks = [Tick(float(value), label) for value, label in zip(labelled, tick_labels(labelled), strict=True)]
    if stride > 1 or len(decades) > about // 2 + 2:
        return ticks
    taken = {tick.value for tick in ticks}
    minor = (float(value) for value in _multiples(range(1, 10), first, last, low, high))
    return ticks + [Tick(value, "") for value in minor if value not in taken]


def tick_labels(values: Iterable[Decimal]) -> list[str]:
    """Write numbers in one style: all plain, or all with a power of ten when one is very large or all very small."""
    values = list(values)
    sizes = [abs(value) for value in values if value]
    plain = not sizes or (max(sizes) < _PLAIN_BELOW and max(sizes) >= _PLAIN_FROM and min(sizes) >= _PLAIN_FROM / 10)
    return [_plain_text(value) if plain else _power_text(value) for value in values]


def _linear_places(low: float, high: float, about: int) -> list[Decimal]:
    step = min((high / 2 - low / 2) / max(about, 1), 5e307) * 2
    exponent = math.floor(math.log10(max(step, _SMALLEST)))
    unit = float(Decimal(step).scaleb(-exponent))
    factor = next((factor for factor in (1, 2, 5) if unit <= factor * (1 + 1e-9)), 10)
    pitch = Decimal(factor).scaleb(exponent)
    first = math.ceil(Decimal(low) / pitch - Decimal("1e-9"))
    last = math.floor(Decimal(high) / pitch + Decimal("1e-9"))
    return [number * pitch for number in range(first, last + 1)]


def _multiples(factors: Iterable[int], first: int, last: int, low: float, high: float) -> list[Decimal]:
    places = (factor * _power(exponent) for exponent in range(first - 1, last + 1) for factor in factors)
    return [place for place in places if low * (1 - 1e-9) <= float(place) <= high * (1 + 1e-9)]


def _power(exponent: int) -> Decimal:
    return Decimal(1).scaleb(exponent)


def _plain_text(value: Decimal) -> str:
    text = f"{abs(value):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return MINUS + text if value < 0 else text


def _power_text(value: Decimal) -> str:
    if not value:
        return "0"
    exponent = value.adjusted()
    factor = _plain_text(value.scaleb(-exponent))
    power = "10" + str(exponent).translate(_SUPERSCRIPTS)
    if factor.lstrip(MINUS) == "1":
        return factor.replace("1", power)
    return f"{factor}×{power}"
