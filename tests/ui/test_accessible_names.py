"""Whatever can have the focus says what it is: on every view, in the gallery, the lesson and the page of shortcuts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from actgui.ui.language import LANGUAGES, Translation
from actgui.ui.shortcut_sheet import ShortcutSheet
from tests.ui.hand import Hand
from tests.ui.places import PLACES, go_to


def _is_stop(widget: QWidget) -> bool:
    """Return whether the focus can come to that widget itself, and not to the one that it is a part of."""
    can_have = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return can_have and widget.focusProxy() is None


def _is_named(widget: QWidget) -> bool:
    """Return whether it has a name that is its own, and not what is just written in it."""
    if isinstance(widget, QAbstractButton | QLabel):
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface is not None and bool(interface.text(QAccessible.Text.Name).strip())
    return bool(widget.accessibleName().strip())


def _nameless(top: QWidget) -> list[str]:
    stops = [widget for widget in top.findChildren(QWidget) if _is_stop(widget)]
    assert stops
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in stops if not _is_named(widget)]


@pytest.mark.parametrize("place", PLACES)
def test_every_widget_that_takes_the_focus_has_a_name(hand: Hand, place: str) -> None:
    go_to(hand, place)
    assert _nameless(hand.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_are_there_in_every_language(
    qapp: QApplication, language: str, request: pytest.FixtureRequest
) -> None:
    translation = Translation(qapp, language)
    try:
        hand: Hand = request.getfixturevalue("hand")
        hand.trigger("difference")
        assert _nameless(hand.window) == []
    finally:
        translation.choose("en")


@pytest.mark.qt_log_ignore("This plugin does not support")  # the platform of the tests has no windows to arrange
def test_the_page_of_shortcuts_has_a_name_too(hand: Hand) -> None:
    hand.trigger("shortcuts")
    assert _nameless(hand.window.findChild(ShortcutSheet)) == []
