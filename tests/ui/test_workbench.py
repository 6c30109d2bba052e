"""The history of the session: what is a step, what is not, and that all of it comes back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from actgui.core import CATALOGUE, Axis
from actgui.session.errors import StorageError
from actgui.session.session import Session, ViewState
from actgui.ui import workbench as module
from actgui.ui.workbench import Workbench

LEAKY = CATALOGUE["leaky_relu"].bind()
Step = Callable[[Workbench], None]


@pytest.fixture
def workbench(qapp: object) -> Workbench:
    return Workbench()


@pytest.fixture
def no_bursts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BURST_MS", 0)


def test_it_begins_with_the_example_and_no_history(workbench: Workbench) -> None:
    assert workbench.session == Session()
    assert not workbench.undo_stack.canUndo()
    assert not workbench.is_modified


EVERY_CHANGE: dict[str, Step] = {
    "text": lambda bench: bench.set_input_text("1, 2"),
    "add": lambda bench: bench.add_function(LEAKY),
    "remove": lambda bench: bench.remove_trace(0),
    "parameter": lambda bench: bench.set_parameter(2, "negative_slope", 0.5),
    "visibility": lambda bench: bench.set_visible(1, False),
    "view": lambda bench: bench.set_view(ViewState(derivative=True, markers=False, log_y=True)),
    "input number": lambda bench: bench.set_input_number("2, 3, 5, 7", 3),
    "labels": lambda bench: bench.set_class_labels("cat, dog"),
    "axis": lambda bench: bench.set_axis(Axis.ALL),
}


@pytest.mark.parametrize("name", EVERY_CHANGE)
def test_every_change_is_a_step_that_can_be_undone(qtbot: QtBot, workbench: Workbench, name: str) -> None:
    if name == "parameter":
        workbench.add_function(LEAKY)
    before, steps = workbench.session, workbench.undo_stack.count()
    with qtbot.waitSignal(workbench.session_changed):
        EVERY_CHANGE[name](workbench)
    after = workbench.session
    assert after != before
    assert workbench.undo_stack.count() == steps + 1
    assert workbench.is_modified
    workbench.undo_stack.undo()
    assert workbench.session == before
    workbench.undo_stack.redo()
    assert workbench.session == after


@pytest.mark.parametrize("name", EVERY_CHANGE)
def test_a_change_that_changes_nothing_is_no_step(qtbot: QtBot, workbench: Workbench, name: str) -> None:
    workbench.add_function(LEAKY)
    EVERY_CHANGE[name](workbench)
    if name == "add":
        return  # the same function twice is a change
    steps = workbench.undo_stack.count()
    with qtbot.assertNotEmitted(workbench.session_changed):
        EVERY_CHANGE[name](workbench)
    assert workbench.undo_stack.count() == steps


def test_a_burst_of_typing_is_one_step(workbench: Workbench) -> None:
    for text in ("1", "1,", "1, 2"):
        workbench.set_input_text(text)
    assert workbench.undo_stack.count() == 1
    workbench.undo_stack.undo()
    assert workbench.session == Session()


def test_a_burst_that_ends_where_it_began_leaves_no_step(workbench: Workbench) -> None:
    workbench.set_input_text("1")
    workbench.set_input_text(Session().input_text)
    assert workbench.undo_stack.count() == 0
    assert not workbench.is_modified


def test_typing_after_another_change_is_a_step_of_its_own(workbench: Workbench) -> None:
    workbench.set_input_text("1")
    workbench.set_visible(0, False)
    workbench.set_input_text("2")
    assert workbench.undo_stack.count() == 3


def test_a_pause_ends_a_burst(workbench: Workbench) -> None:
    workbench.set_input_text("1")
    workbench.end_burst()
    workbench.set_input_text("2")
    assert workbench.undo_stack.count() == 2


@pytest.mark.usefixtures("no_bursts")
def test_time_ends_a_burst_of_typing_but_not_a_drag(workbench: Workbench) -> None:
    workbench.set_input_text("1")
    workbench.set_input_text("2")
    assert workbench.undo_stack.count() == 2
    workbench.add_function(LEAKY)
    workbench.start_drag()
    for value in (0.1, 0.2, 0.3):
        workbench.set_parameter(2, "negative_slope", value)
    workbench.end_burst()
    assert workbench.undo_stack.count() == 4


def test_two_parameters_or_two_traces_do_not_share_a_step(workbench: Workbench) -> None:
    workbench.add_function(LEAKY)
    workbench.add_function(LEAKY)
    workbench.set_parameter(2, "negative_slope", 0.5)
    workbench.set_parameter(3, "negative_slope", 0.5)
    assert workbench.undo_stack.count() == 4


def test_selecting_is_no_step(workbench: Workbench) -> None:
    workbench.select(1)
    assert workbench.session.selected == 1
    assert workbench.undo_stack.count() == 0
    assert not workbench.is_modified


def test_a_function_without_parameters_is_there_once(workbench: Workbench) -> None:
    workbench.select(1)
    workbench.add_function(CATALOGUE["sigmoid"].bind())
    assert workbench.session == Session()
    workbench.add_function(LEAKY)
    workbench.add_function(LEAKY)
    assert [trace.function.key for trace in workbench.session.traces[2:]] == ["leaky_relu", "leaky_relu"]


def test_saving_is_clean_and_typing_after_it_is_not(workbench: Workbench, tmp_path: Path) -> None:
    workbench.set_input_text("1")
    workbench.save(tmp_path / "lesson.actgui")
    assert not workbench.is_modified
    workbench.set_input_text("1, 2")
    assert workbench.is_modified
    workbench.undo_stack.undo()
    assert workbench.session.input_text == "1"
    assert not workbench.is_modified


def test_new_and_open_begin_a_new_history(workbench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "lesson.actgui"
    workbench.set_input_text("1")
    workbench.save(path)
    workbench.new()
    assert (workbench.session, workbench.path) == (Session(), None)
    workbench.open(path)
    assert (workbench.session.input_text, workbench.path) == ("1", path)
    assert not workbench.undo_stack.canUndo()
    assert not workbench.is_modified


def test_a_file_that_cannot_be_opened_changes_nothing(workbench: Workbench, tmp_path: Path) -> None:
    workbench.set_input_text("1")
    before = workbench.session
    with pytest.raises(StorageError):
        workbench.open(tmp_path / "missing.actgui")
    assert workbench.session == before
    assert workbench.is_modified
    assert workbench.undo_stack.canUndo()


SLOTS = st.integers(0, 4)
STEPS = st.one_of(
    st.tuples(st.just("set_input_text"), st.sampled_from(["", "1", "1, 2", "x("])),
    st.tuples(st.just("add_function"), st.sampled_from([LEAKY, CATALOGUE["relu"].bind()])),
    st.tuples(st.just("remove_trace"), SLOTS),
    st.tuples(st.just("set_visible"), SLOTS, st.booleans()),
    st.tuples(st.just("select"), st.integers(0, 1)),
    st.tuples(st.just("set_axis"), st.sampled_from(Axis)),
    st.tuples(st.just("set_view"), st.builds(ViewState, st.booleans(), st.booleans(), st.booleans())),
    st.tuples(st.just("end_burst")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def _document(session: Session) -> Session:
    return replace(session, selected=None)


@given(steps=st.lists(STEPS, max_size=25))
@settings(deadline=None)
def test_undoing_everything_gets_back_and_redoing_everything_returns(steps: list[tuple[object, ...]]) -> None:
    workbench = Workbench()
    stack = workbench.undo_stack
    for name, *arguments in steps:
        getattr(stack if name in ("undo", "redo") else workbench, str(name))(*arguments)
    while stack.canRedo():
        stack.redo()
    last = workbench.session
    count = 0
    while stack.canUndo():
        before = workbench.session
        stack.undo()
        assert _document(workbench.session) != _document(before)
        count += 1
    assert _document(workbench.session) == _document(Session())
    assert not workbench.is_modified
    for _ in range(count):
        stack.redo()
    assert _document(workbench.session) == _document(last)


GUEST = Session.of("1", (LEAKY,))


def test_a_guest_has_a_history_of_its_own(workbench: Workbench) -> None:
    workbench.set_input_text("7, 8")
    document = workbench.session
    workbench.show_guest(GUEST)
    assert workbench.has_guest
    assert not workbench.undo_stack.canUndo()
    workbench.set_input_text("9")
    assert workbench.undo_stack.count() == 1
    workbench.undo()
    assert workbench.session == GUEST
    workbench.redo()
    workbench.show_guest(GUEST)
    assert workbench.undo_stack.count() == 0
    workbench.end_guest()
    assert workbench.session == document
    workbench.undo()
    assert workbench.session == Session()
    assert not workbench.is_modified


def test_typing_before_and_after_a_guest_are_two_steps(workbench: Workbench) -> None:
    workbench.set_input_text("7")
    workbench.show_guest(GUEST)
    workbench.end_guest()
    workbench.set_input_text("78")
    assert workbench.undo_stack.count() == 2


def test_with_a_guest_the_document_is_saved(workbench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "work.actgui"
    workbench.set_input_text("7, 8")
    document = workbench.session
    workbench.show_guest(GUEST)
    workbench.set_input_text("9")
    assert workbench.is_modified
    workbench.save(path)
    assert not workbench.is_modified
    workbench.set_input_text("10")
    assert not workbench.is_modified
    workbench.new()
    assert not workbench.has_guest
    assert not workbench.undo_stack.canUndo()
    workbench.open(path)
    assert workbench.session == document


def test_the_end_of_no_guest_is_nothing(qtbot: QtBot, workbench: Workbench) -> None:
    with qtbot.assertNotEmitted(workbench.restarted):
        workbench.end_guest()
