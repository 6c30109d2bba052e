"""What one activation function is: frozen descriptors. The formulas live in `functions`."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from actgui.core.blocks import as_float_array, evaluate_along_axis, evaluate_element_wise
from actgui.core.choices import Axis, Family, Kind, Monotonicity, Norm
from actgui.core.engines import Task, evaluate_foreign, evaluate_foreign_halves, is_foreign
from actgui.core.error_free import Float64Array
from actgui.core.frameworks import Implementation
from actgui.core.halves import evaluate_both_halves, evaluate_halves
from actgui.core.jacobian_factors import beside_diagonal
from actgui.core.outputs import FloatArray
from actgui.core.papers import Paper
from actgui.core.parameter import Interval, Parameter, ParameterError
from actgui.core.scratch import is_frugal
from actgui.core.threads import Watch

__all__ = [
    "ActivationFunction",
    "Axis",
    "BoundFunction",
    "Family",
    "FloatArray",
    "Interval",
    "Kind",
    "Monotonicity",
    "Norm",
    "Parameter",
    "ParameterError",
]

Formula = Callable[..., Any]
RangeFormula = Callable[..., Interval]
PlacesFormula = Callable[..., tuple[float, ...]]
NumberFormula = Callable[..., float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationFunction:
    """An activation function: its formulas and what is known about it.

    Calling it evaluates it: ``CATALOGUE["softmax"](x, temperature=2.0, axis=-1)``.

    Shapes and types: any shape, also none (one number) and empty; the result has the same. float32 stays float32,
    being computed in double precision and rounded once; everything else real becomes float64. The input is never
    changed. NaN gives NaN (along an axis, to its whole vector), infinities give the limit, or NaN if there is none, and
    no NumPy warning escapes. An unknown parameter or a value outside `Parameter.allowed` raises `ParameterError`; an
    array of anything but real numbers raises TypeError.

    A halving function takes the first half along the axis as values and the second half as gates, and returns one
    number for each pair of them: half the length, or with an axis of None one vector of half the size. An odd length
    raises `LengthError`. A NaN spoils its pair only.

    Attributes
    ----------
    key
        ASCII name, stable: it goes into files.
    formula, derivative_formula
        Element-wise: float64 block to float64 block, parameters following by position. Along an axis: `Lanes` to
        `Lanes`; the derivative is then the diagonal of the Jacobian. Halving: blocks of values and of gates to a
        block of outputs; the derivative gives two blocks, by the values and by the gates.
    jacobian_formula
        `Lanes` to two of them, u and v: beside the diagonal the derivative of f_i by x_j is -u_i v_j, and 0 where one
        of these is 0. Only functions along an axis have one.
    latex, derivative_latex
        The right-hand sides of f(x) and its derivative.
    output_range, monotonicity
        The mathematical range with the default parameters, and whether the function is then monotonic; rounding may
        reach an open end. `BoundFunction.output_range` is that of the parameters chosen.
    kinks, jumps
        Where, with the default parameters, the derivative jumps, and where among these the value itself does.
        PyTorch's choice is the derivative there. `BoundFunction` has those of the parameters chosen.
    range_formula, kinks_formula, jumps_formula
        From the parameters by position to range, kinks and jumps; None where these never change.
    differentiability
        How many derivatives are continuous everywhere but at `kinks` and `jumps`, with the default parameters;
        infinite for a smooth function. An axis function has no list of places: there it is 0 if the derivatives jump
        somewhere, and -1 if the values do.
    joints
        Where the next derivative jumps: places at which parts of the formula meet smoothly.
    differentiability_formula
        From the parameters by position to `differentiability`; None where it never changes.
    period_formula
        From the parameters by position to the distance after which the swings of a function that swings for ever
        repeat, infinite if it does not swing; None for all other functions.
    lipschitz_formula, lipschitz_norm
        For axis functions: from the parameters by position to the factor by which the distance of two vectors of any
        length grows at most, and how distances are measured. It is infinite where there is no such factor.
    other_names
        What else people call it, for searching.
    implementations
        Where frameworks have it, and with which defaults.
    papers
        Where it was introduced, the first publication first.
    accuracy_note
        Where the last digits are not within the bounds that hold everywhere else, and why.

    Examples
    --------
    >>> from actgui.core import CATALOGUE
    >>> print(CATALOGUE["leaky_relu"]([-2, 3], negative_slope=0.5))
    [-1.  3.]
    """

    key: str
    family: Family
    formula: Formula
    derivative_formula: Formula
    latex: str
    derivative_latex: str
    output_range: Interval
    monotonicity: Monotonicity
    kind: Kind = Kind.ELEMENT_WISE
    jacobian_formula: Formula | None = None
    kinks: tuple[float, ...] = ()
    jumps: tuple[float, ...] = ()
    range_formula: RangeFormula | None = None
    kinks_formula: PlacesFormula | None = None
    jumps_formula: PlacesFormula | None = None
    parameters: tuple[Parameter, ...] = ()
    differentiability: float = inf
    joints: tuple[float, ...] = ()
    differentiability_formula: NumberFormula | None = None
    period_formula: NumberFormula | None = None
    lipschitz_formula: NumberFormula | None = None
    lipschitz_norm: Norm = Norm.EUCLIDEAN
    other_names: tuple[str, ...] = ()
    implementations: tuple[Implementation, ...] = ()
    papers: tuple[Paper, ...] = ()
    accuracy_note: str = ""

    def value(
        self,
        x: ArrayLike,
        *,
        axis: int | None = -1,
        watch: Watch | None = None,
        out: FloatArray | None = None,
        **parameters: float,
    ) -> FloatArray:
        """Return f(x).

        Parameters
        ----------
        x
            Real numbers of any shape.
        axis
            Along which axis an axis function acts, or a halving one; None takes all values as one vector.
            Element-wise functions do not look at it.
        watch
            Called with the fraction done after every block of some ten thousand numbers; what it raises ends the work.
        out
            An array of the shape and type of the result, to which it is written and which is then returned; `x`
            itself will do. Of another type it raises TypeError, of another shape ValueError.
        **parameters
            By key; those left out have their default.
        """
        return self.bind(**parameters).value(x, axis, watch, out)

    __call__ = value

    def derivative(
        self,
        x: ArrayLike,
        *,
        axis: int | None = -1,
        watch: Watch | None = None,
        out: FloatArray | None = None,
        **parameters: float,
    ) -> FloatArray:
        """Return the derivative of each output by its own input; arguments as for `value`.

        For a halving function it has the shape of the input, too: for each input the derivative of the one output that
        it enters, which is g(b) for a value and a g'(b) for a gate.
        """
        return self.bind(**parameters).derivative(x, axis, watch, out)

    def jacobian(self, x: ArrayLike, **parameters: float) -> FloatArray:
        """Return the matrix of the derivatives of all outputs (rows) by all inputs (columns) for one vector `x`.

        For a halving function it has half as many rows as columns. Raises ValueError if `x` is not a vector.
        """
        return self.bind(**parameters).jacobian(x)

    def bind(self, **parameters: float) -> "BoundFunction":
        """Return the function with its parameters chosen; those left out have their default."""
        for key in parameters:
            self.parameter(key)
        return BoundFunction(self, tuple(p.check(parameters.get(p.key, p.default)) for p in self.parameters))

    def preset(self, implementation: Implementation) -> "BoundFunction":
        """Return the function with the defaults that a framework gives it."""
        return self.bind(**implementation.defaults)

    def parameter(self, key: str) -> Parameter:
        """Return the parameter of that key, or raise `ParameterError`."""
        for parameter in self.parameters:
            if parameter.key == key:
                return parameter
        template = "{function} has no parameter {parameter}; it has {known}."
        if not self.parameters:
            template = "{function} has no parameter {parameter}; it has none."
        known = ", ".join(parameter.key for parameter in self.parameters)
        raise ParameterError(template, function=self.key, parameter=key, known=known)


@dataclass(frozen=True, slots=True)
class BoundFunction:
    """A function with its parameters chosen: `values` has one number for each of `function.parameters`."""

    function: ActivationFunction
    values: tuple[float, ...]

    @property
    def key(self) -> str:
        """The key of the function."""
        return self.function.key

    @property
    def parameters(self) -> dict[str, float]:
        """All parameters by key."""
        return {p.key: value for p, value in zip(self.function.parameters, self.values, strict=True)}

    @property
    def changed(self) -> dict[str, float]:
        """The parameters that differ from their default."""
        return {p.key: v for p, v in zip(self.function.parameters, self.values, strict=True) if v != p.default}

    @property
    def output_range(self) -> Interval:
        """The mathematical range with these parameters."""
        formula = self.function.range_formula
        return formula(*self.values) if formula else self.function.output_range

    @property
    def kinks(self) -> tuple[float, ...]:
        """Where the derivative jumps, to the rounding of the place."""
        formula = self.function.kinks_formula
        return formula(*self.values) if formula else self.function.kinks

    @property
    def jumps(self) -> tuple[float, ...]:
        """The kinks at which the value itself jumps."""
        formula = self.function.jumps_formula
        return formula(*self.values) if formula else self.function.jumps

    @property
    def differentiability(self) -> float:
        """How many derivatives are continuous everywhere: 0 with kinks, -1 with jumps, infinite if smooth."""
        if self.kinks:
            return -1 if self.jumps else 0
        return self._between_kinks

    @property
    def joints(self) -> tuple[float, ...]:
        """Where only a higher derivative jumps."""
        return self.function.joints if self._between_kinks < inf else ()

    @property
    def period(self) -> float:
        """The distance after which swings repeat that go on for ever; infinite if there are none."""
        formula = self.function.period_formula
        return formula(*self.values) if formula else inf

    @property
    def _between_kinks(self) -> float:
        formula = self.function.differentiability_formula
        return formula(*self.values) if formula else self.function.differentiability

    def replace(self, key: str, value: float) -> "BoundFunction":
        """Return the same function with one parameter set."""
        return self.function.bind(**{**self.parameters, key: value})

    def value(
        self, x: ArrayLike, axis: int | None = -1, watch: Watch | None = None, out: FloatArray | None = None
    ) -> FloatArray:
        """Return f(x); see `ActivationFunction.value`."""
        if type(x) is not np.ndarray and is_foreign(x):
            return self._evaluate_foreign(self.value, self.function.formula, x, axis, out)
        if self.function.kind is Kind.HALVING:
            return evaluate_halves(self.function.formula, x, axis, watch, out)
        return self._evaluate(self.function.formula, x, axis, watch, out)

    def derivative(
        self, x: ArrayLike, axis: int | None = -1, watch: Watch | None = None, out: FloatArray | None = None
    ) -> FloatArray:
        """Return the derivative; see `ActivationFunction.derivative`."""
        if type(x) is not np.ndarray and is_foreign(x):
            return self._evaluate_foreign(self.derivative, self.function.derivative_formula, x, axis, out)
        if self.function.kind is Kind.HALVING:
            return evaluate_both_halves(self.function.derivative_formula, x, axis, watch, out)
        return self._evaluate(self.function.derivative_formula, x, axis, watch, out)

    def jacobian(self, x: ArrayLike) -> FloatArray:
        """Return the Jacobian matrix; see `ActivationFunction.jacobian`."""
        array = as_float_array(x)
        if array.ndim != 1:
            raise ValueError(f"The Jacobian needs one vector, not an array of shape {array.shape}.")
        if self.function.kind is Kind.HALVING:
            return np.hstack([np.diag(half) for half in np.split(self.derivative(array), 2)])
        if self.function.jacobian_formula is None:
            return np.diag(self.derivative(array))  # no output depends on another input
        matrix = beside_diagonal(*self.jacobian_factors(array))
        np.fill_diagonal(matrix, self.derivative(array.astype(np.float64)))
        return matrix.astype(array.dtype)

    def jacobian_factors(self, x: ArrayLike, watch: Watch | None = None) -> tuple[Float64Array, Float64Array]:
        """Return u and v for a vector: beside the diagonal its Jacobian is `beside_diagonal(u, v)`.

        Raises TypeError if the function is none along an axis: then there is nothing beside the diagonal.
        """
        formula = self.function.jacobian_formula
        if formula is None:
            raise TypeError(f"{self.key} is no function along an axis.")
        vector = as_float_array(x).astype(np.float64, copy=False)
        u = self._evaluate(lambda lanes, *values: formula(lanes, *values)[0], vector, -1, watch, None)
        v = self._evaluate(lambda lanes, *values: formula(lanes, *values)[1], vector, -1, watch, None)
        return np.asarray(u, dtype=np.float64), np.asarray(v, dtype=np.float64)

    def _evaluate(
        self, formula: Formula, x: ArrayLike, axis: int | None, watch: Watch | None, out: FloatArray | None
    ) -> FloatArray:
        frugal = is_frugal(formula)
        if self.function.kind is Kind.AXIS:
            return evaluate_along_axis(lambda lanes: formula(lanes, *self.values), x, axis, watch, out, frugal=frugal)
        return evaluate_element_wise(lambda block: formula(block, *self.values), x, watch, out, frugal=frugal)

    def _evaluate_foreign(
        self, method: Formula, formula: Formula, x: object, axis: int | None, out: FloatArray | None
    ) -> FloatArray:
        if out is not None:
            raise TypeError(f"out is for arrays of NumPy only; x is of type {type(x).__name__}.")
        if self.function.kind is Kind.HALVING:
            result: FloatArray = evaluate_foreign_halves(method, x, axis, is_half=method == self.value)
        else:
            task = Task(method, lambda block: formula(block, *self.values), self.function.kind is Kind.AXIS)
            result = evaluate_foreign(task, x, axis)
        return result
