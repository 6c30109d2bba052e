"""Snippets in C99."""

from math import isfinite

from actgui.core import CATALOGUE, BoundFunction, Kind
from actgui.session.snippets.bodies import lines_of, needed
from actgui.session.snippets.c_table import C_BODIES, C_HELPERS
from actgui.session.snippets.golden import Golden
from actgui.session.snippets.text import heading, listing

_TAKEN = ("tanh", "erf")  # by math.h

_NUMBERS = """\
int main(void)  /* self-check against golden values: the exit code is 0, or 1 where one differs */
{{
    static const double x[] = {{
        {inputs}
    }};
    static const double expected[] = {{
        {outputs}
    }};
    for (size_t i = 0; i < sizeof x / sizeof *x; ++i) {{
        const double y = {name}(x[i]);
        if (!(y == expected[i] || fabs(y - expected[i]) <= {relative:g} * fabs(expected[i]){absolute})) return 1;
    }}
    return 0;
}}
"""
_ROWS = """\
int main(void)  /* self-check against golden values: the exit code is 0, or 1 where one differs */
{{
    enum {{ ROWS = {rows}, LENGTH = {length}, OUT = {out} }};
    static const double x[ROWS * LENGTH] = {{
        {inputs}
    }};
    static const double expected[ROWS * OUT] = {{
        {outputs}
    }};
    for (size_t row = 0; row < ROWS; ++row) {{
        double y[OUT];
        {name}(x + row * LENGTH, y, LENGTH);
        for (size_t i = 0; i < OUT; ++i) {{
            const double e = expected[row * OUT + i];
            if (!(y[i] == e || fabs(y[i] - e) <= {relative:g} * fabs(e){absolute})) return 1;
        }}
    }}
    return 0;
}}
"""
_SIGNATURES = {
    Kind.ELEMENT_WISE: "static double {name}(double x)",
    Kind.AXIS: "static void {name}(const double *x, double *y, size_t n)",
    Kind.HALVING: "static void {name}(const double *x, double *y, size_t n)",
}
_REMARKS = {
    Kind.ELEMENT_WISE: "",
    Kind.AXIS: " x and y have n numbers, at least one, and do not overlap.",
    Kind.HALVING: " x has n numbers, values and then as many gates; y has n / 2.",
}


def c_name(key: str) -> str:
    """Return what the function is called in C."""
    return f"{key}_" if key in _TAKEN else key


def c_code(bound: BoundFunction, golden: Golden) -> str:
    """Return the function with its parameters as constants, what it calls, and the self-check as `main`."""
    blocks = [*(_helper(name) for name in needed(bound.key, C_BODIES, C_HELPERS, _TAKEN)), _function(bound)]
    includes = ["math.h", "stddef.h", *(["stdlib.h"] if "qsort(" in blocks[-1] else [])]
    remark = f"/* Relative error below {golden.relative:g}, except near roots.{_REMARKS[bound.function.kind]} */"
    head = [f"/* {heading(bound, 'C99')}; link with -lm */", remark, *(f"#include <{name}>" for name in includes)]
    return "\n".join([*head, "", "\n\n".join([*blocks, _check(bound, golden)])])


def _helper(name: str) -> str:
    return C_HELPERS[name].strip("\n") if name in C_HELPERS else _function(CATALOGUE[name].bind())


def _function(bound: BoundFunction) -> str:
    kind = bound.function.kind
    constants = [f"const double {key} = {_number(value)};" for key, value in bound.parameters.items()]
    lines = lines_of(C_BODIES[bound.key])
    if kind is not Kind.AXIS:
        value, gap, comment = lines[-1].partition("  /*")
        result = "return" if kind is Kind.ELEMENT_WISE else "y[i] ="
        lines[-1] = f"{result} {value};{gap}{comment}"
    if kind is Kind.HALVING:
        pair = "const double a = x[i], b = x[n / 2 + i];"
        lines = ["for (size_t i = 0; i < n / 2; ++i) {", *(f"    {line}" for line in (pair, *lines)), "}"]
    signature = _SIGNATURES[kind].format(name=c_name(bound.key))
    return "\n".join([signature, "{", *(f"    {line}" for line in (*constants, *lines)), "}"])


def _check(bound: BoundFunction, golden: Golden) -> str:
    numbers = bound.function.kind is Kind.ELEMENT_WISE
    rows = len(golden.inputs)
    inputs, outputs = golden.flat_inputs, golden.flat_outputs
    return (_NUMBERS if numbers else _ROWS).format(
        name=c_name(bound.key),
        rows=rows,
        length=len(inputs) // rows if rows else 0,
        out=len(outputs) // rows if rows else 0,
        inputs=listing([_number(number) for number in inputs], 8),
        outputs=listing([_number(number) for number in outputs], 8),
        relative=golden.relative,
        absolute=f" + {golden.absolute:g}" if golden.absolute else "",
    )


def _number(number: float) -> str:
    return repr(number) if isfinite(number) else {True: "INFINITY", False: "-INFINITY"}[number > 0]
