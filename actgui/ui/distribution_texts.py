"""The numbers of a probability distribution as texts: entropy, perplexity, the most probable inputs."""

from collections.abc import Callable
from math import exp

from PySide6.QtCore import QCoreApplication

from actgui.core.distribution import bits
from actgui.session.number_text import number_text
from actgui.ui.bar_data import BarScene, BarSeries, short_text

translate = QCoreApplication.translate


def entropy_text(series: BarSeries, *, exact: bool = False) -> str:
    """Return the entropy in both units; `exact` with all digits."""
    nats = series.entropy or 0.0
    spelled = _speller(3, exact=exact)
    text = translate("DistributionRows", "{bits} bits · {nats} nats")
    return text.format(bits=spelled(bits(nats)), nats=spelled(nats))


def perplexity_text(scene: BarScene, series: BarSeries, *, exact: bool = False) -> str:
    """Return how many equally probable inputs would be as uncertain, of how many; `exact` with all digits."""
    perplexity = _speller(2, exact=exact)(exp(series.entropy or 0.0))
    return translate("DistributionRows", "{perplexity} of {count}").format(
        perplexity=perplexity, count=f"{scene.count:,}"
    )


def best_texts(scene: BarScene, series: BarSeries, count: int) -> list[str]:
    """Return the most probable inputs in order."""
    return [f"{scene.name(rank.index)}: {short_text(rank.probability, 4)}" for rank in series.ranks[:count]]


def _speller(decimals: int, *, exact: bool) -> Callable[[float], str]:
    return number_text if exact else lambda value: short_text(value, decimals)
