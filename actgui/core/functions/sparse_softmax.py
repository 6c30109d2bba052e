"""Functions along an axis whose probabilities can be exactly 0: hardmax, sparsemax and entmax.

Sparsemax and entmax subtract a threshold from the distances d = x - max x and cut off what is negative. It is found
by Newton's method, which needs no sorting and never passes it: first in plain double precision, then, among the few
numbers that are left, in twice the precision, since close to it the probabilities are differences of nearly equal
numbers.
"""

from collections.abc import Iterator
from functools import partial
from math import inf, sqrt

import numpy as np

from actgui.core.blocks import BLOCK
from actgui.core.error_free import Float64Array, two_difference, two_product, two_sum
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Kind, Monotonicity
from actgui.core.lanes import Lanes
from actgui.core.papers import PAPERS
from actgui.core.shifted_powers import sum_of_others, sum_without, without_infinity

# Newton's method has arrived when it steps no further than this; the last step is kept apart as a correction.
_STEP = 2.0**-45

# A threshold from sums in plain double precision is nearer than this to the true one.
_MARGIN = 2.0**-30


def hardmax(lanes: Lanes) -> Lanes:
    """Return 1 at the maximum, the first one if there are several, and 0 elsewhere.

    Infinities are numbers like others here: of nothing but minus infinity the first is the maximum. A vector with NaN
    in it gives NaN. ONNX operator Hardmax.

    Examples
    --------
    >>> (block,) = hardmax(Lanes((np.array([1.0, 3.0, 3.0]),)))
    >>> print(block)
    [0. 1. 0.]
    """
    top = lanes.maximum()

    def one_hot() -> Iterator[Float64Array]:
        seen = np.isnan(top)
        for x in lanes:
            hits = (x == top) & ~seen
            hits &= np.cumsum(hits, axis=0) == 1
            seen = seen | hits.any(axis=0)
            yield np.where(np.isnan(top), np.nan, hits.astype(np.float64))

    return Lanes(one_hot())


def hardmax_derivative(lanes: Lanes) -> Lanes:
    """Return 0: between its jumps the function is constant."""
    top = lanes.maximum()
    return lanes.map(lambda x: np.where(np.isnan(top), np.nan, np.zeros_like(x)))


def hardmax_jacobian(lanes: Lanes) -> tuple[Lanes, Lanes]:
    """Return 0 and 0: the Jacobian is 0."""
    zeros = hardmax_derivative(lanes)
    return zeros, zeros


def sparsemax(lanes: Lanes) -> Lanes:
    """Return max(x_i - t, 0) with the threshold t for which the sum is 1: the closest point of the simplex.

    One or several numbers of plus infinity share 1 equally, all others get 0. A vector of nothing but minus infinity
    gives NaN, and so does one with NaN in it. Martins and Astudillo 2016, arXiv 1602.02068.

    Examples
    --------
    >>> (block,) = sparsemax(Lanes((np.array([0.125, 0.5, 1.0]),)))
    >>> print(block)
    [0.   0.25 0.75]
    """
    lanes, top = without_infinity(lanes)
    threshold, error = _sparsemax_threshold(lanes, top)
    return lanes.map(lambda x: _excess(x, top, 1.0, threshold, error))


def sparsemax_derivative(lanes: Lanes) -> Lanes:
    """Return 1 - 1/k where p_i > 0, k being the number of such, and 0 elsewhere: the diagonal of the Jacobian."""
    p = sparsemax(lanes)
    count = p.map(_is_positive).sum()
    return p.map(lambda value: _is_positive(value) * ((count - 1) / count))


def sparsemax_jacobian(lanes: Lanes) -> tuple[Lanes, Lanes]:
    """Return s and s / k, s being 1 where p_i > 0, and k the sum of s: the Jacobian is diag(s) - s s^T / k."""
    support = sparsemax(lanes).map(_is_positive)
    count = support.sum()
    return support, support.map(lambda one: one / count)


def entmax15(lanes: Lanes) -> Lanes:
    """Return max(x_i / 2 - t, 0)^2 with the threshold t for which the sum is 1.

    One or several numbers of plus infinity share 1 equally, all others get 0. A vector of nothing but minus infinity
    gives NaN, and so does one with NaN in it. Peters, Niculae and Martins 2019, arXiv 1905.05702.

    Examples
    --------
    >>> (block,) = entmax15(Lanes((np.array([0.0, 3.0, 3.0]),)))
    >>> print(block)
    [0.  0.5 0.5]
    """
    return _entmax_roots(lanes).map(np.square)


def entmax15_derivative(lanes: Lanes) -> Lanes:
    """Return s_i (1 - s_i / sum of all s_j) with s = sqrt(p), the diagonal of the Jacobian."""
    roots = _entmax_roots(lanes)
    largest = roots.maximum()
    others = sum_of_others(roots, largest)
    return roots.map(lambda root: root * (sum_without(root, others, largest) / (others + largest)))


def entmax15_jacobian(lanes: Lanes) -> tuple[Lanes, Lanes]:
    """Return s and s / sum of all s_j, with s = sqrt(p): the Jacobian is diag(s) - s s^T / sum of all s_j."""
    roots = _entmax_roots(lanes)
    total = roots.sum()
    return roots, roots.map(lambda root: root / total)


def _is_positive(p: Float64Array) -> Float64Array:
    return np.where(np.isnan(p), p, (p > 0).astype(np.float64))


def _distance(x: Float64Array, top: Float64Array, scale: float) -> tuple[Float64Array, Float64Array]:
    """Return scale * (x - top), at least -1, with the error of its rounding."""
    difference, error = two_difference(x, top)
    near = difference * scale > -1
    return np.maximum(difference * scale, -1.0), np.where(near, error * scale, 0.0)


def _excess(
    x: Float64Array, top: Float64Array, scale: float, threshold: Float64Array, correction: Float64Array
) -> Float64Array:
    """Return what of scale * (x - top) lies above threshold + correction, or 0."""
    distance, error = _distance(x, top, scale)
    excess, lost = two_difference(distance, threshold)
    return np.maximum(excess + (lost + (error - correction)), 0.0)


def _near(lanes: Lanes, top: Float64Array, reach: Float64Array | float) -> Lanes:
    """Return the lanes without the places at which every number is `reach` or more below its maximum.

    Such numbers have no share in any sum. The rest becomes one block if it fits; else the lanes stay as they are.
    """
    blocks: list[Float64Array] = []
    size = 0
    for x in lanes:
        far = (x - top <= -reach).reshape(len(x), -1).all(axis=1)
        blocks.append(x[~far])
        size += blocks[-1].size
        if size > BLOCK:
            return lanes
    return Lanes((np.concatenate(blocks),))


def _above(distances: Lanes, threshold: Float64Array) -> Lanes:
    """Return the distances above the threshold, and 0 for the others."""
    return distances.map(lambda distance: np.where(distance > threshold, distance, 0.0))


def _count_above(distances: Lanes, threshold: Float64Array) -> Float64Array:
    return distances.map(lambda distance: (distance > threshold).astype(np.float64)).sum()


def _sparsemax_threshold(lanes: Lanes, top: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return the threshold of the distances from the maximum, and what is missing from it."""
    lanes = _near(lanes, top, 1.0)
    # From here on Newton's method takes numbers off the support and never adds any.
    reached = np.maximum(_rough_sparsemax_threshold(lanes, top) - _MARGIN, -1.0)
    lanes = _near(lanes, top, -reached)
    distances = lanes.map(lambda x: _distance(x, top, 1.0)[0])
    count = _count_above(distances, reached)
    while True:
        total, error = _above(distances, reached).sum_and_error()
        threshold = (total - 1) / count
        fewer = _count_above(distances, threshold)
        smaller = fewer < count
        if not smaller.any():
            break
        # A vector that has arrived stays: its result must not depend on how long its neighbours take.
        reached, count = np.where(smaller, threshold, reached), np.where(smaller, fewer, count)
    rest = lanes.map(lambda x: _error_above(x, top, reached)).sum()
    numerator, lost = two_difference(total, np.ones_like(total))
    product, product_error = two_product(threshold, count)
    return threshold, (((numerator - product) - product_error) + ((lost + error) + rest)) / count


def _error_above(x: Float64Array, top: Float64Array, threshold: Float64Array) -> Float64Array:
    distance, error = _distance(x, top, 1.0)
    return np.where(distance > threshold, error, 0.0)


def _rough_sparsemax_threshold(lanes: Lanes, top: Float64Array) -> Float64Array:
    """Return the threshold but for rounding errors, which are below the margin."""
    distances = lanes.map(lambda x: x - top)
    threshold, before = np.full_like(top, -1.0), np.full_like(top, np.inf)
    while True:
        count = _count_above(distances, threshold)
        if not (count < before).any():
            return threshold
        threshold, before = (_above(distances, threshold).sum() - 1) / count, count


def _entmax_roots(lanes: Lanes) -> Lanes:
    """Return the square roots of the probabilities of entmax15."""
    lanes, top = without_infinity(lanes)
    threshold, correction = _entmax_threshold(lanes, top)
    return _roots(lanes, top, threshold, correction)


def _entmax_threshold(lanes: Lanes, top: Float64Array) -> tuple[Float64Array, Float64Array]:
    """Return the threshold of half the distances from the maximum, and what is missing from it."""
    lanes = _near(lanes, top, 2.0)
    threshold = _rough_entmax_threshold(lanes, top)
    lanes = _near(lanes, top, 2 * (_MARGIN - threshold))
    while True:
        roots = _roots(lanes, top, threshold, np.zeros_like(top))
        total, error = roots.map(np.square).sum_and_error()
        rest = lanes.map(partial(_missing_from_square, top=top, threshold=threshold)).sum()
        step = _entmax_step(total, (total - 1) + (error + rest), roots.sum())
        far = np.abs(step) > _STEP
        if not far.any():
            return threshold, step
        # A vector that has arrived stays: its result must not depend on how long its neighbours take.
        threshold = np.where(far, threshold + step, threshold)


def _missing_from_square(x: Float64Array, top: Float64Array, threshold: Float64Array) -> Float64Array:
    """Return what the roundings of a root and of its square take away from it."""
    distance, error = _distance(x, top, 0.5)
    excess, lost = two_difference(distance, threshold)
    root, rounding = two_sum(excess, lost + error)
    _, missing = two_product(root, root)
    return np.where(root > 0, missing + 2 * root * rounding, 0.0)


def _rough_entmax_threshold(lanes: Lanes, top: Float64Array) -> Float64Array:
    """Return the threshold but for rounding errors, which are below the margin."""
    distances = lanes.map(lambda x: (x - top) * 0.5)
    threshold = np.full_like(top, -1.0)
    while True:
        roots = _excesses(distances, threshold)
        total = roots.map(np.square).sum()
        step = _entmax_step(total, total - 1, roots.sum())
        far = step > _MARGIN
        if not far.any():
            return threshold + step
        threshold = np.where(far, threshold + step, threshold)


def _excesses(distances: Lanes, threshold: Float64Array) -> Lanes:
    return distances.map(lambda distance: np.maximum(distance - threshold, 0.0))


def _entmax_step(total: Float64Array, excess: Float64Array, roots: Float64Array) -> Float64Array:
    """Return a step of Newton's method for the length of the vector of roots to become 1.

    The length is almost linear in the threshold, and convex: no step from below passes the threshold sought.
    """
    length = np.sqrt(total)
    step: Float64Array = excess / roots * (length / (length + 1))
    return step


def _roots(lanes: Lanes, top: Float64Array, threshold: Float64Array, correction: Float64Array) -> Lanes:
    return lanes.map(lambda x: _excess(x, top, 0.5, threshold, correction))


def _infinite() -> float:
    """Return the Lipschitz constant of hardmax, which jumps."""
    return inf


def _one() -> float:
    """Return the Lipschitz constant of sparsemax, a projection."""
    return 1.0


def _root_of_half() -> float:
    """Return the Lipschitz constant of entmax15, reached where two numbers share 1 equally."""
    return sqrt(0.5)


FUNCTIONS = (
    ActivationFunction(
        key="hardmax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=hardmax,
        derivative_formula=hardmax_derivative,
        jacobian_formula=hardmax_jacobian,
        latex=r"\begin{cases} 1 & i = \min\left(\mathrm{argmax}_j\,x_j\right) \\ 0 & \mathrm{otherwise} \end{cases}",
        derivative_latex=r"0",
        output_range=Interval(0, 1),
        monotonicity=Monotonicity.INCREASING,
        lipschitz_formula=_infinite,
        differentiability=-1,
        other_names=("one-hot argmax",),
        implementations=(known_as("Hardmax", opsets=(1, 11, 13)),),
    ),
    ActivationFunction(
        key="sparsemax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=sparsemax,
        derivative_formula=sparsemax_derivative,
        jacobian_formula=sparsemax_jacobian,
        latex=r"\max(x_i - \tau, 0),\quad \sum_j \max(x_j - \tau, 0) = 1",
        derivative_latex=r"\begin{cases} 1 - \frac{1}{k} & f_i > 0 \\ 0 & f_i = 0 \end{cases}",
        output_range=Interval(0, 1),
        monotonicity=Monotonicity.INCREASING,
        lipschitz_formula=_one,
        differentiability=0,
        other_names=("simplex projection",),
        implementations=(
            known_as("keras.activations.sparsemax", note="Wrong up to version 3.15.1: 0.1, 0.5, 0.9 give 0, 0, 0.25."),
        ),
        papers=(PAPERS["martins2016"],),
    ),
    ActivationFunction(
        key="entmax15",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=entmax15,
        derivative_formula=entmax15_derivative,
        jacobian_formula=entmax15_jacobian,
        latex=r"\max\left(\frac{x_i}{2} - \tau, 0\right)^{2},\quad \sum_j f_j = 1",
        derivative_latex=r"s_i\,\left(1 - \frac{s_i}{\sum_j s_j}\right),\quad s_i = \sqrt{f_i}",
        output_range=Interval(0, 1),
        monotonicity=Monotonicity.INCREASING,
        lipschitz_formula=_root_of_half,
        differentiability=1,
        other_names=("entmax", "1.5-entmax", "alpha-entmax"),
        papers=(PAPERS["peters2019"],),
    ),
)
