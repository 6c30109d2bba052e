"""How the rows of the catalogue look: families as small headings, functions with picture and sign, presets below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from actgui.core import CATALOGUE, BoundFunction
from actgui.ui.curve_picture import curve_picture, paint_curve
from actgui.ui.icons import icon_pixmap
from actgui.ui.theme import Theme, ui_font
from actgui.ui.tokens import curve_style

FUNCTION_HEIGHT = 30
FAMILY_HEIGHT = 28
PRESET_HEIGHT = 40
KEY_ROLE = Qt.ItemDataRole.UserRole
SLOT_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
PRESET_ROLE = Qt.ItemDataRole.UserRole + 3
PARAMETERS_ROLE = Qt.ItemDataRole.UserRole + 4
_TITLE_LEFT = 83
_SIGN_ROOM = 34
_DISCLOSURE_ROOM = 36

Index = QModelIndex | QPersistentModelIndex


def disclosure_rect(row: QRect) -> QRect:
    """Return where in the row of a function a click shows or hides its presets."""
    return QRect(row.right() - _SIGN_ROOM - _DISCLOSURE_ROOM, row.top(), _DISCLOSURE_ROOM, row.height())


class RowPainter(QStyledItemDelegate):
    """Paints the rows. `hinted` is the one that Enter in the search line would add."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tree = parent
        self.hinted: Index = QPersistentModelIndex()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        if not index.parent().isValid():
            return QSize(200, FAMILY_HEIGHT)
        return QSize(200, FUNCTION_HEIGHT if index.data(PRESET_ROLE) is None else PRESET_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if not index.parent().isValid():
            self._paint_ground(painter, rect, index, hovered=False)
            self._paint_family(painter, rect, index, is_open=bool(state & QStyle.StateFlag.State_Open))
        else:
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            self._paint_ground(painter, rect, index, hovered=hovered)
            if index.data(PRESET_ROLE) is None:
                self._paint_function(painter, rect, index, hovered=hovered)
            else:
                self._paint_preset(painter, rect, index)
            self._paint_sign(painter, rect, index, hovered=hovered)
        painter.restore()

    def _paint_family(self, painter: QPainter, rect: QRect, index: Index, *, is_open: bool) -> None:
        tokens = self._theme.tokens
        self._paint_chevron(painter, rect.left() + 12, rect, is_open=is_open)
        title = str(index.data())
        painter.setFont(ui_font(12, QFont.Weight.Medium))
        painter.setPen(QColor(tokens.text2))
        text = rect.adjusted(31, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, title)
        width = painter.fontMetrics().horizontalAdvance(title)
        painter.setFont(ui_font(11))
        painter.setPen(QColor(tokens.text3))
        painter.drawText(text.adjusted(width + 7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data(COUNT_ROLE)))

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, *, hovered: bool) -> None:
        tokens = self._theme.tokens
        focused = self._tree.hasFocus() and self._tree.currentIndex() == index
        if hovered or focused or index == self.hinted:
            painter.setPen(QColor(tokens.accent_text) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(8, 1, -8, -1), 6, 6)

    def _paint_function(self, painter: QPainter, rect: QRect, index: Index, *, hovered: bool) -> None:
        tokens = self._theme.tokens
        function = CATALOGUE[str(index.data(KEY_ROLE))].bind()
        self._paint_picture(painter, QRectF(rect.left() + 33, rect.center().y() - 9, 38, 20), function, index)
        presets = int(index.data(COUNT_ROLE) or 0)
        painter.setFont(ui_font(13))
        painter.setPen(QColor(tokens.text))
        room = rect.adjusted(_TITLE_LEFT, 0, -_SIGN_ROOM - (_DISCLOSURE_ROOM if presets else 0), 0)
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        if presets:
            place = disclosure_rect(rect)
            painter.setFont(ui_font(11))
            painter.setPen(QColor(tokens.text2 if hovered else tokens.text3))
            count = place.adjusted(0, 0, -18, 0)
            painter.drawText(count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(presets))
            self._paint_chevron(painter, place.right() - 15, rect, is_open=self._tree.isExpanded(_plain(index)))

    def _paint_preset(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tokens = self._theme.tokens
        function = index.data(PRESET_ROLE)
        if isinstance(function, BoundFunction):
            self._paint_picture(painter, QRectF(rect.left() + 47, rect.center().y() - 8, 34, 18), function, index)
        room = rect.adjusted(_TITLE_LEFT + 10, 4, -_SIGN_ROOM, -5)
        for text, font, shade, place in (
            (str(index.data()), ui_font(12), tokens.text, Qt.AlignmentFlag.AlignTop),
            (str(index.data(PARAMETERS_ROLE)), ui_font(11), tokens.text3, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(QColor(shade))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, place, shown)

    def _paint_sign(self, painter: QPainter, rect: QRect, index: Index, *, hovered: bool) -> None:
        tokens = self._theme.tokens
        name, shade = "plus", tokens.text if hovered or index == self.hinted else tokens.text3
        if index.data(SLOT_ROLE) is not None:
            name, shade = "check", tokens.ok
        scale = round(painter.device().devicePixelRatio())
        painter.drawPixmap(rect.right() - 33, rect.center().y() - 7, icon_pixmap(name, shade, 16, scale))

    def _paint_picture(self, painter: QPainter, rect: QRectF, function: BoundFunction, index: Index) -> None:
        tokens = self._theme.tokens
        slot = index.data(SLOT_ROLE)
        bottom = rect.bottom() - 0.5
        painter.setPen(QPen(QColor(tokens.control), 1))
        painter.drawLine(
            QRectF(rect.left(), bottom, rect.width(), 0).topLeft(), QRectF(rect.right(), bottom, 0, 0).topLeft()
        )
        color = tokens.text3 if slot is None else curve_style(tokens, slot).color
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_curve(painter, rect.adjusted(0, 1, 0, -2), curve_picture(function), QColor(color))

    def _paint_chevron(self, painter: QPainter, x: int, rect: QRect, *, is_open: bool) -> None:
        name = "chevron_down" if is_open else "chevron_right"
        scale = round(painter.device().devicePixelRatio())
        painter.drawPixmap(x, rect.center().y() - 6, icon_pixmap(name, self._theme.tokens.text3, 14, scale))


def _plain(index: Index) -> QModelIndex:
    return index.model().index(index.row(), index.column(), index.parent())
