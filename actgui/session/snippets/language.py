"""The languages of snippets, and why there may be none."""

from enum import StrEnum


class Language(StrEnum):
    """What a function can be copied as, in the order in which people see them."""

    LATEX = "LaTeX"
    NUMPY = "NumPy"
    PYTORCH = "PyTorch"
    KERAS = "Keras"
    JAX = "JAX"
    ONNX = "ONNX"
    C = "C"


class Gap(StrEnum):
    """Why a function cannot be copied: it is not there, or not with the present parameters."""

    FUNCTION = "function"
    PARAMETERS = "parameters"
