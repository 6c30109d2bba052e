"""Says to screen readers what appears in the window without the focus going there."""

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_MARKS = re.compile(r"\*\*|`|✓ ?")  # of Markdown, and signs that stand beside words that say the same


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a text, plain or Markdown, read aloud: after what is being read, or at once; `widget` is what shows it."""
    event = QAccessibleAnnouncementEvent(widget, _MARKS.sub("", text))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
