"""Where the plot looks, and a hand that moves it."""

import pytest
from PySide6.QtCore import QPointF

from tests.ui.hand import Hand

Range = tuple[float, float]


def view(hand: Hand) -> tuple[Range, Range]:
    canvas = hand.plot.canvas()
    return canvas.x_range, canvas.y_range


def middle(hand: Hand) -> QPointF:
    (left, right), (bottom, top) = hand.plot.getViewBox().viewRange()
    return hand.plot.mapFromScene(
        hand.plot.getViewBox().mapViewToScene(QPointF((left + right) / 2, (bottom + top) / 2))
    ).toPointF()


def span(hand: Hand, name: str) -> Range:
    x, _ = hand.curves()[name]
    return float(x.min()), float(x.max())


def zoom_in(hand: Hand, steps: int = 5) -> None:
    before = view(hand)
    hand.turn_wheel(steps, middle(hand))
    hand.qtbot.waitUntil(lambda: view(hand) != before and span(hand, "sigmoid") == pytest.approx(view(hand)[0]))
