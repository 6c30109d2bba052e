"""Every theme can be read: contrasts after WCAG 2.1, for each text on each surface that it stands on."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, SYSTEM_CHOICE, Theme
from actgui.ui.tokens import CONTRAST, DARK, DASHES, LIGHT, MARKERS, Tokens, curve_style
from tests.ui.hand import LEFT, Hand

SURFACES = ("panel", "canvas", "raised", "subtle", "hover", "selected")
TEXTS_ON = (
    *product(("text", "text2"), (*SURFACES, "pressed")),
    *product(("text3",), SURFACES),
    *product(("accent_text", "danger", "ok"), ("panel", "canvas", "raised")),
    *product(("on_accent",), ("accent", "accent_hover")),
    ("danger", "danger_bg"),
    ("text", "danger_bg"),
    ("warn", "warn_bg"),
    ("text", "warn_bg"),
)
every_theme = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)


def luminance(color: str) -> float:
    parts = (part / 255 for part in QColor(color).getRgb()[:3])
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@every_theme
@pytest.mark.parametrize(("text", "surface"), TEXTS_ON)
def test_text_can_be_read_on_its_surfaces(tokens: Tokens, text: str, surface: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, surface)) >= 4.5


@every_theme
@pytest.mark.parametrize("surface", ["canvas", "panel", "raised"])
def test_curves_can_be_seen(tokens: Tokens, surface: str) -> None:
    assert min(contrast(color, getattr(tokens, surface)) for color in tokens.curves) >= 3


@pytest.mark.parametrize(("text", "surface"), TEXTS_ON)
def test_high_contrast_is_higher_than_that(text: str, surface: str) -> None:
    assert contrast(getattr(CONTRAST, text), getattr(CONTRAST, surface)) >= 7
    assert contrast(CONTRAST.border, CONTRAST.panel) >= 7
    assert min(contrast(color, CONTRAST.canvas) for color in CONTRAST.curves) >= 7


@every_theme
def test_every_slot_has_its_own_colour_dash_and_marker(tokens: Tokens) -> None:
    count = len(tokens.curves)
    assert count == len(DASHES) == len(MARKERS) == len(set(tokens.curves)) == len(set(DASHES)) == len(set(MARKERS))
    assert curve_style(tokens, count) == curve_style(tokens, 0)


@pytest.mark.parametrize(
    ("name", "tokens"), [("theme_dark", DARK), ("theme_contrast", CONTRAST), ("theme_light", LIGHT)]
)
def test_a_theme_reaches_palette_plot_and_settings(hand: Hand, theme: Theme, name: str, tokens: Tokens) -> None:
    hand.trigger(name)
    assert theme.tokens is tokens
    assert hand.action(name).isChecked()
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(tokens.panel)
    assert hand.plot.backgroundBrush().color() == QColor(tokens.canvas)
    pens = [QColor(item.opts["pen"].color()).name() for item in hand.plot.getPlotItem().listDataItems()[:2]]
    assert pens == [color.lower() for color in tokens.curves[:2]]
    hand.window.grab()


def test_the_button_turns_the_theme_over(hand: Hand, theme: Theme) -> None:
    button = hand.find(QPushButton, "theme_button")
    for choice in (DARK_CHOICE, LIGHT_CHOICE):
        hand.qtbot.mouseClick(button, LEFT)
        assert (theme.choice, theme.tokens.name) == (choice, choice)
        assert hand.action(f"theme_{choice}").isChecked()


def test_the_system_theme_is_one_of_the_two(hand: Hand, theme: Theme) -> None:
    hand.trigger("theme_system")
    assert theme.choice == SYSTEM_CHOICE
    assert theme.tokens in (LIGHT, DARK)


def test_an_unknown_choice_is_that_of_the_system(qapp: QApplication) -> None:
    theme = Theme(qapp, "sepia")
    assert theme.choice == SYSTEM_CHOICE
    theme.choose("lilac")
    assert theme.choice == SYSTEM_CHOICE
    theme.deleteLater()
