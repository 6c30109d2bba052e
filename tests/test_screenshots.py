"""The pictures of the documentation: those that it shows are drawn, and small files look like large ones."""

import importlib
import re
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

from actgui.ui.language import LANGUAGES
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE

ROOT = Path(__file__).resolve().parent.parent
SHOWN = re.findall(r"screenshots/([\w-]+)\.png", (ROOT / "README.md").read_text("utf-8")) + re.findall(
    r"screenshots/([\w-]+)\.png", (ROOT / "docs" / "guide.md").read_text("utf-8")
)


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    return importlib.import_module("make_screenshots")


def picture() -> QImage:
    """Return a picture with more colours than a palette has, most of it plain."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#F7F8FA"))
    painter = QPainter(image)
    gradient = QLinearGradient(0, 200, 400, 300)
    gradient.setColorAt(0, QColor("#005F9E"))
    gradient.setColorAt(1, QColor("#D55E00"))
    painter.fillRect(QRect(0, 200, 400, 100), gradient)
    painter.fillRect(QRect(10, 10, 100, 20), QColor("#4F46E5"))
    painter.end()
    return image


def channels(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)  # lives as long as its bits are read
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def test_every_picture_that_is_shown_is_drawn(script: ModuleType) -> None:
    suffixes = ["", *(f"-{code}" for code in LANGUAGES if code != "en")]
    drawn = {f"{name}-{theme}{suffix}" for name in script.NAMES for theme in script.THEMES for suffix in suffixes}
    assert len(SHOWN) > 10
    assert set(SHOWN) <= drawn
    assert set(script.THEMES) == {LIGHT_CHOICE, DARK_CHOICE}


def test_words_choose_pictures(script: ModuleType) -> None:
    assert script.wanted(["dark", "main"], script.THEMES) == ["dark"]
    assert script.wanted(["dark", "main"], LANGUAGES) == list(LANGUAGES)
    assert script.wanted([], script.NAMES) == list(script.NAMES)


def test_a_small_file_looks_like_the_picture(script: ModuleType, qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    image, small, large = picture(), tmp_path / "small.png", tmp_path / "large.png"
    script.save_small_png(image, small)
    image.save(str(large))
    before, after = channels(image), channels(QImage(str(small)))
    assert len(np.unique(before.reshape(-1, 3), axis=0)) > 256
    assert np.array_equal(before[:200], after[:200])  # what is plain stays as it is
    assert np.abs(before - after).max() <= 6
    assert small.stat().st_size < large.stat().st_size
