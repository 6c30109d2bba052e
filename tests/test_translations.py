"""Every text of the window is there in every language, and the files that the program loads say the same."""

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from actgui.ui.actions import MENUS, RECORDS
from actgui.ui.language import LANGUAGES
from tests.test_texts import FOREIGN_CHARACTERS, FOREIGN_WORDS, HAN

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
CODES = tuple(code for code in LANGUAGES if code != "en")
SOURCES = sorted((ROOT / "actgui" / "ui").rglob("*.py"))

# Terms with a meaning of their own that contain a word of the other Chinese.
TERMS = {"zh_TW": (), "zh_CN": ("预设组合",)}

# What puts a text before eyes or ears.
SHOWING = {
    "QAction", "QLabel", "QPushButton", "addAction", "addItem", "addMenu", "addTab", "complain", "describe", "drawText",
    "inform", "setAccessibleDescription", "setAccessibleName", "setInformativeText", "setPlaceholderText", "setPrefix",
    "setStatusTip", "setSuffix", "setText", "setTitle", "setToolTip", "setWindowTitle", "showText",
}  # fmt: skip
NAMES = {"ActGUI"}

every_language = pytest.mark.parametrize("code", CODES)
every_source = pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)


@dataclass(frozen=True)
class Message:
    """One text of the window: where it belongs, what tells it from its like, and its translation."""

    context: str
    source: str
    comment: str
    translation: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


@cache
def messages(file: Path) -> tuple[Message, ...]:
    return tuple(
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.findtext("translation", ""),
        )
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 (our own file)
        for message in context.iter("message")
    )


def of(code: str) -> tuple[Message, ...]:
    return messages(FOLDER / f"actgui_{code}.ts")


def maker() -> ModuleType:
    """Return the script behind `make translations`."""
    spec = importlib.util.spec_from_file_location("make_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def calls(source: Path) -> Iterator[tuple[str, str, ast.Call]]:
    """Yield each call of a module with the class around it and the name of what is called."""

    def below(node: ast.AST, owner: str) -> Iterator[tuple[str, str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute | ast.Name):
                function = child.func
                yield owner, function.attr if isinstance(function, ast.Attribute) else function.id, child
            yield from below(child, child.name if isinstance(child, ast.ClassDef) else owner)

    return below(ast.parse(source.read_text("utf-8")), "")


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def visible_literal(node: ast.expr) -> str:
    """Return the words of a literal text, or of the literal parts of an f-string."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return re.sub(r"<[^>]*>|&\w+;|\\\w+", " ", " ".join(literal(part) or "" for part in parts))


@every_language
def test_the_texts_are_those_of_the_sources(code: str, tmp_path: Path) -> None:
    """If this fails, run `make translations` and translate what is new."""
    file = tmp_path / "renewed.ts"
    shutil.copy(FOLDER / f"actgui_{code}.ts", file)
    maker().update(file)
    assert {message.key for message in messages(file)} == {message.key for message in of(code)}


@every_language
def test_every_text_is_translated(code: str) -> None:
    assert [message.key for message in of(code) if not message.translation] == []
    assert "unfinished" not in (FOLDER / f"actgui_{code}.ts").read_text("utf-8")


@every_language
def test_a_translation_keeps_places_and_keys_of_the_menu(code: str) -> None:
    for message in of(code):
        source, translation = message.source, message.translation
        for pattern in (r"\{\w*\}", r"&\w", r"\n", r"^ ", r"…|\.\.\."):
            kept = sorted(re.findall(pattern, translation.lower())) == sorted(re.findall(pattern, source.lower()))
            assert kept, f"{source!r} and {translation!r} differ in {pattern}"


@every_language
def test_the_program_loads_what_was_translated(code: str) -> None:
    """If this fails, run `make translations`."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"actgui_{code}.qm"))
    for message in of(code):
        assert translator.translate(message.context, message.source, message.comment) == message.translation


@every_language
def test_each_chinese_has_its_own_script_and_words(code: str) -> None:
    for message in of(code):
        text = message.translation
        for term in TERMS[code]:
            text = text.replace(term, "")
        assert set(text).isdisjoint(FOREIGN_CHARACTERS[code]), text
        assert [word for word in FOREIGN_WORDS[code].split() if word in text] == [], text


@every_language
def test_marks_and_spaces_are_those_of_chinese(code: str) -> None:
    for message in of(code):
        text = message.translation
        assert not re.search(rf"{HAN}[A-Za-z0-9{{]|[A-Za-z0-9}}]{HAN}", text.replace("的{features}", "")), text
        assert not re.search(rf"{HAN}[,;:.!?]|[，。；：？！、] |{HAN} {HAN}", text), text
        assert not re.search("[“”]" if code == "zh_TW" else "[「」]", text), text


@every_source
def test_the_tools_find_every_text(source: Path) -> None:
    """A text in an f-string, or that of another object than `self`, would stay English for ever."""
    known = {(message.context, message.source) for message in of(CODES[0])}
    for owner, name, call in calls(source):
        if name == "tr":
            assert isinstance(call.func, ast.Attribute)
            assert ast.unparse(call.func.value) == "self", ast.unparse(call)
            assert (owner, literal(call.args[0])) in known, ast.unparse(call)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and literal(call.args[0]) is not None:
            text = literal(call.args[1])
            assert name == "translate" or text is not None, ast.unparse(call)
            assert text is None or (literal(call.args[0]), text) in known, ast.unparse(call)


@every_source
def test_no_words_are_shown_without_translation(source: Path) -> None:
    for _, name, call in calls(source):
        if name in SHOWING:
            words = {word for argument in call.args for word in re.findall(r"[A-Za-z]{2,}", visible_literal(argument))}
            assert words <= NAMES, ast.unparse(call)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_key(code: str) -> None:
    texts = {} if code == "en" else {message.source: message.translation for message in of(code)}
    titles = {record.name: record.text for record in RECORDS}
    menus = [[title for title, _ in MENUS], *([titles[name] for name in names if name in titles] for _, names in MENUS)]
    for menu in menus:
        keys = [key.lower() for title in menu for key in re.findall(r"&(\w)", texts.get(title, title))]
        assert len(set(keys)) == len(keys), keys
