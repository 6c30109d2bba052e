"""Texts about functions for people: family titles and what `resources/functions` says of each function."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from actgui.core import Family
from actgui.ui.language import current_language
from actgui.ui.resources import read_resource
from actgui.ui.translation import QT_TRANSLATE_NOOP

_FAMILY_TITLES: dict[Family, str] = {
    Family.SIGMOIDAL: QT_TRANSLATE_NOOP("Family", "Sigmoidal"),
    Family.RECTIFIER: QT_TRANSLATE_NOOP("Family", "Rectifiers"),
    Family.EXPONENTIAL_UNIT: QT_TRANSLATE_NOOP("Family", "Exponential units"),
    Family.SMOOTH_RECTIFIER: QT_TRANSLATE_NOOP("Family", "Smooth rectifiers"),
    Family.GATED: QT_TRANSLATE_NOOP("Family", "Gated"),
    Family.SHRINKAGE: QT_TRANSLATE_NOOP("Family", "Shrinkage"),
    Family.NORMALISING: QT_TRANSLATE_NOOP("Family", "Normalising"),
    Family.PERIODIC: QT_TRANSLATE_NOOP("Family", "Periodic"),
    Family.SOFTMAX: QT_TRANSLATE_NOOP("Family", "Softmax family"),
    Family.HALVING: QT_TRANSLATE_NOOP("Family", "Halving (GLU)"),
}


def family_title(family: Family) -> str:
    """Return the title of a family in the language of the window."""
    return QCoreApplication.translate("Family", _FAMILY_TITLES[family])


def function_title(key: str) -> str:
    """Return the title of a function, for example "Sigmoid"."""
    return _blocks(key, current_language())[0].removeprefix("# ").strip()


def function_summary(key: str) -> str:
    """Return the first paragraph of the text on a function, as plain text without line breaks."""
    return " ".join(_blocks(key, current_language())[1].replace("`", "").split())


def function_paragraphs(key: str) -> tuple[str, ...]:
    """Return all paragraphs of the text on a function, as Markdown."""
    return _blocks(key, current_language())[1:]


@cache
def _blocks(key: str, language: str) -> tuple[str, ...]:
    """Return title and paragraphs of the text on a function."""
    text = read_resource("functions", language, f"{key}.md")
    return tuple(block for block in text.split("\n\n") if block.strip())
