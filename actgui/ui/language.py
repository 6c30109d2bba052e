"""The languages of the window, and which of them is in force."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from actgui.ui.resources import RESOURCES

# By code, each with its own name for itself.
LANGUAGES = {"en": "English", "zh_TW": "繁體中文", "zh_CN": "简体中文"}
SYSTEM_LANGUAGE = "system"


def current_language() -> str:
    """Return the code of the language in force; every translation says its own."""
    return QCoreApplication.translate("Language", "en")


def known_language(choice: str) -> str:
    """Return the code of a chosen language, or of the system's where none was chosen."""
    if choice in LANGUAGES:
        return choice
    locale = QLocale.system()
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    traditional = locale.script() == QLocale.Script.TraditionalChineseScript
    return "zh_TW" if traditional else "zh_CN"


class Translation:
    """The translation that is installed in an application, if there is one."""

    def __init__(self, application: QCoreApplication, choice: str) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Let texts be in another language from now on; those that are shown already stay as they are."""
        code = known_language(choice)
        if code == current_language():
            return
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [] if code == "en" else translators(code)
        for translator in self._translators:
            self._application.installTranslator(translator)


def translators(code: str) -> list[QTranslator]:
    """Load our own texts, and those of the dialogs of Qt where they are installed."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (f"{qt}/qtbase_{code}.qm", str(RESOURCES / "translations" / f"actgui_{code}.qm"))
    translators = [(QTranslator(), file) for file in files]
    return [translator for translator, file in translators if translator.load(file)]
