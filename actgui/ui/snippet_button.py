"""The button that copies the function of the card as source text for another program."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from actgui.core import BoundFunction
from actgui.session.snippets import Gap, Language, snippet, why_not
from actgui.ui.buttons import ThemedButton
from actgui.ui.theme import Theme

_ROOM_FOR_CHEVRON = "\u2003"


class SnippetButton(ThemedButton):
    """Opens a menu of languages; `copied` with what to say of it when the text is in the clipboard."""

    copied = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "copy", self.tr("Copy as"), "menu")
        self.setParent(parent)
        self.setObjectName("copy_as")
        self.setText(self.text() + _ROOM_FOR_CHEVRON)
        self.describe(self.tr("Copy this function with its present parameters, to paste it into a text or a program"))
        self._function: BoundFunction | None = None
        menu = QMenu(self)
        menu.setObjectName("copy_as_menu")
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._update_actions)
        names = dict.fromkeys(Language, "&{language}") | {Language.ONNX: self.tr("&ONNX node")}
        self._actions = {language: menu.addAction(names[language].format(language=language)) for language in Language}
        for language, action in self._actions.items():
            action.setData(language)
            action.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def show_function(self, function: BoundFunction) -> None:
        """Copy this function from now on."""
        self._function = function

    def _update_actions(self) -> None:
        for language, action in self._actions.items():
            gap = None if self._function is None else why_not(self._function, language)
            action.setEnabled(gap is None)
            action.setToolTip(self._tip(language, gap))

    def _tip(self, language: Language, gap: Gap | None) -> str:
        if gap is Gap.FUNCTION:
            return self.tr("{language} has no such function").format(language=language)
        if gap is Gap.PARAMETERS:
            return self.tr("{language} has this function, but not with these parameters").format(language=language)
        if language is Language.LATEX:
            return self.tr("The formula, with the present parameters stated")
        return self.tr("Source text with the present parameters that checks itself against golden values")

    def _on_triggered(self) -> None:
        action = self.sender()
        if self._function is None or not isinstance(action, QAction):
            return
        language = Language(action.data())
        text = snippet(self._function, language)
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            said = self.tr("Copied {function} as {language}").format(function=self._function.key, language=language)
            self.copied.emit(said)
