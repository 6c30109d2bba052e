"""The gallery: all functions at a glance, by mouse and by keyboard, in both themes."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE
from actgui.ui.gallery import Gallery
from actgui.ui.gallery_tile import GalleryTile
from actgui.ui.theme import Theme
from actgui.ui.tokens import curve_style
from tests.ui.hand import CTRL, LEFT, Hand


@pytest.fixture
def opened(hand: Hand) -> Hand:
    hand.click("gallery_button")
    return hand


def gallery(hand: Hand) -> Gallery:
    return hand.find(Gallery, "gallery")


def search(hand: Hand) -> QLineEdit:
    return hand.find(QLineEdit, "gallery_search")


def tiles(hand: Hand) -> list[GalleryTile]:
    return [tile for tile in gallery(hand).findChildren(GalleryTile) if tile.isVisible()]


def names(hand: Hand) -> list[str]:
    return [tile.text() for tile in tiles(hand)]


def tile(hand: Hand, name: str) -> GalleryTile:
    return hand.find(GalleryTile, f"tile_{name}")


def keys(hand: Hand) -> list[str]:
    return [trace.function.key for trace in hand.window.workbench.session.traces]


def focused(hand: Hand) -> str:
    widget = hand.window.focusWidget()
    return widget.text() if isinstance(widget, GalleryTile) else ""


def press(hand: Hand, *pressed: Qt.Key) -> None:
    for key in pressed:
        hand.press(hand.window.focusWidget(), key)


def test_it_shows_the_whole_catalogue_once_it_is_opened(hand: Hand) -> None:
    assert hand.window.findChild(Gallery) is None
    hand.click("gallery_button")
    assert names(hand) == list(CATALOGUE)
    assert not any(one.geometry().intersects(other.geometry()) for one, other in combinations(tiles(hand), 2))
    assert tile(hand, "sigmoid").isChecked()
    assert not tile(hand, "relu").isChecked()


def test_a_click_adds_and_takes_away_and_the_gallery_stays(opened: Hand) -> None:
    with opened.qtbot.waitSignal(opened.window.evaluator.evaluated):
        opened.qtbot.mouseClick(tile(opened, "relu"), LEFT)
    opened.qtbot.mouseClick(tile(opened, "mish"), LEFT)
    assert keys(opened) == ["sigmoid", "softmax", "relu", "mish"]
    assert tile(opened, "relu").isChecked()
    opened.qtbot.mouseClick(tile(opened, "relu"), LEFT)
    assert keys(opened) == ["sigmoid", "softmax", "mish"]
    assert not tile(opened, "relu").isChecked()
    assert gallery(opened).isVisible()
    opened.trigger("undo")
    assert tile(opened, "relu").isChecked()


def test_every_way_closes_it_and_the_focus_returns(hand: Hand) -> None:
    hand.editor.setFocus()
    hand.press(hand.editor, Qt.Key.Key_G, CTRL)
    assert gallery(hand).isVisible()
    assert search(hand).hasFocus()
    press(hand, Qt.Key.Key_Escape)
    assert not gallery(hand).isVisible()
    assert hand.editor.hasFocus()
    for close in ("gallery_button", "gallery_close"):
        hand.trigger("gallery")
        hand.click(close)
        assert not gallery(hand).isVisible()
        assert not hand.action("gallery").isChecked()
        assert hand.plot.isEnabled()


@pytest.mark.parametrize("name", ["page_curves", "function_card"])
def test_what_it_covers_can_be_asked_for(opened: Hand, name: str) -> None:
    opened.trigger(name)
    assert not gallery(opened).isVisible()


def test_what_it_covered_can_be_used_again_wherever_it_is_then(hand: Hand) -> None:
    hand.window.resize(1440, 900)
    hand.trigger("gallery")
    hand.window.resize(1024, 700)
    hand.trigger("gallery")
    assert hand.plot.isEnabled()
    assert hand.find(QWidget, "function_card").isEnabled()


def test_escape_in_the_selector_closes_it_once_nothing_is_searched_for(opened: Hand) -> None:
    opened.search.setFocus()
    opened.qtbot.keyClicks(opened.search, "elu")
    opened.press(opened.search, Qt.Key.Key_Escape)
    assert gallery(opened).isVisible()
    opened.press(opened.search, Qt.Key.Key_Escape)
    assert not gallery(opened).isVisible()


def test_selector_and_gallery_search_for_the_same(opened: Hand) -> None:
    opened.qtbot.keyClicks(search(opened), "swish")
    assert opened.search.text() == "swish"
    assert names(opened) == [key for key in CATALOGUE if key in names(opened)]
    assert "silu" in names(opened)
    assert "relu" not in names(opened)
    opened.search.clear()
    assert search(opened).text() == ""
    assert len(names(opened)) == len(CATALOGUE)


def test_selector_and_gallery_filter_by_the_same(opened: Hand) -> None:
    opened.qtbot.mouseClick(gallery(opened).findChild(QPushButton, "trait_zero_centred"), LEFT)
    assert "tanh" in names(opened)
    assert "sigmoid" not in names(opened)
    assert opened.text("gallery_count") == opened.text("function_count") == f"{len(names(opened))} of {len(CATALOGUE)}"
    panel = opened.find(QWidget, "function_panel")
    assert panel.findChild(QPushButton, "trait_zero_centred").isChecked()
    opened.qtbot.keyClicks(search(opened), "softplus")
    assert names(opened) == []
    opened.qtbot.mouseClick(gallery(opened).findChild(QPushButton, "clear_filters"), LEFT)
    assert "softplus" in names(opened)


def test_presets_are_tiles_with_their_own_parameters(opened: Hand) -> None:
    opened.qtbot.keyClicks(search(opened), "onnx hardsigmoid")
    assert names(opened) == [tile(opened, "ONNX HardSigmoid").toolTip()] == ["ONNX HardSigmoid"]
    press(opened, Qt.Key.Key_Return)
    assert opened.window.workbench.session.functions[-1] == CATALOGUE["hard_sigmoid"].bind(slope=0.2)
    assert tile(opened, "ONNX HardSigmoid").isChecked()
    opened.qtbot.mouseClick(tile(opened, "ONNX HardSigmoid"), LEFT)
    assert keys(opened) == ["sigmoid", "softmax"]


def test_arrow_keys_move_between_tiles_as_they_stand(opened: Hand) -> None:
    press(opened, Qt.Key.Key_Down)
    assert focused(opened) == "sigmoid"
    press(opened, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert focused(opened) == "log_sigmoid"
    above = tile(opened, "log_sigmoid")
    press(opened, Qt.Key.Key_Down)
    below = tile(opened, focused(opened))
    assert below.y() > above.y()
    assert below.x() == above.x()
    press(opened, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert focused(opened) == "tanh"
    press(opened, Qt.Key.Key_Return)
    press(opened, Qt.Key.Key_End)
    assert focused(opened) == list(CATALOGUE)[-1]
    press(opened, Qt.Key.Key_Space)
    assert keys(opened) == ["sigmoid", "softmax", "tanh", list(CATALOGUE)[-1]]
    press(opened, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert search(opened).hasFocus()


def test_the_focus_is_always_to_be_seen(opened: Hand) -> None:
    opened.window.resize(1024, 700)
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_End)
    view = opened.find(QScrollArea, "gallery_scroll").viewport()
    place = opened.window.focusWidget()
    top = place.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + place.height() <= view.height()


def test_the_tile_that_enter_adds_is_marked_and_explained(opened: Hand, theme: Theme) -> None:
    opened.qtbot.keyClicks(search(opened), "elu")
    assert opened.text("gallery_title") == "ELU"
    assert color_count(tile(opened, "elu"), theme.tokens.hover) > 500
    assert color_count(tile(opened, "relu"), theme.tokens.hover) == 0
    press(opened, Qt.Key.Key_Down)
    assert focused(opened) == "elu"
    opened.search.setFocus()
    assert color_count(tile(opened, "elu"), theme.tokens.hover) == 0


def test_typing_on_a_tile_searches(opened: Hand) -> None:
    press(opened, Qt.Key.Key_Down)
    opened.qtbot.keyClick(opened.window.focusWidget(), "m")
    opened.qtbot.keyClicks(opened.window.focusWidget(), "ish")
    assert search(opened).text() == "mish"
    assert "mish" in names(opened)


def test_tab_stays_with_what_is_to_be_seen(opened: Hand) -> None:
    seen = set()
    for _ in range(60):
        opened.press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(opened.window.focusWidget())
    assert opened.table not in seen
    assert opened.plot not in seen
    assert sum(isinstance(widget, GalleryTile) for widget in seen) == 1


def test_pointing_explains_a_function(opened: Hand) -> None:
    opened.qtbot.mouseMove(tile(opened, "softsign"), QPoint(5, 5))
    opened.qtbot.mouseMove(tile(opened, "relu6"), QPoint(20, 20))
    opened.qtbot.waitUntil(lambda: opened.text("gallery_title") == "ReLU6")
    facts = opened.text("gallery_facts")
    assert "range [0, 6]" in facts
    assert "bounded" in facts
    assert "smooth" not in facts
    assert "PyTorch" in facts
    assert len(opened.text("gallery_summary")) > 20


@pytest.mark.parametrize("choice", ["theme_light", "theme_dark"])
def test_what_is_in_the_plot_has_its_colour_in_both_themes(opened: Hand, theme: Theme, choice: str) -> None:
    opened.trigger(choice)
    colors = {"sigmoid": curve_style(theme.tokens, 0).color, "softmax": curve_style(theme.tokens, 1).color}
    for name, color in colors.items():
        assert color_count(tile(opened, name), color) > 5
        assert color_count(tile(opened, "relu"), color) == 0
    assert color_count(tile(opened, "relu"), theme.tokens.panel) > 500


def color_count(widget: QWidget, color: str) -> int:
    image = widget.grab().toImage()
    wanted = QColor(color).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 700), (900, 600)])
def test_it_covers_all_but_the_left_column_at_every_size(qtbot: QtBot, opened: Hand, width: int, height: int) -> None:
    opened.window.resize(width, height)
    place = gallery(opened)
    qtbot.waitUntil(lambda: place.mapTo(opened.window, QPoint(place.width(), 0)).x() == opened.window.width())
    left = opened.find(QWidget, "left_column")
    assert place.mapTo(opened.window, QPoint(0, 0)).x() == left.width() + 1
    qtbot.waitUntil(lambda: all(tile.geometry().right() <= tile.parentWidget().width() for tile in tiles(opened)))
    close = opened.find(QPushButton, "gallery_close")
    assert close.mapTo(place, QPoint(close.width(), 0)).x() <= place.width()
