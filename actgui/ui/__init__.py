"""How it looks and feels. PySide6 and pyqtgraph; imports go from here to the session and the core."""
