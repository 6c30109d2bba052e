"""The window: arranges the panels and connects them. What a panel does is its own business."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from actgui.core import Evaluation
from actgui.session.session import Session
from actgui.ui.about import show_about
from actgui.ui.actions import Actions
from actgui.ui.centre import Centre
from actgui.ui.column import column
from actgui.ui.document import Document
from actgui.ui.drawer import WIDTH as CARD_WIDTH
from actgui.ui.drawer import Drawer
from actgui.ui.evaluation_display import EvaluationDisplay
from actgui.ui.evaluator import Evaluator
from actgui.ui.exact_spin_box import ExactSpinBox
from actgui.ui.examples import Examples
from actgui.ui.exporter import Exporter
from actgui.ui.file_drop import FileDrop
from actgui.ui.focus_sight import FocusFollower
from actgui.ui.function_card import FunctionCard
from actgui.ui.function_query import FunctionQuery
from actgui.ui.gallery import Gallery
from actgui.ui.gallery_cover import GalleryCover
from actgui.ui.history_actions import HistoryActions
from actgui.ui.left import WIDTH as LEFT_WIDTH
from actgui.ui.left import Left
from actgui.ui.lesson_panel import LessonPanel
from actgui.ui.lesson_tour import LessonTour
from actgui.ui.lookout import Lookout
from actgui.ui.notice import Notice
from actgui.ui.pages import Pages
from actgui.ui.progress import Progress
from actgui.ui.renewal_actions import RenewalActions
from actgui.ui.resources import RESOURCES
from actgui.ui.settings import Settings
from actgui.ui.shortcut_sheet import show_shortcuts
from actgui.ui.splitter import Splitter
from actgui.ui.status_bar import StatusBar
from actgui.ui.theme import Theme, enlarged
from actgui.ui.theme_actions import ThemeActions
from actgui.ui.top_bar import TopBar
from actgui.ui.view_row import SWITCHES
from actgui.ui.window_layout import SIZE, WindowLayout
from actgui.ui.workbench import Workbench
from actgui.ui.worker import Worker

MINIMUM_SIZE = (900, 600)
_RESULTS_HEIGHT = 290


class MainWindow(QMainWindow):
    """One session in one window."""

    def __init__(self, theme: Theme, settings: Settings, workbench: Workbench | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowIcon(QIcon(str(RESOURCES / "icons" / "actgui.svg")))
        self._theme = theme
        self._settings = settings
        self.workbench = workbench or Workbench()
        self.workbench.setParent(self)
        self.worker = Worker(self)
        self.evaluator = Evaluator(self.worker, self)
        self.actions_by_name = Actions(self)
        self._build()
        self._connect()
        self._on_session_changed(self.workbench.session)
        self._on_document_changed()
        self._layout.restore()
        self._input.take_focus()

    def open_path(self, path: Path) -> bool:
        """Open a session file; the window says so if that fails."""
        return self._document.open_path(path)

    @property
    def pages(self) -> Pages:
        """The views of the centre."""
        return self._centre.pages

    @property
    def evaluation(self) -> Evaluation | None:
        """The last good evaluation."""
        return self._display.evaluation

    def complain_of_bug(self) -> None:
        """Say that something unexpected happened, and what to do about it."""
        text = self.tr(
            "Something went wrong inside ActGUI. Your input is still here: save it, then start the program again."
        )
        self._notice.complain(text)

    def _build(self) -> None:
        actions, theme = self.actions_by_name, self._theme
        self._top = TopBar(actions, theme)
        query = FunctionQuery(self)
        self._examples = Examples(self.workbench, self)
        actions["examples"].setMenu(self._examples.menu)
        left = Left(self.workbench, query, theme, actions["gallery"], self._examples)
        self._input, self._traces, self._functions = left.input, left.traces, left.functions
        self._centre = Centre(self.workbench, self.evaluator, actions, theme)
        self._plot, self._results = self._centre.plot, self._centre.results
        self._card = FunctionCard(self.workbench, theme)
        self._status = StatusBar()
        self._display = EvaluationDisplay(self.workbench, actions, left, self._centre, self._status)
        self.setMenuWidget(self._top)
        self._columns = Splitter(Qt.Orientation.Horizontal, sides=(0, 2))
        self._columns.setObjectName("columns")
        self._columns.fill(left.widget, self._centre.widget, self._card, main=1)
        self.setCentralWidget(column(self._columns, self._status, stretch=self._columns))
        self._drawer = Drawer(self._card, self._columns, self._centre.widget, actions["function_card"], self._settings)
        lesson = LessonPanel(theme, self)
        self.lookout = Lookout(self, self.pages, self._plot, actions["function_card"])
        self.lesson = LessonTour(lesson, self.workbench, actions, self._drawer, self.lookout, self._settings)
        make_gallery = partial(Gallery, self.workbench, query, theme, actions["gallery"])
        self._gallery = GalleryCover(make_gallery, left.widget, self._columns, actions["gallery"])
        first, last = enlarged(LEFT_WIDTH), enlarged(CARD_WIDTH)
        sizes = [first, SIZE.width() - first - last, last]
        heights = [SIZE.height() - _RESULTS_HEIGHT, _RESULTS_HEIGHT]
        splitters = {"three_columns": (self._columns, sizes), "centre": (self._centre.splitter, heights)}
        self._layout = WindowLayout(self, splitters, self._settings)
        FocusFollower(self)
        self._notice = Notice(theme, self._centre.widget)
        self._document = Document(self.workbench, self._settings, self._notice, self)
        self._exporter = Exporter(self.worker, self._settings, self._notice, theme, self)
        self._progress = Progress(self.worker, self.evaluator, self._exporter, self._status)
        self.setMinimumSize(*MINIMUM_SIZE)

    def _connect(self) -> None:
        verbs = {
            "new": self._document.new, "open": self._document.open,
            "save": self._document.save, "save_as": self._document.save_as, "quit": self.close,
            "export_csv": self._export_csv, "export_image": self._export_image, "copy_table": self._results.copy_text,
            "about": lambda: show_about(self), "shortcuts": lambda: show_shortcuts(self),
            "lesson": self.lesson.start, "find_function": self._find_function,
            **dict.fromkeys(SWITCHES, self._set_view),
        }  # fmt: skip
        self.actions_by_name.connect({name: partial(self._settle_and_do, name, verb) for name, verb in verbs.items()})
        HistoryActions(self.actions_by_name, self.workbench, self)
        self.renewals = RenewalActions(self.actions_by_name, self._settings, self)
        ThemeActions(self.actions_by_name, self._theme, self._settings, self)
        FileDrop(self).dropped.connect(self._open_dropped, Qt.ConnectionType.QueuedConnection)  # let the hand go first
        self.workbench.session_changed.connect(self._on_session_changed)
        self.workbench.document_changed.connect(self._on_document_changed)
        self.workbench.restarted.connect(self._plot.start_over)
        self._display.follow(self.evaluator, self._progress)
        self._display.complained.connect(self._notice.complain)
        self.lesson.ended.connect(self._input.take_focus)
        self._examples.page_asked.connect(self.pages.show_page)
        self._examples.page_asked.connect(self._plot.start_over)
        self._plot.position_read.connect(self._status.show_position)
        self._plot.range_shown.connect(self._status.show_range)
        self.actions_by_name.group("page").triggered.connect(self._gallery.close)
        for name in ("derivative", "function_card"):  # derivatives stand in the table, too
            self.actions_by_name[name].triggered.connect(self._gallery.close)
        for name in ("markers", "log_y", "points", "saturation", "difference", "fit", "back"):
            self.actions_by_name[name].triggered.connect(self._show_curves)
        self._card.close_requested.connect(self._drawer.close)
        self._card.copied.connect(self._notice.inform)
        self._card.escaped.connect(self._drawer.close_if_over)
        self._results.copy_refused.connect(self._notice.complain)

    def _on_session_changed(self, session: Session) -> None:
        for name in SWITCHES:
            self.actions_by_name[name].setChecked(getattr(session.view, name))
        self.pages.show_session(session)
        self.evaluator.request(session)

    def _set_view(self) -> None:
        switches: dict[str, Any] = {name: self.actions_by_name[name].isChecked() for name in SWITCHES}
        self.workbench.set_view(replace(self.workbench.session.view, **switches))

    def _open_dropped(self, path: Path) -> None:
        self._settle()
        self._document.open_dropped(path)

    def _show_curves(self) -> None:
        """Let it be seen what a command of the curves has done."""
        self._gallery.close()
        self.pages.show_page("curves")

    def _find_function(self) -> None:
        if not self._functions.isEnabled():
            self._drawer.close()  # the lesson lies over it
        self._columns.open_side(0)
        self._functions.take_focus()

    def _on_document_changed(self) -> None:
        modified = self.workbench.is_modified
        self._top.show_document(self._document.name, modified=modified)
        self.setWindowTitle(f"{self._document.name}[*] — ActGUI")
        self.setWindowModified(modified)

    def _settle_and_do(self, name: str, verb: Callable[[], object]) -> None:
        self._notice.hide()
        self._settle()
        if self.actions_by_name[name].isEnabled():
            verb()

    def _settle(self) -> None:
        """Take over what was typed and not yet read: a verb of the document means that, too."""
        field = self.focusWidget()
        if isinstance(field, ExactSpinBox):
            field.interpretText()
        self.evaluator.finish_typing()

    def _export_csv(self) -> None:
        if self.evaluation is not None:
            self._exporter.export_csv(self.evaluation, self._export_name())

    def _export_image(self) -> None:
        self._exporter.export_image(self.pages.picture(), self.pages.title, self._export_name())

    def _export_name(self) -> str:
        path = self.workbench.path
        return path.stem if path else self.tr("activations")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._traces.fit_height()
        self._drawer.fit(self.width())

    def may_retire(self) -> bool:
        """Take over what was typed; return whether no file is being written."""
        self._settle()
        return self._exporter.may_close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_retire() and self._document.may_close():
            self.retire()
            event.accept()
        else:
            event.ignore()

    def retire(self) -> None:
        """Remember the layout and end all work; the window is not used after that."""
        self._centre.stop()
        self._layout.save()
        self.evaluator.cancel()
        self.worker.stop()
        self._card.stop()
