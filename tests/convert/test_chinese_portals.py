"""Copied pages of Chinese portals: their trails, menus and lines of reporters round the text. All words are ours."""

import pytest

from dateline.convert import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

TITLE = "海岸小城开办造船学校 四十名学徒入学"
PARTS = (
    "海岸小城林德星期二开办了一所造船学校，这是沿海地区的第一所。市议会表示，约有四十名学徒已经入学，其中三分之一来自国外。",
    "学校设在老码头旁的一座仓库里，木料和工具由市里提供，学徒不用交学费。校长说，第一年学生先学刨木，第二年才开始造船。",
    "造船曾是这座小城的主业，最后一家船厂在二十年前关闭。市长希望学校能让老手艺传下去，也让年轻人愿意留在这里工作和生活。",
    "学徒毕业以后可以到附近的修船厂工作，也可以自己开作坊。市议会说，如果报名的人多，明年会再开一个班，并请老船匠来讲课。",
)
BODY = "\n\n".join(PARTS)
MENU = "\n".join(
    f"* {word}" for word in ("首页", "时政", "经济", "文化", "社会", "体育", "娱乐", "房产", "汽车", "教育", "健康", "旅游")
)


def draft(head: str) -> Draft:
    foot = "相关新闻\n港口明年扩建\n渔民节下月举行\n关于我们 联系方式 网站地图 版权声明 招聘信息 广告服务"
    text = f"{MENU}\n\n{head}\n\n{BODY}\n\n{foot}\n"
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=text))


@pytest.mark.parametrize(
    "above",
    [
        "海岸网首页 > 地方 > 教育新闻 > 正文",
        "当前位置：首页->地方新闻",
        "海岸网--> 主频道--> 教育·地方--> 学校",
        "网站 网页 新闻 体育 网址 商品 高级",
        "人民报 海岸报海外版 海岸汽车报 海岸能源报 健康报 国际金融报 城市报",
    ],
    ids=["trail", "place", "arrows", "search", "papers"],
)
def test_a_trail_or_a_menu_is_no_headline(above: str) -> None:
    """Where a page stands on its site, and words side by side, stand above the headline."""
    found = draft(f"{above}\n\n{TITLE}\n\n2021-05-04 10:20 来源：海岸日报")

    assert (found.title, str(found.date)) == (TITLE, "2021-05-04 10:20")
    assert found.body == BODY


def test_a_portal_names_the_first_headline() -> None:
    """`原标题：` is no part of it."""
    found = draft(f"原标题：{TITLE}\n\n2021-05-04 10:20 来源：海岸日报")

    assert found.title == TITLE


def test_words_of_a_menu_are_no_authors() -> None:
    """`时政` and `调查` begin like surnames; reporters on a line of their own are no headline."""
    found = draft(f"* 记者调查 民意调查\n* 民情\n\n{TITLE}\n\n本报记者 王小明 李海燕\n\n2021-05-04 10:20")

    assert (found.title, found.authors) == (TITLE, ("王小明", "李海燕"))


def text(words: str) -> Draft:
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=words))


def test_an_account_says_who_when_and_where() -> None:
    """The line below the headline of an account's post; what asks to be followed is no sentence."""
    found = text(
        f"{TITLE}\n原创 林晓梅 海岸日报 2023-05-16 18:30 发表于浙江\n\n点击上方蓝字关注我们\n\n{BODY}\n\n编辑：周海燕\n\n阅读原文"
    )

    assert (found.title, found.authors, found.source.name, str(found.date), found.dateline, found.editors) == (
        TITLE,
        ("林晓梅",),
        "海岸日报",
        "2023-05-16 18:30",
        "浙江",
        ("周海燕",),
    )
    assert found.body == BODY


def test_a_notice_ends_with_its_office_and_day() -> None:
    """Headline above the number of the document; a day within a sentence is no day of publication, nor is the sentence its line."""
    sentence = "为传承造船手艺，经市政府同意，定于2024年4月8日至26日举办造船培训班。现将有关事项通知如下："
    notice = "关于举办造船培训班的通知\n\n海岸发〔2024〕18号\n\n各区县教育局，有关学校："

    found = text(f"{notice}\n\n{sentence}\n\n一、名额\n本次培训班共招收学员60名，学费由市里承担。\n\n海岸市教育局\n2024年3月1日")

    assert (found.title, found.subtitle, found.source.name, str(found.date)) == (
        "关于举办造船培训班的通知",
        "",
        "海岸市教育局",
        "2024-03-01",
    )
    assert sentence in found.body


def test_a_bar_parts_a_label_from_a_name() -> None:
    """Below a post of an account its makers are named `文字｜…`, each on a line."""
    found = convert(
        Clipping(
            path="content/clippings/a.txt",
            media_type=MediaType.TEXT,
            sha256="0",
            text=(
                "微信公众号\n山城观察\n一座小城的夜班图书馆\n原创 沈若溪 山城观察 2021-05-20 21:30\n"
                "凌晨两点，青石街的图书馆里还坐着十一个人。\n"
                "这座图书馆从去年三月起通宵开放，是全省第一家。馆长赵文博说，最初的想法很简单：“夜里下班的人也想有个亮灯的地方。”\n"
                "图书馆一个月的电费约六千元，由一家本地企业承担。\nEND\n文字｜沈若溪\n摄影｜郑凯\n编辑｜方圆\n点个“在看”，让更多人看到\n"
            ),
        )
    )

    assert (found.authors, found.photographers, found.editors) == (("沈若溪",), ("郑凯",), ("方圆",))
    assert found.body.endswith("由一家本地企业承担。")
