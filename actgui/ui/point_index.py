"""The inputs in order of size, so that a view of millions of points finds its few thousand at once. No Qt."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actgui.ui.figure import FloatArray

MANY_POINTS = 4000
_PER_PIXEL_OF_MANY = 4

Positions = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class PointIndex:
    """`order` holds positions in the flattened inputs by rising value, `sorted_x` the values; NaN come last."""

    inputs: FloatArray
    order: Positions
    sorted_x: FloatArray

    @classmethod
    def of(cls, inputs: FloatArray) -> "PointIndex":
        """Sort the inputs; a second for ten million of them."""
        flat = inputs.ravel()
        if flat.size < 2 or bool(np.all(flat[1:] >= flat[:-1])):
            return cls(inputs, np.arange(flat.size), flat)
        order = np.argsort(flat, kind="stable")
        return cls(inputs, order, flat[order])

    @property
    def is_large(self) -> bool:
        """Whether only some of the points can be drawn."""
        return self.sorted_x.size > MANY_POINTS

    def nearest(self, x: float) -> int:
        """Return the position of the input nearest to x, or -1 if there is none."""
        finite = int(np.searchsorted(self.sorted_x, np.nan))
        if finite == 0:
            return -1
        right = int(np.searchsorted(self.sorted_x[:finite], x))
        candidates = [place for place in (right - 1, right) if 0 <= place < finite]
        best = min(candidates, key=lambda place: abs(float(self.sorted_x[place]) - x))
        first = int(np.searchsorted(self.sorted_x[:finite], self.sorted_x[best]))
        return int(self.order[first])

    def picks(self, x_range: tuple[float, float], width: int, *, is_sparse: bool = False) -> Positions:
        """Return positions of inputs in the range by rising value: all of them, or a few for each pixel column.

        Of `is_sparse` data, where not every input has a point, there are more to choose from.
        """
        start = int(np.searchsorted(self.sorted_x, x_range[0], side="left"))
        stop = int(np.searchsorted(self.sorted_x, x_range[1], side="right"))
        if stop - start <= MANY_POINTS:
            return self.order[start:stop]
        edges = np.searchsorted(self.sorted_x[start:stop], np.linspace(*x_range, width + 1)) + start
        edges[-1] = stop
        counts = np.diff(edges)
        share = np.arange(_PER_PIXEL_OF_MANY if is_sparse or self.inputs.ndim == 2 else 1)
        places = edges[:-1, None] + counts[:, None] * share // share.size
        return self.order[np.unique(places[counts > 0])]
