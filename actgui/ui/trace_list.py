"""The functions in the plot: sign, name, show or hide, remove, and the parameters of the selected one."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from actgui.session.number_text import function_label
from actgui.session.session import Session, Trace
from actgui.ui.buttons import ThemedButton
from actgui.ui.elided_label import ElidedLabel
from actgui.ui.parameter_form import ROW_HEIGHT as PARAMETER_HEIGHT
from actgui.ui.parameter_form import ParameterForm
from actgui.ui.problem_sign import ProblemSign
from actgui.ui.swatch import SWATCH_WIDTH, paint_swatch
from actgui.ui.theme import Theme, ui_font
from actgui.ui.tokens import curve_style
from actgui.ui.workbench import Workbench

ROW_HEIGHT = 30


class _Swatch(QWidget):
    """The sign of one trace."""

    def __init__(self, slot: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._slot = slot
        self._theme = theme
        self.setFixedSize(SWATCH_WIDTH, 16)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        paint_swatch(painter, QRectF(self.rect()), curve_style(tokens, self._slot), QColor(tokens.panel))


class _TraceRow(QWidget):
    """One trace. The form of its parameters is there while it is selected."""

    def __init__(self, trace: Trace, workbench: Workbench, theme: Theme, traces: QWidget) -> None:
        super().__init__()
        self._list = traces
        self.slot = trace.slot
        self.key = trace.function.key
        self._workbench = workbench
        self._theme = theme
        self._selected = False
        self._visible = trace.visible
        self._form: ParameterForm | None = None
        self._name = ElidedLabel()
        self._problem = ProblemSign(theme)
        self._problem.setObjectName(f"problem_{trace.slot}")
        self._eye = self._button("eye")
        self._eye.setObjectName(f"visible_{trace.slot}")
        self._eye.clicked.connect(self._on_eye_clicked)
        self._remove = self._button("close")
        self._remove.setObjectName(f"remove_{trace.slot}")
        self._remove.clicked.connect(lambda: workbench.remove_trace(self.slot))
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 4, 0)
        top.setSpacing(4)
        top.addWidget(_Swatch(trace.slot, theme, self))
        top.addWidget(self._name)
        top.addWidget(self._problem)
        top.addStretch(1)
        top.addWidget(self._eye)
        top.addWidget(self._remove)
        head = QWidget()
        head.setFixedHeight(ROW_HEIGHT)
        head.setLayout(top)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(head)
        self._layout.addStretch(1)

    def show_trace(self, trace: Trace, *, selected: bool) -> None:
        """Show the state of the trace; build or drop the form when the selection moved."""
        label = function_label(trace.function)
        self._selected = selected
        self._visible = trace.visible
        self._name.setText(label)
        self._name.setToolTip(label)
        self._name.setFont(ui_font(13, QFont.Weight.Medium if trace.visible else QFont.Weight.Normal))
        self._name.setEnabled(trace.visible)
        self._eye.set_icon_name("eye" if trace.visible else "eye_off")
        self._eye.describe((self.tr("Hide {name}") if trace.visible else self.tr("Show {name}")).format(name=label))
        self._remove.describe(self.tr("Remove {name}").format(name=label))
        self._show_form(trace)
        self.update()

    def show_problem(self, text: str) -> None:
        """Say why the function has no outputs; an empty text ends that."""
        self._problem.show_problem(self.tr("needs an even number") if text else "", text)

    def sizeHint(self) -> QSize:
        rows = 0 if self._form is None else self._form.row_count
        return QSize(200, ROW_HEIGHT + rows * PARAMETER_HEIGHT + (4 if rows else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._selected:
            focused, tokens = self._list.hasFocus(), self._theme.tokens
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(tokens.accent_text) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            rect = QRectF(self.rect())
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if focused else rect, 6, 6)

    def _show_form(self, trace: Trace) -> None:
        wanted = self._selected and bool(trace.function.function.parameters)
        if wanted and self._form is None:
            self._form = ParameterForm(trace, self._theme)
            self._form.parameter_edited.connect(self._workbench.set_parameter)
            self._form.preset_chosen.connect(self._workbench.set_function)
            self._form.drag_started.connect(self._workbench.start_drag)
            self._form.edit_ended.connect(self._workbench.end_burst)
            self._layout.insertWidget(1, self._form)
            self._form.put_in_tab_order_after(self._list)
        elif not wanted and self._form is not None:
            self._form.setObjectName("")
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if self._form is not None:
            self._form.show_trace(trace)

    def _button(self, icon_name: str) -> ThemedButton:
        button = ThemedButton(self._theme, icon_name)
        button.setProperty("small", "true")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space and Delete in the list do the same
        return button

    def _on_eye_clicked(self) -> None:
        self._workbench.set_visible(self.slot, not self._visible)


class TraceList(QListWidget):
    """The traces of the session, in order. Arrow keys select, Space shows or hides, Delete removes."""

    height_changed = Signal()

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trace_list")
        self.setAccessibleName(self.tr("Functions in the plot"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._workbench = workbench
        self._theme = theme
        self._rows: dict[int, _TraceRow] = {}
        self._problems: dict[int, str] = {}
        self.currentRowChanged.connect(self._on_row_changed)
        workbench.session_changed.connect(self._on_session_changed)
        self._on_session_changed(workbench.session)

    def content_height(self) -> int:
        """Return the height that shows every row."""
        return sum(row.sizeHint().height() for row in self._rows.values()) or ROW_HEIGHT

    def show_problems(self, texts: Mapping[int, str]) -> None:
        """Say, by slot, which functions have no outputs and why."""
        self._problems = dict(texts)
        for slot, row in self._rows.items():
            row.show_problem(self._problems.get(slot, ""))
        self._describe(self._workbench.session)

    def sizeHint(self) -> QSize:
        return QSize(280, self.content_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        trace = self._workbench.session.selected_trace
        if trace is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._workbench.remove_trace(trace.slot)
        elif trace is not None and event.key() == Qt.Key.Key_Space:
            self._workbench.set_visible(trace.slot, not trace.visible)
        else:
            super().keyPressEvent(event)

    def _on_session_changed(self, session: Session) -> None:
        shown = [(row.slot, row.key) for row in self._rows.values()]
        self.blockSignals(True)
        if shown != [(trace.slot, trace.function.key) for trace in session.traces]:
            self._rebuild(session)
        for index, trace in enumerate(session.traces):
            row = self._rows[trace.slot]
            row.show_trace(trace, selected=trace.slot == session.selected)
            self.item(index).setSizeHint(row.sizeHint())
            self.item(index).setText("")
            self.item(index).setData(Qt.ItemDataRole.UserRole, trace.slot)
            if trace.slot == session.selected:
                self.setCurrentRow(index)
        self._describe(session)
        self.blockSignals(False)
        self.height_changed.emit()

    def _describe(self, session: Session) -> None:
        for index, trace in enumerate(session.traces):
            words = [function_label(trace.function), self._problems.get(trace.slot, "")]
            self.item(index).setData(Qt.ItemDataRole.AccessibleTextRole, ": ".join(filter(None, words)))

    def _rebuild(self, session: Session) -> None:
        self.clear()
        self._rows = {}
        for trace in session.traces:
            row = _TraceRow(trace, self._workbench, self._theme, self)
            item = QListWidgetItem(self)
            self.setItemWidget(item, row)
            self._rows[trace.slot] = row
            row.show_problem(self._problems.get(trace.slot, ""))

    def _on_row_changed(self, index: int) -> None:
        traces = self._workbench.session.traces
        if 0 <= index < len(traces):
            self._workbench.select(traces[index].slot)
