"""Fades at the edges of a table where columns are hidden."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPainter

FADE = 56


def paint_right_fade(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Let the right edge of `rect` fade into `color`."""
    _paint(painter, QRect(rect.right() + 1 - FADE, rect.y(), FADE, rect.height()), _clear(color), color)


def paint_left_fade(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Let the left edge of `rect` fade into `color`, so that half a number is not taken for a whole one."""
    _paint(painter, QRect(rect.x(), rect.y(), FADE, rect.height()), color, _clear(color))


def _paint(painter: QPainter, rect: QRect, left: QColor, right: QColor) -> None:
    gradient = QLinearGradient(rect.x(), 0, rect.right() + 1, 0)
    gradient.setColorAt(0, left)
    gradient.setColorAt(1, right)
    painter.fillRect(rect, gradient)


def _clear(color: QColor) -> QColor:
    clear = QColor(color)
    clear.setAlpha(0)
    return clear
