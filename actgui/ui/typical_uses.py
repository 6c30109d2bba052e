"""What each function is typically used for, and where in a network: a few words, for comparing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from actgui.core import ActivationFunction, Family
from actgui.ui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Use:
    """Source texts: the task, and the place in a network."""

    task: str
    place: str


_HIDDEN = QT_TRANSLATE_NOOP("Use", "Activation function of hidden layers")
_DEEP = QT_TRANSLATE_NOOP("Use", "Activation function of hidden layers, deep ones too")
_TRANSFORMER = QT_TRANSLATE_NOOP("Use", "Activation function of the feed-forward blocks of transformers")
_MOBILE = QT_TRANSLATE_NOOP("Use", "Activation function and gates of small networks, also in whole numbers")
_OUTPUT_OR_ATTENTION = QT_TRANSLATE_NOOP("Use", "Output layer, and the weights of attention within the network")
_LOSS = QT_TRANSLATE_NOOP("Use", "Last step before the loss, in the place of the probability itself")

_OF_FAMILY: dict[Family, Use] = {
    Family.SIGMOIDAL: Use(
        QT_TRANSLATE_NOOP("Use", "Bounded signals: gates, and targets between two limits"),
        QT_TRANSLATE_NOOP("Use", "Activation function, gates, or an output with limits"),
    ),
    Family.RECTIFIER: Use(QT_TRANSLATE_NOOP("Use", "Features that are there or not: sparse hidden units"), _HIDDEN),
    Family.EXPONENTIAL_UNIT: Use(
        QT_TRANSLATE_NOOP("Use", "Hidden units whose mean stays near 0 without normalisation"), _DEEP
    ),
    Family.SMOOTH_RECTIFIER: Use(
        QT_TRANSLATE_NOOP("Use", "Quantities that must be positive, and rectifiers without a kink"),
        QT_TRANSLATE_NOOP("Use", "Hidden layers, or an output such as a variance or a rate"),
    ),
    Family.GATED: Use(QT_TRANSLATE_NOOP("Use", "Smooth hidden units that let some gradient pass left of 0"), _DEEP),
    Family.SHRINKAGE: Use(
        QT_TRANSLATE_NOOP("Use", "Removing noise: small values become 0, or nearly so"),
        QT_TRANSLATE_NOOP("Use", "Between layers, in sparse coding and unrolled optimisers"),
    ),
    Family.PERIODIC: Use(
        QT_TRANSLATE_NOOP("Use", "Signals that repeat, and fine detail of pictures and sounds"),
        QT_TRANSLATE_NOOP("Use", "Activation function of networks that stand for a signal"),
    ),
    Family.NORMALISING: Use(
        QT_TRANSLATE_NOOP("Use", "Keeping activations in bounds without statistics of the batch"),
        QT_TRANSLATE_NOOP("Use", "In the place of a normalisation layer of a transformer"),
    ),
    Family.SOFTMAX: Use(
        QT_TRANSLATE_NOOP("Use", "One choice among several: weights or scores that depend on each other"),
        _OUTPUT_OR_ATTENTION,
    ),
    Family.HALVING: Use(
        QT_TRANSLATE_NOOP("Use", "Features that are let through by a gate of their own"),
        QT_TRANSLATE_NOOP("Use", "Hidden layers, with twice the weights: one half is the gate of the other"),
    ),
}

_OF_FUNCTION: dict[str, Use] = {
    "sigmoid": Use(
        QT_TRANSLATE_NOOP(
            "Use",
            "Binary classification, as in logistic regression, and multi-label: each output is a yes or no by itself. "
            "In statistics it is a cumulative distribution",
        ),
        QT_TRANSLATE_NOOP("Use", "Activation function of artificial neurons; today at the output, and in gates"),
    ),
    "softmax": Use(
        QT_TRANSLATE_NOOP(
            "Use",
            "Multi-class classification, as in multinomial logistic regression: the class with the highest "
            "probability is the answer",
        ),
        QT_TRANSLATE_NOOP("Use", "Different layers: the output of a classifier, and attention within the network"),
    ),
    "log_sigmoid": Use(QT_TRANSLATE_NOOP("Use", "Loss of a binary or multi-label classifier"), _LOSS),
    "hard_sigmoid": Use(QT_TRANSLATE_NOOP("Use", "Gates where an exponential is too expensive"), _MOBILE),
    "tanh": Use(
        QT_TRANSLATE_NOOP("Use", "Signals of both signs within −1 and 1, such as actions and audio"),
        QT_TRANSLATE_NOOP("Use", "Hidden state of recurrent networks, and outputs with limits"),
    ),
    "binary_step": Use(
        QT_TRANSLATE_NOOP("Use", "A hard yes or no; not trainable, as its slope is 0"),
        QT_TRANSLATE_NOOP("Use", "The first perceptrons; today decisions after the training"),
    ),
    "soft_cap": Use(
        QT_TRANSLATE_NOOP("Use", "Keeping logits within limits"),
        QT_TRANSLATE_NOOP("Use", "Before the softmax of attention or of the output"),
    ),
    "gaussian": Use(
        QT_TRANSLATE_NOOP("Use", "Nearness to a place: large only around 0"),
        QT_TRANSLATE_NOOP("Use", "Hidden layer of radial basis function networks"),
    ),
    "identity": Use(
        QT_TRANSLATE_NOOP("Use", "Regression: any real number"),
        QT_TRANSLATE_NOOP("Use", "Output layer; between layers it would join them into one"),
    ),
    "relu": Use(QT_TRANSLATE_NOOP("Use", "The first choice for hidden units: cheap and sparse"), _DEEP),
    "relu6": Use(QT_TRANSLATE_NOOP("Use", "Hidden units with an upper limit, for numbers of few bits"), _MOBILE),
    "exponential": Use(
        QT_TRANSLATE_NOOP("Use", "Quantities that must be positive and may span many magnitudes"),
        QT_TRANSLATE_NOOP("Use", "Output layer, for a rate or a variance"),
    ),
    "gelu": Use(QT_TRANSLATE_NOOP("Use", "Smooth hidden units of language and vision models"), _TRANSFORMER),
    "silu": Use(
        QT_TRANSLATE_NOOP("Use", "Smooth hidden units of vision and language models"),
        QT_TRANSLATE_NOOP("Use", "Convolutional layers, and the gates of SwiGLU"),
    ),
    "hard_swish": Use(QT_TRANSLATE_NOOP("Use", "Swish where an exponential is too expensive"), _MOBILE),
    "log_softmax": Use(QT_TRANSLATE_NOOP("Use", "Loss of a multi-class classifier: the log-likelihood"), _LOSS),
    "softmin": Use(
        QT_TRANSLATE_NOOP("Use", "One choice among costs or distances: the smallest is the answer"),
        QT_TRANSLATE_NOOP("Use", "Output layer, where scores are costs"),
    ),
    "softmax_one": Use(
        QT_TRANSLATE_NOOP("Use", "Attention that may also choose nothing"),
        QT_TRANSLATE_NOOP("Use", "Weights of attention within the network"),
    ),
    "hardmax": Use(
        QT_TRANSLATE_NOOP("Use", "The decision itself: one class, without degrees; not trainable"),
        QT_TRANSLATE_NOOP("Use", "After the training, behind the output layer"),
    ),
    "sparsemax": Use(QT_TRANSLATE_NOOP("Use", "Multi-class, with unlikely classes at exactly 0"), _OUTPUT_OR_ATTENTION),
    "entmax15": Use(QT_TRANSLATE_NOOP("Use", "Multi-class, between softmax and sparsemax"), _OUTPUT_OR_ATTENTION),
    "solu": Use(
        QT_TRANSLATE_NOOP("Use", "Hidden units that compete, so that they are easier to interpret"), _TRANSFORMER
    ),
    "geglu": Use(QT_TRANSLATE_NOOP("Use", "Features that are let through by a gate of their own"), _TRANSFORMER),
    "swiglu": Use(QT_TRANSLATE_NOOP("Use", "Features that are let through by a gate of their own"), _TRANSFORMER),
}


def typical_task(function: ActivationFunction) -> str:
    """Return for what kind of task people take the function, in the language of the window."""
    return QCoreApplication.translate("Use", _use(function).task)


def typical_place(function: ActivationFunction) -> str:
    """Return where in a network people put it, in the language of the window."""
    return QCoreApplication.translate("Use", _use(function).place)


def _use(function: ActivationFunction) -> Use:
    return _OF_FUNCTION.get(function.key) or _OF_FAMILY[function.family]
