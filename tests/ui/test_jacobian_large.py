"""Class labels on the heat map, and matrices that are larger than what is drawn of them."""

import re
from itertools import pairwise
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollBar, QSpinBox, QToolTip

from actgui.core import CATALOGUE
from actgui.ui import jacobian_maker as module
from actgui.ui.jacobian_maker import AT_ONCE
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.jacobian_scene import JacobianScene, scene_of
from tests.ui.hand import CTRL, LEFT, Hand
from tests.ui.pictures import texts

SHIFT = Qt.KeyboardModifier.ShiftModifier
X = np.linspace(-1, 1, 1000)
WHOLE = CATALOGUE["softmax"].jacobian(X)


@pytest.fixture
def heat(hand: Hand) -> JacobianMap:
    """Open the view at the keyboard and return its map."""
    hand.press(hand.window, Qt.Key.Key_3, CTRL)
    return hand.find(JacobianMap, "jacobian_map")


@pytest.fixture
def large(heat: JacobianMap, hand: Hand) -> JacobianMap:
    """Show the matrix of a thousand inputs."""
    hand.write_good("linspace(-1, 1, 1000)")
    return heat


def scene(heat: JacobianMap) -> JacobianScene:
    assert heat.scene is not None
    return heat.scene


def bars(hand: Hand) -> tuple[QScrollBar, QScrollBar]:
    return hand.find(QScrollBar, "jacobian_rows"), hand.find(QScrollBar, "jacobian_columns")


def middle(heat: JacobianMap, row: int, column: int) -> QPoint:
    """Return the pixel in the middle of a cell."""
    at = heat.cell_rect(row, column).center()
    return QPoint(int(at.x()), int(at.y()))


def shown_number(hand: Hand) -> float:
    """Return the derivative that is read under the map."""
    return float(hand.text("jacobian_number").rpartition(" = ")[2].replace("−", "-"))


def read_cell(hand: Hand) -> tuple[int, int]:
    """Return row and column of the cell that is read, counted from 0."""
    output, source = re.findall("[₀-₉]+", hand.text("jacobian_number"))
    plain = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
    return int(output.translate(plain)) - 1, int(source.translate(plain)) - 1


def turn_wheel(heat: JacobianMap, steps: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    at = QPointF(middle(heat, *scene(heat).origin))
    spot = QPointF(heat.mapToGlobal(at.toPoint()))
    none = Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(heat, QWheelEvent(at, spot, QPoint(), QPoint(0, 120 * steps), *none, False))


# Class labels


def headings(hand: Hand) -> list[str]:
    """Return the texts of the picture, which are those of the screen."""
    return texts(hand.window.pages.picture())


def test_labels_stand_at_rows_and_columns_and_in_what_is_read(
    heat: JacobianMap, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, __: told.append(text))
    hand.window.workbench.set_class_labels("cat, dog, bird")
    found = headings(hand)
    assert {"cat · 2", "dog · 3", "bird · 5", "softmax₄ · 6", "cat = 2", "bird = 5", "x₄ = 6"} <= set(found)
    hand.qtbot.mouseMove(heat, middle(heat, 1, 2))
    assert hand.text("jacobian_meaning") == "Raising bird (x₃ = 5) lowers softmax₂ (dog)"
    hand.qtbot.mouseClick(heat, LEFT, pos=middle(heat, 0, 3))
    assert "Raising x₄ = 6 lowers softmax₁ (cat)" in heat.accessibleDescription()
    at = middle(heat, 1, 2)
    QApplication.sendEvent(heat, QHelpEvent(QHelpEvent.Type.ToolTip, at, heat.mapToGlobal(at)))
    assert told[0].endswith("\nRaising bird (x₃ = 5) lowers softmax₂ (dog)")


def test_labels_typed_in_the_other_view_are_there_at_once(heat: JacobianMap, hand: Hand) -> None:
    hand.window.workbench.set_class_labels("cat")
    assert scene(heat).labels == ("cat",)
    hand.trigger("undo")
    assert scene(heat).labels == ()
    assert "softmax₁ · 2" in headings(hand)


def test_long_labels_are_cut_and_leave_room_for_the_cells(heat: JacobianMap, hand: Hand) -> None:
    hand.window.workbench.set_class_labels("a cat with a very long name indeed, " + "dog" * 100)
    found = headings(hand)
    for beginning, end in (("a cat with", "… · 2"), ("dogdog", "… · 3"), ("dogdog", "…")):
        assert [text for text in found if text.startswith(beginning) and text.endswith(end)], end
    assert heat.layout_now().cell_width > 60
    assert heat.layout_now().left < 175


@pytest.mark.parametrize("count", [13, 60, 1000])
def test_labels_of_many_inputs_do_not_overlap(heat: JacobianMap, hand: Hand, count: int) -> None:
    hand.window.workbench.set_class_labels(",".join(f"label {number}" for number in range(count)))
    hand.write_good(f"linspace(-1, 1, {count})")
    found = [text for text in headings(hand) if text.startswith("label")]
    assert "label 0" in found
    layout = heat.layout_now()
    assert layout.bottom < heat.height()
    assert layout.right < heat.width()


# Large matrices


def test_small_matrices_have_no_bars(heat: JacobianMap, hand: Hand) -> None:
    for count in (4, 300):
        hand.write_good(f"linspace(-1, 1, {count})")
        assert not any(bar.isVisible() for bar in bars(hand))
        assert not hand.find(QSpinBox, "jacobian_input").isVisible()
    hand.write_good("linspace(-1, 1, 301)")
    assert all(bar.isVisible() and bar.maximum() == 1 for bar in bars(hand))
    hand.choose("glu")
    hand.write_good("linspace(-1, 1, 400)")
    assert [bar.isVisible() for bar in bars(hand)] == [False, True]


def test_bars_move_the_part_that_is_drawn(large: JacobianMap, hand: Hand) -> None:
    rows, columns = bars(hand)
    assert (rows.maximum(), columns.maximum(), rows.pageStep()) == (700, 700, 300)
    rows.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    columns.setValue(650)
    assert scene(large).origin == (300, 650)
    assert "Drawn: outputs 301–600 and inputs 651–950 of 1,000" in hand.text("jacobian_laws")
    hand.qtbot.mouseMove(large, middle(large, 400, 700))
    row, column = read_cell(hand)
    assert abs(row - 400) <= 1 >= abs(column - 700)  # in a low window several cells share a pixel
    assert shown_number(hand) == WHOLE[row, column]
    assert np.array_equal(scene(large).part.matrix, WHOLE[300:600, 650:950])  # type: ignore[union-attr]


def test_keys_take_the_part_along(large: JacobianMap, hand: Hand) -> None:
    rows, columns = bars(hand)
    hand.press(large, Qt.Key.Key_End, CTRL)
    assert large.current == (999, 999)
    assert (scene(large).origin, rows.value(), columns.value()) == ((700, 700), 700, 700)
    assert shown_number(hand) == WHOLE[999, 999]
    hand.press(large, Qt.Key.Key_Home)
    assert (large.current, scene(large).origin) == ((999, 0), (700, 0))
    for _ in range(30):
        hand.press(large, Qt.Key.Key_PageUp)
    assert (large.current, scene(large).origin) == ((699, 0), (699, 0))
    hand.press(large, Qt.Key.Key_Home, CTRL)
    assert (large.current, scene(large).origin) == ((0, 0), (0, 0))


def test_the_wheel_moves_rows_and_with_shift_columns(large: JacobianMap, hand: Hand) -> None:
    rows, columns = bars(hand)
    turn_wheel(large, -2)
    assert (rows.value(), columns.value()) == (30, 0)
    turn_wheel(large, -3, SHIFT)
    assert (rows.value(), columns.value()) == (30, 45)
    turn_wheel(large, 9)
    assert (rows.value(), columns.value()) == (0, 45)
    assert large.current == (0, 0)
    assert shown_number(hand) == WHOLE[0, 0]
    hand.press(large, Qt.Key.Key_Down)
    assert scene(large).origin == (0, 0)


def test_an_input_is_gone_to_by_its_number(large: JacobianMap, hand: Hand) -> None:
    box = hand.find(QSpinBox, "jacobian_input")
    assert box.isVisible()
    assert box.text() == "1 of 1,000"
    box.setFocus()
    box.selectAll()
    hand.qtbot.keyClicks(box, "512")
    hand.press(box, Qt.Key.Key_Return)
    assert large.current == (511, 511)
    assert shown_number(hand) == WHOLE[511, 511]
    hand.press(box, Qt.Key.Key_Up)
    assert large.current == (512, 512)
    hand.press(large, Qt.Key.Key_Right)
    assert box.value() == 514


def test_the_tab_key_goes_from_the_top_to_the_map(large: JacobianMap, hand: Hand) -> None:
    hand.find(QComboBox, "jacobian_function").setFocus()
    seen = []
    while hand.window.focusWidget() is not large and len(seen) < 9:
        focus = hand.window.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        hand.press(focus, Qt.Key.Key_Tab)
    assert seen == ["jacobian_function", "jacobian_log", "jacobian_input"]


def test_the_part_stays_where_it_is_while_inputs_change(large: JacobianMap, hand: Hand) -> None:
    hand.press(large, Qt.Key.Key_End, CTRL)
    hand.write_good("linspace(-2, 2, 1000)")
    assert (large.current, scene(large).origin) == ((999, 999), (700, 700))
    hand.write_good("1, 2")
    assert (large.current, scene(large).origin, scene(large).shape) == ((1, 1), (0, 0), (2, 2))


def test_the_colours_are_those_of_the_part(large: JacobianMap, hand: Hand) -> None:
    first = scene(large).part.scale  # type: ignore[union-attr]
    hand.press(large, Qt.Key.Key_End, CTRL)
    assert scene(large).part.scale == WHOLE[999, 999] > first  # type: ignore[union-attr]


@pytest.mark.parametrize(("first", "count"), [(0, 300), (77, 300), (695, 300)])
def test_headings_keep_their_places_while_the_part_moves(
    large: JacobianMap, hand: Hand, first: int, count: int
) -> None:
    large.go_to((0, 0))
    bars(hand)[1].setValue(first)
    numbers = [int(text) for text in headings(hand) if text.isdigit() and int(text) > 5]
    assert numbers
    assert all(number % 5 == 1 for number in numbers)
    assert max(numbers) <= max(first, 0) + count


# Long vectors


LONG = f"normal(0, 1, {AT_ONCE + 1}, 1)"


class Brake:
    """Makes matrices only when the test says so."""

    def __init__(self) -> None:
        self.may_end = Event()
        self.asked: list[int] = []
        self.error: Exception | None = None

    def make(self, function: object, evaluation: object, vector: int, watch: object = None) -> JacobianScene:
        self.asked.append(vector)
        if watch is not None:
            while not self.may_end.wait(0.01):
                watch(0.5)  # type: ignore[operator]
            if self.error is not None:
                raise self.error
        return scene_of(function, evaluation, vector)  # type: ignore[arg-type]


@pytest.fixture
def brake(monkeypatch: pytest.MonkeyPatch) -> Brake:
    brake = Brake()
    monkeypatch.setattr(module, "scene_of", brake.make)
    return brake


def test_a_long_vector_is_looked_at_off_the_ui_thread(heat: JacobianMap, hand: Hand, brake: Brake) -> None:
    before = heat.grab().toImage()
    hand.write_good(LONG)
    assert hand.text("jacobian_laws") == "Working out the derivatives of 20,001 inputs…"
    assert heat.grab().toImage() != before
    brake.may_end.set()
    hand.qtbot.waitUntil(lambda: scene(heat).whole == (AT_ONCE + 1, AT_ONCE + 1))
    assert hand.text("jacobian_laws").startswith("Rows sum to 0")
    hand.press(heat, Qt.Key.Key_End, CTRL)
    assert hand.window.evaluation is not None
    p = CATALOGUE["softmax"](hand.window.evaluation.inputs)[-1]
    assert shown_number(hand) == pytest.approx(p * (1 - p), rel=1e-14)
    assert "of 20,001" in hand.text("jacobian_laws")


def test_only_the_last_one_asked_for_is_shown(heat: JacobianMap, hand: Hand, brake: Brake) -> None:
    hand.write_good(LONG)
    hand.write_good("7, 8")
    assert scene(heat).whole == (2, 2)
    brake.may_end.set()
    hand.write_good(LONG + ", 3")
    hand.qtbot.waitUntil(lambda: scene(heat).whole[0] == AT_ONCE + 2)


def test_too_little_memory_is_said(heat: JacobianMap, hand: Hand, brake: Brake) -> None:
    brake.error = MemoryError()
    brake.may_end.set()
    hand.write_good(LONG)
    hand.qtbot.waitUntil(lambda: hand.text("jacobian_laws").startswith("Not enough memory"))
    hand.write_good("1, 2")
    assert hand.text("jacobian_laws").startswith("Rows sum to 0")


def test_the_window_closes_while_a_matrix_is_made(heat: JacobianMap, hand: Hand, brake: Brake) -> None:
    hand.write_good(LONG)
    hand.qtbot.waitUntil(lambda: bool(brake.asked))
    hand.window.workbench.undo_stack.setClean()
    assert hand.window.close()
    assert heat.scene is not None


def test_a_million_inputs_are_drawn_and_moved_through(heat: JacobianMap, hand: Hand) -> None:
    hand.write_good("normal(0, 1, 1000000, 1)")
    hand.qtbot.waitUntil(lambda: scene(heat).whole == (1_000_000, 1_000_000), timeout=20_000)
    for first, second in pairwise((0, 123_456, 999_700)):
        bars(hand)[0].setValue(second)
        bars(hand)[1].setValue(second)
        assert scene(heat).origin == (second, second) != (first, first)
    assert hand.text("jacobian_laws").startswith("Rows sum to 0: adding the same to all inputs changes nothing.")
