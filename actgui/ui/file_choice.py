"""Ask for a file to write."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def choose_target(window: QWidget, title: str, start: Path, kind: str, suffix: str) -> Path | None:
    """Return the chosen file. A name without a suffix gets `suffix`; no file is replaced without a question."""
    name, _ = QFileDialog.getSaveFileName(window, title, str(start), kind)
    if not name:
        return None
    path = Path(name)
    if path.suffix:
        return path
    path = path.with_name(path.name + suffix)  # the dialog asked about the name without it
    return path if not path.exists() or _may_replace(window, path) else None


def _may_replace(window: QWidget, path: Path) -> bool:
    box = QMessageBox(window)
    box.setObjectName("replace_file")
    box.setWindowTitle(QCoreApplication.translate("FileChoice", "Replace the file?"))
    text = QCoreApplication.translate("FileChoice", "“{name}” exists already. Replace it?")
    box.setText(text.format(name=path.name))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.Cancel)
    box.setDefaultButton(buttons.Cancel)
    box.button(buttons.Yes).setText(QCoreApplication.translate("FileChoice", "&Replace"))
    box.button(buttons.Cancel).setText(QCoreApplication.translate("FileChoice", "&Cancel"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    answer = box.exec()
    box.deleteLater()
    return answer == buttons.Yes
