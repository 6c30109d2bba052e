"""The results can be folded to their title; under the differences in a low window they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from actgui.ui.main_window import MainWindow
from actgui.ui.result_panel import TITLE_HEIGHT
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand, renew


@pytest.fixture
def low(hand: Hand) -> Hand:
    hand.window.resize(1024, 700)
    return hand


def height(hand: Hand) -> int:
    return hand.find(QWidget, "result_panel").height()


def test_a_comparison_has_the_room_in_a_low_window(low: Hand) -> None:
    before = height(low)
    low.trigger("page_differences")
    low.qtbot.waitUntil(lambda: height(low) == TITLE_HEIGHT)
    assert not low.table.isVisible()
    area = low.find(QScrollArea, "differences_scroll")
    low.qtbot.waitUntil(lambda: area.height() > 440)
    low.trigger("page_curves")
    assert low.table.isVisible()
    low.qtbot.waitUntil(lambda: height(low) == before)


def test_in_a_high_window_both_are_seen(hand: Hand) -> None:
    hand.window.resize(1440, 900)
    hand.trigger("page_differences")
    assert hand.table.isVisible()
    hand.window.resize(1440, 700)
    hand.qtbot.waitUntil(lambda: height(hand) == TITLE_HEIGHT)
    hand.window.resize(1440, 900)
    hand.qtbot.waitUntil(hand.table.isVisible)


def test_the_button_folds_and_unfolds_by_mouse_and_keyboard(low: Hand) -> None:
    button = low.find(QPushButton, "result_fold")
    before = height(low)
    assert button.accessibleName() == "Hide the table"
    low.click("result_fold")
    assert not low.table.isVisible()
    assert button.accessibleName() == "Show the table"
    low.qtbot.waitUntil(lambda: height(low) == TITLE_HEIGHT)
    button.setFocus()
    low.press(button, Qt.Key.Key_Space)
    assert low.table.isVisible()
    low.qtbot.waitUntil(lambda: height(low) == before)


def test_each_of_both_keeps_what_the_hand_chose(low: Hand) -> None:
    low.click("result_fold")
    low.trigger("page_differences")
    low.click("result_fold")
    assert low.table.isVisible()
    low.trigger("page_curves")
    assert not low.table.isVisible()
    low.trigger("page_differences")
    assert low.table.isVisible()


def test_the_lesson_has_the_table_it_asks_about(low: Hand, settings: Settings) -> None:
    low.trigger("page_differences")
    settings.lesson_step = "conclusions"
    low.trigger("lesson")
    assert low.window.pages.current == "differences"
    assert low.table.isVisible()
    low.click("leave_lesson")
    assert not low.table.isVisible()


def test_the_height_of_the_table_is_remembered_though_it_is_folded(
    low: Hand, qtbot: QtBot, theme: Theme, settings: Settings
) -> None:
    least = height(low)
    low.window.resize(1024, 740)
    low.qtbot.waitUntil(lambda: low.window.height() == 740)
    low.find(QSplitter, "centre").setSizes([100, 500])
    wanted = height(low)
    assert wanted > least + 10
    low.trigger("page_differences")
    assert not low.table.isVisible()
    low.window.close()
    again = MainWindow(theme, settings)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: height(Hand(qtbot, again)) == wanted)


def test_another_language_folds_it_in_the_same_way(host: WindowHost, qtbot: QtBot) -> None:
    host.window.resize(1024, 700)
    Hand(qtbot, host.window).trigger("page_differences")
    hand = renew(qtbot, host, "language_zh_TW")
    qtbot.waitUntil(lambda: height(hand) == TITLE_HEIGHT)
    hand.trigger("page_curves")
    assert hand.table.isVisible()
