"""Snippets for frameworks: they call what the catalogue names, with the present parameters, and run where installed."""

import os
from types import CodeType

import pytest

from actgui.core import CATALOGUE
from actgui.session.snippets import Gap, Language, snippet, why_not
from actgui.session.snippets.text import call_text
from tests.session.snippets.bound import ALL

PACKAGES = {Language.PYTORCH: "torch", Language.KERAS: "keras", Language.JAX: "jax", Language.ONNX: "onnx"}
KNOWN = {("sparsemax", Language.KERAS)}  # keras.activations.sparsemax is wrong up to 3.15.1, as its note says

os.environ.setdefault("KERAS_BACKEND", "jax")


def text(key: str, language: Language, **parameters: float) -> str:
    found = snippet(CATALOGUE[key].bind(**parameters), language)
    assert found is not None
    return found


@pytest.mark.parametrize("language", PACKAGES)
def test_every_snippet_is_valid_and_runs_where_the_framework_is_installed(language: Language) -> None:
    found = {call_text(bound): snippet(bound, language) for bound in ALL}
    programs = {name: compile(code, "snippet", "exec") for name, code in found.items() if code is not None}
    assert len(programs) > 40
    pytest.importorskip(PACKAGES[language])
    assert [name for name, code in programs.items() if differs(code) and (name, language) not in KNOWN] == []


def differs(code: CodeType) -> bool:
    try:
        exec(code, {"__name__": "__main__"})
    except AssertionError:
        return True
    return False


def test_a_wrong_value_is_noticed_by_pytorch() -> None:
    pytest.importorskip("torch")
    code = text("elu", Language.PYTORCH)
    assert not differs(compile(code, "snippet", "exec"))
    wrong = "6.00000001]".join(code.rsplit("6.0]", 1))
    assert differs(compile(wrong, "snippet", "exec"))


@pytest.mark.parametrize(
    ("key", "parameters", "language", "part"),
    [
        ("leaky_relu", {"negative_slope": 0.2}, Language.PYTORCH, "F.leaky_relu(x, negative_slope=0.2)"),
        ("prelu", {"weight": 0.1}, Language.PYTORCH, "F.prelu(x, weight=torch.tensor(0.1, dtype=x.dtype))"),
        ("binary_step", {}, Language.PYTORCH, "torch.heaviside(x, values=torch.tensor(1.0, dtype=x.dtype))"),
        ("identity", {}, Language.PYTORCH, "torch.nn.Identity()(x)"),
        ("softmax", {"temperature": 2}, Language.PYTORCH, "F.softmax(x / 2.0, dim=-1)"),
        ("hard_shrink", {"lambd": 0.7}, Language.KERAS, "keras.activations.hard_shrink(x, threshold=0.7)"),
        ("prelu", {}, Language.KERAS, "keras.layers.PReLU(alpha_initializer=keras.initializers.Constant(0.25))(x)"),
        ("gelu", {}, Language.JAX, "jax.nn.gelu(x, approximate=False)"),
        ("binary_step", {}, Language.JAX, "jnp.heaviside(x, 1)"),
        ("hard_sigmoid", {}, Language.ONNX, '"HardSigmoid", ["x"], ["y"], alpha=0.16666666666666666, beta=0.5'),
        ("swish", {"beta": 2}, Language.ONNX, '"Swish", ["x"], ["y"], alpha=2.0'),
        ("relu6", {}, Language.ONNX, '"Clip", ["x", "min", "max"], ["y"]'),
        ("hard_tanh", {}, Language.ONNX, 'numpy_helper.from_array(np.float32(-1.0), "min")'),
    ],
)
def test_the_call_has_the_present_parameters(
    key: str, parameters: dict[str, float], language: Language, part: str
) -> None:
    assert part in text(key, language, **parameters)


@pytest.mark.parametrize(
    ("key", "parameters", "language", "gap"),
    [
        ("hard_sigmoid", {"slope": 0.2}, Language.PYTORCH, Gap.PARAMETERS),
        ("hard_sigmoid", {"slope": 0.2}, Language.KERAS, Gap.PARAMETERS),
        ("softmax", {"temperature": 0}, Language.JAX, Gap.PARAMETERS),
        ("softmax", {"temperature": 2}, Language.ONNX, Gap.PARAMETERS),
        ("laplace", {}, Language.PYTORCH, Gap.PARAMETERS),
        ("xielu", {}, Language.PYTORCH, Gap.FUNCTION),
        ("glu", {}, Language.ONNX, Gap.FUNCTION),
        ("laplace", {"mu": 0, "sigma": 1}, Language.PYTORCH, None),
        ("hard_sigmoid", {"slope": 0.2}, Language.ONNX, None),
    ],
)
def test_what_a_framework_cannot_do_has_a_reason(
    key: str, parameters: dict[str, float], language: Language, gap: Gap | None
) -> None:
    bound = CATALOGUE[key].bind(**parameters)
    assert why_not(bound, language) == gap
    assert (snippet(bound, language) is None) == (gap is not None)


def test_a_note_is_in_the_snippet() -> None:
    assert "# Its bias must be equal to its lambd.\n" in text("soft_shrink", Language.ONNX)
