"""Snippets for PyTorch, Keras and JAX: one call, with the present parameters."""

import ast
from typing import cast

from actgui.core import Argument, BoundFunction, Framework, Implementation
from actgui.session.snippets.golden import Golden, golden_at, single_precision
from actgui.session.snippets.text import heading, python_array, python_number

_TEMPERATURE = "temperature"  # divides the inputs: where a framework has no such parameter, the call can do it
_CHECK = """\
{imports}


def {key}(x):
    return {call}


if __name__ == "__main__":  # self-check against golden values{precision}
    x = {inputs}
    expected = {outputs}
    {compare}
"""
_COMPARE_ARRAYS = """\
y = {key}({{x}})
    np.testing.assert_allclose(np.asarray(y), expected, rtol={relative:g}, atol={absolute:g})"""
_COMPARE_TENSORS = """\
torch.testing.assert_close(
        {key}(torch.tensor(x, dtype=torch.float64)),
        torch.tensor(expected, dtype=torch.float64),
        rtol={relative:g},
        atol={absolute:g},
    )"""


def usable(bound: BoundFunction, framework: Framework) -> Implementation | None:
    """Return the first implementation there that can have these parameters."""
    known = (one for one in bound.function.implementations if one.framework is framework and not one.version)
    return next((one for one in known if _takes(one, bound)), None)


def framework_code(bound: BoundFunction, implementation: Implementation) -> str:
    """Return a function that calls the one of the framework, and the self-check."""
    framework = implementation.framework
    golden = _golden(bound, framework)
    compare = _COMPARE_TENSORS if framework is Framework.PYTORCH else _COMPARE_ARRAYS
    compare = compare.format(key=bound.key, relative=golden.relative, absolute=golden.absolute)
    call = _call(bound, implementation)
    text = _CHECK.format(
        imports=_imports(framework, call),
        key=bound.key,
        call=call,
        precision="" if framework is Framework.PYTORCH else " in single precision",
        inputs=python_array(golden.inputs, 8),
        outputs=python_array(golden.outputs, 15),
        compare=compare.format(x=_ARRAYS[framework]) if framework in _ARRAYS else compare,
    )
    note = f"# {implementation.note}\n" if implementation.note else ""
    return f"# {heading(bound, framework.value)}\n{note}{text}"


_ARRAYS = {Framework.KERAS: 'keras.ops.convert_to_tensor(x, "float32")', Framework.JAX: "jnp.array(x, jnp.float32)"}


def named_options(implementation: Implementation) -> tuple[list[str], dict[str, str]]:
    """Return the options that must be given, positional and named, as source text."""
    call = cast(ast.Call, ast.parse(f"f({implementation.options})", mode="eval").body)
    return [ast.unparse(a) for a in call.args], {str(k.arg): ast.unparse(k.value) for k in call.keywords}


def arguments(bound: BoundFunction, implementation: Implementation) -> dict[str, float]:
    """Return the present parameters by the names that they have there."""
    return {one.name: bound.parameters[one.key] for one in implementation.arguments if one.name}


def _takes(implementation: Implementation, bound: BoundFunction) -> bool:
    """Return whether all parameters can be given there, or have the values that are fixed there."""
    there: dict[str, Argument] = {one.key: one for one in implementation.arguments}
    for parameter in bound.function.parameters:
        value, argument = bound.parameters[parameter.key], there.get(parameter.key)
        divides = parameter.key == _TEMPERATURE and implementation.framework is not Framework.ONNX and value > 0
        if (argument is not None and argument.name) or (argument is None and divides):
            continue
        if value != (parameter.default if argument is None else argument.default):
            return False
    return True


def _golden(bound: BoundFunction, framework: Framework) -> Golden:
    if framework is not Framework.PYTORCH:
        return single_precision(bound)
    near = single_precision(bound)
    found = golden_at(bound, near.inputs)
    return Golden(found.inputs, found.outputs, 1e-9, 1e-12)


def _call(bound: BoundFunction, implementation: Implementation) -> str:
    name = implementation.name.replace("jax.numpy.", "jnp.").replace("torch.nn.functional.", "F.")
    positional, named = named_options(implementation)
    named |= {there: python_number(value) for there, value in arguments(bound, implementation).items()}
    named = {there: _wrapped(implementation.name, there, value) for there, value in named.items()}
    others = [*positional, *(f"{there}={value}" for there, value in named.items())]
    if implementation.name.rpartition(".")[2][0].isupper():
        return f"{name}({', '.join(others)})(x)"
    x = "x"
    if bound.parameters.get(_TEMPERATURE, 1.0) != 1.0 and _TEMPERATURE not in (a.key for a in implementation.arguments):
        x = f"x / {python_number(bound.parameters[_TEMPERATURE])}"
    return f"{name}({', '.join([x, *others])})"


def _wrapped(name: str, argument: str, value: str) -> str:
    """Return the argument in the type that it must have there."""
    if argument.endswith("_initializer"):
        return f"keras.initializers.Constant({value})"
    if (name, argument) in {("torch.nn.functional.prelu", "weight"), ("torch.heaviside", "values")}:
        return f"torch.tensor({float(value)}, dtype=x.dtype)"
    return value


def _imports(framework: Framework, call: str) -> str:
    if framework is Framework.PYTORCH:
        return "import torch\nimport torch.nn.functional as F" if call.startswith("F.") else "import torch"
    if framework is Framework.KERAS:
        return "import keras\nimport numpy as np"
    package = call.partition("(")[0].rpartition(".")[0]
    plain = {"jnp": ""}.get(package, f"import {package}\n")
    return f"{plain}import jax.numpy as jnp\nimport numpy as np"
