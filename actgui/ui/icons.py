"""Line icons from `resources/icons`, coloured for the theme when they are made."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from actgui.ui.resources import read_resource
from actgui.ui.tokens import Tokens

SIZE = 16
_SCALES = (1, 2, 3)


@cache
def icon_pixmap(name: str, color: str, size: int = SIZE, scale: int = 1) -> QPixmap:
    """Return an icon in one colour, drawn at `size` logical pixels for a screen scale."""
    renderer = QSvgRenderer(QByteArray(read_resource("icons", f"{name}.svg").replace("currentColor", color).encode()))
    pixmap = QPixmap(size * scale, size * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def icon(name: str, tokens: Tokens, *, color: str | None = None) -> QIcon:
    """Return an icon for every state of a button; `color` replaces the normal colour."""
    result = QIcon()
    states = (
        (QIcon.Mode.Normal, QIcon.State.Off, color or tokens.text2),
        (QIcon.Mode.Active, QIcon.State.Off, color or tokens.text),
        (QIcon.Mode.Normal, QIcon.State.On, color or tokens.accent_text),
        (QIcon.Mode.Active, QIcon.State.On, color or tokens.accent_text),
        (QIcon.Mode.Selected, QIcon.State.Off, color or tokens.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, tokens.disabled),
        (QIcon.Mode.Disabled, QIcon.State.On, tokens.disabled),
    )
    for mode, state, shade in states:
        for scale in _SCALES:
            result.addPixmap(icon_pixmap(name, shade, SIZE, scale), mode, state)
    return result
