"""The input language: what people type, what they get, and what they are told when it is wrong."""

from math import e, inf, nan, pi

import numpy as np
import pytest

from actgui.session.input_text import InputError, TooManyNumbers, read_numbers

VECTORS = {
    "2, 3, 5, 6": [2, 3, 5, 6],
    "2 3\t5;6": [2, 3, 5, 6],
    "2\n3\n5\n6\n": [2, 3, 5, 6],
    "1\r\n2\r3": [1, 2, 3],
    "1，2、3；4": [1, 2, 3, 4],
    "1\u00a02\u30003": [1, 2, 3],
    "１．５，２": [1.5, 2],
    "\ufeff1, 2": [1, 2],
    "": [],
    "  \n\t": [],
    "# nothing yet": [],
    "1, 2,": [1, 2],
    "1 # the first\n2 # the second, 99": [1, 2],
    ".5 5. +5 -5 1e3 1E-3 1_000 007": [0.5, 5, 5, -5, 1000, 0.001, 1000, 7],
    "pi e inf -inf nan": [pi, e, inf, -inf, nan],
    "PI Inf NaN Infinity π": [pi, inf, nan, inf, pi],
    "−5 –2": [-5, -2],
    "1/3, 2**10, -pi/2": [1 / 3, 1024, -pi / 2],
    "7 // 2, 7 % 4, -7 % 4, 2**-1": [3, 3, 1, 0.5],
    "-2**2, (-2)**2, 2**3**2": [-4, 4, 512],
    "(1 + 2) * 3": [9],
    "2×3 6÷2": [6, 3],
    "[np.float64(0.5), np.float32(-1e-3), np.int64(3)]": [0.5, -0.001, 3],
    "1 -2": [1, -2],
    "1 - 2": [-1],
    "1-2": [-1],
    "2 * 3": [6],
    "2 *3": [6],
    "1 - -2": [3],
    "(1 -2)": [-1],
    "1 (2)": [1, 2],
    "range(4)": [0, 1, 2, 3],
    "range(2, 5)": [2, 3, 4],
    "range(10, 0, -3)": [10, 7, 4, 1],
    "range(5, 2)": [],
    "range (3)": [0, 1, 2],
    "Range(start=1, stop=3)": [1, 2],
    "range(3, step=2)": [0, 2],
    "range(\n  0,\n  3\n)": [0, 1, 2],
    "range(0; 3)": [0, 1, 2],
    "range(2), 7 range(1)": [0, 1, 7, 0],
    "arange(0, 1, 0.25)": [0, 0.25, 0.5, 0.75],
    "arange(3)": [0, 1, 2],
    "linspace(-1, 1, 5)": [-1, -0.5, 0, 0.5, 1],
    "linspace(0, 2*pi, num=3)": [0, pi, 2 * pi],
    "linspace(-1.7e308, 1.7e308, 3)": [-1.7e308, 0, 1.7e308],
    "logspace(0, 2, 3)": [1, 10, 100],
    "logspace(0, 3, 4, base=2)": [1, 2, 4, 8],
    "[2, 3, 5, 6]": [2, 3, 5, 6],
    "[0.1 0.2\n 0.3 0.4]": [0.1, 0.2, 0.3, 0.4],
    "[range(3), 7]": [0, 1, 2, 7],
    "2**53 + 1 - 2**53": [1],
    "10**400 / 10**399": [10],
    "9007199254740993": [9007199254740992],
    "18446744073709551617": [18446744073709551616],
    "5e-324, 1.7976931348623157e308": [5e-324, 1.7976931348623157e308],
    "1e-400": [0],
}

MATRICES = {
    "1 2\n3 4": [[1, 2], [3, 4]],
    "1, 2,\n3, 4,\n": [[1, 2], [3, 4]],
    "1 2\n\n# between\n3 4": [[1, 2], [3, 4]],
    "range(3)\nrange(3, 6)": [[0, 1, 2], [3, 4, 5]],
    "[[1, 2], [3, 4]]": [[1, 2], [3, 4]],
    "[[1 2]\n [3 4]]": [[1, 2], [3, 4]],
    "[1, 2]\n[3, 4]": [[1, 2], [3, 4]],
    "[[1, 2, 3]]": [[1, 2, 3]],
    "[[1], [2]]": [[1], [2]],
    "[1 2; 3 4]": [[1, 2], [3, 4]],
}

# text, the piece that is underlined, the sentence that says what is wrong, a part of the hint
MISTAKES = [
    ("five", "five", "“five” is not a number.", "Write digits (5), or use range(start, stop, step)."),
    ("linspce(0, 1, 3)", "linspce", "“linspce” is not a number.", "linspace"),
    ("1, 5five", "5five", "“5five” is not a number.", "number only"),
    ("1.2.3", "1.2.3", "“1.2.3” is not a number.", "decimal point"),
    ("2pi", "2pi", "“2pi” is not a number.", "2*pi"),
    ("np.pi", "np.pi", "“np.pi” is not a number.", "before the point"),
    ("2^3", "2^3", "“2^3” is not a number.", "**"),
    ('"5"', '"5"', '“"5"” is not a number.', "quotation marks"),
    ("∞", "∞", "“∞” is not a number.", "inf"),
    ("a{b}", "a{b}", "“a{b}” is not a number.", "brackets"),
    ("{0}", "{0}", "“{0}” is not a number.", "brackets"),
    ("{", "{", "“{” is not a number.", "brackets"),
    ("if", "if", "“if” is not a number.", "inf"),
    ("True", "True", "“True” is not a number.", "Write digits"),
    ("__import__('os')", "'os'", "“'os'” is not a number.", "quotation marks"),
    ("__import__(0)", "__import__", "“__import__” is not a number.", "Write digits"),
    ("1\x00", "1\x00", "“1U+0000” is not a number.", "Write numbers"),
    ("\ud800", "\ud800", "“U+D800” is not a number.", "Write numbers"),
    ("1,,2", ",", "A number is missing between two separators.", "nan"),
    ("1 +", "+", "A number is missing after “+”.", "remove “+”"),
    ("2, *3", "*", "A number is missing before “*”.", "2 * 3"),
    ("50%", "%", "A number is missing after “%”.", "remove"),
    ("1/0", "1/0", "“1/0” divides by zero.", "inf"),
    ("0 ** -1", "0 ** -1", "“0 ** -1” divides by zero.", "inf"),
    ("1e400", "1e400", "“1e400” is too large: the largest number is about 1.8e308.", "inf"),
    ("1e308 * 10", "1e308 * 10", "“1e308 * 10” is too large: the largest number is about 1.8e308.", "inf"),
    ("10**400", "10**400", "“10**400” is too large: the largest number is about 1.8e308.", "inf"),
    ("(-8)**(1/3)", "(-8)**(1/3)", "“(-8)**(1/3)” is not a real number.", "real"),
    ("linspace(0, 1", "(", "This parenthesis is never closed.", ")"),
    ("1)", ")", "“)” does not belong here.", "Remove it"),
    ("[1, 2", "[", "This bracket is never closed.", "]"),
    ("1]", "]", "“]” does not belong here.", "Remove it"),
    ("[[[1]]]", "[", "“[” does not belong here.", "[[1, 2], [3, 4]]"),
    ("range(3)[1]", "[", "“[” does not belong here.", "whole list"),
    ("x = 5", "x", "“x” is not a number.", "Write digits"),
    ("5 = 5", "=", "“=” does not belong here.", "numbers only"),
    ("(1, 2)", "(1, 2)", "“(1, 2)” is a list in parentheses.", "Leave the parentheses out"),
    ("linspace(0 1 5)", "0 1", "Something is missing inside “0 1”.", "comma"),
    ("2(3)", "2(", "Something is missing inside “2(”.", "*"),
    ("range", "range", "“range” needs numbers in parentheses.", "range(0, 21)"),
    ("2 * range(3)", "range(3)", "“range(3)” stands for many numbers and cannot be part of a calculation.", "own"),
    ("pi(2)", "pi(2)", "“pi(2)” cannot be read.", "*"),
    ("range(a=)", "range(a=)", "“range(a=)” cannot be read.", "Check"),
    ("range()", "range()", "range needs stop.", "range(start, stop, step)"),
    ("range(1, 2, 3, 4)", "range(1, 2, 3, 4)", "range takes at most 3 numbers, not 4.", "range(start, stop, step)"),
    ("normal(sed=1)", "normal(sed=1)", "normal has no parameter “sed”.", "normal(mean, std, count, seed)"),
    ("normal(1, mean=2)", "normal(1, mean=2)", "normal is given mean twice.", "normal(mean"),
    ("range(0.5)", "range(0.5)", "stop must be a whole number, not 0.5.", "arange"),
    ("range(1, 2, 0)", "range(1, 2, 0)", "step must not be 0.", "distance"),
    ("linspace(0, inf, 3)", "linspace(0, inf, 3)", "stop must be a finite number.", "such as"),
    ("linspace(0, 1, -3)", "linspace(0, 1, -3)", "count must not be negative.", "0 or more"),
    ("normal(0, -1)", "normal(0, -1)", "std must not be negative.", "0 or more"),
    ("uniform(2, 1)", "uniform(2, 1)", "low must not be above high, nor too far below it.", "smaller"),
    ("logspace(0, 1, 3, base=0)", "logspace(0, 1, 3, base=0)", "base must be greater than 0.", "10"),
    ("1 2 3\n4 5 6\n7 8", "7 8", "This row has length 2, but the others have length 3.", "same count"),
]


@pytest.mark.parametrize(("text", "expected"), VECTORS.items())
def test_a_vector(text: str, expected: list[float]) -> None:
    numbers = read_numbers(text)
    assert numbers.dtype == np.float64
    np.testing.assert_array_equal(numbers, np.array(expected, dtype=np.float64))


@pytest.mark.parametrize(("text", "expected"), MATRICES.items())
def test_a_matrix(text: str, expected: list[list[float]]) -> None:
    np.testing.assert_array_equal(read_numbers(text), np.array(expected, dtype=np.float64))


@pytest.mark.parametrize(("text", "piece", "message", "hint"), MISTAKES)
def test_a_mistake_is_found_and_explained(text: str, piece: str, message: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        read_numbers(text)
    assert text[caught.value.start : caught.value.end] == piece
    assert caught.value.message == message
    assert hint in caught.value.hint


@pytest.mark.parametrize("text", ["1, 2\nx", "1, 2\r\nx", "1, 2\rx", "1, 2\u2029x", "# comment\nx"])
def test_a_mistake_knows_its_line(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_numbers(text)
    assert (caught.value.line, caught.value.column) == (2, 1)


def test_columns_count_from_one() -> None:
    with pytest.raises(InputError) as caught:
        read_numbers("1\n2, 3, five")
    assert (caught.value.line, caught.value.column) == (2, 7)
    assert str(caught.value) == f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize("text", ["-0", "-0, 1", "1 -0", "-0.0", "-0.0 +1", "[-0]", "range(0) -0", "-(0)", "−0"])
def test_minus_zero_keeps_its_sign(text: str) -> None:
    numbers = read_numbers(text)
    assert np.signbit(numbers[numbers == 0]).all()


def test_random_numbers_depend_on_the_seed_only() -> None:
    np.testing.assert_array_equal(read_numbers("normal(2, 3, 4, 5)"), np.random.default_rng(5).normal(2, 3, 4))
    np.testing.assert_array_equal(read_numbers("uniform(-1, 1, 9)"), np.random.default_rng(0).uniform(-1, 1, 9))
    assert read_numbers("normal()").size == read_numbers("uniform()").size == 100
    assert read_numbers("normal(0, -0, 3)").tolist() == [0, 0, 0]


def test_a_range_beyond_exact_floats_is_rounded_number_by_number() -> None:
    first = 2**53
    assert read_numbers(f"range({first}, {first} + 5)").tolist() == [float(first + i) for i in range(5)]


def test_more_numbers_than_the_limit_are_refused() -> None:
    assert read_numbers("range(10)", limit=10).size == 10
    for text in ("range(11)", "1 " * 11, "[" + "1," * 11 + "]", "range(10), 1/3", "range(10) 1", "normal(0, 1, 1e300)"):
        with pytest.raises(TooManyNumbers, match="more than 10 numbers"):
            read_numbers(text, limit=10)
