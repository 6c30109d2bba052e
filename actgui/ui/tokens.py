"""The colours of the themes and the styles of the curves, as plain values. Nothing here draws."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Text colours keep a contrast of at least 4.5 on the surfaces they are used on."""

    name: str
    panel: str
    canvas: str
    raised: str
    subtle: str
    hover: str
    pressed: str
    selected: str
    border: str
    control: str
    grid: str
    axis: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    danger: str
    danger_bg: str
    warn: str
    warn_bg: str
    ok: str
    shadow_alpha: int
    curves: tuple[str, ...]


LIGHT = Tokens(
    name="light",
    panel="#F7F8FA",
    canvas="#FFFFFF",
    raised="#FFFFFF",
    subtle="#EFF1F5",
    hover="#ECEEF2",
    pressed="#E3E6EB",
    selected="#ECEBFD",
    border="#E2E5EA",
    control="#C3C9D3",
    grid="#EEF0F3",
    axis="#9AA2AF",
    text="#1A1D24",
    text2="#474F5D",
    text3="#636B7A",
    disabled="#A3AAB6",
    accent="#4F46E5",
    accent_hover="#4338CA",
    on_accent="#FFFFFF",
    accent_text="#4F46E5",
    danger="#B92418",
    danger_bg="#FDF0EE",
    warn="#855600",
    warn_bg="#FFF6E0",
    ok="#16734A",
    shadow_alpha=3,
    curves=("#005F9E", "#D55E00", "#009E73", "#8F2F6B", "#4494D2", "#1B1F27", "#5A3A00", "#7D8791"),
)

DARK = Tokens(
    name="dark",
    panel="#1A1C21",
    canvas="#131519",
    raised="#23262C",
    subtle="#262930",
    hover="#262930",
    pressed="#2E323A",
    selected="#2B2C4D",
    border="#2B2E36",
    control="#454B57",
    grid="#1F2228",
    axis="#6C7482",
    text="#ECEEF2",
    text2="#B7BDC9",
    text3="#949CAB",
    disabled="#5C6370",
    accent="#5B53E8",
    accent_hover="#655EEC",
    on_accent="#FFFFFF",
    accent_text="#A9A6FF",
    danger="#FF8A80",
    danger_bg="#33191A",
    warn="#F2C14E",
    warn_bg="#2F2614",
    ok="#5FD39B",
    shadow_alpha=14,
    curves=("#3E9BE6", "#FF7A2F", "#1FC495", "#E58BBB", "#9AD7F7", "#E8EAEE", "#E69F00", "#F0E442"),
)

# Black and white: every text at least 7, every line and control at least 4.5 against what it stands on.
CONTRAST = Tokens(
    name="contrast",
    panel="#000000",
    canvas="#000000",
    raised="#000000",
    subtle="#1C1C1C",
    hover="#333333",
    pressed="#3D3D3D",
    selected="#1F1F5C",
    border="#FFFFFF",
    control="#FFFFFF",
    grid="#3A3A3A",
    axis="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#E0E0E0",
    disabled="#8C8C8C",
    accent="#FFE600",
    accent_hover="#FFF27A",
    on_accent="#000000",
    accent_text="#FFE600",
    danger="#FF9C94",
    danger_bg="#000000",
    warn="#FFD75E",
    warn_bg="#000000",
    ok="#6CF0AC",
    shadow_alpha=0,
    curves=("#5CB8FF", "#FF8A47", "#2EE6B0", "#FF9ED0", "#B5E5FF", "#FFFFFF", "#FFB000", "#FFF34F"),
)

# Dash lengths in multiples of the pen width; an empty tuple is a solid line.
DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (6, 2.5),
    (1.2, 2.2),
    (7, 2.2, 1.2, 2.2),
    (10, 3),
    (3, 2),
    (7, 2, 1, 2, 1, 2),
    (2, 4),
)
MARKERS = ("circle", "square", "triangle", "diamond", "pentagon", "hexagon", "star", "plus")

CURVE_WIDTH = 2.0
SELECTED_CURVE_WIDTH = 2.6
DERIVATIVE_WIDTH = 1.25
DERIVATIVE_DASH = (3.0, 3.0)
DERIVATIVE_ALPHA = 0.75
MARKER_SIZE = 9.0
MARKER_EDGE = 1.75
CROWD = 200  # from so many markers on they are drawn smaller
CROWDED_MARKER_SIZE = 5.0
CROWDED_MARKER_EDGE = 1.0


def marker_size(count: int) -> tuple[float, float]:
    """Return size and edge of each of `count` markers."""
    return (CROWDED_MARKER_SIZE, CROWDED_MARKER_EDGE) if count > CROWD else (MARKER_SIZE, MARKER_EDGE)


@dataclass(frozen=True, slots=True)
class CurveStyle:
    """Colour, dash and marker of a trace: they always travel together."""

    color: str
    dash: tuple[float, ...]
    marker: str


def curve_style(tokens: Tokens, slot: int) -> CurveStyle:
    """Return the fixed style of a slot; after the eighth they repeat."""
    index = slot % len(DASHES)
    return CurveStyle(tokens.curves[index], DASHES[index], MARKERS[index])
