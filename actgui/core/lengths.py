"""What lengths halving functions take, and the shapes of their outputs."""

from math import prod

from numpy.lib.array_utils import normalize_axis_index


class LengthError(ValueError):
    """An odd number of values where pairs of them are needed."""

    def __init__(self, template: str, **details: str) -> None:
        super().__init__(template.format(**details))
        self.template = template
        self.details = details


def half_shape(shape: tuple[int, ...], axis: int | None) -> tuple[int, ...]:
    """Return the shape of the outputs for inputs of this shape, or raise `LengthError`."""
    if axis is None or not shape:
        shape, axis = (prod(shape),), 0
    axis = normalize_axis_index(axis, len(shape))
    if shape[axis] % 2:
        template = "An even number of values is needed along the axis, not {count}."
        raise LengthError(template, count=f"{shape[axis]:,}")
    return (*shape[:axis], shape[axis] // 2, *shape[axis + 1 :])
