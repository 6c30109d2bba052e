"""Session files: read back as saved, and every wrong file explained."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actgui.core import CATALOGUE, ActivationFunction, Axis, BoundFunction
from actgui.session import storage
from actgui.session.errors import StorageError
from actgui.session.session import MOST_RANKS, Choice, Session, Trace, ViewState
from actgui.session.storage import load_session, save_session, session_from_bytes, session_to_bytes

UNICODE = st.text(st.characters(exclude_categories=["Cs"]))
TYPED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2028\u2029\xa0"))  # in a text field


def bound_functions(function: ActivationFunction) -> st.SearchStrategy[BoundFunction]:
    values = {
        parameter.key: st.floats(allow_nan=False, allow_infinity=False).filter(parameter.allowed.__contains__)
        for parameter in function.parameters
    }
    return st.fixed_dictionaries(values).map(lambda chosen: function.bind(**chosen))


def choices() -> st.SearchStrategy[Choice | None]:
    return st.none() | st.integers(0, 99) | st.sampled_from(list(CATALOGUE))


def views() -> st.SearchStrategy[ViewState]:
    return st.builds(
        ViewState,
        saturation_threshold=st.floats(0, 1e307, exclude_min=True),
        difference_slots=st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99)),
        naive=st.booleans(),
        sweep=st.booleans(),
        sweep_parameter=st.sampled_from(["", "temperature", "alpha"]),
        top_count=st.integers(1, MOST_RANKS),
        vector=st.integers(0, 10**6),
        log_colors=st.booleans(),
        compared=st.tuples(choices(), choices()),
    )


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    functions = draw(st.lists(st.sampled_from(list(CATALOGUE.values())).flatmap(bound_functions), max_size=5))
    slots = draw(st.lists(st.integers(0, 99), min_size=len(functions), max_size=len(functions), unique=True))
    return Session(
        input_text=draw(TYPED),
        traces=tuple(
            Trace(function, slot, draw(st.booleans())) for function, slot in zip(functions, slots, strict=True)
        ),
        selected=draw(st.none() | st.integers(0, 99)),
        axis=draw(st.sampled_from(Axis)),
        view=draw(views()),
        class_labels=draw(TYPED.filter(lambda text: "\n" not in text)),
    )


@given(sessions())
def test_a_session_is_read_back_as_saved(session: Session) -> None:
    data = session_to_bytes(session)
    assert session_from_bytes(data) == session
    assert session_to_bytes(session_from_bytes(data)) == data


def test_a_file_is_saved_and_opened(tmp_path: Path) -> None:
    session = Session(input_text="range(0, 21) # 輸入").with_trace_added(CATALOGUE["elu"].bind(alpha=0.1))
    save_session(session, tmp_path / "lesson.actgui")
    assert load_session(tmp_path / "lesson.actgui") == session


def test_the_file_is_made_for_people_too() -> None:
    text = session_to_bytes(Session(input_text="1 # 輸入")).decode()
    assert text.startswith('{\n  "format": "actgui-session",\n  "version": 1,\n  "input": "1 # 輸入",\n')
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("1 # \ud800", "1 # \ufffd"), ("1\r\n2\r3", "1\n2\n3"), ("1\u20282\u20293", "1\n2\n3"), ("1,\xa02", "1, 2")],
)
def test_text_is_opened_as_a_text_field_holds_it(text: str, shown: str) -> None:
    assert session_from_bytes(session_to_bytes(Session(input_text=text))).input_text == shown


def content(**changes: object) -> dict[str, Any]:
    return json.loads(session_to_bytes(Session())) | changes


def trace(**changes: object) -> dict[str, Any]:
    return content()["traces"][0] | changes


def refusal(data: bytes | dict[str, Any]) -> StorageError:
    with pytest.raises(StorageError) as caught:
        session_from_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    assert caught.value.hint
    return caught.value


def test_unknown_keys_do_no_harm() -> None:
    assert session_from_bytes(json.dumps(content(later="x", traces=[trace(note=1)])).encode()).traces[0].slot == 0


def test_parameters_left_out_have_their_default() -> None:
    session = session_from_bytes(json.dumps(content(traces=[trace(function="elu", parameters={})])).encode())
    assert session.functions == (CATALOGUE["elu"].bind(),)


def test_a_file_from_before_there_were_labels_has_none() -> None:
    rest = content()
    del rest["class_labels"]
    assert session_from_bytes(json.dumps(rest).encode()) == Session()


def test_labels_stand_in_one_line() -> None:
    assert session_from_bytes(json.dumps(content(class_labels="cat\ndog")).encode()).class_labels == "cat dog"


def test_a_byte_order_mark_does_no_harm() -> None:
    assert session_from_bytes(b"\xef\xbb\xbf" + session_to_bytes(Session())) == Session()


NO_SESSIONS = [
    b"",
    b"2, 3, 5, 6",
    b"[]",
    b"null",
    b"{}",
    b'{"format": "other"}',
    b"[" * 100_000,
    b"1" * 100_000,
    b"\xff\xfe",
    b"\x89PNG",
]


@pytest.mark.parametrize("data", NO_SESSIONS, ids=lambda data: repr(data[:12]))
def test_what_is_no_session_is_refused(data: bytes) -> None:
    error = refusal(data)
    assert "session" in error.message
    assert error.hint == "Open a file that ActGUI saved."


def test_a_newer_file_asks_for_a_newer_program() -> None:
    assert refusal(content(version=2)).message == "This session was made by a newer ActGUI."


def test_an_unknown_function_is_named() -> None:
    assert refusal(content(traces=[trace(function="sigmoyd")])).message == "The function “sigmoyd” is not known here."


def test_an_unknown_parameter_is_named() -> None:
    error = refusal(content(traces=[trace(function="elu", parameters={"self": 1})]))
    assert error.message == "elu has no parameter self; it has alpha."


@pytest.mark.parametrize("key", ["version", "input", "traces", "axis", "view"])
def test_a_missing_part_is_named(key: str) -> None:
    rest = content()
    del rest[key]
    assert refusal(rest).message == f"“{key}” is missing."


WRONG_VALUES = {
    "version": [0, -1, True, "1", 1.0],
    "input": [1, None, ["1"]],
    "traces": [{}, None, [1], [[]]],
    "selected": [-1, True, "0", 1e300, 10**9],
    "axis": ["diagonal", 1, None],
    "view": [[], None],
    "class_labels": [1, None, ["cat"]],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in WRONG_VALUES.items() for value in values])
def test_a_wrong_value_is_named(key: str, value: object) -> None:
    assert refusal(content(**{key: value})).message == f"“{key}” has a value that is not allowed."


def test_a_view_of_the_first_version_has_defaults_for_the_rest() -> None:
    old = {"derivative": True, "markers": False, "log_y": True}
    assert session_from_bytes(json.dumps(content(view=old)).encode()).view == ViewState(True, False, True)


WRONG_VIEWS = {
    "derivative": [1, None],
    "points": [0, "yes"],
    "saturation": [None],
    "saturation_threshold": [0, -1, "0.1", True, float("nan"), float("inf"), 10**400, None],
    "difference": [1],
    "difference_kind": ["ratio", 1, None, []],
    "difference_slots": [[0], [0, 1, 2], [0, -1], [0, True], ["0", "1"], {}, 10**9, [0, 10**9]],
    "naive": [0, "on"],
    "sweep": [None],
    "sweep_parameter": [1, None, "x" * 1000],
    "top_count": [0, 11, True, 3.0, "3", None],
    "vector": [-1, True, 0.5, 10**10, None],
    "log_colors": [1],
    "compared": [None, [], [0], [0, 1, 2], [0, -1], [0, True], [0.5, 1], [[], 1], [0, "x" * 1000], {}],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in WRONG_VIEWS.items() for value in values])
def test_a_wrong_part_of_the_view_is_named(key: str, value: object) -> None:
    assert (
        refusal(content(view=content()["view"] | {key: value})).message == f"“{key}” has a value that is not allowed."
    )


def test_a_function_of_a_later_catalogue_may_be_compared() -> None:
    view = content()["view"] | {"compared": ["not_yet_known", None]}
    assert session_from_bytes(json.dumps(content(view=view)).encode()).view.compared == ("not_yet_known", None)


@pytest.mark.parametrize("key", ["derivative", "markers", "log_y"])
def test_a_missing_part_of_the_view_is_named(key: str) -> None:
    view = content()["view"]
    del view[key]
    assert refusal(content(view=view)).message == f"“{key}” is missing."


@pytest.mark.parametrize(
    "wrong",
    [
        {"slot": -1},
        {"slot": True},
        {"slot": 0.5},
        {"visible": 1},
        {"function": 3},
        {"function": ["sigmoid"]},
        {"parameters": []},
        {"function": "elu", "parameters": {"alpha": "1"}},
        {"function": "elu", "parameters": {"alpha": True}},
        {"function": "elu", "parameters": {"alpha": None}},
        {"function": "elu", "parameters": {"alpha": 10**400}},
        {"function": "elu", "parameters": {"alpha": float("nan")}},
        {"function": "elu", "parameters": {"alpha": float("inf")}},
        {"function": "softplus", "parameters": {"beta": 0}},
    ],
)
def test_a_wrong_trace_is_refused(wrong: dict[str, object]) -> None:
    refusal(content(traces=[trace(**wrong)]))


def test_two_traces_cannot_share_a_slot() -> None:
    assert refusal(content(traces=[trace(), trace()])).message == "Two traces have the same slot."


@settings(max_examples=50)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(UNICODE, inner),
    )
)
def test_no_content_crashes(value: object) -> None:
    for key in content():
        changed = json.dumps(content(**{key: value})).encode()
        try:
            session_from_bytes(changed)
        except StorageError as error:
            assert str(error)  # noqa: PT017 - some values are right


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StorageError, match=r"There is no file “none.actgui”"):
        load_session(tmp_path / "none.actgui")
    with pytest.raises(StorageError, match="is a folder"):
        load_session(tmp_path)
    with pytest.raises(StorageError, match="cannot be the name"):
        load_session(tmp_path / "a\0b")
    save_session(Session(), tmp_path / "large.actgui")
    monkeypatch.setattr(storage, "LARGEST_FILE", 10)
    with pytest.raises(StorageError, match="too large"):
        load_session(tmp_path / "large.actgui")


def test_a_session_that_cannot_be_saved(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is no folder"):
        save_session(Session(), tmp_path / "none" / "lesson.actgui")
