"""The function card, where it is in wide and narrow windows, and the tabs of the views."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE
from actgui.ui.card_sections import Chips, FrameworkTable
from actgui.ui.drawer import WIDTH as DRAWER_WIDTH
from actgui.ui.flow_layout import FlowLayout
from actgui.ui.formula_svg import formula_svg
from actgui.ui.formula_view import FormulaView
from actgui.ui.function_card import FunctionCard
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from tests.ui.hand import Hand

SCROLL_BAR = 11  # its width, and the line at the left


@pytest.fixture
def card(window: MainWindow) -> FunctionCard:
    card = window.findChild(FunctionCard, "function_card")
    assert isinstance(card, FunctionCard)
    return card


def texts(card: QWidget) -> str:
    shown = [widget for kind in (QLabel, QPushButton) for widget in card.findChildren(kind) if not widget.isHidden()]
    return "\n".join(widget.text() for widget in shown)


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_formula_can_be_typeset(key: str) -> None:
    function = CATALOGUE[key]
    for latex in (function.latex, function.derivative_latex):
        assert "<path" in formula_svg(latex, 19)


def test_the_card_explains_the_selected_function(card: FunctionCard, hand: Hand) -> None:
    assert "Sigmoid" in texts(card)
    hand.qtbot.waitUntil(lambda: "range (0, 1)" in texts(card))
    hand.click_function("leaky_relu")
    assert card.function == CATALOGUE["leaky_relu"].bind()
    for part in ("Leaky ReLU", "lrelu", "tf.nn.leaky_relu", "negative_slope = 0.3", "Maas", "Parameters"):
        assert part in texts(card), part
    assert "Squeezes" not in texts(card)


def test_facts_on_the_card_follow_the_parameters(card: FunctionCard, hand: Hand, window: MainWindow) -> None:
    hand.click_function("leaky_relu")

    def wait_for(*parts: str) -> None:
        hand.qtbot.waitUntil(lambda: all(part in texts(card) for part in parts))

    wait_for("range (−∞, ∞)", "increasing", "kink at 0", "zero at 0")
    window.workbench.set_parameter(2, "negative_slope", -0.5)
    wait_for("range [0, ∞)", "not monotonic", "minimum 0 at 0")
    window.workbench.set_parameter(2, "negative_slope", 1.0)
    wait_for("odd")
    assert "kink" not in texts(card)


def test_the_default_of_a_framework_can_be_taken_over(card: FunctionCard, hand: Hand, window: MainWindow) -> None:
    hand.click_function("leaky_relu")
    link = next(button for button in card.findChildren(QPushButton) if button.text() == "negative_slope = 0.3")
    hand.qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.workbench.session.functions[-1] == CATALOGUE["leaky_relu"].bind(negative_slope=0.3)
    (table,) = (table for table in card.findChildren(FrameworkTable) if not table.isHidden())
    enabled = {button.text() for button in table.findChildren(QPushButton) if button.isEnabled()}
    assert enabled == {"negative_slope = 0.2"}
    hand.action("undo").trigger()
    assert window.workbench.session.functions[-1] == CATALOGUE["leaky_relu"].bind()


def test_formulas_are_drawn_in_the_colour_of_the_theme(
    card: FunctionCard, hand: Hand, qtbot: QtBot, theme: Theme
) -> None:
    view = card.findChildren(FormulaView)[0]
    assert view.latex.startswith("f(x) = ")
    qtbot.waitUntil(lambda: view.sizeHint().width() > 50)

    def darkest() -> int:
        image = view.grab().toImage()
        colors = (QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height()))
        return min(color.lightness() for color in colors)

    assert darkest() < 60
    hand.action("theme_dark").trigger()
    image = view.grab().toImage()
    lightest = max(QColor(image.pixel(x, image.height() // 2)).lightness() for x in range(image.width()))
    assert lightest > 200


def test_the_card_closes_and_comes_back(
    card: FunctionCard, hand: Hand, window: MainWindow, qtbot: QtBot, settings: Settings
) -> None:
    window.resize(1440, 900)
    qtbot.waitUntil(card.isVisible)
    hand.click("close_function_card")
    assert card.isHidden()
    assert not hand.action("function_card").isChecked()
    assert not settings.card
    hand.press(hand.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert card.isVisible()
    assert settings.card


def test_in_a_narrow_window_the_card_is_a_drawer(
    card: FunctionCard, hand: Hand, window: MainWindow, qtbot: QtBot, settings: Settings
) -> None:
    window.resize(1440, 900)
    qtbot.waitUntil(card.isVisible)
    window.resize(1024, 700)
    qtbot.waitUntil(card.isHidden)
    plot_width = hand.plot.width()
    hand.action("function_card").trigger()
    assert card.isVisible()
    assert hand.plot.width() == plot_width
    assert card.geometry().right() == card.parentWidget().width() - 1
    hand.press(card, Qt.Key.Key_Escape)
    assert card.isHidden()
    window.resize(1440, 900)
    qtbot.waitUntil(card.isVisible)
    assert settings.card


def test_chips_flow_into_rows(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    chips = Chips(host)
    chips.show_texts([(f"property {number}", "") for number in range(6)])
    layout = chips.layout()
    assert isinstance(layout, FlowLayout)
    one, several = layout.heightForWidth(2000), layout.heightForWidth(200)
    assert several >= 3 * one
    chips.resize(QSize(200, several))
    host.show()
    labels = chips.findChildren(QLabel)
    assert max(label.geometry().right() for label in labels) < 200
    assert not any(a.geometry().intersects(b.geometry()) for a in labels for b in labels if a is not b)


def test_a_tab_shows_its_view(hand: Hand) -> None:
    tabs = [button for button in hand.window.findChildren(QPushButton) if button.property("kind") == "tab"]
    assert [tab.text() for tab in tabs if tab.isChecked()] == ["Curves"]
    hand.qtbot.mouseClick(tabs[0], Qt.MouseButton.LeftButton)
    assert tabs[0].isChecked()
    assert hand.action("page_curves").isChecked()


def test_no_card_is_wider_than_its_column(card: FunctionCard, window: MainWindow) -> None:
    contents = card.findChild(QWidget, "card_contents")
    assert contents is not None
    for key, function in CATALOGUE.items():
        window.workbench.set_function(0, function.bind())
        assert contents.minimumSizeHint().width() <= DRAWER_WIDTH - SCROLL_BAR, key
