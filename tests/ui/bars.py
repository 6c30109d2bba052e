"""Bars as plain values, and an eye and a hand for those of the view Probabilities."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from actgui.core import CATALOGUE, Axis, evaluate
from actgui.session.session import Session
from actgui.ui.bar_data import BarScene, bars_of
from actgui.ui.plot_data import Scene
from actgui.ui.point_index import PointIndex
from actgui.ui.probability_plot import ProbabilityPlot
from tests.ui.hand import LEFT, Hand

SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def scene_of(x: object, *keys: str, axis: Axis = Axis.ROWS, labels: str = "") -> Scene:
    session = Session(traces=(), axis=axis, class_labels=labels)
    for key in keys:
        session = session.with_trace_added(CATALOGUE[key].bind())
    evaluation = evaluate(x, session.functions, axis=axis)
    return Scene(session, evaluation, PointIndex.of(evaluation.inputs))


def bar_scene(x: object, *keys: str, vector: int = 0, axis: Axis = Axis.ROWS, naive: bool = False) -> BarScene:
    return bars_of(scene_of(x, *keys, axis=axis), vector, naive=naive)


class Bars:
    """An eye and a hand for the bars."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.plot = hand.find(ProbabilityPlot, "probability_plot")

    def values(self, name: str) -> list[float]:
        return next(series for series in self.plot.scene.series if series.name == name).values.tolist()

    def names(self) -> list[str]:
        return [self.plot.scene.name(index) for index in range(self.plot.scene.count)]

    def end_of(self, index: int, order: int) -> QPoint:
        """Return the middle of the end of a bar."""
        value = float(self.plot.scene.series[order].values[index])
        rect = self.plot.bar_layout().bar_rect(index, order, value)
        return QPoint(round(rect.center().x()), round(rect.bottom() if value < 0 else rect.top()))

    def drag(self, start: QPoint, *ends: QPoint) -> None:
        qtbot = self.hand.qtbot
        qtbot.mousePress(self.plot, LEFT, pos=start)
        for end in ends:
            for share in (0.25, 0.5, 0.75, 1.0):
                qtbot.mouseMove(self.plot, start + (end - start) * share)
            start = end
        qtbot.mouseRelease(self.plot, LEFT, pos=start)

    def turn(self, index: int, steps: int, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        at = self.plot.bar_layout().group_rect(index).center()
        spot = QPointF(self.plot.mapToGlobal(at.toPoint()))
        button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, spot, QPoint(), QPoint(0, 120 * steps), button, modifiers, phase, False)
        QApplication.sendEvent(self.plot, event)

    def color_at(self, place: QPoint) -> str:
        return QColor(self.plot.grab().toImage().pixel(place)).name().upper()
