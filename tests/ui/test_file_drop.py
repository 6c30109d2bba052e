"""Files that are dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from actgui.session.session import Session
from actgui.session.storage import save_session
from tests.ui.hand import LEFT, Hand

NONE = Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag over a widget and let go; return whether anything took it."""
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, LEFT, NONE))
    return enter.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "from the desktop.actgui"
    save_session(Session(input_text="7, 8"), path)
    return path


@pytest.mark.parametrize("place", ["editor", "table", "window"])
def test_a_session_is_opened_wherever_it_is_dropped(hand: Hand, lesson: Path, place: str) -> None:
    target = {"editor": hand.editor.viewport(), "table": hand.table, "window": hand.window}[place]
    with hand.qtbot.waitSignal(hand.window.evaluator.evaluated):
        assert drop(target, files(lesson))
    assert hand.editor.toPlainText() == "7, 8"
    assert hand.text("document_name") == lesson.name


def test_unsaved_work_is_asked_about(hand: Hand, lesson: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def cancel(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.objectName())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", cancel)
    hand.write("1, 2, 3")
    drop(hand.window, files(lesson))
    hand.qtbot.waitUntil(lambda: asked == ["save_changes"])
    assert hand.editor.toPlainText() == "1, 2, 3"


def test_another_file_is_refused_in_words(hand: Hand, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("x,y\n1,2\n")
    drop(hand.editor.viewport(), files(table))
    notice = hand.find(QLabel, "notice_text")
    hand.qtbot.waitUntil(notice.isVisible)
    assert "not a session" in notice.text()
    assert hand.editor.toPlainText() == "2, 3, 5, 6"


def test_text_still_drops_into_the_input(hand: Hand) -> None:
    data = QMimeData()
    data.setText("9")
    assert hand.editor.canInsertFromMimeData(data)
    assert not drop(hand.window, data)
