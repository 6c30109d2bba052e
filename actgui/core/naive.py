"""The formulas as textbooks print them, which overflow or lose digits. For showing why the catalogue's do not.

Nothing here is meant for use. Each formula is a chain of steps, so that one can see which of them goes wrong.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import isfinite, isnan
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction

FULL_DIGITS = 15.0
_EPSILON = 2.0**-53
_DOUBLE_BRACKETS = re.compile(r"\(\(([^()]*)\)\)")


@dataclass(frozen=True, slots=True)
class Step:
    """One operation of a formula: `text` with the names of what it takes in braces, and the numbers it gives."""

    name: str
    text: str
    values: Float64Array


Steps = Iterator[Step]


@dataclass(frozen=True, slots=True)
class NaiveFormula:
    """A textbook formula: how it is written, and its steps for one vector and the parameters by position."""

    text: str
    steps: Callable[..., Steps]


@dataclass(frozen=True, slots=True, eq=False)
class NaiveResult:
    """What a textbook formula gives for one vector."""

    x: Float64Array
    steps: tuple[Step, ...]

    @property
    def values(self) -> Float64Array:
        """The outputs."""
        return self.steps[-1].values

    def explain(self, index: int, text_of: Callable[[float], str] = "{:.4g}".format) -> tuple[str, ...]:
        """Return the steps that lead to one output as equations, such as "exp(1000) = inf" and "inf / inf = nan"."""
        known = {"x": _bracketed(text_of(float(self.x[index])))}
        lines = []
        for step in self.steps:
            value = float(step.values[index])
            left = _DOUBLE_BRACKETS.sub(r"(\1)", step.text.format(**known))
            lines.append(f"{left} = {text_of(value)}")
            known[step.name] = _bracketed(text_of(value))
        return tuple(lines)


def naive_result(function: BoundFunction, x: ArrayLike) -> NaiveResult | None:
    """Return what the textbook formula of a function gives for one vector; None if there is none here.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> result = naive_result(CATALOGUE["softmax"].bind(), [1000.0, 1001.0])
    >>> result.explain(0)
    ('exp(1000) = inf', 'Σ exp = inf', 'inf / inf = nan')
    """
    formula = NAIVE_FORMULAS.get(function.key)
    if formula is None:
        return None
    vector = np.array(x, dtype=np.float64).ravel()
    with np.errstate(all="ignore"):
        return NaiveResult(vector, tuple(formula.steps(vector, *function.values)))


def digits_left(naive: ArrayLike, exact: ArrayLike) -> Float64Array:
    """Return how many decimal digits of each naive output are right, from 0 to `FULL_DIGITS`.

    0 where it is NaN, infinite or zero and the exact one is not; `FULL_DIGITS` where both are the same, NaN included.

    Examples
    --------
    >>> print(digits_left([1.0, 0.0, np.nan], [1.0, 1e-20, 0.5]))
    [15.  0.  0.]
    """
    one, other = np.asarray(naive, dtype=np.float64), np.asarray(exact, dtype=np.float64)
    with np.errstate(all="ignore"):
        error = np.abs(one - other) / np.abs(other)
        digits = np.clip(-np.log10(np.maximum(error, _EPSILON)), 0.0, FULL_DIGITS) + 0.0
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    return np.where(same, FULL_DIGITS, np.where(np.isnan(digits), 0.0, digits))


def _bracketed(text: str) -> str:
    return f"({text})" if text.startswith("-") else text


def _sigmoid(x: Float64Array) -> Steps:
    power = np.exp(-x)
    yield Step("power", "exp(-{x})", power)
    yield Step("total", "1 + {power}", 1 + power)
    yield Step("y", "1 / {total}", 1 / (1 + power))


def _log_sigmoid(x: Float64Array) -> Steps:
    yield from _sigmoid(x)
    yield Step("log", "log({y})", np.log(1 / (1 + np.exp(-x))))


def _tanh(x: Float64Array) -> Steps:
    up, down = np.exp(x), np.exp(-x)
    yield Step("up", "exp({x})", up)
    yield Step("down", "exp(-{x})", down)
    yield Step("over", "{up} - {down}", up - down)
    yield Step("under", "{up} + {down}", up + down)
    yield Step("y", "{over} / {under}", (up - down) / (up + down))


def _softplus(x: Float64Array, beta: float) -> Steps:
    power = np.exp(beta * x)
    yield Step("scaled", f"{beta:.4g} {{x}}", beta * x)
    yield Step("power", "exp({scaled})", power)
    yield Step("total", "1 + {power}", 1 + power)
    yield Step("y", f"log({{total}}) / {beta:.4g}", np.log(1 + power) / beta)


def _elu(x: Float64Array, alpha: float) -> Steps:
    power = np.exp(x)
    yield Step("power", "exp({x})", power)
    yield Step("below", f"{alpha:.4g} ({{power}} - 1)", alpha * (power - 1))
    yield Step("y", "max(0, {x}) + min(0, {below})", np.maximum(0, x) + np.minimum(0, alpha * (power - 1)))


def _silu(x: Float64Array) -> Steps:
    power = np.exp(-x)
    yield Step("power", "exp(-{x})", power)
    yield Step("total", "1 + {power}", 1 + power)
    yield Step("y", "{x} / {total}", x / (1 + power))


def _mish(x: Float64Array) -> Steps:
    power = np.exp(x)
    bent = np.log(1 + power)
    yield Step("power", "exp({x})", power)
    yield Step("bent", "log(1 + {power})", bent)
    yield Step("gate", "tanh({bent})", np.tanh(bent))
    yield Step("y", "{x} {gate}", x * np.tanh(bent))


def _softmax(x: Float64Array, temperature: float) -> Steps:
    if temperature != 1:
        x = x / temperature
        yield Step("x", f"{{x}} / {temperature:.4g}", x)
    power = np.exp(x)
    total = np.broadcast_to(power.sum(), x.shape)
    yield Step("power", "exp({x})", power)
    yield Step("total", "Σ exp", total)
    yield Step("y", "{power} / {total}", power / total)


def _log_softmax(x: Float64Array, temperature: float) -> Steps:
    steps = tuple(_softmax(x, temperature))
    yield from steps
    yield Step("log", "log({y})", np.log(steps[-1].values))


def _softmin(x: Float64Array, temperature: float) -> Steps:
    yield Step("x", "0 - {x}", 0 - x)
    yield from _softmax(0 - x, temperature)


def _softmax_one(x: Float64Array) -> Steps:
    power = np.exp(x)
    total = np.broadcast_to(1 + power.sum(), x.shape)
    yield Step("power", "exp({x})", power)
    yield Step("total", "1 + Σ exp", total)
    yield Step("y", "{power} / {total}", power / total)


NAIVE_FORMULAS: Mapping[str, NaiveFormula] = MappingProxyType(
    {
        "sigmoid": NaiveFormula("1 / (1 + exp(-x))", _sigmoid),
        "log_sigmoid": NaiveFormula("log(1 / (1 + exp(-x)))", _log_sigmoid),
        "tanh": NaiveFormula("(exp(x) - exp(-x)) / (exp(x) + exp(-x))", _tanh),
        "softplus": NaiveFormula("log(1 + exp(beta x)) / beta", _softplus),
        "elu": NaiveFormula("max(0, x) + min(0, alpha (exp(x) - 1))", _elu),
        "silu": NaiveFormula("x / (1 + exp(-x))", _silu),
        "mish": NaiveFormula("x tanh(log(1 + exp(x)))", _mish),
        "softmax": NaiveFormula("exp(x / T) / Σ exp(x / T)", _softmax),
        "log_softmax": NaiveFormula("log(exp(x / T) / Σ exp(x / T))", _log_softmax),
        "softmin": NaiveFormula("exp(-x / T) / Σ exp(-x / T)", _softmin),
        "softmax_one": NaiveFormula("exp(x) / (1 + Σ exp(x))", _softmax_one),
    }
)


def breakdown(result: NaiveResult, exact: ArrayLike) -> tuple[int, ...]:
    """Return the indices of the outputs of which fewer than 12 digits are right, the worst first."""
    digits = digits_left(result.values, exact)
    wrong = np.flatnonzero(digits < 12)
    worst = [(not isnan(value), isfinite(value)) for value in result.values[wrong].tolist()]
    order = sorted(range(wrong.size), key=lambda at: (worst[at], digits[wrong[at]]))
    return tuple(int(wrong[at]) for at in order)
