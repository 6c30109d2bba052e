"""The words inside formulas are in the language of the window, and no other English words are there."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE
from actgui.ui.formula_svg import formula_svg
from actgui.ui.formula_view import FormulaView
from actgui.ui.formula_words import with_places, with_words
from actgui.ui.language import Translation
from actgui.ui.theme import Theme
from actgui.ui.worker import Worker

RELU6 = CATALOGUE["relu6"].derivative_latex
MARK = "#010203"


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    translation = Translation(qapp, "en")
    yield translation
    translation.choose("en")


@pytest.mark.parametrize("key", CATALOGUE)
def test_all_words_in_a_formula_are_names_or_translated(key: str, translation: Translation) -> None:
    translation.choose("zh_TW")
    function = CATALOGUE[key]
    names = {parameter.key for parameter in function.parameters} | set(CATALOGUE) | {"erf", "argmax"}
    for latex in (function.latex, function.derivative_latex):
        words = re.findall(r"\\(?:text|mathrm|operatorname)\{([^}]*)\}", with_places(latex))
        words = [word for word in words if set(word) != {"m"}]
        assert all(word.replace(r"\_", "_").lower() in names for word in words), words


def test_english_is_as_it_was_written(translation: Translation) -> None:
    del translation
    assert with_places(RELU6) == RELU6
    assert with_words("<svg/>", RELU6, 15) == "<svg/>"


@pytest.mark.parametrize("code", ["zh_TW", "zh_CN"])
def test_a_chinese_word_takes_the_place_of_the_english_one(translation: Translation, code: str) -> None:
    translation.choose(code)
    svg = formula_svg(with_places(RELU6), 15)
    assert svg.count(MARK) == 2  # the characters of the word
    shown = with_words(svg, RELU6, 15)
    assert MARK not in shown
    assert shown.count("<path") == svg.count("<path")
    assert shown != svg.replace(MARK, "currentColor")
    assert all(path for path in re.findall(r'd="([^"]*)"', shown))


def test_a_view_shows_the_word(qtbot: QtBot, theme: Theme, translation: Translation) -> None:
    pictures = []
    for code in ("en", "zh_TW"):
        translation.choose(code)
        worker = Worker()
        view = FormulaView(theme, worker, 15, "text")
        qtbot.addWidget(view)
        view.resize(300, 60)
        with qtbot.waitSignal(view.shown):
            view.show_latex(RELU6)
        assert view.latex == RELU6
        pictures.append(view.grab().toImage())
        worker.stop()
    assert pictures[0] != pictures[1]
