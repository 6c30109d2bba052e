"""What is searched for in the catalogue: one text and a choice of traits, shared by the tree and the gallery."""

from PySide6.QtCore import QObject, Signal

from actgui.core import CATALOGUE
from actgui.ui.function_search import Match, best_match, find_function, search_words
from actgui.ui.function_traits import Trait, has_trait


class FunctionQuery(QObject):
    """Words and traits all must fit. `changed` when the answer may be another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._traits: frozenset[Trait] = frozenset()
        self._candidates = tuple(CATALOGUE)
        self._matches: dict[str, Match] = {}
        self._best: Match | None = None
        self._find()

    @property
    def text(self) -> str:
        """What was typed."""
        return self._text

    @property
    def traits(self) -> frozenset[Trait]:
        """What every function shown has."""
        return self._traits

    @property
    def matches(self) -> dict[str, Match]:
        """What was found, by key, in the order of the catalogue."""
        return self._matches

    @property
    def best(self) -> Match | None:
        """What Enter adds."""
        return self._best

    @property
    def has_words(self) -> bool:
        """Whether anything is searched for by name."""
        return bool(search_words(self._text))

    @property
    def candidate_count(self) -> int:
        """How many functions the traits leave to search in."""
        return len(self._candidates)

    def set_text(self, text: str) -> None:
        """Search for all words of `text`."""
        if text != self._text:
            self._text = text
            self._update()

    def set_trait(self, trait: Trait, wanted: bool) -> None:
        """Show only what has `trait`, or no longer."""
        traits = self._traits | {trait} if wanted else self._traits - {trait}
        if traits != self._traits:
            self._traits = traits
            self._update()

    def clear_traits(self) -> None:
        """Show functions whatever their traits."""
        if self._traits:
            self._traits = frozenset()
            self._update()

    def _update(self) -> None:
        self._candidates = tuple(key for key in CATALOGUE if all(has_trait(key, trait) for trait in self._traits))
        self._find()
        self.changed.emit()

    def _find(self) -> None:
        words = search_words(self._text)
        found = ((key, find_function(key, words)) for key in self._candidates)
        self._matches = {key: match for key, match in found if match is not None}
        self._best = best_match(self._matches.values(), words)
