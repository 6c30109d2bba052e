"""What people call in each library for the same mathematics: ActGUI, NumPy, SciPy, torch and numexpr."""

from collections.abc import Callable, Mapping
from typing import Any

import numexpr
import numpy as np
import torch
from numpy.typing import NDArray
from scipy import special

from actgui.core import CATALOGUE

Array = NDArray[Any]
Call = Callable[[], object]

OURS, OURS_OUT = "ActGUI", "ActGUI out="
NUMPY, SCIPY = "NumPy", "SciPy"
TORCH, TORCH_OUT = "torch", "torch out="
NUMEXPR = "numexpr"

ELEMENT_WISE = ("sigmoid", "tanh", "silu", "gelu", "mish", "softplus", "elu")
ALONG_ROWS = ("softmax", "log_softmax")


def _softmax(x: Array) -> Array:
    powers = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(powers / powers.sum(-1, keepdims=True))


def _log_softmax(x: Array) -> Array:
    shifted = x - x.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)))


NAIVE: Mapping[str, Callable[[Array], Array]] = {
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "tanh": np.tanh,
    "silu": lambda x: x / (1 + np.exp(-x)),
    "mish": lambda x: x * np.tanh(np.log1p(np.exp(x))),
    "softplus": lambda x: np.log1p(np.exp(x)),
    "elu": lambda x: np.where(x > 0, x, np.expm1(x)),
    "softmax": _softmax,
    "log_softmax": _log_softmax,
}

IN_SCIPY: Mapping[str, Callable[[Array], Array]] = {
    "sigmoid": special.expit,
    "silu": lambda x: x * special.expit(x),
    "gelu": lambda x: x * special.ndtr(x),
    "softplus": getattr(special, "softplus", lambda x: -special.log_expit(-x)),
    "softmax": lambda x: special.softmax(x, -1),
    "log_softmax": lambda x: special.log_softmax(x, -1),
}

IN_NUMEXPR: Mapping[str, str] = {
    "sigmoid": "1 / (1 + exp(-x))",
    "tanh": "tanh(x)",
    "silu": "x / (1 + exp(-x))",
    "mish": "x * tanh(log1p(exp(x)))",
    "softplus": "log1p(exp(x))",
    "elu": "where(x > 0, x, expm1(x))",
}

_functional = torch.nn.functional
IN_TORCH: Mapping[str, Callable[..., torch.Tensor]] = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "silu": _functional.silu,
    "gelu": _functional.gelu,
    "mish": _functional.mish,
    "softplus": _functional.softplus,
    "elu": _functional.elu,
    "softmax": lambda x: torch.softmax(x, -1),
    "log_softmax": lambda x: torch.log_softmax(x, -1),
}

_operators = torch.ops.aten
IN_TORCH_OUT: Mapping[str, Callable[[torch.Tensor, torch.Tensor], torch.Tensor]] = {
    "sigmoid": lambda x, out: torch.sigmoid(x, out=out),
    "tanh": lambda x, out: torch.tanh(x, out=out),
    "silu": lambda x, out: _operators.silu.out(x, out=out),
    "gelu": lambda x, out: _operators.gelu.out(x, out=out),
    "mish": lambda x, out: _operators.mish.out(x, out=out),
    "softplus": lambda x, out: _operators.softplus.out(x, out=out),
    "elu": lambda x, out: _operators.elu.out(x, out=out),
    "softmax": lambda x, out: torch.softmax(x, -1, out=out),
    "log_softmax": lambda x, out: torch.log_softmax(x, -1, out=out),
}


def calls(key: str, x: Array) -> dict[str, Call]:
    """Return by library the call that evaluates the function `key` at `x`; libraries without it are left out."""
    function, out = CATALOGUE[key], np.empty_like(x)
    there, there_out = torch.from_numpy(x), torch.empty(x.shape, dtype=torch.from_numpy(x).dtype)
    result: dict[str, Call] = {OURS: lambda: function(x), OURS_OUT: lambda: function(x, out=out)}
    if key in NAIVE:
        result[NUMPY] = lambda: NAIVE[key](x)
    if key in IN_SCIPY:
        result[SCIPY] = lambda: IN_SCIPY[key](x)
    if key in IN_NUMEXPR:
        result[NUMEXPR] = lambda: numexpr.evaluate(IN_NUMEXPR[key], {"x": x})
    result[TORCH] = lambda: IN_TORCH[key](there)
    result[TORCH_OUT] = lambda: IN_TORCH_OUT[key](there, there_out)
    return result
