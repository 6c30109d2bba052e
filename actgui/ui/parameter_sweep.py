"""The parameter sweep: outputs over a parameter, such as the temperature, as curves; a drag sets it."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from actgui.ui.bar_data import EMPTY, BarScene, BarSeries
from actgui.ui.ink import Ink
from actgui.ui.sweep_data import MOST_INPUTS, Scale, Sweep, scale_of, sweep_of, swept_parameter, swept_series
from actgui.ui.sweep_painter import SweepPainter, hint_of, paint_hint, sweep_area, value_text
from actgui.ui.theme import Theme

_KEY_SHARE, _FINE_SHARE = 0.01, 0.002
_KEY_WIDTH = 1000.0  # of pixels, as fine as the smallest step needs


class ParameterSweep(QWidget):
    """Sweeps a parameter of the selected function, or of another one that is shown and has some."""

    value_changed = Signal(int, str, float)
    gesture_started = Signal()
    gesture_ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameter_sweep")
        self.setAccessibleName(self.tr("Outputs over a parameter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(104)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._theme = theme
        self._scene = EMPTY
        self._series: BarSeries | None = None
        self._parameter = ""
        self._scale = Scale(0.0, 1.0, is_log=False)
        self._sweep: Sweep | None = None
        self._swept: tuple[object, ...] = ()
        self._is_held = False
        theme.changed.connect(self.update)

    @property
    def sweep(self) -> Sweep | None:
        """The curves that are drawn."""
        return self._sweep

    @property
    def series(self) -> BarSeries | None:
        """The function that is swept."""
        return self._series

    @property
    def parameter(self) -> str:
        """The key of the parameter that is swept; empty if there is none."""
        return self._parameter

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters that the function has."""
        return tuple(self._series.function.parameters) if self._series is not None else ()

    @property
    def value(self) -> float:
        """The present value of the parameter."""
        return self._series.function.parameters[self._parameter] if self._series is not None else 0.0

    def show_bars(self, scene: BarScene, selected: int | None, wanted: str) -> None:
        """Sweep a function of this scene; `selected` is the slot of the selected function, `wanted` a parameter."""
        self._scene = scene
        self._series = series = swept_series(scene, selected)
        self._parameter = swept_parameter(series, wanted) if series is not None else ""
        self.setAccessibleDescription(value_text(series, self._parameter) if series is not None else hint_of(scene))
        if series is None or not scene.count or scene.count > MOST_INPUTS:
            self._sweep, self._swept = None, ()
        else:
            self._scale = scale_of(series, self._parameter)
            rest = series.function.replace(self._parameter, self._scale.high)
            swept = (rest, self._parameter, scene.x.tobytes())
            if swept != self._swept:  # a drag changes this parameter only
                self._sweep, self._swept = sweep_of(series, self._parameter, scene.x), swept
        self.update()

    def place_of(self, value: float) -> QPointF:
        """Return where a value of the parameter lies, in the middle of the height."""
        area = self._area()
        return QPointF(area.left() + self._scale.share_of(value) * area.width(), area.center().y())

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.canvas))
        ink = Ink(self._theme.tokens)
        if self._sweep is None or self._series is None:
            paint_hint(painter, ink, QRectF(self.rect()), self._scene)
            return
        SweepPainter(painter, ink, self._scene, self._series, self._sweep).paint(QSizeF(self.size()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.tokens.accent_text), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._sweep is not None:
            self._is_held = True
            self.gesture_started.emit()
            self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self._follow(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_held:
            self._is_held = False
            self.gesture_ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._move(event.angleDelta().y() / 120 * _KEY_SHARE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _FINE_SHARE if fine else _KEY_SHARE
        moves = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step, Qt.Key.Key_Down: -step, Qt.Key.Key_Up: step}
        moves |= {Qt.Key.Key_PageUp: 10 * step, Qt.Key.Key_PageDown: -10 * step}
        moves |= {Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
        if event.key() in moves:
            self._move(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _move(self, share: float) -> None:
        if self._sweep is not None:
            wanted = min(max(self._scale.share_of(self.value) + share, 0.0), 1.0)
            self._ask(self._scale.value_at(wanted, _KEY_WIDTH))

    def _follow(self, x: float) -> None:
        area = self._area()
        self._ask(self._scale.value_at((x - area.left()) / area.width(), area.width()))

    def _ask(self, value: float) -> None:
        if self._series is not None and value != self.value:
            self.value_changed.emit(self._series.slot, self._parameter, value)

    def _area(self) -> QRectF:
        return sweep_area(QSizeF(self.size()))
