"""The lesson "Sigmoid or softmax?": what each step sets up, what it says and asks, read from the resources."""

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from actgui.core import CATALOGUE
from actgui.session.session import Session, ViewState
from actgui.ui.resources import read_resource


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers offered. The hint says what to look at when it is wrong; it is empty for the right one."""

    text: str
    hint: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with several answers, of which one is right."""

    text: str
    answers: tuple[Answer, ...]
    right: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A question for a number that can be read in the window."""

    text: str
    number: float
    tolerance: float
    hint: str

    def accepts(self, number: float) -> bool:
        """Return whether that number answers the question."""
        return abs(number - self.number) <= self.tolerance


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `tries` are inputs that it offers on buttons; an unknown `page` leaves the view as it is."""

    key: str
    session: Session
    page: str
    tries: tuple[str, ...]
    title: str
    text: tuple[str, ...]
    question: Choice | Reading
    reveal: tuple[str, ...]


@cache
def lesson_steps(language: str) -> tuple[Step, ...]:
    """Return the lesson in that language."""
    texts = json.loads(read_resource("lesson", f"{language}.json"))
    return tuple(_step(plan, texts[plan["key"]]) for plan in json.loads(read_resource("lesson", "steps.json")))


def _step(plan: dict[str, Any], texts: dict[str, Any]) -> Step:
    return Step(
        key=plan["key"],
        session=_session(plan, texts.get("labels", "")),
        page=plan["page"],
        tries=tuple(plan.get("tries", ())),
        title=texts["title"],
        text=_paragraphs(texts["text"]),
        question=_question(plan, texts),
        reveal=_paragraphs(texts["reveal"]),
    )


def _session(plan: dict[str, Any], labels: str) -> Session:
    functions = [CATALOGUE[item["key"]].bind(**item.get("parameters", {})) for item in plan["functions"]]
    session = Session.of(plan["input"], functions, ViewState(**plan.get("view", {})))
    return replace(session, class_labels=labels)


def _question(plan: dict[str, Any], texts: dict[str, Any]) -> Choice | Reading:
    if "number" in plan:
        return Reading(texts["question"], plan["number"], plan.get("tolerance", 0.0), texts["hint"])
    answers = tuple(Answer(text, hint) for text, hint in texts["answers"])
    return Choice(texts["question"], answers, plan["right"])


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n\n"))
