"""Runs at the start of the packaged program: stands in for Qt's OpenGL bindings, which are left out.

pyqtgraph imports them always and uses them only when OpenGL drawing is switched on, which ActGUI never does.
"""

import sys
from types import ModuleType

# WORKAROUND https://github.com/pyqtgraph/pyqtgraph/blob/pyqtgraph-0.14.0/pyqtgraph/Qt/OpenGLHelpers.py
widgets = ModuleType("PySide6.QtOpenGLWidgets")
vars(widgets)["QOpenGLWidget"] = type("QOpenGLWidget", (), {})
sys.modules[widgets.__name__] = widgets
sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
