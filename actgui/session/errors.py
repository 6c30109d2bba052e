"""What can go wrong with input and files. Each error knows what was wrong and what would be right."""

from dataclasses import dataclass


def phrase(template: str) -> str:
    """Mark a text for people, so that translation tools find it; the text itself is not changed."""
    return template


class SessionError(Exception):
    """The one family of errors of this layer.

    `template` and `hint_template` are English texts with named places, `details` fills the places. An interface
    may translate the templates first; `message` (what is wrong) and `hint` (what would be right) are English.
    """

    def __init__(self, template: str, hint_template: str = "", /, **details: object) -> None:
        super().__init__(template)
        self.template = template
        self.hint_template = hint_template
        self.details = details

    @property
    def message(self) -> str:
        """What is wrong."""
        return self.template.format(**self.details)

    @property
    def hint(self) -> str:
        """What would be right; may be empty."""
        return self.hint_template.format(**self.details)

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of a text: the characters from `start` up to `end`; `line` and `column` of the first count from 1."""

    start: int
    end: int
    line: int
    column: int


class InputError(SessionError):
    """A mistake in the input text; never empty and always inside the text."""

    def __init__(self, template: str, hint_template: str, place: Place, /, **details: object) -> None:
        super().__init__(template, hint_template, **details)
        self.start = place.start
        self.end = place.end
        self.line = place.line
        self.column = place.column


class TooManyNumbers(InputError):  # noqa: N818 - the name says what is wrong
    """The text asks for more numbers than the limit; raised before memory is taken for them."""


class StorageError(SessionError):
    """A session file that cannot be read or written."""


class ExportError(SessionError):
    """A file of results that cannot be written."""
