"""What each picture of the documentation shows: a view of the window, and how it gets there."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget

from actgui.core import CATALOGUE
from actgui.ui.export_image_dialog import ExportImageDialog
from actgui.ui.jacobian_map import JacobianMap
from actgui.ui.main_window import MainWindow
from actgui.ui.plot_panel import PlotPanel
from actgui.ui.theme import Theme
from actgui.ui.worker import Worker

# Returns what the picture is of, if that is not the window.
Show = Callable[[MainWindow], QWidget | None]
_ROUND_MS, _QUIET_ROUNDS = 15, 10
WIDE, NARROW = QSize(1440, 900), QSize(1024, 700)


def wait_for_work(window: MainWindow) -> None:
    """Let the workers finish what they draw, such as formulas, and the window lay it out."""
    quiet = 0
    while quiet < _QUIET_ROUNDS:
        loop = QEventLoop()
        QTimer.singleShot(_ROUND_MS, loop.quit)
        loop.exec()
        quiet = 0 if any(worker.is_busy for worker in window.findChildren(Worker)) else quiet + 1


def show_example(window: MainWindow) -> None:
    """Show the window as it opens."""
    del window


def show_graphs(window: MainWindow) -> None:
    """Show the two graphs of range(0, 21)."""
    window.workbench.set_input_text("range(0, 21)")


def show_comparison(window: MainWindow) -> None:
    """Show four functions, one with a parameter, derivatives and the crosshair."""
    window.workbench.add_function(CATALOGUE["tanh"].bind())
    window.workbench.add_function(CATALOGUE["leaky_relu"].bind())
    window.actions_by_name["derivative"].trigger()
    window.evaluator.finish_typing()
    panel = window.findChild(PlotPanel)
    if panel is not None:
        window.grab()  # lays everything out
        QApplication.sendPostedEvents()
        panel.crosshair.go_to_x(0.75)


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
    field = window.findChild(QLineEdit, "class_labels")
    if field is not None:
        window.workbench.set_class_labels(field.placeholderText())
    window.actions_by_name["page_probabilities"].trigger()


def show_sweep(window: MainWindow) -> None:
    """Show what the temperature does to softmax."""
    show_probabilities(window)
    press(window, "sweep_switch")


def show_explanation(window: MainWindow) -> None:
    """Show the lower half of the explanation: what parameters mean, frameworks that disagree, papers to cite."""
    window.workbench.add_function(CATALOGUE["hard_sigmoid"].bind(slope=0.2))
    wait_for_work(window)
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
    window.workbench.select(1)
    window.actions_by_name["page_jacobian"].trigger()
    heat = window.findChild(JacobianMap)
    if heat is not None:
        heat.go_to((1, 2))


def show_differences(window: MainWindow) -> None:
    """Show sigmoid and softmax, point by point."""
    window.actions_by_name["page_differences"].trigger()
    wait_for_work(window)  # formulas make their rows higher


def show_export(window: MainWindow) -> QWidget | None:
    """Show the dialog of Export Image."""
    application = QApplication.instance()
    theme = application.findChild(Theme) if application else None
    return ExportImageDialog(window.pages.picture(), window.pages.title, theme, window) if theme else None


def press(window: MainWindow, name: str) -> None:
    """Press a button."""
    button = window.findChild(QPushButton, name)
    if button is not None:
        button.click()


PICTURES: tuple[tuple[str, QSize, Show], ...] = (
    ("main", WIDE, show_example),
    ("graphs", WIDE, show_graphs),
    ("comparison", WIDE, show_comparison),
    ("analysis", WIDE, show_analysis),
    ("gallery", WIDE, show_gallery),
    ("probabilities", WIDE, show_probabilities),
    ("temperature", WIDE, show_sweep),
    ("naive", WIDE, show_naive),
    ("lesson", WIDE, show_lesson),
    ("explanation", WIDE, show_explanation),
    ("jacobian", WIDE, show_jacobian),
    ("differences", WIDE, show_differences),
    ("export-image", WIDE, show_export),
    ("mistake", NARROW, show_mistake),
    ("matrix", NARROW, show_matrix),
)
