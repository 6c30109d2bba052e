"""What the program remembers between runs, as typed options over one file in the place the system gives."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths


class Settings:
    """Theme, window layout and last folder. A missing or foreign value is the default."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
            path = Path(folder) / "settings.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """The chosen theme: system, light or dark."""
        return str(self._store.value("theme", "system"))

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("theme", choice)

    @property
    def language(self) -> str:
        """The chosen language: its code, or system."""
        return str(self._store.value("language", "system"))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def projects(self) -> bool:
        """Whether letters and lines have the size for a projector."""
        return str(self._store.value("projector", "false")) == "true"

    @projects.setter
    def projects(self, projects: bool) -> None:
        self._store.setValue("projector", "true" if projects else "false")

    @property
    def card(self) -> bool:
        """Whether the function card is open in a wide window."""
        return str(self._store.value("card", "true")) != "false"

    @card.setter
    def card(self, is_open: bool) -> None:
        self._store.setValue("card", "true" if is_open else "false")

    def card_width(self, default: int) -> int:
        """Return how wide the column of the function card is."""
        value = str(self._store.value("layout/card_width", default))
        return int(value) if value.isdecimal() else default

    def set_card_width(self, width: int) -> None:
        """Save how wide the column of the function card is."""
        self._store.setValue("layout/card_width", width)

    @property
    def lesson_step(self) -> str:
        """The key of the step at which the lesson stands; empty for its beginning."""
        return str(self._store.value("lesson/step", ""))

    @lesson_step.setter
    def lesson_step(self, key: str) -> None:
        self._store.setValue("lesson/step", key)

    @property
    def lesson_answered(self) -> frozenset[str]:
        """The keys of the steps that are answered."""
        return frozenset(str(self._store.value("lesson/answered", "")).split())

    @lesson_answered.setter
    def lesson_answered(self, keys: frozenset[str]) -> None:
        self._store.setValue("lesson/answered", " ".join(sorted(keys)))

    @property
    def folder(self) -> str:
        """The folder of the last file, or the documents folder."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._store.value("folder", documents)))
        return str(folder if folder.is_dir() else Path.home())

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    def layout(self, name: str) -> QByteArray:
        """Return the saved geometry or splitter state of that name, empty if there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Save a geometry or splitter state."""
        self._store.setValue(f"layout/{name}", state)
