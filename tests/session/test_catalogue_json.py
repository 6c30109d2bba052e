"""The catalogue as JSON: valid, in a stable form, and true to the catalogue."""

import json
import math
from typing import Any

import pytest

from actgui.core import CATALOGUE, ActivationFunction, Kind, properties_of
from actgui.session.catalogue_json import catalogue_json
from actgui.session.command_line import parse, run

NAMES = (
    "key", "family", "kind", "other_names", "latex", "derivative_latex", "parameters", "output_range", "bounded",
    "monotonicity", "zero_centred", "homogeneity", "symmetry", "symmetry_centre", "differentiability", "limits",
    "window", "zeros", "extrema", "inflexions", "lipschitz", "sums_to_one", "shift_invariant",
    "permutation_equivariant", "kinks", "jumps", "joints", "implementations", "papers", "accuracy_note",
)  # fmt: skip
INTERVAL = {"low", "high", "low_closed", "high_closed"}


def no_constant(text: str) -> float:
    raise AssertionError(f"{text} is no JSON")


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    return json.loads(catalogue_json(), parse_constant=no_constant)


@pytest.fixture(scope="module")
def functions(catalogue: dict[str, Any]) -> dict[str, Any]:
    return {function["key"]: function for function in catalogue["functions"]}


def number(value: float | str | None) -> float:
    return math.nan if value is None else float(value)


def test_the_form_says_what_it_is(catalogue: dict[str, Any]) -> None:
    assert (catalogue["format"], catalogue["version"]) == ("actgui-functions", 1)
    assert [function["key"] for function in catalogue["functions"]] == list(CATALOGUE)


def test_all_functions_have_the_same_names(functions: dict[str, Any]) -> None:
    for function in functions.values():
        assert tuple(function) == NAMES
        assert set(function["output_range"]) == INTERVAL
        assert set(function["lipschitz"]) == {"constant", "norm", "places"}
        for parameter in function["parameters"]:
            assert set(parameter) == {"key", "default", "offered", "allowed"}
            assert set(parameter["allowed"]) == INTERVAL
        for extremum in function["extrema"] or ():
            assert set(extremum) == {"x", "value", "turn", "is_global"}
        for paper in function["papers"]:
            assert set(paper) == {"key", "text", "url", "bibtex"}
        for known in function["implementations"]:
            assert set(known) == {
                "framework", "name", "title", "arguments", "options", "version", "opsets", "note", "preset",
            }  # fmt: skip


@pytest.mark.parametrize("function", CATALOGUE.values(), ids=CATALOGUE.keys())
def test_everything_is_that_of_the_catalogue(function: ActivationFunction, functions: dict[str, Any]) -> None:
    found, written = properties_of(function.bind()), functions[function.key]
    assert (written["latex"], written["derivative_latex"]) == (function.latex, function.derivative_latex)
    assert {p["key"]: p["default"] for p in written["parameters"]} == function.bind().parameters
    assert number(written["output_range"]["low"]) == found.output_range.low
    assert number(written["output_range"]["high"]) == found.output_range.high
    assert written["monotonicity"] == found.monotonicity
    assert number(written["differentiability"]) == found.differentiability
    assert number(written["lipschitz"]["constant"]) == found.lipschitz
    assert [e["x"] for e in written["extrema"] or ()] == [e.x for e in found.extrema or ()]
    assert [number(zero["low"]) for zero in written["zeros"] or ()] == [zero.low for zero in found.zeros or ()]
    assert (written["zeros"] is None) == (function.kind is not Kind.ELEMENT_WISE)
    assert [known["preset"] for known in written["implementations"]] == [
        function.preset(known).parameters for known in function.implementations
    ]
    assert [paper["text"] for paper in written["papers"]] == [str(paper) for paper in function.papers]
    assert len(written["implementations"]) == len(function.implementations)


def test_infinities_are_texts_and_what_does_not_exist_is_null(functions: dict[str, Any]) -> None:
    relu, sine, softmax = functions["relu"], functions["sine"], functions["softmax"]
    assert relu["output_range"] == {"low": 0, "high": "inf", "low_closed": True, "high_closed": False}
    assert relu["zeros"] == [{"low": "-inf", "high": 0, "low_closed": False, "high_closed": True}]
    assert relu["limits"] == {"value": [0, "inf"], "slope": [0, 1]}
    assert relu["window"] is None
    assert (relu["kinks"], relu["differentiability"]) == ([0], 0)
    assert sine["limits"] == {"value": [None, None], "slope": [None, None]}
    assert sine["window"] == pytest.approx(10.25 * math.pi)
    assert functions["tanh"]["differentiability"] == "inf"
    assert functions["exponential"]["lipschitz"] == {"constant": "inf", "norm": "absolute", "places": []}
    assert (softmax["limits"], softmax["kinks"], softmax["lipschitz"]["norm"]) == (None, None, "euclidean")
    assert functions["hard_tanh"]["symmetry_centre"] == [0, 0]


def test_the_command_writes_it(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(parse(["functions", "--json"])) == 0
    captured = capsysbinary.readouterr()
    assert captured.out == catalogue_json()
    assert captured.out.endswith(b"}\n")
    assert captured.err == b""
