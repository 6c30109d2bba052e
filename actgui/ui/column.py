"""Widgets stacked without gaps, and the hairline between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def column(*widgets: QWidget, stretch: QWidget) -> QWidget:
    """Stack `widgets`; `stretch` takes the room that is left."""
    stack = QWidget()
    stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(stack)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is stretch else 0)
    return stack


def hairline() -> QFrame:
    """Return a line of one pixel."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
