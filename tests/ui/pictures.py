"""Exported pictures read back: their texts, elements and colours."""

from xml.etree import ElementTree

from PySide6.QtGui import QImage

from actgui.ui.image_file import png_bytes, svg_bytes
from actgui.ui.picture import Picture
from actgui.ui.tokens import DARK, LIGHT

SVG = "{http://www.w3.org/2000/svg}"


def root_of(picture: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(svg_bytes(picture, picture.size, LIGHT))  # noqa: S314 - our own file


def texts(picture: Picture) -> list[str]:
    return [(element.text or "").strip() for element in root_of(picture).iter(f"{SVG}text")]


def image_of(picture: Picture, theme: str = "light") -> QImage:
    return QImage.fromData(png_bytes(picture, picture.size, 1, DARK if theme == "dark" else LIGHT))


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
