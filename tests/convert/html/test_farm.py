"""Keywords put into a page for search engines."""

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Kind

FIRST = "三号泵站昨日下午完成首次满负荷试运行，四台机组同时开动，排水能力比原设计提高近一成，市水务局有关负责人到现场察看。"
WORDS = [f"{place}{thing}" for place in ("沙头街", "南坪", "水务局", "东门桥") for thing in ("泵站价格", "招聘信息", "地图下载", "天气预报表",
         "二手房源", "公交线路", "门票优惠", "招标公告", "电话号码", "小吃推荐", "租车公司", "旅游攻略", "学区划分", "房价走势")]  # fmt: skip


def draft(block: str) -> Draft:
    source = f"<html lang=zh><body><h1>三号泵站完成满负荷试运行</h1><div><p>{FIRST}</p><p>{FIRST[::-1]}</p></div><div>{block}</div></body></html>"
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))


def test_a_farm_of_keywords_is_hostile() -> None:
    """It is no body, and the ledger says what it was."""
    found = draft(" ".join(WORDS))
    assert "招聘" not in found.body
    assert any(span.kind is Kind.HOSTILE and span.rule == "keyword farm" for span in found.ledger.spans)


def test_the_lines_of_a_song_are_no_farm() -> None:
    """They are as short, but each stands on its own line."""
    found = draft("<br>".join(WORDS))
    assert not any(span.rule == "keyword farm" for span in found.ledger.spans)
