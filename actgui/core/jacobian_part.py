"""The Jacobian of one vector as a picture needs it: of a long vector its first inputs, with the sums of whole lines."""

from dataclasses import dataclass

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.function import BoundFunction, Kind

LONGEST = 2000  # a longer vector would fill the memory with the square of its length
SHOWN = 300


@dataclass(frozen=True, eq=False, slots=True)
class JacobianPart:
    """Derivatives of outputs (rows) by inputs (columns).

    `inputs` and `outputs` belong to the part. `row_sums` and `column_sums` are those of the whole matrix, whose
    columns are `count`.
    """

    matrix: Float64Array
    inputs: Float64Array
    outputs: Float64Array
    row_sums: Float64Array
    column_sums: Float64Array
    count: int

    @property
    def is_cut(self) -> bool:
        """Whether this is not the whole matrix."""
        return bool(self.matrix.shape[1] < self.count)

    @property
    def scale(self) -> float:
        """The largest finite absolute value; 0 if there is none."""
        finite = np.abs(self.matrix[np.isfinite(self.matrix)])
        return float(finite.max()) if finite.size else 0.0


def jacobian_part(bound: BoundFunction, vector: Float64Array, shown: int = SHOWN) -> JacobianPart | None:
    """Return the Jacobian of one vector; None if it has no outputs, or more than `LONGEST` inputs.

    An element-wise function is its derivatives on the diagonal, so that only its first inputs are looked at.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> part = jacobian_part(CATALOGUE["softmax"].bind(), np.array([2.0, 3.0, 5.0, 6.0]))
    >>> part.matrix.round(4)[1].tolist()
    [-0.0004, 0.0335, -0.0089, -0.0241]
    """
    count = vector.size
    kind = bound.function.kind
    if count == 0 or (kind is Kind.HALVING and count % 2):
        return None
    if kind is Kind.ELEMENT_WISE:
        vector = vector[:shown]
    elif count > LONGEST:
        return None
    with np.errstate(all="ignore"):
        whole = np.asarray(bound.jacobian(vector), dtype=np.float64)
        outputs = np.asarray(bound.value(vector), dtype=np.float64)
        rows, columns = whole.sum(axis=1) + 0.0, whole.sum(axis=0) + 0.0
    part = whole[:shown, :shown]
    return JacobianPart(part, vector[:shown], outputs[:shown], rows[:shown], columns[:shown], count)
