"""What holds for every function of the catalogue, read off the descriptors."""

import math
import re
from fractions import Fraction

import numpy as np
import pytest

from actgui.core import CATALOGUE, ActivationFunction, BoundFunction, Family, Kind, LengthError, Monotonicity
from tests.core.points import LARGEST, finite_points

every_function = pytest.mark.parametrize("function", CATALOGUE.values(), ids=CATALOGUE.keys())
every_element_wise = pytest.mark.parametrize(
    "function",
    [function for function in CATALOGUE.values() if function.kind is Kind.ELEMENT_WISE],
    ids=lambda function: function.key,
)
every_axis_function = pytest.mark.parametrize(
    "function",
    [function for function in CATALOGUE.values() if function.kind is Kind.AXIS],
    ids=lambda function: function.key,
)


# Functions that swing for ever, and those whose derivative alone does; at the infinities they give NaN.
NO_LIMIT = ("sine", "gcu")
NO_LIMIT_OF_SLOPE = (*NO_LIMIT, "snake")


def has_limits(function: BoundFunction, *, derivative: bool) -> bool:
    """Return whether a function or its derivative has limits at the infinities."""
    return function.key not in (NO_LIMIT_OF_SLOPE if derivative else NO_LIMIT)


def variants(function: ActivationFunction) -> list[BoundFunction]:
    """Return the function with its defaults and with every parameter at both ends of what editors offer."""
    bound = [function.bind()]
    for parameter in function.parameters:
        bound += [function.bind(**{parameter.key: end}) for end in (parameter.offered.low, parameter.offered.high)]
    return bound


def output_shape(function: ActivationFunction, shape: tuple[int, ...], axis: int | None) -> tuple[int, ...] | None:
    """Return the shape of the outputs, or None for a length that the function does not take."""
    if function.kind is not Kind.HALVING:
        return shape
    lengths = [math.prod(shape)] if axis is None or not shape else list(shape)
    half, rest = divmod(lengths[axis or 0], 2)
    lengths[axis or 0] = half
    return None if rest else tuple(lengths)


@every_function
@pytest.mark.parametrize("axis", [-1, 0, None])
def test_results_have_the_shape_of_the_input_or_half_of_it(function: ActivationFunction, axis: int | None) -> None:
    for shape in ((), (0,), (1,), (5,), (6,), (2, 3), (2, 0), (0, 3), (2, 3, 4)):
        x = np.ones(shape)
        outputs = output_shape(function, shape, axis)
        if outputs is None:
            for evaluate in (function.value, function.derivative):
                with pytest.raises(LengthError, match="even number of values"):
                    evaluate(x, axis=axis)
            continue
        assert function(x, axis=axis).shape == outputs
        assert function.derivative(x, axis=axis).shape == shape


@every_function
@pytest.mark.parametrize(
    ("given", "result"),
    [
        (np.float32, np.float32),
        (np.float64, np.float64),
        (np.float16, np.float64),
        (np.int32, np.float64),
        (np.uint8, np.float64),
        (np.bool_, np.float64),
        (">f4", np.float32),
    ],
)
def test_single_precision_stays_and_all_else_becomes_double(
    function: ActivationFunction, given: str, result: type
) -> None:
    x = np.array([0, 1, 1, 0], dtype=given)
    assert function(x).dtype == result
    assert function.derivative(x).dtype == result
    assert function([1, 2]).dtype == np.float64
    np.testing.assert_array_equal(function([2**70, Fraction(1, 2)]), function([2.0**70, 0.5]))


@every_function
@pytest.mark.parametrize("x", [["a"], [1j], [None], [object()]])
def test_only_real_numbers_are_taken(function: ActivationFunction, x: list[object]) -> None:
    with pytest.raises(TypeError, match="Real numbers are needed"):
        function(x)


@every_function
def test_the_input_is_left_alone(function: ActivationFunction) -> None:
    x = np.array([[-np.inf, -1.0, 0.0, 5.0], [2.0, np.nan, np.inf, -2.0]])
    x.flags.writeable = False
    before = x.tobytes()
    function(x)
    function.derivative(x)
    assert x.tobytes() == before


@every_function
def test_layout_in_memory_makes_no_difference(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (6, 12))
    for view in (x.T, x[::2, ::-3], np.asfortranarray(x), x.astype(">f8")):
        np.testing.assert_array_equal(function(view), function(np.array(view, dtype=float, order="C")))


@every_function
def test_no_floating_point_signal_escapes(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.permutation(np.append(finite_points(random, 100), [np.inf, -np.inf, np.nan, -np.nan]))
    for bound in variants(function):
        with np.errstate(all="raise"):
            bound.value(x)
            bound.derivative(x)
            bound.jacobian(x[:20])


@every_function
def test_finite_numbers_give_finite_numbers(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.permutation(finite_points(random, 100))
    middle = x[np.abs(x) < 700]
    for bound in variants(function):
        if 0 in bound.values and function.family is Family.SOFTMAX:
            continue  # temperature 0 is a limit of its own
        for evaluate in (bound.value, bound.derivative):
            assert not np.isnan(evaluate(x)).any()
            assert np.isfinite(evaluate(middle)).all()  # farther out exp and squares overflow, as they should


@every_function
def test_values_lie_in_the_declared_range(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.permutation(finite_points(random, 500))
    for bound in variants(function):
        values = bound.value(x)
        assert values.min() >= math.nextafter(bound.output_range.low, -math.inf)
        assert values.max() <= math.nextafter(bound.output_range.high, math.inf)


@every_element_wise
def test_the_declared_range_is_reached(function: ActivationFunction) -> None:
    x = np.concatenate([np.linspace(-10, 10, 20_001), np.linspace(-40, 40, 20_001)])
    for bound in variants(function):
        far = [-np.inf, np.inf]
        if not has_limits(bound, derivative=False):
            far = [] if math.isfinite(bound.output_range.high) else [-1.7e308, 1.7e308]
        values = bound.value(np.concatenate([x, far, [kink + 1e-9 for kink in bound.kinks]]))
        values = np.where(np.abs(values) > 1e300, np.copysign(np.inf, values), values)
        assert values.min() == pytest.approx(bound.output_range.low, abs=1e-5)
        assert values.max() == pytest.approx(bound.output_range.high, abs=1e-5)


@every_element_wise
def test_kinks_and_jumps_are_where_they_are_declared(function: ActivationFunction) -> None:
    for bound in variants(function):
        assert set(bound.jumps) <= set(bound.kinks)
        for kink in bound.kinks:
            near = kink + np.array([-1, 0, 1]) * (1e-12 * max(abs(kink), 1e-9))
            assert np.ptp(bound.derivative(near)) > 1e-3 or kink in bound.jumps
            assert (np.ptp(bound.value(near)) > 1e-3) == (kink in bound.jumps)


@every_element_wise
def test_between_the_kinks_the_derivative_is_continuous(function: ActivationFunction) -> None:
    x = np.linspace(-6, 6, 12_001) + 1e-7
    pieces = np.searchsorted(function.kinks, x)
    slopes = function.derivative(x)
    leaps = np.abs(np.diff(slopes)) / np.maximum(1, np.abs(slopes[1:]))
    assert leaps[np.diff(pieces) == 0].max() <= 0.02


@every_function
def test_the_descriptor_tells_what_holds_for_the_defaults(function: ActivationFunction) -> None:
    bound = function.bind()
    assert (bound.output_range, bound.kinks, bound.jumps) == (function.output_range, function.kinks, function.jumps)


@every_element_wise
def test_monotonicity_is_as_declared(function: ActivationFunction, random: np.random.Generator) -> None:
    x = np.sort(finite_points(random, 2000))
    values = function(x)
    values = values[np.abs(values) < 1e300]
    with np.errstate(over="ignore"):  # a difference may be very many of the smallest doubles
        fall = np.max((values[:-1] - values[1:]) / np.spacing(np.abs(values[1:])))
    if function.monotonicity is Monotonicity.INCREASING:
        assert fall <= 4  # as much as rounding may do
    else:
        assert fall > 1e6


@every_axis_function
def test_outputs_follow_their_own_input_as_declared(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 3, (200, 4))
    x[:, 1:] = x[0, 1:]
    x[:, 0].sort()
    steps, slopes = np.diff(function(x)[:, 0]), function.derivative(x)
    match function.monotonicity:
        case Monotonicity.INCREASING:
            assert (steps >= 0).all()
            assert (slopes >= 0).all()
        case Monotonicity.DECREASING:
            assert (steps <= 0).all()
            assert (slopes <= 0).all()
        case Monotonicity.NONE:
            assert (steps < 0).any()
            assert (steps > 0).any()


@every_element_wise
def test_nan_gives_nan_and_nothing_else_does(function: ActivationFunction) -> None:
    x = np.array([np.nan, 1.0, np.inf, -np.inf, -np.nan, 0.0])
    for bound in variants(function):
        for derivative, values in enumerate((bound.value(x), bound.derivative(x))):
            expected = np.isnan(x) if has_limits(bound, derivative=bool(derivative)) else ~np.isfinite(x)
            np.testing.assert_array_equal(np.isnan(values), expected)


@every_axis_function
def test_nan_spoils_its_vector_and_no_other(function: ActivationFunction) -> None:
    x = np.array([[1.0, np.nan, 2.0], [1.0, 2.0, 3.0], [np.inf, np.nan, -np.inf]])
    for bound in variants(function):
        for values in (bound.value(x), bound.derivative(x)):
            np.testing.assert_array_equal(np.isnan(values).all(axis=1), [True, False, True])
            assert not np.isnan(values[1]).any()


@every_element_wise
@pytest.mark.parametrize("end", [-1, 1])
def test_infinities_give_the_limit(function: ActivationFunction, end: int) -> None:
    far = np.array([end * LARGEST])
    for bound in variants(function):
        for evaluate in (bound.value, bound.derivative):
            if not has_limits(bound, derivative=evaluate == bound.derivative):
                continue
            limit = evaluate(far)
            expected = np.where(np.abs(limit) > 1e290, np.copysign(np.inf, limit), limit)
            np.testing.assert_allclose(evaluate(end * np.array([np.inf])), expected, rtol=0, atol=1e-290)


@every_function
def test_large_arrays_give_what_small_ones_give(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 5, (150_000, 8))  # more than a million: in threads
    some = slice(77_000, 77_010)
    np.testing.assert_array_equal(function(x)[some], function(x[some]))
    np.testing.assert_array_equal(function.derivative(x)[some], function.derivative(x[some]))


@every_element_wise
def test_the_jacobian_of_an_element_wise_function_is_diagonal(function: ActivationFunction) -> None:
    x = np.array([-1.0, 0.5, 2.0])
    np.testing.assert_array_equal(function.jacobian(x), np.diag(function.derivative(x)))


@every_axis_function
def test_the_jacobian_is_that_of_the_values(function: ActivationFunction, random: np.random.Generator) -> None:
    x = random.normal(0, 1, 6)
    for bound in [function.bind(), *(function.bind(temperature=0.3) for _ in function.parameters)]:
        matrix = bound.jacobian(x)
        step = 1e-6 * np.eye(6)
        rise = bound.value(x + step) - bound.value(x - step)
        np.testing.assert_allclose(matrix, rise.T / 2e-6, atol=1e-8)
        np.testing.assert_array_equal(np.diag(matrix), bound.derivative(x))


@every_function
def test_the_jacobian_takes_one_vector(function: ActivationFunction) -> None:
    assert function.jacobian([]).shape == (0, 0)
    assert function.jacobian(np.ones(2, np.float32)).dtype == np.float32
    with pytest.raises(ValueError, match="one vector"):
        function.jacobian([[1, 2]])


@every_function
def test_descriptors_are_complete(function: ActivationFunction) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]*", function.key)
    assert CATALOGUE[function.key] is function
    assert hash(function.bind()) == hash(function.bind())
    for latex in (function.latex, function.derivative_latex):
        assert latex
        assert latex.count("{") == latex.count("}")
    for parameter in function.parameters:
        assert parameter.default in parameter.offered
        assert parameter.default in parameter.allowed
        assert parameter.offered.low in parameter.allowed
        assert parameter.offered.high in parameter.allowed
    assert (function.jacobian_formula is None) == (function.kind is not Kind.AXIS)


def test_the_catalogue_is_in_the_order_of_the_families_and_cannot_be_changed() -> None:
    families = [function.family for function in CATALOGUE.values()]
    assert families == sorted(families, key=list(Family).index)
    with pytest.raises(TypeError):
        CATALOGUE["sigmoid"] = CATALOGUE["tanh"]  # type: ignore[index]
