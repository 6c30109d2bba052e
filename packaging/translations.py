"""Bring resources/translations up to date with the sources: new texts in, unused ones out, the .qm files made anew."""

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from actgui.core import CATALOGUE  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_TW", "zh_CN")


def update(file: Path) -> None:
    """Let a .ts file have exactly the texts of the sources."""
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "marked_texts.py"
        texts = [("Session", text) for text in session_texts()] + [("Frameworks", text) for text in framework_notes()]
        marked.write_text("\n".join(f"QT_TRANSLATE_NOOP({room!r}, {text!r})" for room, text in texts), "utf-8")
        sources = [str(path) for path in sorted((ROOT / "actgui").rglob("*.py"))]
        options = ("-silent", "-no-obsolete", "-locations", "none")
        _run("lupdate", *options, *sources, str(marked), "-ts", str(file))


def release(file: Path, target: Path) -> None:
    """Make the .qm file that the program loads."""
    _run("lrelease", "-silent", str(file), "-qm", str(target))


def session_texts() -> Iterator[str]:
    """Yield the texts of the rooms without Qt, which mark them with `phrase`."""
    for path in sorted((ROOT / "actgui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "phrase":
                yield ast.literal_eval(node.args[0])


def framework_notes() -> list[str]:
    """Return what the core says about the functions of frameworks."""
    implementations = [known for function in CATALOGUE.values() for known in function.implementations]
    return list(dict.fromkeys(known.note for known in implementations if known.note))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True)


def main() -> int:
    """Update every language."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = FOLDER / f"actgui_{language}.ts"
        update(file)
        release(file, file.with_suffix(".qm"))
        missing = file.read_text("utf-8").count('type="unfinished"')
        print(f"{file.name}: {missing} texts are still to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
