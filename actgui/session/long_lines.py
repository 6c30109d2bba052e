"""Folding of very long lines, which text fields take minutes to lay out. The numbers stay what they were."""

import re

LONG_LINE = 4_000
_WIDTH = 100
_PLAIN_LIST = re.compile(r"[0-9eE+\-−.,\s]+|[\s]*\[[0-9eE+\-−.,\s]+\]\s*")
_BREAKS = re.compile(rf"(.{{{_WIDTH},}}?[,\s])[ \t]*", re.DOTALL)


def fold_long_lines(text: str) -> str:
    """Return the text with each very long list of numbers in square brackets, over many lines.

    In square brackets a list may go on over lines; outside them every line would be a row of a matrix. Lines that
    hold more than plain numbers stay as they are.

    >>> fold_long_lines("1, 2, 3")
    '1, 2, 3'
    """
    if len(text) < LONG_LINE:
        return text
    return "\n".join(_folded(line) for line in text.split("\n"))


def _folded(line: str) -> str:
    if len(line) < LONG_LINE or not _PLAIN_LIST.fullmatch(line):
        return line
    inner = line.strip().removeprefix("[").removesuffix("]")
    return "[" + _BREAKS.sub(r"\1\n", inner).rstrip() + "]"
