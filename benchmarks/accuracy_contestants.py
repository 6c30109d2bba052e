"""The functions of PyTorch and SciPy that the catalogue is measured against, and how to call them."""

from collections.abc import Callable
from typing import Any

import numpy as np
import scipy.special
import torch
from numpy.typing import NDArray

from actgui.core import ActivationFunction, Framework, Kind
from benchmarks.framework_calls import call

FloatArray = NDArray[np.floating[Any]]
Evaluate = Callable[[FloatArray], FloatArray]

# What people write with SciPy.
SCIPY: dict[str, Evaluate] = {
    "sigmoid": scipy.special.expit,
    "log_sigmoid": scipy.special.log_expit,
    "erf": scipy.special.erf,
    "softplus": scipy.special.softplus,
    "silu": lambda x: x * scipy.special.expit(x),
    "gelu": lambda x: x * scipy.special.ndtr(x),
    "softmax": lambda x: scipy.special.softmax(x, axis=-1),
    "log_softmax": lambda x: scipy.special.log_softmax(x, axis=-1),
}


def torch_function(function: ActivationFunction) -> Callable[[Any], Any] | None:
    """Return PyTorch's function with our default parameters, if it has it."""
    for there in function.implementations:
        same = function.preset(there) == function.bind() and all(a.default is not None for a in there.arguments)
        if there.framework is not Framework.PYTORCH or not same or "Softmax2d" in there.name:
            continue
        if there.name == "torch.heaviside":  # a torch function without a derivative
            return lambda x: torch.heaviside(x.detach(), torch.ones((), dtype=x.dtype))
        return lambda x, there=there: call(there, there.name, x, {}, lambda layer: layer.to(x.dtype))
    return None


def value_of(torch_function: Callable[[Any], Any]) -> Evaluate:
    """Return a function of NumPy arrays."""

    def evaluate(x: FloatArray) -> FloatArray:
        with torch.no_grad():
            return np.asarray(torch_function(torch.from_numpy(x)))

    return evaluate


def derivative_of(torch_function: Callable[[Any], Any], kind: Kind) -> Evaluate:
    """Return what autograd gives, along an axis the diagonal of the Jacobian of every row."""

    def element_wise(x: FloatArray) -> FloatArray:
        given = torch.from_numpy(x).requires_grad_()
        result = torch_function(given)
        if not result.requires_grad:
            return np.zeros_like(x)
        return np.asarray(torch.autograd.grad(result.sum(), given)[0])

    def along_rows(x: FloatArray) -> FloatArray:
        given = torch.from_numpy(x).requires_grad_()
        columns = torch_function(given).sum(dim=0)
        slopes = [torch.autograd.grad(column, given, retain_graph=True)[0][..., i] for i, column in enumerate(columns)]
        return np.asarray(torch.stack(slopes, dim=-1))

    return element_wise if kind is Kind.ELEMENT_WISE else along_rows
