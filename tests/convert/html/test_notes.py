"""Lines that tell how an article was made."""

import pytest

from dateline.convert.html import convert
from dateline.convert.html.notes import tells_making, tells_picture
from dateline.nouns.clipping import Clipping, MediaType

FIRST = "三号泵站昨日下午完成首次满负荷试运行，四台机组同时开动，排水能力比原设计提高近一成，市水务局有关负责人到现场察看。"
LAST = "据介绍，新泵站投用后，沙头街低洼路段的积水将在一小时内排净，附近居民今年汛期不必再垒沙袋，施工围挡也将于月底前拆除。"


@pytest.mark.parametrize(
    "words",
    [
        "原标题：三号泵站试运行", "本文原标题：《三号泵站试运行》", "编辑 林晓梅 校对 李铭", "责任编辑：林晓梅 | 审核：李铭", "（资料来源：参考材料、海外网等）",
        "（实习生林晓梅对此文亦有贡献）", "（供稿：航道处　林晓梅）", "《 青屿日报 》（ 2026年05月07日 第 12 版）",
    ],
)  # fmt: skip
def test_who_worked_on_a_text_and_what_it_was_made_of_is_told(words: str) -> None:
    """A row of roles, the materials, the former headline."""
    assert tells_making(words)


@pytest.mark.parametrize("words", ["图片来源：水务局官网", "图/水务局", "▲图片来自视频截图。", "图片来自网络，如有侵权，请联系删除。",
                                   "Courtesy of Harbour Museum", "Ada Holm / Canal Press / Nord Images"])  # fmt: skip
def test_where_a_picture_comes_from_is_told(words: str) -> None:
    """In words for it, by courtesy, or as names parted by strokes."""
    assert tells_picture(words)


@pytest.mark.parametrize(
    "words",
    ["编辑部的灯一直亮到凌晨。", "图书馆来了一批新书", "Courtesy is owed to everyone", "He asked for either / or", "记者来到现场"],
)
def test_a_sentence_tells_neither(words: str) -> None:
    """Words that begin alike are a story's."""
    assert not tells_making(words)
    assert not tells_picture(words)


def test_a_chinese_article_is_left_without_them() -> None:
    """Before the first paragraph, between two, and behind the last; who is named there is the author."""
    lines = ("原标题：泵站试运行", "澎湃水务记者 林晓梅", FIRST, "图片来源：水务局官网", LAST, "编辑 李铭 校对 王建宏")
    text = "".join(f"<p>{line}</p>" for line in lines)
    source = f"<html lang=zh><body><article><h1>三号泵站完成满负荷试运行</h1><div>{text}</div></article></body></html>"
    draft = convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))
    assert draft.body == f"{FIRST}\n\n{LAST}\n"
    assert draft.authors == ("林晓梅",)
