"""What the numbers are: activation functions and their evaluation. NumPy and the standard library only."""

from actgui.core.blocks import Watch
from actgui.core.catalogue import CATALOGUE
from actgui.core.evaluation import Cancelled, Column, Evaluation, Summary, evaluate, summarise
from actgui.core.frameworks import Argument, Framework, Implementation
from actgui.core.function import (
    ActivationFunction,
    Axis,
    BoundFunction,
    Family,
    Interval,
    Kind,
    Monotonicity,
    Parameter,
    ParameterError,
)

__all__ = [
    "CATALOGUE",
    "ActivationFunction",
    "Argument",
    "Axis",
    "BoundFunction",
    "Cancelled",
    "Column",
    "Evaluation",
    "Family",
    "Framework",
    "Implementation",
    "Interval",
    "Kind",
    "Monotonicity",
    "Parameter",
    "ParameterError",
    "Summary",
    "Watch",
    "evaluate",
    "summarise",
]
