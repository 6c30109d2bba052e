"""The gallery: all functions at a glance, over the plot as long as it is open."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from actgui.core import CATALOGUE
from actgui.ui.buttons import ThemedButton
from actgui.ui.column import hairline
from actgui.ui.function_query import FunctionQuery
from actgui.ui.gallery_details import GalleryDetails
from actgui.ui.gallery_grid import GalleryGrid
from actgui.ui.gallery_tile import GalleryTile
from actgui.ui.nothing_found import NothingFound
from actgui.ui.query_field import QueryField
from actgui.ui.theme import Theme
from actgui.ui.trait_chips import TraitChips
from actgui.ui.workbench import Workbench

_MARGIN = 16
_SEARCH_WIDTH = 220
_ABOVE = 30  # room for the heading of a family


class Gallery(QWidget):
    """Tiles to add functions to the plot and to take them out of it, under the query of the selector."""

    def __init__(self, workbench: Workbench, query: FunctionQuery, theme: Theme, action: QAction) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies below need not be painted
        self._theme = theme
        self._workbench = workbench
        self._query = query
        self._action = action
        self.search = QueryField(query, theme)
        self.search.setObjectName("gallery_search")
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self._count = QLabel()
        self._count.setObjectName("gallery_count")
        self._count.setProperty("role", "caption")
        self._chips = TraitChips(query, in_one_flow=True)
        self._close = ThemedButton(theme, "close")
        self._close.setObjectName("gallery_close")
        self._close.describe(self.tr("Close the gallery (Esc)"))
        self._grid = GalleryGrid(query, theme)
        self._nothing = NothingFound(query)
        self._details = GalleryDetails()
        self._scroll = QScrollArea()
        self._lay_out()
        self.search.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        self.search.entered.connect(self._workbench.add_function)
        self.search.left_downwards.connect(self._grid.enter)
        self._grid.left_upwards.connect(self.search.setFocus)
        self._close.clicked.connect(self._action.trigger)
        self._grid.chosen.connect(self._on_chosen)
        self._grid.pointed_at.connect(self._on_pointed_at)
        self._workbench.session_changed.connect(self._grid.show_session)
        self._query.changed.connect(self._on_query_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grid.show_session(self._workbench.session)
        self._on_query_changed()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._lead_width + self._chips.line_width() + 3 * _MARGIN
        one_line = wanted <= self.width() - 2 * _MARGIN - self._close.sizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(direction)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._grid.set_room(self._scroll.viewport().height() - _MARGIN)
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.search:
            self._grid.show_hint(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._action.trigger()
        elif event.text().strip() and not self.search.hasFocus():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.setText(event.text())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(hairline())
        self._nothing.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        layout.addWidget(self._nothing)
        frame = QWidget()
        frame.setObjectName("gallery_page")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(_MARGIN, 6, 10, 10)
        inside.addWidget(self._grid)
        self._scroll.setObjectName("gallery_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(frame)
        self._scroll.viewport().installEventFilter(self)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._details)

    def _header(self) -> QWidget:
        title = QLabel(self.tr("Gallery"))
        title.setProperty("role", "view")
        lead = QHBoxLayout()
        lead.setSpacing(8)
        lead.addWidget(title)
        lead.addWidget(self._count)
        lead.addSpacing(8)
        lead.addWidget(self.search)
        lead.addStretch(1)
        self._lead_width = title.sizeHint().width() + 60 + _SEARCH_WIDTH + 3 * 8
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(lead)
        self._head.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        header = QWidget()
        header.setObjectName("gallery_header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(header)
        row.setContentsMargins(_MARGIN, 6, 10, 6)
        row.setSpacing(_MARGIN)
        row.addLayout(self._head, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        return header

    def _on_query_changed(self) -> None:
        if not self.isVisible():
            return
        self._grid.show_matches()
        found = len(self._query.matches)
        text = self.tr("{found} of {count}").format(found=found, count=len(CATALOGUE))
        self._count.setText(text if found < len(CATALOGUE) else str(found))
        self._grid.show_hint(self.search.hasFocus())
        self._details.show_tile(self._grid.best())
        best = self._grid.best()
        if best is not None and self._query.has_words:
            self._show(best)

    def _on_chosen(self, tile: GalleryTile) -> None:
        traces = [trace for trace in self._workbench.session.traces if tile.shows(trace.function)]
        if traces:
            self._workbench.remove_trace(traces[-1].slot)
        else:
            self._workbench.add_function(tile.function)

    def _on_pointed_at(self, tile: GalleryTile) -> None:
        self._details.show_tile(tile)
        if tile.hasFocus():
            self._show(tile)

    def _show(self, tile: GalleryTile) -> None:
        self._scroll.ensureWidgetVisible(tile, 0, _ABOVE)
