"""The words inside formulas in the language of the window. The mathematical font has no Chinese: Qt's fonts lend it.

In the LaTeX a word gives way to as many letters m as it has characters, in a colour that nothing else has; in the SVG
each of these m gives way to the outline of a character, which is drawn as wide.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPainterPath

from actgui.ui.language import current_language
from actgui.ui.theme import ui_font
from actgui.ui.translation import QT_TRANSLATE_NOOP

_WORDS = {
    r"\mathrm{otherwise}": QT_TRANSLATE_NOOP("Formula", "otherwise"),
    r"\text{by }": QT_TRANSLATE_NOOP("Formula", "by"),
}
_WORD = re.compile("|".join(re.escape(latex) for latex in _WORDS))
_MARK = "#010203"
_MARKED_PATH = re.compile(rf'<path d="([^"]*)" fill="{_MARK}" />')
_POINT = re.compile(r"(-?[\d.]+) (-?[\d.]+)")
_WIDTH_OF_M = 0.84  # of the size of the mathematical font
_COMMANDS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
    QPainterPath.ElementType.CurveToDataElement: "",
}


def with_places(latex: str) -> str:
    """Return the formula with places for the words in the language of the window; in English it stays as it is."""
    if current_language() == "en":
        return latex
    return _WORD.sub(lambda found: rf"\textcolor{{{_MARK}}}{{\mathrm{{{'m' * len(_word(found[0]))}}}}}\;", latex)


def with_words(svg: str, latex: str, size: int) -> str:
    """Put the words of `latex` into the SVG of the formula with places."""
    if current_language() == "en":
        return svg
    characters = iter("".join(_word(found) for found in _WORD.findall(latex)))
    font = QFont(ui_font())
    font.setPixelSize(max(1, round(size * _WIDTH_OF_M)))
    return _MARKED_PATH.sub(lambda found: _outline(next(characters, ""), found[1], font), svg)


def _word(latex: str) -> str:
    return QCoreApplication.translate("Formula", _WORDS[latex])


def _outline(character: str, place: str, font: QFont) -> str:
    """Return the path of a character that stands on the foot of another path."""
    points = [(float(x), float(y)) for x, y in _POINT.findall(place)]
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(min(x for x, _ in points), max(y for _, y in points), font, character)
    return f'<path d="{" ".join(_commands(path))}" fill="currentColor" />'


def _commands(path: QPainterPath) -> Iterator[str]:
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        yield f"{_COMMANDS[element.type]} {element.x:.3f} {element.y:.3f}"
