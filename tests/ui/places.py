"""The places of the window that a person can be at: views with all that they can show, the gallery, the lesson."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from actgui.ui.lesson import lesson_steps
from tests.ui.hand import Hand

MATRIX = "1, 2, 3, 4\n5, 6, 7, 800"


def _curves(hand: Hand) -> None:
    for name in ("derivative", "points", "saturation"):
        hand.trigger_and_wait(name) if name == "derivative" else hand.trigger(name)
    hand.trigger("difference")


def _softmax(hand: Hand) -> None:
    hand.traces.setCurrentRow(1)  # its parameter has a slider and a field


def _matrix_on(page: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        hand.write_good(MATRIX)
        hand.trigger(f"page_{page}")

    return go


def _probabilities_with(switch: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        _matrix_on("probabilities")(hand)
        hand.click(switch)

    return go


def _filter(hand: Hand) -> None:
    hand.click("filter_button")


def _gallery(hand: Hand) -> None:
    hand.trigger("gallery")


def _mistake(hand: Hand) -> None:
    hand.write_bad("1, 2, three")


def _lesson_step(number: int) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        hand.trigger("lesson")
        for _ in range(number):
            hand.click("lesson_next")

    return go


_WAYS: dict[str, Callable[[Hand], None]] = {
    "curves": _curves,
    "parameters": _softmax,
    "filter": _filter,
    "mistake": _mistake,
    "probabilities": _matrix_on("probabilities"),
    "naive": _probabilities_with("naive_switch"),
    "sweep": _probabilities_with("sweep_switch"),
    "jacobian": _matrix_on("jacobian"),
    "differences": _matrix_on("differences"),
    "gallery": _gallery,
    **{f"lesson {step.key}": _lesson_step(number) for number, step in enumerate(lesson_steps("en"))},
}
PLACES = tuple(_WAYS)


def go_to(hand: Hand, place: str) -> None:
    """Go to one of the `PLACES`, in a window that is wide enough for the explanation beside it."""
    hand.window.resize(1440, 900)
    hand.qtbot.waitUntil(hand.find(QWidget, "function_card").isVisible)
    _WAYS[place](hand)
