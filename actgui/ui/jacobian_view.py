"""The view Jacobian: how each output of one function answers to each input, as a heat map with its sums."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from actgui.core import Axis, BoundFunction, Evaluation, Kind
from actgui.session.session import Session
from actgui.ui.buttons import ThemedButton
from actgui.ui.color_scale import ColorScale
from actgui.ui.column import hairline
from actgui.ui.function_choice import Choice, FunctionChoice, function_of, is_there
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.jacobian_picture import jacobian_picture
from actgui.ui.jacobian_scene import JacobianScene, laws_of, reading_of, scene_of
from actgui.ui.picture import Picture
from actgui.ui.plot_data import Scene
from actgui.ui.stale_banner import StaleBanner
from actgui.ui.theme import Theme

_INSET = 16
_FALLBACK = "softmax"


class JacobianView(QWidget):
    """Shows the selected function; if that is element-wise when the view opens, an axis function of the plot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jacobian_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scene: Scene | None = None
        self._choice: Choice | None = None
        self._selected: int | None = None
        self._shown: tuple[BoundFunction, Evaluation, int] | None = None
        self._chooser = FunctionChoice(theme)
        self._vector = QSpinBox()
        self._vector_title = QLabel()
        self._scale = ColorScale(theme)
        self._log = ThemedButton(theme, "log_y", self.tr("Log colours"), "flat")
        self._laws, self._number, self._meaning = QLabel(), QLabel(), QLabel()
        self.map = JacobianMap(theme)
        self._banner = StaleBanner(theme, self.map, "jacobian_banner_text")
        self._lay_out()
        self._chooser.chosen.connect(self._on_chosen)
        self._vector.valueChanged.connect(self._update)
        self._log.toggled.connect(self._on_log_toggled)
        self.map.cell_read.connect(self._show_reading)

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
        self._chooser.show_session(session)
        self._chooser.show_choice(self._choice)
        self._update()

    def set_stale(self, text: str) -> None:
        """Say that what is seen is that of an earlier input; an empty text ends that."""
        self._banner.show_text(text)
        self.map.set_dimmed(bool(text))

    def picture(self) -> Picture:
        """Return what is seen, for an image."""
        return jacobian_picture(self.map.scene, self.size(), log=self.map.is_log)

    def _on_chosen(self, choice: Choice) -> None:
        self._choice = choice
        self._update()

    def _update(self) -> None:
        if self._scene is None or self._choice is None:
            return
        evaluation = self._scene.evaluation
        function = function_of(self._choice, self._scene.session)
        wanted = (function, evaluation, self._vector.value())
        if self._shown is not None and self._shown[0] == function and self._shown[1:] == wanted[1:]:
            return
        self._shown = wanted
        matrix = scene_of(function, evaluation, self._vector.value() - 1)
        self._show_vectors(matrix, evaluation)
        self._laws.setText(laws_of(matrix))
        self._scale.setVisible(matrix.part is not None)
        self._show_scale(matrix)
        if matrix.part is None:
            self._number.clear()
            self._meaning.clear()
        self.map.show_matrix(matrix)

    def _show_scale(self, matrix: JacobianScene) -> None:
        scale = matrix.part.scale if matrix.part is not None else 0.0
        self._scale.show_scale(scale, log=self._log.isChecked())

    def _on_log_toggled(self, is_log: bool) -> None:
        self.map.set_log(is_log)
        if self.map.scene is not None:
            self._show_scale(self.map.scene)

    def _show_vectors(self, matrix: JacobianScene, evaluation: Evaluation) -> None:
        is_row = evaluation.axis is not Axis.COLUMNS
        title = self.tr("Row") if is_row else self.tr("Column")
        self._vector_title.setText(title)
        self._vector.setAccessibleName(title)
        self._vector.setRange(1, matrix.vectors)
        self._vector.setSuffix(self.tr(" of {count}").format(count=f"{matrix.vectors:,}"))
        for widget in (self._vector_title, self._vector):
            widget.setVisible(matrix.vectors > 1)

    def _show_reading(self, row: int, column: int) -> None:
        if self.map.scene is not None:
            number, meaning = reading_of(self.map.scene, row, column)
            self._number.setText(number)
            self._meaning.setText(meaning)

    def _lay_out(self) -> None:
        self._chooser.setObjectName("jacobian_function")
        self._chooser.setAccessibleName(self.tr("Function of the Jacobian"))
        self._chooser.setMinimumWidth(200)
        self._vector.setObjectName("jacobian_vector")
        self._vector.setRange(1, 1)
        self._log.setObjectName("jacobian_log")
        self._log.setCheckable(True)
        self._log.describe(self.tr("Let colours follow the powers of ten: small numbers are seen beside large ones"))
        self._vector_title.setProperty("role", "body")
        for label, role, name in (
            (self._laws, "caption", "jacobian_laws"),
            (self._number, "reading", "jacobian_number"),
            (self._meaning, "body", "jacobian_meaning"),
        ):
            label.setProperty("role", role)
            label.setObjectName(name)
            label.setWordWrap(label is self._laws)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 8, _INSET, 2)
        head.setSpacing(8)
        for widget in (self._chooser, self._vector_title, self._vector):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._log)
        head.addWidget(self._scale)
        laws = QHBoxLayout()
        laws.setContentsMargins(_INSET, 2, _INSET, 6)
        laws.addWidget(self._laws)
        picture = QHBoxLayout()
        picture.setContentsMargins(_INSET, 0, 0, 4)
        picture.addWidget(self.map)
        reading = QHBoxLayout()
        reading.setContentsMargins(_INSET, 6, _INSET, 6)
        reading.setSpacing(14)
        reading.addWidget(self._number)
        reading.addWidget(self._meaning, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(laws)
        layout.addLayout(picture, 1)
        layout.addWidget(hairline())
        layout.addLayout(reading)


def _first_choice(session: Session) -> Choice:
    """Return the selected function if its outputs depend on several inputs, else the first such one that is seen."""
    selected = session.selected_trace
    candidates = [selected, *(trace for trace in session.traces if trace.visible)]
    for trace in candidates:
        if trace is not None and trace.function.function.kind is not Kind.ELEMENT_WISE:
            return trace.slot
    return _FALLBACK if selected is None else selected.slot
