"""The view Jacobian: how each output of one function answers to each input, as a heat map with its sums."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actgui.core import BoundFunction, Evaluation, Kind
from actgui.session.session import Choice, Session, ViewState
from actgui.ui.column import hairline
from actgui.ui.elided_label import ElidedLabel
from actgui.ui.function_choice import function_of, is_there
from actgui.ui.jacobian_head import JacobianHead
from actgui.ui.jacobian_maker import JacobianMaker
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.jacobian_pane import JacobianPane
from actgui.ui.jacobian_picture import jacobian_picture
from actgui.ui.jacobian_scene import JacobianScene, laws_of, reading_of
from actgui.ui.picture import Picture
from actgui.ui.plot_data import Scene
from actgui.ui.stale_banner import StaleBanner
from actgui.ui.theme import Theme

_INSET = 16
_FALLBACK = "softmax"


class JacobianView(QWidget):
    """Shows the selected function; if that is element-wise when the view opens, an axis function of the plot.

    `view_edited` with the view that a person chose here, and a word for changes that belong together.
    """

    view_edited = Signal(ViewState, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jacobian_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scene: Scene | None = None
        self._choice: Choice | None = None
        self._selected: int | None = None
        self._asked: tuple[BoundFunction, Evaluation, int] | None = None
        self._is_stale = self._is_made = False
        self._maker = JacobianMaker(self)
        self._head = JacobianHead(theme)
        self._laws, self._number, self._meaning = QLabel(), QLabel(), ElidedLabel()
        self.map = JacobianMap(theme)
        self._banner = StaleBanner(theme, self.map, "jacobian_banner_text")
        self._lay_out()
        self._connect()

    def show_scene(self, scene: Scene) -> None:
        """Draw the matrix at the inputs of an evaluation."""
        self._scene = scene
        session = scene.session
        if self._choice is None:
            self._choice = _first_choice(session)
        elif session.selected not in {None, self._selected}:
            self._choice = session.selected
        self._selected = session.selected
        if not is_there(self._choice, session):
            self._choice = _first_choice(session)
        self._head.chooser.show_session(session)
        self._head.chooser.show_choice(self._choice)
        self._show_log(session.view.log_colors)
        self._update()
        self.map.show_labels(session.labels)

    def set_stale(self, text: str) -> None:
        """Say that what is seen is that of an earlier input; an empty text ends that."""
        self._banner.show_text(text)
        self._is_stale = bool(text)
        self._dim()

    def picture(self) -> Picture:
        """Return what is seen, for an image."""
        return jacobian_picture(self.map.scene, self._head.vector_text, self.size(), log=self.map.is_log)

    def stop(self) -> None:
        """End the work on a matrix; the view is not used after that."""
        self._maker.stop()

    @property
    def chosen(self) -> tuple[Choice | None, int | None]:
        """The function that is seen, and the trace that was selected then."""
        return self._choice, self._selected

    def return_to(self, chosen: tuple[Choice | None, int | None]) -> None:
        """Show that function again, also from the next evaluation on."""
        self._choice, self._selected = chosen
        if self._scene is not None and self._choice is not None and is_there(self._choice, self._scene.session):
            self.show_scene(self._scene)

    def _on_chosen(self, choice: Choice) -> None:
        self._choice = choice
        self._update()

    def _update(self) -> None:
        if self._scene is None or self._choice is None:
            return
        evaluation = self._scene.evaluation
        function = function_of(self._choice, self._scene.session)
        wanted = (function, evaluation, self._scene.session.view.vector)
        if self._asked is not None and self._asked[0] == function and self._asked[1:] == wanted[1:]:
            return
        self._asked = wanted
        self._maker.ask(*wanted)

    def _on_began(self, count: int) -> None:
        self._is_made = False
        self._dim()
        self._laws.setText(self.tr("Working out the derivatives of {count} inputs…").format(count=f"{count:,}"))

    def _on_failed(self) -> None:
        self._laws.setText(self.tr("Not enough memory for the derivatives of so many inputs. Try fewer numbers."))

    def _on_made(self, matrix: JacobianScene) -> None:
        if self._scene is None:
            return
        self._is_made = True
        self._dim()
        self._head.show_matrix(matrix, self._scene.evaluation.axis)
        if matrix.part is None:
            self._number.clear()
            self._meaning.clear()
        self.map.show_matrix(matrix)
        self.map.show_labels(self._scene.session.labels)

    def _on_part_moved(self) -> None:
        if self.map.scene is not None and self._is_made:
            self._laws.setText(laws_of(self.map.scene))
            self._head.show_scale(self.map.scene)

    def _edit(self, burst_key: str, **changes: int | bool) -> None:
        if self._scene is not None:
            view = replace(self._scene.session.view, **changes)  # type: ignore[arg-type]
            self.view_edited.emit(view, burst_key)

    def _show_log(self, is_log: bool) -> None:
        self._head.show_log(is_log)
        self.map.set_log(is_log)
        if self.map.scene is not None:
            self._head.show_scale(self.map.scene)

    def _show_reading(self, row: int, column: int) -> None:
        if self.map.scene is not None:
            number, meaning = reading_of(self.map.scene, row, column)
            self._number.setText(number)
            self._meaning.show_text(meaning)
            self._head.show_input(self.map.current[1])

    def _dim(self) -> None:
        self.map.set_dimmed(self._is_stale or not self._is_made)

    def _connect(self) -> None:
        self._head.chooser.chosen.connect(self._on_chosen)
        self._head.vector_chosen.connect(lambda number: self._edit("vector", vector=number))
        self._head.input_chosen.connect(lambda number: self.map.go_to((number, number)))
        self._head.log_chosen.connect(lambda is_log: self._edit("", log_colors=is_log))
        self._maker.began.connect(self._on_began)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_failed)
        self.map.cell_read.connect(self._show_reading)
        self.map.part_moved.connect(self._on_part_moved)

    def _lay_out(self) -> None:
        for label, role, name in (
            (self._laws, "caption", "jacobian_laws"),
            (self._number, "reading", "jacobian_number"),
            (self._meaning, "body", "jacobian_meaning"),
        ):
            label.setProperty("role", role)
            label.setObjectName(name)
            label.setWordWrap(label is self._laws)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        laws = QHBoxLayout()
        laws.setContentsMargins(_INSET, 2, _INSET, 6)
        laws.setSpacing(8)
        laws.addWidget(self._laws, 1)
        for part in self._head.input_parts:
            laws.addWidget(part)
        picture = QHBoxLayout()
        picture.setContentsMargins(_INSET, 0, 0, 4)
        picture.addWidget(JacobianPane(self.map))
        reading = QHBoxLayout()
        reading.setContentsMargins(_INSET, 6, _INSET, 6)
        reading.setSpacing(14)
        reading.addWidget(self._number)
        reading.addWidget(self._meaning, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(laws)
        layout.addLayout(picture, 1)
        layout.addWidget(hairline())
        layout.addLayout(reading)
        for before, after in pairwise((*self._head.stops, self.map)):
            QWidget.setTabOrder(before, after)


def _first_choice(session: Session) -> Choice:
    """Return the selected function if its outputs depend on several inputs, else the first such one that is seen."""
    selected = session.selected_trace
    candidates = [selected, *(trace for trace in session.traces if trace.visible)]
    for trace in candidates:
        if trace is not None and trace.function.function.kind is not Kind.ELEMENT_WISE:
            return trace.slot
    return _FALLBACK if selected is None else selected.slot
