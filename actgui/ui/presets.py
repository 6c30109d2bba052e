"""Presets: a function with the defaults that frameworks give it, where these differ from ours."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from actgui.core import CATALOGUE, ActivationFunction, BoundFunction, Implementation
from actgui.session.number_text import number_text


@dataclass(frozen=True, slots=True)
class Preset:
    """The parameters that one or several frameworks agree on; none for those that are ours alone."""

    function: BoundFunction
    implementations: tuple[Implementation, ...]

    @property
    def title(self) -> str:
        """Who calls it what: "Keras, TensorFlow leaky_relu"."""
        return implementations_title(self.implementations)

    @property
    def parameters_text(self) -> str:
        """The parameters that differ from ours: "slope 0.2"."""
        return parameters_text(self.function.changed)

    def only(self, asked: Collection[Implementation]) -> "Preset":
        """Return the same parameters as given by those of `asked` alone."""
        return Preset(self.function, tuple(one for one in self.implementations if one in asked))


@cache
def presets_of(key: str) -> tuple[Preset, ...]:
    """Return the presets of a function that differ from its defaults, each choice of parameters once."""
    function = CATALOGUE[key]
    return tuple(preset for preset in _all_presets(function) if preset.function.changed)


@cache
def default_preset(key: str) -> Preset:
    """Return the function with its own defaults, and the frameworks that have the same."""
    function = CATALOGUE[key]
    found = (preset for preset in _all_presets(function) if not preset.function.changed)
    return next(found, Preset(function.bind(), ()))


def implementations_title(implementations: Iterable[Implementation]) -> str:
    """Return one title for all, the frameworks that share a name side by side."""
    frameworks: dict[str, list[str]] = {}
    for implementation in implementations:
        framework = str(implementation.framework)
        known = frameworks.setdefault(implementation.title.removeprefix(f"{framework} "), [])
        if framework not in known:
            known.append(framework)
    return " · ".join(f"{', '.join(who)} {name}" for name, who in frameworks.items())


def parameters_text(parameters: dict[str, float]) -> str:
    """Return parameters for reading: "slope 0.2, offset 0.5"."""
    return ", ".join(f"{key} {number_text(value)}" for key, value in parameters.items())


def _all_presets(function: ActivationFunction) -> list[Preset]:
    groups: dict[BoundFunction, list[Implementation]] = {}
    for implementation in sorted(function.implementations, key=lambda one: bool(one.version)):  # present ones first
        groups.setdefault(function.preset(implementation), []).append(implementation)
    return [Preset(bound, tuple(implementations)) for bound, implementations in groups.items()]
