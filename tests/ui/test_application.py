"""The application around the window: what it remembers, and what it says when something unexpected happens."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QSplitter
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from actgui import __version__
from actgui.ui.application import create_application, create_host, report_exceptions
from actgui.ui.main_window import MINIMUM_SIZE, MainWindow
from actgui.ui.settings import Settings
from actgui.ui.theme import LIGHT_CHOICE, Theme
from tests.ui.hand import Hand


def open_window(qtbot: QtBot, settings: Settings, theme: Theme) -> MainWindow:
    window = MainWindow(theme, settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.evaluator.evaluated), qtbot.waitExposed(window):
        window.show()
    return window


def sizes(window: MainWindow) -> list[list[int]]:
    return [splitter.sizes() for splitter in window.findChildren(QSplitter)]


def test_there_is_one_application(qapp: QApplication) -> None:
    assert create_application() is qapp
    assert (qapp.applicationName(), qapp.applicationVersion()) == ("ActGUI", __version__)


def test_a_second_window_has_the_sizes_of_the_first(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = open_window(qtbot, Settings(path), theme)
    first.resize(*MINIMUM_SIZE)  # the screen of the tests is small
    qtbot.waitUntil(lambda: first.width() == MINIMUM_SIZE[0])
    begun = sizes(first)
    for splitter in first.findChildren(QSplitter):
        start, end = splitter.sizes()
        splitter.setSizes([start + 20, end - 20])
    before = sizes(first)
    assert before != begun
    first.close()
    second = open_window(qtbot, Settings(path), theme)
    assert (second.width(), second.height()) == MINIMUM_SIZE
    assert sizes(second) == before


@pytest.mark.parametrize("choice", ["dark", "sepia"])
def test_the_theme_is_remembered(qtbot: QtBot, theme: Theme, qapp: QApplication, tmp_path: Path, choice: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.theme = choice
    window = create_host(qapp, Settings(tmp_path / "settings.ini")).window
    qtbot.addWidget(window)
    known = choice if choice != "sepia" else "system"
    assert Hand(qtbot, window).action(f"theme_{known}").isChecked()
    window.close()
    theme.choose("dark")
    theme.choose(LIGHT_CHOICE)


def test_choosing_a_theme_writes_it_down(hand: Hand, tmp_path: Path) -> None:
    hand.trigger("theme_dark")
    assert Settings(tmp_path / "settings.ini").theme == "dark"


def test_the_last_folder_is_remembered_while_it_exists(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    folder = tmp_path / "lessons"
    folder.mkdir()
    settings.folder = str(folder)
    assert Settings(tmp_path / "settings.ini").folder == str(folder)
    folder.rmdir()
    assert Path(settings.folder).is_dir()


def test_the_first_window_leaves_room_for_its_frame(qtbot: QtBot, settings: Settings, theme: Theme) -> None:
    window = open_window(qtbot, settings, theme)
    assert window.height() < window.screen().availableSize().height(), "the status bar would be out of the screen"


@pytest.mark.parametrize("content", ["", "layout=nonsense\ntheme", "[layout]\nwindow=12\ncolumns=@ByteArray(x)\n"])
def test_damaged_settings_are_the_default(qtbot: QtBot, theme: Theme, tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(content)
    window = open_window(qtbot, Settings(path), theme)
    assert window.width() >= MINIMUM_SIZE[0]
    assert all(min(row) > 0 for row in sizes(window))


@pytest.fixture
def reported(hand: Hand) -> Iterator[Hand]:
    hook = sys.excepthook
    with capture_exceptions() as caught:
        report_exceptions(hand)  # it has a window, too
        yield hand
    assert caught == []
    sys.excepthook = hook


def test_an_unexpected_exception_is_said_and_the_window_lives(
    reported: Hand, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("of the test")

    QTimer.singleShot(0, fail)
    reported.qtbot.waitUntil(lambda: reported.text("notice_text").startswith("Something went wrong"))
    assert "ZeroDivisionError: of the test" in capsys.readouterr().err
    reported.write_good("1, 2")
    assert reported.column("x") == [1, 2]


def test_about_names_the_version(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda *words: said.extend(map(str, words[1:])))
    hand.trigger("about")
    assert __version__ in said[1]


def test_the_window_fits_its_sizes(hand: Hand) -> None:
    for size in (MINIMUM_SIZE, (1024, 700), (1440, 900), (1920, 1080)):
        hand.window.resize(*size)
        hand.qtbot.waitUntil(lambda size=size: (hand.window.width(), hand.window.height()) == size)
        for name in ("input_message", "status_counts"):
            label = hand.find(QLabel, name)
            assert label.isVisible()
            assert hand.window.rect().contains(label.mapTo(hand.window, label.rect().center()))
        assert hand.plot.height() >= 150
        hand.qtbot.waitUntil(lambda: hand.table.viewport().height() >= 3 * hand.table.rowHeight(0))
