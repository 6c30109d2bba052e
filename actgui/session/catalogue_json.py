"""The whole catalogue as JSON: every descriptor in full, with the properties of the default parameters.

The outermost object has `format` ("actgui-functions"), `version` (of this form; it grows when a name goes or changes
its meaning, not when one is added), `program` and `functions`, a list in the order of the catalogue. All functions
have the same names:

key, family, kind, other_names, accuracy_note
    Texts; `other_names` is a list of them. `kind` is "element_wise" for functions of one number.
latex, derivative_latex
    The right-hand sides of f(x) and its derivative.

Parameters
----------
    Objects with `key`, `default`, and the intervals `offered` (what editors span) and `allowed`.
output_range, bounded, monotonicity, zero_centred, homogeneity, symmetry, symmetry_centre, differentiability
    As in `actgui.core.Properties`; the centre is a list of two coordinates.
kinks, jumps, joints
    Lists of the places where the derivative jumps, where the value does too, and where only a higher derivative does;
    null for axis functions.
limits
    An object with `value` and `slope`, each a list: at minus infinity, at infinity.
window, zeros, extrema, inflexions
    Lists of the intervals in which f is 0 (points have equal ends), of objects with `x`, `value`, `turn` ("minimum" or
    "maximum") and `is_global`, and of places. Of what swings for ever these are given for |x| up to `window`; null
    there says that the lists are complete.
lipschitz
    An object with `constant`, `norm` ("absolute", "euclidean" or "maximum") and `places`, the intervals in which the
    slope is as large as that.
sums_to_one, shift_invariant, permutation_equivariant
    For axis functions true or false.
implementations
    Objects with `framework`, `name`, `title`, `arguments` (objects with `name` and `default` there, and the `key` of
    the parameter here), `options`, `version`, `opsets`, `note`, and `preset`: all parameters here as they are there.

papers
    Objects with `key`, `text` (as people cite it), `url` (or "") and `bibtex`.

An interval is an object with `low`, `high`, `low_closed` and `high_closed`. JSON has no infinity: it is the text "inf"
or "-inf". What does not exist or does not apply, such as the limit of a sine, is null.
"""

from dataclasses import astuple
from enum import Enum
from math import isfinite, isnan

import orjson

from actgui import __version__
from actgui.core import (
    CATALOGUE,
    ActivationFunction,
    BoundFunction,
    Implementation,
    Interval,
    Kind,
    Paper,
    Parameter,
    Properties,
    properties_of,
)

FORMAT, VERSION = "actgui-functions", 1

Json = dict[str, "Json"] | list["Json"] | str | float | bool | None


def catalogue_json() -> bytes:
    """Return the catalogue as indented UTF-8 with a line feed at the end."""
    catalogue = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"ActGUI {__version__}",
        "functions": [_function(function) for function in CATALOGUE.values()],
    }
    return orjson.dumps(catalogue, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _function(function: ActivationFunction) -> dict[str, Json]:
    return {
        "key": function.key,
        "family": function.family.value,
        "kind": function.kind.value,
        "other_names": list(function.other_names),
        "latex": function.latex,
        "derivative_latex": function.derivative_latex,
        "parameters": [_parameter(parameter) for parameter in function.parameters],
        **_properties(properties_of(function.bind())),
        **_breaks(function.bind()),
        "implementations": [_implementation(function, known) for known in function.implementations],
        "papers": [_paper(paper) for paper in function.papers],
        "accuracy_note": function.accuracy_note,
    }


def _properties(found: Properties) -> dict[str, Json]:
    limits: Json = None
    if found.limits is not None:
        left_and_right = astuple(found.limits)
        limits = {"value": _list(left_and_right[:2]), "slope": _list(left_and_right[2:])}
    return {
        "output_range": _interval(found.output_range),
        "bounded": found.bounded,
        "monotonicity": found.monotonicity.value,
        "zero_centred": found.zero_centred,
        "homogeneity": found.homogeneity,
        "symmetry": _text(found.symmetry),
        "symmetry_centre": None if found.symmetry_centre is None else _list(found.symmetry_centre),
        "differentiability": _number(found.differentiability),
        "limits": limits,
        **_places(found),
        "lipschitz": {
            "constant": None if found.lipschitz is None else _number(found.lipschitz),
            "norm": _text(found.lipschitz_norm) or "absolute",
            "places": _intervals(found.steepest),
        },
        "sums_to_one": found.sums_to_one,
        "shift_invariant": found.shift_invariant,
        "permutation_equivariant": found.permutation_equivariant,
    }


def _breaks(bound: BoundFunction) -> dict[str, Json]:
    places = {"kinks": bound.kinks, "jumps": bound.jumps, "joints": bound.joints}
    curve = bound.function.kind is Kind.ELEMENT_WISE
    return {name: _list(numbers) if curve else None for name, numbers in places.items()}


def _places(found: Properties) -> dict[str, Json]:
    extrema: Json = None
    if found.extrema is not None:
        extrema = [
            {"x": _number(e.x), "value": _number(e.value), "turn": e.turn.value, "is_global": e.is_global}
            for e in found.extrema
        ]
    return {
        "window": found.window if isfinite(found.window) else None,
        "zeros": _intervals(found.zeros),
        "extrema": extrema,
        "inflexions": None if found.inflexions is None else _list(found.inflexions),
    }


def _parameter(parameter: Parameter) -> Json:
    return {
        "key": parameter.key,
        "default": parameter.default,
        "offered": _interval(parameter.offered),
        "allowed": _interval(parameter.allowed),
    }


def _implementation(function: ActivationFunction, known: Implementation) -> Json:
    return {
        "framework": known.framework.value,
        "name": known.name,
        "title": known.title,
        "arguments": [{"name": a.name, "key": a.key, "default": a.default} for a in known.arguments],
        "options": known.options,
        "version": known.version,
        "opsets": list(known.opsets),
        "note": known.note,
        "preset": dict(function.preset(known).parameters),
    }


def _paper(paper: Paper) -> Json:
    return {"key": paper.key, "text": str(paper), "url": paper.url, "bibtex": paper.bibtex}


def _intervals(intervals: tuple[Interval, ...] | None) -> Json:
    return None if intervals is None else [_interval(interval) for interval in intervals]


def _interval(interval: Interval) -> Json:
    return {
        "low": _number(interval.low),
        "high": _number(interval.high),
        "low_closed": interval.low_closed and isfinite(interval.low),
        "high_closed": interval.high_closed and isfinite(interval.high),
    }


def _list(numbers: tuple[float, ...]) -> list[Json]:
    return [_number(number) for number in numbers]


def _number(number: float) -> float | str | None:
    """Return what stands for a number, an infinity or NaN; there is no minus zero."""
    if isfinite(number):
        return number + 0.0
    return None if isnan(number) else str(float(number))


def _text(choice: Enum | None) -> str | None:
    return None if choice is None else str(choice.value)
