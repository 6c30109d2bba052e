"""Draw the pictures of the README and the documentation: every view in both themes, the first in all languages."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QSize, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea  # noqa: E402

from actgui.core import CATALOGUE  # noqa: E402
from actgui.ui.application import create_application  # noqa: E402
from actgui.ui.export_image_dialog import ExportImageDialog  # noqa: E402
from actgui.ui.jacobian_map import JacobianMap  # noqa: E402
from actgui.ui.language import LANGUAGES, Translation, current_language  # noqa: E402
from actgui.ui.main_window import MainWindow  # noqa: E402
from actgui.ui.plot_panel import PlotPanel  # noqa: E402
from actgui.ui.settings import Settings  # noqa: E402
from actgui.ui.theme import DARK_CHOICE, LIGHT_CHOICE, Theme  # noqa: E402

FOLDER = ROOT / "docs" / "screenshots"
WIDE, NARROW = QSize(1440, 900), QSize(1024, 700)


def show_example(window: MainWindow) -> None:
    """Show the window as it opens."""
    del window


def show_graphs(window: MainWindow) -> None:
    """Show the two graphs of range(0, 21)."""
    window.workbench.set_input_text("range(0, 21)")


def show_comparison(window: MainWindow) -> None:
    """Show four functions with a parameter, derivatives and the crosshair on an input."""
    window.workbench.add_function(CATALOGUE["tanh"].bind())
    window.workbench.add_function(CATALOGUE["leaky_relu"].bind(negative_slope=0.1))
    window.actions_by_name["derivative"].trigger()
    window.evaluator.finish_typing()
    panel = window.findChild(PlotPanel)
    if panel is not None:
        window.grab()  # lays everything out
        QApplication.sendPostedEvents()
        panel.crosshair.go_to_input(0)


def show_analysis(window: MainWindow) -> None:
    """Show points of interest, the saturated region and the difference of two functions."""
    window.workbench.set_input_text("-4, -2, -0.5, 1, 3")
    for slot in (0, 1):
        window.workbench.remove_trace(slot)
    for key in ("gelu_tanh", "gelu"):
        window.workbench.add_function(CATALOGUE[key].bind())
    for name in ("points", "saturation", "difference"):
        window.actions_by_name[name].trigger()
    window.evaluator.finish_typing()
    panel = window.findChild(PlotPanel)
    if panel is not None:
        window.grab()  # lays everything out
        QApplication.sendPostedEvents()
        for _ in range(3):
            panel.crosshair.step_landmark(-1)


def show_mistake(window: MainWindow) -> None:
    """Show how a mistake is explained while the last result stays."""
    window.workbench.set_input_text("2, 3, five, 6")


def show_matrix(window: MainWindow) -> None:
    """Show a matrix, with softmax along its rows."""
    window.workbench.set_input_text("2, 3, 5, 6\n1, 1, 4, 2")


def show_gallery(window: MainWindow) -> None:
    """Show the whole catalogue, with four functions in the plot."""
    window.workbench.add_function(CATALOGUE["tanh"].bind())
    window.workbench.add_function(CATALOGUE["mish"].bind())
    window.actions_by_name["gallery"].trigger()


def show_probabilities(window: MainWindow) -> None:
    """Show the outputs as bars, with names for the inputs."""
    window.workbench.set_class_labels("cat, dog, bird, fish")
    window.actions_by_name["page_probabilities"].trigger()


def show_sweep(window: MainWindow) -> None:
    """Show what the temperature does to softmax."""
    show_probabilities(window)
    press(window, "sweep_switch")


def show_explanation(window: MainWindow) -> None:
    """Show the lower half of the explanation: what parameters mean, frameworks that disagree, papers to cite."""
    window.workbench.add_function(CATALOGUE["hard_sigmoid"].bind(slope=0.2))
    settle()
    scroll = window.findChild(QScrollArea, "card_scroll")
    if scroll is not None:
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())


def show_naive(window: MainWindow) -> None:
    """Show where the textbook formula of softmax overflows."""
    window.actions_by_name["page_probabilities"].trigger()
    press(window, "naive_switch")
    press(window, "naive_example")


def show_lesson(window: MainWindow) -> None:
    """Show a step of the lesson, answered wrong and then right."""
    window.actions_by_name["lesson"].trigger()
    for name in (*["lesson_next"] * 4, "answer_0", "answer_1"):
        press(window, name)


def show_jacobian(window: MainWindow) -> None:
    """Show how each output of softmax answers to each input, read at one cell."""
    window.actions_by_name["page_jacobian"].trigger()
    heat = window.findChild(JacobianMap)
    if heat is not None:
        heat.go_to((1, 2))


def show_differences(window: MainWindow) -> None:
    """Show sigmoid and softmax, point by point."""
    window.actions_by_name["page_differences"].trigger()
    settle()  # formulas make their rows higher


def press(window: MainWindow, name: str) -> None:
    """Press a button."""
    button = window.findChild(QPushButton, name)
    if button is not None:
        button.click()


PICTURES: tuple[tuple[str, QSize, Callable[[MainWindow], None]], ...] = (
    ("main", WIDE, show_example),
    ("graphs", WIDE, show_graphs),
    ("comparison", WIDE, show_comparison),
    ("analysis", WIDE, show_analysis),
    ("gallery", WIDE, show_gallery),
    ("probabilities", WIDE, show_probabilities),
    ("temperature", WIDE, show_sweep),
    ("naive", NARROW, show_naive),
    ("lesson", WIDE, show_lesson),
    ("explanation", WIDE, show_explanation),
    ("jacobian", WIDE, show_jacobian),
    ("differences", WIDE, show_differences),
    ("mistake", NARROW, show_mistake),
    ("matrix", NARROW, show_matrix),
)


def settle(milliseconds: int = 500) -> None:
    """Let the worker finish what it draws, such as formulas, and the window lay it out."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def make_picture(
    application: QApplication, theme: Theme, name: str, size: QSize, show: Callable[[MainWindow], None]
) -> None:
    """Draw one view in the present theme."""
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(theme, Settings(Path(folder) / "settings.ini"))
        window.resize(size)
        window.show()
        window.evaluator.finish_typing()
        show(window)
        window.evaluator.finish_typing()
        application.sendPostedEvents()
        settle()
        suffix = "" if current_language() == "en" else f"-{current_language()}"
        window.grab().save(str(FOLDER / f"{name}-{theme.tokens.name}{suffix}.png"))
        if name == "main" and not suffix:
            make_dialog_picture(window, theme)
        window.workbench.undo_stack.setClean()
        window.close()


def make_dialog_picture(window: MainWindow, theme: Theme) -> None:
    """Draw the dialog of Export Image."""
    dialog = ExportImageDialog(window.pages.picture(), window.pages.title, theme, window)
    dialog.grab().save(str(FOLDER / f"export-image-{theme.tokens.name}.png"))


def make_translated_pictures(application: QApplication, theme: Theme, translation: Translation) -> None:
    """Draw the window as it opens in every language but English."""
    for code in LANGUAGES:
        translation.choose(code)
        theme.refresh_fonts(projects=False)
        if code != "en":
            make_picture(application, theme, "main", WIDE, show_example)
    translation.choose("en")
    theme.refresh_fonts(projects=False)


def main() -> int:
    """Draw all pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    application = create_application()
    theme = Theme(application, LIGHT_CHOICE)
    translation = Translation(application, "en")
    for choice in (LIGHT_CHOICE, DARK_CHOICE):
        theme.choose(choice)
        make_translated_pictures(application, theme, translation)
        for name, size, show in PICTURES:
            make_picture(application, theme, name, size, show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
