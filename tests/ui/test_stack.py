"""The libraries under the window hold together: a fault of theirs would kill the process, so it runs in its own."""

import subprocess
import sys

# PySide6 6.12 releases None and True once too often on Python 3.11 and dies here; 6.8 to 6.10 do not.
UPDATE_2000_TIMES = """
import os
os.environ.update(QT_QPA_PLATFORM="offscreen", PYQTGRAPH_QT_LIB="PySide6")
import numpy as np
import pyqtgraph
from PySide6.QtWidgets import QApplication

application = QApplication([])
plot = pyqtgraph.PlotWidget()
curve = plot.plot(pen="r")
x = np.linspace(-5.0, 5.0, 50)
for number in range(2000):
    curve.setData(x, np.tanh(x * number), connect="finite")
"""


def test_2000_updates_of_a_curve_leave_the_process_alive() -> None:
    result = subprocess.run(
        [sys.executable, "-c", UPDATE_2000_TIMES], capture_output=True, text=True, check=False, timeout=100
    )
    assert (result.returncode, result.stderr) == (0, "")
