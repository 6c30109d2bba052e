"""The picture of the view Jacobian: the function, what is known of the matrix, its colours, and the heat map."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from actgui.session.number_text import function_label
from actgui.ui.color_scale import paint_scale, scale_size, texts_of
from actgui.ui.ink import Ink
from actgui.ui.jacobian_layout import lay_out
from actgui.ui.jacobian_painter import JacobianPainter, Marks
from actgui.ui.jacobian_scene import JacobianScene, laws_of
from actgui.ui.picture import Picture, roomy
from actgui.ui.tokens import Tokens

_MARGIN = 16.0
_GAP = 8.0
_LEAST = QSizeF(380, 240)
_MOST_LAWS = 120.0
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def jacobian_picture(scene: JacobianScene | None, vector: str, size: QSize, *, log: bool) -> Picture:
    """Return the picture of a matrix; `log` lets colours follow the powers of ten, `vector` says whose matrix it is."""
    title = "" if scene is None else " · ".join(part for part in (function_label(scene.function), vector) if part)
    return Picture(title, size, partial(_paint, scene, title, log))


def _paint(scene: JacobianScene | None, title: str, log: bool, painter: QPainter, room: QSizeF, tokens: Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), room), tokens.canvas)
    if scene is not None:
        room = roomy(painter, room, _LEAST)
        ink = Ink(tokens, is_exported=True)
        top = _paint_head(painter, ink, scene, title, room.width(), log=log)
        _paint_map(
            painter, ink, scene, QRectF(_MARGIN, top, room.width() - _MARGIN, room.height() - top - _GAP), log=log
        )
    painter.restore()


def _paint_head(painter: QPainter, ink: Ink, scene: JacobianScene, title: str, width: float, *, log: bool) -> float:
    """Draw name, laws and colours, and return where they end."""
    colors, room = scale_size(ink), width - 2 * _MARGIN
    if scene.part is not None:
        paint_scale(painter, ink, QPointF(width - colors.width(), _MARGIN), texts_of(scene.part.scale, log=log))
    painter.setFont(ink.font(14, QFont.Weight.DemiBold))
    painter.setPen(ink.color("text"))
    metrics = QFontMetricsF(painter.font())
    name = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room - colors.width())
    painter.drawText(QPointF(_MARGIN, _MARGIN - 3 + metrics.ascent()), name)
    painter.setFont(ink.font(12))
    painter.setPen(ink.color("text2"))
    area = QRectF(_MARGIN, _MARGIN + colors.height() + 2, room, _MOST_LAWS)
    used = QFontMetricsF(painter.font()).boundingRect(area, _WRAPPED, laws_of(scene))
    painter.drawText(area, _WRAPPED, laws_of(scene))
    return used.bottom() + _GAP


def _paint_map(painter: QPainter, ink: Ink, scene: JacobianScene, area: QRectF, *, log: bool) -> None:
    if scene.part is None:
        return
    matrix = JacobianPainter(ink, scene, scene.part, log=log)
    painter.translate(area.topLeft())
    matrix.paint(painter, lay_out((area.width(), area.height()), scene.shape, matrix.rooms()), Marks())
