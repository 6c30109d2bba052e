"""The look of the program: chosen theme, palette, style sheet and fonts."""

import re
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from actgui.ui.language import current_language
from actgui.ui.resources import RESOURCES, read_resource
from actgui.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

LATIN_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans")
# Chinese characters have other forms in Taiwan than on the mainland.
CHINESE_FAMILIES = {
    "zh_TW": ("Noto Sans CJK TC", "Microsoft JhengHei", "PingFang TC"),
    "zh_CN": ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"),
}
MONO_FAMILIES = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", "monospace")

LIGHT_CHOICE = "light"
DARK_CHOICE = "dark"
CONTRAST_CHOICE = "contrast"
SYSTEM_CHOICE = "system"
_TOKENS = {LIGHT_CHOICE: LIGHT, DARK_CHOICE: DARK, CONTRAST_CHOICE: CONTRAST}
CHOICES = (SYSTEM_CHOICE, *_TOKENS)

_PLAIN_SIZE = 13
_PROJECTOR_SIZE = 16
_PROJECTOR_PENS = 1.8


def ui_font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the interface, with figures of equal width."""
    return QFont(_font(ui_families(current_language()), enlarged(pixels), weight))


def mono_font(pixels: int = 13) -> QFont:
    """Return the font of typed numbers and of code."""
    font = QFont(_font(MONO_FAMILIES, enlarged(pixels), QFont.Weight.Normal))
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def enlarged(pixels: int) -> int:
    """Return a size of the design in proportion to the letters, which a projector needs larger."""
    return round(pixels * max(QApplication.font().pixelSize(), _PLAIN_SIZE) / _PLAIN_SIZE)


@cache
def ui_families(language: str) -> tuple[str, ...]:
    """Return the fonts of the interface in a language, the best one first."""
    order = sorted(CHINESE_FAMILIES, key=lambda code: code != language)
    return (*LATIN_FAMILIES, *(family for code in order for family in CHINESE_FAMILIES[code]), "DejaVu Sans")


@cache
def _font(families: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setFeature(QFont.Tag("calt"), 0)  # 0x10 is not 0×10
    if families == ui_families("zh_CN"):
        # Qt keeps the substitutes of the first family it met with a font of this kind: let mainland Chinese be another.
        font.setStyleStrategy(QFont.StyleStrategy.PreferMatch)
    return font


class Theme(QObject):
    """The theme in force. Painters read `tokens` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = SYSTEM_CHOICE) -> None:
        super().__init__(application)
        self._application = application
        self._choice = _known(choice)
        self._system = application.styleHints().colorScheme()
        _load_bundled_fonts()
        application.setStyle(QStyleFactory.create("Fusion"))
        self._template = Template(read_resource("style.qss"))
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.tokens = self._resolve()
        self.refresh_fonts(projects=False)

    @property
    def choice(self) -> str:
        """What was chosen: one of `CHOICES`."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Choose a theme, and repaint if that changes anything."""
        self._choice = _known(choice)
        tokens = self._resolve()
        if tokens is not self.tokens:
            self.tokens = tokens
            self._apply()
            self.changed.emit()

    @property
    def pen_scale(self) -> float:
        """By how much lines of the plot are wider than in the design."""
        return _PROJECTOR_PENS if self._projects else 1.0

    def refresh_fonts(self, *, projects: bool) -> None:
        """Take the fonts of the language in force, in the size for a desk or a projector."""
        self._projects = projects
        size = _PROJECTOR_SIZE if projects else _PLAIN_SIZE
        font = QFont(_font(ui_families(current_language()), size, QFont.Weight.Normal))
        self._application.setFont(font)
        self._apply()

    def color(self, token: str) -> QColor:
        """Return a colour of the theme by the name of its token."""
        return QColor(getattr(self.tokens, token))

    def _on_system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self.choose(self._choice)

    def _resolve(self) -> Tokens:
        if self._choice == SYSTEM_CHOICE:
            return DARK if self._system == Qt.ColorScheme.Dark else LIGHT
        return _TOKENS[self._choice]

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.tokens))
        values = {name: getattr(self.tokens, name) for name in self.tokens.__dataclass_fields__}
        icons = (RESOURCES / "icons").as_posix()
        sheet = self._template.substitute(values, icons=icons)
        self._application.setStyleSheet(
            re.sub(r"font-size: (\d+)px", lambda match: f"font-size: {enlarged(int(match[1]))}px", sheet)
        )


def _known(choice: str) -> str:
    return choice if choice in CHOICES else SYSTEM_CHOICE


def _palette(tokens: Tokens) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: tokens.panel,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.raised,
        QPalette.ColorRole.AlternateBase: tokens.subtle,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.danger,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text3,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent_text,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Dark: tokens.control,
        QPalette.ColorRole.Light: tokens.raised,
        QPalette.ColorRole.Shadow: tokens.border,
    }
    palette = QPalette()
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return palette


def _load_bundled_fonts() -> None:
    for path in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))
