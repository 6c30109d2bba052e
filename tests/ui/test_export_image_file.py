"""Image files, read back: sizes, texts, and what happens when they cannot be written."""

import errno
import os
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from actgui.session.errors import ExportError
from actgui.ui.curves_picture import curves_picture
from actgui.ui.image_file import ImageFormat, ImageOptions, export_image, svg_bytes, write_png
from actgui.ui.picture import Picture
from actgui.ui.tokens import DARK, LIGHT
from tests.ui.figures import figure, series

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(400, 300)


def options(kind: ImageFormat, scale: int = 1, theme_name: str = "light") -> ImageOptions:
    return ImageOptions(kind, scale, SIZE.width(), SIZE.height(), theme_name)


@pytest.fixture
def drawn() -> Picture:
    line = series([0, 5, 10], [-0.2, 0.5, 0.5], markers=True)
    slope = series([0, 10], [0.1, 0.3], derivative=True)
    other = series([0, 10], [0.3, 0.1], name="a<b>&c", slot=1)
    return curves_picture(figure(line, slope, other, y_range=(-1.0, 1.0)), SIZE)


def svg_root(drawn: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(svg_bytes(drawn, SIZE, LIGHT))  # noqa: S314 - our own file


def svg_texts(drawn: Picture) -> set[str]:
    return {(element.text or "").strip() for element in svg_root(drawn).iter("{http://www.w3.org/2000/svg}text")}


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_scale_multiplies_the_pixels_and_keeps_the_printed_size(tmp_path: Path, drawn: Picture, scale: int) -> None:
    export_image(drawn, tmp_path / "plot.png", options(ImageFormat.PNG, scale))
    image = QImage(str(tmp_path / "plot.png"))
    assert image.size() == SIZE * scale
    assert image.width() / image.dotsPerMeterX() == pytest.approx(400 / 96 * 0.0254, rel=1e-3)


def test_scale_makes_the_curve_thicker_in_pixels(tmp_path: Path) -> None:
    for scale in (1, 3):
        write_png(
            curves_picture(figure(series([0, 10], [0.5, 0.5])), SIZE), tmp_path / f"{scale}.png", SIZE, scale, LIGHT
        )
    heights = []
    for scale in (1, 3):
        image = QImage(str(tmp_path / f"{scale}.png"))
        column = [image.pixelColor(200 * scale, row) for row in range(60 * scale, image.height())]
        heights.append(column.count(QColor(LIGHT.curves[0])))
    assert heights[1] >= 3 * heights[0] > 0


def test_the_background_is_chosen(tmp_path: Path, drawn: Picture) -> None:
    export_image(drawn, tmp_path / "plot.png", options(ImageFormat.PNG, theme_name="dark"))
    assert QImage(str(tmp_path / "plot.png")).pixelColor(1, 1) == QColor(DARK.canvas)


def test_text_stays_text_in_an_svg(drawn: Picture) -> None:
    texts = svg_texts(drawn)
    assert {"sigmoid", "sigmoid′", "a<b>&c", "Inputs", "Sigmoid Scores"} <= texts
    assert {"0", "10", "−1", "0.5"} <= texts


def test_an_svg_has_a_title_a_view_box_and_fonts_to_fall_back_on(drawn: Picture) -> None:
    root = svg_root(drawn)
    assert root.attrib["viewBox"] == "0 0 400 300"
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "sigmoid, a<b>&c, sigmoid′"
    assert "sans-serif" in (root.findtext(".//{http://www.w3.org/2000/svg}style") or "")


def test_no_line_of_an_svg_keeps_its_width_when_it_is_scaled(drawn: Picture) -> None:
    assert b"non-scaling-stroke" not in svg_bytes(drawn, SIZE, LIGHT)


def test_an_svg_looks_like_the_png(tmp_path: Path, drawn: Picture) -> None:
    export_image(drawn, tmp_path / "plot.png", options(ImageFormat.PNG, 2))
    export_image(drawn, tmp_path / "plot.svg", options(ImageFormat.SVG))
    renderer = QSvgRenderer(QByteArray((tmp_path / "plot.svg").read_bytes()))
    assert renderer.isValid()
    image = QImage(SIZE * 2, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    png = QImage(str(tmp_path / "plot.png")).convertToFormat(QImage.Format.Format_RGB32)
    difference = np.frombuffer(image.constBits(), np.uint8).astype(int) - np.frombuffer(png.constBits(), np.uint8)
    assert np.abs(difference).mean() < 1


@pytest.mark.parametrize("kind", list(ImageFormat))
def test_a_full_disk_leaves_the_old_file_whole(
    tmp_path: Path, drawn: Picture, kind: ImageFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / f"plot.{kind}"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError):
        export_image(drawn, path, options(kind))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_explained(tmp_path: Path, drawn: Picture) -> None:
    with pytest.raises(ExportError) as caught:
        export_image(drawn, tmp_path / "nowhere" / "plot.png", options(ImageFormat.PNG))
    assert "nowhere" in str(caught.value)


def test_an_image_beyond_memory_is_refused_with_advice(tmp_path: Path, drawn: Picture) -> None:
    with pytest.raises(ExportError, match="smaller"):
        write_png(drawn, tmp_path / "plot.png", QSize(4_000_000, 4_000_000), 4, LIGHT)
    assert not list(tmp_path.iterdir())
