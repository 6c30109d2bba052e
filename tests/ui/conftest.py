"""What the tests of the window share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from actgui.ui.language import Translation
from actgui.ui.main_window import MainWindow
from actgui.ui.settings import Settings
from actgui.ui.theme import LIGHT_CHOICE, Theme
from actgui.ui.window_host import WindowHost
from tests.ui.hand import Hand


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, LIGHT_CHOICE)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, settings: Settings) -> Iterator[MainWindow]:
    """Show a window on the article's example, evaluated; it closes without a question."""
    window = MainWindow(theme, settings)
    with qtbot.waitSignal(window.evaluator.evaluated), qtbot.waitExposed(window):
        window.show()
    yield window
    if window.isVisible():  # else its worker has ended
        window.workbench.end_guest()
    window.workbench.undo_stack.setClean()
    window.close()
    window.deleteLater()
    theme.choose(LIGHT_CHOICE)


@pytest.fixture
def host(qtbot: QtBot, qapp: QApplication, theme: Theme, settings: Settings) -> Iterator[WindowHost]:
    """Show a window that can be made anew in another language or size."""
    translation = Translation(qapp, "en")
    host = WindowHost(theme, translation, settings)
    with qtbot.waitSignal(host.window.evaluator.evaluated), qtbot.waitExposed(host.window):
        host.window.show()
    yield host
    if host.window.isVisible():
        host.window.workbench.end_guest()
    host.window.workbench.undo_stack.setClean()
    host.window.close()
    host.window.deleteLater()
    translation.choose("en")
    theme.refresh_fonts(projects=False)


@pytest.fixture
def hand(qtbot: QtBot, window: MainWindow) -> Hand:
    return Hand(qtbot, window)
