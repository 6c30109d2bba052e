"""What the catalogue can be filtered by: properties with the default parameters, and the frameworks that have it."""

from enum import StrEnum
from functools import cache
from math import isfinite

import numpy as np
from PySide6.QtCore import QCoreApplication

from actgui.core import CATALOGUE, ActivationFunction, Framework, Kind, Monotonicity
from actgui.ui.translation import QT_TRANSLATE_NOOP


class Trait(StrEnum):
    """Properties first, then frameworks, in the order in which people see them."""

    BOUNDED = "bounded"
    MONOTONIC = "monotonic"
    SMOOTH = "smooth"
    ZERO_CENTRED = "zero_centred"
    PYTORCH = "pytorch"
    KERAS = "keras"
    JAX = "jax"
    TENSORFLOW = "tensorflow"
    ONNX = "onnx"


PROPERTIES = (Trait.BOUNDED, Trait.MONOTONIC, Trait.SMOOTH, Trait.ZERO_CENTRED)
FRAMEWORKS = {
    Trait.PYTORCH: Framework.PYTORCH,
    Trait.KERAS: Framework.KERAS,
    Trait.JAX: Framework.JAX,
    Trait.TENSORFLOW: Framework.TENSORFLOW,
    Trait.ONNX: Framework.ONNX,
}
_PROBES = np.geomspace(1e-3, 1e3, 241)
_TITLES = {
    Trait.BOUNDED: QT_TRANSLATE_NOOP("Trait", "Bounded"),
    Trait.MONOTONIC: QT_TRANSLATE_NOOP("Trait", "Monotonic"),
    Trait.SMOOTH: QT_TRANSLATE_NOOP("Trait", "Smooth"),
    Trait.ZERO_CENTRED: QT_TRANSLATE_NOOP("Trait", "Zero-centred"),
}
_TIPS = {
    Trait.BOUNDED: QT_TRANSLATE_NOOP("Trait", "All outputs lie between two finite numbers"),
    Trait.MONOTONIC: QT_TRANSLATE_NOOP("Trait", "Never falls, or never rises, as its input grows; it may stay level"),
    Trait.SMOOTH: QT_TRANSLATE_NOOP("Trait", "Neither the value nor the derivative jumps anywhere"),
    Trait.ZERO_CENTRED: QT_TRANSLATE_NOOP(
        "Trait", "Odd, f(−x) = −f(x): inputs symmetric about 0 have outputs whose mean is 0"
    ),
}


def trait_title(trait: Trait) -> str:
    """Return the text of a chip; frameworks keep their names in every language."""
    return str(FRAMEWORKS[trait]) if trait in FRAMEWORKS else QCoreApplication.translate("Trait", _TITLES[trait])


def trait_tip(trait: Trait) -> str:
    """Return what exactly is asked for."""
    if trait in FRAMEWORKS:
        template = QCoreApplication.translate("Trait", "{framework} has it, under any name")
        return template.format(framework=FRAMEWORKS[trait])
    return QCoreApplication.translate("Trait", _TIPS[trait])


@cache
def has_trait(key: str, trait: Trait) -> bool:
    """Return whether `trait` holds of a function with its default parameters; computed when it is first asked for."""
    function = CATALOGUE[key]
    if trait in FRAMEWORKS:
        return any(implementation.framework is FRAMEWORKS[trait] for implementation in function.implementations)
    if trait is Trait.BOUNDED:
        return isfinite(function.output_range.low) and isfinite(function.output_range.high)
    if trait is Trait.MONOTONIC:
        return function.monotonicity is not Monotonicity.NONE
    if trait is Trait.SMOOTH:
        return function.differentiability >= 1 and not function.kinks and not function.jumps
    return _is_odd(function)


def _is_odd(function: ActivationFunction) -> bool:
    """Whether f(-x) = -f(x) up to rounding, jumps apart; a quick look where `Properties` looks everywhere."""
    if function.kind is not Kind.ELEMENT_WISE:
        return False
    there = function(_PROBES)
    return bool((np.abs(function(-_PROBES) + there) <= 16 * np.spacing(np.abs(there))).all())
