"""What a probability distribution amounts to: entropy, perplexity, and its most probable outcomes."""

from dataclasses import dataclass
from math import exp, isfinite, log

import numpy as np
from numpy.typing import ArrayLike

from actgui.core.error_free import ExactSum, Float64Array

_TOLERANCE = 1e-9
_BLOCK = 2**18


@dataclass(frozen=True, slots=True)
class Ranked:
    """An outcome of a distribution: its index among all, and its probability."""

    index: int
    probability: float


def is_distribution(p: ArrayLike, total: float | None = None) -> bool:
    """Return whether all numbers lie in [0, 1] and their sum is 1 to within 1e-9, which no rounding exceeds.

    `total` is the sum, if it is known already.

    Examples
    --------
    >>> is_distribution([0.25, 0.75]), is_distribution([0.88, 0.95]), is_distribution([])
    (True, False, False)
    """
    values = _flat(p)
    if not values.size or not (values >= 0).all():
        return False
    return abs((_sum(values) if total is None else total) - 1) <= _TOLERANCE


def entropy(p: ArrayLike) -> float:
    """Return the entropy H = -sum of p_i ln p_i in nats; divide by ln 2 for bits.

    It is 0 if one outcome is certain, and ln n, the largest there is, if all n are equally probable. An outcome of
    probability 0 adds nothing, which is the limit. NaN gives NaN. Shannon 1948, A mathematical theory of communication.

    Parameters
    ----------
    p
        The probabilities of all outcomes, in any shape.

    Examples
    --------
    >>> entropy([0.5, 0.5]) / log(2)
    1.0
    """
    values, total = _flat(p), 0.0
    for start in range(0, values.size, _BLOCK):
        block = values[start : start + _BLOCK]
        with np.errstate(all="ignore"):
            logs = np.log(block, out=np.zeros_like(block), where=block != 0)
            total += float(np.sum(block * logs))  # no term is positive, so that nothing cancels
    return 0.0 if total == 0 else -total


def perplexity(p: ArrayLike) -> float:
    """Return exp(H): how many equally probable outcomes are as uncertain as this distribution.

    It lies between 1 and the number of outcomes. Jelinek, Mercer, Bahl and Baker 1977, Perplexity, a measure of the
    difficulty of speech recognition tasks.

    Examples
    --------
    >>> round(perplexity([0.25] * 4), 12)
    4.0
    """
    return exp(entropy(p))


def top(p: ArrayLike, count: int) -> tuple[Ranked, ...]:
    """Return the `count` most probable outcomes, the first of equals first; NaN is left out.

    Examples
    --------
    >>> [ranked.index for ranked in top([0.1, 0.6, 0.3], 2)]
    [1, 2]
    """
    values = _flat(p)
    best = np.empty(0, dtype=np.intp)
    for start in range(0, values.size if count > 0 else 0, _BLOCK):
        block = values[start : start + _BLOCK]
        known = np.flatnonzero(~np.isnan(block))
        if count < known.size:  # only these few need to be put in order
            known = known[block[known] >= np.partition(block[known], known.size - count)[known.size - count]]
        rivals = np.concatenate([best, known + start])
        best = rivals[np.argsort(-values[rivals], kind="stable")][:count]
    return tuple(Ranked(int(index), float(values[index])) for index in best)


def _flat(p: ArrayLike) -> Float64Array:
    return np.asarray(p, dtype=np.float64).ravel()


def _sum(values: Float64Array) -> float:
    total = ExactSum()
    for start in range(0, values.size, _BLOCK):
        total.add(values[start : start + _BLOCK])
    return total.value


def bits(nats: float) -> float:
    """Return an entropy in bits that is given in nats.

    Examples
    --------
    >>> bits(log(8))
    3.0
    """
    return nats / log(2) if isfinite(nats) else nats
