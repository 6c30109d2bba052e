"""Export CSV and Export Image: ask where, write, say how it went."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from actgui.core import Cancelled, Evaluation
from actgui.session.csv_export import write_csv
from actgui.session.errors import ExportError
from actgui.ui.export_image_dialog import ExportImageDialog
from actgui.ui.file_choice import choose_target
from actgui.ui.image_file import ImageOptions, export_image
from actgui.ui.notice import Notice
from actgui.ui.picture import Picture
from actgui.ui.settings import Settings
from actgui.ui.theme import Theme
from actgui.ui.translation import counted, error_text
from actgui.ui.worker import Task, Worker

SMALL_CELLS = 200_000


class Exporter(QObject):
    """Small files are written at once, large ones on the worker."""

    def __init__(self, worker: Worker, settings: Settings, notice: Notice, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._worker = worker
        self._settings = settings
        self._notice = notice
        self._theme = theme
        self._window = window
        self._task: Task | None = None
        self._warned_of: Task | None = None
        self._path = Path()
        self._rows = 0
        worker.settled.connect(self._on_settled)

    @property
    def task(self) -> Task | None:
        """The export under way."""
        return self._task

    def may_close(self) -> bool:
        """Return whether the window may close; the first time, an export that is being written holds it back."""
        if self._task is None or self._task is self._warned_of:
            return True
        self._warned_of = self._task
        text = self.tr("A file is still being written. Close once more to stop that; the file stays as it was.")
        self._notice.complain(text)
        return False

    def export_csv(self, evaluation: Evaluation, name: str) -> None:
        """Ask for a file and write every number of `evaluation` to it."""
        if self._task is not None:
            self._notice.inform(self.tr("An export is being written: wait for it, or cancel it."))
            return
        title, kind = self.tr("Export CSV"), self.tr("CSV files (*.csv)")
        path = self._ask(title, f"{name}.csv", kind, ".csv")
        if path is None:
            return
        self._path, self._rows = path, evaluation.inputs.size
        if evaluation.inputs.size * (1 + len(evaluation.columns)) > SMALL_CELLS:
            self._task = self._worker.start(_csv_work(evaluation, path))
            return
        self._report(lambda: write_csv(evaluation, path))

    def export_image(self, picture: Picture, view: str, name: str) -> None:
        """Ask for format, scale and file, and write the picture of a view."""
        dialog = ExportImageDialog(picture, view, self._theme, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        options = dialog.options()
        suffix = f".{options.format}"
        kind = self.tr("{format} images (*{suffix})").format(format=suffix[1:].upper(), suffix=suffix)
        title = self.tr("Export image: {view}").format(view=view)
        path = self._ask(title, f"{name}-{view.lower()}{suffix}", kind, suffix)
        if path is not None:
            self._write_image(picture, path, options)

    def _write_image(self, picture: Picture, path: Path, options: ImageOptions) -> None:
        try:
            export_image(picture, path, options)
        except ExportError as error:
            self._notice.complain(error_text(error))
            return
        self._notice.inform(self.tr("Wrote {name}").format(name=path.name))

    def _ask(self, title: str, name: str, kind: str, suffix: str) -> Path | None:
        start = Path(self._settings.folder) / name
        path = choose_target(self._window, title, start, kind, suffix)
        if path is not None:
            self._settings.folder = str(path.resolve().parent)
        return path

    def _on_settled(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        self._report(task.result)

    def _report(self, finish: Callable[[], object]) -> None:
        """Finish an export of numbers and say how it went."""
        try:
            finish()
        except Cancelled:
            self._notice.inform(self.tr("Export cancelled; no file was changed."))
        except ExportError as error:
            self._notice.complain(error_text(error))
        except MemoryError:
            self._notice.complain(
                self.tr("Not enough memory to write the file. Close other programs, or try fewer numbers.")
            )
        else:
            self._say_done()

    def _say_done(self) -> None:
        rows = counted(self._rows, self.tr("Wrote {count} row"), self.tr("Wrote {count} rows"))
        self._notice.inform(self.tr("{rows} to {name}").format(rows=rows, name=self._path.name))


def _csv_work(evaluation: Evaluation, path: Path) -> Callable[[Callable[[float], None]], object]:
    def work(watch: Callable[[float], None]) -> object:
        write_csv(evaluation, path, watch=watch)
        return path

    return work
