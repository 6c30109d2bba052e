"""Measure where the installed frameworks part from each other at the same input; write docs/frameworks_measured.json.

What differs by name or default is in the catalogue. This is the rest: derivatives at kinks, and inputs that are not
finite. docs/make_frameworks.py makes tables of it.
"""

import json
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from actgui.core import CATALOGUE, ActivationFunction, Framework, Implementation  # noqa: E402
from benchmarks.framework_calls import call, evaluate_there, version_of  # noqa: E402

FILE = ROOT / "docs" / "frameworks_measured.json"
Row = dict[str, Any]
"""A function's key, its input and, by framework, what it gives there: numbers as text, since some are not finite."""

SOFTMAX_INPUTS = ([-np.inf, -np.inf], [np.inf, 0.0], [np.nan, 0.0])


def torch_slope(implementation: Implementation, x: float) -> float:
    """Return PyTorch's derivative."""
    torch: Any = import_module("torch")
    point = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    call(implementation, implementation.name, point, {}, lambda layer: layer.double()).backward()
    return float(point.grad)


def jax_slope(implementation: Implementation, x: float) -> float:
    """Return JAX's derivative."""
    jax: Any = import_module("jax")
    jax.config.update("jax_enable_x64", True)
    return float(jax.grad(lambda point: call(implementation, implementation.name, point, {}))(x))


def tensorflow_slope(implementation: Implementation, x: float) -> float:
    """Return TensorFlow's derivative."""
    tensorflow: Any = import_module("tensorflow")
    point = tensorflow.constant(x, dtype="float64")
    with tensorflow.GradientTape() as tape:
        tape.watch(point)
        y = call(implementation, implementation.name.replace("tf.", "tensorflow.", 1), point, {})
    return float(tape.gradient(y, point))


SLOPES: Mapping[Framework, Callable[[Implementation, float], float]] = {
    Framework.PYTORCH: torch_slope,
    Framework.JAX: jax_slope,
    Framework.TENSORFLOW: tensorflow_slope,
}


def plain(function: ActivationFunction, framework: Framework) -> Implementation | None:
    """Return the first implementation of the present version that needs no parameter."""
    for implementation in function.implementations:
        required = any(argument.default is None for argument in implementation.arguments)
        if implementation.framework is framework and not required and not implementation.version:
            return implementation
    return None


def slopes_at_kinks() -> Iterator[Row]:
    """Yield the derivatives at the kinks that the functions have with our defaults."""
    for function in CATALOGUE.values():
        offered = {framework: plain(function, framework) for framework in SLOPES}
        known = {framework: one for framework, one in offered.items() if one is not None and not one.options}
        for kink in function.bind().kinks if known else ():
            there = {framework: text([SLOPES[framework](one, kink)]) for framework, one in known.items()}
            yield {"key": function.key, "input": text([kink]), "there": there}


def softmax_of_the_infinite() -> Iterator[Row]:
    """Yield softmax of inputs that are not finite."""
    offered = {framework: plain(CATALOGUE["softmax"], framework) for framework in Framework}
    for numbers in SOFTMAX_INPUTS:
        x = np.array([numbers])
        there = {
            framework: text(evaluate_there(one, x, {})[0]) for framework, one in offered.items() if one is not None
        }
        yield {"key": "softmax", "input": text(numbers), "there": there}


def text(numbers: Iterable[float]) -> list[str]:
    """Return each number in six digits."""
    return [f"{number:.6g}" for number in numbers]


def main() -> int:
    """Measure and write."""
    warnings.simplefilter("ignore")  # the frameworks warn of what is asked here
    versions = {str(framework): version_of(framework) for framework in Framework}
    measured = {
        "versions": versions,
        "slopes_at_kinks": list(slopes_at_kinks()),
        "softmax_of_the_infinite": list(softmax_of_the_infinite()),
    }
    FILE.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
