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


VALUES: dict[str, Reference] = {
    "sigmoid": logistic,
    "tanh": lambda x: mp.tanh(x) if abs(x) < 1000 else mp.sign(x),
    "log_sigmoid": lambda x: -log_one_plus_exp(-x),
    "relu": lambda x: max(x, mpf(0)),
    "leaky_relu": lambda x, slope: x if x > 0 else slope * x,
    "elu": lambda x, alpha: x if x > 0 else alpha * (mp.expm1(x) if x > _LOWEST else mpf(-1)),
    "softplus": lambda x, beta: log_one_plus_exp(beta * x) / beta,
    "silu": lambda x: x * logistic(x),
    "gelu": lambda x: x * normal_tail(-x),
}

DERIVATIVES: dict[str, Reference] = {
    "sigmoid": lambda x: logistic(x) * logistic(-x),
    "tanh": tanh_slope,
    "log_sigmoid": lambda x: logistic(-x),
    "relu": lambda x: mpf(x > 0),
    "leaky_relu": lambda x, slope: mpf(1) if x > 0 else slope,
    "elu": lambda x, alpha: mpf(1) if x > 0 else alpha * exp(x),
    "softplus": lambda x, beta: logistic(beta * x),
    "silu": silu_slope,
    "gelu": lambda x: normal_tail(-x) + x * normal_density(x),
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
