"""Export Image writes the view that is seen, whichever that is, on a light ground unless another is asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton, QRadioButton, QSpinBox, QWidget

from actgui.ui.differences_view import DifferencesView
from actgui.ui.export_image_dialog import ExportImageDialog
from actgui.ui.image_file import png_bytes
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.picture import Picture
from actgui.ui.theme import DARK_CHOICE, Theme
from actgui.ui.tokens import DARK, LIGHT
from tests.ui.hand import CTRL, LEFT, Hand
from tests.ui.pictures import SVG, colors, image_of, root_of, texts

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = {
    "Curves": Qt.Key.Key_1,
    "Probabilities": Qt.Key.Key_2,
    "Jacobian": Qt.Key.Key_3,
    "Differences": Qt.Key.Key_4,
}
VIEWS = pytest.mark.parametrize("view", KEYS)


@dataclass
class Desk:
    """Exports by keyboard and mouse; remembers what was asked."""

    hand: Hand
    path: Path
    asked: list[tuple[str, str]] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    choose: Callable[[ExportImageDialog], None] = lambda _: None

    def export(self, choose: Callable[[ExportImageDialog], None] = lambda _: None) -> None:
        """Press the shortcut, choose in the dialog, and click Export."""
        self.choose = choose
        count = len(self.titles)
        self.hand.window.activateWindow()  # a desktop gives the focus back after a dialog
        self.hand.qtbot.waitUntil(self.hand.window.isActiveWindow)
        self.hand.press(self.hand.window, Qt.Key.Key_E, CTRL | SHIFT)
        self.hand.qtbot.waitUntil(lambda: len(self.titles) > count)

    def answer(self, dialog: ExportImageDialog) -> None:
        self.choose(dialog)
        self.titles.append(dialog.windowTitle())
        button = dialog.findChild(QPushButton, "image_export")
        assert button is not None
        self.hand.qtbot.mouseClick(button, LEFT)


@pytest.fixture
def desk(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk(hand, tmp_path)

    def save(_: QWidget, title: str, start: str, *__: object) -> tuple[str, str]:
        desk.asked.append((title, Path(start).name))
        return str(tmp_path / Path(start).name), ""

    def run(dialog: ExportImageDialog) -> int:
        QTimer.singleShot(0, dialog, lambda: desk.answer(dialog))
        return QDialog.exec(dialog)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(ExportImageDialog, "exec", run)
    return desk


def choose_svg(dialog: ExportImageDialog) -> None:
    button = dialog.findChild(QRadioButton, "image_format_svg")
    assert button is not None
    button.click()


def show(hand: Hand, view: str) -> Picture:
    hand.press(hand.window, KEYS[view], CTRL)
    return hand.window.pages.picture()


@VIEWS
def test_dialog_and_files_say_which_view_it_is(desk: Desk, view: str) -> None:
    show(desk.hand, view)
    desk.export()
    desk.export(choose_svg)
    names = [f"activations-{view.lower()}.{suffix}" for suffix in ("png", "svg")]
    assert desk.titles == [f"Export image: {view}"] * 2
    assert desk.asked == [(f"Export image: {view}", name) for name in names]
    assert QImage(str(desk.path / names[0])).width() > 400
    assert ElementTree.parse(desk.path / names[1]).getroot().tag == f"{SVG}svg"  # noqa: S314 - our own file
    assert desk.hand.text("notice_text") == f"Wrote {names[1]}"


@VIEWS
def test_the_ground_is_light_also_in_a_dark_window_unless_another_is_chosen(
    desk: Desk, theme: Theme, view: str
) -> None:
    def choose_dark(dialog: ExportImageDialog) -> None:
        box = dialog.findChild(QComboBox, "image_theme")
        assert box is not None
        desk.hand.press(box, Qt.Key.Key_Down)

    theme.choose(DARK_CHOICE)
    show(desk.hand, view)
    for choose, tokens in ((lambda _: None, LIGHT), (choose_dark, DARK)):
        desk.export(choose)
        image = QImage(str(desk.path / f"activations-{view.lower()}.png"))
        assert image.pixelColor(1, 1) == QColor(tokens.canvas)
        assert image.pixelColor(image.width() - 2, image.height() - 2) == QColor(tokens.canvas)


@VIEWS
@pytest.mark.parametrize("size", [QSize(200, 200), QSize(300, 900), QSize(2000, 220)])
def test_every_size_is_filled_to_its_edges(hand: Hand, view: str, size: QSize) -> None:
    image = QImage.fromData(png_bytes(show(hand, view), size, 1, LIGHT))
    rim = [image.pixelColor(x, y) for x in (0, size.width() - 1) for y in range(size.height())]
    rim += [image.pixelColor(x, y) for y in (0, size.height() - 1) for x in range(size.width())]
    assert {color.name() for color in rim} == {LIGHT.canvas.lower()}
    assert len(colors(image)) > 3


def test_curves_come_with_the_difference_only_while_it_is_shown(hand: Hand) -> None:
    plain = hand.window.pages.picture()
    assert not [text for text in texts(plain) if "A = " in text]
    hand.trigger("difference")
    both = hand.window.pages.picture()
    found = texts(both)
    assert "A = sigmoid, B = softmax · max 0.917903035387 at input 3" in found
    assert "A − B" in found
    assert found.count("Inputs") == 1
    assert both.size.height() > plain.size.height()
    assert root_of(both).findtext(f"{SVG}title") == "sigmoid, softmax"


def test_both_plots_have_their_axis_at_the_same_place(hand: Hand) -> None:
    hand.trigger("difference")
    picture = hand.window.pages.picture()
    image = image_of(picture)
    bottom = QColor(LIGHT.control)  # of the line under each plot
    rows = [[x for x in range(image.width()) if image.pixelColor(x, y) == bottom] for y in range(image.height())]
    lines = [row for row in rows if len(row) > image.width() / 2]
    assert len(lines) == 2
    assert lines[0][0] == lines[1][0]


def test_probabilities_come_with_legend_sums_and_distributions(hand: Hand) -> None:
    found = texts(show(hand, "Probabilities"))
    for text in ("sigmoid", "outputs share a total of 1", "x = 2", "0.8808", "0.6964"):
        assert text in found
    for text in ("Sum of the outputs", "Σ = 3.82", "Σ = 1", "Entropy", "1.115 bits · 0.773 nats", "Top 3"):
        assert text in found
    image = image_of(hand.window.pages.picture())
    assert {LIGHT.curves[0].lower(), LIGHT.curves[1].lower()} <= colors(image)


def test_class_labels_name_the_bars_of_the_image(hand: Hand) -> None:
    hand.window.workbench.set_class_labels("cat, dog, bird, fish")
    found = texts(show(hand, "Probabilities"))
    assert {"cat", "dog", "bird", "fish"} <= set(found)
    assert "fish: 0.6964   bird: 0.2562   dog: 0.0347" in found


def test_the_temperature_sweep_is_exported_while_it_is_shown(hand: Hand) -> None:
    assert "Temperature T" not in texts(show(hand, "Probabilities"))
    hand.click("sweep_switch")
    found = texts(hand.window.pages.picture())
    assert {"Temperature T", "T = 1", "x = 6   0.6964", "Σ = 3.82"} <= set(found)


def test_the_naive_formula_is_exported_with_its_explanation(hand: Hand) -> None:
    show(hand, "Probabilities")
    hand.write_good("1000, 1001, 1002")
    hand.click("naive_switch")
    found = texts(hand.window.pages.picture())
    assert found.count("nan") == 3
    assert "3 outputs go wrong" in found


def test_the_jacobian_comes_with_headings_sums_and_colours(hand: Hand) -> None:
    picture = show(hand, "Jacobian")
    found = texts(picture)
    for text in ("softmax", "x₁ = 2", "softmax₄ · 6", "−0.1784", "Sum", "−0.2114", "0.2114"):
        assert text in found
    assert root_of(picture).find(f".//{SVG}linearGradient") is not None
    image = image_of(picture)
    assert QColor(LIGHT.curves[1]).name() in colors(image)


def test_the_row_of_a_matrix_is_named(hand: Hand) -> None:
    show(hand, "Jacobian")
    assert not [text for text in texts(hand.window.pages.picture()) if "Row" in text and "sum" not in text]
    hand.write_good("2, 3, 5\n1, 1, 4")
    hand.press(hand.find(QSpinBox, "jacobian_vector"), Qt.Key.Key_Up)
    assert "softmax · Row 2 of 2" in texts(hand.window.pages.picture())
    assert "Row 2 of 2" in texts(show(hand, "Probabilities")), "all views show the same row"
    hand.press(hand.find(QSpinBox, "vector_choice"), Qt.Key.Key_Down)
    assert "Row 1 of 2" in texts(hand.window.pages.picture())


def test_what_the_hand_points_at_is_not_in_the_image(hand: Hand) -> None:
    before = image_of(show(hand, "Jacobian"))
    heat = hand.find(JacobianMap, "jacobian_map")
    hand.qtbot.mouseClick(heat, LEFT, pos=heat.cell_rect(2, 1).center().toPoint())
    assert heat.current == (2, 1)
    assert image_of(hand.window.pages.picture()) == before


def test_a_problem_is_exported_in_words(hand: Hand) -> None:
    show(hand, "Jacobian")
    hand.choose("glu")
    hand.write_good("1, 2, 3")
    assert "glu needs an even number of inputs, not 3." in texts(hand.window.pages.picture())


def test_the_comparison_is_a_table_with_formulas_as_outlines(hand: Hand) -> None:
    picture = show(hand, "Differences")
    found = texts(picture)
    rows = hand.find(DifferencesView, "differences_view").rows
    for row in rows:
        assert row.title.split()[0] in " ".join(found)
    assert {"sigmoid", "softmax", "Always 1, whatever the inputs"} <= {text.replace("\u00a0", " ") for text in found}
    root = root_of(picture)
    assert root.find(f".//{SVG}image") is None
    outlines = [path for path in root.iter(f"{SVG}path") if len(path.attrib["d"]) > 100]
    assert len(outlines) > 20


def test_a_table_that_is_too_high_is_drawn_smaller(hand: Hand) -> None:
    picture = show(hand, "Differences")
    low = QImage.fromData(png_bytes(picture, QSize(picture.size.width(), 400), 1, LIGHT))
    last = max(y for y in range(400) if any(low.pixelColor(x, y).lightness() < 128 for x in range(low.width())))
    assert 340 < last < 398


@VIEWS
def test_the_preview_shows_the_view(desk: Desk, view: str) -> None:
    seen: list[set[str]] = []

    def look(dialog: ExportImageDialog) -> None:
        preview = dialog.findChild(QWidget, "image_preview")
        assert preview is not None
        seen.append(colors(preview.grab().toImage()))

    show(desk.hand, view)
    desk.export(look)
    assert len(seen[0]) > 20
