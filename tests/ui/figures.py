"""Figures that several tests draw."""

import numpy as np

from actgui.ui.figure import Figure, Series


def series(x: list[float], y: list[float], **details: object) -> Series:
    options: dict[str, object] = {"name": "sigmoid", "slot": 0} | details
    return Series(x=np.array(x, dtype=float), y=np.array(y, dtype=float), **options)  # type: ignore[arg-type]


def figure(*many: Series, **details: object) -> Figure:
    options: dict[str, object] = {
        "x_range": (0.0, 10.0),
        "y_range": (0.0, 1.0),
        "x_label": "Inputs",
        "y_label": "Sigmoid Scores",
    } | details
    return Figure(many, **options)  # type: ignore[arg-type]
