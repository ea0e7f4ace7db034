"""Spanish and Chinese articles in the shapes that copied pages have; all words and names are ours."""

import pytest

from dateline.nouns.draft import Draft
from tests.convert.texts import draft

SPANISH = (
    "El puerto de Lindanza abrió el martes una escuela para constructores de barcos, la primera de su clase en toda la costa.",
    "Cerca de cuarenta aprendices se han inscrito, según el ayuntamiento, y un tercio de ellos llega del extranjero.",
    "“Construimos lo que construyeron nuestros abuelos”, dijo la directora, Inés Robledo, “y lo vendemos al mundo entero”.",
    "El segundo curso empezará en otoño si se encuentra roble suficiente en los bosques que rodean la ciudad.",
)
CHINESE = (
    "林丹港周二开办了一所造船学校，这是沿海地区的第一所同类学校，约四十名学徒已经报名。",
    "据市政府介绍，三分之一的学徒来自国外，课程为期两年，全部在旧鱼市的大厅里进行。",
    "校长说：“我们造的是祖辈造过的船，卖给全世界。”她表示，第二个班将于秋天开课。",
    "学校所在的大厅曾是渔民卖鱼的地方，船队北迁之后空置多年，起重机至今仍能吊起船身。",
)


def spanish(head: str, foot: str = "") -> Draft:
    return draft(head + "\n\n".join(SPANISH) + foot)


def chinese(head: str, foot: str = "") -> Draft:
    return draft(head + "\n".join(f"　　{paragraph}" for paragraph in CHINESE) + foot)


@pytest.mark.parametrize(
    ("head", "date", "updated", "authors", "outlet", "place"),
    [
        ("Pedro Salvatierra Ruiz\nLindanza 4 MAY 2021 - 10:20 CEST\n\n", "2021-05-04 10:20+02:00", None, ("Pedro Salvatierra Ruiz",), "", ""),
        ("Notimex | Martes 4 de mayo de 2021\n\nMéxico, 4 May.- ", "2021-05-04", None, (), "Notimex", "México"),
        ("Redacción El Faro\n04/05/2021 10:20\nActualizado: 05/05/2021 08:00\n\nLINDANZA.- ", "2021-05-04 10:20", "2021-05-05 08:00", (), "El Faro", "Lindanza"),
        ("Por María del Mar Quiroga\n4 de mayo de 2021\n\n", "2021-05-04", None, ("María del Mar Quiroga",), "", ""),
    ],
)  # fmt: skip
def test_the_head_of_a_spanish_article_is_read(
    head: str, date: str, updated: str | None, authors: tuple[str, ...], outlet: str, place: str
) -> None:
    """Day before month, months in words, `Redacción`, the agency and the place before the first sentence."""
    found = spanish(f"Abre una escuela de constructores de barcos\n{head}")

    assert found.title == "Abre una escuela de constructores de barcos"
    assert (str(found.date), str(found.updated) if found.updated else None) == (date, updated)
    assert (found.authors, found.source.name, found.dateline, found.lang) == (authors, outlet, place, "es")
    assert found.body.split("\n\n")[1:] == list(SPANISH[1:])


def test_a_chinese_portal_page_is_an_article() -> None:
    """The trail of pages is the section; reporter, photographer and editor come from the lines below."""
    found = chinese(
        "首页\n国内\n财经\n登录\n您的位置：首页 > 财经 > 港口\n林丹港开办造船学校\n2021年05月04日 10:20　来源：海岸日报　作者：王小明\n分享到：\n微信\n微博\n\n",
        "\n\n（记者 王小明 摄影 李芳）\n（责任编辑：刘洋）\n\n相关阅读：冬季渡轮\n关键词：港口 造船\n返回顶部\n版权所有 海岸日报社 京ICP备12345号",
    )

    assert (found.title, str(found.date)) == ("林丹港开办造船学校", "2021-05-04 10:20")
    assert (found.source.name, found.source.section) == ("海岸日报", "财经 / 港口")
    assert (found.authors, found.photographers, found.editors) == (("王小明",), ("李芳",), ("刘洋",))
    assert found.body == "\n\n".join(CHINESE)


def test_an_agencys_chinese_lead_names_place_and_reporters() -> None:
    """`新华社林丹5月4日电（记者…）` gives the place and the reporters, and stays in the article; the editor's button does not."""
    found = chinese(
        "林丹港开办造船学校\n2021-05-04 10:20:33 来源： 新华网\n\n　　新华社林丹5月4日电（记者王小明、张丽）海风很大。\n",
        "\n【纠错】 责任编辑： 刘洋",
    )

    assert (found.dateline, found.authors, found.editors) == ("林丹", ("王小明", "张丽"), ("刘洋",))
    assert found.body.startswith("新华社林丹5月4日电（记者王小明、张丽）海风很大。")
    assert found.body.endswith(CHINESE[-1])


def test_a_printed_chinese_article_has_its_outlet_day_and_page() -> None:
    """`《海岸日报》（2021年5月4日 第03版）` is where the article stood in print."""
    found = chinese("林丹港开办造船学校\n本报记者 王小明\n《海岸日报》（2021年5月4日 第03版）\n\n")

    assert (found.source.name, str(found.date), found.page) == ("海岸日报", "2021-05-04", "03")
    assert found.authors == ("王小明",)
    assert found.body == "\n\n".join(CHINESE)
