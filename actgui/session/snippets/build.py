"""From a function with its parameters chosen to a snippet."""

from collections.abc import Callable

from actgui.core import BoundFunction, Framework
from actgui.session.snippets.c_code import c_code
from actgui.session.snippets.c_table import C_BODIES
from actgui.session.snippets.framework_code import framework_code, usable
from actgui.session.snippets.golden import golden
from actgui.session.snippets.language import Gap, Language
from actgui.session.snippets.latex_code import latex_code
from actgui.session.snippets.numpy_code import numpy_code
from actgui.session.snippets.numpy_table import NUMPY_BODIES
from actgui.session.snippets.onnx_code import onnx_code

_FRAMEWORKS = {
    Language.PYTORCH: Framework.PYTORCH,
    Language.KERAS: Framework.KERAS,
    Language.JAX: Framework.JAX,
    Language.ONNX: Framework.ONNX,
}
_WRITTEN: dict[Language, Callable[[BoundFunction], str]] = {
    Language.LATEX: latex_code,
    Language.NUMPY: lambda bound: numpy_code(bound, golden(bound)),
    Language.C: lambda bound: c_code(bound, golden(bound)),
}


def snippet(bound: BoundFunction, language: Language) -> str | None:
    """Return source text that evaluates the function with these parameters; None where `why_not` has a reason.

    All but LaTeX check themselves against golden values: Python where it is run as a program or in a notebook,
    C in its `main`. They print nothing; a failed check is an AssertionError, in C the exit code 1.
    """
    if why_not(bound, language) is not None:
        return None
    if language in _WRITTEN:
        return _WRITTEN[language](bound)
    implementation = usable(bound, _FRAMEWORKS[language])
    if implementation is None:
        return None
    return (onnx_code if language is Language.ONNX else framework_code)(bound, implementation)


def why_not(bound: BoundFunction, language: Language) -> Gap | None:
    """Return why there is no snippet; None if there is one."""
    if language is Language.NUMPY:
        return None if bound.key in NUMPY_BODIES else Gap.FUNCTION
    if language is Language.C:
        return None if bound.key in C_BODIES else Gap.FUNCTION
    if language is Language.LATEX or usable(bound, _FRAMEWORKS[language]) is not None:
        return None
    there = any(
        known.framework is _FRAMEWORKS[language] and not known.version for known in bound.function.implementations
    )
    return Gap.PARAMETERS if there else Gap.FUNCTION
