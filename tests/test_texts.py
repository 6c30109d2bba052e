"""The texts that explain the functions say the same in every language, in the words and marks of that language."""

import re
from pathlib import Path

import pytest

from actgui.core import CATALOGUE

TEXTS = Path(__file__).parents[1] / "resources" / "functions"
CHINESE = ("zh_TW", "zh_CN")
LANGUAGES = ("en", *CHINESE)

HAN = r"[\u4e00-\u9fff]"
FULL_WIDTH = "，。、；：？！（）「」《》“”"

# What betrays the other Chinese: characters that only its script has, and its words for what is called otherwise here.
FOREIGN_CHARACTERS = {
    "zh_TW": "数导为软认预机与权参资库饱单调讯号优网层线缘点对应样当输这个从还过让则较间关别会无图拟额",
    "zh_CN": "數導為軟認預機與權參資庫飽單調訊號優網層線緣點對應樣當輸這個從還過讓則較間關別會無圖擬額",
}
FOREIGN_WORDS = {
    "zh_TW": """概率 默認 數據 信號 噪聲 網絡 方差 正態 歸一 優化 程序 硬件 軟件 溢出 圖像 搜索 調用 比特 布爾
        音頻 插值 採樣 舍入 存儲 運行 目標檢測 變量 泊松 門控 階躍 進化""",
    "zh_CN": """机率 预设 资料 讯号 杂讯 网路 变异数 常态 正规化 最佳化 程式 硬体 软体 溢位 影像 搜寻 呼叫 位元 布林
        音讯 内插 取样 捨入 储存 执行 物件侦测 引数 卜瓦松 闸 运算子 演算法 实作 汇出 迴归 步阶 演化""",
}

every_key = pytest.mark.parametrize("key", CATALOGUE)
every_language = pytest.mark.parametrize("language", LANGUAGES)
each_chinese = pytest.mark.parametrize("language", CHINESE)


def read(language: str, key: str) -> str:
    return (TEXTS / language / f"{key}.md").read_text("utf-8")


def code(text: str) -> set[str]:
    """Return what stands in backticks."""
    return set(re.findall(r"`([^`]*)`", text))


def numbers(text: str) -> set[str]:
    """Return the numbers in figures, without their signs."""
    return set(re.findall(r"\d+(?:\.\d+)*(?:e-?\d+)?", text))


@every_language
def test_every_function_has_one_text_and_every_text_its_function(language: str) -> None:
    assert {path.name for path in (TEXTS / language).iterdir()} == {f"{key}.md" for key in CATALOGUE}


def test_no_language_is_without_its_tests() -> None:
    assert {folder.name for folder in TEXTS.iterdir()} == set(LANGUAGES)


@every_language
def test_no_two_functions_have_the_same_title(language: str) -> None:
    titles = [read(language, key).splitlines()[0] for key in CATALOGUE]
    assert len(set(titles)) == len(titles)


@every_language
@every_key
def test_a_text_is_a_title_a_tooltip_and_more(language: str, key: str) -> None:
    text = read(language, key)
    assert text.endswith("\n")
    title, tooltip, *rest = text.removesuffix("\n").split("\n\n")
    assert re.fullmatch(r"# \S.*", title)
    assert len(rest) >= 1
    assert all(re.fullmatch(r"\S.*[.。]", paragraph) for paragraph in (tooltip, *rest)), "one line a paragraph"
    assert len(re.findall(r"[.!?](?:\s|$)|[。！？]", tooltip)) in {1, 2}, "the first paragraph is a tooltip"


@every_key
def test_an_english_text_is_neither_short_nor_long(key: str) -> None:
    _, body = read("en", key).split("\n", 1)
    assert 60 <= len(body.split()) <= 150


@each_chinese
@every_key
def test_a_chinese_text_is_neither_short_nor_long(language: str, key: str) -> None:
    _, body = read(language, key).split("\n", 1)
    assert 110 <= len(re.findall(HAN, body)) <= 280


@each_chinese
@every_key
def test_a_translation_keeps_code_and_numbers(language: str, key: str) -> None:
    translation, original = read(language, key), read("en", key)
    assert code(translation) == code(original)
    assert numbers(translation) == numbers(original)


@each_chinese
@every_key
def test_each_chinese_has_its_own_script_and_words(language: str, key: str) -> None:
    text = read(language, key)
    assert set(text).isdisjoint(FOREIGN_CHARACTERS[language])
    assert [word for word in FOREIGN_WORDS[language].split() if word in text] == []


@each_chinese
@every_key
def test_a_space_divides_chinese_from_latin_and_nothing_else(language: str, key: str) -> None:
    for line in read(language, key).splitlines():
        sentence = line.removeprefix("# ")
        latin = rf"[^\s{FULL_WIDTH}\u4e00-\u9fff]"
        assert not re.search(rf"{HAN}{latin}|{latin}{HAN}", sentence), "a space is missing"
        assert not re.search(rf"\s[{FULL_WIDTH}]|[{FULL_WIDTH}]\s|{HAN}\s+{HAN}|\s\s", sentence), "a space too many"


@each_chinese
@every_key
def test_chinese_sentences_have_chinese_marks(language: str, key: str) -> None:
    text = read(language, key)
    assert not re.search(rf"{HAN}\s*[,;:.!?]|[;!?]|[,:]\s*{HAN}", text)
    assert not re.search("[“”]" if language == "zh_TW" else "[「」]", text)
