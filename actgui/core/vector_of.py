"""The vectors that functions along an axis see: how many there are, and one of them. Views of the inputs."""

from actgui.core.choices import Axis
from actgui.core.error_free import Float64Array


def vector_count(inputs: Float64Array, axis: Axis) -> int:
    """Return how many vectors the inputs, (n,) or (rows, columns), are.

    Examples
    --------
    >>> import numpy as np
    >>> vector_count(np.zeros((2, 3)), Axis.COLUMNS)
    3
    """
    if inputs.ndim == 1 or axis is Axis.ALL:
        return 1
    return int(inputs.shape[1 if axis is Axis.COLUMNS else 0])


def vector_of(inputs: Float64Array, axis: Axis, index: int) -> Float64Array:
    """Return one of them, counted from 0; raises IndexError if there are fewer.

    Examples
    --------
    >>> import numpy as np
    >>> print(vector_of(np.array([[1.0, 2.0], [3.0, 4.0]]), Axis.COLUMNS, 1))
    [2. 4.]
    """
    if not 0 <= index < vector_count(inputs, axis):
        raise IndexError(f"There is no vector {index} among {vector_count(inputs, axis)}.")
    if inputs.ndim == 1 or axis is Axis.ALL:
        return inputs.reshape(-1)
    vector: Float64Array = inputs[:, index] if axis is Axis.COLUMNS else inputs[index]
    return vector


def place_of(inputs: Float64Array, axis: Axis, flat_index: int) -> tuple[int, int]:
    """Return in which vector an input is, and at which place in it, both counted from 0.

    Examples
    --------
    >>> import numpy as np
    >>> place_of(np.zeros((2, 3)), Axis.ROWS, 4)
    (1, 1)
    """
    if inputs.ndim == 1 or axis is Axis.ALL:
        return 0, flat_index
    row, column = divmod(flat_index, inputs.shape[1])
    return (column, row) if axis is Axis.COLUMNS else (row, column)
