"""Snippets in LaTeX: the formula, with the present parameters stated in the symbols of the formula."""

import pytest

from actgui.core import CATALOGUE
from actgui.session.snippets import Language, snippet
from actgui.session.snippets.latex_code import latex_number, symbol


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_parameter_is_stated_in_a_symbol_of_the_formula(key: str) -> None:
    function = CATALOGUE[key]
    text = snippet(function.bind(), Language.LATEX)
    assert text is not None
    assert text.startswith(("f(x) = ", "f_i(x) = ", "f_i(a, b) = "))
    for parameter in function.parameters:
        assert symbol(parameter.key) in function.latex
        assert f"{symbol(parameter.key)} = {latex_number(parameter.default)}" in text
    assert text.count("{") == text.count("}")


def test_the_present_parameters_are_stated() -> None:
    text = snippet(CATALOGUE["leaky_relu"].bind(negative_slope=0.2), Language.LATEX)
    assert text is not None
    assert text.endswith(r",\quad \mathrm{negative\_slope} = 0.2")


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "1"), (-0.5, "-0.5"), (1e-7, r"1 \times 10^{-7}"), (-1.5e300, r"-1.5 \times 10^{300}"), (30.0, "30")],
)
def test_numbers_are_written_as_people_write_them(value: float, text: str) -> None:
    assert latex_number(value) == text
