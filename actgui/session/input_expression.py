"""One expression of the input language -> a number or many. Over Python's syntax tree with an allow-list; no eval."""

import ast
import re
from dataclasses import dataclass
from difflib import get_close_matches
from math import e, inf, nan, pi
from typing import NoReturn

import numpy as np

from actgui.session.errors import InputError, SessionError, phrase
from actgui.session.input_arithmetic import (
    BINARY,
    ArithmeticProblem,
    checked_literal,
    combined,
    negated,
    rounded,
    too_large,
)
from actgui.session.input_generators import GENERATORS, ArgumentError, FloatArray, Number, Plan
from actgui.session.input_scanner import NUMBER
from actgui.session.input_source import Source

CONSTANTS: dict[str, float] = {"pi": pi, "π": pi, "e": e, "inf": inf, "infinity": inf, "nan": nan}

_DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NAME = re.compile(rf"{NUMBER}|(?P<name>[^\W\d]\w*+)(?!\s*+=)")
_LEADING_ZEROS = re.compile(r"^0+(?=[0-9])")


def evaluate_expression(source: Source, start: int, end: int, *, room: int, limit: int) -> float | FloatArray:
    """Return the value of the text from `start` to `end`: one float, or an array of at most `room` numbers."""
    _check_names(source, start, end)
    code = _as_python(source.text[start:end])
    try:
        tree = ast.parse(f"({code})", mode="eval").body
    except (SyntaxError, RecursionError, MemoryError):
        raise source.error(
            start, end, phrase("“{text}” cannot be read."), phrase("Check its operators, commas and parentheses.")
        ) from None
    reader = _Reader(source, start - 1, f"({code})".encode())
    if isinstance(tree, ast.Call):
        return reader.numbers(tree, room, limit)
    return reader.final(tree)


def _as_python(text: str) -> str:
    """Spell an expression as Python wants it, without changing its length."""
    text = text.replace("\n", " ").replace(";", ",")
    return re.sub(rf"{NUMBER}|\w++", lambda match: _LEADING_ZEROS.sub("", match[0]).rjust(len(match[0])), text)


def _check_names(source: Source, start: int, end: int) -> None:
    for match in _NAME.finditer(source.text, start, end):
        name = (match["name"] or "pi").lower()
        if name not in CONSTANTS and name not in GENERATORS:
            _refuse_name(source, match.start(), match.end())


def _refuse_name(source: Source, start: int, end: int) -> NoReturn:
    name = source.text[start:end].lower()
    near = get_close_matches(name, (*GENERATORS, *CONSTANTS), n=1, cutoff=0.7)
    if name in _DIGIT_WORDS:
        hint, found = phrase("Write digits ({found}), or use range(start, stop, step)."), str(_DIGIT_WORDS.index(name))
    elif near:
        hint, found = phrase("Did you mean {found}?"), near[0]
    else:
        hint, found = phrase("Write digits, or use one of {found}."), ", ".join((*GENERATORS, "pi", "e", "inf", "nan"))
    raise source.error(start, end, phrase("“{text}” is not a number."), hint, found=found)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns the nodes of one syntax tree into numbers; `offset` is where `code` begins in the source."""

    source: Source
    offset: int
    code: bytes

    def final(self, node: ast.expr) -> float:
        """Return the value of an expression, rounded once at the end."""
        try:
            return rounded(self.scalar(node))
        except ArithmeticProblem as problem:
            raise self.error(node, problem) from None

    def scalar(self, node: ast.expr) -> Number:
        """Return the value of a node: an exact whole number, or a float."""
        try:
            match node:
                case ast.Constant(value=int() | float() as value):
                    return checked_literal(value)
                case ast.Name(id=name) if name.lower() in CONSTANTS:
                    return CONSTANTS[name.lower()]
                case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
                    value = self.scalar(operand)
                    return negated(value) if isinstance(sign, ast.USub) else value
                case ast.BinOp(left=left, op=joint, right=right) if type(joint) in BINARY:
                    return combined(type(joint), self.scalar(left), self.scalar(right))
        except ArithmeticProblem as problem:
            raise self.error(node, problem) from None
        raise self.error(node, _refusal(node))

    def numbers(self, call: ast.Call, room: int, limit: int) -> FloatArray:
        """Return the numbers of a generator such as range(0, 21)."""
        start, end = self._span(call)
        try:
            plan = self._plan(call)
            if plan.count > room:
                raise self.source.too_many(start, end, limit)
            with np.errstate(all="ignore"):
                numbers = plan.make()
        except OverflowError:
            raise self.error(call, too_large()) from None
        except ArgumentError as problem:
            raise self.error(call, problem) from None
        if not np.isfinite(numbers).all():
            raise self.error(call, too_large())
        return numbers

    def _plan(self, call: ast.Call) -> Plan:
        if not isinstance(call.func, ast.Name) or call.func.id.lower() not in GENERATORS:
            raise self.error(call, SessionError(phrase("“{text}” cannot be read."), phrase("To multiply write *.")))
        values = [self.scalar(argument) for argument in call.args]
        named = [((keyword.arg or "").lower(), self.scalar(keyword.value)) for keyword in call.keywords]
        return GENERATORS[call.func.id.lower()].bind(values, named)

    def error(self, node: ast.expr, problem: SessionError) -> InputError:
        """Say where a problem is."""
        return self.source.error(*self._span(node), problem.template, problem.hint_template, **problem.details)

    def _span(self, node: ast.expr) -> tuple[int, int]:
        return self._character(node.col_offset), self._character(node.end_col_offset or len(self.code))

    def _character(self, byte: int) -> int:
        return self.offset + len(self.code[:byte].decode())


def _refusal(node: ast.expr) -> SessionError:
    """Say what is wrong with a node that is not on the list of allowed ones."""
    match node:
        case ast.Call():
            return SessionError(
                phrase("“{text}” stands for many numbers and cannot be part of a calculation."),
                phrase("Write it on its own, separated by a comma or a space."),
            )
        case ast.Name(id=name) if name.lower() in GENERATORS:
            generator = GENERATORS[name.lower()]
            hint = phrase("Write {signature}, as in {example}.")
            wrong = phrase("“{text}” needs numbers in parentheses.")
            return SessionError(wrong, hint, signature=generator.signature, example=generator.example)
        case ast.Tuple():
            return SessionError(
                phrase("“{text}” is a list in parentheses."), phrase("Leave the parentheses out, or write [ and ].")
            )
    return SessionError(phrase("“{text}” cannot be read."), phrase("Check its operators, commas and parentheses."))
