"""The view Differences: two functions side by side, what always holds of each and what holds at the present inputs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from actgui.session.number_text import function_label
from actgui.session.session import Choice, Session, ViewState
from actgui.ui.buttons import ThemedButton
from actgui.ui.column import hairline
from actgui.ui.comparison import Row, compare
from actgui.ui.comparison_text import markdown_table, tabbed_table
from actgui.ui.difference_rows import GAP, INSET, TITLE_WIDTH, DifferenceRows
from actgui.ui.differences_picture import differences_picture
from actgui.ui.function_choice import FunctionChoice, function_of, is_there
from actgui.ui.picture import Picture
from actgui.ui.plot_data import Scene
from actgui.ui.stale_banner import StaleBanner
from actgui.ui.theme import Theme
from actgui.ui.worker import Worker

_COPIED_MS = 1500
_FALLBACK: tuple[Choice, Choice] = ("sigmoid", "softmax")


class DifferencesView(QWidget):
    """Compares the first two visible functions until the hand chooses others; `view_edited` says which ones."""

    view_edited = Signal(ViewState, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differences_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scene: Scene | None = None
        self._rows: list[Row] = []
        self._typesetter = Worker(self)
        self._choosers = (FunctionChoice(theme), FunctionChoice(theme))
        self._swap = ThemedButton(theme, "swap")
        self._copy_button = ThemedButton(theme, "copy", self.tr("Copy"), "flat")
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(lambda: self._copy_button.set_icon_name("copy"))
        self._table = DifferenceRows(theme, self._typesetter)
        self._banner = StaleBanner(theme, self, "differences_banner_text")
        self._lay_out()
        self._connect()

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self._rows

    def show_scene(self, scene: Scene) -> None:
        """Compare at the inputs of an evaluation."""
        self._scene = scene
        session = scene.session
        choices = self._choices(session)
        for chooser, choice in zip(self._choosers, choices, strict=True):
            chooser.show_session(session)
            chooser.show_choice(choice)
        left, right = (function_of(choice, session) for choice in choices)
        self._rows = compare(left, right, scene.evaluation)
        self._table.show_rows(self._rows)
        self._copy_button.setEnabled(True)

    def set_stale(self, text: str) -> None:
        """Say that what is seen is that of an earlier input; an empty text ends that."""
        self._banner.show_text(text)

    def picture(self) -> Picture:
        """Return what is seen, for an image."""
        return differences_picture(self._names(), self._rows, self._table.width())

    def stop(self) -> None:
        """End the typesetting; the view is not used after that."""
        self._typesetter.stop()

    def _choices(self, session: Session) -> tuple[Choice, Choice]:
        """Return what the hand chose, as far as it is still there, and else what is seen in the plot."""
        compared = session.view.compared
        kept = [choice if choice is not None and is_there(choice, session) else None for choice in compared]
        offers: list[Choice] = [trace.slot for trace in session.traces if trace.visible]
        offers += [trace.slot for trace in session.traces if not trace.visible]
        offers += [key for key in _FALLBACK if key not in {function.key for function in session.functions}]
        rest = iter([offer for offer in offers if offer not in kept])
        left, right = (choice if choice is not None else next(rest, _FALLBACK[0]) for choice in kept)
        return left, right

    def _on_chosen(self, side: int, choice: Choice) -> None:
        if self._scene is None:
            return
        choices = list(self._choices(self._scene.session))
        choices[side] = choice
        self._show_choices(choices[0], choices[1])

    def _on_swapped(self) -> None:
        if self._scene is not None:
            left, right = self._choices(self._scene.session)
            self._show_choices(right, left)

    def _show_choices(self, left: Choice, right: Choice) -> None:
        if self._scene is not None:
            self.view_edited.emit(replace(self._scene.session.view, compared=(left, right)), "")

    def _copy(self, table: Callable[[tuple[str, str], list[Row]], str]) -> None:
        if self._scene is None:
            return
        QGuiApplication.clipboard().setText(table(self._names(), self._rows))
        self._copy_button.set_icon_name("check")
        self._copied.start()

    def _names(self) -> tuple[str, str]:
        if self._scene is None:
            return "", ""
        session = self._scene.session
        left, right = (function_label(function_of(choice, session)) for choice in self._choices(session))
        return left, right

    def _make_copy_menu(self) -> QMenu:
        menu = QMenu(self._copy_button)
        menu.setObjectName("copy_comparison_menu")
        for name, text, table in (
            ("copy_markdown", self.tr("As &Markdown, with formulas in LaTeX"), markdown_table),
            ("copy_tabbed", self.tr("As a &table for spreadsheets, in all digits"), tabbed_table),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, table=table: self._copy(table))
            menu.addAction(action)
        return menu

    def _connect(self) -> None:
        for side, chooser in enumerate(self._choosers):
            chooser.chosen.connect(lambda choice, side=side: self._on_chosen(side, choice))
        self._swap.clicked.connect(self._on_swapped)

    def _lay_out(self) -> None:
        names = (self.tr("First function"), self.tr("Second function"))
        for number, (chooser, name) in enumerate(zip(self._choosers, names, strict=True)):
            chooser.setObjectName(f"compared_{number}")
            chooser.setAccessibleName(name)
        self._swap.setObjectName("swap_compared")
        self._swap.describe(self.tr("Let the two functions change places"))
        self._copy_button.setObjectName("copy_comparison")
        self._copy_button.describe(self.tr("Copy the comparison"))
        self._copy_button.setMenu(self._make_copy_menu())
        self._copy_button.setEnabled(False)
        scroll = QScrollArea()
        scroll.setObjectName("differences_scroll")
        scroll.setWidget(self._table)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows and Page Down scroll
        scroll.setAccessibleName(self.tr("Comparison of two functions"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(hairline())
        layout.addWidget(scroll, 1)

    def _head(self) -> QGridLayout:
        head = QGridLayout()
        head.setContentsMargins(INSET, 7, INSET + 10, 7)
        head.setHorizontalSpacing(GAP)
        head.setColumnMinimumWidth(0, TITLE_WIDTH)
        head.setColumnStretch(1, 1)
        head.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self._copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self._swap)
        head.addLayout(buttons, 0, 0)
        for side, chooser in enumerate(self._choosers, start=1):
            head.addWidget(chooser, 0, side)
        return head
