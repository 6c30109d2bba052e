"""Very long lines are folded without a change to their numbers."""

import numpy as np
import pytest

from actgui.session.input_text import read_numbers
from actgui.session.long_lines import LONG_LINE, fold_long_lines

NUMBERS = np.random.default_rng(7).normal(size=3000)


@pytest.mark.parametrize("separator", [", ", ",", " ", "\t"])
@pytest.mark.parametrize("brackets", ["{}", "[{}]"])
def test_a_long_line_is_folded_and_reads_the_same(separator: str, brackets: str) -> None:
    text = brackets.format(separator.join(map(repr, NUMBERS.tolist())))
    folded = fold_long_lines(text)
    assert max(map(len, folded.split("\n"))) < 200
    assert np.array_equal(read_numbers(folded), NUMBERS)


def test_the_long_rows_of_a_matrix_stay_rows() -> None:
    row = ", ".join(map(repr, NUMBERS.tolist()))
    numbers = read_numbers(fold_long_lines(f"{row}\n{row}"))
    assert numbers.shape == (2, NUMBERS.size)


@pytest.mark.parametrize("text", ["2, 3, 5, 6", "range(0, 21)", "", "sqrt " * LONG_LINE, "1 # " + "x" * LONG_LINE])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert fold_long_lines(text) == text
