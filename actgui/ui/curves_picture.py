"""The picture of the view Curves: the plot, and under it the difference of two functions where that is shown."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter

from actgui.ui.figure import Figure
from actgui.ui.figure_legend import legend_entries
from actgui.ui.figure_painter import axis_place, paint_figure
from actgui.ui.picture import Picture
from actgui.ui.tokens import Tokens

_LOWER_SHARE = 0.36
_LOWER_HEIGHT = 200


def curves_picture(figure: Figure, size: QSize, difference: Figure | None = None) -> Picture:
    """Return the picture of a figure of a size, and of one under it that has the same x axis."""
    if difference is not None:
        size = QSize(size.width(), size.height() + _LOWER_HEIGHT)

    def paint(painter: QPainter, room: QSizeF, tokens: Tokens) -> None:
        if difference is None:
            paint_figure(painter, room, figure, tokens)
        else:
            upper, lower = replace(figure, x_label=""), replace(difference, x_label=figure.x_label)
            _paint_both(painter, room, (upper, lower), tokens)

    return Picture(", ".join(entry.name for entry in legend_entries(figure.series)), size, paint)


def _paint_both(painter: QPainter, room: QSizeF, figures: tuple[Figure, Figure], tokens: Tokens) -> None:
    painter.fillRect(QRectF(QPointF(0, 0), room), QColor(tokens.canvas))
    lower = round(room.height() * _LOWER_SHARE)
    sizes = (QSizeF(room.width(), room.height() - lower), QSizeF(room.width(), lower))
    left = max(axis_place(figure, size) for figure, size in zip(figures, sizes, strict=True))
    painter.save()
    for figure, size in zip(figures, sizes, strict=True):
        paint_figure(painter, size, figure, tokens, left)
        painter.translate(0, size.height())
    painter.restore()
