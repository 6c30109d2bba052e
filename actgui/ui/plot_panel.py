"""The Curves view: legend, Back and Fit, the plot with its crosshair, and what it says of points out of sight."""

from dataclasses import dataclass, replace
from math import isfinite

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from actgui.session.session import Session
from actgui.ui.buttons import ActionButton
from actgui.ui.crosshair import Crosshair
from actgui.ui.crosshair_reading import Place
from actgui.ui.figure import Figure, Series
from actgui.ui.focus_sight import FocusRing
from actgui.ui.function_texts import function_title
from actgui.ui.plot_data import (
    LeftOut,
    Range,
    Scene,
    count_without_place,
    focused,
    home_x_range,
    home_y_range,
    left_out,
    series_of,
)
from actgui.ui.plot_legend import PlotLegend
from actgui.ui.plot_view import PlotView, Views
from actgui.ui.stale_banner import StaleBanner
from actgui.ui.theme import Theme
from actgui.ui.translation import counted, listed

LEAST_HEIGHT = 260
_CHIP_MARGIN = 130
_CHIP_TRACES = 2
_KEY_PAN = 0.1
_KEY_ZOOM = 0.8


@dataclass(frozen=True, slots=True)
class PlotOutlook:
    """Where the plot looks, whether it follows the evaluation, and where the two cursors stand."""

    views: Views
    follows: bool
    focuses: bool
    place: Place | None
    pinned: Place | None


class PlotPanel(QWidget):
    """Follows the evaluation; fits the view to it until somebody moves the view by hand, and again after Fit."""

    input_hovered = Signal(int)
    position_read = Signal(str)
    range_shown = Signal(float, float)

    def __init__(self, theme: Theme, back: QAction, fit: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plot_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._back, self._fit = back, fit
        self._scene: Scene | None = None
        self._series: tuple[Series, ...] = ()
        self._follows = True
        self._focuses = True
        self._awaited: Place | None = None
        self.plot = PlotView(theme)
        self.plot.setAccessibleName(self.tr("Plot of the functions"))
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(theme, self.plot)
        self.legend = PlotLegend(theme)
        self.crosshair = Crosshair(self.plot, theme)
        self._menu_actions: list[QAction] = [back, fit]
        self._chip = QPushButton(self.plot)
        self._chip.setObjectName("left_out")
        self._chip.setProperty("kind", "chip")
        self._chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chip.hide()
        self._banner = StaleBanner(theme, self.plot)
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._draw)
        self._lay_out()
        self._connect()

    def show_scene(self, scene: Scene) -> None:
        """Draw an evaluation and the session it is seen with."""
        self._scene = scene
        before = self.plot.canvas()
        self.plot.set_log_y(scene.session.view.log_y)
        x_title = "" if scene.session.view.difference else self.tr("Inputs")  # the plot below has the same axis
        self.plot.show_titles(x_title, self._y_title(scene.session))
        self.crosshair.show_scene(scene)
        if self._follows:
            self._show_all()
        elif before.log_y != scene.session.view.log_y:
            self._show_heights(scene, before.x_range)
        self._draw()
        if self._awaited is not None:
            self.crosshair.return_to(self._awaited)
            self._awaited = None

    def start_over(self) -> None:
        """Look at the session afresh, as when the window opens."""
        self._follows = self._focuses = True
        self.plot.forget_views()
        self.crosshair.pinned.hide()
        self._show_all()
        self._draw()

    def set_stale(self, text: str) -> None:
        """Say in a banner that the picture is that of an earlier input, and dim it; an empty text ends that."""
        self._banner.show_text(text)
        self.plot.set_dimmed(bool(text))

    def fit(self) -> None:
        """Show every point, and follow the evaluation from now on."""
        self.plot.remember()
        self._follows = True
        self._focuses = False
        self._show_all()
        self._draw()

    def go_back(self) -> None:
        """Return to the view before the last move."""
        self._follows = False
        self.plot.go_back()
        self._draw()

    def outlook(self) -> PlotOutlook:
        """Return where it looks, to be returned to."""
        place, pinned = self.crosshair.place, self.crosshair.pinned.place
        return PlotOutlook(self.plot.views(), self._follows, self._focuses, place, pinned)

    def return_to(self, outlook: PlotOutlook) -> None:
        """Look where this or another plot did; the crosshair waits for the next evaluation."""
        self._follows, self._focuses = outlook.follows, outlook.focuses
        self.plot.return_to(outlook.views)
        self._awaited = outlook.place
        if outlook.pinned is not None:
            self.crosshair.pinned.pin(outlook.pinned)
        else:
            self.crosshair.pinned.hide()
        self._draw()

    def figure(self) -> Figure:
        """Return what is on the screen as plain values, for an image."""
        canvas = self.plot.canvas()
        y_title = self._y_title(self._scene.session) if self._scene is not None else ""
        return Figure(self._series, canvas.x_range, canvas.y_range, self.tr("Inputs"), y_title, canvas.log_y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.plot:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_plot_key(event)
            if event.type() == QEvent.Type.Leave:
                self.crosshair.hide()
            if event.type() == QEvent.Type.Resize:
                self._place_overlays()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions(self._menu_actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.exec(event.globalPos())

    def add_menu_actions(self, actions: list[QAction]) -> None:
        """Offer more in the context menu."""
        self._menu_actions.extend(actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(56, 6, 12, 0)
        top.setSpacing(4)
        top.addWidget(self.legend, 1)
        top.addWidget(ActionButton(self._theme, self._back, "back", self.tr("Back"), "flat"))
        top.addWidget(ActionButton(self._theme, self._fit, "fit", self.tr("Fit"), "flat"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 12, 4)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)
        self.setMinimumHeight(LEAST_HEIGHT)

    def _connect(self) -> None:
        self._back.triggered.connect(self.go_back)
        self._fit.triggered.connect(self.fit)
        self._chip.clicked.connect(self.fit)
        self.plot.installEventFilter(self)
        self.plot.range_changed.connect(self._redraw.start)
        self.plot.moved_by_hand.connect(self._on_moved_by_hand)
        self.crosshair.input_reached.connect(self.input_hovered)
        self.crosshair.moved.connect(self.position_read)
        self._back.setEnabled(False)

    def _show_all(self) -> None:
        if self._scene is not None:
            self._show_heights(self._scene, home_x_range(self._scene.points))

    def _show_heights(self, scene: Scene, x_range: Range) -> None:
        probe = replace(self.plot.canvas(), x_range=x_range)
        series = series_of(scene, probe)
        y_range = home_y_range(series, log_y=probe.log_y)
        if self._focuses and not probe.log_y:
            y_range = focused(y_range, series, _bounded_slots(scene.session))
        self.plot.go_to(x_range, y_range)

    def _draw(self) -> None:
        self._redraw.stop()
        if self._scene is None:
            return
        canvas = self.plot.canvas()
        self._series = series_of(self._scene, canvas)
        self.plot.show_series(self._series)
        self.legend.show_series(self._series)
        self._back.setEnabled(self.plot.can_go_back())
        self._show_left_out(left_out(self._scene, canvas), count_without_place(self._scene.points))
        self.range_shown.emit(*canvas.x_range)

    def _y_title(self, session: Session) -> str:
        visible = {trace.function.key for trace in session.traces if trace.visible}
        if len(visible) == 1:
            return self.tr("{function} Scores").format(function=function_title(visible.pop()))
        return self.tr("Scores")

    def _show_left_out(self, found: list[LeftOut], without_place: int) -> None:
        texts = [self._left_out_text(item) for item in found[:_CHIP_TRACES]]
        if len(found) > _CHIP_TRACES:
            texts.append(self.tr("+{count} more").format(count=len(found) - _CHIP_TRACES))
        if without_place:
            one = self.tr("{count} input has no place on the axis: nan, inf, or beyond 1e100")
            many = self.tr("{count} inputs have no place on the axis: nan, inf, or beyond 1e100")
            texts.append(counted(without_place, one, many))
        whole = " · ".join(texts)
        room = self.plot.width() - _CHIP_MARGIN
        self._chip.setText(self._chip.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
        self._chip.setToolTip(f"{whole}\n" + self.tr("Click to show all points"))
        self._chip.setAccessibleName(whole)
        self._chip.setVisible(bool(texts))
        self._place_overlays()

    def _left_out_text(self, item: LeftOut) -> str:
        parts = []
        for count, text in (
            (item.above, self.tr("↑ {count} above the view")),
            (item.below, self.tr("↓ {count} below the view")),
            (item.not_positive, self.tr("{count} not positive, no place on a log axis")),
        ):
            if count:
                parts.append(text.format(count=self.tr("many") if item.is_sample else f"{count:,}"))
        return self.tr("{function}: {places}").format(function=item.name, places=listed(parts))

    def _place_overlays(self) -> None:
        right = self.plot.width() - 10
        self._chip.adjustSize()
        self._chip.move(max(60, right - self._chip.width()), 8)

    def _on_moved_by_hand(self) -> None:
        self._follows = False
        self._back.setEnabled(True)

    def _on_plot_key(self, event: QKeyEvent) -> bool:
        walks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = self.crosshair.step_landmark if walks else self.crosshair.step
        moves = {
            Qt.Key.Key_Up: lambda: self.plot.pan(0.0, _KEY_PAN),
            Qt.Key.Key_Down: lambda: self.plot.pan(0.0, -_KEY_PAN),
            Qt.Key.Key_Right: lambda: step(1),
            Qt.Key.Key_Left: lambda: step(-1),
            Qt.Key.Key_Plus: lambda: self.plot.zoom(_KEY_ZOOM),
            Qt.Key.Key_Minus: lambda: self.plot.zoom(1 / _KEY_ZOOM),
            Qt.Key.Key_Escape: self.crosshair.escape,
            Qt.Key.Key_Space: self.crosshair.pin,
            Qt.Key.Key_Return: self.crosshair.pin,
            Qt.Key.Key_Enter: self.crosshair.pin,
        }
        move = moves.get(Qt.Key(event.key()))
        if move is not None:
            move()
        return move is not None


def _bounded_slots(session: Session) -> set[int]:
    ranges = {trace.slot: trace.function.output_range for trace in session.traces}
    return {slot for slot, outputs in ranges.items() if isfinite(outputs.low) and isfinite(outputs.high)}
