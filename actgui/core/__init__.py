"""What the numbers are: activation functions and their evaluation. NumPy and the standard library only."""

from actgui.core.catalogue import CATALOGUE
from actgui.core.curve import Extremum, Turn
from actgui.core.evaluation import Cancelled, Column, Evaluation, Mask, Summary, evaluate, summarise
from actgui.core.frameworks import Argument, Framework, Implementation
from actgui.core.function import (
    ActivationFunction,
    Axis,
    BoundFunction,
    Family,
    Interval,
    Kind,
    Monotonicity,
    Norm,
    Parameter,
    ParameterError,
)
from actgui.core.lengths import LengthError
from actgui.core.papers import PAPERS, Paper
from actgui.core.properties import Limits, Properties, properties_of
from actgui.core.saturation import saturated
from actgui.core.symmetry import Symmetry
from actgui.core.threads import Watch

__all__ = [
    "CATALOGUE",
    "PAPERS",
    "ActivationFunction",
    "Argument",
    "Axis",
    "BoundFunction",
    "Cancelled",
    "Column",
    "Evaluation",
    "Extremum",
    "Family",
    "Framework",
    "Implementation",
    "Interval",
    "Kind",
    "LengthError",
    "Limits",
    "Mask",
    "Monotonicity",
    "Norm",
    "Paper",
    "Parameter",
    "ParameterError",
    "Properties",
    "Summary",
    "Symmetry",
    "Turn",
    "Watch",
    "evaluate",
    "properties_of",
    "saturated",
    "summarise",
]
