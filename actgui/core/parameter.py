"""Parameters of functions: what they are called, and which values they may have."""

from dataclasses import dataclass, field
from math import inf, isfinite


class ParameterError(ValueError):
    """A parameter that the function does not have, or a value that its formula does not allow."""

    def __init__(self, template: str, **details: str) -> None:
        super().__init__(template.format(**details))
        self.template = template
        self.details = details


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of real numbers; an infinite end is always open."""

    low: float
    high: float
    low_closed: bool = True
    high_closed: bool = True

    def __contains__(self, value: float) -> bool:
        above = value > self.low or (self.low_closed and value == self.low)
        below = value < self.high or (self.high_closed and value == self.high)
        return above and below

    def __str__(self) -> str:
        left = "[" if self.low_closed and isfinite(self.low) else "("
        right = "]" if self.high_closed and isfinite(self.high) else ")"
        return f"{left}{self.low:g}, {self.high:g}{right}"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a function: `offered` is what an editor's slider spans, `allowed` what the formula takes."""

    key: str
    default: float
    offered: Interval
    allowed: Interval = field(default=Interval(-inf, inf))

    def check(self, value: float) -> float:
        """Return `value` as a float, or raise `ParameterError` if the formula does not allow it."""
        number = float(value)
        if not isfinite(number) or number not in self.allowed:
            raise ParameterError(
                "{parameter} must be a finite number in {allowed}, not {value}.",
                parameter=self.key,
                allowed=str(self.allowed),
                value=f"{number:g}",
            )
        return number
