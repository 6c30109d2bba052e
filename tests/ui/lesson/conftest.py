"""What the tests of the lesson share."""

from collections.abc import Callable

import pytest

from actgui.ui.lesson_panel import LessonPanel
from actgui.ui.main_window import MainWindow
from tests.ui.hand import Hand


@pytest.fixture
def panel(window: MainWindow) -> LessonPanel:
    panel = window.findChild(LessonPanel, "lesson_panel")
    assert isinstance(panel, LessonPanel)
    window.resize(1440, 900)
    return panel


@pytest.fixture
def start(hand: Hand, panel: LessonPanel) -> Callable[[], None]:
    def start() -> None:
        hand.trigger("lesson")
        hand.window.evaluator.finish_typing()
        assert panel.isVisible()

    return start
