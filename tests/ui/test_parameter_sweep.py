"""Outputs over a parameter: as numbers, and as curves that a hand drags along."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from actgui.core import CATALOGUE
from actgui.ui.parameter_sweep import ParameterSweep
from actgui.ui.sweep_data import Scale, Sweep, scale_of, sweep_of, swept_parameter, swept_series
from tests.ui.bars import SHIFT, Bars, bar_scene
from tests.ui.hand import LEFT, Hand

SWEEPABLE = [(key, name.key) for key, function in CATALOGUE.items() for name in function.parameters]
DECADES, PLAIN_VALUES = Scale(0.05, 20.0, is_log=True), Scale(-5.0, 5.0, is_log=False)


def swept(x: object, key: str, parameter: str) -> Sweep:
    scene = bar_scene(x, key)
    return sweep_of(scene.series[0], parameter, scene.x)


def test_a_sweep_goes_from_the_largest_alone_to_all_alike() -> None:
    scene = bar_scene([2, 3, 5, 6], "sigmoid", "softmax")
    series = swept_series(scene, None)
    assert series is not None
    assert series.function.key == "softmax"
    sweep = sweep_of(series, "temperature", scene.x)
    assert sweep.outputs.shape == (sweep.values.size, 4)
    assert sweep.outputs[0] == pytest.approx([0, 0, 0, 1], abs=1e-6)
    assert sweep.outputs[-1] == pytest.approx([0.25] * 4, abs=0.03)
    np.testing.assert_array_equal(sweep.outputs[7], CATALOGUE["softmax"](scene.x, temperature=sweep.values[7]))
    assert swept_series(bar_scene([2, 3], "sigmoid"), None) is None


def test_the_selected_function_is_swept_if_it_has_a_parameter() -> None:
    scene = bar_scene([2, 3], "softmax", "sigmoid", "softmin", "elu")
    assert [getattr(swept_series(scene, slot), "slot", None) for slot in (0, 1, 2, 3)] == [0, 0, 2, 3]


def test_of_those_not_selected_one_along_an_axis_comes_first() -> None:
    scene = bar_scene([2, 3], "elu", "sigmoid", "softmax")
    assert [getattr(swept_series(scene, slot), "slot", None) for slot in (1, None)] == [2, 2]
    assert swept_series(bar_scene([2, 3], "sigmoid", "elu"), 0) is not None


def test_the_parameter_that_is_wanted_is_swept_if_there_is_one() -> None:
    (series,) = bar_scene([2, 3], "hard_sigmoid").series
    assert [swept_parameter(series, wanted) for wanted in ("", "offset", "temperature")] == ["slope", "offset", "slope"]


def test_of_many_inputs_the_largest_are_swept() -> None:
    sweep = swept(np.arange(500.0), "softmax", "temperature")
    assert sweep.inputs[:2] == (499, 498)
    assert len(sweep.inputs) < 100


@pytest.mark.parametrize(("key", "parameter"), SWEEPABLE)
def test_every_parameter_can_be_swept_over_what_an_editor_offers(key: str, parameter: str) -> None:
    sweep = swept([-3.0, 0.0, 0.5, 4.0], key, parameter)
    assert np.isfinite(sweep.outputs).all()
    assert all(value in CATALOGUE[key].parameter(parameter).allowed for value in sweep.values)
    for row in (0, 100, -1):
        expected = CATALOGUE[key]([-3.0, 0.0, 0.5, 4.0], **{parameter: sweep.values[row]})
        np.testing.assert_array_equal(sweep.outputs[row], expected)
    scale = scale_of(bar_scene([1.0], key).series[0], parameter)
    assert all(scale.low <= tick <= scale.high for tick in scale.ticks())
    assert len(scale.ticks()) >= 3


@pytest.mark.parametrize("scale", [DECADES, PLAIN_VALUES])
@given(share=st.floats(0, 1))
def test_a_place_on_the_way_is_a_round_value(scale: Scale, share: float) -> None:
    value = scale.value_at(share, 600)
    assert scale.low <= value <= scale.high
    assert scale.share_of(value) == pytest.approx(share, abs=1 / 600)
    assert len(repr(value)) <= 6


def test_ticks_are_round_in_both_kinds() -> None:
    assert DECADES.ticks() == [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20]
    assert PLAIN_VALUES.ticks() == list(range(-5, 6))


@pytest.fixture
def bars(hand: Hand) -> Bars:
    hand.trigger("page_probabilities")
    return Bars(hand)


def open_sweep(hand: Hand) -> ParameterSweep:
    hand.click("sweep_switch")
    return hand.find(ParameterSweep, "parameter_sweep")


def test_the_sweep_shows_the_outputs_over_the_temperature(hand: Hand, bars: Bars) -> None:
    sweep = open_sweep(hand)
    assert sweep.isVisible()
    assert not bars.plot.isVisible()
    assert sweep.sweep is not None
    at_one = int(np.argmin(np.abs(np.log(sweep.sweep.values))))
    assert sweep.sweep.outputs[at_one] == pytest.approx(hand.column("softmax"), abs=0.02)
    hand.click("sweep_switch")
    assert bars.plot.isVisible()


def test_a_drag_in_the_sweep_sets_the_temperature_in_one_step(hand: Hand, bars: Bars) -> None:
    sweep = open_sweep(hand)
    curves = sweep.sweep
    start, end = (sweep.place_of(value).toPoint() for value in (1.0, 4.0))
    hand.qtbot.mousePress(sweep, LEFT, pos=start)
    hand.qtbot.mouseMove(sweep, (start + end) / 2)
    hand.qtbot.mouseMove(sweep, end)
    hand.qtbot.mouseRelease(sweep, LEFT, pos=end)
    assert sweep.value == pytest.approx(4, rel=0.02)
    assert len(repr(sweep.value)) <= 4
    assert sweep.sweep is curves, "the curves do not depend on the temperature"
    x = [2.0, 3.0, 5.0, 6.0]
    name = f"softmax(temperature={sweep.value:g})"
    assert hand.column(name) == CATALOGUE["softmax"](x, temperature=sweep.value).tolist()
    assert bars.values(name) == hand.column(name)
    hand.trigger_and_wait("undo")
    assert sweep.value == 1


def test_keys_in_the_sweep_set_the_temperature(hand: Hand, bars: Bars) -> None:
    del bars
    sweep = open_sweep(hand)
    hand.press(sweep, Qt.Key.Key_Right)
    warmer = sweep.value
    assert 1 < warmer < 1.2
    hand.press(sweep, Qt.Key.Key_Left, SHIFT)
    assert 1 < sweep.value < warmer
    hand.press(sweep, Qt.Key.Key_Home)
    assert sweep.value == 0.05
    hand.press(sweep, Qt.Key.Key_End)
    assert sweep.value == 20
    assert sweep.accessibleDescription() == "T = 20"


def test_without_a_temperature_there_is_nothing_to_sweep(hand: Hand, bars: Bars) -> None:
    del bars
    sweep = open_sweep(hand)
    hand.click("remove_1")
    hand.qtbot.waitUntil(lambda: sweep.sweep is None)
    hand.press(sweep, Qt.Key.Key_Right)
    assert hand.header() == ["x", "sigmoid"]
    assert "no parameter in sigmoid." in sweep.accessibleDescription()


def test_a_parameter_of_an_element_wise_function_is_swept(hand: Hand, bars: Bars) -> None:
    hand.choose("leaky_relu")
    hand.write_good("-2, 1")
    sweep = open_sweep(hand)
    assert sweep.parameter == "negative_slope"
    assert not hand.find(QComboBox, "sweep_parameter").isVisible()
    end = sweep.place_of(0.5).toPoint()
    hand.qtbot.mousePress(sweep, LEFT, pos=sweep.place_of(0.01).toPoint())
    hand.qtbot.mouseMove(sweep, end)
    hand.qtbot.mouseRelease(sweep, LEFT, pos=end)
    assert sweep.value == pytest.approx(0.5, abs=0.01)
    assert bars.values(f"leaky_relu(negative_slope={sweep.value:g})") == [-2 * sweep.value, 1.0]
    assert sweep.accessibleDescription() == f"negative_slope = {sweep.value:g}"
    hand.trigger_and_wait("undo")
    assert sweep.value == 0.01


def test_of_several_parameters_one_is_chosen(hand: Hand, bars: Bars) -> None:
    del bars
    hand.choose("hard_sigmoid")
    sweep = open_sweep(hand)
    choice = hand.find(QComboBox, "sweep_parameter")
    assert choice.isVisible()
    assert [choice.itemText(number) for number in range(choice.count())] == ["slope", "offset"]
    hand.press(choice, Qt.Key.Key_Down)
    assert sweep.parameter == "offset"
    hand.press(sweep, Qt.Key.Key_End)
    assert hand.window.workbench.session.functions[2].parameters["offset"] == 1
    hand.trigger_and_wait("undo")
    hand.trigger("undo")
    assert sweep.parameter == "slope"
    assert choice.currentText() == "slope"
    hand.click("sweep_switch")
    assert not choice.isVisible()
