"""The box that says what this program is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from actgui import __version__


def show_about(window: QWidget) -> None:
    """Say name, version and licence."""
    text = QCoreApplication.translate(
        "About",
        "A workbench for neural-network activation functions.\n"
        "MIT licence. It works offline and sends nothing anywhere.",
    )
    title = QCoreApplication.translate("About", "About ActGUI")
    QMessageBox.about(window, title, f"ActGUI {__version__}\n\n{text}")
