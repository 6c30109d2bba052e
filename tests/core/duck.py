"""An array that is not one of NumPy: it takes part in NumPy's protocols and counts how often it was converted."""

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

Anything = Any


class Duck(NDArrayOperatorsMixin):
    """Numbers that every ufunc and every function of NumPy leaves in this type."""

    conversions: ClassVar[int] = 0

    def __init__(self, numbers: Anything) -> None:
        self.numbers = np.asarray(numbers)

    def __array__(self, *_: Anything, **__: Anything) -> np.ndarray:
        Duck.conversions += 1
        return self.numbers

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Anything, **options: Anything) -> Anything:
        return _wrapped(getattr(ufunc, method)(*_bare(inputs), **_bare(options)))

    def __array_function__(
        self, function: Callable[..., Any], _: Anything, arguments: Anything, options: Anything
    ) -> Anything:
        return _wrapped(function(*_bare(arguments), **_bare(options)))

    def __getattr__(self, name: str) -> Anything:
        attribute = getattr(self.numbers, name)
        if not callable(attribute):
            return attribute
        return lambda *arguments, **options: _wrapped(attribute(*_bare(arguments), **_bare(options)))

    def __getitem__(self, index: Anything) -> "Duck":
        return Duck(self.numbers[_bare(index)])

    def __setitem__(self, index: Anything, value: Anything) -> None:
        self.numbers[_bare(index)] = _bare(value)

    def __len__(self) -> int:
        return len(self.numbers)

    def __bool__(self) -> bool:
        return bool(self.numbers)


def _bare(x: Anything) -> Anything:
    if isinstance(x, Duck):
        return x.numbers
    if isinstance(x, tuple | list):
        return type(x)(_bare(part) for part in x)
    return {key: _bare(value) for key, value in x.items()} if isinstance(x, dict) else x


def _wrapped(x: Anything) -> Anything:
    if isinstance(x, tuple):
        return tuple(_wrapped(part) for part in x)
    return Duck(x) if isinstance(x, np.ndarray | np.generic) else x
