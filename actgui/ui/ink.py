"""The colours and fonts that a painter uses: those of a theme on the screen, or those of an exported image."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from actgui.ui.theme import ui_font
from actgui.ui.tokens import Tokens, curve_style


@dataclass(frozen=True, slots=True)
class Ink:
    """`is_exported` gives the fonts of images."""

    tokens: Tokens
    is_exported: bool = False

    def color(self, token: str) -> QColor:
        """Return a colour by the name of its token."""
        return QColor(getattr(self.tokens, token))

    def curve(self, slot: int) -> QColor:
        """Return the colour of a slot."""
        return QColor(curve_style(self.tokens, slot).color)

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of the interface."""
        return image_font(pixels, weight) if self.is_exported else ui_font(pixels, weight)


def image_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the interface without tabular figures, which an SVG could not ask for."""
    font = ui_font(pixels, weight)
    font.unsetFeature(QFont.Tag("tnum"))
    return font
