"""LaTeX to SVG. The library takes a quarter of a second to load, and a formula up to as long: not for the UI thread."""

from functools import lru_cache


@lru_cache(maxsize=512)
def formula_svg(latex: str, size: int) -> str:
    """Return a formula as SVG with glyphs as outlines, in `currentColor`; `size` is that of the font in pixels."""
    from ziamath.config import config  # noqa: PLC0415 (loading it takes long, and the program starts without it)
    from ziamath.zmath import Latex  # noqa: PLC0415

    config.svg2 = False  # QtSvg draws no glyph that is a reference to a symbol
    return Latex(latex, size=size, color="currentColor").svg()
