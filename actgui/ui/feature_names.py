"""What points of interest are called."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from actgui.ui.landmarks import Feature
from actgui.ui.translation import QT_TRANSLATE_NOOP

_NAMES = {
    Feature.MINIMUM: QT_TRANSLATE_NOOP("Landmarks", "minimum"),
    Feature.MAXIMUM: QT_TRANSLATE_NOOP("Landmarks", "maximum"),
    Feature.JUMP: QT_TRANSLATE_NOOP("Landmarks", "jump"),
    Feature.KINK: QT_TRANSLATE_NOOP("Landmarks", "kink"),
    Feature.ZERO: QT_TRANSLATE_NOOP("Landmarks", "zero"),
    Feature.INFLEXION: QT_TRANSLATE_NOOP("Landmarks", "inflexion"),
}


def feature_names(features: Iterable[Feature]) -> str:
    """Return the names of features, between commas."""
    comma = QCoreApplication.translate("Landmarks", ", ", "between the names of features")
    return comma.join(QCoreApplication.translate("Landmarks", _NAMES[feature]) for feature in features)
