"""The table of results under the hand: selection, keys, copying, scrolling, ten million rows."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE, evaluate
from actgui.ui.column_layout import LEFT_PADDING, Extent, column_extent
from actgui.ui.result_column import ResultColumn, result_columns
from actgui.ui.result_panel import ResultPanel
from actgui.ui.result_table import ResultTable
from actgui.ui.theme import Theme

ARTICLE = [2.0, 3.0, 5.0, 6.0]
MakePanel = Callable[..., ResultPanel]


@pytest.fixture
def make_panel(qtbot: QtBot, theme: Theme) -> Iterator[MakePanel]:
    hosts = []

    def make(inputs: object, *keys: str, width: int = 766, height: int = 300, derivative: bool = False) -> ResultPanel:
        host = QWidget()  # a panel has a least size, which the offscreen platform warns about for a window
        qtbot.addWidget(host)
        hosts.append(host)
        host.resize(width, height)
        panel = ResultPanel(theme, QAction("Copy", host), QAction("Export", host), host)
        panel.resize(width, height)
        functions = [CATALOGUE[key].bind() for key in keys]
        panel.show_evaluation(evaluate(np.array(inputs), functions, derivative=derivative), range(len(keys)))
        with qtbot.waitExposed(host):
            host.show()
        return panel

    yield make
    hosts.clear()


def center(table: ResultTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def click(qtbot: QtBot, table: ResultTable, row: int, column: int) -> None:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=center(table, row, column))


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def background(table: ResultTable, row: int) -> QColor:
    rect = table.visualRect(table.model().index(row, 0))
    return table.viewport().grab().toImage().pixelColor(rect.left() + 4, rect.center().y())


def test_columns_are_wide_enough_for_their_longest_number(make_panel: MakePanel) -> None:
    table = make_panel(np.linspace(-5, 5, 200), "sigmoid", "softmax", derivative=True).table
    for column in range(table.model().columnCount()):
        longest = max((table.model().index(row, column).data() for row in range(200)), key=len)
        assert table.fontMetrics().horizontalAdvance(longest) < table.columnWidth(column)


def test_names_stand_behind_the_colour_of_their_trace(make_panel: MakePanel, theme: Theme) -> None:
    header = make_panel(ARTICLE, "sigmoid", "softmax").table.horizontalHeader()
    picture = header.grab().toImage()
    for column in (1, 2):
        left = header.sectionViewportPosition(column) + LEFT_PADDING
        colors = [picture.pixelColor(left + x, y) for x in range(20) for y in range(picture.height())]
        assert QColor(theme.tokens.curves[column - 1]) in colors


def test_the_bound_of_a_long_column_holds() -> None:
    values = np.concatenate([np.linspace(-1e15, 1e-300, 9000), [np.inf, np.nan, 1.2345678901234567e-308]])
    evaluation = evaluate(values, [CATALOGUE["leaky_relu"].bind(negative_slope=1e-7)])
    for column in result_columns(evaluation, [0]):
        bound, exact = column_extent(column, values.size), column_extent(column, 0)
        for start in range(0, values.size, 1000):
            part = ResultColumn(column.name, column.numbers[np.arange(start, values.size)], column.summary)
            exact = exact.united(column_extent(part, min(1000, values.size - start)))
        assert bound.united(exact) == bound


def test_long_columns_of_integers_need_no_fraction() -> None:
    evaluation = evaluate(np.arange(100_000.0), [])
    assert column_extent(result_columns(evaluation, [])[0], 100_000) == Extent(5, 0)


def test_ctrl_c_copies_the_selected_cells(qtbot: QtBot, make_panel: MakePanel) -> None:
    table = make_panel(ARTICLE, "relu", "leaky_relu").table
    click(qtbot, table, 1, 1)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "3\t3\n5\t5"


def test_cells_between_the_selected_ones_are_copied_empty(qtbot: QtBot, make_panel: MakePanel) -> None:
    table = make_panel(ARTICLE, "relu").table
    click(qtbot, table, 0, 0)
    where = center(table, 2, 1)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, where)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "2\t\n\t5"


def test_ctrl_a_and_ctrl_c_copy_all_with_the_names(qtbot: QtBot, make_panel: MakePanel) -> None:
    table = make_panel(ARTICLE, "relu", derivative=True).table
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "x\trelu\trelu_derivative\n2\t2\t1\n3\t3\t1\n5\t5\t1\n6\t6\t1"


def test_a_click_on_a_name_selects_the_column(qtbot: QtBot, make_panel: MakePanel) -> None:
    table = make_panel(ARTICLE, "relu").table
    header = table.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(1) + 30, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert [index.column() for index in table.selectionModel().selectedIndexes()] == [1, 1, 1, 1]


def test_the_keyboard_and_the_mouse_report_rows(qtbot: QtBot, make_panel: MakePanel) -> None:
    panel = make_panel(ARTICLE, "relu")
    with qtbot.waitSignal(panel.row_activated) as activated:
        click(qtbot, panel.table, 1, 1)
    assert activated.args == [1]
    with qtbot.waitSignal(panel.row_activated) as activated:
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert activated.args == [2]
    with qtbot.waitSignal(panel.row_entered) as entered:
        qtbot.mouseMove(panel.table.viewport(), center(panel.table, 3, 1))
    assert entered.args == [3]
    with qtbot.waitSignal(panel.row_left):
        qtbot.mouseMove(panel.summary.viewport(), QPoint(5, 5))


def test_the_highlighted_row_has_the_colour_of_a_selection(make_panel: MakePanel, theme: Theme) -> None:
    panel = make_panel(ARTICLE, "relu")
    panel.highlight_row(2)
    assert background(panel.table, 2) == theme.color("selected")
    panel.highlight_row(None)
    assert background(panel.table, 2) == theme.color("canvas")
    panel.highlight_row(99)
    assert panel.table.highlighted_row is None


def test_highlighting_brings_a_row_into_view(make_panel: MakePanel) -> None:
    table = make_panel(np.arange(1000.0), "relu").table
    table.highlight_row(900)
    assert table.viewport().rect().contains(table.visualRect(table.model().index(900, 0)))


def test_x_stays_in_view_and_can_be_clicked_when_the_others_scroll(qtbot: QtBot, make_panel: MakePanel) -> None:
    panel = make_panel(ARTICLE, "sigmoid", "softmax", "tanh", "silu", width=560)
    table = panel.table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=center(table, 0, 1))
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.is_scrolled
    assert panel.summary.horizontalScrollBar().value() == table.horizontalScrollBar().value()
    assert table.columnViewportPosition(table.currentIndex().column()) >= table.frozen_width
    before = table.horizontalScrollBar().value()
    click(qtbot, table, 2, 0)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 0)
    assert table.horizontalScrollBar().value() == before
    qtbot.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert {index.column() for index in table.selectionModel().selectedIndexes()} == {0}
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.columnViewportPosition(1) >= table.frozen_width


def test_ten_million_rows_open_at_once(qtbot: QtBot, make_panel: MakePanel) -> None:
    panel = make_panel(np.arange(10_000_000.0), "relu")
    table = panel.table
    panel.highlight_row(9_999_999)
    assert table.model().index(9_999_999, 1).data() == "9999999"
    assert table.viewport().rect().contains(table.visualRect(table.model().index(9_999_999, 0)))
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    with qtbot.waitSignal(panel.copy_refused) as refused:
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert refused.args == ["20,000,000 cells are too many for the clipboard. Export them as CSV instead."]
