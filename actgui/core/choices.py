"""What descriptors and people choose from: families, kinds, axes and the like."""

from enum import StrEnum


class Family(StrEnum):
    """The groups of the catalogue, in the order in which people see them."""

    SIGMOIDAL = "sigmoidal"
    RECTIFIER = "rectifier"
    EXPONENTIAL_UNIT = "exponential_unit"
    SMOOTH_RECTIFIER = "smooth_rectifier"
    GATED = "gated"
    SHRINKAGE = "shrinkage"
    PERIODIC = "periodic"
    NORMALISING = "normalising"
    SOFTMAX = "softmax"
    HALVING = "halving"


class Kind(StrEnum):
    """How outputs depend on inputs: one from one, each from all along an axis, or each from a pair along an axis."""

    ELEMENT_WISE = "element_wise"
    AXIS = "axis"
    HALVING = "halving"


class Monotonicity(StrEnum):
    """Whether outputs follow inputs: `INCREASING` means never falling, for an axis function in its own input."""

    INCREASING = "increasing"
    DECREASING = "decreasing"
    CONSTANT = "constant"
    NONE = "none"


class Norm(StrEnum):
    """How the distance of two vectors is measured: root of the sum of squares, or largest difference."""

    EUCLIDEAN = "euclidean"
    MAXIMUM = "maximum"


class Axis(StrEnum):
    """What an axis function takes as one vector of a matrix. All three are the same for a vector."""

    ROWS = "rows"
    COLUMNS = "columns"
    ALL = "all"

    @property
    def number(self) -> int | None:
        """The axis as NumPy counts it; None means all values."""
        return {Axis.ROWS: -1, Axis.COLUMNS: 0, Axis.ALL: None}[self]
