"""The calls of the input language that make many numbers: range, arange, linspace, logspace, normal, uniform.

Each generator first counts its numbers, so that a limit can be checked before memory is taken.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, inf, isfinite, isnan

import numpy as np
from numpy.typing import NDArray

from actgui.session.errors import SessionError, phrase

Number = int | float
FloatArray = NDArray[np.float64]

_LARGEST_EXACT = 2**53
_OTHER_SPELLINGS = {"num": "count", "n": "count", "size": "count", "loc": "mean", "scale": "std"}


class ArgumentError(SessionError):
    """Arguments that a generator cannot use; the caller knows where they stand in the text."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many numbers there will be, and the function that makes them."""

    count: int
    make: Callable[[], FloatArray]


@dataclass(frozen=True, slots=True)
class Generator:
    """One callable name of the input language. A parameter without a default must be given."""

    name: str
    parameters: tuple[str, ...]
    defaults: Mapping[str, Number]
    example: str
    plan: Callable[..., Plan]

    @property
    def signature(self) -> str:
        """How the call is written."""
        return f"{self.name}({', '.join(self.parameters)})"

    def bind(self, values: Sequence[Number], named: Sequence[tuple[str, Number]]) -> Plan:
        """Match arguments with parameters and plan the numbers; raise `ArgumentError` if they do not fit."""
        if len(values) > len(self.parameters):
            raise self._error(
                phrase("{name} takes at most {most} numbers, not {given}."),
                most=len(self.parameters),
                given=len(values),
            )
        if (
            len(values) == 1
            and self.parameters[0] == "start"
            and "start" in self.defaults
            and "stop" not in dict(named)
        ):
            values = (self.defaults["start"], values[0])
        arguments = dict(zip(self.parameters, values, strict=False))
        for given, value in named:
            key = self._parameter(given)
            if key in arguments:
                raise self._error(phrase("{name} is given {parameter} twice."), parameter=key)
            arguments[key] = value
        return self.plan(**self._completed(arguments))

    def _parameter(self, given: str) -> str:
        key = _OTHER_SPELLINGS.get(given, given)
        if key not in self.parameters:
            raise self._error(phrase("{name} has no parameter “{parameter}”."), parameter=given)
        return key

    def _completed(self, arguments: dict[str, Number]) -> dict[str, Number]:
        missing = [key for key in self.parameters if key not in arguments and key not in self.defaults]
        if missing:
            raise self._error(phrase("{name} needs {parameter}."), parameter=missing[0])
        return {key: arguments.get(key, self.defaults.get(key, 0)) for key in self.parameters}

    def _error(self, template: str, **details: object) -> ArgumentError:
        hint = phrase("Write {signature}, as in {example}.")
        return ArgumentError(template, hint, name=self.name, signature=self.signature, example=self.example, **details)


def _whole(value: Number, parameter: str) -> int:
    if not isinstance(value, int) and not (isfinite(value) and value.is_integer()):
        raise ArgumentError(
            phrase("{parameter} must be a whole number, not {value}."),
            phrase("Write digits without a decimal point; for steps such as 0.5 use arange(start, stop, step)."),
            parameter=parameter,
            value=f"{value:g}",
        )
    return int(value)


def _real(value: Number, parameter: str) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = inf
    if not isfinite(number):
        raise ArgumentError(
            phrase("{parameter} must be a finite number."),
            phrase("Write a number such as 5 or -0.5."),
            parameter=parameter,
        )
    return number


def _not_negative(value: int | float, parameter: str) -> None:
    if value < 0:
        raise ArgumentError(
            phrase("{parameter} must not be negative."), phrase("Write 0 or more."), parameter=parameter
        )


def _count(value: Number) -> int:
    count = _whole(value, "count")
    _not_negative(count, "count")
    return count


def _step_is_not_zero(step: Number) -> None:
    if step == 0:
        raise ArgumentError(
            phrase("step must not be 0."), phrase("Write the distance from one number to the next, such as 1 or -1.")
        )


def _plan_range(start: Number, stop: Number, step: Number) -> Plan:
    first, last, stride = _whole(start, "start"), _whole(stop, "stop"), _whole(step, "step")
    _step_is_not_zero(stride)
    count = max(0, -((first - last) // stride))
    if abs(first) + abs(last) + abs(stride) <= _LARGEST_EXACT:
        return Plan(count, lambda: first + stride * np.arange(count, dtype=np.float64))
    return Plan(count, lambda: np.fromiter(map(float, range(first, last, stride)), np.float64, count))


def _plan_arange(start: Number, stop: Number, step: Number) -> Plan:
    if all(isinstance(value, int) for value in (start, stop, step)):
        return _plan_range(start, stop, step)
    first, last, stride = _real(start, "start"), _real(stop, "stop"), _real(step, "step")
    _step_is_not_zero(stride)
    steps = (last - first) / stride
    count = max(0, ceil(min(steps, 1e300))) if not isnan(steps) else 0
    return Plan(count, lambda: np.arange(first, last, stride, dtype=np.float64))


def _plan_linspace(start: Number, stop: Number, count: Number) -> Plan:
    first, last, number = _real(start, "start"), _real(stop, "stop"), _count(count)
    if isfinite(last - first):
        return Plan(number, lambda: np.linspace(first, last, number))
    return Plan(number, lambda: 2 * np.linspace(first / 2, last / 2, number))


def _plan_logspace(start: Number, stop: Number, count: Number, base: Number) -> Plan:
    first, last, number, root = _real(start, "start"), _real(stop, "stop"), _count(count), _real(base, "base")
    if root <= 0:
        raise ArgumentError(phrase("base must be greater than 0."), phrase("Leave it out for 10, or write 2."))
    return Plan(number, lambda: np.power(root, _plan_linspace(first, last, number).make()))


def _plan_normal(mean: Number, std: Number, count: Number, seed: Number) -> Plan:
    centre, spread, number, start = _real(mean, "mean"), _real(std, "std"), _count(count), _whole(seed, "seed")
    _not_negative(spread, "std")
    _not_negative(start, "seed")
    return Plan(number, lambda: np.random.default_rng(start).normal(centre, abs(spread), number))


def _plan_uniform(low: Number, high: Number, count: Number, seed: Number) -> Plan:
    bottom, top, number, start = _real(low, "low"), _real(high, "high"), _count(count), _whole(seed, "seed")
    _not_negative(start, "seed")
    if not 0 <= top - bottom < inf:
        raise ArgumentError(
            phrase("low must not be above high, nor too far below it."),
            phrase("Write the smaller number first, as in uniform(-1, 1, 100)."),
        )
    return Plan(number, lambda: np.random.default_rng(start).uniform(bottom + 0.0, top + 0.0, number))


_STEPS = {"start": 0, "step": 1}
_RANDOM = {"count": 100, "seed": 0}

GENERATORS: dict[str, Generator] = {
    generator.name: generator
    for generator in (
        Generator("range", ("start", "stop", "step"), _STEPS, "range(0, 21)", _plan_range),
        Generator("arange", ("start", "stop", "step"), _STEPS, "arange(-5, 5, 0.5)", _plan_arange),
        Generator("linspace", ("start", "stop", "count"), {"count": 50}, "linspace(-5, 5, 11)", _plan_linspace),
        Generator(
            "logspace",
            ("start", "stop", "count", "base"),
            {"count": 50, "base": 10},
            "logspace(-3, 3, 7)",
            _plan_logspace,
        ),
        Generator(
            "normal",
            ("mean", "std", "count", "seed"),
            {"mean": 0, "std": 1} | _RANDOM,
            "normal(0, 1, 100, seed=0)",
            _plan_normal,
        ),
        Generator(
            "uniform",
            ("low", "high", "count", "seed"),
            {"low": 0, "high": 1} | _RANDOM,
            "uniform(-1, 1, 100, seed=0)",
            _plan_uniform,
        ),
    )
}
