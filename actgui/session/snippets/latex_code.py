"""Functions as a line of LaTeX mathematics."""

from actgui.core import BoundFunction, Kind

_SYMBOLS = {
    "alpha": r"\alpha",
    "alpha_p": r"\alpha_p",
    "alpha_n": r"\alpha_n",
    "beta": r"\beta",
    "gamma": r"\gamma",
    "lambd": r"\lambda",
    "mu": r"\mu",
    "omega": r"\omega",
    "sigma": r"\sigma",
    "temperature": "T",
    "b": "b",
}
_LEFT = {
    Kind.ELEMENT_WISE: ("f(x)", "f'(x)"),
    Kind.AXIS: ("f_i(x)", r"\frac{\partial f_i}{\partial x_i}"),
    Kind.HALVING: ("f_i(a, b)", "f_i'(a, b)"),
}


def left_sides(kind: Kind) -> tuple[str, str]:
    """Return what stands left of the equals signs of value and derivative."""
    return _LEFT[kind]


def latex_code(bound: BoundFunction) -> str:
    """Return the formula, and the present parameters after it."""
    formula = f"{left_sides(bound.function.kind)[0]} = {bound.function.latex}"
    stated = [f"{symbol(key)} = {latex_number(value)}" for key, value in bound.parameters.items()]
    return r",\quad ".join([formula, *stated])


def symbol(key: str) -> str:
    """Return what stands for a parameter in the formulas."""
    return _SYMBOLS.get(key, r"\mathrm{" + key.replace("_", r"\_") + "}")


def latex_number(value: float) -> str:
    r"""Return a number that reads back to the same, such as ``1.5 \times 10^{-7}``."""
    mantissa, _, exponent = repr(value).removesuffix(".0").partition("e")
    return f"{mantissa} \\times 10^{{{int(exponent)}}}" if exponent else mantissa
