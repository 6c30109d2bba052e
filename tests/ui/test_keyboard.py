"""Everything by keyboard: the focus is seen wherever Tab takes it, and no two keys are in each other's way."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMenuBar, QPushButton, QScrollArea, QWidget

from actgui.ui.actions import Actions, fill_menu_bar
from actgui.ui.language import LANGUAGES, Translation
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from tests.ui.hand import CTRL, Hand
from tests.ui.places import PLACES, go_to

_MOST_STOPS = 80
_EDGE = 4


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def picture_around(widget: QWidget, window: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
    return window.grab(place).toImage()


def shows_focus(widget: QWidget, window: QWidget) -> bool:
    """Return whether it looks different with the focus and without."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    has = picture_around(widget, window)
    widget.clearFocus()
    QApplication.processEvents()
    return has != picture_around(widget, window)


def stops_of_tab(hand: Hand) -> list[QWidget]:
    """Press Tab until the focus has been everywhere."""
    stops: list[QWidget] = []
    while focused() not in stops:
        stops.append(focused())
        hand.press(focused(), Qt.Key.Key_Tab)
        assert len(stops) < _MOST_STOPS
    return stops


def name_of(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName() or getattr(widget, "text", lambda: "")()


@pytest.mark.parametrize(
    ("place", "theme_name"),
    [
        *((name, "light") for name in PLACES if not name.startswith("lesson") or name == "lesson growth"),
        *(
            (name, theme_name)
            for name in ("curves", "sweep", "differences", "gallery")
            for theme_name in ("dark", "contrast")
        ),
    ],
)
def test_the_focus_is_seen_wherever_tab_takes_it(hand: Hand, place: str, theme_name: str) -> None:
    hand.trigger(f"theme_{theme_name}")
    go_to(hand, place)
    stops = stops_of_tab(hand)
    assert len(stops) > 10
    assert [name_of(stop) for stop in stops if not shows_focus(stop, hand.window)] == []


def test_tab_reaches_each_control_of_the_window(hand: Hand) -> None:
    go_to(hand, "parameters")
    hand.editor.setFocus()
    stops = stops_of_tab(hand)
    buttons = [button for button in hand.window.findChildren(QPushButton) if button.isVisible() and button.isEnabled()]
    without = {button for button in buttons if button.focusPolicy() == Qt.FocusPolicy.NoFocus}
    assert {button.objectName().partition("_")[0] for button in without} <= {"visible", "remove"}, "keys of the list"
    assert [name_of(button) for button in buttons if button not in stops and button not in without] == []


def test_a_message_without_a_link_is_no_stop(hand: Hand) -> None:
    message = hand.window.findChild(QWidget, "input_message")
    assert message.focusPolicy() == Qt.FocusPolicy.NoFocus
    hand.write_bad("1, two")
    hand.press(hand.editor, Qt.Key.Key_Tab)
    assert focused() is message
    hand.press(message, Qt.Key.Key_Return)
    assert hand.editor.hasFocus()
    assert hand.editor.textCursor().selectedText() == "two"
    hand.write_good("1, 2")
    assert message.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_tab_into_the_catalogue_shows_where_the_keys_go(hand: Hand) -> None:
    hand.search.setFocus()
    for _ in range(2):
        hand.press(focused(), Qt.Key.Key_Tab)
    assert hand.tree.hasFocus()
    assert hand.tree.currentItem().text(0) == "Sigmoidal"
    for _ in range(2):
        hand.press(hand.tree, Qt.Key.Key_Down)
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.press(hand.tree, Qt.Key.Key_Return)
    assert hand.header()[-1] == "tanh"


def test_ctrl_f_goes_to_the_search_from_anywhere(hand: Hand, window: MainWindow) -> None:
    hand.press(hand.table, Qt.Key.Key_F, CTRL)
    assert hand.search.hasFocus()
    hand.qtbot.keyClicks(hand.search, "swish")
    hand.press(hand.editor, Qt.Key.Key_F, CTRL)
    assert hand.search.selectedText() == "swish", "typing replaces it"
    columns = window.centralWidget().findChild(QWidget, "left_column").parentWidget()
    columns.setSizes([0, 1000, 300])
    hand.trigger("find_function")
    assert hand.search.width() > 0
    assert not hand.search.visibleRegion().isEmpty()
    window.resize(1024, 700)
    hand.trigger("lesson")
    assert not hand.search.isEnabled()
    hand.trigger("find_function")
    assert hand.search.hasFocus()


def test_what_the_focus_only_passes_is_not_scrolled(hand: Hand, window: MainWindow) -> None:
    window.resize(1440, 700)
    bar = hand.find(QScrollArea, "card_scroll").verticalScrollBar()
    hand.qtbot.waitUntil(lambda: bar.maximum() > 0)
    hand.find(QPushButton, "copy_rumelhart1986").setFocus()
    hand.editor.setFocus()
    QApplication.processEvents()
    assert bar.value() == 0
    hand.find(QPushButton, "copy_rumelhart1986").setFocus()
    hand.qtbot.waitUntil(lambda: bar.value() > 0)


@pytest.mark.parametrize("name", ["markers", "log_y", "points", "saturation", "difference"])
def test_a_switch_of_the_curves_brings_them_into_view(hand: Hand, name: str) -> None:
    hand.trigger("page_probabilities")
    hand.trigger("gallery")
    hand.trigger(name)
    assert hand.window.pages.current == "curves"
    assert not hand.action("gallery").isChecked()


def test_derivatives_are_seen_in_the_table_of_any_view(hand: Hand) -> None:
    hand.trigger("page_probabilities")
    hand.trigger("gallery")
    hand.trigger_and_wait("derivative")
    assert hand.window.pages.current == "probabilities"
    assert not hand.action("gallery").isChecked()
    assert "sigmoid_derivative" in hand.header()


@pytest.mark.parametrize("step", ["outputs", "graphs"])
def test_page_keys_go_from_step_to_step_also_in_a_question(hand: Hand, settings: Settings, step: str) -> None:
    settings.lesson_step = step
    hand.trigger("lesson")
    place, question = hand.text("lesson_place"), hand.window.findChild(QWidget, "lesson_question")
    assert question.isAncestorOf(focused())
    hand.press(focused(), Qt.Key.Key_PageDown)
    assert hand.text("lesson_place") != place
    hand.press(focused(), Qt.Key.Key_PageUp)
    assert hand.text("lesson_place") == place


def mnemonics(actions: list[QAction]) -> list[str]:
    texts = [action.text().replace("&&", "") for action in actions]
    return [text[text.index("&") + 1].upper() for text in texts if "&" in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mnemonic_is_twice_in_a_menu(qapp: QApplication, language: str, window: MainWindow) -> None:
    translation = Translation(qapp, language)
    try:
        bar = QMenuBar()
        fill_menu_bar(bar, Actions(window))
        menus = {"menu bar": bar.actions(), **{action.text(): action.menu().actions() for action in bar.actions()}}
        assert all(mnemonics(actions) for actions in menus.values())
        twice = {
            title: [key for key, n in Counter(mnemonics(actions)).items() if n > 1] for title, actions in menus.items()
        }
        assert {title: keys for title, keys in twice.items() if keys} == {}
    finally:
        translation.choose("en")
