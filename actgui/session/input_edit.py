"""Changes single numbers in an input text and leaves everything else as it was typed."""

from actgui.session.input_expression import evaluate_expression
from actgui.session.input_scanner import pieces
from actgui.session.input_source import Source, normalised
from actgui.session.input_text import LIMIT
from actgui.session.number_text import number_text, number_texts

LONGEST_TEXT = 100_000
MOST_NUMBERS = 10_000


def can_change(text: str, count: int) -> bool:
    """Return whether an input of `count` numbers is small enough to be changed number by number."""
    return len(text) <= LONGEST_TEXT and count <= MOST_NUMBERS


def with_number(text: str, index: int, value: float) -> str:
    """Return a text in which the number `index`, counted from 0 in reading order, is `value`.

    Separators, comments and the other numbers keep their spelling. Where the number comes from an expression with
    many numbers, such as range(0, 21), the list of its numbers takes the place of the expression. The text must be one
    that `read_numbers` accepts; raises IndexError if it has no such number.
    """
    source = normalised(text)
    first = 0  # the index of the next number
    for kind, start, end in pieces(source):
        texts = _number_texts(source, kind, start, end)
        if first <= index < first + len(texts):
            texts[index - first] = number_text(value)
            return f"{text[:start]}{', '.join(texts)}{text[end:]}"
        first += len(texts)
    raise IndexError(index)


def _number_texts(source: Source, kind: str, start: int, end: int) -> list[str]:
    """Return the texts of the numbers that a piece of the text stands for."""
    if kind == "number":
        return [source.text[start:end]]
    if kind != "expression":
        return []
    value = evaluate_expression(source, start, end, room=LIMIT, limit=LIMIT)
    return number_texts(value)
