"""What the tests of the window share."""

import pytest
from PySide6.QtWidgets import QApplication

from actgui.ui.theme import LIGHT_CHOICE, Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, LIGHT_CHOICE)
