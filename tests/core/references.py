"""What the functions are, in mpmath: slow, plain, and independent of the forms that the core uses."""

from collections.abc import Callable, Sequence

from mpmath import mp, mpf

Reference = Callable[..., mpf]

# Bits; far more than the cancellations below consume.
PRECISION = 200

# exp of anything lower is zero, and stays zero whatever double multiplies it.
_LOWEST = mpf(-5000)


def exp(x: mpf) -> mpf:
    return mp.exp(x) if x > _LOWEST else mpf(0)


def logistic(x: mpf) -> mpf:
    return 1 / (1 + exp(-x)) if x > 0 else exp(x) / (1 + exp(x))


def log_one_plus_exp(x: mpf) -> mpf:
    small = exp(-abs(x))
    return max(x, mpf(0)) + (mp.log1p(small) if small else small)


def normal_tail(x: mpf) -> mpf:
    if x > 100:
        return mpf(0)
    return mp.erfc(x / mp.sqrt(2)) / 2 if x > -100 else mpf(1)


def normal_density(x: mpf) -> mpf:
    return exp(-x * x / 2) / mp.sqrt(2 * mp.pi)


def tanh_slope(x: mpf) -> mpf:
    power = exp(-2 * abs(x))
    return 4 * power / (1 + power) ** 2


def silu_slope(x: mpf) -> mpf:
    return logistic(x) * (1 + x * logistic(-x))


def clip(x: mpf, low: mpf, high: mpf) -> mpf:
    return min(max(x, low), high)


def line(x: mpf, slope: mpf, offset: mpf) -> mpf:
    """Return slope * x + offset, a slope of 1/n that was rounded being 1/n itself."""
    n = mp.nint(1 / slope) if slope and abs(1 / slope) < 1001 else mpf(1)
    exact = n > 1 and float(1 / n) == slope
    return (x / n if exact else slope * x) + offset


def tanh(x: mpf) -> mpf:
    return mp.tanh(x) if abs(x) < 1000 else mpf(mp.sign(x))


def tanh_shrink(x: mpf) -> mpf:
    if abs(x) < mpf(10) ** -20:
        return x**3 / 3
    return x - tanh(x)


def erf(x: mpf) -> mpf:
    return mp.erf(x) if abs(x) < 100 else mpf(mp.sign(x))


def bell(x: mpf) -> mpf:
    return exp(-x * x)


def isru(x: mpf, alpha: mpf) -> mpf:
    return x / mp.sqrt(1 + alpha * x * x)


def isru_slope(x: mpf, alpha: mpf) -> mpf:
    return 1 / mp.sqrt(1 + alpha * x * x) ** 3


def xielu(x: mpf, alpha_p: mpf, alpha_n: mpf, beta: mpf) -> mpf:
    if x > 0:
        return alpha_p * x * x + beta * x
    if abs(x) < mpf(10) ** -20:
        return alpha_n * (x * x / 2 + x**3 / 6) + beta * x
    return alpha_n * (exp(x) - 1) + (beta - alpha_n) * x


def xielu_slope(x: mpf, alpha_p: mpf, alpha_n: mpf, beta: mpf) -> mpf:
    if x > 0:
        return 2 * alpha_p * x + beta
    return alpha_n * mp.expm1(x) + beta if x > -1 else (beta - alpha_n) + alpha_n * exp(x)


def squareplus_slope(x: mpf, b: mpf) -> mpf:
    root = mp.sqrt(x * x + b)
    return b / 2 / root / (root - x) if x < 0 else (1 + x / root) / 2 if b else mpf(x > 0)


def and_offset(curve: Reference, scale: mpf, w: mpf, offset: mpf) -> mpf:
    """Return scale * curve(w) + offset, of which very little may be left."""
    left, precision = scale * curve(w) + offset, PRECISION
    while (
        offset
        and abs(w) < (50 if curve is erf else 1000)
        and precision < 3000
        and abs(left) < mpf(2) ** (100 - precision) * abs(offset)
    ):
        precision *= 2
        with mp.workprec(precision):
            left = scale * curve(w) + offset
    return left


VALUES: dict[str, Reference] = {
    "sigmoid": logistic,
    "tanh": tanh,
    "log_sigmoid": lambda x: -log_one_plus_exp(-x),
    "lecun_tanh": lambda x: mpf("1.7159") * tanh(2 * x / 3),
    "soft_cap": lambda x, cap: cap * tanh(x / cap),
    "hard_sigmoid": lambda x, slope, offset: clip(line(x, slope, offset), mpf(0), mpf(1)),
    "hard_tanh": clip,
    "sparse_sigmoid": lambda x: clip((x + 1) / 2, mpf(0), mpf(1)),
    "binary_step": lambda x: mpf(x >= 0),
    "softsign": lambda x: x / (1 + abs(x)),
    "arctan": mp.atan,
    "isru": isru,
    "erf": erf,
    "laplace": lambda x, mu, sigma: normal_tail((mu - x) / sigma),
    "gaussian": bell,
    "relu": lambda x: max(x, mpf(0)),
    "leaky_relu": lambda x, slope: x if x > 0 else slope * x,
    "relu6": lambda x: clip(x, mpf(0), mpf(6)),
    "prelu": lambda x, weight: x if x > 0 else weight * x,
    "rrelu": lambda x, lower, upper: x if x > 0 else float((lower + upper) / 2) * x,  # as leaky_relu with that slope
    "identity": lambda x: x,
    "squared_relu": lambda x: max(x, mpf(0)) ** 2,
    "star_relu": lambda x, scale, bias: scale * max(x, mpf(0)) ** 2 + bias,
    "threshold": lambda x, threshold, value: x if x > threshold else value,
    "thresholded_relu": lambda x, alpha: x if x > alpha else mpf(0),
    "elu": lambda x, alpha: x if x > 0 else alpha * (mp.expm1(x) if x > _LOWEST else mpf(-1)),
    "selu": lambda x, alpha, gamma: gamma * VALUES["elu"](x, alpha),
    "celu": lambda x, alpha: x if x > 0 else alpha * (mp.expm1(x / alpha) if x / alpha > _LOWEST else mpf(-1)),
    "isrlu": lambda x, alpha: x if x >= 0 else isru(x, alpha),
    "exponential": exp,
    "xielu": xielu,
    "softplus": lambda x, beta: log_one_plus_exp(beta * x) / beta,
    "squareplus": lambda x, b: (x + mp.sqrt(x * x + b)) / 2 if x >= 0 else b / 2 / (mp.sqrt(x * x + b) - x),
    "sparse_plus": lambda x: x if x >= 1 else max(x + 1, mpf(0)) ** 2 / 4,
    "bent_identity": lambda x: x * (1 + x / 2 / (mp.sqrt(x * x + 1) + 1)),
    "silu": lambda x: x * logistic(x),
    "gelu": lambda x: x * normal_tail(-x),
    "soft_shrink": lambda x, lambd: mp.sign(x) * max(abs(x) - lambd, mpf(0)),
    "hard_shrink": lambda x, lambd: x if abs(x) > lambd else mpf(0),
    "tanh_shrink": tanh_shrink,
    "shrink": lambda x, lambd, bias: x - mp.sign(x) * bias if abs(x) > lambd else mpf(0),
    "dynamic_tanh": lambda x, alpha, gamma, beta: and_offset(tanh, gamma, alpha * x, beta),
    "dynamic_erf": lambda x, alpha, shift, gamma, beta: and_offset(erf, gamma, alpha * x + shift, beta),
}

DERIVATIVES: dict[str, Reference] = {
    "sigmoid": lambda x: logistic(x) * logistic(-x),
    "tanh": tanh_slope,
    "log_sigmoid": lambda x: logistic(-x),
    "lecun_tanh": lambda x: mpf("1.7159") * 2 / 3 * tanh_slope(2 * x / 3),
    "soft_cap": lambda x, cap: tanh_slope(x / cap),
    "hard_sigmoid": lambda x, slope, offset: slope if 0 < line(x, slope, offset) < 1 else mpf(0),
    "hard_tanh": lambda x, low, high: mpf(low < x < high),
    "sparse_sigmoid": lambda x: mpf(abs(x) < 1) / 2,
    "binary_step": lambda _: mpf(0),
    "softsign": lambda x: 1 / (1 + abs(x)) ** 2,
    "arctan": lambda x: 1 / (1 + x * x),
    "isru": isru_slope,
    "erf": lambda x: 2 / mp.sqrt(mp.pi) * bell(x),
    "laplace": lambda x, mu, sigma: normal_density((x - mu) / sigma) / sigma,
    "gaussian": lambda x: -2 * x * bell(x),
    "relu": lambda x: mpf(x > 0),
    "leaky_relu": lambda x, slope: mpf(1) if x > 0 else slope,
    "relu6": lambda x: mpf(0 < x < 6),
    "prelu": lambda x, weight: mpf(1) if x > 0 else weight,
    "rrelu": lambda x, lower, upper: mpf(1) if x > 0 else mpf(float((lower + upper) / 2)),
    "identity": lambda _: mpf(1),
    "squared_relu": lambda x: 2 * max(x, mpf(0)),
    "star_relu": lambda x, scale, _: 2 * scale * max(x, mpf(0)),
    "threshold": lambda x, threshold, _: mpf(x > threshold),
    "thresholded_relu": lambda x, alpha: mpf(x > alpha),
    "elu": lambda x, alpha: mpf(1) if x > 0 else alpha * exp(x),
    "selu": lambda x, alpha, gamma: gamma * (mpf(1) if x > 0 else alpha * exp(x)),
    "celu": lambda x, alpha: mpf(1) if x > 0 else exp(x / alpha),
    "isrlu": lambda x, alpha: mpf(1) if x >= 0 else isru_slope(x, alpha),
    "exponential": exp,
    "xielu": xielu_slope,
    "softplus": lambda x, beta: logistic(beta * x),
    "squareplus": squareplus_slope,
    "sparse_plus": lambda x: clip((x + 1) / 2, mpf(0), mpf(1)),
    "bent_identity": lambda x: 1 + x / mp.sqrt(x * x + 1) / 2,
    "silu": silu_slope,
    "gelu": lambda x: normal_tail(-x) + x * normal_density(x),
    "soft_shrink": lambda x, lambd: mpf(abs(x) > lambd or lambd == 0),
    "hard_shrink": lambda x, lambd: mpf(abs(x) > lambd or lambd == 0),
    "tanh_shrink": lambda x: tanh(x) ** 2,
    "shrink": lambda x, lambd, bias: mpf(abs(x) > lambd or lambd == bias == 0),
    "dynamic_tanh": lambda x, alpha, gamma, _: gamma * alpha * tanh_slope(alpha * x),
    "dynamic_erf": lambda x, alpha, shift, gamma, _: gamma * alpha * 2 / mp.sqrt(mp.pi) * bell(alpha * x + shift),
}


def _powers(row: Sequence[mpf], temperature: mpf) -> list[mpf]:
    top = max(row)
    return [exp((x - top) / temperature) for x in row]


def _rest(powers: list[mpf], i: int, total: mpf) -> mpf:
    """Return the sum of all powers but one; the largest are left out before adding, since the rest may be tiny."""
    return total - powers[i] if powers[i] < 1 else mp.fsum(powers[:i] + powers[i + 1 :])


def softmax(row: Sequence[mpf], temperature: mpf) -> list[mpf]:
    powers = _powers(row, temperature)
    total = mp.fsum(powers)
    return [power / total for power in powers]


def log_softmax(row: Sequence[mpf], temperature: mpf) -> list[mpf]:
    top, powers = max(row), _powers(row, temperature)
    rest = _rest(powers, powers.index(1), mp.fsum(powers))
    log_total = mp.log1p(rest) if rest else rest
    return [(x - top) / temperature - log_total for x in row]


def softmax_diagonal(row: Sequence[mpf], temperature: mpf) -> list[mpf]:
    powers = _powers(row, temperature)
    total = mp.fsum(powers)
    return [power * _rest(powers, i, total) / total**2 / temperature for i, power in enumerate(powers)]


def log_softmax_diagonal(row: Sequence[mpf], temperature: mpf) -> list[mpf]:
    powers = _powers(row, temperature)
    total = mp.fsum(powers)
    return [_rest(powers, i, total) / total / temperature for i in range(len(row))]
