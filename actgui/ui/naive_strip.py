"""What the textbook formulas would give: which of them go wrong here, and why, step by step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from actgui.core.naive import NAIVE_FORMULAS
from actgui.ui.bar_data import MOST_NAIVE, BarScene, BarSeries, short_text
from actgui.ui.theme import Theme
from actgui.ui.tokens import Tokens
from actgui.ui.translation import counted, markup

EXAMPLE = "1000, 1001, 1002"


class NaiveStrip(QFrame):
    """Stands over the bars while the naive formulas are shown."""

    example_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("naive_strip")
        self._theme = theme
        self._text = QLabel()
        self._text.setObjectName("naive_text")
        self._text.setProperty("role", "body")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.example = QPushButton(self.tr("Try {inputs}").format(inputs=EXAMPLE))
        self.example.setObjectName("naive_example")
        self.example.setToolTip(self.tr("Put these numbers in place of the input; Undo brings it back"))
        self.example.clicked.connect(lambda: self.example_wanted.emit(EXAMPLE))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.example)

    def show_bars(self, scene: BarScene, selected: int | None) -> None:
        """Explain the selected input, or the worst one, of each function that goes wrong."""
        broken = any(series.wrong for series in scene.series)
        self._text.setText(self.html(scene, selected, self._theme.tokens))
        self.setProperty("level", "error" if broken else "")
        self.style().polish(self)
        self.example.setVisible(not broken)

    def html(self, scene: BarScene, selected: int | None, tokens: Tokens) -> str:
        """Return the explanation in the colours of a theme."""
        known = [series for series in scene.series if series.naive is not None]
        broken = [series for series in known if series.wrong]
        if broken:
            lines = [self._explanation(scene, series, selected, tokens) for series in broken]
        elif known:
            lines = [self.tr("The textbook formulas give the same digits for these inputs.")]
        elif scene.count > MOST_NAIVE:
            lines = [self.tr("There are too many inputs to look at each of them.")]
        else:
            names = ", ".join(NAIVE_FORMULAS)
            lines = [
                self.tr("No textbook formula is known to go wrong here. There is one for {names}.").format(names=names)
            ]
        return "<br>".join(lines)

    def _explanation(self, scene: BarScene, series: BarSeries, selected: int | None, tokens: Tokens) -> str:
        index = selected if selected in series.wrong else series.wrong[0]
        result = series.naive
        if result is None or index is None:
            return ""
        steps = ", ".join(result.explain(index))
        many = self.tr("{count} outputs go wrong")
        count = counted(len(series.wrong), self.tr("{count} output goes wrong"), many)
        text = self.tr("{function} as {formula}: {count}. At {input}: {steps}; the right output is {exact}.")
        color = tokens.danger
        return markup(text).format(
            function=f"<b>{markup(series.name)}</b>",
            formula=f"<span>{markup(NAIVE_FORMULAS[series.function.key].text)}</span>",
            count=f'<b style="color:{color}">{markup(count)}</b>',
            input=markup(scene.name(index)),
            steps=markup(steps),
            exact=markup(short_text(float(series.values[index]), 4)),
        )
