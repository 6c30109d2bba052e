"""Another language at once: the window is made anew around the same session."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actgui.ui.language import Translation, current_language, known_language
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme, ui_font
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand


@pytest.fixture
def host(qtbot: QtBot, qapp: QApplication, theme: Theme, settings: Settings) -> Iterator[WindowHost]:
    translation = Translation(qapp, "en")
    host = WindowHost(theme, translation, settings)
    with qtbot.waitSignal(host.window.evaluator.evaluated), qtbot.waitExposed(host.window):
        host.window.show()
    yield host
    host.window.workbench.undo_stack.setClean()
    host.window.close()
    host.window.deleteLater()
    translation.choose("en")
    theme.refresh_fonts(projects=False)


def choose(host: WindowHost, qtbot: QtBot, code: str) -> Hand:
    before = host.window
    Hand(qtbot, before).trigger(f"language_{code}")
    qtbot.waitUntil(lambda: host.window is not before)
    hand = Hand(qtbot, host.window)
    qtbot.waitUntil(lambda: hand.window.evaluation is not None)
    return hand


def test_the_session_and_its_history_survive_another_language(host: WindowHost, qtbot: QtBot) -> None:
    hand = Hand(qtbot, host.window)
    hand.write_good("1, 2, 4")
    hand.click_function("tanh")
    size = host.window.size()
    hand = choose(host, qtbot, "zh_TW")
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
    hand = choose(host, qtbot, code)
    assert current_language() == code
    assert settings.language == code
    assert title in hand.action("page_curves").text()
    chinese = [family for family in ui_font().families() if "CJK" in family]
    assert chinese[0].endswith(font)
    hand = choose(host, qtbot, "en")
    assert hand.action("page_curves").text() == "&Curves"


def test_the_language_in_force_stays_chosen(host: WindowHost, qtbot: QtBot) -> None:
    hand, window = Hand(qtbot, host.window), host.window
    hand.trigger("language_en")
    qtbot.wait(1)
    assert host.window is window
    assert hand.action("language_en").isChecked()


def test_without_a_choice_the_language_is_the_systems(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert Settings(tmp_path / "none.ini").language == "system"
    for name, code in (("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("zh_CN", "zh_CN"), ("de_DE", "en"), ("C", "en")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert known_language("system") == code
        assert known_language("klingon") == code
        assert known_language("zh_CN") == "zh_CN"
