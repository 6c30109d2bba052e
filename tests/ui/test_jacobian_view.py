"""The view Jacobian, worked by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QSpinBox

from actgui.core import Axis
from actgui.ui.color_scale import ColorScale
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.jacobian_view import JacobianView
from actgui.ui.theme import Theme
from tests.ui.hand import CTRL, LEFT, Hand


@pytest.fixture
def heat(hand: Hand) -> JacobianMap:
    """Open the view at the keyboard and return its map."""
    hand.press(hand.window, Qt.Key.Key_3, CTRL)
    heat = hand.find(JacobianMap, "jacobian_map")
    assert heat.isVisible()
    return heat


def middle(heat: JacobianMap, row: int, column: int) -> QPoint:
    return heat.cell_rect(row, column).center().toPoint()


def chosen(hand: Hand) -> str:
    return hand.find(QComboBox, "jacobian_function").currentText()


def color(heat: JacobianMap, row: int, column: int) -> QColor:
    """Return the colour of a cell near its corner, where no number is."""
    corner = heat.cell_rect(row, column).topLeft().toPoint() + QPoint(4, 4)
    return heat.grab().toImage().pixelColor(corner)


def test_softmax_is_shown_though_sigmoid_is_selected(heat: JacobianMap, hand: Hand) -> None:
    assert chosen(hand) == "Softmax"
    assert heat.scene is not None
    assert heat.scene.shape == (4, 4)
    assert hand.text("jacobian_laws").startswith("Rows sum to 0")
    assert hand.find(ColorScale, "color_scale").texts == ("−0.2114", "0", "0.2114")


def test_a_cell_is_read_under_the_hand_and_the_current_one_when_it_leaves(heat: JacobianMap, hand: Hand) -> None:
    assert hand.text("jacobian_number").startswith("∂softmax₁/∂x₁ = 0.0125920972847")
    hand.qtbot.mouseMove(heat, middle(heat, 1, 2))
    assert hand.text("jacobian_number").startswith("∂softmax₂/∂x₃ = −0.00888227040708")
    assert hand.text("jacobian_meaning") == "Raising x₃ = 5 lowers softmax₂"
    hand.qtbot.mouseMove(heat, QPoint(2, 2))
    assert hand.text("jacobian_number").startswith("∂softmax₁/∂x₁")


def test_a_click_and_the_arrow_keys_choose_a_cell(heat: JacobianMap, hand: Hand) -> None:
    hand.qtbot.mouseClick(heat, LEFT, pos=middle(heat, 2, 1))
    assert heat.current == (2, 1)
    for key, expected in (
        (Qt.Key.Key_Right, (2, 2)),
        (Qt.Key.Key_Up, (1, 2)),
        (Qt.Key.Key_Home, (1, 0)),
        (Qt.Key.Key_Left, (1, 0)),
        (Qt.Key.Key_End, (1, 3)),
        (Qt.Key.Key_PageDown, (3, 3)),
        (Qt.Key.Key_Down, (3, 3)),
    ):
        hand.press(heat, key)
        assert heat.current == expected
    assert hand.text("jacobian_meaning") == "Raising x₄ = 6 raises softmax₄"
    assert "Raising x₄ = 6 raises softmax₄" in heat.accessibleDescription()
    hand.press(heat, Qt.Key.Key_Home, CTRL)
    assert heat.current == (0, 0)


def test_colours_say_the_sign(heat: JacobianMap, hand: Hand, theme: Theme) -> None:
    for choice in ("light", "dark"):
        theme.choose(choice)
        plus, minus = color(heat, 3, 3), color(heat, 3, 2)
        assert plus.red() > plus.blue()
        assert minus.blue() > minus.red()
        assert plus == QColor(theme.tokens.curves[1])
    assert hand.window.isVisible()


def test_small_numbers_are_seen_on_a_logarithmic_scale(heat: JacobianMap, hand: Hand) -> None:
    faint = color(heat, 0, 1)
    hand.click("jacobian_log")
    assert color(heat, 0, 1).red() < faint.red() - 40
    assert hand.find(ColorScale, "color_scale").texts == ("−0.2114", "±2.1e−07", "0.2114")
    hand.click("jacobian_log")
    assert color(heat, 0, 1) == faint


def test_the_matrix_follows_what_is_typed(heat: JacobianMap, hand: Hand) -> None:
    hand.press(heat, Qt.Key.Key_End, CTRL)
    hand.write_good("0, 0")
    assert heat.scene is not None
    assert heat.scene.shape == (2, 2)
    assert heat.current == (1, 1)
    assert hand.text("jacobian_number") == "∂softmax₂/∂x₂ = 0.25"


def test_selecting_a_function_shows_its_matrix(heat: JacobianMap, hand: Hand) -> None:
    hand.choose("glu")
    assert chosen(hand) == "GLU"
    assert heat.scene is not None
    assert heat.scene.shape == (2, 4)
    hand.window.workbench.select(0)
    assert chosen(hand) == "Sigmoid"
    assert "a diagonal matrix" in hand.text("jacobian_laws")
    assert heat.scene.shape == (4, 4)


def test_a_function_can_be_chosen_in_the_view(heat: JacobianMap, hand: Hand) -> None:
    box = hand.find(QComboBox, "jacobian_function")
    hand.press(box, Qt.Key.Key_Up)
    assert chosen(hand) == "Sigmoid"
    box.setCurrentIndex(box.findData("sparsemax"))
    box.activated.emit(box.currentIndex())
    assert heat.scene is not None
    assert heat.scene.function.key == "sparsemax"
    hand.write_good("1, 1.5")
    assert heat.scene.function.key == "sparsemax"


def test_each_row_of_a_matrix_can_be_seen(heat: JacobianMap, hand: Hand) -> None:
    vector = hand.find(QSpinBox, "jacobian_vector")
    assert not vector.isVisible()
    hand.write_good("2, 3, 5\n1, 1, 4")
    assert vector.isVisible()
    assert vector.text() == "1 of 2"
    hand.press(vector, Qt.Key.Key_Up)
    assert heat.scene is not None
    assert heat.scene.part is not None
    assert heat.scene.part.inputs.tolist() == [1, 1, 4]
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        hand.window.workbench.set_axis(Axis.COLUMNS)
    assert vector.text() == "2 of 3"
    assert heat.scene.part.inputs.tolist() == [3, 1]
    hand.write_good("7, 8")
    assert not vector.isVisible()
    assert heat.scene.shape == (2, 2)


def test_what_cannot_be_drawn_is_said(heat: JacobianMap, hand: Hand) -> None:
    hand.choose("glu")
    hand.write_good("1, 2, 3")
    assert hand.text("jacobian_laws") == "glu needs an even number of inputs, not 3."
    assert hand.text("jacobian_number") == ""
    hand.press(heat, Qt.Key.Key_Right)
    hand.write_good("1, 2, 3, 4")
    assert hand.text("jacobian_number").startswith("∂glu₁/∂x₁")


def test_a_mistake_dims_the_map_and_says_so(heat: JacobianMap, hand: Hand) -> None:
    before = color(heat, 3, 3)
    hand.write_bad("2, 3, five")
    assert hand.text("jacobian_banner_text") == "Showing the last valid input"
    assert color(heat, 3, 3) != before
    hand.write_good("2, 3, 5, 6")
    assert color(heat, 3, 3) == before


@pytest.mark.parametrize("count", [1, 12, 21, 300, 450])
def test_every_size_is_drawn(heat: JacobianMap, hand: Hand, count: int) -> None:
    hand.write_good(f"linspace(-1, 1, {count})")
    assert heat.scene is not None
    assert heat.scene.shape == (min(count, 300), min(count, 300))
    assert hand.find(JacobianView, "jacobian_view").isVisible()
    if count > 1:  # the only output of one input is always 1, whatever that is
        image = heat.grab().toImage()
        row = min(count, 300) - 2
        off, on = (image.pixelColor(inside(heat, row, column)) for column in (0, row))
        assert heat.layout_now().bottom < heat.height()
        assert on.red() - on.blue() > 20
        assert abs(off.red() - off.blue()) < 20


def inside(heat: JacobianMap, row: int, column: int) -> QPoint:
    """Return a point of a cell beside its number and its edge."""
    area = heat.cell_rect(row, column)
    return QPoint(int(area.left() + area.width() * 0.1), int(area.top() + area.height() * 0.2))
