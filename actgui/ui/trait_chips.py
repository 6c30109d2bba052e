"""The chips that filter the catalogue, and the button that shows them and how many are on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from actgui.ui.buttons import ThemedButton
from actgui.ui.flow_layout import FlowLayout
from actgui.ui.function_query import FunctionQuery
from actgui.ui.function_traits import FRAMEWORKS, PROPERTIES, Trait, trait_tip, trait_title
from actgui.ui.theme import Theme, ui_font
from actgui.ui.translation import counted, with_remark

_BADGE = 13


class TraitChips(QWidget):
    """Properties and frameworks, each on or off; in one flow they end with Clear."""

    def __init__(self, query: FunctionQuery, parent: QWidget | None = None, *, in_one_flow: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("trait_chips")
        self.setAccessibleName(self.tr("Filter functions"))
        self._query = query
        self._chips = {trait: self._chip(trait) for trait in Trait}
        self._lay_out(in_one_flow)
        if in_one_flow:
            self._flows[-1].addWidget(ClearButton(query))
        query.changed.connect(self._on_query_changed)
        self._on_query_changed()

    def chips(self) -> list[QPushButton]:
        """Return the chips in order."""
        return list(self._chips.values())

    def line_width(self) -> int:
        """Return the width at which the longest line of chips need not be broken."""
        return max(flow.line_width() for flow in self._flows)

    def _chip(self, trait: Trait) -> QPushButton:
        chip = QPushButton(trait_title(trait))
        chip.setObjectName(f"trait_{trait}")
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setToolTip(trait_tip(trait))
        chip.setAccessibleDescription(trait_tip(trait))
        chip.clicked.connect(lambda wanted: self._query.set_trait(trait, wanted))
        return chip

    def _lay_out(self, in_one_flow: bool) -> None:
        rows = [[*PROPERTIES, *FRAMEWORKS]] if in_one_flow else [list(PROPERTIES), list(FRAMEWORKS)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._flows = [FlowLayout(spacing=4) for _ in rows]
        for flow, row in zip(self._flows, rows, strict=True):
            for trait in row:
                flow.addWidget(self._chips[trait])
            layout.addLayout(flow)

    def _on_query_changed(self) -> None:
        for trait, chip in self._chips.items():
            chip.setChecked(trait in self._query.traits)


class ClearButton(QPushButton):
    """Takes all filters away; there while any is on."""

    def __init__(self, query: FunctionQuery) -> None:
        super().__init__()
        self.setText(self.tr("Clear"))
        self.setObjectName("clear_traits")
        self.setProperty("kind", "link")
        self.setProperty("small", "true")
        self.setToolTip(self.tr("Show functions whatever their properties"))
        self._query = query
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.clicked.connect(query.clear_traits)
        query.changed.connect(self._on_query_changed)
        self._on_query_changed()

    def _on_query_changed(self) -> None:
        self.setVisible(bool(self._query.traits))


class FilterButton(ThemedButton):
    """Shows or hides the chips; a badge counts those that are on."""

    def __init__(self, query: FunctionQuery, theme: Theme) -> None:
        super().__init__(theme, "filter")
        self.setObjectName("filter_button")
        self.setCheckable(True)
        self._query = query
        query.changed.connect(self._on_query_changed)
        self._on_query_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = len(self._query.traits)
        if count:
            tokens = self._theme.tokens
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            badge = QRectF(self.width() - _BADGE - 0.5, 0.5, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(badge)
            painter.setPen(QColor(tokens.on_accent))
            painter.setFont(ui_font(9, QFont.Weight.DemiBold))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))

    def _on_query_changed(self) -> None:
        count = len(self._query.traits)
        text = self.tr("Filter by property or framework")
        if count:
            text = with_remark(text, counted(count, self.tr("{count} is on"), self.tr("{count} are on")))
        self.describe(text)
        self.update()
