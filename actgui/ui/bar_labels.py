"""What is written at bars: as many digits as there is room for. Nothing here paints."""

from collections.abc import Callable

from actgui.ui.bar_data import BarScene, short_text
from actgui.ui.bar_layout import BarLayout

_ROOM = 6.0
_NAME_ROOM = 8.0
_WIDEST_NAME = 120.0
_LEAST_NAME = 36.0
_STRIDES = (1, 2, 5, 10, 20, 50, 100)

Place = tuple[int, int]  # function, input
WidthOf = Callable[[str], float]


def value_texts(scene: BarScene, layout: BarLayout, width_of: WidthOf) -> dict[Place, str]:
    """Return the texts of the outputs: all with the same decimals, of which there are as many as have room.

    A tiny output, which needs a power of ten, has no text where that is too wide.
    """
    room = (layout.group_width if len(scene.series) == 1 else layout.pitch) - _ROOM
    for decimals in (4, 3, 2):
        texts = {
            (order, index): short_text(value, decimals)
            for order, series in enumerate(scene.series)
            for index, value in enumerate(series.values.tolist())
            if series.column.without_output is None or series.has_output(index)
        }
        if all("e" in text or width_of(text) <= room for text in texts.values()):
            return {place: text for place, text in texts.items() if width_of(text) <= room}
    return {}


def input_texts(scene: BarScene, layout: BarLayout, width_of: WidthOf) -> dict[int, str]:
    """Return the names of the inputs: of each, or of every second, fifth, ... where there is less room."""
    named = any(scene.labels)
    texts = [scene.name(index) for index in range(scene.count)]
    widest = max(map(width_of, texts), default=0.0)
    if widest + _NAME_ROOM > layout.group_width and not named:
        texts = [scene.short_input(index) for index in range(scene.count)]
        widest = max(map(width_of, texts), default=0.0)
    needed = min(widest, _WIDEST_NAME) + _NAME_ROOM
    stride = next((step for step in _STRIDES if step * layout.group_width >= needed), _STRIDES[-1])
    if named and layout.group_width > _LEAST_NAME:
        stride = 1  # names may be cut
    return {index: texts[index] for index in range(0, scene.count, stride)}
