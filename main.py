"""Start ActGUI: ``python main.py`` opens the window, ``python main.py --help`` tells the rest."""

import os
import sys

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")  # pyqtgraph takes the first Qt it finds

from actgui.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
