"""Numbers of the functions whose outputs are a probability distribution: entropy, perplexity, most probable inputs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from actgui.session.session import MOST_RANKS
from actgui.ui.bar_data import EMPTY, BarScene, BarSeries
from actgui.ui.distribution_texts import best_texts, entropy_text, perplexity_text
from actgui.ui.elided_label import ElidedLabel
from actgui.ui.theme import Theme, enlarged
from actgui.ui.tokens import curve_style
from actgui.ui.translation import markup

_GAP = "   "
_NAME, _ENTROPY, _PERPLEXITY, _BEST = range(4)

_Row = tuple[QLabel, QLabel, QLabel, ElidedLabel]


class DistributionRows(QWidget):
    """A table with one row a distribution; hidden while there is none. `count_chosen`: how many inputs to name."""

    count_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("distribution_rows")
        self._theme = theme
        self._scene = EMPTY
        self._rows: list[_Row] = []
        self.count = self._make_count()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 4, 16, 8)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(_BEST, 1)
        self._add_headings()
        theme.changed.connect(self._update)
        self._update()

    def show_bars(self, scene: BarScene, count: int) -> None:
        """Show the numbers of the distributions among the functions, and so many of the most probable inputs."""
        self._scene = scene
        self.count.blockSignals(True)
        self.count.setValue(count)
        self.count.blockSignals(False)
        self._update()

    def _make_count(self) -> QSpinBox:
        count = QSpinBox()
        count.setObjectName("top_count")
        count.setRange(1, MOST_RANKS)
        count.setPrefix(self.tr("Top") + " ")
        count.setAccessibleName(self.tr("How many of the most probable inputs to name"))
        count.setToolTip(count.accessibleName())
        count.setFixedWidth(enlarged(64))
        count.valueChanged.connect(self.count_chosen)
        return count

    def _add_headings(self) -> None:
        for column, text in ((_NAME, self.tr("Distribution")), (_ENTROPY, self.tr("Entropy"))):
            self._grid.addWidget(_label(text, "heading" if column == _NAME else "caption"), 0, column)
        perplexity = _label(self.tr("Perplexity"), "caption")
        perplexity.setToolTip(self.tr("How many equally probable outcomes would be as uncertain"))
        self._grid.addWidget(perplexity, 0, _PERPLEXITY)
        self._grid.addWidget(self.count, 0, _BEST, Qt.AlignmentFlag.AlignLeft)

    def _update(self) -> None:
        shown = [series for series in self._scene.series if series.is_distribution]
        while len(self._rows) < len(shown):
            self._add_row()
        for row, labels in enumerate(self._rows):
            for label in labels:
                label.setVisible(row < len(shown))
            if row < len(shown):
                self._fill(labels, shown[row])
        self.setVisible(bool(shown))

    def _add_row(self) -> None:
        labels = (_label("", "body"), _label("", "body"), _label("", "body"), ElidedLabel())
        number = len(self._rows)
        for kind, label in zip(("name", "entropy", "perplexity", "best"), labels, strict=True):
            label.setObjectName(f"distribution_{kind}_{number}")
        labels[_BEST].setProperty("role", "body")
        for column, label in enumerate(labels):
            self._grid.addWidget(label, number + 1, column)
        self._rows.append(labels)

    def _fill(self, labels: _Row, series: BarSeries) -> None:
        color = curve_style(self._theme.tokens, series.slot).color
        labels[_NAME].setText(f'<span style="color:{color}">■</span>&nbsp; {markup(series.name)}')
        labels[_ENTROPY].setText(entropy_text(series))
        labels[_ENTROPY].setToolTip(entropy_text(series, exact=True))
        labels[_PERPLEXITY].setText(perplexity_text(self._scene, series))
        labels[_PERPLEXITY].setToolTip(perplexity_text(self._scene, series, exact=True))
        best = best_texts(self._scene, series, self.count.value())
        fewer = [_GAP.join([*best[:count], "…"]) for count in range(len(best) - 1, 0, -1)]  # never half a number
        labels[-1].show_text(_GAP.join(best), *fewer)
        labels[_BEST].setToolTip("\n".join(best))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
