"""What frameworks call the functions, and the presets that follow."""

import runpy
from pathlib import Path

import pytest

from actgui.core import CATALOGUE, Framework, Implementation
from actgui.core.frameworks import known_as

DOCS = Path(__file__).resolve().parents[2] / "docs"

PAIRS = [
    pytest.param(function.key, implementation, id=f"{function.key}: {implementation.title}")
    for function in CATALOGUE.values()
    for implementation in function.implementations
]


def find(key: str, title: str) -> Implementation:
    """Return the implementation of that title, or fail."""
    (found,) = (one for one in CATALOGUE[key].implementations if one.title == title)
    return found


@pytest.mark.parametrize(("key", "implementation"), PAIRS)
def test_a_preset_is_allowed_and_has_the_defaults_there(key: str, implementation: Implementation) -> None:
    for argument in implementation.arguments:
        CATALOGUE[key].parameter(argument.key)
    bound = CATALOGUE[key].preset(implementation)
    assert bound.parameters | implementation.defaults == bound.parameters


def test_titles_are_unique() -> None:
    titles = [implementation.title for function in CATALOGUE.values() for implementation in function.implementations]
    assert sorted(titles) == sorted(set(titles))


def test_every_framework_appears_in_order() -> None:
    order = list(Framework)
    seen = set()
    for function in CATALOGUE.values():
        places = [order.index(implementation.framework) for implementation in function.implementations]
        assert places == sorted(places), function.key
        seen.update(places)
    assert seen == set(range(len(order)))


@pytest.mark.parametrize(
    ("key", "title", "x", "value"),
    [
        ("hard_sigmoid", "PyTorch hardsigmoid", 1.0, 2 / 3),
        ("hard_sigmoid", "ONNX HardSigmoid", 1.0, 0.7),
        ("hard_sigmoid", "Keras hard_sigmoid", 1.0, 2 / 3),
        ("hard_sigmoid", "Keras 2 hard_sigmoid", 1.0, 0.7),
        ("leaky_relu", "PyTorch leaky_relu", -1.0, -0.01),
        ("leaky_relu", "Keras leaky_relu", -1.0, -0.2),
        ("leaky_relu", "Keras LeakyReLU", -1.0, -0.3),
        ("leaky_relu", "TensorFlow leaky_relu", -1.0, -0.2),
        ("leaky_relu", "ONNX LeakyRelu", -1.0, -0.01),
        ("prelu", "PyTorch PReLU", -1.0, -0.25),
        ("prelu", "Keras PReLU", -1.0, 0.0),
        ("gelu_tanh", "JAX gelu", -1.0, -0.158808009),
        ("gelu", "JAX gelu(approximate=False)", -1.0, -0.158655254),
        ("soft_shrink", "ONNX Shrink(bias)", 2.0, 1.5),
        ("shrink", "ONNX Shrink", 2.0, 2.0),
        ("thresholded_relu", "Keras 2 ThresholdedReLU", 1.0, 0.0),
    ],
)
def test_presets_give_what_the_framework_gives(key: str, title: str, x: float, value: float) -> None:
    assert CATALOGUE[key].preset(find(key, title)).value(x) == pytest.approx(value, abs=1e-9)


def test_arguments_have_the_names_there() -> None:
    names = {argument.key: argument.name for argument in find("hard_sigmoid", "ONNX HardSigmoid").arguments}
    assert names == {"slope": "alpha", "offset": "beta"}
    assert [argument.name for argument in find("swish", "ONNX Swish").arguments] == ["alpha"]
    assert [argument.name for argument in find("hard_sigmoid", "Keras 2 hard_sigmoid").arguments] == [""]


def test_what_must_be_given_is_in_the_title_and_has_no_default() -> None:
    implementation = find("threshold", "Keras threshold(threshold, default_value)")
    assert implementation.defaults == {}
    assert CATALOGUE["threshold"].preset(implementation) == CATALOGUE["threshold"].bind()
    assert find("relu6", "ONNX Clip(min=0, max=6)").arguments == ()


def test_only_operators_have_opsets_in_ascending_order() -> None:
    for function in CATALOGUE.values():
        for one in function.implementations:
            assert bool(one.opsets) == (one.framework is Framework.ONNX), one.title
            assert list(one.opsets) == sorted(set(one.opsets)), one.title


def test_an_unknown_package_is_refused() -> None:
    with pytest.raises(KeyError):
        known_as("caffe.relu")


def test_the_page_of_the_documentation_is_up_to_date() -> None:
    page = runpy.run_path(str(DOCS / "make_frameworks.py"))["page"]()
    written = (DOCS / "frameworks.md").read_text(encoding="utf-8")
    assert written == page, "Run python docs/make_frameworks.py"


def test_every_function_is_on_the_page_and_every_framework_has_a_column() -> None:
    written = (DOCS / "frameworks.md").read_text(encoding="utf-8")
    assert [key for key in CATALOGUE if f"`{key}`" not in written and f"`{key}(" not in written] == []
    assert f"| {' | '.join(['here', *Framework])} |" in written
    assert "`HardSigmoid(alpha=0.2, beta=0.5)` (opset 1, 6, 22)" in written
    assert "`layers.LeakyReLU(negative_slope=0.3)`" in written
