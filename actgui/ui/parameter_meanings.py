"""What each parameter of each function does, in a sentence for people."""

from PySide6.QtCore import QCoreApplication

from actgui.ui.translation import QT_TRANSLATE_NOOP

# By parameter, for functions that are not in the table below.
_USUAL: dict[str, str] = {
    "negative_slope": QT_TRANSLATE_NOOP("Parameter", "The slope for negative inputs; 0 gives ReLU, 1 the identity."),
    "temperature": QT_TRANSLATE_NOOP(
        "Parameter",
        "Divides the inputs: below 1 outputs differ more, above 1 less; at 0 only the extreme counts.",
    ),
    "lambd": QT_TRANSLATE_NOOP("Parameter", "Inputs no farther from 0 than this become 0."),
    "cap": QT_TRANSLATE_NOOP("Parameter", "The bound that outputs approach; near 0 they stay what they were."),
    "b": QT_TRANSLATE_NOOP(
        "Parameter", "How round the corner is: the output at 0 is half the root of it, and 0 gives ReLU."
    ),
    "omega": QT_TRANSLATE_NOOP(
        "Parameter", "The frequency, in radians for each unit of the input; also the slope at 0."
    ),
    "mu": QT_TRANSLATE_NOOP("Parameter", "The input at which the output is one half."),
    "sigma": QT_TRANSLATE_NOOP("Parameter", "The width of the step: the standard deviation of its slope."),
    "weight": QT_TRANSLATE_NOOP("Parameter", "The slope for negative inputs, which networks learn; here it is fixed."),
    "lower": QT_TRANSLATE_NOOP("Parameter", "The least slope for negative inputs that training draws at random."),
    "upper": QT_TRANSLATE_NOOP(
        "Parameter", "The largest slope that training draws; here, as in evaluation, the mean of both is the slope."
    ),
    "slope": QT_TRANSLATE_NOOP("Parameter", "The slope of the straight part between 0 and 1."),
    "offset": QT_TRANSLATE_NOOP("Parameter", "The output for the input 0, before it is limited to [0, 1]."),
    "min_val": QT_TRANSLATE_NOOP("Parameter", "The least output: smaller inputs are raised to it."),
    "max_val": QT_TRANSLATE_NOOP("Parameter", "The largest output: greater inputs are lowered to it."),
    "scale": QT_TRANSLATE_NOOP("Parameter", "Multiplies the square."),
    "threshold": QT_TRANSLATE_NOOP("Parameter", "Inputs above it pass unchanged."),
    "value": QT_TRANSLATE_NOOP("Parameter", "The output for all inputs that do not exceed the threshold."),
    "shift": QT_TRANSLATE_NOOP("Parameter", "Is added before the error function: moves the curve to the left."),
    "alpha_p": QT_TRANSLATE_NOOP("Parameter", "The coefficient of the square of positive inputs."),
    "alpha_n": QT_TRANSLATE_NOOP(
        "Parameter", "How strongly the negative side bends; far to the left the slope tends to beta minus this."
    ),
}
# Where the same name means something else elsewhere.
_SPECIAL: dict[tuple[str, str], str] = {
    ("isru", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "How early it saturates: outputs stay below 1 divided by the root of it."
    ),
    ("isrlu", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "How early negative inputs saturate: outputs stay above −1 divided by the root of it."
    ),
    ("thresholded_relu", "alpha"): QT_TRANSLATE_NOOP("Parameter", "Inputs above it pass unchanged, all others give 0."),
    ("elu", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "Outputs tend to minus this for very negative inputs; other values than 1 make a kink at 0."
    ),
    ("celu", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "Outputs tend to minus this for very negative inputs, and there is a kink for no value of it."
    ),
    ("selu", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter",
        "The depth of the negative side; the default keeps mean and variance over the layers.",
    ),
    ("selu", "gamma"): QT_TRANSLATE_NOOP("Parameter", "Multiplies all outputs, so that the slope can exceed 1."),
    ("xielu", "beta"): QT_TRANSLATE_NOOP("Parameter", "The slope at 0, on both sides."),
    ("softplus", "beta"): QT_TRANSLATE_NOOP(
        "Parameter", "How sharp the corner is: the larger it is, the closer the curve comes to ReLU."
    ),
    ("swish", "beta"): QT_TRANSLATE_NOOP(
        "Parameter", "How sharp the gate is: 0 gives half the input, 1 SiLU, and large values approach ReLU."
    ),
    ("aptx", "alpha"): QT_TRANSLATE_NOOP("Parameter", "What the gate adds to tanh; 1 closes it far to the left."),
    ("aptx", "beta"): QT_TRANSLATE_NOOP("Parameter", "How sharp the gate is."),
    ("aptx", "gamma"): QT_TRANSLATE_NOOP(
        "Parameter", "Multiplies all outputs; 1/2 gives the slope 1 far to the right."
    ),
    ("star_relu", "bias"): QT_TRANSLATE_NOOP("Parameter", "Is added to all outputs, which balances their mean."),
    ("shrink", "bias"): QT_TRANSLATE_NOOP(
        "Parameter", "By so much all other inputs move towards 0; equal to lambd it gives soft shrinkage."
    ),
    ("snake", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "The frequency of the ripples; their height is 1 divided by it, and 0 gives the identity."
    ),
    ("dynamic_tanh", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "Scales the inputs: the larger it is, the earlier they saturate. Networks learn it."
    ),
    ("dynamic_erf", "alpha"): QT_TRANSLATE_NOOP(
        "Parameter", "Scales the inputs: the larger it is, the earlier they saturate. Networks learn it."
    ),
    ("dynamic_tanh", "gamma"): QT_TRANSLATE_NOOP("Parameter", "Multiplies the outputs, as in layer normalisation."),
    ("dynamic_erf", "gamma"): QT_TRANSLATE_NOOP("Parameter", "Multiplies the outputs, as in layer normalisation."),
    ("dynamic_tanh", "beta"): QT_TRANSLATE_NOOP("Parameter", "Is added to the outputs, as in layer normalisation."),
    ("dynamic_erf", "beta"): QT_TRANSLATE_NOOP("Parameter", "Is added to the outputs, as in layer normalisation."),
}


def parameter_meaning(function: str, parameter: str) -> str:
    """Return what the parameter of that function does, in the language of the window; empty if nothing is written."""
    text = _SPECIAL.get((function, parameter)) or _USUAL.get(parameter, "")
    return QCoreApplication.translate("Parameter", text) if text else ""
