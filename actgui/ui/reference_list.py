"""The publications behind a function: what they are called, a link to each, and their BibTeX."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from actgui.core import Paper
from actgui.ui.flow_layout import FlowLayout


class ReferenceList(QWidget):
    """`copied` with what to say of it when an entry is in the clipboard. Only a click on a link opens a browser."""

    copied = Signal(str)

    def __init__(self, papers: Iterable[Paper], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for paper in papers:
            layout.addWidget(self._entry(paper))

    def _entry(self, paper: Paper) -> QWidget:
        entry = QWidget()
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        where = "" if paper.url or not paper.source else f", {paper.source}"
        text = QLabel(f"{paper.names} {paper.year}, {paper.title}{where}")
        text.setProperty("role", "body")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(text)
        row = FlowLayout(spacing=14)
        if paper.url:
            row.addWidget(self._link(paper))
        row.addWidget(self._copy(paper))
        layout.addLayout(row)
        return entry

    def _link(self, paper: Paper) -> QPushButton:
        link = QPushButton(paper.source or self.tr("Read it"))
        link.setObjectName(f"open_{paper.key}")
        link.setProperty("kind", "link")
        link.setToolTip(self.tr("Open {url} in the browser").format(url=paper.url))
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(paper.url)))
        return link

    def _copy(self, paper: Paper) -> QPushButton:
        copy = QPushButton(self.tr("Copy BibTeX"))
        copy.setObjectName(f"copy_{paper.key}")
        copy.setProperty("kind", "link")
        copy.setToolTip(self.tr("Copy the entry {key} for a bibliography").format(key=paper.key))
        copy.setAccessibleName(self.tr("Copy BibTeX of {names} {year}").format(names=paper.names, year=paper.year))
        copy.setCursor(Qt.CursorShape.PointingHandCursor)
        copy.clicked.connect(lambda: self._on_copy(paper))
        return copy

    def _on_copy(self, paper: Paper) -> None:
        QGuiApplication.clipboard().setText(paper.bibtex)
        self.copied.emit(self.tr("Copied the BibTeX entry {key}").format(key=paper.key))
