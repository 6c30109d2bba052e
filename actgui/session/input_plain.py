"""The quick way through plain lists: numbers with separators and nothing else, as people paste them by the million.

Anything else is left to the grammar, which also explains mistakes.
"""

import re
from collections.abc import Iterator

import numpy as np
import orjson
from numpy.typing import NDArray

from actgui.session.input_generators import FloatArray
from actgui.session.input_source import Source

_BLOCK = 1 << 20
_PLAIN = b"0123456789+-.eE,; \n" + b"nafityNAFITY"  # the letters of nan, inf and infinity
_SEPARATORS = re.compile(rb"[,; \n]+")
_TWO_COMMAS = re.compile(rb"[,;] *[,;]")
_TO_BLANKS = bytes.maketrans(b",;", b"  ")

Counts = NDArray[np.intp]


def read_plain(source: Source, limit: int) -> tuple[FloatArray, Counts] | None:
    """Return the numbers and how many each line holds, or None if the text is more than a plain list."""
    if not source.text.isascii():
        return None
    data = _without_brackets(source.text.encode("ascii"))
    if data.translate(None, _PLAIN):
        return None
    parts: list[FloatArray] = []
    counts: list[Counts] = []
    room = limit
    for start, block in _blocks(data):
        numbers = _numbers(block)
        if numbers is None:
            return None
        room -= numbers.size
        if room < 0:
            raise source.too_many(start, start + len(block), limit)
        parts.append(numbers)
        counts.append(_line_counts(block, numbers.size))
    return np.concatenate([np.empty(0), *parts]), _joined(counts)


def _without_brackets(data: bytes) -> bytes:
    """Return a list in one pair of square brackets as the line of numbers that it is, with every offset kept."""
    inner = data.strip(b" \n")
    if (
        not (inner.startswith(b"[") and inner.endswith(b"]"))
        or data.count(b"[") + data.count(b"]") != 2
        or b";" in inner
    ):
        return data
    return data.translate(bytes.maketrans(b"[]\n", b"   "))


def _blocks(data: bytes) -> Iterator[tuple[int, bytes]]:
    start = 0
    while start < len(data):
        cut = _SEPARATORS.search(data, start + _BLOCK)
        end = cut.end() if cut else len(data)
        yield start, data[start:end]
        start = end


def _numbers(block: bytes) -> FloatArray | None:
    """Read one block: as the JSON list that it nearly is, which is fastest, else word by word."""
    numbers = _json_numbers(block.rstrip(b" \n").removesuffix(b","))
    if numbers is not None:
        return numbers
    if (b"," in block or b";" in block) and _TWO_COMMAS.search(block):
        return None
    words = block.translate(_TO_BLANKS).split()
    numbers = _json_numbers(b",".join(words))
    return _float_numbers(words) if numbers is None else numbers


def _json_numbers(items: bytes) -> FloatArray | None:
    try:
        numbers = np.array(orjson.loads(b"[" + items + b"]"), dtype=np.float64)
    except orjson.JSONDecodeError:
        return None
    loses_a_sign = b"-0" in items and not numbers.all()  # JSON reads -0 as the whole number 0
    return None if loses_a_sign else numbers


def _float_numbers(words: list[bytes]) -> FloatArray | None:
    try:
        numbers = np.fromiter(map(float, words), np.float64, len(words))
    except ValueError:
        return None
    infinite = np.flatnonzero(np.isinf(numbers))
    return numbers if all(b"inf" in words[index].lower() for index in infinite) else None


def _line_counts(block: bytes, size: int) -> Counts:
    """Count the numbers in each line of a block; the first and last line may go on in its neighbours."""
    if b"\n" not in block:
        return np.array([size], dtype=np.intp)
    codes = np.frombuffer(block.translate(_TO_BLANKS), np.uint8)
    inside = codes > ord(" ")
    starts = np.flatnonzero(inside > np.concatenate(([False], inside[:-1])))
    edges = np.searchsorted(starts, np.flatnonzero(codes == ord("\n")))
    return np.diff(edges, prepend=0, append=size)


def _joined(counts: list[Counts]) -> Counts:
    """Put the counts of all blocks together: a line that a cut divides is one line."""
    whole: list[Counts] = []
    carried = 0
    for block in counts:
        block[0] += carried
        carried = block[-1]
        whole.append(block[:-1])
    lines = np.append(np.concatenate(whole), carried) if whole else np.empty(0, dtype=np.intp)
    return lines[lines > 0]
