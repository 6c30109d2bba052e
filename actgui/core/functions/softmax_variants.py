"""Functions built on softmax or like it: with a polynomial for the exponential, and as a gate."""

from math import inf

import numpy as np
from numpy.typing import NDArray

from actgui.core.error_free import Float64Array
from actgui.core.function import ActivationFunction, Family, Interval, Kind, Monotonicity
from actgui.core.functions.softmax import half, softmax
from actgui.core.lanes import Lanes
from actgui.core.papers import PAPERS
from actgui.core.shifted_powers import scaled_difference, shifted_powers, sum_of_others, sum_without, without_infinity
from actgui.core.special import scaled_exp

# exp of anything lower is zero, whatever it is multiplied by.
_FAR = -2000.0

# Stands for the exponent of two of infinity.
_INFINITE = 10_000


def taylor_softmax(lanes: Lanes) -> Lanes:
    """Return t_i / sum of all t_j, where t = 1 + x + x^2 / 2 is the Taylor polynomial of exp, which is never below 1/2.

    Numbers of infinity of either sign share 1 equally, all others beside them get 0. A vector with NaN in it gives NaN.
    De Brebisson and Vincent 2015, arXiv 1511.05042.

    Examples
    --------
    >>> (block,) = taylor_softmax(Lanes((np.array([-1.0, -1.0, 1.0]),)))
    >>> print(block)
    [0.14285714 0.14285714 0.71428571]
    """
    exponent = _taylor_exponent(lanes)
    terms = lanes.map(lambda x: _taylor_term(x, exponent))
    total = terms.sum()
    return terms.map(lambda term: term / total)


def taylor_softmax_derivative(lanes: Lanes) -> Lanes:
    """Return (1 + x_i) (1 - p_i) / sum of all t_j, the diagonal of the Jacobian."""
    exponent = _taylor_exponent(lanes)
    terms = lanes.map(lambda x: _taylor_term(x, exponent))
    largest = terms.maximum()
    others = sum_of_others(terms, largest)
    total = others + largest

    def slope(x: Float64Array) -> Float64Array:
        rest = sum_without(_taylor_term(x, exponent), others, largest) / total
        return np.where(exponent == _INFINITE, 0.0, np.ldexp(2 * np.ldexp(1 + x, -exponent) * rest / total, -exponent))

    return lanes.map(slope)


def taylor_softmax_jacobian(lanes: Lanes) -> tuple[Lanes, Lanes]:
    """Return p and (1 + x) / sum of all t_j: the Jacobian is (delta_ij - p_i) (1 + x_j) / sum of all t_j."""
    exponent = _taylor_exponent(lanes)
    total = lanes.map(lambda x: _taylor_term(x, exponent)).sum()

    def slope(x: Float64Array) -> Float64Array:
        return np.where(exponent == _INFINITE, 0.0, np.ldexp(2 * np.ldexp(1 + x, -exponent) / total, -exponent))

    return taylor_softmax(lanes), lanes.map(slope)


def _taylor_exponent(lanes: Lanes) -> NDArray[np.intc]:
    """Return the power of two, at least the zeroth, by which x is divided so that no square overflows."""
    largest = lanes.map(np.abs).maximum()
    _, exponent = np.frexp(np.where(np.isfinite(largest), largest, 1.0))
    return np.where(largest == inf, _INFINITE, np.maximum(exponent, 0))


def _taylor_term(x: Float64Array, exponent: NDArray[np.intc]) -> Float64Array:
    """Return 1 + (1 + x)^2, which is twice the polynomial, divided by 4**exponent."""
    term = np.ldexp(1.0, -2 * exponent) + np.square(np.ldexp(1 + x, -exponent))
    return np.where(exponent == _INFINITE, np.where(np.isinf(x), 1.0, 0.0), term)


def solu(lanes: Lanes) -> Lanes:
    """Return x_i * softmax(x)_i.

    Numbers of plus infinity give infinity, all others beside them 0. Minus infinity gives 0. A vector of nothing but
    minus infinity gives NaN, as for softmax, and so does one with NaN in it. Elhage et al. 2022.

    Examples
    --------
    >>> (block,) = solu(Lanes((np.array([4.0, 4.0, -1000.0]),)))
    >>> print(block)
    [ 2.  2. -0.]
    """
    infinite = lanes.maximum() == inf
    finite, top = without_infinity(lanes)  # in which 0 stands for infinity
    total, lost = shifted_powers(finite, top, 1.0).sum_and_error()

    def product(x: Float64Array) -> Float64Array:
        return np.where(infinite & (x == 0), inf, _times_power(x, x / total, top, lost / total))

    return finite.map(product)


def solu_derivative(lanes: Lanes) -> Lanes:
    """Return p_i (1 + x_i (1 - p_i)) with p = softmax(x), the diagonal of the Jacobian.

    At plus infinity it is the limit: 1 if it is alone, infinite if it is tied.
    """
    infinite = lanes.maximum() == inf
    finite, top = without_infinity(lanes)  # in which 0 stands for infinity
    powers = shifted_powers(finite, top, 1.0)
    others = sum_of_others(powers)
    total = 1 + others

    def slope(x: Float64Array) -> Float64Array:
        quotient, error = scaled_difference(x, top, 1.0)
        power = np.exp(quotient)
        rest = sum_without(power + power * error, others) / total
        inner = _times_power(x, (1 + x * rest) / total, top)
        return np.where(infinite & (x == 0), np.where(others > 0, inf, 1.0), inner)

    return finite.map(slope)


def solu_jacobian(lanes: Lanes) -> tuple[Lanes, Lanes]:
    """Return x p and p, with p = softmax(x): the Jacobian is p_i (delta_ij + x_i (delta_ij - p_j))."""
    return solu(lanes), softmax(lanes, 1.0)


def _times_power(
    x: Float64Array, factor: Float64Array, top: Float64Array, excess: Float64Array | float = 0.0
) -> Float64Array:
    """Return factor * (1 - excess) * exp(x - top), the excess being of the size of a rounding.

    All bits are kept where the power alone is denormal, but no infinite factor.
    """
    quotient, error = scaled_difference(x, top, 1.0)
    return scaled_exp(quotient, np.where(quotient < _FAR, 0.0, factor), error=error - excess)


FUNCTIONS = (
    ActivationFunction(
        key="taylor_softmax",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=taylor_softmax,
        derivative_formula=taylor_softmax_derivative,
        jacobian_formula=taylor_softmax_jacobian,
        latex=r"\frac{t_i}{\sum_j t_j},\quad t_i = 1 + x_i + \frac{x_i^{2}}{2}",
        derivative_latex=r"\frac{(1 + x_i)\,(1 - f_i)}{\sum_j t_j}",
        output_range=Interval(0, 1, low_closed=False),
        monotonicity=Monotonicity.NONE,
        lipschitz_formula=half,  # softmax of ln(1 + x + x^2 / 2), whose slope is at most 1
        other_names=("second-order softmax",),
        papers=(PAPERS["debrebisson2015"],),
    ),
    ActivationFunction(
        key="solu",
        family=Family.SOFTMAX,
        kind=Kind.AXIS,
        formula=solu,
        derivative_formula=solu_derivative,
        jacobian_formula=solu_jacobian,
        latex=r"x_i\,\frac{e^{x_i}}{\sum_j e^{x_j}}",
        derivative_latex=r"p_i\,\left(1 + x_i\,(1 - p_i)\right),\quad p = \mathrm{softmax}(x)",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.NONE,
        other_names=("softmax linear unit",),
        papers=(PAPERS["elhage2022"],),
    ),
)
