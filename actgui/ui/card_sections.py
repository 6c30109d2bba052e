"""The sections of the function card that are tables of small texts: properties, parameters, frameworks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from actgui.core import BoundFunction, Implementation
from actgui.session.number_text import number_text
from actgui.ui.flow_layout import FlowLayout
from actgui.ui.function_facts import interval_text
from actgui.ui.parameter_meanings import parameter_meaning
from actgui.ui.theme import mono_font
from actgui.ui.translation import listed, sentences

_WIDEST_CALL = 30


class Section(QWidget):
    """A heading over its contents; hidden while it has none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 18, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(heading)
        self._body: QWidget | None = None

    def show_body(self, body: QWidget | None) -> None:
        """Put other contents in."""
        if self._body is not None:
            self._body.hide()
            self._layout.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        if body is not None:
            self._layout.addWidget(body)
        self.setVisible(body is not None)


class Paragraphs(QWidget):
    """Markdown, a label for each paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._labels: list[QLabel] = []

    def show_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show other paragraphs."""
        while len(self._labels) < len(paragraphs):
            label = _label("", "body")
            label.setTextFormat(Qt.TextFormat.MarkdownText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._labels.append(label)
            self._layout.addWidget(label)
        for index, label in enumerate(self._labels):
            label.setText(paragraphs[index] if index < len(paragraphs) else "")
            label.setVisible(index < len(paragraphs))


class Chips(QWidget):
    """Short facts side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self)
        self._chips: list[QLabel] = []

    def show_texts(self, texts: list[tuple[str, str]]) -> None:
        """Show a chip for each text; the second of each pair is its tool tip."""
        for chip in self._chips:
            chip.hide()
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(text, tip) for text, tip in texts]
        self.updateGeometry()

    def _chip(self, text: str, tip: str) -> QLabel:
        chip = QLabel(text)
        chip.setProperty("role", "chip")
        chip.setToolTip(tip)
        self._layout.addWidget(chip)
        return chip


def parameter_table(function: BoundFunction) -> QWidget | None:
    """Return key, default, range and meaning of each parameter; None if there are none."""
    if not function.values:
        return None
    table, grid = _grid()
    titles = (
        QCoreApplication.translate("ParameterTable", "Name"),
        QCoreApplication.translate("ParameterTable", "Default"),
        QCoreApplication.translate("ParameterTable", "Allowed"),
    )
    for column, title in enumerate(titles):
        grid.addWidget(_label(title, "caption"), 0, column)
    for row, parameter in enumerate(function.function.parameters):
        texts = (parameter.key, number_text(parameter.default), interval_text(parameter.allowed))
        for column, text in enumerate(texts):
            grid.addWidget(_code(text), 2 * row + 1, column)
        meaning = _label(parameter_meaning(function.key, parameter.key), "body")
        meaning.setWordWrap(True)
        meaning.setContentsMargins(0, 0, 0, 0 if row == len(function.values) - 1 else 6)
        grid.addWidget(meaning, 2 * row + 2, 0, 1, 3)
    grid.setColumnStretch(2, 1)
    return table


class FrameworkTable(QFrame):
    """Names and defaults in the frameworks; a default that differs can be taken over by a click."""

    preset_chosen = Signal(Implementation)

    def __init__(self, function: BoundFunction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        last = None
        for row, implementation in enumerate(function.function.implementations):
            framework = implementation.framework
            if framework != last:
                grid.addWidget(_label(framework.value, "body"), row, 0, Qt.AlignmentFlag.AlignTop)
            last = framework
            grid.addWidget(self._entry(function, implementation), row, 1)

    def _entry(self, function: BoundFunction, implementation: Implementation) -> QWidget:
        entry = QWidget()
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(0, 1, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(_code(_call(implementation)))
        preset = function.function.preset(implementation)
        if preset.changed:
            texts = "\n".join(f"{key} = {number_text(value)}" for key, value in preset.changed.items())
            use = QPushButton(texts)
            use.setProperty("kind", "link")
            use.setProperty("tall", len(preset.changed) > 1)
            use.setToolTip(self.tr("Use the defaults of {name}").format(name=implementation.title))
            use.setEnabled(preset != function)
            use.clicked.connect(lambda: self.preset_chosen.emit(implementation))
            layout.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)
        remarks = self._remarks(implementation)
        if remarks:
            note = _label(remarks, "caption")
            note.setWordWrap(True)
            layout.addWidget(note)
        return entry

    def _remarks(self, implementation: Implementation) -> str:
        note = implementation.note
        parts = [QCoreApplication.translate("Frameworks", note)] if note else []
        if implementation.version:
            parts.insert(0, self.tr("Version {version}.").format(version=implementation.version))
        if implementation.opsets:
            opsets = listed(map(str, implementation.opsets))
            parts.insert(0, self.tr("Opset {opsets}.").format(opsets=opsets))
        return sentences(*parts)


def _call(implementation: Implementation) -> str:
    """Return name and options as they are written, in two lines where one would be too wide."""
    options = f"({implementation.options})" if implementation.options else ""
    between = "\n  " if options and len(implementation.name + options) > _WIDEST_CALL else ""
    return implementation.name + between + options


def _grid() -> tuple[QWidget, QGridLayout]:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    return table, grid


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _code(text: str) -> QLabel:
    label = _label(text, "code")
    label.setFont(QFont(mono_font(11)))
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
