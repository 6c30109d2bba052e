"""The row over the difference plot: which functions, measured how, and the largest difference."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from actgui.session.number_text import function_label
from actgui.session.session import DifferenceKind, Trace
from actgui.ui.elided_label import ElidedLabel


class DifferenceBar(QWidget):
    """`pair_chosen` carries the slots of A and B, `kind_chosen` how they are compared."""

    pair_chosen = Signal(int, int)
    kind_chosen = Signal(DifferenceKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (-1, -1)
        self._a = self._choice("difference_a", self.tr("Function A"))
        self._b = self._choice("difference_b", self.tr("Function B"))
        self._kind = self._choice("difference_kind", self.tr("How the difference is measured"))
        for kind, text in (
            (DifferenceKind.ABSOLUTE, self.tr("A − B")),
            (DifferenceKind.RELATIVE, self.tr("|A − B| / |B|")),
            (DifferenceKind.ULP, self.tr("ULP of B")),
        ):
            self._kind.addItem(text, kind.value)
        tip = self.tr("Plain, compared with the size of B, or in units of the last binary place of B")
        self._kind.setToolTip(tip)
        self._text = ElidedLabel()
        self._text.setObjectName("difference_text")
        self._text.setProperty("role", "body")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(56, 6, 12, 0)
        row.setSpacing(6)
        for item in (self._a, QLabel("−"), self._b, self._kind):
            row.addWidget(item)
        row.addSpacing(6)
        row.addWidget(self._text, 1)
        self._a.activated.connect(lambda: self._on_chosen(self._a, self._b, 0))
        self._b.activated.connect(lambda: self._on_chosen(self._b, self._a, 1))
        self._kind.activated.connect(lambda: self.kind_chosen.emit(DifferenceKind(self._kind.currentData())))

    @property
    def kind_text(self) -> str:
        """How the difference is measured, in words."""
        return self._kind.currentText()

    def show_choice(self, traces: Sequence[Trace], pair: tuple[Trace, Trace] | None, kind: DifferenceKind) -> None:
        """Offer the traces, and show which ones are compared, and how."""
        self._shown = (-1, -1) if pair is None else (pair[0].slot, pair[1].slot)
        for choice, slot in zip((self._a, self._b), self._shown, strict=True):
            _fill(choice, [(function_label(trace.function), trace.slot) for trace in traces])
            choice.setCurrentIndex(choice.findData(slot))
            choice.setEnabled(pair is not None)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show what is found: the first text that has room."""
        self._text.show_text(*texts)

    def _choice(self, name: str, title: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setAccessibleName(title)
        choice.setToolTip(title)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setMaximumWidth(160)
        return choice

    def _on_chosen(self, changed: QComboBox, other: QComboBox, number: int) -> None:
        """Take over a choice; a function is never compared with itself, so they change places instead."""
        if changed.currentData() == other.currentData():
            other.setCurrentIndex(other.findData(self._shown[number]))
        self.pair_chosen.emit(self._a.currentData(), self._b.currentData())


def _fill(choice: QComboBox, items: list[tuple[str, int]]) -> None:
    if [(choice.itemText(i), choice.itemData(i)) for i in range(choice.count())] != items:
        choice.clear()
        for text, slot in items:
            choice.addItem(text, slot)
