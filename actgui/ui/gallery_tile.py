"""One tile of the gallery: the picture of a curve on a soft card, and its name."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from actgui.core import BoundFunction
from actgui.ui.curve_picture import curve_picture, paint_axes, paint_curve
from actgui.ui.function_texts import function_summary
from actgui.ui.gallery_layout import LABEL_HEIGHT, MIN_TILE_WIDTH, PICTURE_HEIGHT
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme, ui_font
from actgui.ui.tokens import curve_style

_INSET_X = 9.0
_INSET_Y = 5.0
_RADIUS = 8.0
_CHECK = 12
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class GalleryTile(QAbstractButton):
    """Checked while the function is in the plot. `pointed_at` when the mouse or the focus comes."""

    pointed_at = Signal()

    def __init__(self, function: BoundFunction, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.function = function
        self._theme = theme
        self._slot: int | None = None
        self._is_hinted = False
        self.set_title(title)
        self.setAccessibleDescription(function_summary(function.key))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the grid lets Tab in at the current one

    def set_title(self, title: str) -> None:
        """Call the tile by `title`: the key of a function, or who gives it such parameters."""
        self.setText(title)
        self.setToolTip(title if self.function.changed else "")  # these are often too long for the tile
        self.setObjectName(f"tile_{title}")

    def shows(self, function: BoundFunction) -> bool:
        """Whether this tile stands for `function` in the plot: a preset only for exactly its parameters."""
        return function == self.function if self.function.changed else function.key == self.function.key

    def show_slot(self, slot: int | None) -> None:
        """Show the function in the colour of its trace, or as not in the plot."""
        if slot != self._slot:
            self._slot = slot
            self.setChecked(slot is not None)
            self.update()

    def show_hint(self, shown: bool) -> None:
        """Look as under the hand, since Enter in the search line adds this one."""
        if shown != self._is_hinted:
            self._is_hinted = shown
            self.update()

    def nextCheckState(self) -> None:
        """Leave the check to the session: it follows the plot."""

    def sizeHint(self) -> QSize:
        return QSize(MIN_TILE_WIDTH, PICTURE_HEIGHT + LABEL_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed_at.emit()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed_at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()  # the grid knows the neighbours
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(0.5, 0.5, self.width() - 1, self.height() - LABEL_HEIGHT - 1)
        self._paint_card(painter, card)
        tokens = self._theme.tokens
        picture = curve_picture(self.function)
        inside = card.adjusted(_INSET_X, _INSET_Y, -_INSET_X, -_INSET_Y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_axes(painter, inside, picture, QColor(tokens.control if self._stands_out() else tokens.border))
        color = tokens.text2 if self._slot is None else curve_style(tokens, self._slot).color
        paint_curve(painter, inside, picture, QColor(color))
        self._paint_label(painter)

    def _stands_out(self) -> bool:
        return self.underMouse() or self._is_hinted

    def _paint_card(self, painter: QPainter, card: QRectF) -> None:
        tokens = self._theme.tokens
        fill = tokens.hover if self._stands_out() else tokens.panel
        if self.isDown():
            fill = tokens.pressed
        painter.setPen(QColor(tokens.accent_text if self.hasFocus() else fill))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)

    def _paint_label(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        in_plot = self._slot is not None
        painter.setFont(ui_font(11, QFont.Weight.Medium if in_plot else QFont.Weight.Normal))
        painter.setPen(QColor(tokens.text if in_plot or self.hasFocus() or self.underMouse() else tokens.text2))
        room = QRectF(0, self.height() - LABEL_HEIGHT, self.width(), LABEL_HEIGHT)
        if in_plot:
            room.setLeft(_CHECK + 2)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        width = metrics.horizontalAdvance(name)
        left = max(room.left(), (self.width() - width) / 2 + (_CHECK / 2 if in_plot else 0))
        painter.drawText(room.adjusted(left - room.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        if in_plot:
            check = icon_pixmap("check", tokens.ok, _CHECK, ceil(self.devicePixelRatioF()))
            painter.drawPixmap(QPointF(left - _CHECK - 2, room.center().y() - _CHECK / 2), check)
