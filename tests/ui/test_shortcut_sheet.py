"""The page of shortcuts, and letters for a projector."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from actgui.ui.language import Translation
from actgui.ui.settings import Settings
from actgui.ui.shortcut_sheet import ShortcutSheet
from actgui.ui.theme import Theme, ui_font
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand


@pytest.mark.qt_log_ignore("This plugin does not support")  # the platform of the tests has no windows to arrange
def test_f1_opens_one_page_with_every_shortcut(hand: Hand) -> None:
    hand.press(hand.editor, Qt.Key.Key_F1)
    hand.press(hand.editor, Qt.Key.Key_F1)
    (sheet,) = hand.window.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    keys = {label.text() for label in sheet.findChildren(QLabel) if label.property("role") == "key"}
    wanted = {
        action.shortcut().toString()
        for action in hand.window.findChildren(QAction)
        if action.objectName().startswith("action_") and not action.shortcut().isEmpty()
    }
    assert wanted <= keys
    assert "Wheel" in keys
    hand.press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_no_shortcut_is_given_twice(hand: Hand) -> None:
    actions = [action for action in hand.window.findChildren(QAction) if action.objectName().startswith("action_")]
    keys = [keys.toString() for action in actions for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.fixture
def host(qtbot: QtBot, qapp: QApplication, theme: Theme, settings: Settings) -> Iterator[WindowHost]:
    host = WindowHost(theme, Translation(qapp, "en"), settings)
    with qtbot.waitSignal(host.window.evaluator.evaluated), qtbot.waitExposed(host.window):
        host.window.show()
    yield host
    host.window.close()
    host.window.deleteLater()
    theme.refresh_fonts(projects=False)


def test_letters_and_lines_grow_for_a_projector(host: WindowHost, qtbot: QtBot, settings: Settings) -> None:
    def widths() -> list[float]:
        items = Hand(qtbot, host.window).plot.getPlotItem().listDataItems()
        return [item.opts["pen"].widthF() for item in items if item.opts["symbol"] is None]

    before, begun, size = host.window, widths(), ui_font(13).pixelSize()
    Hand(qtbot, before).trigger("projector")
    qtbot.waitUntil(lambda: host.window is not before and host.window.evaluation is not None)
    assert settings.projects
    assert ui_font(13).pixelSize() > size
    assert "font-size: 16px" in host.window.styleSheet() + QApplication.instance().styleSheet()
    assert [new / old > 1.5 for new, old in zip(widths(), begun, strict=True)] == [True, True]
    present = host.window
    Hand(qtbot, present).trigger("projector")
    qtbot.waitUntil(lambda: host.window is not present and host.window.evaluation is not None)
    assert not settings.projects
    assert widths() == begun
