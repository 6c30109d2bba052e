"""The steps of the lesson, and how a hand answers them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from actgui.ui.lesson import Choice, Step, lesson_steps
from tests.ui.hand import LEFT, Hand

STEPS = lesson_steps("en")


def shown(hand: Hand, name: str) -> str:
    """Return what a label of the present step says; empty if it is hidden."""
    label = newest(hand, QLabel, name)
    return label.text() if label.isVisible() else ""


def newest(hand: Hand, kind: type, name: str) -> QLabel:
    """Return a part of the present question; the one before is deleted later."""
    return hand.window.findChildren(kind, name)[-1]


def click(hand: Hand, name: str) -> None:
    hand.qtbot.mouseClick(newest(hand, QPushButton, name), LEFT)


def answer(hand: Hand, step: Step) -> None:
    """Give the right answer by mouse, or at the keyboard where it is a number."""
    if isinstance(step.question, Choice):
        click(hand, f"answer_{step.question.right}")
    else:
        field = newest(hand, QLineEdit, "answer_field")
        hand.qtbot.keyClicks(field, f"{step.question.number:g}")
        hand.press(field, Qt.Key.Key_Return)
