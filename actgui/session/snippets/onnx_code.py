"""Snippets for ONNX: a node, and a model of it alone for the self-check."""

from actgui.core import BoundFunction, Implementation
from actgui.session.snippets.framework_code import arguments, named_options
from actgui.session.snippets.golden import single_precision
from actgui.session.snippets.text import heading, python_array

_BY_INPUT = ("Clip", "PRelu")  # operators whose parameters are inputs, not attributes
_TEXT = """\
# {heading}
{note}import numpy as np
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

# Operator set {opset} or later
constants = [{constants}]
node = helper.make_node({node})


if __name__ == "__main__":  # self-check against golden values
    x = np.array({inputs}, np.float32)
    expected = {outputs}
    x_info = helper.make_tensor_value_info("x", TensorProto.FLOAT, x.shape)
    y_info = helper.make_tensor_value_info("y", TensorProto.FLOAT, x.shape)
    graph = helper.make_graph([node], "{key}", [x_info], [y_info], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", {opset})])
    (y,) = ReferenceEvaluator(model).run(None, {{"x": x}})
    np.testing.assert_allclose(y, expected, rtol={relative:g}, atol={absolute:g})
"""


def onnx_code(bound: BoundFunction, implementation: Implementation) -> str:
    """Return the node of the operator with its attributes, and the self-check."""
    given = {name: _attribute(value) for name, value in named_options(implementation)[1].items()}
    given |= {name: repr(value) for name, value in arguments(bound, implementation).items()}
    by_input = implementation.name in _BY_INPUT
    inputs = ["x", *given] if by_input else ["x"]
    node = [f'"{implementation.name}"', "[" + ", ".join(f'"{name}"' for name in inputs) + "]", '["y"]']
    node += [] if by_input else [f"{name}={value}" for name, value in given.items()]
    constants = [f'numpy_helper.from_array(np.float32({value}), "{name}")' for name, value in given.items()]
    golden = single_precision(bound)
    return _TEXT.format(
        heading=heading(bound, "ONNX"),
        note=f"# {implementation.note}\n" if implementation.note else "",
        opset=implementation.opsets[-1],
        key=bound.key,
        node=", ".join(node),
        constants=", ".join(constants) if by_input else "",
        inputs=python_array(golden.inputs, 18),
        outputs=python_array(golden.outputs, 15),
        relative=golden.relative,
        absolute=golden.absolute,
    )


def _attribute(value: str) -> str:
    """Return a number with a decimal point: for a whole one ONNX would make an attribute of integers."""
    return value if value.startswith(("'", '"')) else repr(float(value))
