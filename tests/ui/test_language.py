"""Another language at once: the window is made anew around the same session."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from actgui.ui.language import current_language, known_language
from actgui.ui.settings import Settings
from actgui.ui.theme import ui_font
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand, renew


def test_the_session_and_its_history_survive_another_language(host: WindowHost, qtbot: QtBot) -> None:
    hand = Hand(qtbot, host.window)
    hand.write_good("1, 2, 4")
    hand.click_function("tanh")
    size = host.window.size()
    hand = renew(qtbot, host, "language_zh_TW")
    assert hand.editor.toPlainText() == "1, 2, 4"
    assert hand.header() == ["x", "sigmoid", "softmax", "tanh"]
    assert hand.window.size() == size
    assert hand.action("language_zh_TW").isChecked()
    hand.action("undo").trigger()
    hand.action("undo").trigger()
    qtbot.waitUntil(lambda: hand.column("x") == [2, 3, 5, 6])
    assert hand.header() == ["x", "sigmoid", "softmax"]
    hand.action("redo").trigger()
    qtbot.waitUntil(lambda: hand.column("x") == [1, 2, 4])


@pytest.mark.parametrize(("code", "title", "font"), [("zh_TW", "曲線", "TC"), ("zh_CN", "曲线", "SC")])
def test_texts_and_fonts_are_those_of_the_language(
    host: WindowHost, qtbot: QtBot, settings: Settings, code: str, title: str, font: str
) -> None:
    hand = renew(qtbot, host, f"language_{code}")
    assert current_language() == code
    assert settings.language == code
    assert title in hand.action("page_curves").text()
    chinese = [family for family in ui_font().families() if "CJK" in family]
    assert chinese[0].endswith(font)
    hand = renew(qtbot, host, "language_en")
    assert hand.action("page_curves").text() == "&Curves"


def test_the_language_in_force_stays_chosen(host: WindowHost, qtbot: QtBot) -> None:
    hand, window = Hand(qtbot, host.window), host.window
    with qtbot.assertNotEmitted(window.renewals.language_chosen):
        hand.trigger("language_en")
    assert host.window is window
    assert hand.action("language_en").isChecked()


def test_without_a_choice_the_language_is_the_systems(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert Settings(tmp_path / "none.ini").language == "system"
    for name, code in (("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("zh_CN", "zh_CN"), ("de_DE", "en"), ("C", "en")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert known_language("system") == code
        assert known_language("klingon") == code
        assert known_language("zh_CN") == "zh_CN"


def test_each_chinese_has_its_own_forms_also_after_the_other(host: WindowHost, qtbot: QtBot) -> None:
    if not {"Noto Sans CJK TC", "Noto Sans CJK SC"} <= set(QFontDatabase.families()):
        pytest.skip("the fonts for Chinese are not installed")
    commas = {}
    for code in ("zh_TW", "zh_CN"):
        hand = renew(qtbot, host, f"language_{code}")
        label = QLabel("，", hand.window)
        label.adjustSize()
        commas[code] = label.grab().toImage()
    assert commas["zh_TW"] != commas["zh_CN"]


def test_the_button_in_the_bar_offers_the_languages(host: WindowHost, qtbot: QtBot) -> None:
    button = Hand(qtbot, host.window).find(QPushButton, "language_button")
    assert "EN" in button.text()
    assert [action.text() for action in button.menu().actions()] == ["English", "繁體中文", "简体中文"]
    hand = renew(qtbot, host, "language_zh_CN")
    assert "简中" in hand.find(QPushButton, "language_button").text()


def test_no_dialog_is_left_in_english(host: WindowHost, qtbot: QtBot) -> None:
    hand = renew(qtbot, host, "language_zh_TW")
    box = QMessageBox(hand.window)
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    assert all(not re.search("[a-z]", button.text()) for button in box.buttons())


def test_an_error_is_in_the_language(host: WindowHost, qtbot: QtBot) -> None:
    hand = renew(qtbot, host, "language_zh_TW")
    hand.write_bad("2, 3, five, 6")
    message = hand.find(QLabel, "input_message").text()
    assert "第 1 行，第 7 字：" in message
    assert "「five」不是數。" in message
