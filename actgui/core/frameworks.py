"""What frameworks call the functions, with which arguments and defaults."""

from dataclasses import dataclass
from enum import StrEnum


class Framework(StrEnum):
    """The frameworks whose names are known, in the order in which people see them."""

    PYTORCH = "PyTorch"
    KERAS = "Keras"
    JAX = "JAX"
    TENSORFLOW = "TensorFlow"
    ONNX = "ONNX"


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a framework's function: its `name` and `default` there, and the `key` of the parameter here.

    An empty name means that the value is fixed there; a default of None means that the argument must be given.
    """

    name: str
    key: str
    default: float | None


@dataclass(frozen=True, slots=True)
class Implementation:
    """How one framework offers a function.

    Attributes
    ----------
    name
        As it is imported there, such as "torch.nn.functional.leaky_relu"; for ONNX the operator.
    arguments
        Those that correspond to parameters here. A parameter without one is fixed there at its default here.
    options
        Other arguments that must be given for this function, as they are written there: "approximate='tanh'".
    version
        The major version of the framework if it is not the present one: "2" for what only Keras 2 had.
    opsets
        For ONNX the versions of the operator set that introduced and changed it, the present form last.
    note
        Where it differs from the function here; a sentence or nothing.
    """

    framework: Framework
    name: str
    arguments: tuple[Argument, ...] = ()
    options: str = ""
    version: str = ""
    opsets: tuple[int, ...] = ()
    note: str = ""

    @property
    def title(self) -> str:
        """What people call it, short: "Keras leaky_relu", "ONNX HardSigmoid", "PyTorch threshold(threshold, value)"."""
        product = f"{self.framework} {self.version}".rstrip()
        required = [argument.name for argument in self.arguments if argument.default is None]
        given = ", ".join([*required, *filter(None, [self.options])])
        return f"{product} {self.name.rpartition('.')[2]}" + (f"({given})" if given else "")

    @property
    def defaults(self) -> dict[str, float]:
        """The defaults there, by the keys of the parameters here."""
        return {argument.key: argument.default for argument in self.arguments if argument.default is not None}


_PACKAGES = {
    "torch": Framework.PYTORCH,
    "keras": Framework.KERAS,
    "jax": Framework.JAX,
    "tf": Framework.TENSORFLOW,
}


def known_as(
    name: str,
    /,
    *,
    options: str = "",
    version: str = "",
    opsets: tuple[int, ...] = (),
    note: str = "",
    **arguments: float | tuple[str, float | None] | None,
) -> Implementation:
    """Write an `Implementation` in short form; a name without a package is an operator of ONNX.

    Each of `arguments` has the key of a parameter here and its default there, with the name there before it if that
    is another.

    Examples
    --------
    >>> known_as("tf.nn.leaky_relu", negative_slope=("alpha", 0.2)).arguments
    (Argument(name='alpha', key='negative_slope', default=0.2),)
    """
    package, dot, _ = name.partition(".")
    pairs = ((key, there if isinstance(there, tuple) else (key, there)) for key, there in arguments.items())
    return Implementation(
        framework=_PACKAGES[package] if dot else Framework.ONNX,
        name=name,
        arguments=tuple(Argument(there, key, default) for key, (there, default) in pairs),
        options=options,
        version=version,
        opsets=opsets,
        note=note,
    )
