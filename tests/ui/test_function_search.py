"""What a search finds: functions by any name, and presets by framework."""

import pytest

from actgui.core import CATALOGUE
from actgui.core.properties import properties_of
from actgui.ui.function_search import Match, find_function, search_words
from actgui.ui.function_traits import FRAMEWORKS, Trait, has_trait, trait_tip, trait_title
from actgui.ui.presets import default_preset, presets_of


def found(text: str) -> list[Match]:
    words = search_words(text)
    return [match for key in CATALOGUE if (match := find_function(key, words)) is not None]


def found_presets(text: str) -> list[str]:
    return [preset.title for match in found(text) for preset in match.presets]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("swish", "silu"),
        ("LeakyReLU", "leaky_relu"),
        ("nn.SiLU", "silu"),
        ("nn.SiLU()", "silu"),
        ("F.gelu", "gelu"),
        ("torch.nn.functional.hardswish", "hard_swish"),
        ("jax.nn.soft_sign", "softsign"),
        ("tf.nn.swish", "silu"),
        ("tf.keras.activations.relu6", "relu6"),
        ("HardSigmoid", "hard_sigmoid"),
        ("onnx softmax", "softmax"),
        ("", "sigmoid"),
    ],
)
def test_functions_are_found_by_what_people_call_them(text: str, key: str) -> None:
    assert Match(key, itself=True) in found(text)


def test_a_framework_finds_what_it_has_and_nothing_else() -> None:
    for trait, framework in FRAMEWORKS.items():
        keys = {match.key for match in found(str(framework))}
        assert keys == {key for key in CATALOGUE if has_trait(key, trait)}
        assert 0 < len(keys) < len(CATALOGUE)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("onnx hardsigmoid", ["ONNX HardSigmoid"]),
        ("HardSigmoid ONNX", ["ONNX HardSigmoid"]),
        ("keras leaky", ["Keras leaky_relu", "Keras LeakyReLU"]),
        ("tensorflow leaky", ["TensorFlow leaky_relu"]),
        ("leaky", []),
        ("onnx leaky", []),
        ("onnx gelu", []),
    ],
)
def test_presets_are_found_where_a_framework_is_named_and_differs(text: str, titles: list[str]) -> None:
    assert found(text)
    assert found_presets(text) == titles


def test_the_best_match_is_the_preset_that_was_asked_for() -> None:
    (match,) = found("onnx hardsigmoid")
    assert not match.itself
    assert match.function == CATALOGUE["hard_sigmoid"].bind(slope=0.2)


def test_words_of_a_path_do_not_find_by_their_beginning() -> None:
    assert {match.key for match in found("activ")} == {match.key for match in found("activ") if match.itself}
    assert len(found("activ")) < 5


def test_presets_are_merged_by_their_parameters() -> None:
    assert [(preset.title, preset.parameters_text) for preset in presets_of("leaky_relu")] == [
        ("Keras, TensorFlow leaky_relu", "negative_slope 0.2"),
        ("Keras LeakyReLU", "negative_slope 0.3"),
    ]
    assert not presets_of("sigmoid")
    assert not default_preset("leaky_relu").function.changed
    for key in CATALOGUE:
        functions = [preset.function for preset in presets_of(key)]
        assert len(functions) == len(set(functions))
        assert all(function.changed for function in functions)


@pytest.mark.parametrize("key", CATALOGUE)
def test_the_quick_look_of_the_filter_agrees_with_the_computed_properties(key: str) -> None:
    properties = properties_of(CATALOGUE[key].bind())
    assert has_trait(key, Trait.BOUNDED) == properties.bounded
    assert has_trait(key, Trait.MONOTONIC) == (properties.monotonicity != "none")
    assert has_trait(key, Trait.ZERO_CENTRED) == properties.zero_centred
    is_smooth = properties.differentiability >= 1 and not properties.kinks and not properties.jumps
    assert has_trait(key, Trait.SMOOTH) == is_smooth


def test_every_trait_has_a_title_and_a_definition() -> None:
    assert len({trait_title(trait) for trait in Trait}) == len({trait_tip(trait) for trait in Trait}) == len(Trait)
