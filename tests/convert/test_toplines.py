"""What stands above and below a short article in plain text; all words are ours."""

import pytest

from dateline.convert.text import wire
from tests.convert.texts import draft

FIRST = "The harbour town of Lindholm opened a school for boat builders on Tuesday, the first of its kind on the coast."
SECOND = "About forty apprentices have enrolled, according to the town council, and a third of them come from abroad."
BODY = f"{FIRST}\n\n{SECOND}"
TITLE = "Boat builders go to school"


def test_a_paragraph_with_a_dateline_is_no_headline() -> None:
    """A first line that begins with a wire's dateline stays in the body; the headline is made up, the place is read."""
    wired = f"LINDHOLM, May 4 (Xinhua) -- {FIRST}"

    found = draft(f"{wired}\n\n{SECOND}\n\nThe council pays for tools and wood, and nobody pays for the lessons. Enditem")

    assert found.title_generated
    assert found.dateline == "Lindholm"
    assert found.body.startswith(wired)
    assert found.body.endswith("for the lessons.")


def test_the_first_of_two_headings_is_the_headline() -> None:
    """A line directly under the headline and above the byline is the subtitle."""
    found = draft(f"{TITLE}\nOne learns to plane before one learns to sail\n\nBy Ada Holm\nPublished: 4 May 2021\n\n{BODY}")

    assert (found.title, found.subtitle) == (TITLE, "One learns to plane before one learns to sail")
    assert found.authors == ("Ada Holm",)
    assert found.body == BODY


@pytest.mark.parametrize(
    ("line", "source", "authors"),
    [
        ("Reuters\nMay 4, 2021 3:12 PM", "Reuters", ()),
        ("ADA HOLM\n04/05/2021 10:20", "", ("Ada Holm",)),
        ("Redacción La Costa\n04/05/2021 - 10:20h", "La Costa", ()),
        ("\nPosted on 04 May 2021 by Ada Holm", "", ("Ada Holm",)),
        ("Lindholm Daily | Updated: 2021-05-04 10:20\nBy ADA HOLM in Lindholm", "Lindholm Daily", ("Ada Holm",)),
    ],
    ids=["agency", "name", "newsroom", "posted", "outlet-and-date"],
)
def test_a_line_of_metadata_is_no_headline(line: str, source: str, authors: tuple[str, ...]) -> None:
    """An outlet, a name in capitals, a newsroom or a date below the headline does not take its place."""
    found = draft(f"{TITLE}\n{line}\n\n{BODY}")

    assert (found.title, found.source.name, found.authors) == (TITLE, source, authors)
    assert found.body == BODY


def test_a_caption_with_a_credit_in_capitals_is_no_headline() -> None:
    """`… last week. ADA HOLM/COAST DAILY` is a picture's caption, wherever it stands."""
    found = draft(f"coast.com | Updated: 2021-05-04 08:00\n{TITLE}\n\nAn apprentice planes a board. ADA HOLM/COAST DAILY\n\n{BODY}")

    assert (found.title, str(found.date)) == (TITLE, "2021-05-04 08:00")
    assert found.photographers == ("Ada Holm",)
    assert found.body == BODY


def test_short_paragraphs_of_a_short_article_stay() -> None:
    """In a short text every sentence between the head and the first line of furniture is kept."""
    body = "The school of Lindholm has taken forty apprentices this year.\n\nA third came from abroad.\n\nThe numbers are the council's own."

    found = draft(
        f"Home > Culture > Crafts\n{TITLE}\nBy Ada Holm (coast.com)  Updated: May 4, 2021 10:20 AM\nPrint  Mail  Large Medium Small\n\n"
        f"{body}\n\n[Editor: Per Strand]\nMost Popular\n1. Ten soups to try\n2. Snow closes the pass\nOne more line stands here and it ends like a sentence."
    )

    assert (found.title, found.authors, found.editors) == (TITLE, ("Ada Holm",), ("Per Strand",))
    assert found.body == body


def test_furniture_between_paragraphs_does_not_end_a_short_article() -> None:
    """Share labels, a link to read more and an offer between two paragraphs go; the paragraphs behind them stay."""
    found = draft(
        f"{TITLE}\nWednesday, May 4, 2021\nADA HOLM, Staff Writer\n\n{FIRST}\n\nShare by mail\nShare on WhatsApp\n\nRead more: The town that fish forgot\n\n"
        f"{SECOND}\n\nSign up for our newsletter\n\n12 Comments"
    )

    assert (found.title, found.authors, found.body) == (TITLE, ("Ada Holm",), BODY)


def test_what_agencies_and_portals_append_is_not_body() -> None:
    """Counts of comments, times of reading, house rules and who reported stand outside the body; the names are read."""
    found = draft(
        f"{TITLE}\nReuters\nTue, May 4, 2021 3:12 PM\n2 min read\n\n0 Comments\n\n{BODY}\n\n"
        "(Reporting by Ada Holm; Writing by Ida Berg; Editing by Per Strand)\nOur Standards: The Principles of the House.\n\nContact the writer at ada@coast.example"
    )

    assert found.body == BODY
    assert (found.authors, found.editors) == (("Ada Holm", "Ida Berg"), ("Per Strand",))


def test_a_byline_alone_below_the_article_names_its_authors() -> None:
    """A last line that is nothing but `By …` is a byline."""
    found = draft(f"{TITLE}\n\n{BODY}\n\nBy Ada Holm and Per Strand")

    assert (found.authors, found.body) == (("Ada Holm", "Per Strand"), BODY)


def test_headline_and_byline_on_the_line_of_the_first_sentence_are_read() -> None:
    """`date … Headline By Name First sentence` is taken apart."""
    found = draft(f" date 2021-05-04 {TITLE} By Ada Holm {BODY}")

    assert (found.title, found.authors, str(found.date), found.body) == (TITLE, ("Ada Holm",), "2021-05-04", BODY)
    assert not found.title_generated


def test_a_short_chinese_article_is_an_article() -> None:
    """A few full Chinese sentences under a headline and a line of metadata are enough."""
    found = draft(
        "林港造船学校与海外学校结对\n2021-05-04 17:20:05 | 来源：海岸在线 | 作者：王明 | 编辑：李芳\n\n"
        "本报讯（记者 王明 摄影 赵海）林港一所造船学校昨日与海外一所学校签署合作协议。\n\n两校将共同开设木工课程。\n\n校长说，首批十名学员明年出发。\n\n点击查看更多内容\n相关阅读"
    )

    assert found.title == "林港造船学校与海外学校结对"
    assert found.body.endswith("两校将共同开设木工课程。\n\n校长说，首批十名学员明年出发。")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Celaya, Guanajuato.- Una escuela de barcos abrió el martes.", "Celaya"),
        ("LINDHOLM — Where children once learned to spell.", "Lindholm"),
        ("PORT ELLEN, Scotland, May 4 (Reuters) - Some forty boats went out.", "Port Ellen"),
        ("Qingdao, Nov. 30 — Two ferries will run on sunshine.", "Qingdao"),
        ("The harbour - an old one - is closed.", ""),
        ("Harbour towns, long asleep - and poor - wake up.", ""),
    ],
)
def test_datelines_are_read_in_the_shapes_of_the_press(words: str, place: str) -> None:
    """Capitals and a dash, a day and a dash, a full stop and a dash: each tells the place; an aside does not."""
    assert wire.place(words) == place


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        (
            "Council approves new pier\n\n{0}\n\nShare",
            "Council approves new pier",
            "The council voted on Monday.\n\nWork starts in May.",
        ),
        (
            "The Coast Tribune\nOPINION\nLet the gulls have it\nBy Ada Holm\n\n{0}",
            "Let the gulls have it",
            f"Nobody asked the gulls.\n\n{SECOND}",
        ),
        ("渡轮公司停航三日\n海岸日报 2021年5月4日\n\n{0}", "渡轮公司停航三日", "渡轮公司昨日宣布停航三日。\n\n旅客可以全额退票。"),
    ],
    ids=["two short sentences", "short lead", "chinese"],
)
def test_short_sentences_are_an_article_too(text: str, title: str, body: str) -> None:
    """However short its sentences, an article with a headline keeps all of them."""
    found = draft(text.format(body))

    assert (found.title, found.body) == (title, body)


def test_a_made_up_headline_begins_behind_the_dateline() -> None:
    """Place, day and agency are no part of a headline."""
    found = draft(
        "CELAYA, Gto., 4 de mayo (EFE).- La feria de barcos abrió sus puertas el martes.\n\nVinieron noventa personas de toda la costa."
    )

    assert (found.title, found.dateline) == ("La feria de barcos abrió sus puertas el martes", "Celaya")


def test_an_outlet_alone_is_no_headline() -> None:
    """Where nothing but an agency stands above a report, its headline is made up and the agency is its source."""
    found = draft(f"With AP Photos.\nBy ADA HOLM\nAssociated Press\nLINDHOLM (AP) — {FIRST}\n\n{SECOND}")

    assert found.title_generated
    assert (found.source.name, found.authors) == ("Associated Press", ("Ada Holm",))


def test_a_paper_is_not_its_own_author() -> None:
    """A line of outlet and day below a headline names nobody who wrote it."""
    found = draft(f"THE MILL FIRE\nMilltown Observer, Saturday 11 March 1911\n{BODY}\n12 comments\nshare\nsave")

    assert (found.title, found.source.name, found.authors) == ("THE MILL FIRE", "Milltown Observer", ())
    assert str(found.date) == "1911-03-11"


def test_a_section_before_a_bar_is_no_part_of_the_headline() -> None:
    """`Opinion | …` is filed, not said; any other kicker stays."""
    assert draft(f"Opinion | {TITLE}\nADA HOLM\nMAY 4, 2021\n\n{BODY}").title == TITLE
    assert draft(f"Lindholm | {TITLE}\nADA HOLM\nMAY 4, 2021\n\n{BODY}").title == f"Lindholm | {TITLE}"


@pytest.mark.parametrize(
    "opening",
    ["LINDHOLM, Norway – October 2, 2025 – ", "LINDHOLM, Oct. 2, 2025 /Harbour Wire/ -- ", "Lindholm, October 2, 2025 — "],
)
def test_a_day_in_a_dateline_is_that_of_a_report_without_another(opening: str) -> None:
    """Place and day before the first sentence of a press release are read and stay in the body."""
    found = draft(
        f"FOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{opening}{FIRST}\n\n{SECOND}\n\nForward-Looking Statements\nThis release says more."
    )

    assert (str(found.date), found.dateline, found.authors) == ("2025-10-02", "Lindholm", ())
    assert found.body == f"{opening}{FIRST}\n\n{SECOND}"
    assert str(draft(f"{TITLE}\n4 May 2025\n\n{opening}{FIRST}\n\n{SECOND}").date) == "2025-05-04"


def test_the_first_heading_of_copied_markdown_is_the_headline() -> None:
    """Neither a menu of links above it nor a link to the section below it takes its place, nor is a menu a section."""
    found = draft(
        f"[Skip to content](#main)\n\n- [News](/news)\n- [Sport](/sport)\n- [Culture](/culture)\n\n# {TITLE}\n\n[Crafts](/crafts)\n\n"
        f"By [Ada Holm](/ada) · 4 May 2021 · 4 min read\n\n{FIRST}\n\n[Ten concerts to hear this autumn](/ten)\n\n{SECOND}\n"
    )

    assert (found.title, found.authors, found.source.section) == (TITLE, ("Ada Holm",), "")
    assert found.body == BODY


def test_a_translation_says_where_its_original_stood() -> None:
    """The note of the translator gives outlet and day of the original; the name below it wrote the article."""
    found = draft(
        f"{TITLE}\nTranslated from the Polish by Karolina Wit. The original appeared in Kurier Nadmorski on 12 September 2021.\n\nMarek Zielski\n\n{BODY}"
    )

    assert (found.title, found.authors, found.source.original) == (TITLE, ("Marek Zielski",), "Kurier Nadmorski")
    assert found.body == BODY


def test_a_paper_beside_a_photographer_took_no_picture() -> None:
    """`Photograph: name/paper` names one photographer."""
    found = draft(f"{TITLE}\nBy Per Strand\n4 May 2021\n\nApprentices at work. Photograph: Ida Holm/Lindholm Courier\n\n{BODY}")

    assert found.photographers == ("Ida Holm",)


@pytest.mark.parametrize("menu", ["Inicio  Sociedad  Política  Energía  Suscribite", "Home World Politics Sports Shop"])
def test_a_menu_of_sections_is_no_headline(menu: str) -> None:
    """Sections side by side above the line of the day; the headline stands below it."""
    found = draft(f"Diario de Lindholm\n{menu}\nLindholm | 4 May 2021 | 08:45\n\n{TITLE}\n\nBy Ada Holm\n\n{BODY}")

    assert (found.title, found.authors, str(found.date)) == (TITLE, ("Ada Holm",), "2021-05-04")
    assert found.body == BODY


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ada Holm and Peter Strand", ("Ada Holm", "Peter Strand")),
        ("Ada Holm, Peter Strand y Anna Berg", ("Ada Holm", "Peter Strand", "Anna Berg")),
        ("Ada Holm Anna Maria Berg Peter Strand", ("Ada Holm", "Anna Maria Berg", "Peter Strand")),
    ],
    ids=["and", "commas", "side-by-side"],
)
def test_a_line_of_people_is_no_headline(line: str, authors: tuple[str, ...]) -> None:
    """Several names and nothing else are those who wrote it, whatever parts them."""
    found = draft(f"{TITLE}\n\n{line}\n4 May 2021, 17:47\n\n{BODY}")

    assert (found.title, found.authors) == (TITLE, authors)
    assert found.body == BODY


def test_a_correspondent_stands_where_the_report_comes_from() -> None:
    """`By Ada Holm, in Lindholm on the Lea`: author and dateline."""
    found = draft(f"{TITLE}\nBy Ada Holm, in Lindholm on the Lea\nPublished 4 May 2021\n\n{BODY}")

    assert (found.authors, found.dateline) == (("Ada Holm",), "Lindholm on the Lea")


def test_a_paper_names_itself_in_its_dateline() -> None:
    """`本报林丹5月4日电`: the place is read, the words stay."""
    found = draft(
        "造船学校在林丹开学\n\n本报林丹5月4日电（记者 王晓明）林丹市造船学校近日正式开学，这是沿海地区的第一所造船学校。\n\n"
        "据市议会介绍，约有四十名学徒报名入学，其中三分之一来自国外。"
    )

    assert (found.dateline, found.authors) == ("林丹", ("王晓明",))
    assert found.body.startswith("本报林丹5月4日电")


@pytest.mark.parametrize(
    ("menu", "title", "by"),
    [
        ("Home\nNews\nBusiness\nCulture\nOpinion\nSubscribe\nSign in", TITLE, "By Ada Holm\nMay 4, 2021"),
        ("首页\n新闻\n财经\n文化\n评论\n登录", "山村老人三十年修复百座石桥", "记者 林晓雨\n2021年5月4日"),
    ],
)
def test_the_entries_of_a_menu_are_neither_section_nor_headline(menu: str, title: str, by: str) -> None:
    """One entry among several may be a section's name, and is none of the article's."""
    body = (
        BODY
        if by[0] == "B"
        else "镇上的码头四十年来第一次又停满了船，渔民和工匠们站在岸边说起从前。\n\n修好的木船一共有十二条，都是用旧木料做的，明年春天还要再修五条。"
    )

    found = draft(f"{menu}\n\n{title}\n{by}\n\n{body}")

    assert (found.title, found.source.section, str(found.date)) == (title, "", "2021-05-04")
    assert found.body == body


def test_an_outlets_name_ends_where_the_day_begins() -> None:
    """A word of the name before the number of a day is no month."""
    found = draft(f"La escuela de barcos\nPor Ana Ruiz\nDiario del Valle 4 de mayo de 2021\n{BODY}")

    assert (found.source.name, str(found.date)) == ("Diario del Valle", "2021-05-04")


@pytest.mark.parametrize("bar", [" - ", " | ", " – "])
def test_the_outlet_behind_a_headline_is_the_source(bar: str) -> None:
    """As the bar of a browser shows it; whatever else stands there is the headline's."""
    found = draft(f"{TITLE}{bar}The Coast Gazette\nBy Ada Holm\nMay 4, 2021\n\n{BODY}")
    other = draft(f"{TITLE}{bar}a new trade\nBy Ada Holm\nMay 4, 2021\n\n{BODY}")

    assert (found.title, found.source.name) == (TITLE, "The Coast Gazette")
    assert (other.title, other.source.name) == (f"{TITLE}{bar}a new trade", "")


def test_a_paper_that_only_its_notice_of_copyright_names_is_the_source() -> None:
    """Whoever owns a page without being a paper is none."""
    foot = "© 2021 {}. All rights reserved. Privacy policy"

    assert (
        draft(f"{TITLE}\nBy Ada Holm\nMay 4, 2021\n\n{BODY}\n\n{foot.format('The Coast Gazette')}").source.name
        == "The Coast Gazette"
    )
    assert draft(f"{TITLE}\nBy Ada Holm\nMay 4, 2021\n\n{BODY}\n\n{foot.format('Holm and Sons')}").source.name == ""


def test_no_comma_ends_an_outlets_name() -> None:
    """`清溪晚报, 2022年9月8日` names the paper without it."""
    body = "镇上的码头四十年来第一次又停满了船，渔民和工匠们站在岸边说起从前。\n\n修好的木船一共有十二条，都是用旧木料做的，明年春天还要再修五条。"

    assert draft(f"山村老人三十年修复百座石桥\n记者 林晓雨\n清溪晚报, 2022年9月8日\n\n{body}").source.name == "清溪晚报"
