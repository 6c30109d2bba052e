"""The right answers of the lesson, computed."""

from collections.abc import Callable

import numpy as np
import pytest

from actgui.core import CATALOGUE
from actgui.session.input_text import read_numbers
from actgui.ui.actions import RECORDS
from actgui.ui.lesson import Choice, Reading, Step, lesson_steps
from actgui.ui.settings import Settings
from tests.ui.hand import Hand
from tests.ui.lesson.steps import STEPS


@pytest.mark.parametrize("language", ["en", "zh_TW", "zh_CN"])
def test_every_step_can_be_evaluated(language: str) -> None:
    for step in lesson_steps(language):
        numbers = read_numbers(step.session.input_text)
        for function in step.session.functions:
            assert np.isfinite(function.value(numbers)).all()
        assert f"page_{step.page}" in {record.name for record in RECORDS}
        assert len(step.session.labels) in (0, numbers.size)


def outputs(step: Step) -> dict[str, list[float]]:
    inputs = [float(text) for text in step.session.input_text.split(",")]
    return {function.key: list(function.function(inputs, **function.parameters)) for function in step.session.functions}


def right(number: int) -> str:
    question = STEPS[number].question
    assert isinstance(question, Choice)
    return question.answers[question.right].text


def test_at_5_sigmoid_is_nearly_four_times_softmax() -> None:
    values = outputs(STEPS[0])
    assert 3.5 < values["sigmoid"][2] / values["softmax"][2] < 4
    assert right(0) == "Sigmoid gives nearly four times as much"


def test_sigmoid_is_above_09_from_3_on() -> None:
    first = next(x for x in range(21) if CATALOGUE["sigmoid"](float(x)) > 0.9)
    assert isinstance(STEPS[1].question, Reading)
    assert STEPS[1].question.number == first
    assert not STEPS[1].question.accepts(first + 1)


def test_sigmoid_falls_nowhere(hand: Hand, start: Callable[[], None], settings: Settings) -> None:
    settings.lesson_step = "properties"
    start()
    derivative = hand.column("sigmoid_derivative")
    assert min(derivative) > 0
    assert max(derivative) == 0.25
    assert right(2) == "Nowhere"


def test_the_sum_of_the_sigmoids() -> None:
    total = sum(outputs(STEPS[3])["sigmoid"])
    question = STEPS[3].question
    assert isinstance(question, Reading)
    assert question.number == round(total, 4)
    assert all(question.accepts(round(total, digits)) for digits in (2, 3, 4, 16))
    assert not question.accepts(round(total, 1))


def test_what_one_wins_the_others_lose() -> None:
    before, after = (CATALOGUE["softmax"]([2.0, 3.0, 5.0, last]) for last in (6.0, 8.0))
    assert all(after[:3] < before[:3])
    assert right(4) == "They get less"


def test_a_low_temperature_is_bold() -> None:
    functions = STEPS[5].session.functions
    temperatures = [function.parameters["temperature"] for function in functions]
    shares = [CATALOGUE["softmax"]([2.0, 3.0, 5.0, 6.0], temperature=value)[3] for value in temperatures]
    bold = [value for value, share in zip(temperatures, shares, strict=True) if share > 0.85]
    assert right(5) == "0.5"
    assert bold == [0.5]


def test_only_sigmoid_says_yes_twice() -> None:
    values = outputs(STEPS[6])
    assert [value > 0.5 for value in values["sigmoid"]] == [True, True, False]
    assert sum(value > 0.5 for value in values["softmax"]) == 1
    assert right(6) == "Sigmoid for each label"


def test_sigmoid_is_softmax_of_two() -> None:
    values = outputs(STEPS[7])
    assert values["sigmoid"][0] == values["softmax"][0], "people are asked to compare every digit"
    assert right(7) == "They give the same"
