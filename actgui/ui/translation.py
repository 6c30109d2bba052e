"""Texts in the language of the window: errors of the lower rooms, counts, marks for the extraction tool."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from actgui.core import LengthError
from actgui.session.errors import SessionError
from actgui.ui.language import current_language

_CONTEXT = "Session"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text of a table for translation; PySide6 has the same function without its type."""
    del context
    return text


def error_text(error: SessionError) -> str:
    """Return what is wrong, and what would be right, in the language of the window."""
    return sentences(message_text(error), hint_text(error))


def message_text(error: SessionError) -> str:
    """Return what is wrong, in the language of the window."""
    return _translated(error.template, error)


def hint_text(error: SessionError) -> str:
    """Return what would be right instead, in the language of the window; may be empty."""
    return _translated(error.hint_template, error)


def without_mnemonic(text: str) -> str:
    """Return the text of a menu without the mark of its key, which Chinese puts in parentheses."""
    return re.sub(r"\(&.\)|&", "", text)


# Qt has words for these; people look for what is printed on the keys.
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
)

# What the core says of an odd length; its room has no marks of its own.
LENGTH_TEMPLATES = (
    QT_TRANSLATE_NOOP("Core", "{function} needs an even number of values in each row, not {count}."),
    QT_TRANSLATE_NOOP("Core", "{function} needs an even number of values in each column, not {count}."),
    QT_TRANSLATE_NOOP("Core", "{function} needs an even number of values, not {count}."),
)


def length_text(error: LengthError) -> str:
    """Return why a column has no outputs, in the language of the window."""
    return QCoreApplication.translate("Core", error.template).format(**error.details)


def counted(count: int, one: str, many: str) -> str:
    """Fill in a count, in the form for one or for many."""
    return (one if count == 1 else many).format(count=f"{count:,}")


def sentences(*parts: str) -> str:
    """Put sentences one after the other; Chinese leaves no space between them."""
    return (" " if current_language() == "en" else "").join(part for part in parts if part)


def listed(parts: Iterable[str]) -> str:
    """Put the parts of a list one after the other, with the mark of the language between them."""
    return QCoreApplication.translate("List", ", ").join(parts)


def with_remark(text: str, remark: str) -> str:
    """Add a remark in the parentheses of the language."""
    return QCoreApplication.translate("Remark", "{text} ({remark})").format(text=text, remark=remark)


def markup(text: str) -> str:
    """Escape text for a rich-text label."""
    return escape(text).replace("\n", "<br>")


def _translated(template: str, error: SessionError) -> str:
    return QCoreApplication.translate(_CONTEXT, template).format(**error.details) if template else ""
