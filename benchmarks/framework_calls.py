"""How the functions of each framework are called. What they should give is not known here."""

import ast
import inspect
import os
import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from actgui.core import Framework, Implementation

FloatArray = NDArray[np.floating[Any]]
Given = Mapping[str, float]
"""Numbers by the names that the arguments have in the framework."""

_TORCH_TENSORS = {("torch.nn.functional.prelu", "weight"), ("torch.heaviside", "values")}

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # whose float32 differs in the last digits


def evaluate_there(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    """Return what the framework gives for `x`; raise ImportError if it is not installed."""
    return _EVALUATE[implementation.framework](implementation, x, given)


def version_of(framework: Framework) -> str:
    """Return the version installed; raise ImportError if there is none."""
    return str(import_module(_PACKAGES[framework]).__version__)


def _options(implementation: Implementation) -> tuple[list[Any], dict[str, Any]]:
    """Return the options as positional and named arguments."""
    call = cast(ast.Call, ast.parse(f"f({implementation.options})", mode="eval").body)
    named = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords}
    return [ast.literal_eval(argument) for argument in call.args], named


def call(implementation: Implementation, name: str, x: Any, given: Mapping[str, Any], convert: Any = None) -> Any:
    """Call the function, or make the layer and call that; `convert` makes a layer ready."""
    function: Callable[..., Any] = pkgutil.resolve_name(name)
    positional, named = _options(implementation)
    if inspect.isclass(function):
        layer: Any = function(*positional, **named, **given)
        return (convert(layer) if convert else layer)(x)
    return function(x, *positional, **named, **given)


def _torch(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    torch: Any = import_module("torch")
    name = implementation.name
    if name == "torch.heaviside":
        return np.asarray(torch.heaviside(torch.from_numpy(x), torch.tensor(1.0, dtype=torch.float64)))
    tensors = {
        key: torch.tensor(value, dtype=torch.float64) if (name, key) in _TORCH_TENSORS else value
        for key, value in given.items()
    }
    shape = (*x.shape, 1, 1) if name == "torch.nn.Softmax2d" else x.shape
    with torch.no_grad():
        y = call(implementation, name, torch.from_numpy(x.reshape(shape)), tensors, lambda layer: layer.double())
    return np.asarray(y).reshape(y.shape[: x.ndim])


def _keras(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    if implementation.version == "2":
        return _keras_2(implementation, x, given)
    if os.environ["KERAS_BACKEND"] == "jax":
        _jax_in_double_precision()
    keras: Any = import_module("keras")
    keras.config.set_floatx("float64")
    arguments = {
        key: keras.initializers.Constant(value) if key.endswith("_initializer") else value
        for key, value in given.items()
    }
    return np.asarray(keras.ops.convert_to_numpy(call(implementation, implementation.name, x, arguments)))


def _keras_2(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    import_module("tf_keras").backend.set_floatx("float64")
    name = implementation.name.replace("keras.", "tf_keras.", 1)
    return np.asarray(call(implementation, name, import_module("tensorflow").constant(x), given))


def _jax(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    _jax_in_double_precision()
    return np.asarray(call(implementation, implementation.name, import_module("jax.numpy").asarray(x), given))


def _jax_in_double_precision() -> None:
    import_module("jax").config.update("jax_enable_x64", True)


def _tensorflow(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    tensorflow: Any = import_module("tensorflow")
    name = implementation.name.replace("tf.", "tensorflow.", 1)
    return np.asarray(call(implementation, name, tensorflow.constant(x), given))


def _onnx(implementation: Implementation, x: FloatArray, given: Given) -> FloatArray:
    """Evaluate a model of one node with ONNX's own reference, in single precision as its attributes are."""
    onnx: Any = import_module("onnx")
    helper: Any = onnx.helper
    schema = onnx.defs.get_schema(implementation.name)
    arguments = {**_options(implementation)[1], **given}
    inputs = {key: np.float32(value) for key, value in arguments.items() if key not in schema.attributes}
    names = [place.name if place.name in inputs else "" for place in schema.inputs][1:]
    attributes = {key: _attribute(schema, key, value) for key, value in arguments.items() if key in schema.attributes}
    unknown = inputs.keys() - set(names)
    if unknown:
        raise TypeError(f"ONNX {implementation.name} has no {', '.join(unknown)}.")
    node = helper.make_node(implementation.name, ["x", *names] if inputs else ["x"], ["y"], **attributes)
    graph = helper.make_graph(
        [node],
        implementation.name,
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, x.shape)],
        [helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, x.shape)],
        [onnx.numpy_helper.from_array(np.asarray(value), key) for key, value in inputs.items()],
    )
    model = helper.make_model(graph)
    onnx.checker.check_model(model)
    evaluator = import_module("onnx.reference").ReferenceEvaluator(model)
    return np.asarray(evaluator.run(None, {"x": x.astype(np.float32)})[0])


def _attribute(schema: Any, key: str, value: Any) -> Any:
    """Return the value in the type of the attribute: a whole number written for a float would be an integer."""
    return float(value) if schema.attributes[key].type.name == "FLOAT" else value


_PACKAGES = {
    Framework.PYTORCH: "torch",
    Framework.KERAS: "keras",
    Framework.JAX: "jax",
    Framework.TENSORFLOW: "tensorflow",
    Framework.ONNX: "onnx",
}
_EVALUATE: Mapping[Framework, Callable[[Implementation, FloatArray, Given], FloatArray]] = {
    Framework.PYTORCH: _torch,
    Framework.KERAS: _keras,
    Framework.JAX: _jax,
    Framework.TENSORFLOW: _tensorflow,
    Framework.ONNX: _onnx,
}
