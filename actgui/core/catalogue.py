"""All functions: one ordered, read-only mapping from key to descriptor."""

from collections.abc import Mapping
from types import MappingProxyType

from actgui.core.function import ActivationFunction
from actgui.core.functions import (
    exponential_units,
    gated,
    gaussian,
    halving,
    hard_sigmoidal,
    normalising,
    periodic,
    rectifiers,
    shrinkage,
    sigmoidal,
    slow_sigmoidal,
    smooth_rectifiers,
    soft_gates,
    softmax,
    softmax_variants,
    sparse_softmax,
    squared_rectifiers,
    swish_relatives,
    thresholds,
    xielu,
)

# In the order of Family; within one, the best known come first.
_MODULES = (
    sigmoidal,
    hard_sigmoidal,
    slow_sigmoidal,
    gaussian,
    rectifiers,
    squared_rectifiers,
    thresholds,
    exponential_units,
    xielu,
    smooth_rectifiers,
    gated,
    soft_gates,
    swish_relatives,
    shrinkage,
    periodic,
    normalising,
    softmax,
    sparse_softmax,
    softmax_variants,
    halving,
)

CATALOGUE: Mapping[str, ActivationFunction] = MappingProxyType(
    {function.key: function for module in _MODULES for function in module.FUNCTIONS}
)
