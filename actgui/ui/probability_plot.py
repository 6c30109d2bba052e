"""The bars: one group an input. A drag on a bar, the wheel and the arrow keys change the input under it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from actgui.session.number_text import number_text
from actgui.session.round_number import decimal_sum
from actgui.ui.bar_data import EMPTY, BarScene, height_range, input_for
from actgui.ui.bar_layout import BarKind, BarLayout, lay_out_bars
from actgui.ui.bar_painter import BarPainter, Marks, paint_hint
from actgui.ui.ink import Ink
from actgui.ui.plot_data import Range
from actgui.ui.theme import Theme
from actgui.ui.ticks import with_minus

_GRIP = 8.0
_NOTCH = 120
_DIMMED = 0.4
_STEPS = {Qt.KeyboardModifier.ShiftModifier: 0.01, Qt.KeyboardModifier.ControlModifier: 1.0}


class ProbabilityPlot(QWidget):
    """Draws a `BarScene`. It asks for another input by `input_changed`; between the gesture signals lies one drag."""

    input_changed = Signal(int, float)
    gesture_started = Signal()
    gesture_ended = Signal()
    input_hovered = Signal(int)
    input_selected = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probability_plot")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(104)
        self._theme = theme
        self._scene = EMPTY
        self._heights: Range = (0.0, 1.0)
        self._hovered: int | None = None
        self._selected: int | None = None
        self._grabbed: tuple[int, int, float] | None = None  # input, function, from the hand to the bar's end
        self._turned = 0
        self._dimmed = False
        self._describe()
        theme.changed.connect(self.update)

    @property
    def scene(self) -> BarScene:
        """What is drawn."""
        return self._scene

    @property
    def selected(self) -> int | None:
        """The input that the keys change."""
        return self._selected

    def show_bars(self, scene: BarScene) -> None:
        """Draw other bars. Heights keep their scale while a bar is held."""
        self._scene = scene
        if self._grabbed is None:
            self._heights = height_range(scene)
        if self._selected is not None and self._selected >= scene.count:
            self._selected = None
        if self._hovered is not None and self._hovered >= scene.count:
            self._hovered = None
        self._describe()
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw faintly what belongs to an earlier input."""
        self._dimmed = dimmed
        self.update()

    def select(self, index: int | None) -> None:
        """Let the keys change an input."""
        if index == self._selected or (index is not None and not 0 <= index < self._scene.count):
            return
        self._selected = index
        self._describe()
        if index is not None:
            self.input_selected.emit(index)
        self.update()

    def bar_layout(self) -> BarLayout:
        """Return where the bars stand."""
        return lay_out_bars(self._scene, self._heights, QSizeF(self.size()))

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.canvas))
        if not self._scene.count or not self._scene.series:
            paint_hint(painter, Ink(self._theme.tokens), QRectF(self.rect()), self._scene)
            return
        painter.setOpacity(_DIMMED if self._dimmed else 1.0)
        marks = Marks(self._hovered, self._selected, self.hasFocus())
        BarPainter(painter, Ink(self._theme.tokens), self._scene, self.bar_layout()).paint(marks)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._group_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or index is None:
            return
        self.select(index)
        layout = self.bar_layout()
        order = layout.series_at(event.position().x(), index)
        if order is None or not self._grips(layout, index, order, event.position().y()):
            return
        end = layout.y_of(float(self._scene.series[order].values[index]))
        self._grabbed = (index, order, end - event.position().y())
        self.gesture_started.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._drag_to(event.position().y())
            return
        index = self._group_at(event.position())
        self._update_cursor(event.position(), index)
        if index != self._hovered:
            self._hovered = index
            self.input_hovered.emit(-1 if index is None else index)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._grabbed is not None:
            self._grabbed = None
            self._heights = height_range(self._scene)
            self.gesture_ended.emit()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.input_hovered.emit(-1)
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        index = self._group_at(event.position())
        if index is None:
            event.ignore()
            return
        event.accept()
        if index != self._selected:
            self._turned = 0
        self.select(index)
        delta = event.angleDelta()
        self._turned += delta.y() or delta.x()  # some systems turn it sideways while Shift is held
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._step(index, notches, event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), self._scene.count - 1
        present = -1 if self._selected is None else self._selected
        moves = {
            Qt.Key.Key_Left: max(present - 1, 0),
            Qt.Key.Key_Right: min(present + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        directions = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        if key in moves and self._is_single():
            self.select(moves[Qt.Key(key)])
        elif key in directions and self._selected is not None:
            self._step(self._selected, directions[Qt.Key(key)], event.modifiers())
        elif key == Qt.Key.Key_Escape and self._selected is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._selected is None and self._is_single() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.select(0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._group_at(QPointF(event.pos()))
            text = "" if index is None else self.describe_input(index)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def describe_input(self, index: int) -> str:
        """Return an input and all that the functions make of it, with all digits."""
        label = self._scene.label(index)
        lines = [label] if label else []
        lines.append(f"x = {self._scene.input_text(index)}")
        for series in self._scene.series:
            if series.column.without_output is None or series.has_output(index):
                lines.append(f"{series.name}: {with_minus(number_text(series.values[index]))}")
        return "\n".join(lines)

    def _is_single(self) -> bool:
        """Return whether every input has bars of its own."""
        return bool(self._scene.count) and self.bar_layout().kind is not BarKind.STEPS

    def _group_at(self, place: QPointF) -> int | None:
        return self.bar_layout().group_at(place.x()) if self._scene.series and self._is_single() else None

    def _grips(self, layout: BarLayout, index: int, order: int, y: float) -> bool:
        """Return whether a hand at this height is on a bar, or so near to its end that the bar is meant."""
        series = self._scene.series[order]
        if not series.has_output(index):
            return False
        rect = layout.bar_rect(index, order, float(series.values[index]))
        return rect.top() - _GRIP <= y <= rect.bottom() + _GRIP

    def _drag_to(self, y: float) -> None:
        if self._grabbed is None:
            return
        index, order, offset = self._grabbed
        if index >= self._scene.count or order >= len(self._scene.series):
            return  # the input was changed by other means meanwhile
        layout = self.bar_layout()
        height = layout.value_at(y + offset)
        value = input_for(self._scene.series[order], self._scene.x, index, height, layout.unit / 2)
        self._ask(index, value)

    def _step(self, index: int, count: int, modifiers: Qt.KeyboardModifier) -> None:
        size = next((size for modifier, size in _STEPS.items() if modifiers & modifier), 0.1)
        self._ask(index, decimal_sum(float(self._scene.x[index]), round(count * size, 2)))

    def _ask(self, index: int, value: float) -> None:
        if value != float(self._scene.x[index]):
            self.input_changed.emit(index, value)

    def _update_cursor(self, place: QPointF, index: int | None) -> None:
        layout = self.bar_layout()
        order = None if index is None else layout.series_at(place.x(), index)
        grips = index is not None and order is not None and self._grips(layout, index, order, place.y())
        self.setCursor(Qt.CursorShape.SizeVerCursor if grips else Qt.CursorShape.ArrowCursor)

    def _describe(self) -> None:
        """Tell a screen reader what is selected."""
        self.setAccessibleName(self.tr("Bars of the outputs, one group for each input"))
        if self._selected is None:
            text = self.tr("Left and right select an input, up and down change it")
        else:
            text = self.describe_input(self._selected).replace("\n", ", ")
        self.setAccessibleDescription(text)
