"""The lesson says the same in every language, in the words and marks of that language."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.test_texts import CHINESE, FOREIGN_CHARACTERS, FOREIGN_WORDS, FULL_WIDTH, HAN, LANGUAGES, code, numbers

FOLDER = Path(__file__).parents[1] / "resources" / "lesson"
PLANS = json.loads((FOLDER / "steps.json").read_text("utf-8"))

every_language = pytest.mark.parametrize("language", LANGUAGES)
each_chinese = pytest.mark.parametrize("language", CHINESE)
every_step = pytest.mark.parametrize("key", [plan["key"] for plan in PLANS])


def read(language: str) -> dict[str, dict[str, Any]]:
    return dict(json.loads((FOLDER / f"{language}.json").read_text("utf-8")))


def pieces(language: str, key: str) -> list[str]:
    """Return every text of a step."""
    step = read(language)[key]
    answers = [text for answer in step.get("answers", []) for text in answer]
    return [step["title"], step["text"], step["question"], step.get("hint", ""), step["reveal"], *answers]


@every_language
def test_every_language_has_the_same_steps(language: str) -> None:
    assert 6 <= len(PLANS) <= 8
    assert list(read(language)) == [plan["key"] for plan in PLANS]


def test_no_language_is_without_its_tests() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {*LANGUAGES, "steps"}


@every_language
def test_one_answer_is_right_and_every_other_has_a_hint(language: str) -> None:
    for plan in PLANS:
        step = read(language)[plan["key"]]
        assert ("number" in plan) == ("hint" in step) == ("answers" not in step)
        if "right" in plan:
            assert 2 <= len(step["answers"]) <= 4
            assert [index for index, (_, hint) in enumerate(step["answers"]) if not hint] == [plan["right"]]


@each_chinese
@every_step
def test_a_translation_keeps_code_numbers_and_paragraphs(language: str, key: str) -> None:
    for translation, original in zip(pieces(language, key), pieces("en", key), strict=True):
        assert code(translation) == code(original)
        assert numbers(translation) == numbers(original)
        assert translation.count("\n\n") == original.count("\n\n")


@each_chinese
@every_step
def test_each_chinese_has_its_own_script_and_words(language: str, key: str) -> None:
    text = "\n".join(pieces(language, key))
    assert set(text).isdisjoint(FOREIGN_CHARACTERS[language])
    assert [word for word in FOREIGN_WORDS[language].split() if word in text] == []


@each_chinese
@every_step
def test_chinese_has_its_own_spaces_and_marks(language: str, key: str) -> None:
    for line in "\n".join(pieces(language, key)).replace("**", "").splitlines():
        sentence = line.removeprefix("• ")
        latin = rf"[^\s{FULL_WIDTH}\u4e00-\u9fff]"
        assert not re.search(rf"{HAN}{latin}|{latin}{HAN}", sentence), "a space is missing"
        assert not re.search(rf"\s[{FULL_WIDTH}]|[{FULL_WIDTH}]\s|{HAN}\s+{HAN}|\s\s", sentence), "a space too many"
        assert not re.search(rf"{HAN}\s*[,;:.!?]|[;!?]|[,:]\s*{HAN}", sentence)
        assert not re.search("[“”]" if language == "zh_TW" else "[「」]", sentence)
