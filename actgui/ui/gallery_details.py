"""The foot of the gallery: what the function under the hand is, in two lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actgui.core import BoundFunction, Framework
from actgui.ui.elided_label import ElidedLabel
from actgui.ui.function_facts import interval_text
from actgui.ui.function_texts import function_summary, function_title
from actgui.ui.function_traits import PROPERTIES, has_trait, trait_title
from actgui.ui.gallery_tile import GalleryTile
from actgui.ui.presets import parameters_text
from actgui.ui.theme import enlarged
from actgui.ui.translation import listed

_HEIGHT = 50


class GalleryDetails(QWidget):
    """Title, what holds of it, and its summary."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery_details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(enlarged(_HEIGHT))
        self._title = QLabel()
        self._title.setObjectName("gallery_title")
        self._title.setProperty("role", "view")
        self._facts = ElidedLabel()
        self._facts.setObjectName("gallery_facts")
        self._facts.setProperty("role", "caption")
        self._summary = ElidedLabel()
        self._summary.setObjectName("gallery_summary")
        self._summary.setProperty("role", "body")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addWidget(self._facts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._summary)

    def show_tile(self, tile: GalleryTile | None) -> None:
        """Show the function of `tile`, or nothing."""
        for label in (self._title, self._facts, self._summary):
            label.setVisible(tile is not None)
        if tile is not None:
            function = tile.function
            title = tile.text() if function.changed else function_title(function.key)
            self._title.setText(title)
            self._facts.show_text("  ·  ".join(self._fact_texts(function)))
            self._summary.show_text(function_summary(function.key))

    def _fact_texts(self, function: BoundFunction) -> list[str]:
        texts = [parameters_text(function.changed)] if function.changed else []
        texts.append(self.tr("range {range}").format(range=interval_text(function.output_range)))
        if not function.changed:
            texts += [trait_title(trait).lower() for trait in PROPERTIES if has_trait(function.key, trait)]
        has = {implementation.framework for implementation in function.function.implementations}
        frameworks = [str(framework) for framework in Framework if framework in has]
        return [*texts, listed(frameworks)] if frameworks else texts
