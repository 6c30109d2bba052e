"""Where bars stand: plain geometry, from numbers to rectangles and back. Nothing here paints."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSizeF

from actgui.ui.bar_data import MOST_STEMS, BarScene
from actgui.ui.plot_data import Range

MOST_BARS = 60
MOST_VALUE_LABELS = 24
STEP_WIDTH = 4.0
BELOW_ROOM = 18.0
_LEAST_STEM = 2.0
_LEAST_BAR = 6.0
_SHARE = 0.68  # of the width of a group
_WIDEST, _WIDEST_SHARE = 56.0, 0.14  # of a bar; in a very wide group it may be wider
_GAP = 4.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 50.0, 14.0, 26.0, 30.0
_LABEL_ROW = 14.0
_FLAG_ROOM = 20.0


class BarKind(Enum):
    """How outputs are drawn: few as bars, more as stems, very many as steps that stand for several each."""

    BARS = "bars"
    STEMS = "stems"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class BarLayout:
    """Groups of bars, one group an input and one bar a function, in `area`; heights run over `heights`."""

    area: QRectF
    groups: int
    series: int
    heights: Range

    @property
    def kind(self) -> BarKind:
        """How there is room to draw."""
        if self.pitch < _LEAST_STEM or self.groups > MOST_STEMS:
            return BarKind.STEPS
        return BarKind.BARS if self.groups <= MOST_BARS and self.pitch > _LEAST_BAR else BarKind.STEMS

    @property
    def label_top(self) -> float:
        """Where the names of the inputs begin: under the values of the bars that hang down."""
        return self.area.bottom() + 6 + (BELOW_ROOM if self.heights[0] < 0 else 0)

    @property
    def group_width(self) -> float:
        """The width of a group, with the space around it."""
        return self.area.width() / max(self.groups, 1)

    @property
    def pitch(self) -> float:
        """From one bar of a group to the next."""
        widest = max(_WIDEST, _WIDEST_SHARE * self.group_width)
        return min(self.group_width * _SHARE / max(self.series, 1), widest + _GAP)

    @property
    def steps(self) -> int:
        """How many steps stand side by side."""
        return max(1, int(self.area.width() / STEP_WIDTH))

    def y_of(self, value: float) -> float:
        """Return where a height lies; a height out of range lies at the edge."""
        low, high = self.heights
        inside = min(max(value, low), high)
        return self.area.bottom() - (inside - low) / (high - low) * self.area.height()

    def value_at(self, y: float) -> float:
        """Return the height at a place, also out of range."""
        low, high = self.heights
        return low + (self.area.bottom() - y) / self.area.height() * (high - low)

    @property
    def unit(self) -> float:
        """The height of one pixel."""
        return (self.heights[1] - self.heights[0]) / max(self.area.height(), 1.0)

    def group_rect(self, index: int) -> QRectF:
        """Return the full height of one group."""
        return QRectF(
            self.area.left() + index * self.group_width, self.area.top(), self.group_width, self.area.height()
        )

    def bar_rect(self, index: int, series: int, value: float) -> QRectF:
        """Return a bar from zero to a value."""
        gap = min(_GAP, self.pitch * 0.15)
        left = self.group_rect(index).center().x() - self.pitch * self.series / 2 + series * self.pitch + gap / 2
        base, end = self.y_of(0.0), self.y_of(value)
        return QRectF(left, min(base, end), self.pitch - gap, abs(base - end))

    def group_at(self, x: float) -> int | None:
        """Return the group at a place."""
        if not self.groups or not self.area.left() <= x < self.area.right():
            return None
        return min(int((x - self.area.left()) / self.group_width), self.groups - 1)

    def series_at(self, x: float, index: int) -> int | None:
        """Return the bar of a group at a place."""
        offset = x - (self.group_rect(index).center().x() - self.pitch * self.series / 2)
        found = int(offset // self.pitch) if self.pitch else -1
        return found if 0 <= found < self.series else None


def lay_out_bars(scene: BarScene, heights: Range, size: QSizeF) -> BarLayout:
    """Return where the bars of a scene stand in a picture of a size, with room for axis and labels."""
    flagged = any(series.wrong for series in scene.series)
    top = _TOP + (_FLAG_ROOM if flagged else 0)
    bottom = _BOTTOM + (_LABEL_ROW if any(scene.labels) else 0) + (BELOW_ROOM if heights[0] < 0 else 0)
    area = QRectF(_LEFT, top, max(size.width() - _LEFT - _RIGHT, 10), max(size.height() - top - bottom, 10))
    return BarLayout(area, scene.count, len(scene.series), heights)
