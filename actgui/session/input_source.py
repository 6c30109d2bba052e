"""The input text in a plain spelling: look-alike characters replaced one for one, so that every offset stays true."""

import re
from dataclasses import dataclass

from actgui.session.errors import InputError, Place, TooManyNumbers, phrase

_BLANKS = (
    "\t\v\f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff"
)
_LINE_ENDS = "\r\x85\u2028\u2029"
_MINUSES = "\u2010\u2011\u2012\u2013\u2212\ufe63"
_COMMAS = "\u3001\ufe50\ufe51\uff64"
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}

# Each character that people type or paste, and the one ASCII character that is meant.
LOOK_ALIKE: dict[str, str] = (
    dict.fromkeys(_BLANKS, " ")
    | dict.fromkeys(_LINE_ENDS, "\n")
    | dict.fromkeys(_MINUSES, "-")
    | dict.fromkeys(_COMMAS, ",")
    | {"×": "*", "·": "*", "÷": "/", "∗": "*", "⁄": "/", "∕": "/"}
    | _FULL_WIDTH
)

_COMMENT = re.compile(r"#[^\n]*")
_NUMPY_SCALAR = re.compile(r"\bnp\.(?:float|u?int)\d+\(([^()\n]*)\)")  # how NumPy 2 shows the numbers of a list
_LONGEST_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Source:
    """A normalised input text that can say where in it something is wrong."""

    text: str

    def error(self, start: int, end: int, template: str, hint: str = "", /, **details: object) -> InputError:
        """Make an error about the characters from `start` to `end`; `{text}` in a template quotes them."""
        details.setdefault("text", quoted(self.text[start:end]))
        return InputError(template, hint, self._place(start, end), **details)

    def too_many(self, start: int, end: int, limit: int) -> TooManyNumbers:
        """Make the error that the numbers up to here are more than `limit`."""
        message = phrase("There are more than {limit} numbers up to here.")
        hint = phrase("Use fewer numbers, or a larger step.")
        return TooManyNumbers(message, hint, self._place(start, end), limit=f"{limit:,}")

    def _place(self, start: int, end: int) -> Place:
        start = max(0, min(start, len(self.text) - 1))
        line_start = self.text.rfind("\n", 0, start) + 1
        return Place(
            start=start,
            end=max(start + 1, min(end, len(self.text))),
            line=self.text.count("\n", 0, start) + 1,
            column=start - line_start + 1,
        )


def normalised(text: str) -> Source:
    """Replace look-alike characters and blank out comments; the length never changes."""
    text = text.replace("\r\n", " \n").replace("\t", " ")
    characters = "\r\v\f" if text.isascii() else set(text)
    for character in characters:
        if character in LOOK_ALIKE:
            text = text.replace(character, LOOK_ALIKE[character])
    if "#" in text:
        text = _COMMENT.sub(lambda comment: " " * len(comment[0]), text)
    if "np." in text:
        text = _NUMPY_SCALAR.sub(lambda scalar: scalar[1].rjust(len(scalar[0]) - 1) + " ", text)
    return Source(text)


def quoted(text: str) -> str:
    """Make a piece of text fit to be shown in a message: short, on one line, nothing invisible."""
    short = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
    return "".join(character if character.isprintable() else f"U+{ord(character):04X}" for character in short)
