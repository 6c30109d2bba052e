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
        Those that correspond to parameters here.
    options
        Other arguments that must be given for this function, as they are written there: "approximate='tanh'".
    note
        Since which version, and where it differs from the function here; a sentence or nothing.
    """

    framework: Framework
    name: str
    arguments: tuple[Argument, ...] = ()
    options: str = ""
    note: str = ""

    @property
    def title(self) -> str:
        """What people call it, short: "Keras leaky_relu", "ONNX HardSigmoid"."""
        return f"{self.framework} {self.name.rpartition('.')[2]}" + (f"({self.options})" if self.options else "")

    @property
    def defaults(self) -> dict[str, float]:
        """The defaults there, by the keys of the parameters here."""
        return {argument.key: argument.default for argument in self.arguments if argument.default is not None}
