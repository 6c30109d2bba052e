"""The dialog before an image is exported, used with mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from actgui.ui.curves_picture import curves_picture
from actgui.ui.export_image_dialog import ExportImageDialog
from actgui.ui.image_file import ImageFormat, ImageOptions
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, Theme
from actgui.ui.tokens import DARK, LIGHT
from tests.ui.figures import figure, series


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[ExportImageDialog]:
    drawn = figure(series([0, 5, 10], [0.2, 0.5, 0.5], markers=True))
    dialog = ExportImageDialog(curves_picture(drawn, QSize(800, 500)), "Curves", theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    theme.choose(LIGHT_CHOICE)


def part(dialog: ExportImageDialog, kind: type[QWidget], name: str) -> QWidget:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def pixels_text(dialog: ExportImageDialog) -> str:
    label = part(dialog, QLabel, "image_pixels")
    assert isinstance(label, QLabel)
    return label.text()


def corner_of_picture(dialog: ExportImageDialog) -> QColor:
    """Return the colour just inside the middle of the picture's upper edge."""
    preview = part(dialog, QWidget, "image_preview")
    return preview.grab().toImage().pixelColor(preview.width() // 2, 20)


def type_number(qtbot: QtBot, box: QWidget, text: str) -> None:
    assert isinstance(box, QSpinBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Tab)


def test_it_opens_with_the_size_of_the_plot_and_a_light_png(dialog: ExportImageDialog) -> None:
    assert dialog.options() == ImageOptions(ImageFormat.PNG, 2, 800, 500, "light")
    assert pixels_text(dialog) == "1600 × 1000 pixels"


def test_it_says_what_it_shows(dialog: ExportImageDialog) -> None:
    assert dialog.windowTitle() == "Export image: Curves"


def test_each_choice_is_in_the_options(qtbot: QtBot, dialog: ExportImageDialog) -> None:
    type_number(qtbot, part(dialog, QSpinBox, "image_width"), "640")
    type_number(qtbot, part(dialog, QSpinBox, "image_height"), "480")
    qtbot.keyClick(part(dialog, QComboBox, "image_scale"), Qt.Key.Key_Down)
    qtbot.keyClick(part(dialog, QComboBox, "image_theme"), Qt.Key.Key_Down)
    assert pixels_text(dialog) == "1920 × 1440 pixels"
    qtbot.mouseClick(part(dialog, QRadioButton, "image_format_svg"), Qt.MouseButton.LeftButton)
    assert dialog.options() == ImageOptions(ImageFormat.SVG, 3, 640, 480, "dark")


def test_an_svg_has_no_scale(qtbot: QtBot, dialog: ExportImageDialog) -> None:
    qtbot.mouseClick(part(dialog, QRadioButton, "image_format_svg"), Qt.MouseButton.LeftButton)
    assert not part(dialog, QComboBox, "image_scale").isEnabled()
    assert "pixels" not in pixels_text(dialog)
    qtbot.mouseClick(part(dialog, QRadioButton, "image_format_png"), Qt.MouseButton.LeftButton)
    assert part(dialog, QComboBox, "image_scale").isEnabled()


def test_the_preview_shows_the_chosen_background(qtbot: QtBot, dialog: ExportImageDialog) -> None:
    assert corner_of_picture(dialog) == QColor(LIGHT.canvas)
    qtbot.keyClick(part(dialog, QComboBox, "image_theme"), Qt.Key.Key_Down)
    assert corner_of_picture(dialog) == QColor(DARK.canvas)


def test_the_background_does_not_follow_the_window(dialog: ExportImageDialog, theme: Theme) -> None:
    theme.choose(DARK_CHOICE)
    assert dialog.options().theme_name == "light"
    assert corner_of_picture(dialog) == QColor(LIGHT.canvas)


def test_every_part_has_a_name_for_screen_readers(dialog: ExportImageDialog) -> None:
    for kind in (QRadioButton, QComboBox, QSpinBox):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName(), widget.objectName()


def test_return_exports_and_escape_cancels(qtbot: QtBot, dialog: ExportImageDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_buttons_do_what_they_say(qtbot: QtBot, dialog: ExportImageDialog) -> None:
    qtbot.mouseClick(part(dialog, QPushButton, "image_export"), Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.show()
    qtbot.mouseClick(part(dialog, QPushButton, "image_cancel"), Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_plot_of_any_size_gives_a_size_that_can_be_written(qtbot: QtBot, theme: Theme) -> None:
    for size, expected in ((QSize(1, 1), (200, 200)), (QSize(99_999, 300), (4000, 300))):
        dialog = ExportImageDialog(curves_picture(figure(), size), "Curves", theme)
        qtbot.addWidget(dialog)
        assert (dialog.options().width, dialog.options().height) == expected
