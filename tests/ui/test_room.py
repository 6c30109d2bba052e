"""Every text has room: in small windows, in every language, and with the letters for a projector."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE
from actgui.session.session import Session
from actgui.ui.bar_layout import BarLayout
from actgui.ui.difference_rows import DifferenceCell
from actgui.ui.elided_label import ElidedLabel
from actgui.ui.formula_view import FormulaView
from actgui.ui.function_card import FunctionCard
from actgui.ui.language import LANGUAGES, Translation
from actgui.ui.main_window import MainWindow
from actgui.ui.plot_view import PlotView
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from actgui.ui.tokens import MARKER_EDGE

SMALL, USUAL = (1024, 700), (1440, 900)
EVERYTHING = ("derivative", "points", "saturation", "difference")


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, theme: Theme, settings: Settings) -> Iterator["Maker"]:
    maker = Maker(qtbot, qapp, theme, settings)
    yield maker
    maker.put_away()


class Maker:
    """Makes one window in a language, in a size, for a desk or a projector."""

    def __init__(self, qtbot: QtBot, application: QApplication, theme: Theme, settings: Settings) -> None:
        self._qtbot, self._theme, self._settings = qtbot, theme, settings
        self._translation = Translation(application, "en")
        self._window: MainWindow | None = None

    def window(self, code: str, size: tuple[int, int], *, projects: bool = False) -> MainWindow:
        self._translation.choose(code)
        self._theme.refresh_fonts(projects=projects)
        window = self._window = MainWindow(self._theme, self._settings)
        window.resize(*size)
        with self._qtbot.waitSignal(window.evaluator.evaluated), self._qtbot.waitExposed(window):
            window.show()
        return window

    def put_away(self) -> None:
        if self._window is not None:
            self._window.workbench.undo_stack.setClean()
            self._window.close()
            self._window.deleteLater()
        self._translation.choose("en")
        self._theme.refresh_fonts(projects=False)


def lay_out(window: MainWindow) -> None:
    window.evaluator.finish_typing()
    for _ in range(3):
        QApplication.processEvents()


def is_cut(widget: QWidget) -> bool:
    """Return whether less than the whole text of a widget is seen."""
    if isinstance(widget, ElidedLabel):
        return widget.fitting_text().endswith("…") and not widget.text().endswith("…")
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget).width()
        icon = 0 if widget.itemIcon(widget.currentIndex()).isNull() else widget.iconSize().width() + 4
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) + icon > room + 1
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        return widget.sizeHint().width() > widget.width() + 1
    return False


def scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QAbstractScrollArea) or scrolls(parent))


def is_covered(widget: QWidget) -> bool:
    """Return whether another widget lies over a part of it, or it reaches out of its parent."""
    return not scrolls(widget) and widget.visibleRegion().boundingRect().size() != widget.size()


def cut_texts(window: MainWindow) -> list[str]:
    seen = [widget for widget in window.findChildren(QWidget) if not widget.visibleRegion().isEmpty()]
    cut = [widget for widget in seen if is_cut(widget)]
    cut += [widget for widget in seen if isinstance(widget, QLabel | QPushButton | QComboBox) and is_covered(widget)]
    return [f"{widget.objectName()} {getattr(widget, 'text', str)()}" for widget in cut]


@pytest.mark.parametrize(("size", "projects"), [(SMALL, False), (USUAL, True)], ids=["small", "projector"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_a_view_is_cut(make: Maker, code: str, size: tuple[int, int], projects: bool) -> None:
    window = make.window(code, size, projects=projects)
    window.workbench.set_input_text("-4, -2, -0.5, 1\n3, 1, 4, 2")
    window.workbench.add_function(CATALOGUE["leaky_relu"].bind(negative_slope=0.1))
    for page in ("curves", "probabilities", "jacobian", "differences"):
        window.actions_by_name[f"page_{page}"].trigger()
        lay_out(window)
        assert cut_texts(window) == [], page
    window.actions_by_name["page_curves"].trigger()
    for name in EVERYTHING:
        window.actions_by_name[name].trigger()
    lay_out(window)
    assert cut_texts(window) == []
    window.workbench.set_input_text("2, 3, five, 6")
    lay_out(window)
    assert cut_texts(window) == []


def test_the_measure_finds_what_is_cut(make: Maker) -> None:
    window = make.window("en", USUAL)
    button = next(button for button in window.findChildren(QPushButton) if button.text() and button.isVisible())
    button.setFixedWidth(button.sizeHint().width() // 2)
    lay_out(window)
    assert any(button.text() in text for text in cut_texts(window))


@pytest.mark.parametrize("size", [SMALL, (900, 600)], ids=str)
def test_the_difference_leaves_the_curves_their_own_place(make: Maker, size: tuple[int, int]) -> None:
    window = make.window("en", size)
    for name in EVERYTHING:
        window.actions_by_name[name].trigger()
    lay_out(window)
    parts = [window.findChild(QWidget, name) for name in ("saturation_bar", "plot", "difference_panel", "result_panel")]
    for above, below in pairwise(parts):
        assert above.mapTo(window, QPoint(0, above.height())).y() <= below.mapTo(window, QPoint(0, 0)).y()
        assert above.height() >= 30


@pytest.mark.parametrize("projects", [False, True], ids=["desk", "projector"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_explanation_is_as_narrow_as_its_column(
    make: Maker, monkeypatch: pytest.MonkeyPatch, code: str, projects: bool
) -> None:
    monkeypatch.setattr(FormulaView, "show_latex", lambda *_: None)  # formulas fit into any width
    window = make.window(code, USUAL, projects=projects)
    card = window.findChild(FunctionCard, "function_card")
    scroll = card.findChild(QScrollArea, "card_scroll")
    room = card.minimumWidth() - 1 - scroll.verticalScrollBar().sizeHint().width()
    for key, function in CATALOGUE.items():
        card.show_session(Session.of("1", (function.bind(),)))
        lay_out(window)
        assert scroll.widget().minimumSizeHint().width() <= room, key


def test_rows_and_bars_keep_their_shape_in_a_large_window(make: Maker) -> None:
    window = make.window("en", (3840, 2160))
    window.actions_by_name["page_differences"].trigger()
    lay_out(window)
    rows = window.findChildren(DifferenceCell)
    assert len(rows) > 20
    lower_end = max(row.mapTo(window, QPoint(0, row.height())).y() for row in rows)
    assert lower_end < window.height() / 2  # and not stretched to the results
    narrow, wide = (BarLayout(QRectF(0, 0, width, 500), 4, 2, (0.0, 1.0)) for width in (1000, 2600))
    assert narrow.pitch == 60
    assert wide.pitch > 90


def test_edges_of_markers_are_as_strong_on_a_fine_screen(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    window = make.window("en", USUAL)
    plot = window.findChild(PlotView, "plot")

    def edges() -> set[float]:
        window.actions_by_name["markers"].trigger()
        window.actions_by_name["markers"].trigger()
        lay_out(window)
        options = [item.opts for item in plot.getPlotItem().listDataItems()]
        return {option["symbolPen"].widthF() for option in options if option["symbol"] is not None}

    assert edges() == {MARKER_EDGE}
    monkeypatch.setattr(PlotView, "devicePixelRatioF", lambda _: 2.0)
    assert edges() == {2 * MARKER_EDGE}
