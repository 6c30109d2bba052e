"""Writes a Picture into a PNG or SVG file. What it looks like is the business of the view it comes from."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from actgui.session.atomic_file import replacing
from actgui.session.errors import ExportError, phrase
from actgui.session.file_advice import advice_for
from actgui.ui.language import current_language
from actgui.ui.picture import Picture
from actgui.ui.theme import ui_families
from actgui.ui.tokens import DARK, LIGHT, Tokens

_DOTS_PER_INCH = 96
_METERS_PER_INCH = 0.0254
_TOKENS = {tokens.name: tokens for tokens in (LIGHT, DARK)}


class ImageFormat(StrEnum):
    """The kinds of image files; the value is the suffix of the file name."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class ImageOptions:
    """How to draw an image: `width` and `height` in logical pixels; `scale` multiplies those of a PNG."""

    format: ImageFormat
    scale: int
    width: int
    height: int
    theme_name: str

    @property
    def size(self) -> QSize:
        """The size in logical pixels."""
        return QSize(self.width, self.height)

    @property
    def tokens(self) -> Tokens:
        """The colours of the chosen background."""
        return _TOKENS[self.theme_name]


def export_image(picture: Picture, path: Path, options: ImageOptions) -> None:
    """Write the picture as the options say; raises ExportError and leaves an old file whole when that fails."""
    if options.format is ImageFormat.SVG:
        write_svg(picture, path, options.size, options.tokens)
    else:
        write_png(picture, path, options.size, options.scale, options.tokens)


def write_png(picture: Picture, path: Path, size: QSize, scale: int, tokens: Tokens) -> None:
    """Write a PNG of `scale` pixels a logical pixel; printed, it has the same size at every scale."""
    _write(path, png_bytes(picture, size, scale, tokens))


def write_svg(picture: Picture, path: Path, size: QSize, tokens: Tokens) -> None:
    """Write an SVG, whose text stays text."""
    _write(path, svg_bytes(picture, size, tokens))


def png_bytes(picture: Picture, size: QSize, scale: int, tokens: Tokens) -> bytes:
    """Return the content of a PNG file."""
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportError(
            phrase("There is not enough memory for an image of {width} × {height} pixels."),
            phrase("Choose a smaller size or scale, or SVG."),
            width=size.width() * scale,
            height=size.height() * scale,
        )
    dots = round(_DOTS_PER_INCH / _METERS_PER_INCH * scale)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    painter.scale(scale, scale)
    picture.paint(painter, QSizeF(size), tokens)
    painter.end()
    buffer = _open_buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg_bytes(picture: Picture, size: QSize, tokens: Tokens) -> bytes:
    """Return the content of an SVG file."""
    buffer = _open_buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(picture.title)
    generator.setDescription("ActGUI")
    painter = QPainter(generator)
    picture.paint(painter, QSizeF(size), tokens)
    painter.end()
    return _with_font_list(bytes(buffer.data().data()))


def _with_font_list(svg: bytes) -> bytes:
    """Name fonts to fall back on, where the generator names only the first.

    Qt's own renderer takes a list for the name of one font, but skips media rules, and so keeps the first.
    """
    families = ", ".join(f"'{family}'" for family in ui_families(current_language()))
    rule = f"@media screen, print {{ text {{ font-family: {families}, sans-serif; }} }}"
    return svg.replace(b"<defs>", b"<defs>\n<style>" + rule.encode() + b"</style>", 1)


def _open_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _write(path: Path, content: bytes) -> None:
    try:
        with replacing(path) as file:
            file.write(content)
    except OSError as error:
        template, hint, details = advice_for(error, path)
        raise ExportError(template, hint, **details) from error
