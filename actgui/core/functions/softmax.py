"""Functions that turn the numbers along an axis into probabilities, or into their logarithms.

All rest on q = (x - max x) / temperature, which is at most 0. Its two roundings would be multiplied by |q| in
exp(q), so q comes as a double and a correction. A temperature of 0 stands for the limit.
"""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array, two_sum
from actgui.core.frameworks import known_as
from actgui.core.function import ActivationFunction, Family, Interval, Kind, Monotonicity, Norm, Parameter
from actgui.core.lanes import Lanes
from actgui.core.papers import PAPERS
from actgui.core.scratch import final, frugal, rounded_to_single
from actgui.core.shifted_powers import (
    log_of_sum,
    over_temperature,
    proportional_powers,
    scaled_difference,
    shifted_powers,
    sum_of_others,
    sum_without,
    without_infinity,
)


@frugal
def softmax(lanes: Lanes, temperature: float) -> Lanes:
    """Return exp(x_i / T) / sum of all exp(x_j / T).

    T is `temperature`, at least 0. At 0 it is the limit: 1 at the maximum, shared equally among ties. One or several
    numbers of plus infinity share 1 equally, all others get 0. A vector of nothing but minus infinity gives NaN, and
    so does one with NaN in it. Bridle 1989.

    Examples
    --------
    >>> (block,) = softmax(Lanes((np.array([0.0, 0.0, -1000.0]),)), 1.0)
    >>> print(block)
    [0.5 0.5 0. ]
    """
    lanes, top = without_infinity(lanes)
    powers, largest = proportional_powers(lanes, top, temperature)
    total = powers.sum() if rounded_to_single() else np.add(*powers.sum_in_parts(largest))
    return powers.map(lambda power: np.divide(power, total, out=final(power)))


def softmax_derivative(lanes: Lanes, temperature: float) -> Lanes:
    """Return p_i (1 - p_i) / T, the diagonal of the Jacobian.

    At temperature 0 it is the limit: infinite at tied maxima, 0 elsewhere.
    """
    powers = shifted_powers(*without_infinity(lanes), temperature)
    others = sum_of_others(powers)
    total = 1 + others
    return powers.map(lambda power: over_temperature(power * (sum_without(power, others) / total / total), temperature))


@frugal
def log_softmax(lanes: Lanes, temperature: float) -> Lanes:
    """Return x_i / T - log(sum of all exp(x_j / T)), the logarithm of softmax.

    T is `temperature`, at least 0. At 0 it is the logarithm of the limit of softmax: 0 at a single maximum, -log(k)
    at each of k ties, minus infinity elsewhere. Infinities and NaN as for softmax, of which it is the logarithm.
    Bridle 1989.

    Examples
    --------
    >>> (block,) = log_softmax(Lanes((np.array([1000.0, 0.0]),)), 1.0)
    >>> print(block)
    [    0. -1000.]
    """
    lanes, top = without_infinity(lanes)
    log_total = log_of_sum(shifted_powers(lanes, top, temperature))

    def logarithms(x: Float64Array) -> Float64Array:
        if temperature == 1:
            room = final(x)
            return np.subtract(np.subtract(x, top, out=room), log_total, out=room)
        quotient, error = scaled_difference(x, top, temperature)
        return quotient - (log_total - error)

    return lanes.map(logarithms)


def log_softmax_derivative(lanes: Lanes, temperature: float) -> Lanes:
    """Return (1 - p_i) / T, the diagonal of the Jacobian.

    At temperature 0 it is the limit: 0 at a single maximum, infinite elsewhere.
    """
    powers = shifted_powers(*without_infinity(lanes), temperature)
    others = sum_of_others(powers)
    return powers.map(lambda power: over_temperature(sum_without(power, others) / (1 + others), temperature))


def softmin(lanes: Lanes, temperature: float) -> Lanes:
    """Return exp(-x_i / T) / sum of all exp(-x_j / T): softmax of -x.

    T is `temperature`, at least 0. At 0 it is the limit: 1 at the minimum, shared equally among ties. One or several
    numbers of minus infinity share 1 equally, all others get 0. A vector of nothing but plus infinity gives NaN, and
    so does one with NaN in it.

    Examples
    --------
    >>> (block,) = softmin(Lanes((np.array([0.0, 0.0, 1000.0]),)), 1.0)
    >>> print(block)
    [0.5 0.5 0. ]
    """
    return softmax(lanes.map(np.negative), temperature)


def softmin_derivative(lanes: Lanes, temperature: float) -> Lanes:
    """Return -p_i (1 - p_i) / T, the diagonal of the Jacobian.

    At temperature 0 it is the limit: minus infinity at tied minima, 0 elsewhere.
    """
    return softmax_derivative(lanes.map(np.negative), temperature).map(np.negative)


def softmax_one(lanes: Lanes) -> Lanes:
    """Return exp(x_i) / (1 + sum of all exp(x_j)), which is softmax with one more number, 0, that is not shown.

    One or several numbers of plus infinity share 1 equally, all others get 0. A vector of nothing but minus infinity
    gives zeros; one with NaN in it gives NaN. Miller 2023.

    Examples
    --------
    >>> (block,) = softmax_one(Lanes((np.array([0.0, -1000.0]),)))
    >>> print(block)
    [0.5 0. ]
    """
    powers, one = _powers_and_one(lanes)
    shown, lost = powers.sum_and_error()
    total, more = two_sum(shown, one)
    excess = (lost + more) / total

    def share(power: Float64Array) -> Float64Array:
        p = power / total
        return p - p * excess

    return powers.map(share)


def softmax_one_derivative(lanes: Lanes) -> Lanes:
    """Return p_i (1 - p_i), the diagonal of the Jacobian."""
    powers, one = _powers_and_one(lanes)
    others = sum_of_others(powers, extra=one)
    total = 1 + others
    return powers.map(lambda power: power * (sum_without(power, others) / total / total))


def _powers_and_one(lanes: Lanes) -> tuple[Lanes, Float64Array]:
    """Return the powers of all numbers and that of 0, divided by the largest of them."""
    infinite = lanes.maximum() == inf
    lanes, top = without_infinity(lanes, 0.0)
    return shifted_powers(lanes, top, 1.0), np.where(infinite, 0.0, np.exp(-top))


def softmax_jacobian(lanes: Lanes, temperature: float) -> tuple[Lanes, Lanes]:
    """Return p and p / T: the Jacobian is (diag(p) - p p^T) / T."""
    p = softmax(lanes, temperature)
    return p, p.map(lambda share: over_temperature(share, temperature))


def log_softmax_jacobian(lanes: Lanes, temperature: float) -> tuple[Lanes, Lanes]:
    """Return 1 and p / T: the Jacobian is (I - 1 p^T) / T."""
    return lanes.map(np.ones_like), softmax_jacobian(lanes, temperature)[1]


def softmin_jacobian(lanes: Lanes, temperature: float) -> tuple[Lanes, Lanes]:
    """Return p and -p / T: the Jacobian is -(diag(p) - p p^T) / T."""
    p, scaled = softmax_jacobian(lanes.map(np.negative), temperature)
    return p, scaled.map(np.negative)


def softmax_one_jacobian(lanes: Lanes) -> tuple[Lanes, Lanes]:
    """Return p and p: the Jacobian is diag(p) - p p^T."""
    p = softmax_one(lanes)
    return p, p


def _differentiability(temperature: float) -> float:
    """Return -1 at temperature 0, where the values jump from one maximum to another."""
    return inf if temperature > 0 else -1


def _lipschitz(temperature: float) -> float:
    """Return 1 / (2 T): the largest norm of the Jacobian, where two numbers share 1 equally."""
    return 0.5 / temperature if temperature > 0 else inf


def _log_lipschitz(temperature: float) -> float:
    """Return 2 / T: a row of the Jacobian has 1 - p_i on the diagonal, and as much beside it, both below 1 / T."""
    return 2 / temperature if temperature > 0 else inf


def half() -> float:
    """Return 1 / 2, the Lipschitz constant of softmax and of what is no steeper."""
    return 0.5


_TEMPERATURE = Parameter("temperature", 1.0, Interval(0, 10), Interval(0, inf))
_WITHOUT_DIM = "Without dim it warns and takes axis 0 of one or three dimensions, else axis 1."
_BEFORE_OPSET_13 = "Before opset 13 the default axis was 1, and all later axes counted as one with it."

FUNCTIONS = (
    ActivationFunction(
        key="softmax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=softmax,
        derivative_formula=softmax_derivative,
        jacobian_formula=softmax_jacobian,
        latex=r"\frac{e^{x_i / T}}{\sum_j e^{x_j / T}}",
        derivative_latex=r"\frac{1}{T}\,f_i\,(1 - f_i)",
        output_range=Interval(0, 1, low_closed=False),
        monotonicity=Monotonicity.INCREASING,
        lipschitz_formula=_lipschitz,
        differentiability_formula=_differentiability,
        parameters=(_TEMPERATURE,),
        other_names=("softargmax", "normalised exponential", "boltzmann"),
        implementations=(
            known_as("torch.nn.functional.softmax", options="dim=-1", note=_WITHOUT_DIM),
            known_as("torch.nn.Softmax2d", note="Along the channels of (N, C, H, W) or (C, H, W)."),
            known_as("keras.activations.softmax"),
            known_as("jax.nn.softmax"),
            known_as("tf.nn.softmax"),
            known_as("Softmax", opsets=(1, 11, 13), note=_BEFORE_OPSET_13),
        ),
        papers=(PAPERS["bridle1989"],),
    ),
    ActivationFunction(
        key="log_softmax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=log_softmax,
        derivative_formula=log_softmax_derivative,
        jacobian_formula=log_softmax_jacobian,
        latex=r"\frac{x_i}{T} - \ln\sum_j e^{x_j / T}",
        derivative_latex=r"\frac{1}{T}\,\left(1 - e^{f_i}\right)",
        output_range=Interval(-inf, 0),
        monotonicity=Monotonicity.INCREASING,
        lipschitz_formula=_log_lipschitz,
        lipschitz_norm=Norm.MAXIMUM,
        differentiability_formula=_differentiability,
        parameters=(_TEMPERATURE,),
        other_names=("logsoftmax", "log probabilities"),
        implementations=(
            known_as("torch.nn.functional.log_softmax", options="dim=-1", note=_WITHOUT_DIM),
            known_as("keras.activations.log_softmax"),
            known_as("jax.nn.log_softmax"),
            known_as("tf.nn.log_softmax"),
            known_as("LogSoftmax", opsets=(1, 11, 13), note=_BEFORE_OPSET_13),
        ),
        papers=(PAPERS["bridle1989"],),
    ),
    ActivationFunction(
        key="softmin",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=softmin,
        derivative_formula=softmin_derivative,
        jacobian_formula=softmin_jacobian,
        latex=r"\frac{e^{-x_i / T}}{\sum_j e^{-x_j / T}}",
        derivative_latex=r"-\frac{1}{T}\,f_i\,(1 - f_i)",
        output_range=Interval(0, 1, low_closed=False),
        monotonicity=Monotonicity.DECREASING,
        lipschitz_formula=_lipschitz,
        differentiability_formula=_differentiability,
        parameters=(_TEMPERATURE,),
        implementations=(known_as("torch.nn.functional.softmin", options="dim=-1", note=_WITHOUT_DIM),),
        papers=(PAPERS["bridle1989"],),
    ),
    ActivationFunction(
        key="softmax_one",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=softmax_one,
        derivative_formula=softmax_one_derivative,
        jacobian_formula=softmax_one_jacobian,
        latex=r"\frac{e^{x_i}}{1 + \sum_j e^{x_j}}",
        derivative_latex=r"f_i\,(1 - f_i)",
        output_range=Interval(0, 1, low_closed=False, high_closed=False),
        monotonicity=Monotonicity.INCREASING,
        lipschitz_formula=half,
        other_names=("softmax1", "quiet softmax", "off by one softmax"),
        papers=(PAPERS["miller2023"],),
    ),
)
