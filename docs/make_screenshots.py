"""Draw the pictures of the README and the documentation: every view in both themes and all languages.

Without arguments all are drawn; words choose pictures, themes and languages: `make_screenshots.py main dark zh_TW`.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QSize  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from small_png import save_small_png  # noqa: E402
from views import PICTURES, Show, wait_for_work  # noqa: E402

from actgui.ui.application import create_application  # noqa: E402
from actgui.ui.language import LANGUAGES, Translation, current_language  # noqa: E402
from actgui.ui.main_window import MainWindow  # noqa: E402
from actgui.ui.settings import Settings  # noqa: E402
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, Theme  # noqa: E402

FOLDER = ROOT / "docs" / "screenshots"
THEMES = (LIGHT_CHOICE, DARK_CHOICE)
NAMES = tuple(name for name, _, _ in PICTURES)


class Photographer:
    """Takes pictures in the present theme and language; they are written while the next ones are set up."""

    def __init__(self, application: QApplication, theme: Theme, folder: Path) -> None:
        self._application, self._theme, self._folder = application, theme, folder
        self._writer = ThreadPoolExecutor(max_workers=1)

    def take(self, name: str, size: QSize, show: Show) -> None:
        """Draw one view."""
        suffix = "" if current_language() == "en" else f"-{current_language()}"
        path = self._folder / f"{name}-{self._theme.tokens.name}{suffix}.png"
        with tempfile.TemporaryDirectory() as folder:
            window = MainWindow(self._theme, Settings(Path(folder) / "settings.ini"))
            window.resize(size)
            window.show()
            window.evaluator.finish_typing()
            widget = show(window) or window
            window.evaluator.finish_typing()
            wait_for_work(window)
            self._writer.submit(save_small_png, widget.grab().toImage(), path)
            window.workbench.undo_stack.setClean()
            window.close()
            window.deleteLater()
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def finish(self) -> None:
        """Wait until everything is written."""
        self._writer.shutdown()


def wanted(words: list[str], known: Iterable[str]) -> list[str]:
    """Return those of the known words that were asked for; all, if none was."""
    return [word for word in known if word in words] or list(known)


def main() -> int:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    known = (*NAMES, *THEMES, *LANGUAGES)
    parser.add_argument("words", nargs="*", metavar="word", help=", ".join(known))
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to put the pictures")
    arguments = parser.parse_args()
    words, folder = arguments.words, arguments.folder
    unknown = sorted(set(words) - set(known))
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}; known are {', '.join(known)}")
    folder.mkdir(parents=True, exist_ok=True)
    application = create_application()
    theme = Theme(application, LIGHT_CHOICE)
    translation = Translation(application, "en")
    photographer = Photographer(application, theme, folder)
    for language in wanted(words, LANGUAGES):
        translation.choose(language)
        theme.refresh_fonts(projects=False)
        for choice in wanted(words, THEMES):
            theme.choose(choice)
            for name, size, show in PICTURES:
                if name in wanted(words, NAMES):
                    photographer.take(name, size, show)
    photographer.finish()
    return 0


if __name__ == "__main__":
    sys.exit(main())
