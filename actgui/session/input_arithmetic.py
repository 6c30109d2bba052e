"""Arithmetic on single numbers, bounded so that no expression can take long. Whole numbers stay exact."""

import ast
import operator
from collections.abc import Callable
from math import isfinite

from actgui.session.errors import SessionError, phrase
from actgui.session.input_generators import Number

MAX_BITS = 10_000


class ArithmeticProblem(SessionError):  # noqa: N818 - ArithmeticError is Python's own
    """A calculation without a usable result; the caller knows where it stands in the text."""


BINARY: dict[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}


def checked_literal(value: Number) -> Number:
    """Return a number as written; raise `ArithmeticProblem` for a spelling such as 1e400, which no float holds."""
    if not _is_finite(value):
        raise too_large()
    return value


def negated(value: Number) -> Number:
    """Return -value; the whole number 0 becomes -0.0, as everywhere else in the input."""
    return -value if value != 0 else -float(value)


def combined(kind: type[ast.operator], left: Number, right: Number) -> Number:
    """Return `left` and `right` joined by an operator; raise `ArithmeticProblem` where there is no finite result."""
    if kind is ast.Pow and _is_giant_power(left, right):
        raise too_large()
    try:
        result = BINARY[kind](left, right)
    except ZeroDivisionError:
        raise ArithmeticProblem(
            phrase("“{text}” divides by zero."), phrase("Write inf, -inf or nan if you mean one of these.")
        ) from None
    except OverflowError:
        raise too_large() from None
    if isinstance(result, complex):
        raise ArithmeticProblem(
            phrase("“{text}” is not a real number."), phrase("Only whole powers of a negative number are real.")
        )
    if isinstance(result, int):
        grows_too_large = result.bit_length() > MAX_BITS
    else:
        grows_too_large = not _is_finite(result) and _is_finite(left) and _is_finite(right)
    if grows_too_large:
        raise too_large()
    return result


def rounded(value: Number) -> float:
    """Return the nearest float; raise `ArithmeticProblem` if there is none."""
    try:
        return float(value)
    except OverflowError:
        raise too_large() from None


def too_large() -> ArithmeticProblem:
    """Make the error for a number beyond the largest float."""
    return ArithmeticProblem(
        phrase("“{text}” is too large: the largest number is about 1.8e308."), phrase("Write inf for infinity.")
    )


def _is_giant_power(base: Number, exponent: Number) -> bool:
    if not (isinstance(base, int) and isinstance(exponent, int)):
        return False
    return abs(base) > 1 and abs(exponent) * (abs(base).bit_length() - 1) > MAX_BITS and exponent > 0


def _is_finite(value: Number) -> bool:
    return isinstance(value, int) or isfinite(value)
