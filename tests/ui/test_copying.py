"""What the function card copies, cites and explains: snippets, papers, meanings of parameters."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE, PAPERS
from actgui.session.snippets import Language, snippet
from actgui.ui import reference_list
from actgui.ui.function_card import FunctionCard
from actgui.ui.function_facts import function_facts
from actgui.ui.main_window import MainWindow
from actgui.ui.notice import Notice
from actgui.ui.parameter_meanings import parameter_meaning
from tests.ui.hand import Hand


@pytest.fixture
def card(window: MainWindow) -> FunctionCard:
    card = window.findChild(FunctionCard, "function_card")
    assert isinstance(card, FunctionCard)
    return card


@pytest.fixture
def menu(card: FunctionCard) -> QMenu:
    menu = card.findChild(QMenu, "copy_as_menu")
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> dict[Language, QAction]:
    """Return the entries as they are when the menu opens."""
    menu.aboutToShow.emit()
    return {Language(action.data()): action for action in menu.actions()}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def notice(window: MainWindow) -> str:
    found = window.findChild(Notice, "notice")
    assert isinstance(found, Notice)
    return found.text


def button(card: FunctionCard, name: str) -> QPushButton:
    (found,) = (widget for widget in card.findChildren(QPushButton, name) if not widget.isHidden())
    return found


def facts(key: str, **parameters: float) -> dict[str, str]:
    return dict(function_facts(CATALOGUE[key].bind(**parameters)))


def test_a_snippet_is_copied_with_the_present_parameters(
    menu: QMenu, hand: Hand, window: MainWindow, card: FunctionCard
) -> None:
    hand.click_function("leaky_relu")
    window.workbench.set_parameter(2, "negative_slope", 0.2)
    assert list(entries(menu)) == list(Language)
    for language, action in entries(menu).items():
        assert action.isEnabled()
        action.trigger()
        assert clipboard() == snippet(CATALOGUE["leaky_relu"].bind(negative_slope=0.2), language)
        assert notice(window) == f"Copied leaky_relu as {language}"


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no keyboard to grab
def test_the_menu_opens_and_copies_by_keyboard(menu: QMenu, hand: Hand, card: FunctionCard, qtbot: QtBot) -> None:
    hand.window.resize(1440, 900)
    qtbot.waitUntil(card.isVisible)
    copy_as = button(card, "copy_as")
    assert copy_as.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert copy_as.accessibleName() == "Copy as"
    menu.aboutToShow.emit()
    menu.popup(copy_as.mapToGlobal(copy_as.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_N)
    assert clipboard() == snippet(CATALOGUE["sigmoid"].bind(), Language.NUMPY)
    assert not menu.isVisible()


def test_what_cannot_be_copied_says_why(menu: QMenu, hand: Hand, window: MainWindow) -> None:
    hand.click_function("hard_sigmoid")
    window.workbench.set_parameter(2, "slope", 0.2)
    torch = entries(menu)[Language.PYTORCH]
    assert not torch.isEnabled()
    assert torch.toolTip() == "PyTorch has this function, but not with these parameters"
    assert entries(menu)[Language.ONNX].isEnabled()
    hand.click_function("xielu")
    assert entries(menu)[Language.JAX].toolTip() == "JAX has no such function"
    assert entries(menu)[Language.C].isEnabled()


def test_bibtex_is_copied(card: FunctionCard, hand: Hand, window: MainWindow) -> None:
    hand.click_function("silu")
    for key in ("ramachandran2017", "elfwing2017"):
        hand.qtbot.mouseClick(button(card, f"copy_{key}"), Qt.MouseButton.LeftButton)
        assert clipboard() == PAPERS[key].bibtex
        assert notice(window) == f"Copied the BibTeX entry {key}"


def test_a_paper_is_opened_on_a_click_only(card: FunctionCard, hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(reference_list, "QDesktopServices", SimpleNamespace(openUrl=opened.append))
    hand.click_function("elu")
    assert opened == []
    link = button(card, "open_clevert2015")
    assert link.text() == "arXiv 1511.07289"
    hand.qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert [url.toString() for url in opened] == ["https://arxiv.org/abs/1511.07289"]


def test_what_has_no_address_has_no_link(card: FunctionCard, hand: Hand) -> None:
    hand.click_function("relu")
    names = [widget.objectName() for widget in card.findChildren(QPushButton) if not widget.isHidden()]
    assert "copy_nair2010" in names
    assert "open_nair2010" not in names


@pytest.mark.parametrize("key", [key for key, function in CATALOGUE.items() if function.parameters])
def test_every_parameter_has_a_meaning_of_one_short_sentence(key: str) -> None:
    for parameter in CATALOGUE[key].parameters:
        text = parameter_meaning(key, parameter.key)
        assert text, f"Say in actgui/ui/parameter_meanings.py what {parameter.key} of {key} does"
        assert text[0].isupper()
        assert text.endswith(".")
        assert text.count(". ") <= 1
        assert 15 <= len(text) <= 110


def test_the_card_says_what_parameters_mean(card: FunctionCard, hand: Hand) -> None:
    hand.click_function("elu")
    shown = [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]
    assert parameter_meaning("elu", "alpha") in shown


def test_facts_name_lipschitz_constant_inflexions_and_centre() -> None:
    sigmoid = facts("sigmoid")
    assert sigmoid["Lipschitz 0.25"] == "Outputs are at most 0.25 times as far apart as their inputs"
    assert "inflexion at 0" in sigmoid
    assert sigmoid["point symmetry about (0, 0.5)"].startswith("f(0 − x) = 1 − f(x)")
    assert "Lipschitz 0.3" in facts("hard_sigmoid", slope=0.3)
    assert "no Lipschitz bound" in facts("exponential")
    assert facts("softmax")["Lipschitz 0.5"].endswith("(root of the sum of squares)")
    assert not any(text.startswith("point symmetry") for text in facts("tanh")), "it is odd, which says it all"
    assert not any(text.startswith("inflexion") for text in facts("sine")), "it has too many"
