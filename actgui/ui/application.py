"""The QApplication and its window, made the same way for the program, its self-test and the screenshots."""

import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication

from actgui import __version__
from actgui.ui.language import Translation
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from actgui.ui.window_host import WindowHost


def create_application() -> QApplication:
    """Return the one QApplication, made on the first call."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0]])
    application.setApplicationName("ActGUI")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("actgui")
    return application


def create_host(application: QApplication, settings: Settings | None = None) -> WindowHost:
    """Return a window, and what keeps it, with the theme and the language that the settings ask for."""
    settings = settings or Settings()
    translation = Translation(application, settings.language)
    return WindowHost(Theme(application, settings.theme), translation, settings)


def report_exceptions(host: WindowHost) -> None:
    """Let an unexpected exception be written to standard error and said in the window, and keep the program alive."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        if issubclass(kind, Exception):
            host.window.complain_of_bug()

    sys.excepthook = report
