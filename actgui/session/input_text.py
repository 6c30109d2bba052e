"""Input text -> numbers. The grammar is cut by `input_scanner`, expressions are computed by `input_expression`.

Numbers stand between commas, semicolons, blanks and new lines; comments follow #. Two lines or more with several
numbers each are a matrix. In square brackets, as pasted from Python, each innermost pair is a line of its own.
"""

from array import array
from collections import Counter
from dataclasses import dataclass

import numpy as np

from actgui.session.errors import InputError, TooManyNumbers, phrase
from actgui.session.input_expression import evaluate_expression
from actgui.session.input_generators import FloatArray
from actgui.session.input_plain import read_plain
from actgui.session.input_scanner import Piece, pieces
from actgui.session.input_source import Source, normalised

__all__ = ["LIMIT", "InputError", "TooManyNumbers", "read_numbers"]

LIMIT = 20_000_000


def read_numbers(text: str, *, limit: int = LIMIT) -> FloatArray:
    """Return the numbers of a text as float64: shape (n,), or (rows, columns) for a matrix.

    An empty text gives an empty array. Raises `InputError`, which knows where the mistake is and what would be right,
    and `TooManyNumbers` before memory is taken for more than `limit` numbers.
    """
    source = normalised(text)
    plain = read_plain(source, limit)
    if plain is not None:
        numbers, counts = plain
        if np.count_nonzero(counts > 1) < 2:
            return numbers
        if (counts == counts[0]).all():
            return numbers.reshape(counts.size, -1)
    return Grammar(source, limit).read()


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    end: int
    count: int


class Grammar:
    """Reads a text piece by piece into numbers and rows."""

    def __init__(self, source: Source, limit: int) -> None:
        self.source = source
        self.limit = limit
        self.parts: list[FloatArray] = []
        self.loose = array("d")  # single numbers that are not yet a part
        self.size = 0
        self.rows: list[_Row] = []
        self.row_start = self.row_end = self.row_size = 0
        self.brackets: list[int] = []
        self.nested = False
        self.after_separator = False

    def read(self) -> FloatArray:
        for piece in pieces(self.source):
            self._take(piece)
        if self.brackets:
            raise self.source.error(
                self.brackets[-1],
                self.brackets[-1] + 1,
                phrase("This bracket is never closed."),
                phrase("Add ] where the list ends."),
            )
        self._end_row()
        self._flush()
        return self._shaped(np.concatenate([np.empty(0), *self.parts]))

    def _take(self, piece: Piece) -> None:
        kind, start, end = piece
        if kind == "separator":
            self._take_separator(start, end)
            return
        self.after_separator = False
        if kind == "number":
            self._take_number(start, end)
        elif kind == "expression":
            self._take_expression(start, end)
        elif kind == "line":
            if not self.brackets:
                self._end_row()
        else:
            self._end_row()
            self._take_bracket(kind, start)

    def _take_number(self, start: int, end: int) -> None:
        if self.size >= self.limit:
            raise self.source.too_many(start, end, self.limit)
        number = float(self.source.text[start:end])
        if number - number != 0:  # infinite: the spelling is beyond the largest float
            self._take_expression(start, end)
            return
        self.loose.append(number)
        self._grow_row(start, end, 1)

    def _take_expression(self, start: int, end: int) -> None:
        room = self.limit - self.size
        value = evaluate_expression(self.source, start, end, room=room, limit=self.limit)
        if isinstance(value, float):
            if room < 1:
                raise self.source.too_many(start, end, self.limit)
            self.loose.append(value)
            self._grow_row(start, end, 1)
        else:
            self._flush()
            self.parts.append(value)
            self._grow_row(start, end, value.size)

    def _take_separator(self, start: int, end: int) -> None:
        if self.after_separator:
            raise self.source.error(
                start,
                end,
                phrase("A number is missing between two separators."),
                phrase("Write the number, write nan for one that is unknown, or remove “{text}”."),
            )
        self.after_separator = True
        if self.brackets and self.source.text[start] == ";":  # [1 2; 3 4], as in MATLAB
            self._end_row()

    def _take_bracket(self, kind: str, start: int) -> None:
        if kind == "open":
            self.brackets.append(start)
            self.nested = self.nested or len(self.brackets) == 2
        fits = 1 <= len(self.brackets) <= 2
        if not fits:
            hint = phrase("Use [[1, 2], [3, 4]] for a matrix.") if kind == "open" else phrase("Remove it.")
            raise self.source.error(start, start + 1, phrase("“{text}” does not belong here."), hint)
        if kind == "close":
            self.brackets.pop()

    def _grow_row(self, start: int, end: int, count: int) -> None:
        if self.row_size == 0:
            self.row_start = start
        self.row_end = end
        self.row_size += count
        self.size += count

    def _end_row(self) -> None:
        if self.row_size:
            self.rows.append(_Row(self.row_start, self.row_end, self.row_size))
            self.row_size = 0

    def _flush(self) -> None:
        if self.loose:
            self.parts.append(np.array(self.loose))
            self.loose = array("d")

    def _shaped(self, numbers: FloatArray) -> FloatArray:
        long_rows = sum(row.count > 1 for row in self.rows)
        if not self.rows or (long_rows < 2 and not self.nested):
            return numbers
        expected = Counter(row.count for row in self.rows).most_common(1)[0][0]
        for row in self.rows:
            if row.count != expected:
                raise self.source.error(
                    row.start,
                    row.end,
                    phrase("This row has length {count}, but the others have length {expected}."),
                    phrase("Give every row the same count, or write all numbers in one row."),
                    count=row.count,
                    expected=expected,
                )
        return numbers.reshape(len(self.rows), expected)
