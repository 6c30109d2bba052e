"""The exported picture, read back from its pixels."""

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from actgui.ui.figure import Figure, Series
from actgui.ui.figure_legend import legend_entries, place_legend, row_count
from actgui.ui.figure_painter import paint_figure
from actgui.ui.theme import ui_font
from actgui.ui.tokens import DARK, LIGHT, Tokens
from tests.ui.figures import figure, series

pytestmark = pytest.mark.usefixtures("qapp")


def draw(drawn: Figure, tokens: Tokens = LIGHT, width: int = 400, height: int = 300) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_figure(painter, QSizeF(width, height), drawn, tokens)
    painter.end()
    return image


def pixels_of(image: QImage, color: str) -> np.ndarray:
    """Return (row, column) of every pixel in exactly this colour."""
    values = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    return np.argwhere(values & 0xFFFFFF == QColor(color).rgb() & 0xFFFFFF)


def below_legend(found: np.ndarray) -> np.ndarray:
    return found[found[:, 0] > 42]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("slot", range(8))
def test_every_slot_draws_in_its_colour(tokens: Tokens, slot: int) -> None:
    line = series([0, 5, 10], [0.2, 0.5, 0.5], slot=slot)
    image = draw(figure(line), tokens)
    assert image.pixelColor(2, 2) == QColor(tokens.canvas)
    assert len(below_legend(pixels_of(image, tokens.curves[slot]))) > 50


def test_a_curve_lies_where_its_numbers_are() -> None:
    found = below_legend(pixels_of(draw(figure(series([0, 10], [0.5, 0.5]))), LIGHT.curves[0]))
    rows, columns = found[:, 0], found[:, 1]
    whole = below_legend(pixels_of(draw(figure(series([0, 10], [0, 1]))), LIGHT.curves[0]))
    assert np.ptp(rows) <= 2
    assert abs(rows.mean() - (whole[:, 0].min() + whole[:, 0].max()) / 2) <= 2
    assert np.ptp(columns) > 300


def test_nothing_is_drawn_outside_the_axes() -> None:
    inside = below_legend(pixels_of(draw(figure(series([0, 10], [0, 1]))), LIGHT.curves[0]))
    beyond = below_legend(pixels_of(draw(figure(series([-90, 10, 10, 90], [-8, 1, 0, 9]))), LIGHT.curves[0]))
    assert (beyond.min(axis=0) >= inside.min(axis=0) - 2).all()
    assert (beyond.max(axis=0) <= inside.max(axis=0) + 2).all()


def test_what_is_not_finite_leaves_a_gap() -> None:
    x = np.linspace(0, 10, 101)
    y = np.where((x > 4) & (x < 6), np.nan, 0.5)
    columns = below_legend(pixels_of(draw(figure(series(list(x), list(y)))), LIGHT.curves[0]))[:, 1]
    assert np.diff(np.unique(columns)).max() > 50


@pytest.mark.parametrize("log_y", [False, True])
def test_the_largest_numbers_are_drawn_without_a_word(log_y: bool) -> None:
    huge = series([-1e308, 0, 1, 2, 1e308], [1e308, -1e308, 0.5, 1e308, np.inf], markers=True)
    draw(figure(huge, x_range=(-1.7e308, 1.7e308), y_range=(-1.7e308, 1.7e308), log_y=log_y))
    draw(figure(huge, log_y=log_y))


@pytest.mark.parametrize("limits", [(0.0, 0.0), (1.0, -1.0), (np.nan, 1.0), (5e-324, 5e-324), (1e16, 1e16 + 2)])
@pytest.mark.parametrize("log_y", [False, True])
def test_strange_ranges_are_drawn(limits: tuple[float, float], log_y: bool) -> None:
    draw(figure(series([0, 1], [0, 1]), x_range=limits, y_range=limits, log_y=log_y))


def test_an_empty_figure_and_a_tiny_picture_are_drawn() -> None:
    draw(figure())
    draw(
        figure(*(series([0, 1], [0, 1], name=f"a_rather_long_name_{slot}", slot=slot) for slot in range(30))),
        width=60,
        height=40,
    )


def test_an_exponential_is_straight_on_a_log_axis() -> None:
    x = np.linspace(0, 10, 50)
    curve = series(list(x), list(10.0**-x))
    found = below_legend(pixels_of(draw(figure(curve, y_range=(1e-10, 1.0), log_y=True)), LIGHT.curves[0]))
    slope, offset = np.polyfit(found[:, 1], found[:, 0], 1)
    assert np.abs(found[:, 0] - (slope * found[:, 1] + offset)).max() < 2


@pytest.mark.parametrize("slot", range(8))
def test_markers_are_hollow(slot: int) -> None:
    image = draw(figure(series([5], [0.5], slot=slot, line=False, markers=True)))
    found = below_legend(pixels_of(image, LIGHT.curves[slot]))
    row, column = found.mean(axis=0).round().astype(int)
    assert np.ptp(found, axis=0).max() <= 12
    assert image.pixelColor(int(column), int(row)).lightness() > 230


def test_a_derivative_is_finer_than_its_function() -> None:
    thick = draw(figure(series([0, 10], [0.5, 0.5])))
    fine = draw(figure(series([0, 10], [0.5, 0.5], derivative=True)))
    assert len(pixels_of(fine, LIGHT.curves[0])) < len(pixels_of(thick, LIGHT.curves[0])) / 4


def test_line_and_inputs_of_a_trace_share_an_entry() -> None:
    many = (series([0], [0]), series([0], [0], line=False, markers=True), series([0], [0], derivative=True))
    entries = [(entry.name, entry.line, entry.markers) for entry in legend_entries(many)]
    assert entries == [("sigmoid", True, True), ("sigmoid′", True, False)]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("elu", "elu′"), ("elu(alpha=2)", "elu′(alpha=2)"), ("elu′", "elu′"), ("elu(alpha=2)′", "elu(alpha=2)′")],
)
def test_a_derivative_has_one_prime(name: str, shown: str) -> None:
    (entry,) = legend_entries([series([0], [0], name=name, derivative=True)])
    assert entry.name == shown


def test_a_long_legend_wraps_and_counts_what_has_no_room() -> None:
    many = [series([0], [0], name=f"function_{slot}", slot=slot) for slot in range(20)]
    metrics = QFontMetricsF(ui_font(12))
    wrapped = place_legend(legend_entries(many), metrics, 500, 99)
    assert row_count(wrapped) >= 4
    assert len(wrapped) == 20
    cut = place_legend(legend_entries(many), metrics, 500, 2)
    assert row_count(cut) == 2
    assert cut[-1].text == f"+{20 - len(cut) + 1}"


def test_a_million_points_are_drawn_with_few_strokes(qapp: QApplication) -> None:
    rng = np.random.default_rng(3)
    x = np.linspace(0, 10, 1_000_000)
    noise = Series("sigmoid", 0, x, rng.uniform(0.2, 0.8, x.size), markers=True)
    cloud = Series("softmax", 1, rng.uniform(0, 10, 200_000), rng.uniform(0, 1, 200_000))
    image = draw(figure(noise, cloud))
    assert len(below_legend(pixels_of(image, LIGHT.curves[1]))) > 1000
