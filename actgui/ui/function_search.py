"""What a search in the catalogue finds: functions by any of their names, and presets by framework or name there."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from actgui.core import CATALOGUE, BoundFunction, Implementation
from actgui.ui.function_texts import family_title, function_title
from actgui.ui.language import current_language
from actgui.ui.presets import Preset, presets_of

_SHORTEST_ABBREVIATION = 2
_IMPORTED_AS = {"functional": ("f",)}


@dataclass(frozen=True, slots=True)
class Match:
    """A function that was found: `itself`, or only in the form of the `presets` that the words ask for."""

    key: str
    itself: bool
    presets: tuple[Preset, ...] = ()

    @property
    def function(self) -> BoundFunction:
        """What Enter adds."""
        return CATALOGUE[self.key].bind() if self.itself else self.presets[0].function


def search_words(text: str) -> tuple[str, ...]:
    """Return what to look for: words, those of a dotted name apart."""
    return tuple(text.casefold().replace("tf.keras", "keras").replace(".", " ").replace("()", " ").split())


def find_function(key: str, words: tuple[str, ...]) -> Match | None:
    """Return how a function answers to `words`, all of which must fit it or one of its implementations."""
    text = _own_text(key, current_language()) if words else ""
    foreign = [word for word in words if word not in text]
    if not foreign:
        return Match(key, itself=True)
    asked = [one for one in CATALOGUE[key].implementations if all(_is_called(one, word) for word in foreign)]
    if not asked:
        return None
    presets = tuple(found for preset in presets_of(key) if (found := preset.only(asked)).implementations)
    covered = [one for preset in presets for one in preset.implementations]
    return Match(key, itself=any(one not in covered for one in asked), presets=presets)


def best_match(matches: Iterable[Match], words: tuple[str, ...]) -> Match | None:
    """Return the first function that is called exactly so, else the first one found."""
    found = list(matches)
    exact = (match for match in found if match.itself and _is_name(match.key, words))
    return next(exact, found[0] if found else None)


def _is_name(key: str, words: tuple[str, ...]) -> bool:
    return bool(words) and " ".join(words) in _own_names(key, current_language())


@cache
def _own_names(key: str, language: str) -> tuple[str, ...]:
    """Return all names of a function, also those in the language of the window, which is `language`."""
    del language  # it decides which titles are found
    spellings = (key, key.replace("_", " "), key.replace("_", ""), function_title(key))
    return tuple(name.casefold() for name in (*spellings, *CATALOGUE[key].other_names))


@cache
def _own_text(key: str, language: str) -> str:
    return " ".join((*_own_names(key, language), family_title(CATALOGUE[key].family).casefold()))


@cache
def _is_called(implementation: Implementation, word: str) -> bool:
    """Whether `word` is the framework, a part of the path, or within the name or the options."""
    *path, name = implementation.name.casefold().split(".")
    whole = (*path, *_IMPORTED_AS.get(path[-1] if path else "", ()))
    starts = (implementation.framework.casefold(), *path[:1])
    within = (name, name.replace("_", ""), implementation.options.casefold())
    return word in whole or _begins(word, starts) or any(word in text for text in within)


def _begins(word: str, texts: Iterable[str]) -> bool:
    return len(word) >= _SHORTEST_ABBREVIATION and any(text.startswith(word) for text in texts)
