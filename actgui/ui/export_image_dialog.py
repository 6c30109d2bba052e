"""The dialog that asks how the image of a view shall look. It writes nothing."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from actgui.ui.image_file import ImageFormat, ImageOptions
from actgui.ui.picture import Picture
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, Theme

SMALLEST, LARGEST = 200, 4000
SCALES = (1, 2, 3, 4)
_DEFAULT_SCALE = 2
_LABEL_WIDTH = 92
_STAGE_MARGIN = 14
_STAGE_RADIUS = 8


class ExportImageDialog(QDialog):
    """Shows the image as it will be, and what can be chosen about it; `view` is the name of what it shows."""

    def __init__(self, picture: Picture, view: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("export_image_dialog")
        self.setWindowTitle(self.tr("Export image: {view}").format(view=view))
        self._preview = _Preview(picture, theme, self)
        self._preview.setAccessibleName(self.tr("Preview of the image"))
        self._png = QRadioButton(self.tr("PNG, for screens"))
        self._svg = QRadioButton(self.tr("SVG, for print and drawing programs"))
        self._background = QComboBox()
        self._width = _size_box(picture.size.width(), self.tr(" px"))
        self._height = _size_box(picture.size.height(), self.tr(" px"))
        self._scale = QComboBox()
        self._pixels = QLabel()
        self._name_parts()
        self._fill()
        self._lay_out()
        self._connect()
        self._update()
        self.adjustSize()

    def options(self) -> ImageOptions:
        """Return what is chosen."""
        return ImageOptions(
            format=ImageFormat.SVG if self._svg.isChecked() else ImageFormat.PNG,
            scale=int(self._scale.currentData()),
            width=self._width.value(),
            height=self._height.value(),
            theme_name=str(self._background.currentData()),
        )

    def _name_parts(self) -> None:
        names = (
            (self._png, "image_format_png", self.tr("PNG, for screens")),
            (self._svg, "image_format_svg", self.tr("SVG, for print and drawing programs")),
            (self._background, "image_theme", self.tr("Background")),
            (self._width, "image_width", self.tr("Width in pixels")),
            (self._height, "image_height", self.tr("Height in pixels")),
            (self._scale, "image_scale", self.tr("Scale")),
        )
        for widget, object_name, accessible_name in names:
            widget.setObjectName(object_name)
            widget.setAccessibleName(accessible_name)
        self._preview.setObjectName("image_preview")
        self._pixels.setObjectName("image_pixels")
        self._pixels.setProperty("role", "body")

    def _fill(self) -> None:
        formats = QButtonGroup(self)
        formats.addButton(self._png)
        formats.addButton(self._svg)
        self._png.setChecked(True)
        self._background.addItem(self.tr("Light"), LIGHT_CHOICE)
        self._background.addItem(self.tr("Dark"), DARK_CHOICE)
        for scale in SCALES:
            self._scale.addItem(f"{scale}×", scale)
        self._scale.setCurrentIndex(SCALES.index(_DEFAULT_SCALE))

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(10)
        form.setColumnMinimumWidth(0, _LABEL_WIDTH)
        form.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget, tuple[QWidget, ...]], ...] = (
            (self.tr("&Format"), self._png, (self._png, self._svg)),
            (self.tr("&Background"), self._background, (self._background,)),
            (self.tr("&Size"), self._width, (self._width, _caption("×"), self._height)),
            (self.tr("S&cale"), self._scale, (self._scale, self._pixels)),
        )
        for number, (text, buddy, widgets) in enumerate(rows):
            form.addWidget(_label(text, buddy), number, 0)
            form.addLayout(_row(widgets), number, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self._preview, 1)
        layout.addLayout(form)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("image_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        export = QPushButton(self.tr("Export…"))
        export.setObjectName("image_export")
        export.setProperty("kind", "primary")
        export.setDefault(True)
        export.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(export)
        return row

    def _connect(self) -> None:
        self._png.toggled.connect(self._update)
        self._background.currentIndexChanged.connect(self._update)
        self._scale.currentIndexChanged.connect(self._update)
        self._width.valueChanged.connect(self._update)
        self._height.valueChanged.connect(self._update)

    def _update(self) -> None:
        options = self.options()
        is_png = options.format is ImageFormat.PNG
        self._scale.setEnabled(is_png)
        if is_png:
            text = self.tr("{width} × {height} pixels")
            self._pixels.setText(
                text.format(width=options.width * options.scale, height=options.height * options.scale)
            )
        else:
            self._pixels.setText(self.tr("Sharp at every size"))
        self._preview.show_options(options)


class _Preview(QWidget):
    """The picture, scaled down to the room there is."""

    def __init__(self, picture: Picture, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._theme = theme
        self._options: ImageOptions | None = None
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(560, 350)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 200)

    def show_options(self, options: ImageOptions) -> None:
        """Show the picture with other options."""
        self._options = options
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._options is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stage = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(self._theme.tokens.border))
        painter.setBrush(QColor(self._theme.tokens.subtle))
        painter.drawRoundedRect(stage, _STAGE_RADIUS, _STAGE_RADIUS)
        size = QSizeF(self._options.size)
        room = QSizeF(self.size()).shrunkBy(QMarginsF(*[_STAGE_MARGIN] * 4))
        shrink = min(room.width() / size.width(), room.height() / size.height(), 1.0)
        painter.translate((self.width() - size.width() * shrink) / 2, (self.height() - size.height() * shrink) / 2)
        painter.scale(shrink, shrink)
        painter.setClipRect(QRectF(QPointF(0, 0), size))
        self._picture.paint(painter, size, self._options.tokens)


def _size_box(value: int, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(SMALLEST, LARGEST)
    box.setSingleStep(10)
    box.setSuffix(suffix)
    box.setValue(value)
    box.setFixedWidth(84)
    return box


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "body")
    label.setBuddy(buddy)
    return label


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "body")
    return label


def _row(widgets: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
