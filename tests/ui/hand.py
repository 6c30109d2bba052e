"""A hand and an eye at the window: they find widgets by objectName, work them with mouse and keys, and read them."""

from typing import TypeVar

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from actgui.ui.function_tree import FunctionTree
from actgui.ui.main_window import MainWindow
from actgui.ui.plot_view import PlotView
from actgui.ui.trace_list import TraceList
from actgui.ui.window_host import WindowHost

Points = tuple[NDArray[np.float64], NDArray[np.float64]]
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class Hand:
    """Works one window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    # Finding

    def find(self, kind: type[W], name: str) -> W:
        widget = self.window.findChild(kind, name)
        assert isinstance(widget, kind), name
        return widget

    def action(self, name: str) -> QAction:
        action = self.window.findChild(QAction, f"action_{name}")
        assert isinstance(action, QAction), name
        return action

    @property
    def editor(self) -> QPlainTextEdit:
        return self.find(QPlainTextEdit, "input_text")

    @property
    def search(self) -> QLineEdit:
        return self.find(QLineEdit, "function_search")

    @property
    def tree(self) -> FunctionTree:
        return self.find(FunctionTree, "function_tree")

    @property
    def traces(self) -> TraceList:
        return self.find(TraceList, "trace_list")

    @property
    def plot(self) -> PlotView:
        return self.find(PlotView, "plot")

    @property
    def table(self) -> QTableView:
        return self.find(QTableView, "result_table")

    # Doing

    def press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(widget, key, modifier)

    def write(self, text: str) -> None:
        """Replace the input at the keyboard, without waiting for anything."""
        self.press(self.editor, Qt.Key.Key_A, CTRL)
        self.press(self.editor, Qt.Key.Key_Delete)
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press(self.editor, Qt.Key.Key_Return)
            self.qtbot.keyClicks(self.editor, line)

    def write_good(self, text: str) -> None:
        """Replace the input and wait for its evaluation."""
        with self.qtbot.waitSignal(self.window.evaluator.evaluated):
            self.write(text)

    def write_bad(self, text: str) -> None:
        """Replace the input and wait until it is rejected."""
        with self.qtbot.waitSignal(self.window.evaluator.rejected):
            self.write(text)

    def choose(self, key: str) -> None:
        """Click a function of the tree and wait for its evaluation."""
        with self.qtbot.waitSignal(self.window.evaluator.evaluated):
            self.click_function(key)

    def click_function(self, key: str) -> None:
        matches = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        (item,) = self.tree.findItems(key, matches)
        self.tree.scrollToItem(item)
        self.qtbot.mouseClick(self.tree.viewport(), LEFT, pos=self.tree.visualItemRect(item).center())

    def trigger(self, name: str) -> None:
        """Trigger an action of the menus, which must be enabled."""
        assert self.action(name).isEnabled(), name
        self.action(name).trigger()

    def trigger_and_wait(self, name: str) -> None:
        """Trigger an action that asks for an evaluation, and wait for it."""
        with self.qtbot.waitSignal(self.window.evaluator.evaluated):
            self.trigger(name)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QPushButton, name), LEFT)

    def turn_wheel(self, steps: int, at: QPointF) -> None:
        """Turn the wheel over a point of the plot; up is closer."""
        viewport = self.plot.viewport()
        spot = viewport.mapToGlobal(at.toPoint())
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, QPointF(spot), QPoint(), QPoint(0, 120 * steps), *none, False)
        QApplication.sendEvent(viewport, event)

    def drag_plot(self, start: QPointF, end: QPointF) -> None:
        viewport = self.plot.viewport()
        self.qtbot.mousePress(viewport, LEFT, pos=start.toPoint())
        for share in (0.25, 0.5, 0.75, 1.0):
            self.qtbot.mouseMove(viewport, (start + (end - start) * share).toPoint())
        self.qtbot.mouseRelease(viewport, LEFT, pos=end.toPoint())

    # Reading

    def curves(self) -> dict[str, Points]:
        """Return the lines of the plot by name."""
        return {item.opts["name"]: item.getData() for item in self._items() if item.opts["symbol"] is None}

    def markers(self) -> dict[str, Points]:
        """Return the marked inputs of the plot by name."""
        return {item.opts["name"]: item.getData() for item in self._items() if item.opts["symbol"] is not None}

    def _items(self) -> list[pg.PlotDataItem]:
        return list(self.plot.getPlotItem().listDataItems())

    def header(self) -> list[str]:
        """Return the column names of the table as in the CSV."""
        model = self.table.model()
        role = Qt.ItemDataRole.UserRole
        return [model.headerData(i, Qt.Orientation.Horizontal, role) for i in range(model.columnCount())]

    def column(self, name: str) -> list[float]:
        """Return the numbers that the cells of a column show."""
        model, number = self.table.model(), self.header().index(name)
        return [float(model.index(row, number).data()) for row in range(model.rowCount())]

    def text(self, name: str) -> str:
        """Return what a label says."""
        return self.find(QLabel, name).text()

    def axis_title(self, side: str) -> str:
        return str(self.plot.getPlotItem().getAxis(side).labelText)


def renew(qtbot: QtBot, host: WindowHost, action: str) -> Hand:
    """Trigger what makes the window anew, such as another language, and return a hand at the new one, evaluated."""
    before = host.window
    Hand(qtbot, before).trigger(action)
    qtbot.waitUntil(lambda: host.window is not before)
    hand = Hand(qtbot, host.window)
    qtbot.waitUntil(lambda: hand.window.evaluation is not None)
    return hand
