"""PNG files of a third of the size: 256 colours chosen for each picture, so close to its own that no eye tells."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_COLORS = 256
_KEPT = 96  # the most frequent colours stay as they are: grounds, lines and plain text
_ROUNDS = 4


def save_small_png(image: QImage, path: Path) -> None:
    """Write an opaque picture."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()] & 0xFFFFFF
    colors, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    channels = np.stack([colors >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.float64)
    palette = _palette(channels, counts)
    indices = _nearest(channels, palette)[places].reshape(pixels.shape).astype(np.uint8)
    data = indices.tobytes()  # QImage does not keep it
    small = QImage(data, image.width(), image.height(), image.width(), QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | int(red) << 16 | int(green) << 8 | int(blue) for red, green, blue in palette])
    small.save(str(path), "PNG", 0)  # type: ignore[call-overload]


def _palette(channels: NDArray[np.float64], counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the colours for a picture: its most frequent ones, then those far from all others, moved to the middle."""
    weights = np.sqrt(counts)
    chosen = list(np.argsort(-counts)[:_KEPT])
    distances = _distances(channels, channels[chosen]).min(axis=1)
    while len(chosen) < _COLORS and distances.max() > 0:
        chosen.append(int(np.argmax(distances * np.sqrt(weights))))
        distances = np.minimum(distances, ((channels - channels[chosen[-1]]) ** 2).sum(axis=1))
    palette = channels[chosen]
    for _ in range(_ROUNDS):
        owners = _nearest(channels, palette)
        totals = np.bincount(owners, weights, len(palette))
        for channel in range(3):
            means = np.bincount(owners, weights * channels[:, channel], len(palette)) / np.maximum(totals, 1)
            palette[_KEPT:, channel] = np.where(totals > 0, means, palette[:, channel])[_KEPT:]
    return np.rint(palette)


def _nearest(channels: NDArray[np.float64], palette: NDArray[np.float64]) -> NDArray[np.int64]:
    nearest: NDArray[np.int64] = np.argmin(_distances(channels, palette), axis=1)
    return nearest


def _distances(channels: NDArray[np.float64], palette: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the squared distance of every colour from every other."""
    squares = (channels**2).sum(axis=1)[:, None] + (palette**2).sum(axis=1)
    distances: NDArray[np.float64] = np.maximum(squares - 2 * channels @ palette.T, 0)
    return distances
