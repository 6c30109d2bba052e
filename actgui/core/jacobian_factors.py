"""Jacobians that are, beside their diagonal, the product -u v^T of two vectors: entries and sums without the matrix."""

import numpy as np

from actgui.core.error_free import Float64Array

_ROUNDING = 1e-13  # of a diagonal entry: what a sum that should be 0 may be


def beside_diagonal(u: Float64Array, v: Float64Array) -> Float64Array:
    """Return -u_i v_j, and 0 where one of these is 0, whatever the other.

    Examples
    --------
    >>> print(beside_diagonal(np.array([0.0, 2.0]), np.array([3.0, np.inf])))
    [[  0.   0.]
     [ -6. -inf]]
    """
    with np.errstate(all="ignore"):
        matrix = -np.multiply.outer(u, v)
    if not np.isfinite(matrix).all():
        matrix[np.logical_or.outer(u == 0, v == 0)] = 0.0
    return matrix


class LineSums:
    """The sums of lines: diagonal_i - factors_i times the sum of all others but the i-th."""

    def __init__(self, others: Float64Array) -> None:
        infinite = np.isinf(others)
        self._others = others
        self._infinite = int(np.count_nonzero(infinite))
        self._finite = float(np.sum(others, where=~infinite))
        self._infinity = float(others[infinite][0]) if self._infinite else 0.0

    def of(self, lines: slice, diagonal: Float64Array, factors: Float64Array) -> Float64Array:
        """Return the sums of some lines, whose diagonal entries and factors are given; rounding does not show."""
        own = self._others[lines]
        with np.errstate(all="ignore"):
            is_infinite = np.isinf(own)
            rest = self._finite - np.where(is_infinite, 0.0, own)
            rest = np.where(self._infinite - is_infinite > 0, rest + self._infinity, rest)
            beside = np.where((factors == 0) | (rest == 0), 0.0, factors * rest)
            sums = diagonal - beside
            return np.where(np.isfinite(sums) & (np.abs(sums) <= _ROUNDING * np.abs(diagonal)), 0.0, sums)
