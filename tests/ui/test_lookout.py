"""Where the window looks is the same after a lesson, in another language and in another size of letters."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QSplitter
from pytestqt.qtbot import QtBot

from actgui.ui.drawer import WIDTH
from actgui.ui.function_card import FunctionCard
from actgui.ui.function_choice import FunctionChoice
from actgui.ui.jacobian_view import JacobianView
from actgui.ui.main_window import MainWindow
from actgui.ui.plot_panel import PlotPanel
from actgui.ui.readout import Readout
from actgui.ui.window_host import WindowHost
from tests.ui.hand import LEFT, Hand, renew
from tests.ui.plot_moves import view, zoom_in

WINDOWS = ["language_zh_TW", "projector"]


def panel(hand: Hand) -> PlotPanel:
    return hand.find(PlotPanel, "plot_panel")


def pin(hand: Hand) -> None:
    """Walk to the second input, pin it, and go on to the third."""
    hand.plot.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right):
        hand.press(hand.plot, key)


def leave(hand: Hand) -> None:
    hand.click("leave_lesson")
    hand.window.evaluator.finish_typing()


def test_after_a_lesson_everything_is_as_before(hand: Hand, window: MainWindow) -> None:
    window.resize(1440, 900)
    hand.choose("tanh")
    hand.write_good("-3, 2, 2.5, 3, 8")
    hand.trigger("log_y")
    zoom_in(hand)
    pin(hand)
    hand.window.workbench.select(1)
    looks, session = view(hand), window.workbench.session
    steps, before = window.workbench.undo_stack.count(), window.lookout.outlook()
    hand.trigger("lesson")
    for _ in range(3):
        hand.click("lesson_next")
        window.evaluator.finish_typing()
    assert panel(hand).crosshair.pinned.place is None, "the lesson does not measure from there"
    zoom_in(hand)
    leave(hand)
    assert view(hand)[0] == pytest.approx(looks[0], abs=1e-12)
    assert view(hand)[1] == pytest.approx(looks[1], rel=1e-9)
    assert window.lookout.outlook().plot == before.plot
    assert window.lookout.outlook() == before
    assert window.workbench.session == session
    assert window.workbench.undo_stack.count() == steps
    assert hand.action("back").isEnabled()
    hand.write_good("-3, 1, 4, 80")
    assert view(hand)[0] == pytest.approx(looks[0], abs=1e-12), "the view had stopped following the input"
    hand.trigger("back")
    assert view(hand)[0][1] > looks[0][1]


def test_a_view_that_followed_the_input_goes_on_to_follow_it(hand: Hand) -> None:
    looks = view(hand)
    hand.trigger("lesson")
    zoom_in(hand)
    leave(hand)
    assert view(hand)[0] == pytest.approx(looks[0])
    assert not hand.action("back").isEnabled()
    hand.write_good("range(0, 101)")
    assert view(hand)[0][1] > 100


def test_the_whole_lesson_ends_where_it_began(hand: Hand, window: MainWindow) -> None:
    window.resize(1440, 900)
    hand.trigger("page_jacobian")
    hand.plot.setFocus()
    zoom_in(hand)
    before = window.lookout.outlook()
    hand.trigger("lesson")
    for _ in range(8):
        hand.click("lesson_next")
    window.evaluator.finish_typing()
    assert window.pages.current == "jacobian"
    assert window.lookout.outlook() == before


def test_a_new_document_is_seen_from_the_start_also_out_of_a_lesson(hand: Hand) -> None:
    first = view(hand)
    zoom_in(hand)
    hand.trigger("lesson")
    hand.trigger("new")
    hand.qtbot.waitUntil(lambda: view(hand)[0] == pytest.approx(first[0]))


@pytest.mark.parametrize("action", WINDOWS)
def test_another_window_looks_where_the_first_did(host: WindowHost, qtbot: QtBot, action: str) -> None:
    hand = Hand(qtbot, host.window)
    host.window.resize(1440, 900)
    hand.choose("softplus")
    hand.write_good("-2, -0.5, 0, 0.5, 2")
    zoom_in(hand)
    hand.window.workbench.select(1)
    pin(hand)
    before, size = host.window.lookout.outlook(), host.window.size()
    hand = renew(qtbot, host, action)
    assert hand.window.size() == size
    after = host.window.lookout.outlook()
    assert after == before
    assert after.plot.place is not None
    assert hand.find(Readout, "readout").isVisible()
    assert hand.plot.hasFocus()
    assert hand.window.workbench.session.selected == 1
    hand.write_good("1, 2, 30")
    assert view(hand)[0] == pytest.approx(before.plot.views.present[0])
    hand.trigger("back")
    assert view(hand)[0][1] > before.plot.views.present[0][1]


@pytest.mark.parametrize("action", WINDOWS)
def test_another_window_has_its_page_its_columns_and_its_place_on_the_card(
    host: WindowHost, qtbot: QtBot, action: str
) -> None:
    hand = Hand(qtbot, host.window)
    host.window.resize(1900, 640)
    hand.trigger("page_probabilities")
    bar = hand.find(QScrollArea, "card_scroll").verticalScrollBar()
    columns = hand.find(QSplitter, "columns")
    qtbot.waitUntil(lambda: bar.maximum() > 80 and columns.sizes()[2] == WIDTH)
    bar.setValue(70)
    qtbot.mousePress(columns.handle(2), LEFT, pos=QPoint(0, 50))
    qtbot.mouseMove(columns.handle(2), QPoint(-40, 50))
    qtbot.mouseRelease(columns.handle(2), LEFT, pos=QPoint(0, 50))
    sizes = columns.sizes()
    assert sizes[2] > WIDTH + 30
    hand = renew(qtbot, host, action)
    assert hand.window.pages.current == "probabilities"
    least = hand.find(FunctionCard, "function_card").minimumWidth()  # large letters need more
    assert hand.find(QSplitter, "columns").sizes()[2] == pytest.approx(max(sizes[2], least), abs=1)
    bar = hand.find(QScrollArea, "card_scroll").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == 70)


@pytest.mark.parametrize("action", WINDOWS)
def test_another_window_has_the_same_jacobian_and_writes_on_where_the_first_did(
    host: WindowHost, qtbot: QtBot, action: str
) -> None:
    hand = Hand(qtbot, host.window)
    hand.trigger("page_jacobian")
    hand.find(FunctionChoice, "jacobian_function").activated.emit(0)
    chosen = hand.find(JacobianView, "jacobian_view").chosen
    assert chosen[0] == 0
    hand.editor.setFocus()
    for _ in range(3):
        hand.press(hand.editor, Qt.Key.Key_Left)
    hand = renew(qtbot, host, action)
    assert hand.find(JacobianView, "jacobian_view").chosen == chosen
    assert hand.find(FunctionChoice, "jacobian_function").currentIndex() == 0
    qtbot.keyClicks(hand.editor, "7")
    assert hand.editor.toPlainText() == "2, 3, 57, 6"


def test_a_lesson_begun_in_another_language_ends_where_it_began(host: WindowHost, qtbot: QtBot) -> None:
    hand = Hand(qtbot, host.window)
    host.window.resize(1440, 900)
    zoom_in(hand)
    hand.trigger("page_differences")
    before = host.window.lookout.outlook()
    hand.trigger("lesson")
    hand = renew(qtbot, host, "language_zh_CN")
    hand.click("lesson_next")
    leave(hand)
    assert host.window.pages.current == "differences"
    assert host.window.lookout.outlook().plot == before.plot


def test_the_card_of_a_narrow_window_stays_open(host: WindowHost, qtbot: QtBot) -> None:
    host.window.resize(1024, 700)
    hand = Hand(qtbot, host.window)
    hand.trigger("function_card")
    assert hand.find(FunctionCard, "function_card").isVisible()
    hand = renew(qtbot, host, "language_zh_TW")
    assert hand.find(FunctionCard, "function_card").isVisible()


@pytest.mark.parametrize("narrow", [1024, 1199, 1210])
def test_the_right_column_has_its_width_again(hand: Hand, window: MainWindow, narrow: int) -> None:
    window.resize(1440, 900)
    card = hand.find(FunctionCard, "function_card")
    hand.qtbot.waitUntil(lambda: card.isVisible() and card.width() == WIDTH)
    width = card.width()
    for _ in range(2):
        window.resize(narrow, 700)
        hand.qtbot.waitUntil(lambda: window.width() == narrow)
        window.resize(1440, 900)
        hand.qtbot.waitUntil(lambda: card.isVisible() and card.width() == width)
