"""The input: typing, mistakes that are shown where they are, matrices, and ready-made numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from actgui.core import Axis
from tests.ui.hand import CTRL, Hand


def underlined(hand: Hand) -> list[tuple[int, int]]:
    """Return where the editor shows mistakes."""
    selections = hand.editor.extraSelections()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert all(selection.format.underlineStyle() == wave for selection in selections)
    return [(selection.cursor.selectionStart(), selection.cursor.selectionEnd()) for selection in selections]


def undo(hand: Hand, widget: QWidget) -> None:
    hand.press(widget, Qt.Key.Key_Z, CTRL)


def test_the_input_is_read_back(hand: Hand) -> None:
    assert all(part in hand.text("input_message") for part in ("<b>4</b> numbers", "min <b>2</b>", "max <b>6</b>"))
    hand.write_good("-1/4, 1000")
    assert all(part in hand.text("input_message") for part in ("<b>2</b> numbers", "-0.25", "1000"))


def test_a_mistake_is_underlined_and_explained(hand: Hand) -> None:
    hand.write_bad("1, 2, three, 4")
    assert underlined(hand) == [(6, 11)]
    message = hand.text("input_message")
    assert "Line 1, column 7:" in message
    assert "three" in message


def test_a_mistake_behind_characters_of_two_units_is_underlined_where_it_is(hand: Hand) -> None:
    hand.editor.setPlainText("1 # 𝜎\n2, oops")
    hand.qtbot.waitUntil(lambda: underlined(hand) == [(10, 14)])
    assert "Line 2, column 4:" in hand.text("input_message")


def test_the_last_result_stays_dimmed_until_the_text_is_good_again(hand: Hand) -> None:
    before = hand.column("sigmoid")
    hand.write_bad("2, 3,, 5")
    assert hand.plot.is_dimmed
    assert hand.text("banner_text") == "Showing the last valid input"
    assert hand.text("result_caption") == "from the last valid input"
    assert hand.text("status_counts") == "1 problem in the input"
    assert hand.column("sigmoid") == before
    assert hand.markers()["sigmoid"][1].tolist() == before
    assert not any(hand.action(name).isEnabled() for name in ("export_csv", "export_image", "copy_table"))
    hand.write_good("2, 3, 5")
    assert not hand.plot.is_dimmed
    assert underlined(hand) == []
    assert all(hand.action(name).isEnabled() for name in ("export_csv", "export_image", "copy_table"))
    assert hand.column("sigmoid") == before[:3]


def test_go_to_it_selects_the_mistake(hand: Hand) -> None:
    hand.write_bad("1, two")
    hand.search.setFocus()
    hand.find(QLabel, "input_message").linkActivated.emit("#")
    assert hand.editor.textCursor().selectedText() == "two"
    assert hand.editor.hasFocus()


def test_bad_input_is_answered_in_words(hand: Hand) -> None:
    for text in ("9**9**9**9", "range(0, 10**12)", "__import__('os')", "((((((", "1 2 3\n4 5", "=1+1"):
        hand.write_bad(text)
        ((start, end),) = underlined(hand)
        assert 0 <= start < end <= len(text)
        assert hand.plot.is_dimmed


def test_a_matrix_offers_its_axis(hand: Hand) -> None:
    box = hand.find(QComboBox, "axis")
    assert not box.isVisible()
    hand.write_good("0 1\n0 3")
    assert box.isVisible()
    assert "2 × 2" in hand.text("input_message")
    assert hand.header()[:3] == ["row", "column", "x"]
    rows = hand.column("softmax")
    assert rows[0] + rows[1] == pytest.approx(1)
    for axis, whole in ((Axis.COLUMNS, (0, 2)), (Axis.ALL, (0, 1, 2, 3))):
        with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
            box.setFocus()
            hand.press(box, Qt.Key.Key_Down)
        assert hand.window.workbench.session.axis is axis
        assert sum(hand.column("softmax")[place] for place in whole) == pytest.approx(1)
        assert hand.column("softmax") != rows
    hand.write_good("1, 2")
    assert not box.isVisible()


def test_the_axis_is_a_step_of_the_history(hand: Hand) -> None:
    hand.write_good("0 1\n0 3")
    box = hand.find(QComboBox, "axis")
    hand.press(box, Qt.Key.Key_Down)
    hand.trigger_and_wait("undo")
    assert box.currentText() == "each row"


def test_undo_with_the_focus_in_the_editor_undoes_the_session(hand: Hand) -> None:
    hand.choose("relu")
    hand.write_good("7")
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        undo(hand, hand.editor)
    assert hand.editor.toPlainText() == "2, 3, 5, 6"
    assert hand.header() == ["x", "sigmoid", "softmax", "relu"]
    undo(hand, hand.editor)
    hand.qtbot.waitUntil(lambda: hand.header() == ["x", "sigmoid", "softmax"])
    redo = hand.action("redo").shortcut()
    hand.qtbot.keySequence(hand.editor, redo)
    hand.qtbot.keySequence(hand.editor, redo)
    hand.qtbot.waitUntil(lambda: hand.column("x") == [7.0])
    assert "relu" in hand.header()


def test_typing_is_one_step_and_leaving_the_field_ends_it(hand: Hand) -> None:
    hand.editor.setFocus()
    hand.qtbot.keyClicks(hand.editor, ", 7, 8")
    hand.search.setFocus()
    hand.editor.setFocus()
    hand.qtbot.keyClicks(hand.editor, ", 9")
    assert hand.window.workbench.undo_stack.count() == 2
    undo(hand, hand.editor)
    assert hand.editor.toPlainText() == "2, 3, 5, 6, 7, 8"
    undo(hand, hand.editor)
    assert hand.editor.toPlainText() == "2, 3, 5, 6"


def test_undo_leaves_the_cursor_where_the_text_changed(hand: Hand) -> None:
    hand.editor.setFocus()
    cursor = hand.editor.textCursor()
    cursor.setPosition(4)
    hand.editor.setTextCursor(cursor)
    hand.qtbot.keyClicks(hand.editor, "99")
    assert hand.editor.toPlainText() == "2, 399, 5, 6"
    undo(hand, hand.editor)
    assert hand.editor.toPlainText() == "2, 3, 5, 6"
    assert hand.editor.textCursor().position() == 4


def test_tab_leaves_the_editor(hand: Hand) -> None:
    hand.editor.setFocus()
    hand.press(hand.editor, Qt.Key.Key_Tab)
    assert not hand.editor.hasFocus()
    assert hand.editor.toPlainText() == "2, 3, 5, 6"


def test_an_example_takes_the_place_of_the_text_and_can_be_undone(hand: Hand) -> None:
    menu = hand.find(QPushButton, "examples_button").menu()
    ranges = next(action for action in menu.actions() if action.text().startswith("range(0, 21)"))
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        ranges.trigger()
    assert hand.editor.toPlainText() == "range(0, 21)"
    assert len(hand.column("x")) == 21
    assert hand.editor.hasFocus()
    undo(hand, hand.editor)
    assert hand.editor.toPlainText() == "2, 3, 5, 6"


def test_every_ready_made_input_is_good(hand: Hand) -> None:
    hand.write_good("0")
    entries = [action for action in hand.find(QPushButton, "examples_button").menu().actions() if action.text()]
    for action in entries:
        with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
            action.trigger()
        assert hand.table.model().rowCount() > 1


def test_a_pasted_million_characters_are_read_whole(hand: Hand) -> None:
    text = ", ".join(str(number) for number in range(150_000))
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated, timeout=20_000):
        QGuiApplication.clipboard().setText(text)
        hand.press(hand.editor, Qt.Key.Key_A, CTRL)
        hand.press(hand.editor, Qt.Key.Key_V, CTRL)
    assert hand.table.model().rowCount() == 150_000
    assert hand.window.evaluation is not None
    assert hand.window.evaluation.inputs.tolist() == list(range(150_000))


def test_functions_and_parameters_take_effect_while_the_text_is_wrong(hand: Hand) -> None:
    hand.write_bad("2, x")
    with hand.qtbot.waitSignal(hand.window.evaluator.refreshed):
        hand.click_function("relu")
    assert hand.header() == ["x", "sigmoid", "softmax", "relu"]
    assert hand.column("relu") == [2, 3, 5, 6]
    assert "relu" in hand.curves()
    assert hand.plot.is_dimmed
    assert not hand.action("export_csv").isEnabled()
    hand.write_good("1, 2")
    assert hand.column("relu") == [1, 2]
    assert not hand.plot.is_dimmed
