"""The gated functions in mpmath: slow, plain, and independent of the forms that the core uses."""

from mpmath import mp, mpf

from tests.core.references import Reference, exp, log_one_plus_exp, logistic, normal_density, normal_tail, silu_slope


def tanh(x: mpf) -> mpf:
    return mp.tanh(x) if abs(x) < 1000 else mp.sign(x)


def sech_squared(x: mpf) -> mpf:
    return 4 * logistic(2 * x) * logistic(-2 * x)


def log1p(x: mpf) -> mpf:
    return mp.log1p(x) if x else x


def _cubic(x: mpf) -> mpf:
    return 2 * mp.sqrt(2 / mp.pi) * (x + mpf("0.044715") * x**3)


def _cubic_slope(x: mpf) -> mpf:
    return 2 * mp.sqrt(2 / mp.pi) * (1 + 3 * mpf("0.044715") * x**2)


def _gelu(x: mpf) -> mpf:
    return x * normal_tail(-x)


def _gelu_slope(x: mpf) -> mpf:
    return normal_tail(-x) + x * normal_density(x)


def _logistic_slope(x: mpf) -> mpf:
    return logistic(x) * logistic(-x)


def _gate_slope(x: mpf, w: mpf, slope: mpf) -> mpf:
    return logistic(w) + x * slope * _logistic_slope(w)


def _alpha_and_tanh(alpha: mpf, w: mpf) -> mpf:
    """Return alpha + tanh(w); far out, where an alpha of 1 or -1 leaves only an exponential, without cancelling."""
    if abs(w) < 1:
        return alpha + mp.tanh(w)
    return (alpha - 1) + 2 * logistic(2 * w) if w < 0 else (alpha + 1) - 2 * logistic(-2 * w)


def _aptx(x: mpf, alpha: mpf, beta: mpf, gamma: mpf) -> mpf:
    return _alpha_and_tanh(alpha, beta * x) * gamma * x


def _aptx_slope(x: mpf, alpha: mpf, beta: mpf, gamma: mpf) -> mpf:
    return gamma * (_alpha_and_tanh(alpha, beta * x) + beta * x * sech_squared(beta * x))


def _mish_slope(x: mpf) -> mpf:
    return tanh(log_one_plus_exp(x)) + x * logistic(x) * sech_squared(log_one_plus_exp(x))


def _serf_slope(x: mpf) -> mpf:
    if x > 40:
        return mpf(1)
    inner = log_one_plus_exp(x)
    return mp.erf(inner) + x * logistic(x) * 2 / mp.sqrt(mp.pi) * exp(-inner * inner)


def _smish_slope(x: mpf) -> mpf:
    inner = log1p(logistic(x))
    return tanh(inner) + x * sech_squared(inner) * _logistic_slope(x) / (1 + logistic(x))


def _tanh_exp_slope(x: mpf) -> mpf:
    power = exp(min(x, mpf(20)))
    return tanh(power) + x * power * sech_squared(power)


def _hard_elish_slope(x: mpf) -> mpf:
    if abs(x) < 1:
        return x + mpf("0.5") if x >= 0 else (exp(x) * (x + 2) - 1) / 2
    return mpf(x > 0)


def _hard_swish_slope(x: mpf) -> mpf:
    return (2 * x + 3) / 6 if abs(x) < 3 else mpf(x > 0)


def _expm1(x: mpf) -> mpf:
    return mp.expm1(x) if x > -5000 else mpf(-1)


GATED_VALUES: dict[str, Reference] = {
    "swish": lambda x, beta: x * logistic(beta * x),
    "gelu_tanh": lambda x: x * logistic(_cubic(x)),
    "quick_gelu": lambda x: x * logistic(mpf("1.702") * x),
    "mish": lambda x: x * tanh(log_one_plus_exp(x)),
    "tanh_exp": lambda x: x * tanh(exp(min(x, mpf(20)))),
    "serf": lambda x: x * (mp.erf(log_one_plus_exp(x)) if x < 40 else 1),
    "smish": lambda x: x * tanh(log1p(logistic(x))),
    "logish": lambda x: x * log1p(logistic(x)),
    "phish": lambda x: x * tanh(_gelu(x)),
    "lisht": lambda x: x * tanh(x),
    "hard_swish": lambda x: x * min(max(x + 3, mpf(0)), mpf(6)) / 6,
    "aptx": _aptx,
    "d_silu": silu_slope,
    "elish": lambda x: (x if x > 0 else _expm1(x)) * logistic(x),
    "hard_elish": lambda x: (x if x > 0 else _expm1(x)) * min(max((x + 1) / 2, mpf(0)), mpf(1)),
}

GATED_DERIVATIVES: dict[str, Reference] = {
    "swish": lambda x, beta: _gate_slope(x, beta * x, beta),
    "gelu_tanh": lambda x: _gate_slope(x, _cubic(x), _cubic_slope(x)),
    "quick_gelu": lambda x: _gate_slope(x, mpf("1.702") * x, mpf("1.702")),
    "mish": _mish_slope,
    "tanh_exp": _tanh_exp_slope,
    "serf": _serf_slope,
    "smish": _smish_slope,
    "logish": lambda x: log1p(logistic(x)) + x * _logistic_slope(x) / (1 + logistic(x)),
    "phish": lambda x: tanh(_gelu(x)) + x * sech_squared(_gelu(x)) * _gelu_slope(x),
    "lisht": lambda x: tanh(x) + x * sech_squared(x),
    "hard_swish": _hard_swish_slope,
    "aptx": _aptx_slope,
    "d_silu": lambda x: _logistic_slope(x) * (2 + x * (logistic(-x) - logistic(x))),
    "elish": lambda x: silu_slope(x) if x > 0 else exp(x) * logistic(x) + _expm1(x) * _logistic_slope(x),
    "hard_elish": _hard_elish_slope,
}
