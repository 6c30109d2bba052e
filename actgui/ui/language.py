"""The languages of the window, and which of them is in force."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

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
        self._translator: QTranslator | None = None
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Let texts be in another language from now on; those that are shown already stay as they are."""
        code = known_language(choice)
        if code == current_language():
            return
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        if code != "en":
            translator = QTranslator()
            if translator.load(str(RESOURCES / "translations" / f"actgui_{code}.qm")):
                self._translator = translator
                self._application.installTranslator(translator)
