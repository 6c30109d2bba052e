"""A session is a value: every change gives a new one."""

from dataclasses import FrozenInstanceError, replace

import pytest

from actgui.core import CATALOGUE, ParameterError
from actgui.session.session import Session, ViewState

ELU = CATALOGUE["elu"].bind()


def slots(session: Session) -> list[int]:
    return [trace.slot for trace in session.traces]


def test_the_first_session_is_the_example_of_the_article() -> None:
    session = Session()
    assert session.input_text == "2, 3, 5, 6"
    assert [function.key for function in session.functions] == ["sigmoid", "softmax"]
    assert session.selected_trace == session.traces[0]


def test_a_session_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        Session().input_text = "1"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "labels"),
    [("", ()), ("cat", ("cat",)), (" cat, big dog ;bird，", ("cat", "big dog", "bird", "")), (",fish", ("", "fish"))],
)
def test_labels_stand_between_commas(text: str, labels: tuple[str, ...]) -> None:
    assert Session(class_labels=text).labels == labels


def test_an_added_trace_is_selected_and_takes_the_lowest_free_slot() -> None:
    session = Session().with_trace_added(ELU).with_trace_removed(1).with_trace_added(ELU)
    assert slots(session) == [0, 2, 1]
    assert session.selected == 1
    assert session.functions.count(ELU) == 2


def test_removing_the_selected_trace_selects_its_neighbour() -> None:
    session = Session().with_trace_added(ELU)
    assert session.with_trace_removed(2).selected == 1
    assert session.with_trace_removed(0).selected == 2
    empty = session.with_trace_removed(0).with_trace_removed(1).with_trace_removed(2)
    assert (empty.traces, empty.selected, empty.selected_trace) == ((), None, None)


def test_removing_what_is_not_there_changes_nothing() -> None:
    assert Session().with_trace_removed(7) == Session()


def test_what_was_chosen_of_a_trace_that_goes_is_not_kept_for_the_next_in_its_slot() -> None:
    view = ViewState(difference_slots=(0, 2), compared=(2, "relu"))
    session = replace(Session().with_trace_added(ELU), view=view)
    assert session.with_trace_removed(1).view == view
    assert session.with_trace_removed(0).view == replace(view, difference_slots=None)
    assert session.with_trace_removed(2).view == ViewState(compared=(None, "relu"))


def test_a_parameter_belongs_to_one_trace() -> None:
    session = Session().with_trace_added(ELU).with_trace_added(ELU).with_parameter(3, "alpha", 2)
    assert [function.parameters.get("alpha") for function in session.functions] == [None, None, 1.0, 2.0]
    with pytest.raises(ParameterError):
        session.with_parameter(3, "beta", 2)


def test_hiding_and_showing_leads_back() -> None:
    hidden = Session().with_visibility(0, visible=False)
    assert not hidden.traces[0].visible
    assert hidden.with_visibility(0, visible=True) == Session()
