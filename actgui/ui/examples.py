"""What File > Examples and the button over the input offer: whole examples, and inputs for the present functions."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from actgui.core import CATALOGUE
from actgui.session.session import Session, ViewState
from actgui.ui.translation import QT_TRANSLATE_NOOP
from actgui.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Example:
    """Inputs, functions and switches. `title` and `summary` are source texts of the translation.

    Inputs with remarks are written anew by `write`, which is given what translates a remark.
    """

    title: str
    summary: str
    session: Session
    page: str = "curves"
    write: Callable[[Callable[[str], str]], str] | None = None

    def in_language(self) -> Session:
        """Return the session with its remarks in the language of the window."""
        return replace(self.session, input_text=self.write(_text)) if self.write is not None else self.session


def _attention(say: Callable[[str], str]) -> str:
    remark = say(QT_TRANSLATE_NOOP("Examples", "q·k of “tired” with eight words, not yet divided by √64"))
    return f"# {remark}\n11.2, 34.4, -6.4, 18.0, 29.6, 4.8, -15.2, 36.0"


def _saturating(say: Callable[[str], str]) -> str:
    remark = say(QT_TRANSLATE_NOOP("Examples", "layer {number}: weights of scale {scale}"))
    return "\n".join(
        f"normal(0, {scale}, 40, seed={number})  # {remark.format(number=number, scale=scale)}"
        for number, scale in enumerate((0.5, 1, 2, 4, 8), start=1)
    )


_SIGMOID, _TANH, _SOFTMAX = (CATALOGUE[key].bind() for key in ("sigmoid", "tanh", "softmax"))

EXAMPLES = (
    Example(
        QT_TRANSLATE_NOOP("Examples", "Sigmoid of four numbers"),
        QT_TRANSLATE_NOOP("Examples", "the article's first output, for 2, 3, 5, 6"),
        Session.of("2, 3, 5, 6", (_SIGMOID,)),
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "Softmax of four numbers"),
        QT_TRANSLATE_NOOP("Examples", "the same inputs share out a whole"),
        Session.of("2, 3, 5, 6", (_SOFTMAX,)),
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "Graph of sigmoid"),
        QT_TRANSLATE_NOOP("Examples", "the whole numbers from 0 to 20"),
        Session.of("range(0, 21)", (_SIGMOID,)),
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "Graph of softmax"),
        QT_TRANSLATE_NOOP("Examples", "the same numbers; the largest takes most"),
        Session.of("range(0, 21)", (_SOFTMAX,)),
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "Attention logits"),
        QT_TRANSLATE_NOOP("Examples", "scaled by √64, and what happens without it"),
        replace(
            Session.of(_attention(str), [CATALOGUE["softmax"].bind(temperature=value) for value in (8.0, 1.0, 32.0)]),
            class_labels="The, cat, that, the, dog, chased, was, tired",
        ),
        page="probabilities",
        write=_attention,
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "Saturating network"),
        QT_TRANSLATE_NOOP("Examples", "larger and larger weights, vanishing derivatives"),
        Session.of(_saturating(str), (_SIGMOID, _TANH), ViewState(derivative=True)),
        write=_saturating,
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "Quantised input"),
        QT_TRANSLATE_NOOP("Examples", "all 256 steps of int8, scale 1/16: sigmoid and its cheap relatives"),
        Session.of(
            "arange(-8, 8, 1/16)",
            (_SIGMOID, CATALOGUE["hard_sigmoid"].bind(), CATALOGUE["hard_sigmoid"].bind(slope=0.2)),
        ),
    ),
    Example(
        QT_TRANSLATE_NOOP("Examples", "A million normal values"),
        QT_TRANSLATE_NOOP("Examples", "evaluated in the background"),
        Session.of("normal(0, 1, 1_000_000, seed=1)", (_SIGMOID, _TANH)),
    ),
)

READY_MADE = (
    ("2, 3, 5, 6", QT_TRANSLATE_NOOP("Examples", "the four inputs of the first example")),
    ("range(0, 21)", QT_TRANSLATE_NOOP("Examples", "whole numbers 0 to 20")),
    ("linspace(-5, 5, 101)", QT_TRANSLATE_NOOP("Examples", "101 numbers from −5 to 5")),
    ("arange(-1, 1, 0.25)", QT_TRANSLATE_NOOP("Examples", "steps of 0.25")),
    ("logspace(-3, 3, 7)", QT_TRANSLATE_NOOP("Examples", "powers of ten")),
    ("normal(0, 1, 1000, 1)", QT_TRANSLATE_NOOP("Examples", "1000 normal values, seed 1")),
    ("uniform(-3, 3, 1000, 1)", QT_TRANSLATE_NOOP("Examples", "1000 uniform values, seed 1")),
)


class Examples(QObject):
    """The menu. Each entry is one step of the history; `page_asked` names the view that suits an example."""

    page_asked = Signal(str)
    input_replaced = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.menu = QMenu(parent)
        self.menu.setObjectName("examples_menu")
        for example in EXAMPLES:
            self._add(_text(example.title), _text(example.summary)).triggered.connect(
                lambda _=False, example=example: self._use(example)
            )
        self.menu.addSeparator()
        for text, meaning in READY_MADE:
            self._add(text, _text(meaning)).triggered.connect(lambda _=False, text=text: self._use_input(text))

    def _add(self, title: str, summary: str) -> QAction:
        return self.menu.addAction(f"{title}\t{summary}")

    def _use(self, example: Example) -> None:
        self._workbench.end_burst()
        self._workbench.use_example(example.in_language())
        self.page_asked.emit(example.page)

    def _use_input(self, text: str) -> None:
        self._workbench.end_burst()
        self._workbench.set_input_text(text)
        self._workbench.end_burst()
        self.input_replaced.emit()


def _text(source: str) -> str:
    return QCoreApplication.translate("Examples", source)
