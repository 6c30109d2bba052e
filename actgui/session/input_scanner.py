"""Cuts normalised input text into numbers, expressions, separators and brackets. Computes nothing.

The rule for blanks: outside parentheses a blank ends an item, unless an operator stands at either side of it. A sign
with a blank before it and none after it begins the next number: `1 -2` is two numbers, `1 - 2` is one.
"""

import re
from collections.abc import Iterator
from typing import NoReturn

from actgui.session.errors import InputError, phrase
from actgui.session.input_source import Source

MAX_ITEM_LENGTH = 2_000
MAX_DEPTH = 30
MAX_OPERATORS = 200

# Possessive quantifiers (++, *+): no text makes the search go back and try again.
NUMBER = r"(?>(?:[0-9]++(?:_[0-9]++)*+(?:\.[0-9]*+)?+|\.[0-9]++)(?:[eE][+-]?[0-9]++)?+)"

_PIECE = re.compile(
    rf"(?P<blank>[ ]++)"
    rf"|(?P<number>[+-]?{NUMBER})(?=[ ]*+(?:[,;\n\]]|\Z)|[ ]++(?:[\w.(\[]|[+-][^\s]))"
    rf"|(?P<separator>[,;])|(?P<line>\n)|(?P<open>\[)|(?P<close>\])"
)
_TOKEN = re.compile(
    rf"(?P<number>{NUMBER})|(?P<name>[^\W\d]\w*+)|(?P<operator>\*\*|//|[-+*/%])|(?P<open>\()|(?P<close>\))"
    rf"|(?P<comma>[,;])|(?P<equals>=)|(?P<blank>[ ]++)|(?P<line>\n)|(?P<bracket>[\[\]])|(?P<other>.)"
)
_STARTS_NEXT_ITEM = re.compile(r"[+-](?=[^\s])|[^-+*/%]")
_WORD_END = re.compile(r"[^\s,;()\[\]]*+")

_ADVICE = {
    "^": phrase("Write ** for a power, as in 2**10."),
    '"': phrase("Leave out the quotation marks."),
    "'": phrase("Leave out the quotation marks."),
    "“": phrase("Leave out the quotation marks."),
    "”": phrase("Leave out the quotation marks."),
    "∞": phrase("Write inf for infinity."),
    "{": phrase("Use square brackets, or none at all."),
    "}": phrase("Use square brackets, or none at all."),
    ":": phrase("For evenly spaced numbers write range(start, stop, step)."),
    "…": phrase("For evenly spaced numbers write range(start, stop, step)."),
    ".": phrase("Write digits with one decimal point, as in 0.5."),
}
_GLUED_ADVICE = phrase("Write the number only; to multiply write *, as in 2*pi.")
_MODULE_ADVICE = phrase("Leave out the name before the point, as in pi or linspace(-5, 5, 11).")
_GENERAL_ADVICE = phrase("Write numbers such as 0.5, -2 or 1e-3, separated by commas, spaces or new lines.")

Piece = tuple[str, int, int]


def pieces(source: Source) -> Iterator[Piece]:
    """Yield (kind, start, end) with the kinds number, expression, separator, line, open and close."""
    text, position = source.text, 0
    while position < len(text):
        piece = _PIECE.match(text, position)
        if piece is None:
            end = _Expression(source, position).find_end()
            yield "expression", position, end
            position = end
            continue
        position = piece.end()
        kind = piece.lastgroup
        if kind == "number" and position - piece.start() > MAX_ITEM_LENGTH:
            raise too_long(source, piece.start())
        if kind is not None and kind != "blank":
            yield kind, piece.start(), position


class _Expression:
    """Walks over the tokens of one expression to its end and refuses what no expression can be."""

    def __init__(self, source: Source, start: int) -> None:
        self.source = source
        self.start = start
        self.opened: list[int] = []  # where each open parenthesis is
        self.operators = 0
        self.last = ""  # kind of the token before, blanks left out
        self.last_start = start
        self.end = start  # of the token before

    def find_end(self) -> int:
        """Return where the expression ends; raise `InputError` if its shape is wrong."""
        position = self.start
        while (token := _TOKEN.match(self.source.text, position)) and not self._ends_before(token):
            kind = token.lastgroup or ""
            if kind not in ("blank", "line"):
                self._check(token, kind)
                self.last, self.last_start, self.end = kind, token.start(), token.end()
            position = token.end()
            if position - self.start > MAX_ITEM_LENGTH:
                raise too_long(self.source, self.start)
        if self.opened:
            self._fail(
                self.opened[-1],
                self.opened[-1] + 1,
                phrase("This parenthesis is never closed."),
                phrase("Add ) where the expression ends."),
            )
        self._check_operand_before()
        return self.end

    def _ends_before(self, token: re.Match[str]) -> bool:
        kind = token.lastgroup
        if self.opened:
            return False
        if kind == "blank" and self.last in ("number", "name", "close"):
            after = self.source.text[token.end() : token.end() + 2]
            calls = self.last == "name" and after.startswith("(")
            return not calls and _STARTS_NEXT_ITEM.match(after) is not None
        opens_list = kind == "bracket" and token[0] == "[" and self.last != "" and token.start() == self.end
        return kind in ("comma", "line", "bracket") and not opens_list

    def _check(self, token: re.Match[str], kind: str) -> None:
        match kind:
            case "number" | "name" | "open":
                self._check_operand(token, kind)
            case "operator":
                self._check_operator(token)
            case "close" | "comma" | "equals":
                self._check_operand_before()
                self._check_closing(token, kind)
            case _:
                self._refuse_character(token)

    def _check_operand(self, token: re.Match[str], kind: str) -> None:
        calls = kind == "open" and self.last == "name"
        if self.last in ("number", "name", "close") and not calls:
            if token.start() == self.end and kind != "open" and self.last != "close":
                self._refuse_word(token.start(), _ADVICE["."] if kind == "number" else _GLUED_ADVICE)
            self._fail(
                self.last_start,
                token.end(),
                phrase("Something is missing inside “{text}”."),
                phrase("Write * to multiply, or a comma between two numbers."),
            )
        if kind == "open":
            self.opened.append(token.start())
            if len(self.opened) > MAX_DEPTH:
                self._fail(
                    token.start(),
                    token.end(),
                    phrase("There are too many parentheses inside one another."),
                    phrase("Use at most {limit}."),
                    limit=MAX_DEPTH,
                )

    def _check_operator(self, token: re.Match[str]) -> None:
        self.operators += 1
        if self.operators > MAX_OPERATORS:
            self._fail(
                token.start(),
                token.end(),
                phrase("This expression has too many operators."),
                phrase("Use at most {limit} in one expression."),
                limit=MAX_OPERATORS,
            )
        if self.last not in ("number", "name", "close") and token[0] not in "+-":
            self._fail(
                token.start(),
                token.end(),
                phrase("A number is missing before “{text}”."),
                phrase("Write one at each side, as in 2 {text} 3."),
            )

    def _check_operand_before(self) -> None:
        if self.last == "operator":
            self._fail(
                self.last_start,
                self.end,
                phrase("A number is missing after “{text}”."),
                phrase("Write the number, or remove “{text}”."),
            )

    def _check_closing(self, token: re.Match[str], kind: str) -> None:
        if not self.opened:
            hint = phrase("Remove it, or add ( before it.") if kind == "close" else phrase("Write the numbers only.")
            self._fail(token.start(), token.end(), phrase("“{text}” does not belong here."), hint)
        if kind == "close":
            self.opened.pop()

    def _refuse_character(self, token: re.Match[str]) -> NoReturn:
        if token.lastgroup == "bracket":
            self._fail(
                token.start(),
                token.end(),
                phrase("“{text}” does not belong here."),
                phrase("Square brackets go around a whole list, as in [2, 3, 5]."),
            )
        after_name = token[0] == "." and self.last == "name"
        self._refuse_word(token.start(), _MODULE_ADVICE if after_name else _ADVICE.get(token[0], _GENERAL_ADVICE))

    def _refuse_word(self, position: int, hint: str) -> NoReturn:
        word_end = _WORD_END.match(self.source.text, position)
        end = word_end.end() if word_end else position
        start = self.last_start if self.end == position and self.last in ("number", "name") else position
        self._fail(start, max(end, position + 1), phrase("“{text}” is not a number."), hint)

    def _fail(self, start: int, end: int, template: str, hint: str, **details: object) -> NoReturn:
        raise self.source.error(start, end, template, hint, **details)


def too_long(source: Source, start: int) -> InputError:
    """Make the error that one number or expression has too many characters."""
    message = phrase("This item is too long.")
    hint = phrase("Use at most {limit} characters for one number or expression.")
    return source.error(start, start + MAX_ITEM_LENGTH, message, hint, limit=MAX_ITEM_LENGTH)
