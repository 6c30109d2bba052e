"""The younger members of the softmax family in mpmath. All take a temperature, which only softmin looks at."""

from collections.abc import Callable, Sequence

from mpmath import mp, mpf

from tests.core.references import exp, log_softmax, log_softmax_diagonal, softmax, softmax_diagonal

Row = Sequence[mpf]


def _sums_without(values: Row) -> list[mpf]:
    """Return for each value the sum of all others; the largest is left out before adding: the rest may be tiny."""
    total, first = mp.fsum(values), list(values).index(max(values))
    sums = [total - value for value in values]
    sums[first] = mp.fsum([*values[:first], *values[first + 1 :]])
    return sums


def softmin(row: Row, temperature: mpf) -> list[mpf]:
    return softmax([-x for x in row], temperature)


def softmin_diagonal(row: Row, temperature: mpf) -> list[mpf]:
    return [-slope for slope in softmax_diagonal([-x for x in row], temperature)]


def softmax_one(row: Row, _: mpf) -> list[mpf]:
    return softmax([*row, mpf(0)], mpf(1))[:-1]


def softmax_one_diagonal(row: Row, _: mpf) -> list[mpf]:
    return softmax_diagonal([*row, mpf(0)], mpf(1))[:-1]


def hardmax(row: Row, _: mpf) -> list[mpf]:
    first = list(row).index(max(row))
    return [mpf(i == first) for i in range(len(row))]


def hardmax_diagonal(row: Row, _: mpf) -> list[mpf]:
    return [mpf(0)] * len(row)


def sparsemax(row: Row, _: mpf) -> list[mpf]:
    top = max(row)
    distances = [x - top for x in row]
    total = mpf(0)
    for count, distance in enumerate(sorted(distances, reverse=True), start=1):
        if 1 + count * distance <= total + distance:
            break
        total += distance
        threshold = (total - 1) / count
    return [max(distance - threshold, mpf(0)) for distance in distances]


def sparsemax_diagonal(row: Row, _: mpf) -> list[mpf]:
    support = [p > 0 for p in sparsemax(row, mpf(1))]
    count = sum(support)
    return [mpf(inside) * (count - 1) / count for inside in support]


def _entmax_roots(row: Row) -> list[mpf]:
    top = max(row)
    halves = [(x - top) / 2 for x in row]
    total = squares = mpf(0)
    for count, z in enumerate(sorted((z for z in halves if z > -1), reverse=True), start=1):
        total, squares = total + z, squares + z * z
        room = 1 - squares + total * total / count
        if room < 0 or (closer := (total - mp.sqrt(room * count)) / count) > z:
            break
        threshold = closer
    return [max(z - threshold, mpf(0)) for z in halves]


def entmax15(row: Row, _: mpf) -> list[mpf]:
    return [root**2 for root in _entmax_roots(row)]


def entmax15_diagonal(row: Row, _: mpf) -> list[mpf]:
    roots = _entmax_roots(row)
    total = mp.fsum(roots)
    return [root * rest / total for root, rest in zip(roots, _sums_without(roots), strict=True)]


def _taylor(row: Row) -> list[mpf]:
    return [1 + x + x**2 / 2 for x in row]


def taylor_softmax(row: Row, _: mpf) -> list[mpf]:
    terms = _taylor(row)
    total = mp.fsum(terms)
    return [term / total for term in terms]


def taylor_softmax_diagonal(row: Row, _: mpf) -> list[mpf]:
    terms = _taylor(row)
    total = mp.fsum(terms)
    return [(1 + x) * rest / total**2 for x, rest in zip(row, _sums_without(terms), strict=True)]


def solu(row: Row, _: mpf) -> list[mpf]:
    return [x * p for x, p in zip(row, softmax(row, mpf(1)), strict=True)]


def solu_diagonal(row: Row, _: mpf) -> list[mpf]:
    top = max(row)
    powers = [exp(x - top) for x in row]
    total = mp.fsum(powers)
    rests = [rest / total for rest in _sums_without(powers)]
    return [power / total * (1 + x * rest) for x, power, rest in zip(row, powers, rests, strict=True)]


Reference = Callable[[list[mpf], mpf], list[mpf]]

# The function, whether its derivative, its reference, its goal in units in the last place.
CASES = (
    ("softmax", False, softmax, 4),
    ("log_softmax", False, log_softmax, 3),
    ("softmax", True, softmax_diagonal, 7),
    ("log_softmax", True, log_softmax_diagonal, 4),
    ("softmin", False, softmin, 4),
    ("softmin", True, softmin_diagonal, 7),
    ("softmax_one", False, softmax_one, 4),
    ("softmax_one", True, softmax_one_diagonal, 7),
    ("hardmax", False, hardmax, 0),
    ("hardmax", True, hardmax_diagonal, 0),
    ("sparsemax", False, sparsemax, 2),
    ("sparsemax", True, sparsemax_diagonal, 1),
    ("entmax15", False, entmax15, 4),
    ("entmax15", True, entmax15_diagonal, 7),
    ("taylor_softmax", False, taylor_softmax, 4),
    ("taylor_softmax", True, taylor_softmax_diagonal, 7),
    ("solu", False, solu, 4),
    ("solu", True, solu_diagonal, 12),
)
