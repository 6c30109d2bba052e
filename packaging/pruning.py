"""What the packaged program leaves out, and the font it takes along."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]  # name in the package, source file, kind

EXCLUDED_MODULES = [
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "OpenGL",
    "_hashlib",
    "ssl",
    "matplotlib",
    "numpy.f2py",
    "numpy.testing",
    "numpy.tests",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "pytest",
    "scipy",
    "setuptools",
    "tkinter",
    "unittest",
]
# Plugins of Qt that are loaded by name at run time; every other one stays out.
PLUGINS = re.compile(
    r"/plugins/("
    r"iconengines/.*svg|imageformats/.*svg|styles/|xcbglintegrations/"
    r"|platforms/.*(xcb|wayland|offscreen|minimal\.|windows|cocoa)"
    r"|platforminputcontexts/.*(compose|ibus)"
    r"|platformthemes/.*xdgdesktopportal"
    r"|wayland-(shell-integration/.*xdg-shell|decoration-client/|graphics-integration-client/.*wayland-egl)"
    r")"
)
DATA_LEFT_OUT = re.compile(
    r"PySide6/(Qt/)?translations/(?!qtbase_zh_)|/qml/|pyqtgraph/(examples|colors/maps|icons/.*\.png$)"
)
INTER = Path("/usr/share/fonts/opentype/inter")
INTER_LICENCE = Path("/usr/share/doc/fonts-inter/copyright")
INTER_WEIGHTS = ("Regular", "Medium", "SemiBold")


def inter_font() -> list[tuple[str, str]]:
    """List the files of the Inter font and its licence, if this machine has them."""
    fonts = [INTER / f"Inter-{weight}.otf" for weight in INTER_WEIGHTS]
    if not all(path.exists() for path in (*fonts, INTER_LICENCE)):
        return []
    return [(str(path), "resources/fonts") for path in fonts] + [(str(INTER_LICENCE), "resources/fonts/licence")]


def kept_data(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out data files that the program never reads."""
    return [
        entry for entry in entries if not DATA_LEFT_OUT.search(PurePosixPath(entry[0].replace("\\", "/")).as_posix())
    ]


def kept_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Keep extension modules, the wanted plugins, and only the shared libraries that these need."""
    everything = {Path(source).resolve(): (name, source, kind) for name, source, kind in entries}
    waiting = [path for path, (name, _, kind) in everything.items() if _is_root(name, kind)]
    reached = set(waiting)
    while waiting:
        needed = {Path(path).resolve() for _, path in bindepend.get_imports(str(waiting.pop())) if path}
        fresh = (needed & everything.keys()) - reached
        reached |= fresh
        waiting += fresh
    return [everything[path] for path in everything if path in reached]


def _is_root(name: str, kind: str) -> bool:
    """Say whether Python or Qt loads a file by itself, not through another library."""
    slashed = name.replace("\\", "/")
    if "/plugins/" in slashed:
        return PLUGINS.search(slashed) is not None
    return kind == "EXTENSION" or slashed.startswith(("libpython", "python3"))
