"""Snippets in Python with NumPy."""

from actgui.core import CATALOGUE, BoundFunction, Kind
from actgui.session.snippets.bodies import lines_of, needed
from actgui.session.snippets.golden import Golden
from actgui.session.snippets.numpy_table import NUMPY_BODIES, NUMPY_HELPERS
from actgui.session.snippets.text import heading, python_array, python_number

_REMARKS = {
    Kind.ELEMENT_WISE: "Takes arrays of any shape",
    Kind.AXIS: "Acts along the last axis",
    Kind.HALVING: "Takes values and gates as the halves of the last axis",
}
_FIRST_LINES = {
    Kind.ELEMENT_WISE: "x = np.asarray(x, dtype=float)",
    Kind.AXIS: "x = np.asarray(x, dtype=float)",
    Kind.HALVING: "a, b = np.split(np.asarray(x, dtype=float), 2, axis=-1)",
}


def numpy_code(bound: BoundFunction, golden: Golden) -> str:
    """Return the function with its parameters as defaults, what it calls, and the self-check."""
    helpers = [_helper(name) for name in needed(bound.key, NUMPY_BODIES, NUMPY_HELPERS)]
    blocks = [*helpers, _function(bound, _FIRST_LINES[bound.function.kind]), _check(bound, golden)]
    imports = "import math\n\nimport numpy as np" if "math." in "".join(blocks) else "import numpy as np"
    remark = f"# {_REMARKS[bound.function.kind]}; relative error below {golden.relative:g}, except near roots."
    return "\n".join([f"# {heading(bound, 'NumPy')}", remark, imports, "", "", "\n\n\n".join(blocks), ""])


def _helper(name: str) -> str:
    return _definition(name, "x", NUMPY_HELPERS[name]) if name in NUMPY_HELPERS else _function(CATALOGUE[name].bind())


def _function(bound: BoundFunction, first_line: str = "") -> str:
    arguments = ["x", *(f"{key}={python_number(value)}" for key, value in bound.parameters.items())]
    return _definition(bound.key, ", ".join(arguments), NUMPY_BODIES[bound.key], first_line)


def _definition(name: str, arguments: str, body: str, first_line: str = "") -> str:
    *statements, value = lines_of(body)
    lines = [*filter(None, [first_line]), *statements, f"return {value}"]
    return "\n".join([f"def {name}({arguments}):", *(f"    {line}" for line in lines)])


def _check(bound: BoundFunction, golden: Golden) -> str:
    return f"""\
if __name__ == "__main__":  # self-check against golden values
    x = {python_array(golden.inputs, 8)}
    expected = {python_array(golden.outputs, 15)}
    np.testing.assert_allclose({bound.key}(x), expected, rtol={golden.relative:g}, atol={golden.absolute:g})"""
