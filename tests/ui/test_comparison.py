"""The comparison of two functions: what it says is true, for every pair, and covers what people compare."""

import numpy as np
import pytest

from actgui.core import CATALOGUE, Axis, BoundFunction, Evaluation, Kind, evaluate, properties_of
from actgui.ui.comparison import TITLES, Cell, compare
from actgui.ui.comparison_text import markdown_table, tabbed_table

INPUTS = [2.0, 3.0, 5.0, 6.0]
SIGMOID, SOFTMAX = CATALOGUE["sigmoid"].bind(), CATALOGUE["softmax"].bind()


@pytest.fixture
def article() -> Evaluation:
    return evaluate(INPUTS, [SIGMOID, SOFTMAX])


def cells(left: BoundFunction, right: BoundFunction, evaluation: Evaluation) -> dict[str, tuple[Cell, Cell]]:
    return {row.key: row.cells for row in compare(left, right, evaluation)}


def cells_of(function: BoundFunction, evaluation: Evaluation) -> dict[str, Cell]:
    return {key: pair[0] for key, pair in cells(function, function, evaluation).items()}


@pytest.mark.parametrize(
    ("key", "sigmoid", "softmax"),
    [
        ("task", "Binary classification, as in logistic regression", "Multi-class classification, as in multinomial"),
        ("task", "cumulative distribution", "the class with the highest probability is the answer"),
        ("task", "multi-label", "multinomial logistic regression"),
        ("sum", "Need not be 1", "Always 1"),
        ("place", "Activation function of artificial neurons", "Different layers"),
        ("largest", "high output, but not at the cost of the others", "largest share, at the cost of all others"),
        ("range", "(0, 1)", "(0, 1]"),
        ("range", "each output can be a probability", "the probabilities of one choice"),
        ("shape", "one value from one input", "one value from the whole vector"),
        ("derivative", "Positive everywhere · at most 0.25, at x = 0", "By its own input positive"),
        ("curve", "S-shaped: rises everywhere · from 0 at −∞ to 1 at ∞ · above 0.9 from x = 2.19722", "no curve"),
        ("growth", "The others stay as they are", "The others lose together what it gains"),
        ("saturation", "At both ends", "When one input leads"),
        ("shift", "by itself", "Nothing changes"),
    ],
)
def test_the_table_of_the_article(article: Evaluation, key: str, sigmoid: str, softmax: str) -> None:
    left, right = cells(SIGMOID, SOFTMAX, article)[key]
    assert sigmoid in left.law
    assert softmax in right.law


def test_numbers_follow_the_inputs(article: Evaluation) -> None:
    found = cells(SIGMOID, SOFTMAX, article)
    assert [cell.now for cell in found["sum"]] == ["now 3.82421", "now 1"]
    assert found["sum"][0].exact == "now 3.824205730719396"
    assert found["growth"][0].now == "now 6 → 7: its output +0.00156157, all others together 0"
    assert found["growth"][1].now == "now 6 → 7: its output +0.165393, all others together −0.165393"
    assert "+0.16539258206324503" in found["growth"][1].exact
    assert found["largest"][0].now == "now 6 gets 0.997527, 26.1 % of the sum"
    assert found["largest"][1].now == "now 6 gets 0.696387, 69.6 % of the sum"
    assert found["saturation"][0].now == "now 2 of 4 slopes are below 0.01"
    assert found["derivative"][0].now.startswith("at the inputs now 0.104994, 0.0451767")


def test_a_matrix_counts_its_vectors() -> None:
    evaluation = evaluate([INPUTS, INPUTS], [SIGMOID, SOFTMAX], axis=Axis.ROWS)
    sums = cells(SIGMOID, SOFTMAX, evaluation)["sum"]
    assert sums[0].now == "now 7.64841"
    assert sums[1].now == "now 2 over 2 vectors"


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_function_has_something_to_say_in_every_row(article: Evaluation, key: str) -> None:
    found = cells_of(CATALOGUE[key].bind(), article)
    assert list(found) == list(TITLES)
    for row, cell in found.items():
        assert cell.latex if row == "formula" else cell.law, row
        assert "{" not in cell.law + cell.now + cell.exact, row
        assert "nan" not in cell.now, row
        assert cell.law[:1] == cell.law[:1].upper(), row


@pytest.mark.parametrize("inputs", [[], [np.nan], [np.inf, -np.inf], [1e308, -1e308, 0.0], [[1.0, 2.0], [3.0, 4.0]]])
def test_no_input_breaks_the_comparison(inputs: list[float]) -> None:
    for function in CATALOGUE.values():
        found = cells_of(function.bind(), evaluate(inputs, [SIGMOID]))
        assert all("{" not in cell.law + cell.now + cell.exact for cell in found.values())


def test_only_what_sums_to_one_says_so(article: Evaluation) -> None:
    for function in CATALOGUE.values():
        says_so = cells_of(function.bind(), article)["sum"].law.startswith("Always 1")
        assert says_so == bool(properties_of(function.bind()).sums_to_one)


def test_parameters_are_taken_into_account(article: Evaluation) -> None:
    steep = cells_of(CATALOGUE["prelu"].bind(weight=-0.5), article)
    assert steep["largest"].law.startswith("Its output does not follow it everywhere")
    assert steep["formula"].now == "weight = −0.5"
    assert steep["derivative"].law == "Positive and negative · at most 1"


def test_laws_of_other_kinds(article: Evaluation) -> None:
    relu, hardmax, glu = (cells_of(CATALOGUE[key].bind(), article) for key in ("relu", "hardmax", "glu"))
    assert relu["derivative"].law == "Never negative · at most 1"
    assert relu["saturation"].law == "On the left only: the slope goes to 0 there · below 0.01 left of 0"
    assert hardmax["derivative"].law == "0 everywhere but at the jumps"
    assert glu["shape"].now == "now 4 inputs, 2 outputs"
    assert cells_of(CATALOGUE["sine"].bind(), article)["saturation"].law.startswith("Never")
    assert cells_of(CATALOGUE["binary_step"].bind(), article)["derivative"].law == "0 everywhere but at the jumps"


def test_an_odd_number_of_inputs_leaves_halving_functions_without_numbers() -> None:
    found = cells_of(CATALOGUE["glu"].bind(), evaluate([1.0, 2.0, 3.0], [SIGMOID]))
    assert found["sum"].now == "no outputs: it needs an even number of inputs"
    assert found["growth"].now == ""


def test_millions_of_inputs_are_summed_if_they_are_in_the_plot_anyway() -> None:
    evaluation = evaluate(np.zeros(1_000_001), [SIGMOID])
    assert cells_of(SIGMOID, evaluation)["sum"].now == "now 500000"
    assert cells_of(SIGMOID, evaluation)["growth"].now == ""
    assert cells_of(SOFTMAX, evaluation)["sum"].now.startswith("More than 1,000,000 inputs")


def test_markdown_has_a_line_for_each_row_and_no_stray_bars(article: Evaluation) -> None:
    softsign = CATALOGUE["softsign"].bind()  # has bars in its formula
    assert softsign.function.kind is Kind.ELEMENT_WISE
    lines = markdown_table(("softsign", "softmax"), compare(softsign, SOFTMAX, article)).splitlines()
    assert lines[:2] == ["|  | softsign | softmax |", "|---|---|---|"]
    assert len(lines) == 2 + len(TITLES)
    assert all(line.replace(r"\|", "").count("|") == 4 for line in lines)
    assert r"$f(x) = \frac{x}{1 + \|x\|}$" in lines[2]


def test_a_table_for_spreadsheets_has_all_digits(article: Evaluation) -> None:
    lines = tabbed_table(("sigmoid", "softmax"), compare(SIGMOID, SOFTMAX, article)).splitlines()
    assert all(line.count("\t") == 2 for line in lines)
    assert any("3.824205730719396" in line for line in lines)
