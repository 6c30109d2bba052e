"""What a view hands over to be exported: something that can be drawn at any size and on any ground."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter

from actgui.ui.tokens import Tokens

Paint = Callable[[QPainter, QSizeF, Tokens], None]


@dataclass(frozen=True, slots=True)
class Picture:
    """`title` says what is drawn, `size` how large it is on the screen.

    `paint` fills the rectangle from (0, 0) to a size in the units of the painter, ground included.
    """

    title: str
    size: QSize
    paint: Paint


def roomy(painter: QPainter, size: QSizeF, least: QSizeF) -> QSizeF:
    """Scale the painter down if there is less room than the least needed, and return the room in its new units."""
    scale = min(1.0, size.width() / least.width(), size.height() / least.height())
    painter.scale(scale, scale)
    return QSizeF(size.width() / scale, size.height() / scale)
