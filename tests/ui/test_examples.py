"""The examples: one list for the menu and for the button, one step of the history each."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from actgui.core import CATALOGUE
from actgui.session.input_text import read_numbers
from actgui.session.session import Session
from actgui.ui.examples import EXAMPLES, Example
from actgui.ui.language import Translation
from tests.ui.hand import Hand

BY_TITLE = {example.title: example for example in EXAMPLES}


def entries(hand: Hand) -> list[QAction]:
    menu = hand.find(QMenu, "examples_menu")
    return [action for action in menu.actions() if not action.isSeparator()]


def use(hand: Hand, title: str) -> Example:
    (entry,) = (action for action in entries(hand) if action.text().split("\t")[0] == title)
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated, timeout=20_000):
        entry.trigger()
    return BY_TITLE[title]


def test_menu_and_button_offer_the_same_list(hand: Hand) -> None:
    assert hand.action("examples").menu() is hand.find(QPushButton, "examples_button").menu()
    assert [action.text().split("\t")[0] for action in entries(hand)][: len(EXAMPLES)] == list(BY_TITLE)
    assert all(len(action.text().split("\t")) == 2 for action in entries(hand))


@pytest.mark.parametrize("title", BY_TITLE)
def test_an_example_is_one_step_and_can_be_undone(hand: Hand, title: str) -> None:
    hand.choose("mish")
    before, steps = hand.window.workbench.session, hand.window.workbench.undo_stack.count()
    example = use(hand, title)
    assert hand.window.workbench.session == example.session
    assert hand.editor.toPlainText() == example.session.input_text
    assert [name for name in hand.header() if not name.endswith("_derivative")][-1].startswith(
        example.session.functions[-1].key
    )
    assert hand.window.workbench.undo_stack.count() == steps + 1
    hand.trigger("undo")
    assert hand.window.workbench.session == before


def test_an_example_is_seen_whole(hand: Hand) -> None:
    hand.plot.getViewBox().setRange(xRange=(100, 101))
    use(hand, "Graph of softmax")
    low, high = hand.plot.getViewBox().viewRange()[0]
    assert low <= 0
    assert high >= 20


def test_the_four_of_the_article() -> None:
    sessions = [example.session for example in EXAMPLES[:4]]
    assert [session.input_text for session in sessions] == ["2, 3, 5, 6"] * 2 + ["range(0, 21)"] * 2
    assert [[function.key for function in session.functions] for session in sessions] == [["sigmoid"], ["softmax"]] * 2


def test_attention_is_scaled_by_the_root_of_the_key_size() -> None:
    session = BY_TITLE["Attention logits"].session
    scores = read_numbers(session.input_text)
    temperatures = [function.parameters["temperature"] for function in session.functions]
    scaled, plain, hot = (CATALOGUE["softmax"](scores, temperature=value) for value in temperatures)
    assert np.allclose(scaled, np.exp(scores / 8) / np.exp(scores / 8).sum(), rtol=1e-12)
    assert scaled.max() < 0.5
    assert plain.max() > 0.8
    assert hot.max() < 0.25


def test_the_network_saturates_layer_by_layer() -> None:
    session = BY_TITLE["Saturating network"].session
    assert session.view.derivative
    layers = read_numbers(session.input_text)
    assert layers.shape == (5, 40)
    for function in session.functions:
        means = function.function.derivative(layers).mean(axis=1)
        assert all(np.diff(means) < 0)


def test_quantised_input_has_the_steps_of_int8() -> None:
    numbers = read_numbers(BY_TITLE["Quantised input"].session.input_text)
    assert np.array_equal(numbers * 16, np.arange(-128, 128))


def test_a_million_values_are_a_million() -> None:
    assert read_numbers(BY_TITLE["A million normal values"].session.input_text).size == 1_000_000


def test_a_session_of_functions_selects_the_first() -> None:
    session = Session.of("1", EXAMPLES[6].session.functions)
    assert [trace.slot for trace in session.traces] == [0, 1, 2]
    assert session.selected == 0
    assert Session.of("1", ()).selected is None


@pytest.mark.parametrize("code", ["zh_TW", "zh_CN"])
def test_remarks_in_the_input_are_in_the_language(qapp: QApplication, code: str) -> None:
    translation = Translation(qapp, code)
    try:
        sessions = [
            (example.session, example.in_language()) for example in EXAMPLES if "#" in example.session.input_text
        ]
    finally:
        translation.choose("en")
    assert len(sessions) == 2
    for english, chinese in sessions:
        assert english == replace(chinese, input_text=english.input_text)
        assert np.array_equal(read_numbers(english.input_text), read_numbers(chinese.input_text))
        for line in chinese.input_text.splitlines():
            assert "#" not in line or re.search("[\u4e00-\u9fff]", line.partition("#")[2]), line
