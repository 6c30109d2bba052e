"""The legend of an exported image: one entry a curve, in rows that wrap."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from actgui.ui.figure import Series
from actgui.ui.figure_pens import begin_markers
from actgui.ui.swatch import line_pen, marker_path
from actgui.ui.tokens import MARKER_SIZE, Tokens, curve_style

ROW_HEIGHT = 22.0
_SWATCH = 36.0  # wide enough to show every dash beside the marker
_GAP = 7.0
_BETWEEN = 20.0


@dataclass(frozen=True, slots=True)
class Entry:
    """What the legend shows of a curve."""

    name: str
    slot: int
    line: bool
    markers: bool
    derivative: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry, its text cut to the room there is, and where it stands. Without an entry it is only text."""

    entry: Entry | None
    text: str
    x: float
    row: int


def legend_entries(series: Iterable[Series]) -> list[Entry]:
    """Return an entry for each curve; a line and the markers of its inputs share one."""
    entries: dict[tuple[int, str, bool], Entry] = {}
    for one in sorted(series, key=lambda item: item.derivative):
        name = one.title
        key = (one.slot, name, one.derivative)
        old = entries.get(key, Entry(name, one.slot, line=False, markers=False, derivative=one.derivative))
        entries[key] = replace(old, line=old.line or one.line, markers=old.markers or one.markers)
    return list(entries.values())


def place_legend(entries: list[Entry], metrics: QFontMetricsF, width: float, most_rows: int) -> list[Placed]:
    """Arrange entries in rows of a width; what finds no room is counted as "+3" at the end."""
    placed: list[Placed] = []
    x, row = 0.0, 0
    for entry in entries:
        text = metrics.elidedText(entry.name, Qt.TextElideMode.ElideMiddle, width - _SWATCH - _GAP)
        needed = _SWATCH + _GAP + metrics.horizontalAdvance(text)
        if x > 0 and x + needed > width:
            x, row = 0.0, row + 1
        if row >= most_rows:
            break
        placed.append(Placed(entry, text, x, row))
        x += needed + _BETWEEN
    return _count_rest(placed, len(entries), metrics, width)


def _count_rest(placed: list[Placed], total: int, metrics: QFontMetricsF, width: float) -> list[Placed]:
    if len(placed) == total or not placed:
        return placed
    while True:
        last = placed[-1]
        text = f"+{total - len(placed)}"
        x = last.x + _SWATCH + _GAP + metrics.horizontalAdvance(last.text) + _BETWEEN
        if x + metrics.horizontalAdvance(text) <= width:
            return [*placed, Placed(None, text, x, last.row)]
        placed = placed[:-1]
        if last.x == 0:
            return [*placed, Placed(None, f"+{total - len(placed)}", 0.0, last.row)]


def row_count(placed: list[Placed]) -> int:
    """Return how many rows the legend takes."""
    return placed[-1].row + 1 if placed else 0


def paint_legend(painter: QPainter, origin: QPointF, placed: list[Placed], tokens: Tokens) -> None:
    """Draw the legend with the font that the painter has."""
    metrics = QFontMetricsF(painter.font())
    for item in placed:
        middle = origin + QPointF(item.x, (item.row + 0.5) * ROW_HEIGHT)
        text_x = middle.x()
        if item.entry is not None:
            _paint_swatch(painter, middle, item.entry, tokens)
            text_x += _SWATCH + _GAP
        painter.setPen(QColor(tokens.text2))
        painter.drawText(QPointF(text_x, middle.y() + metrics.capHeight() / 2), item.text)


def _paint_swatch(painter: QPainter, left: QPointF, entry: Entry, tokens: Tokens) -> None:
    style = curve_style(tokens, entry.slot)
    if entry.line:
        pen = line_pen(style, derivative=entry.derivative)
        if pattern := pen.dashPattern():
            # The middle of the first dash lies under the marker, so that both sides look alike.
            pen.setDashOffset((pattern[0] - _SWATCH / pen.widthF()) / 2 % sum(pattern))
        painter.setPen(pen)
        painter.drawLine(left, left + QPointF(_SWATCH, 0))
    if entry.markers:
        begin_markers(painter, style, tokens)
        painter.drawPath(marker_path(style.marker, left + QPointF(_SWATCH / 2, 0), MARKER_SIZE))
