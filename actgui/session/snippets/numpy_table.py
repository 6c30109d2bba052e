"""The functions in NumPy, one entry each: lines of Python of which the last is the value.

Element-wise functions are of the array `x`, halving functions of the halves `a` and `b`, axis functions of `x` along
its last axis. Parameters have their keys as names. Another function of the table may be called as ``sigmoid(x)``: the
snippet then carries it, too, with its default parameters. Each form is finite and accurate to a relative error of
1e-12 wherever the function itself is representable, and NaN stays NaN.
"""

from collections.abc import Mapping

NUMPY_HELPERS: Mapping[str, str] = {
    "erfc": "np.vectorize(math.erfc, otypes=[float])(x)  # scipy.special.erfc is faster",
}

_SIGMOIDAL = {
    "sigmoid": """
        e = np.exp(np.minimum(x, 40))  # above 40 the quotient is 1
        e / (1 + e)""",
    "tanh": "np.tanh(x)",
    "log_sigmoid": "np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))",
    "lecun_tanh": "1.7159 * np.tanh(2 * x / 3)",
    "soft_cap": "cap * np.tanh(x / cap)",
    "hard_sigmoid": "np.clip(slope * x + offset, 0, 1)",
    "hard_tanh": "np.minimum(np.maximum(x, min_val), max_val)",
    "sparse_sigmoid": "np.clip((x + 1) / 2, 0, 1)",
    "binary_step": "np.heaviside(x, 1.0)",
    "softsign": "x / (1 + np.abs(x))",
    "arctan": "np.arctan(x)",
    "isru": "x / np.hypot(1, np.sqrt(alpha) * x)",
    "erf": "np.vectorize(math.erf, otypes=[float])(x)  # scipy.special.erf is faster",
    "laplace": "erfc((mu - x) / (sigma * np.sqrt(2))) / 2  # 1 + erf would cancel in the lower tail",
    "gaussian": "np.exp(-x * x)",
}

_RECTIFIERS = {
    "relu": "np.maximum(x, 0)",
    "leaky_relu": "np.where(x > 0, x, negative_slope * x)",
    "relu6": "np.clip(x, 0, 6)",
    "prelu": "np.where(x > 0, x, weight * x)",
    "rrelu": "np.where(x > 0, x, (lower + upper) / 2 * x)  # as in evaluation; training draws the slope",
    "identity": "x",
    "squared_relu": "np.maximum(x, 0) ** 2",
    "star_relu": "scale * np.maximum(x, 0) ** 2 + bias",
    "threshold": "np.where(x <= threshold, value, x)",
    "thresholded_relu": "np.where(x <= alpha, 0, x)",
    "elu": "np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))",
    "selu": "gamma * np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))",
    "celu": "np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))",
    "isrlu": "np.where(x >= 0, x, x / np.hypot(1, np.sqrt(alpha) * x))",
    "exponential": "np.exp(x)",
    "xielu": """
        m = np.minimum(x, 0)
        series = m * m / 2 * (1 + m / 3 * (1 + m / 4 * (1 + m / 5)))  # expm1(m) - m cancels near 0
        below = np.where(m > -1e-3, series, np.expm1(m) - m)
        np.where(x > 0, alpha_p * x * x + beta * x, alpha_n * below + beta * m)""",
    "softplus": "np.maximum(x, 0) + np.log1p(np.exp(-beta * np.abs(x))) / beta",
    "squareplus": """
        s = np.abs(x) + np.hypot(x, np.sqrt(b))
        np.where(x > 0, s / 2, b / 2 / np.maximum(s, 1e-300))  # x + sqrt(x^2 + b) would cancel below 0""",
    "sparse_plus": "np.where(x >= 1, x, np.maximum((x + 1) / 2, 0) ** 2)",
    "bent_identity": "x * x / (np.hypot(x, 1) + 1) / 2 + x",
}

_GATED = {
    "gelu": "x * erfc(-x / np.sqrt(2)) / 2  # 1 + erf would cancel below 0",
    "silu": "x * sigmoid(x)",
    "swish": "x * sigmoid(beta * x)",
    "gelu_tanh": "x * sigmoid(2 * np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))  # (1 + tanh(u)) / 2 = sigmoid(2 u)",
    "quick_gelu": "x * sigmoid(1.702 * x)",
    "mish": "x * np.tanh(softplus(x))",
    "tanh_exp": "x * np.tanh(np.exp(np.minimum(x, 40)))",
    "serf": "x * erf(softplus(x))",
    "smish": "x * np.tanh(np.log1p(sigmoid(x)))",
    "logish": "x * np.log1p(sigmoid(x))",
    "phish": "x * np.tanh(gelu(x))",
    "lisht": "x * np.tanh(x)",
    "hard_swish": "x * np.clip(x + 3, 0, 6) / 6",
    "aptx": """
        z = beta * x
        gate = np.where(z < -0.5, alpha - 1 + 2 * sigmoid(2 * z), alpha + np.tanh(z))  # 1 + tanh cancels below 0
        gate * gamma * x""",
    "d_silu": "sigmoid(x) * (1 + x * sigmoid(-x))",
    "elish": "np.where(x >= 0, x, np.expm1(np.minimum(x, 0))) * sigmoid(x)",
    "hard_elish": "np.where(x >= 0, x, np.expm1(np.minimum(x, 0))) * np.clip((x + 1) / 2, 0, 1)",
}

_OTHERS = {
    "soft_shrink": "np.sign(x) * np.maximum(np.abs(x) - lambd, 0)",
    "hard_shrink": "np.where(np.abs(x) <= lambd, 0, x)",
    "tanh_shrink": """
        s = np.minimum(x * x, 1e-3)
        series = x * s * (1 / 3 - s * (2 / 15 - s * (17 / 315 - s * (62 / 2835))))  # x - tanh(x) cancels near 0
        np.where(np.abs(x) < 0.03, series, x - np.tanh(x))""",
    "shrink": "np.where(np.abs(x) <= lambd, 0, x - np.sign(x) * bias)",
    "sine": "np.sin(omega * x)",
    "snake": "x + np.sin(alpha * x) ** 2 / alpha if alpha else x",
    "gcu": "x * np.cos(x)",
    "sinc": "np.where(x == 0, 1, np.sin(x) / np.where(x == 0, 1, x))",
    "dynamic_tanh": "gamma * np.tanh(alpha * x) + beta",
    "dynamic_erf": "gamma * erf(alpha * x + shift) + beta",
    "glu": "a * sigmoid(b)",
    "reglu": "a * np.maximum(b, 0)",
    "geglu": "a * gelu(b)",
    "swiglu": "a * silu(b)",
    "bilinear": "a * b",
}

_SOFTMAX = {
    "softmax": """
        z = x - x.max(axis=-1, keepdims=True)  # exp cannot overflow now
        z = z / temperature if temperature > 0 else np.where(z == 0, 0, -np.inf)
        e = np.exp(z)
        e / e.sum(axis=-1, keepdims=True)""",
    "log_softmax": """
        z = x - x.max(axis=-1, keepdims=True)
        z = z / temperature if temperature > 0 else np.where(z == 0, 0, -np.inf)
        others = np.exp(z)
        np.put_along_axis(others, x.argmax(axis=-1, keepdims=True), 0, axis=-1)
        z - np.log1p(others.sum(axis=-1, keepdims=True))  # the sum without the 1 of the maximum""",
    "softmin": "softmax(-x, temperature)",
    "softmax_one": """
        m = np.maximum(x.max(axis=-1, keepdims=True), 0)
        e = np.exp(x - m)
        e / (np.exp(-m) + e.sum(axis=-1, keepdims=True))""",
    "hardmax": """
        y = np.zeros_like(x)
        np.put_along_axis(y, x.argmax(axis=-1, keepdims=True), 1, axis=-1)  # the first maximum
        y + 0 * x.max(axis=-1, keepdims=True)  # NaN for a vector that has one""",
    "sparsemax": """
        z = x - x.max(axis=-1, keepdims=True)
        s = np.sort(z, axis=-1)[..., ::-1]
        tau = (np.cumsum(s, axis=-1) - 1) / np.arange(1, x.shape[-1] + 1)  # if so many outputs are not 0
        size = (s > tau).sum(axis=-1, keepdims=True)
        np.maximum(z - np.take_along_axis(tau, size - 1, axis=-1), 0)""",
    "entmax15": """
        z = (x - x.max(axis=-1, keepdims=True)) / 2
        s = np.sort(z, axis=-1)[..., ::-1]
        k = np.arange(1, x.shape[-1] + 1)
        mean = np.cumsum(s, axis=-1) / k
        spread = np.cumsum(s * s, axis=-1) - k * mean**2
        tau = mean - np.sqrt(np.maximum((1 - spread) / k, 0))  # if k outputs are not 0
        size = (s >= tau).sum(axis=-1, keepdims=True)
        np.maximum(z - np.take_along_axis(tau, size - 1, axis=-1), 0) ** 2""",
    "taylor_softmax": """
        t = ((x + 1) ** 2 + 1) / 2
        t / t.sum(axis=-1, keepdims=True)""",
    "solu": "x * softmax(x)",
}

NUMPY_BODIES: Mapping[str, str] = {**_SIGMOIDAL, **_RECTIFIERS, **_GATED, **_OTHERS, **_SOFTMAX}
