"""Functions that pull every number towards zero, most of them by a threshold."""

from math import inf

import numpy as np

from actgui.core.error_free import Float64Array
from actgui.core.frameworks import Argument, Framework, Implementation, known_as
from actgui.core.function import ActivationFunction, Family, Interval, Monotonicity, Parameter
from actgui.core.papers import PAPERS
from actgui.core.special import polynomial, probability, with_nan

# (x - tanh x) / x^3 as a polynomial of x^2 for |x| <= 1, highest power first.
# tests/core/make_tanh_shrink_coefficients.py computes them.
TANH_SHRINK_COEFFICIENTS = (
    1.238321185501775e-10,
    -1.5748227206990822e-09,
    9.914795585698563e-09,
    -4.2075026647186025e-08,
    1.3921695765299988e-07,
    -3.9542552738387243e-07,
    1.0331578470471331e-06,
    -2.5982456763657997e-06,
    6.443508624355476e-06,
    -1.5915696510871452e-05,
    3.927733448442876e-05,
    -9.691514249868317e-05,
    0.00023912907083784173,
    -0.000590027435013582,
    0.0014558343864656982,
    -0.003592128036532623,
    0.008863235529900452,
    -0.021869488536155158,
    0.05396825396825397,
    -0.13333333333333333,
    0.3333333333333333,
)


def soft_shrink(x: Float64Array, lambd: float) -> Float64Array:
    """Return x moved towards zero by `lambd`, and 0 where it would pass it.

    `lambd` is any number from zero on. Limits: minus infinity and infinity. Donoho 1995.

    Examples
    --------
    >>> print(soft_shrink(np.array([-2.0, 0.25, 2.0]), 0.5))
    [-1.5  0.   1.5]
    """
    return shrink(x, lambd, lambd)


def soft_shrink_derivative(x: Float64Array, lambd: float) -> Float64Array:
    """Return 1 where |x| > `lambd`, 0 elsewhere; with `lambd` 0 it is 1 at zero, too."""
    return shrink_derivative(x, lambd, lambd)


def hard_shrink(x: Float64Array, lambd: float) -> Float64Array:
    """Return x where |x| > `lambd`, 0 elsewhere.

    `lambd` is any number from zero on. Limits: minus infinity and infinity. Donoho and Johnstone 1994.

    Examples
    --------
    >>> print(hard_shrink(np.array([-2.0, 0.25, 2.0]), 0.5))
    [-2.  0.  2.]
    """
    return shrink(x, lambd, 0.0)


def hard_shrink_derivative(x: Float64Array, lambd: float) -> Float64Array:
    """Return 1 where |x| > `lambd`, 0 elsewhere; with `lambd` 0 it is 1 at zero, too."""
    return shrink_derivative(x, lambd, 0.0)


def tanh_shrink(x: Float64Array) -> Float64Array:
    """Return x - tanh(x).

    For |x| < 1, where both all but cancel, it is x^3 times a polynomial. Limits: minus infinity and infinity. The
    sign of zero is kept.

    Examples
    --------
    >>> print(tanh_shrink(np.array([-1.0, 0.0, 20.0])))
    [-0.23840584  0.         19.        ]
    """
    a = np.abs(x)
    near = np.minimum(a, 1)
    square = near * near
    inner = near * (square * polynomial(square, TANH_SHRINK_COEFFICIENTS))
    return np.copysign(np.where(a < 1, inner, (a - 1) + 2 * probability(np.exp(-2 * a))), x)


def tanh_shrink_derivative(x: Float64Array) -> Float64Array:
    """Return tanh(x)^2."""
    return np.square(np.tanh(x))


def shrink(x: Float64Array, lambd: float, bias: float) -> Float64Array:
    """Return x - bias where x > `lambd`, x + bias where x < -`lambd`, 0 elsewhere.

    `lambd` is any number from zero on, `bias` any finite number. Limits: minus infinity and infinity.

    Examples
    --------
    >>> print(shrink(np.array([-2.0, 0.25, 2.0]), 0.5, 0.25))
    [-1.75  0.    1.75]
    """
    return np.where(x > lambd, x - bias, np.where(x < -lambd, x + bias, np.where(np.isnan(x), x, 0.0)))


def shrink_derivative(x: Float64Array, lambd: float, bias: float) -> Float64Array:
    """Return 1 where |x| > `lambd`, 0 elsewhere; with both parameters 0 it is 1 at zero, too."""
    middle = 1.0 if lambd == bias == 0 else 0.0
    return with_nan(np.where(np.abs(x) > lambd, 1.0, middle), x)


def both_ends(lambd: float, bias: float = 0.0) -> tuple[float, ...]:
    """Return where the middle piece ends on both sides; nowhere if both parameters are 0, as in the identity."""
    if lambd > 0:
        return -lambd, lambd
    return (0.0,) if bias else ()


def hard_shrink_jumps(lambd: float) -> tuple[float, ...]:
    """Return where the value jumps."""
    return shrink_jumps(lambd, 0.0)


def shrink_jumps(lambd: float, bias: float) -> tuple[float, ...]:
    """Return where the value jumps: nowhere if `bias` is `lambd`, as in soft_shrink."""
    return both_ends(lambd, bias) if bias != lambd else ()


_LAMBD = Parameter("lambd", 0.5, Interval(0, 5), Interval(0, inf))

FUNCTIONS = (
    ActivationFunction(
        key="soft_shrink",
        family=Family.SHRINKAGE,
        formula=soft_shrink,
        derivative_formula=soft_shrink_derivative,
        latex=(
            r"\begin{cases} x - \lambda & x > \lambda \\ x + \lambda & x < -\lambda \\ "
            r"0 & \mathrm{otherwise} \end{cases}"
        ),
        derivative_latex=r"\begin{cases} 1 & |x| > \lambda \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        kinks=(-0.5, 0.5),
        kinks_formula=both_ends,
        parameters=(_LAMBD,),
        other_names=("softshrink", "soft thresholding"),
        implementations=(
            known_as("torch.nn.functional.softshrink", lambd=0.5),
            known_as("keras.activations.soft_shrink", lambd=("threshold", 0.5)),
            Implementation(
                Framework.ONNX,
                "Shrink",
                (Argument("lambd", "lambd", 0.5), Argument("bias", "lambd", None)),
                opsets=(9,),
                note="Its bias must be equal to its lambd.",
            ),
        ),
        papers=(PAPERS["donoho1995"],),
    ),
    ActivationFunction(
        key="hard_shrink",
        family=Family.SHRINKAGE,
        formula=hard_shrink,
        derivative_formula=hard_shrink_derivative,
        latex=r"\begin{cases} x & |x| > \lambda \\ 0 & \mathrm{otherwise} \end{cases}",
        derivative_latex=r"\begin{cases} 1 & |x| > \lambda \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        kinks=(-0.5, 0.5),
        kinks_formula=both_ends,
        jumps=(-0.5, 0.5),
        jumps_formula=hard_shrink_jumps,
        parameters=(_LAMBD,),
        other_names=("hardshrink", "hard thresholding"),
        implementations=(
            known_as("torch.nn.functional.hardshrink", lambd=0.5),
            known_as("keras.activations.hard_shrink", lambd=("threshold", 0.5)),
            known_as("Shrink", opsets=(9,), options="bias=0", lambd=0.5),
        ),
        papers=(PAPERS["donoho1994"],),
    ),
    ActivationFunction(
        key="tanh_shrink",
        family=Family.SHRINKAGE,
        formula=tanh_shrink,
        derivative_formula=tanh_shrink_derivative,
        latex=r"x - \tanh(x)",
        derivative_latex=r"\tanh^2(x)",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        other_names=("tanhshrink",),
        implementations=(
            known_as("torch.nn.functional.tanhshrink"),
            known_as("keras.activations.tanh_shrink"),
        ),
    ),
    ActivationFunction(
        key="shrink",
        family=Family.SHRINKAGE,
        formula=shrink,
        derivative_formula=shrink_derivative,
        latex=(
            r"\begin{cases} x - \mathrm{bias} & x > \lambda \\ x + \mathrm{bias} & x < -\lambda \\ "
            r"0 & \mathrm{otherwise} \end{cases}"
        ),
        derivative_latex=r"\begin{cases} 1 & |x| > \lambda \\ 0 & \mathrm{otherwise} \end{cases}",
        output_range=Interval(-inf, inf),
        monotonicity=Monotonicity.INCREASING,
        kinks=(-0.5, 0.5),
        kinks_formula=both_ends,
        jumps=(-0.5, 0.5),
        jumps_formula=shrink_jumps,
        parameters=(_LAMBD, Parameter("bias", 0.0, Interval(-5, 5))),
        other_names=("onnx shrink",),
        implementations=(known_as("Shrink", opsets=(9,), lambd=0.5, bias=0.0),),
    ),
)
