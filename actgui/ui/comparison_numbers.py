"""What holds of a function at the present inputs: short numbers for the rows of a comparison, and all their digits."""

from dataclasses import dataclass
from math import isfinite

import numpy as np
from PySide6.QtCore import QCoreApplication

from actgui.core import BoundFunction, Column, Evaluation, Kind, evaluate
from actgui.core.influence import Growth, growth_of_largest
from actgui.core.vector_of import vector_count
from actgui.session.number_text import number_text
from actgui.ui.comparison_slopes import FLAT
from actgui.ui.function_facts import short_number
from actgui.ui.ticks import with_minus
from actgui.ui.translation import counted, listed

translate = QCoreApplication.translate

MOST = 1_000_000  # of more inputs only what is in the plot anyway is said
_LISTED = 4

Note = tuple[str, str]
NOTHING: Note = ("", "")


@dataclass(frozen=True, slots=True)
class Numbers:
    """A short text, and all digits of its numbers, for each row that has some; empty where there is nothing to say."""

    shape: Note = NOTHING
    range: Note = NOTHING
    sum: Note = NOTHING
    largest: Note = NOTHING
    growth: Note = NOTHING
    derivative: Note = NOTHING
    saturation: Note = NOTHING


def numbers_of(function: BoundFunction, evaluation: Evaluation) -> Numbers:
    """Return the numbers of a function, in the plot or not, at the inputs of an evaluation."""
    if not evaluation.inputs.size:
        return Numbers()
    column = _column(function, evaluation)
    if column is None:
        text = translate("Comparison", "More than {count} inputs: add it to the plot to see this")
        return Numbers(sum=(text.format(count=f"{MOST:,}"), ""))
    if column.problem is not None:
        return Numbers(sum=(translate("Comparison", "no outputs: it needs an even number of inputs"), ""))
    shape, span, total = _shape(column, evaluation), _span(column), _total(column, evaluation)
    if evaluation.inputs.size > MOST:
        return Numbers(shape, span, total)
    growth = growth_of_largest(function, evaluation.inputs, evaluation.axis)
    slopes = np.asarray(function.derivative(evaluation.inputs, evaluation.axis.number), dtype=np.float64)
    return Numbers(shape, span, total, _largest(growth, column), _growth(growth), _slopes(slopes), _flat(slopes))


def signed(value: float) -> str:
    """Return a change in six digits, with its sign; 0 has none."""
    text = short_number(value)
    return f"+{text}" if value > 0 else text


def _column(function: BoundFunction, evaluation: Evaluation) -> Column | None:
    for column in evaluation.columns:
        if column.function == function:
            return column
    if evaluation.inputs.size > MOST:
        return None
    return evaluate(evaluation.inputs, [function], axis=evaluation.axis).columns[0]


def _shape(column: Column, evaluation: Evaluation) -> Note:
    count = evaluation.inputs.size
    outputs = count // 2 if column.function.function.kind is Kind.HALVING else count
    text = translate("Comparison", "now {inputs} inputs, {outputs} outputs")
    return text.format(inputs=f"{count:,}", outputs=f"{outputs:,}"), ""


def _span(column: Column) -> Note:
    low, high = column.summary.minimum, column.summary.maximum
    text = translate("Comparison", "now from {low} to {high}")
    return _both(text, low=low, high=high)


def _total(column: Column, evaluation: Evaluation) -> Note:
    total = column.summary.sum
    vectors = vector_count(evaluation.inputs, evaluation.axis)
    if vectors == 1 or column.function.function.kind is Kind.ELEMENT_WISE:
        return _both(translate("Comparison", "now {total}"), total=total)
    text, exact = _both(translate("Comparison", "now {total} over {vectors} vectors"), total=total)
    return text.replace("{vectors}", f"{vectors:,}"), exact.replace("{vectors}", f"{vectors:,}")


def _largest(growth: Growth | None, column: Column) -> Note:
    if growth is None:
        return NOTHING
    text, exact = _both(translate("Comparison", "now {x} gets {output}"), x=growth.x, output=growth.output)
    total = column.summary.sum
    if column.function.output_range.low >= 0 and isfinite(total) and total > 0:
        text = translate("Comparison", "now {x} gets {output}, {share} % of the sum")
        text, _ = _both(text.replace("{share}", f"{100 * growth.output / total:.3g}"), x=growth.x, output=growth.output)
    return text, exact


def _growth(growth: Growth | None) -> Note:
    if growth is None:
        return NOTHING
    text = translate("Comparison", "now {x} → {raised}: its output {own}, all others together {others}")
    own, others = growth.own, growth.others
    ends = {"x": short_number(growth.x), "raised": short_number(growth.x + growth.step)}
    exact = {"x": _exact(growth.x), "raised": _exact(growth.x + growth.step)}
    short = text.format(own=signed(own), others=signed(others), **ends)
    return short, text.format(own=_exact_signed(own), others=_exact_signed(others), **exact)


def _slopes(slopes: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Note:
    flat = slopes.reshape(-1)
    first = flat[:_LISTED].tolist()
    more = " …" if flat.size > _LISTED else ""
    text = translate("Comparison", "at the inputs now {slopes}")
    short = text.format(slopes=listed(map(short_number, first)) + more)
    return short, text.format(slopes=listed(map(_exact, first)) + more)


def _flat(slopes: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Note:
    count = int(np.count_nonzero(np.abs(slopes) < FLAT))
    one = translate("Comparison", "now {count} of {all} slopes is below {slope}")
    many = translate("Comparison", "now {count} of {all} slopes are below {slope}")
    details = {"{all}": f"{slopes.size:,}", "{slope}": short_number(FLAT)}
    for mark, value in details.items():
        one, many = one.replace(mark, value), many.replace(mark, value)
    return counted(count, one, many), ""


def _both(template: str, **values: float) -> Note:
    """Fill in numbers, short and in all digits; other marks of the template stay."""
    short = exact = template
    for name, value in values.items():
        short = short.replace(f"{{{name}}}", short_number(value))
        exact = exact.replace(f"{{{name}}}", _exact(value))
    return short, exact


def _exact(value: float) -> str:
    return with_minus(number_text(value))


def _exact_signed(value: float) -> str:
    return f"+{_exact(value)}" if value > 0 else _exact(value)
