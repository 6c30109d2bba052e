"""Snippets in NumPy: every one runs, meets the catalogue, and notices a wrong value."""

import numpy as np
import pytest

from actgui.core import CATALOGUE, BoundFunction, Kind
from actgui.session.snippets import Language, snippet, why_not
from actgui.session.snippets.golden import golden, golden_at
from actgui.session.snippets.numpy_code import numpy_code
from actgui.session.snippets.numpy_table import NUMPY_BODIES
from tests.core.parameters import PARAMETERS
from tests.session.snippets.bound import ALL, NAMES, wide_inputs


def run(source: str) -> dict[str, object]:
    """Run a snippet as a program, and return what it defines."""
    names: dict[str, object] = {"__name__": "__main__"}
    exec(compile(source, "snippet", "exec"), names)  # what it is for; it is text of our own
    return names


def broken(bound: BoundFunction) -> str:
    """Return a snippet whose last golden value is a little off."""
    found = golden(bound)
    outputs = np.array(found.outputs)
    outputs.flat[np.argmax(np.abs(outputs))] *= 1 + 1e-11
    text = numpy_code(bound, found)
    rows = tuple(tuple(row) if isinstance(row, list) else row for row in outputs.tolist())
    changed = numpy_code(bound, type(found)(found.inputs, rows, found.relative, found.absolute))
    assert changed != text
    return changed


def test_every_function_has_an_entry() -> None:
    missing = CATALOGUE.keys() - NUMPY_BODIES.keys()
    assert not missing, f"Write {', '.join(sorted(missing))} in actgui/session/snippets/numpy_table.py"
    assert NUMPY_BODIES.keys() <= CATALOGUE.keys()


@pytest.mark.parametrize("bound", ALL, ids=NAMES)
def test_a_snippet_passes_its_self_check_and_says_nothing(
    bound: BoundFunction, capsys: pytest.CaptureFixture[str]
) -> None:
    source = snippet(bound, Language.NUMPY)
    assert source is not None
    run(source)
    assert capsys.readouterr() == ("", "")
    for key, value in bound.parameters.items():
        assert f"{key}={value!r}" in source


@pytest.mark.parametrize("key", CATALOGUE)
def test_a_snippet_keeps_its_accuracy_for_inputs_of_all_sizes(key: str) -> None:
    bound = CATALOGUE[key].bind()
    run(numpy_code(bound, golden_at(bound, wide_inputs(bound))))


@pytest.mark.parametrize("bound", ALL, ids=NAMES)
def test_a_wrong_golden_value_is_noticed(bound: BoundFunction) -> None:
    if not any(np.ravel(golden(bound).outputs)):
        pytest.skip("the function is 0 everywhere with these parameters")
    with pytest.raises(AssertionError):
        run(broken(bound))


def test_the_rounding_of_a_scaled_input_is_allowed_for() -> None:
    source = snippet(CATALOGUE["sine"].bind(omega=20.735202930378232), Language.NUMPY)
    assert source is not None
    run(source)


@pytest.mark.parametrize("key", PARAMETERS)
def test_extreme_parameters_are_written_without_a_warning(key: str) -> None:
    function = CATALOGUE[key]
    for values in PARAMETERS[key]:
        numbers = values if isinstance(values, tuple) else (values,)
        bound = function.bind(**dict(zip((p.key for p in function.parameters), numbers, strict=True)))
        for language in Language:
            assert (snippet(bound, language) is None) == (why_not(bound, language) is not None)


@pytest.mark.parametrize("key", CATALOGUE)
def test_nan_stays_nan(key: str) -> None:
    bound = CATALOGUE[key].bind()
    function = run(numpy_code(bound, golden(bound)))[key]
    assert callable(function)
    x = np.array([np.nan, 1.0, 2.0, 3.0])
    assert np.array_equal(np.isnan(function(x)), np.isnan(bound.value(x)))


@pytest.mark.parametrize("key", CATALOGUE)
def test_a_snippet_takes_matrices(key: str) -> None:
    bound = CATALOGUE[key].bind()
    function = run(numpy_code(bound, golden(bound)))[key]
    assert callable(function)
    x = np.linspace(-2, 2, 24).reshape(2, 3, 4)
    assert function(x).shape == ((2, 3, 2) if bound.function.kind is Kind.HALVING else x.shape)
    np.testing.assert_allclose(function(x), bound.value(x), rtol=1e-12, atol=1e-15)
