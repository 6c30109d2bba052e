"""The picture of the view Probabilities: legend, bars or temperature sweep, sums and the numbers of distributions."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextDocument

from actgui.ui import bar_painter, sweep_painter
from actgui.ui.bar_data import BarScene, BarSeries, height_range
from actgui.ui.bar_layout import lay_out_bars
from actgui.ui.bar_legend import paint_bar_legend
from actgui.ui.distribution_texts import best_texts, entropy_text, perplexity_text
from actgui.ui.ink import Ink
from actgui.ui.picture import Picture, roomy
from actgui.ui.sum_painter import SumPainter
from actgui.ui.sweep_data import Sweep
from actgui.ui.tokens import Tokens

_MARGIN = 16.0
_LEGEND = 28.0
_HEADING = 30.0
_LINE = 22.0
_BETWEEN = 24.0
_LEAST_WIDTH, _LEAST_BARS = 420.0, 180.0
_TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, eq=False)
class ProbabilityContents:
    """What is seen: `swept` is there instead of bars, `best` counts the most probable inputs that are named.

    `naive` gives the explanation of the naive formulas in the colours of a theme, if that is shown; `vector` says which
    row or column of a matrix it is.
    """

    scene: BarScene
    is_sweep: bool
    swept: tuple[BarSeries, Sweep] | None
    best: int
    naive: Callable[[Tokens], str] | None
    vector: str = ""


def probability_picture(contents: ProbabilityContents, size: QSize) -> Picture:
    """Return the picture of the view."""

    def paint(painter: QPainter, room: QSizeF, tokens: Tokens) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), room), tokens.canvas)
        _Page(painter, Ink(tokens, is_exported=True), contents).paint(room)
        painter.restore()

    return Picture(", ".join(series.name for series in contents.scene.series), size, paint)


class _Page:
    """Draws the parts from the top down."""

    def __init__(self, painter: QPainter, ink: Ink, contents: ProbabilityContents) -> None:
        self._painter, self._ink = painter, ink
        self._contents, self._scene = contents, contents.scene
        self._sums = SumPainter(ink, contents.scene)
        self._distributions = [series for series in contents.scene.series if series.is_distribution]

    def paint(self, room: QSizeF) -> None:
        lower = _HEADING + self._sums.height + self._table_height() if self._scene.series else 0.0
        room = roomy(self._painter, room, QSizeF(_LEAST_WIDTH, _MARGIN + _LEGEND + _LEAST_BARS + lower))
        width = room.width()
        legend = QRectF(_MARGIN, _MARGIN - 8, width - 2 * _MARGIN, _LEGEND)
        legend.setRight(legend.right() - self._paint_vector(legend))
        paint_bar_legend(self._painter, self._ink, legend, self._scene.series)
        top = legend.bottom() + self._paint_naive(QPointF(_MARGIN, legend.bottom()), width - 2 * _MARGIN)
        self._at(top, lambda: self._paint_plot(QSizeF(width, room.height() - lower - top)))
        if self._scene.series:
            self._at(room.height() - lower, lambda: self._paint_lower(width))

    def _at(self, top: float, paint: Callable[[], None]) -> None:
        self._painter.save()
        self._painter.translate(0, top)
        paint()
        self._painter.restore()

    def _paint_vector(self, row: QRectF) -> float:
        """Say at the right end of a row which vector it is, and return what room that takes."""
        if not self._contents.vector:
            return 0.0
        width = QFontMetricsF(self._ink.font(12)).horizontalAdvance(self._contents.vector) + 2
        place = QRectF(row.right() - width, row.top(), width, row.height())
        self._write(place, self._contents.vector, "text2")
        return width + _BETWEEN

    def _paint_naive(self, at: QPointF, width: float) -> float:
        """Draw the explanation of the naive formulas, and return how high it is."""
        if self._contents.naive is None:
            return 0.0
        text = QTextDocument()
        text.setDefaultFont(self._ink.font(12))
        text.setDocumentMargin(0)
        color = self._ink.color("text2").name()
        text.setHtml(f'<div style="color:{color}">{self._contents.naive(self._ink.tokens)}</div>')
        text.setTextWidth(width)
        self._painter.save()
        self._painter.translate(at)
        text.drawContents(self._painter)
        self._painter.restore()
        return text.size().height() + 6

    def _paint_plot(self, size: QSizeF) -> None:
        painter, ink, scene = self._painter, self._ink, self._scene
        area = QRectF(QPointF(0, 0), size)
        if self._contents.is_sweep:
            if self._contents.swept is None:
                sweep_painter.paint_hint(painter, ink, area, scene)
            else:
                sweep_painter.SweepPainter(painter, ink, scene, *self._contents.swept).paint(size)
        elif not scene.count or not scene.series:
            bar_painter.paint_hint(painter, ink, area, scene)
        else:
            layout = lay_out_bars(scene, height_range(scene), size)
            bar_painter.BarPainter(painter, ink, scene, layout).paint(bar_painter.Marks())

    def _paint_lower(self, width: float) -> None:
        heading = QRectF(_MARGIN, 0, width - 2 * _MARGIN, _HEADING)
        self._write(heading, translate("ProbabilityPanel", "Sum of the outputs"), "text", QFont.Weight.DemiBold)
        self._at(_HEADING - 6, lambda: self._sums.paint(self._painter, width))
        self._at(_HEADING + self._sums.height, lambda: self._paint_table(width))

    def _table_height(self) -> float:
        return _LINE * (1 + len(self._distributions)) + _MARGIN if self._distributions else _MARGIN / 2

    def _paint_table(self, width: float) -> None:
        """Draw a row for each distribution; the last column is cut where it is too long."""
        if not self._distributions:
            return
        rows = [self._titles(), *(self._cells(series) for series in self._distributions)]
        left = _MARGIN
        for column in range(4):
            texts = [row[column] for row in rows]
            widest = max(QFontMetricsF(self._ink.font(12)).horizontalAdvance(text) for text in texts)
            for number, text in enumerate(texts):
                place = QRectF(left, number * _LINE, max(width - left - _MARGIN, 0), _LINE)
                self._write(place, text, "text2" if number else "text3")
            left += widest + _BETWEEN

    def _titles(self) -> tuple[str, str, str, str]:
        return (
            translate("DistributionRows", "Distribution"),
            translate("DistributionRows", "Entropy"),
            translate("DistributionRows", "Perplexity"),
            f"{translate('DistributionRows', 'Top')} {self._contents.best}",
        )

    def _cells(self, series: BarSeries) -> tuple[str, str, str, str]:
        best = "   ".join(best_texts(self._scene, series, self._contents.best))
        return series.name, entropy_text(series), perplexity_text(self._scene, series), best

    def _write(self, place: QRectF, text: str, token: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        font = self._ink.font(12, weight)
        self._painter.setFont(font)
        self._painter.setPen(self._ink.color(token))
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self._painter.drawText(place, _TO_LEFT, cut)
