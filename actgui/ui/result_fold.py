"""Whether the results are folded to their title: where a hand wants it, and under the differences in a low window."""

from PySide6.QtCore import QEvent, QObject

from actgui.ui.pages import Pages
from actgui.ui.result_panel import TITLE_HEIGHT, ResultPanel
from actgui.ui.splitter import Splitter
from actgui.ui.workbench import Workbench

_LOW = 640  # of a centre in which a long comparison needs all the room


class ResultFold(QObject):
    """Follows the page, the height and the button of the results; their height comes back with them."""

    def __init__(self, splitter: Splitter, results: ResultPanel, pages: Pages, workbench: Workbench) -> None:
        super().__init__(splitter)
        self._splitter, self._results, self._pages, self._workbench = splitter, results, pages, workbench
        self._chosen: dict[bool, bool] = {}  # under the differences, and elsewhere
        self._height = 0
        pages.page_changed.connect(self._update)
        workbench.restarted.connect(self._update)
        results.fold_chosen.connect(self._on_chosen)
        splitter.installEventFilter(self)

    def unfold(self) -> None:
        """Give the results their height, also where they are to be folded: that is what a window remembers."""
        self._set_folded(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._update()
        return super().eventFilter(watched, event)

    @property
    def _compares(self) -> bool:
        return self._pages.current == "differences"

    def _on_chosen(self, folded: bool) -> None:
        self._chosen[self._compares] = folded
        self._update()

    def _update(self) -> None:
        reads = self._workbench.has_guest  # a lesson asks for numbers of the table
        by_itself = self._compares and self._splitter.height() < _LOW and not reads
        self._set_folded(self._chosen.get(self._compares, by_itself))

    def _set_folded(self, folded: bool) -> None:
        if folded == self._results.is_folded:
            return
        if folded:
            self._height = self._results.height()
        self._results.set_folded(folded)
        height = TITLE_HEIGHT if folded else self._height
        self._splitter.setSizes([self._splitter.height() - height, height])
