"""The functions in C (C99, math.h), one entry each: statements of which the last line is the value.

Element-wise functions are of the number `x`, halving functions of `a` and `b`; entries of axis functions are all
statements, which read `x[0]` to `x[n - 1]` and write `y`. Parameters have their keys as names. Another function of the
table, or a helper, may be called: the snippet then carries it, too, with its default parameters. The forms are as
accurate as those in NumPy, and NaN stays NaN, for which the order of some comparisons matters.
"""

from collections.abc import Mapping

C_HELPERS: Mapping[str, str] = {
    "clip": """
static double clip(double x, double low, double high)
{
    const double raised = x < low ? low : x;
    return raised > high ? high : raised;
}
""",
    "largest": """
static double largest(const double *x, size_t n)
{
    double m = x[0];
    for (size_t i = 1; i < n; ++i)
        if (x[i] > m || isnan(x[i])) m = x[i];
    return m;
}
""",
    "descending": """
static int descending(const void *a, const void *b)
{
    const double u = *(const double *)a, v = *(const double *)b;
    return (u < v) - (u > v);
}
""",
}

_SIGMOIDAL = {
    "sigmoid": "x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x))",
    "tanh": "tanh(x)",
    "log_sigmoid": "(x < 0 ? x : 0) - log1p(exp(-fabs(x)))",
    "lecun_tanh": "1.7159 * tanh(2 * x / 3)",
    "soft_cap": "cap * tanh(x / cap)",
    "hard_sigmoid": "clip(slope * x + offset, 0, 1)",
    "hard_tanh": "clip(x, min_val, max_val)",
    "sparse_sigmoid": "clip((x + 1) / 2, 0, 1)",
    "binary_step": "x >= 0 ? 1 : x < 0 ? 0 : x",
    "softsign": "x / (1 + fabs(x))",
    "arctan": "atan(x)",
    "isru": "x / hypot(1, sqrt(alpha) * x)",
    "erf": "erf(x)",
    "laplace": "erfc((mu - x) / (sigma * sqrt(2))) / 2  /* 1 + erf would cancel in the lower tail */",
    "gaussian": "exp(-x * x)",
}

_RECTIFIERS = {
    "relu": "x < 0 ? 0 : x",
    "leaky_relu": "x > 0 ? x : negative_slope * x",
    "relu6": "clip(x, 0, 6)",
    "prelu": "x > 0 ? x : weight * x",
    "rrelu": "x > 0 ? x : (lower + upper) / 2 * x  /* as in evaluation; training draws the slope */",
    "identity": "x",
    "squared_relu": "x < 0 ? 0 : x * x",
    "star_relu": "scale * (x < 0 ? 0 : x * x) + bias",
    "threshold": "x <= threshold ? value : x",
    "thresholded_relu": "x <= alpha ? 0 : x",
    "elu": "x > 0 ? x : alpha * expm1(x)",
    "selu": "gamma * (x > 0 ? x : alpha * expm1(x))",
    "celu": "x > 0 ? x : alpha * expm1(x / alpha)",
    "isrlu": "x >= 0 ? x : x / hypot(1, sqrt(alpha) * x)",
    "exponential": "exp(x)",
    "xielu": """
        if (x > 0) return alpha_p * x * x + beta * x;
        const double series = x * x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5)));  /* expm1(x) - x cancels near 0 */
        alpha_n * (x > -1e-3 ? series : expm1(x) - x) + beta * x""",
    "softplus": "(x > 0 ? x : 0) + log1p(exp(-beta * fabs(x))) / beta",
    "squareplus": """
        const double s = fabs(x) + hypot(x, sqrt(b));
        if (s == 0) return 0;
        x > 0 ? s / 2 : b / 2 / s  /* x + sqrt(x^2 + b) would cancel below 0 */""",
    "sparse_plus": "x >= 1 ? x : x <= -1 ? 0 : (x + 1) * (x + 1) / 4",
    "bent_identity": "x * x / (hypot(x, 1) + 1) / 2 + x",
}

_GATED = {
    "gelu": "x * erfc(-x / sqrt(2)) / 2  /* 1 + erf would cancel below 0 */",
    "silu": "x * sigmoid(x)",
    "swish": "x * sigmoid(beta * x)",
    "gelu_tanh": """
        const double u = 0.79788456080286536 * (x + 0.044715 * x * x * x);
        x * sigmoid(2 * u)  /* (1 + tanh(u)) / 2 = sigmoid(2 u) */""",
    "quick_gelu": "x * sigmoid(1.702 * x)",
    "mish": "x * tanh(softplus(x))",
    "tanh_exp": "x * tanh(exp(x))",
    "serf": "x * erf(softplus(x))",
    "smish": "x * tanh(log1p(sigmoid(x)))",
    "logish": "x * log1p(sigmoid(x))",
    "phish": "x * tanh(gelu(x))",
    "lisht": "x * tanh(x)",
    "hard_swish": "x * clip(x + 3, 0, 6) / 6",
    "aptx": """
        const double z = beta * x;
        const double gate = z < -0.5 ? alpha - 1 + 2 * sigmoid(2 * z) : alpha + tanh(z);  /* 1 + tanh cancels below 0 */
        gate * gamma * x""",
    "d_silu": "sigmoid(x) * (1 + x * sigmoid(-x))",
    "elish": "(x >= 0 ? x : expm1(x)) * sigmoid(x)",
    "hard_elish": "(x >= 0 ? x : expm1(x)) * clip((x + 1) / 2, 0, 1)",
}

_OTHERS = {
    "soft_shrink": "x > lambd ? x - lambd : x < -lambd ? x + lambd : 0 * x",
    "hard_shrink": "fabs(x) <= lambd ? 0 : x",
    "tanh_shrink": """
        if (fabs(x) >= 0.03) return x - tanh(x);
        const double s = x * x;
        x * s * (1.0 / 3 - s * (2.0 / 15 - s * (17.0 / 315 - s * (62.0 / 2835))))  /* x - tanh(x) cancels near 0 */""",
    "shrink": "x > lambd ? x - bias : x < -lambd ? x + bias : 0 * x",
    "sine": "sin(omega * x)",
    "snake": "alpha == 0 ? x : x + sin(alpha * x) * sin(alpha * x) / alpha",
    "gcu": "x * cos(x)",
    "sinc": "x == 0 ? 1 : sin(x) / x",
    "dynamic_tanh": "gamma * tanh(alpha * x) + beta",
    "dynamic_erf": "gamma * erf(alpha * x + shift) + beta",
    "glu": "a * sigmoid(b)",
    "reglu": "a * relu(b)",
    "geglu": "a * gelu(b)",
    "swiglu": "a * silu(b)",
    "bilinear": "a * b",
}

_SOFTMAX = {
    "softmax": """
        const double m = largest(x, n);  /* exp cannot overflow after its subtraction */
        double sum = 0;
        for (size_t i = 0; i < n; ++i)
            sum += y[i] = temperature > 0 ? exp((x[i] - m) / temperature) : x[i] < m ? 0 : 1 + 0 * x[i];
        for (size_t i = 0; i < n; ++i) y[i] /= sum;""",
    "log_softmax": """
        const double m = largest(x, n);
        double others = 0;  /* the sum without the 1 of the first maximum */
        size_t first = 0;
        while (x[first] < m) ++first;
        for (size_t i = 0; i < n; ++i) {
            y[i] = temperature > 0 ? (x[i] - m) / temperature : x[i] < m ? -INFINITY : 0 * x[i];
            if (i != first) others += exp(y[i]);
        }
        for (size_t i = 0; i < n; ++i) y[i] -= log1p(others);""",
    "softmin": """
        double m = x[0], sum = 0;  /* the least: exp cannot overflow after its subtraction */
        for (size_t i = 1; i < n; ++i)
            if (x[i] < m || isnan(x[i])) m = x[i];
        for (size_t i = 0; i < n; ++i)
            sum += y[i] = temperature > 0 ? exp((m - x[i]) / temperature) : x[i] > m ? 0 : 1 + 0 * x[i];
        for (size_t i = 0; i < n; ++i) y[i] /= sum;""",
    "softmax_one": """
        const double top = largest(x, n), m = top < 0 ? 0 : top;
        double sum = exp(-m);
        for (size_t i = 0; i < n; ++i) sum += y[i] = exp(x[i] - m);
        for (size_t i = 0; i < n; ++i) y[i] /= sum;""",
    "hardmax": """
        const double m = largest(x, n);
        size_t first = 0;
        while (x[first] < m) ++first;
        for (size_t i = 0; i < n; ++i) y[i] = isnan(m) ? m : i == first;""",
    "sparsemax": """
        const double m = largest(x, n);
        for (size_t i = 0; i < n; ++i) y[i] = x[i] - m;
        qsort(y, n, sizeof *y, descending);
        double sum = 0, tau = -1;
        for (size_t k = 0; k < n && y[k] > (sum + y[k] - 1) / (double)(k + 1); ++k) {
            sum += y[k];
            tau = (sum - 1) / (double)(k + 1);  /* if k + 1 outputs are not 0 */
        }
        for (size_t i = 0; i < n; ++i) y[i] = x[i] - m < tau ? 0 : x[i] - m - tau;""",
    "entmax15": """
        const double m = largest(x, n);
        for (size_t i = 0; i < n; ++i) y[i] = (x[i] - m) / 2;
        qsort(y, n, sizeof *y, descending);
        double sum = 0, squares = 0, tau = -1;
        for (size_t k = 0; k < n; ++k) {
            sum += y[k];
            squares += y[k] * y[k];
            const double count = (double)(k + 1), mean = sum / count;
            const double rest = (1 - squares + count * mean * mean) / count;
            const double next = mean - sqrt(rest > 0 ? rest : 0);  /* if k + 1 outputs are not 0 */
            if (y[k] < next) break;
            tau = next;
        }
        for (size_t i = 0; i < n; ++i) {
            const double root = (x[i] - m) / 2 - tau;
            y[i] = root < 0 ? 0 : root * root;
        }""",
    "taylor_softmax": """
        double sum = 0;
        for (size_t i = 0; i < n; ++i) sum += y[i] = ((x[i] + 1) * (x[i] + 1) + 1) / 2;
        for (size_t i = 0; i < n; ++i) y[i] /= sum;""",
    "solu": """
        softmax(x, y, n);
        for (size_t i = 0; i < n; ++i) y[i] *= x[i];""",
}

C_BODIES: Mapping[str, str] = {**_SIGMOIDAL, **_RECTIFIERS, **_GATED, **_OTHERS, **_SOFTMAX}
