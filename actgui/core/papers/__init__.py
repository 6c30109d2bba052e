"""The publications that introduced the functions, by key, in the order of the years."""

from collections.abc import Mapping
from types import MappingProxyType

from actgui.core.papers.paper import Paper
from actgui.core.papers.since_2017 import SINCE_2017
from actgui.core.papers.until_2016 import UNTIL_2016

__all__ = ["PAPERS", "Paper"]

PAPERS: Mapping[str, Paper] = MappingProxyType({paper.key: paper for paper in (*UNTIL_2016, *SINCE_2017)})
