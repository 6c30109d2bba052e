"""Functions as source text for other programs: formulas, code in several languages, each with golden values."""

from actgui.session.snippets.build import snippet, why_not
from actgui.session.snippets.language import Gap, Language
from actgui.session.snippets.latex_code import left_sides

__all__ = ["Gap", "Language", "left_sides", "snippet", "why_not"]
