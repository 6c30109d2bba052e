"""Where the program finds what is not code, from source and packaged alike."""

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
RESOURCES = _ROOT / "resources"


def read_resource(*parts: str) -> str:
    """Return the text of a resource, for example ``read_resource("icons", "open.svg")``."""
    return RESOURCES.joinpath(*parts).read_text(encoding="utf-8")
