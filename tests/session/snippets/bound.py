"""Functions with parameters to try snippets with: the defaults, others, and what frameworks have."""

from actgui.core import CATALOGUE, BoundFunction, Kind

SIZES = (1e-9, 1e-4, 0.02, 0.029, 0.031, 0.1, 0.7, 0.99, 1.3, 2.9, 9.0, 20.0, 35.0, 300.0, 600.0)
WIDE = (0.0, *SIZES, *(-size for size in SIZES))
WIDE_VECTORS = ((0.0, 0.25, -0.5, 1e-3, 0.2, 0.1), (-300.0, 0.0, 30.0, 40.0, -2.0, 1.0), (2.5, 2.5, 2.5, 2.5, -7, 1))


def wide_inputs(bound: BoundFunction) -> tuple[float, ...] | tuple[tuple[float, ...], ...]:
    """Return inputs of all sizes."""
    return WIDE if bound.function.kind is Kind.ELEMENT_WISE else WIDE_VECTORS


def others(key: str) -> list[BoundFunction]:
    """Return the function with all parameters changed, twice, and with those that are special."""
    function = CATALOGUE[key]
    found = [
        function.bind(**{p.key: low * p.offered.low + (1 - low) * p.offered.high for p in function.parameters})
        for low in (0.3, 0.9)
        if function.parameters
    ]
    found += [function.bind(temperature=0) for parameter in function.parameters if parameter.key == "temperature"]
    return found + [function.preset(known) for known in function.implementations if function.preset(known).changed]


ALL = [bound for key, function in CATALOGUE.items() for bound in (function.bind(), *others(key))]
NAMES = [f"{bound.key}{tuple(bound.changed.values()) or ''}" for bound in ALL]
