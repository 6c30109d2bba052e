"""Laws of the input language: nothing crashes it, nothing takes long, and no number loses a bit."""

import time
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actgui.session.input_plain import read_plain
from actgui.session.input_source import normalised
from actgui.session.input_text import Grammar, InputError, read_numbers

WORDS = (
    *"0123456789+-*/%()[],;=.#\n\t eEj_^'\"\\{}!:−，；√π\u2029\x00",
    *(
        "**",
        "//",
        "range(",
        "linspace(0,",
        "normal",
        "uniform(count=",
        "inf",
        "nan",
        "pi",
        "1e308",
        "-0",
        "five",
        "if ",
    ),
)
language = st.lists(st.sampled_from(WORDS), max_size=40).map("".join)
any_text = st.text(st.characters(codec=None))
plain_text = st.lists(
    st.sampled_from([*"0123456789+-.e,; \n[]", " -", "\n", ", ", "nan", "inf", "-0", "1e400"]), max_size=40
).map("".join)
floats = st.lists(st.floats())


def same_bits(left: np.ndarray, right: np.ndarray) -> bool:
    return np.array_equal(left, right, equal_nan=True) and np.array_equal(
        np.signbit(left[~np.isnan(left)]), np.signbit(right[~np.isnan(right)])
    )


def reading(read: Callable[[], np.ndarray]) -> np.ndarray | InputError:
    try:
        return read()
    except InputError as mistake:
        return mistake


@settings(max_examples=500)
@given(st.one_of(language, any_text))
def test_no_text_crashes_and_every_mistake_has_a_place(text: str) -> None:
    result = reading(lambda: read_numbers(text, limit=1000))
    if isinstance(result, InputError):
        assert 0 <= result.start < result.end <= len(text)
        assert min(result.line, result.column) >= 1
        assert str(result) == f"{result.message} {result.hint}".rstrip()
    else:
        assert result.dtype == np.float64
        assert result.size <= 1000


@given(floats, st.sampled_from([", ", ",", " ", "\n", ";", "\t", "，", " # note\n"]))
def test_a_list_of_floats_is_read_back_bit_for_bit(values: list[float], separator: str) -> None:
    assert same_bits(read_numbers(separator.join(map(repr, values))), np.array(values))


@given(floats)
def test_python_and_numpy_lists_are_read_back_bit_for_bit(values: list[float]) -> None:
    assert same_bits(read_numbers(repr(values)), np.array(values))


@given(st.integers(2, 5), st.integers(2, 5), st.data())
def test_a_matrix_is_read_back_bit_for_bit(rows: int, columns: int, data: st.DataObject) -> None:
    matrix = data.draw(
        st.lists(st.lists(st.floats(), min_size=columns, max_size=columns), min_size=rows, max_size=rows)
    )
    text = "\n".join(" ".join(map(repr, row)) for row in matrix)
    assert same_bits(read_numbers(text), np.array(matrix))
    assert same_bits(read_numbers(repr(matrix)), np.array(matrix))


@given(plain_text)
def test_the_quick_way_agrees_with_the_grammar(text: str) -> None:
    source = normalised(text)
    quick = read_plain(source, 1000)
    if quick is None:
        return
    grammar = Grammar(source, 1000)
    numbers = reading(grammar.read)
    if isinstance(numbers, InputError):
        assert "length" in numbers.message  # a ragged matrix, which the quick way hands over
    else:
        assert same_bits(numbers.ravel(), quick[0])
        assert [row.count for row in grammar.rows] == quick[1].tolist()


@settings(max_examples=20)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_lines_keep_their_lengths_across_blocks(lengths: list[int]) -> None:
    filler = " " * 700_000  # blocks are about a million characters
    text = "\n".join(filler.join("1" * length) for length in lengths)
    quick = read_plain(normalised(text), 1000)
    assert quick is not None
    assert quick[1].tolist() == lengths


ENORMOUS = {
    "a tower of powers": "9**9**9**9",
    "a nested tower": "9**(9**(9**9))",
    "a giant range": "range(0, 10**12)",
    "a range of unspeakable size": "range(0, 10**2000)",
    "a giant linspace": "linspace(0, 1, 10**15)",
    "a giant normal": "normal(0, 1, 10**15)",
    "a tiny step": "arange(0, 1, 1e-300)",
    "a large power": "10**400",
    "a large exponent": "2**" + "9" * 1000,
    "parentheses": "(" * 100_000,
    "closed parentheses": "(" * 100_000 + "1" + ")" * 100_000,
    "brackets": "[" * 100_000,
    "signs": "-" * 100_000 + "1",
    "spaced signs": "- " * 100_000,
    "a long sum": "1+" * 100_000 + "1",
    "a long integer": "1" * 100_000,
    "a long integer in a sum": "1" * 100_000 + "+1",
    "a long fraction": "0." + "1" * 100_000 + "x",
    "a long name": "x" * 100_000,
    "blanks inside": "1" + " " * 100_000 + "+ 2",
    "calls within calls": "range(" * 100_000,
    "a hundred thousand lines": "\n" * 100_000 + "x",
}


@pytest.mark.parametrize("text", ENORMOUS.values(), ids=ENORMOUS.keys())
def test_what_would_take_for_ever_is_refused_at_once(text: str) -> None:
    started = time.process_time()
    with pytest.raises(InputError):
        read_numbers(text)
    assert time.process_time() - started < 5  # milliseconds in truth; without limits, hours


def shortest_time(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def test_a_million_numbers_are_read_about_as_fast_as_numpy_reads_them() -> None:
    values = np.random.default_rng(1).normal(size=1_000_000).tolist()
    commas = ",".join(map(repr, values))
    numpy_time = shortest_time(lambda: np.fromstring(commas, sep=","))
    for text in (commas, commas.replace(",", "\n")):
        assert shortest_time(lambda text=text: read_numbers(text)) < 3 * numpy_time
    assert read_numbers(commas).tolist() == values


def test_one_mistake_among_a_million_numbers_is_found() -> None:
    text = ", ".join(["0.12345678"] * 1_000_000) + ", five"
    with pytest.raises(InputError) as caught:
        read_numbers(text)
    assert caught.value.start == text.index("five")
