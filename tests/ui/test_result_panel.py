"""The results panel: its title, its buttons, its states and its sizes."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE, Evaluation, evaluate
from actgui.ui.result_panel import ResultPanel
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, Theme


def article(*, derivative: bool = False) -> Evaluation:
    functions = [CATALOGUE[key].bind() for key in ("sigmoid", "softmax")]
    return evaluate(np.array([2.0, 3.0, 5.0, 6.0]), functions, derivative=derivative)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[ResultPanel]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(766, 300)
    panel = ResultPanel(theme, QAction("Copy", host), QAction("Export", host), host)
    panel.resize(766, 300)
    with qtbot.waitExposed(host):
        host.show()
    yield panel
    host.hide()


def label(panel: ResultPanel, name: str) -> QLabel:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def test_it_begins_by_saying_what_to_do(panel: ResultPanel) -> None:
    assert label(panel, "result_empty").isVisible()
    assert label(panel, "result_empty").text() == "Type some numbers to see results"
    assert label(panel, "result_caption").text() == ""
    assert panel.copy_text() == ""


def test_it_shows_an_evaluation_and_goes_back_to_nothing(panel: ResultPanel) -> None:
    panel.show_evaluation(article(), [0, 1])
    table = panel.findChild(QTableView, "result_table")
    summary = panel.findChild(QTableView, "result_summary")
    assert table is panel.table
    assert table.isVisible()
    assert summary is panel.summary
    assert table.model().index(3, 0).data() == "6"
    assert summary.model().index(0, 2).data() == "1"
    assert label(panel, "result_caption").text() == "4 rows · float64 · all digits"
    panel.show_nothing()
    assert not table.isVisible()
    assert label(panel, "result_empty").isVisible()


def test_an_empty_input_is_nothing_and_one_number_is_one_row(panel: ResultPanel) -> None:
    panel.show_evaluation(evaluate(np.array([]), []), [])
    assert label(panel, "result_empty").isVisible()
    panel.show_evaluation(evaluate(np.array([1.0]), []), [])
    assert label(panel, "result_caption").text() == "1 row · float64 · all digits"
    assert not panel.summary.isVisible()


def test_stale_results_say_where_they_come_from(panel: ResultPanel) -> None:
    panel.show_evaluation(article(), [0, 1])
    caption = label(panel, "result_caption")
    panel.set_stale(True)
    assert (caption.text(), caption.property("role")) == ("from the last valid input", "stale")
    panel.show_evaluation(article(), [0, 1])
    assert (caption.text(), caption.property("role")) == ("4 rows · float64 · all digits", "caption")


def test_nothing_is_never_stale(panel: ResultPanel) -> None:
    panel.set_stale(True)
    assert label(panel, "result_caption").text() == ""


@pytest.mark.parametrize(("button", "action"), [("result_copy", "Copy"), ("result_export", "Export")])
def test_the_buttons_trigger_their_actions(qtbot: QtBot, panel: ResultPanel, button: str, action: str) -> None:
    triggered = next(found for found in panel.parent().findChildren(QAction) if found.text() == action)
    with qtbot.waitSignal(triggered.triggered):
        qtbot.mouseClick(panel.findChild(QPushButton, button), Qt.MouseButton.LeftButton)


def test_copying_takes_the_whole_table_unless_several_cells_are_selected(qtbot: QtBot, panel: ResultPanel) -> None:
    panel.show_evaluation(evaluate(np.array([1.0, 2.0]), [CATALOGUE["relu"].bind()]), [0])
    assert panel.copy_text() == QGuiApplication.clipboard().text() == "x\trelu\n1\t1\n2\t2"
    where = panel.table.visualRect(panel.table.model().index(1, 0)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.copy_text() == "x\trelu\n1\t1\n2\t2"
    qtbot.keyClick(panel.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert panel.copy_text() == QGuiApplication.clipboard().text() == "2\t2"


def test_a_huge_table_is_not_copied(qtbot: QtBot, panel: ResultPanel) -> None:
    panel.show_evaluation(evaluate(np.arange(600_000.0), [CATALOGUE["relu"].bind()]), [0])
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(panel.copy_refused) as refused:
        assert panel.copy_text() == ""
    assert "1,200,000 cells" in refused.args[0]
    assert QGuiApplication.clipboard().text() == "before"


def test_the_place_in_the_table_survives_another_function(panel: ResultPanel) -> None:
    numbers = np.arange(500.0)
    panel.show_evaluation(evaluate(numbers, [CATALOGUE["relu"].bind()]), [0])
    panel.table.scrollTo(panel.table.model().index(300, 0), QTableView.ScrollHint.PositionAtTop)
    panel.show_evaluation(evaluate(numbers, [CATALOGUE[key].bind() for key in ("relu", "tanh")]), [0, 1])
    panel.table.grab()
    assert panel.table.rowAt(0) == 300


def test_a_low_panel_keeps_three_rows_and_the_sum(qtbot: QtBot, panel: ResultPanel) -> None:
    panel.show_evaluation(article(), [0, 1])
    assert not panel.summary.isRowHidden(1)
    panel.resize(766, 220)
    assert [panel.summary.isRowHidden(row) for row in range(4)] == [False, True, True, False]
    panel.resize(766, panel.minimumHeight())
    qtbot.waitUntil(lambda: panel.table.viewport().height() >= 3 * panel.table.rowHeight(0))


def test_the_summary_stands_under_its_columns(panel: ResultPanel) -> None:
    panel.show_evaluation(evaluate(np.arange(500.0), [CATALOGUE[k].bind() for k in ("sigmoid", "tanh")]), [0, 1])
    panel.resize(400, 300)
    panel.table.horizontalScrollBar().setValue(10_000)
    assert panel.table.is_scrolled
    positions = [[view.columnViewportPosition(c) for c in range(3)] for view in (panel.table, panel.summary)]
    assert positions[0] == positions[1]


def test_edges_fade_only_where_columns_are_hidden(qtbot: QtBot, panel: ResultPanel, theme: Theme) -> None:
    def corner() -> QColor:
        picture = panel.table.horizontalHeader().grab().toImage()
        return picture.pixelColor(picture.width() - 2, picture.height() - 1)

    panel.show_evaluation(article(), [0, 1])
    panel.resize(700, 300)
    qtbot.waitUntil(lambda: corner() == theme.color("border"))
    panel.resize(400, 300)
    qtbot.waitUntil(lambda: corner() != theme.color("border"))
    panel.resize(700, 300)
    qtbot.waitUntil(lambda: corner() == theme.color("border"))


def test_both_themes_paint_every_state(panel: ResultPanel, theme: Theme) -> None:
    panel.show_evaluation(article(derivative=True), [0, 1])
    pictures = []
    for choice in (DARK_CHOICE, LIGHT_CHOICE):
        theme.choose(choice)
        for stale in (True, False):
            panel.set_stale(stale)
            pictures.append(panel.grab().toImage())
    assert all(first != second for first, second in pairwise(pictures))
