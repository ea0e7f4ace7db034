"""Articles in plain text, in the shapes that people have them in; all words are ours."""

import textwrap

import pytest

from dateline.convert import NotAnArticle
from dateline.nouns.ledger import Kind
from tests.convert.texts import draft

FIRST = "The harbour town of Lindholm opened a school for boat builders on Tuesday, the first of its kind on the coast."
SECOND = "About forty apprentices have enrolled, according to the town council, and a third of them come from abroad."
LAST = 'We build what our grandparents built," said the headmaster, "and we sell it to the whole world.'
BODY = f'{FIRST}\n\n{SECOND}\n\n"{LAST}"'
FARM = "推荐链接: " + " | ".join(f"免费在线观看{number}区" for number in range(30)) + " |"


def test_a_date_glued_to_the_first_sentence_is_read_and_taken_off() -> None:
    """A date before the first words is the date of publication; the body starts after it."""
    found = draft(f" date 2021-05-04 {BODY}")

    assert str(found.date) == "2021-05-04"
    assert found.body == BODY
    assert found.title_generated
    assert "2021" not in found.title


def test_a_headline_is_made_up_where_there_is_none() -> None:
    """A made-up headline is a beginning of the first sentence, whole words, at most about ninety characters."""
    found = draft(f" date 2021-05-04 {BODY}")

    assert found.title == "The harbour town of Lindholm opened a school for boat builders on Tuesday"


def test_a_source_line_tells_outlet_date_and_original() -> None:
    """`host  date  Source: other` gives this page's outlet, the day, and the outlet it was copied from."""
    found = draft(
        f"School for boat builders opens\nen.lindholm.example\u00a0\u00a0 2021-05-04 10:20\u00a0\u00a0 Source: coast.example\n\n{BODY}\n\nAuthor: \u00a0 Editor: Per Strand"
    )

    assert found.title == "School for boat builders opens"
    assert not found.title_generated
    assert (found.source.name, found.source.original) == ("en.lindholm.example", "coast.example")
    assert str(found.date) == "2021-05-04 10:20"
    assert (found.authors, found.editors) == ((), ("Per Strand",))
    assert found.body == BODY


def test_the_same_site_is_not_its_own_original() -> None:
    """A source that is the page's own site is no original outlet."""
    found = draft(
        f"School for boat builders opens\nen.lindholm.example   2021-05-04 10:20   Source: lindholm.example\n\n{BODY}\n\nAuthor: Text by Per Strand  Editor: Ida Holm"
    )

    assert found.source.original == ""
    assert (found.authors, found.editors) == (("Per Strand",), ("Ida Holm",))


def test_a_portal_page_loses_its_chrome_and_its_link_farm() -> None:
    """Menus, share labels, footers and injected links stay out of every field; caption, byline, section are read."""
    text = (
        f"www色-福利一级-在线观看一区-免费成人-三级福利\n\nGlobal EditionASIA 中文Fran?ais\nCulture\nHome / Culture / Crafts\n\nBoat builders go to school\n\n"
        f"By PER STRAND in Lindholm | Coast Daily | Updated: 2021-05-04 10:20\nShare\nShare - WeChat\n"
        f"An apprentice planes a board in the new workshop, last week. [Photo by Ida Holm/For Coast Daily]\n\n{BODY}\n\n"
        f"Top\nBACK TO THE TOP\nEnglish\nCopyright 1999 - . All rights reserved. Nothing on this page may be printed or sent without our leave in writing.\n"
        f"License for publishing online 5512\n\nRegistration Number: 77\nFOLLOW US\nCLOSE\n\u00a0\n{FARM}"
    )

    found = draft(text)

    assert found.title == "Boat builders go to school"
    assert (found.authors, found.photographers, found.dateline) == (("Per Strand",), ("Ida Holm",), "Lindholm")
    assert (found.source.name, found.source.section) == ("Coast Daily", "Culture / Crafts")
    assert str(found.date) == "2021-05-04 10:20"
    assert found.body == BODY
    assert found.images[0].credit == "Ida Holm/For Coast Daily"
    assert {span.kind for span in found.ledger.spans if "免费" in text[span.start : span.end]} == {Kind.HOSTILE}


def test_a_newspaper_is_no_photographer() -> None:
    """A credit that names an outlet is kept as a credit; nobody is made a photographer by it."""
    found = draft(
        f"School for boat builders opens\nlindholm.example   2021-05-04   Source: lindholm.example\n\n{FIRST}\n\nApprentices at work. [Photo by Coast Daily]\n\n{SECOND}"
    )

    assert found.images[0].credit == "Coast Daily"
    assert found.photographers == ()
    assert found.body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "text",
    [
        f'HD Boat builders go to school\nBY Per Strand\nWC 60 words\nPD 4 May 2021\nSN Coast Daily\nLA English\n\nLP \n{FIRST}\n\nTD \n{SECOND}\n\n"{LAST}"\n\nNS gcat : News\nAN Document X1',
        f"Boat builders go to school\n\nCoast Daily\n\nMay 4, 2021 Tuesday\n\nCopyright 2021 Coast Daily All Rights Reserved\n\nSection: NEWS; Pg. 2\n\nLength: 60 words\n\nByline: Per Strand\n\nBody\n\n\n{BODY}\n\nLoad-Date: May 5, 2021\n\n\nEnd of Document",
        f"Title: Boat builders go to school\n\nPublication title: Coast Daily\n\nPublication date: May 4, 2021\n\nAuthor: Per Strand\n\nFull text: {BODY}\n\nSubject: Boats\n\nISSN: 1234",
    ],
    ids=["factiva", "lexis", "proquest"],
)
def test_press_databases_are_read_by_their_layout(text: str) -> None:
    """Title, author, outlet, day and the whole body come out of the layouts of press databases."""
    found = draft(text)

    assert (found.title, found.authors, found.source.name, str(found.date)) == (
        "Boat builders go to school",
        ("Per Strand",),
        "Coast Daily",
        "2021-05-04",
    )
    assert found.body == BODY


def test_hard_wrapped_paragraphs_are_joined() -> None:
    """Lines that end only because no further word fitted become one paragraph again."""
    paragraphs = [FIRST + " " + SECOND, SECOND + " " + FIRST, FIRST + " " + FIRST.replace("Tuesday", "Friday")]
    found = draft("Boat builders go to school\n\n" + "\n\n".join(textwrap.fill(one, 60) for one in paragraphs))

    assert found.body == "\n\n".join(paragraphs)


@pytest.mark.parametrize("width", [84, 132])
def test_a_short_text_that_is_wrapped_wide_is_joined(width: int) -> None:
    """A few lines broken at one column tell it, where no other line stands below another without a blank one between."""
    paragraphs = [
        "The lower gate of Gannet Weir was carried away by the storm of the second of May, and for eleven days no boat went up to "
        "Lower Tarn, where forty of them had been waiting for the pilot since the spring tide.",
        "The keeper had the gate made at the yard of Holm & Sons, which has made gates for the canal since 1911, and it was set in by "
        "hand on Tuesday before the first boats came through in the evening.",
        "Nobody had asked her, she says, whether the old one would have stood another winter.",
    ]
    wrapped = "\n\n".join(["Gannet Weir opens after eleven days", *(textwrap.fill(one, width) for one in paragraphs)])

    assert draft(wrapped).body == "\n\n".join(paragraphs)


@pytest.mark.parametrize("text", ["", " \n\t\n", "Home\nNews\nSport\n", "1234"])
def test_what_is_no_article_is_refused_in_words(text: str) -> None:
    """An empty text or a mere menu is refused with what to do."""
    with pytest.raises(NotAnArticle, match="remove the file"):
        draft(text)


def test_every_character_is_accounted_for() -> None:
    """The ledger covers the text without gap; the body's spans hold the body's words."""
    text = f" date 2021-05-04 {BODY}\n\nCopyright 2021 Coast Daily. All rights reserved."

    spans = draft(text).ledger.spans

    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(text[span.start : span.end].isspace() for span in spans if span.kind is Kind.SPACE)


CHINESE = """首页 > 新闻 > 财经
林港造船学校周二正式开学
2021年05月04日 10:20 来源：海岸日报 作者：王小明

　　海岸日报林港5月4日电（记者 王小明）林港造船学校周二正式开学，首批四十名学员已经报到，其中三分之一来自国外。

　　镇议会表示，这是沿海地区第一所同类学校。校长说：“我们建造祖辈建造过的船，把它们卖到全世界。”

　　学校计划在三年内培养一百二十名工匠，并与当地船厂合作开设实习课程。

（责任编辑：李四）
Copyright © 2021 海岸日报 版权所有
"""
SPANISH = """Inicio > Cultura
La escuela de constructores de barcos abre sus puertas
Por Juan Peña y Marta Gil | El Diario de la Costa | 4 de mayo de 2021, 10:20

La escuela de constructores de barcos de Lindholm abrió sus puertas el martes, la primera de su clase en la costa.

Unos cuarenta aprendices se han matriculado, según el ayuntamiento, y un tercio de ellos viene del extranjero.

Un aprendiz cepilla una tabla en el taller. (Foto: Ida Holm)

«Construimos lo que construían nuestros abuelos», dijo el director, «y lo vendemos al mundo entero».

Compartir
© 2021 El Diario de la Costa. Todos los derechos reservados.
"""


def test_a_chinese_portal_page_is_read() -> None:
    """来源, 作者 and 责任编辑 are understood; the body keeps its own sentences only."""
    found = draft(CHINESE)

    assert (found.title, str(found.date), found.lang) == ("林港造船学校周二正式开学", "2021-05-04 10:20", "zh")
    assert (found.source.name, found.authors, found.editors) == ("海岸日报", ("王小明",), ("李四",))
    assert found.body.startswith("海岸日报林港5月4日电")
    assert found.body.endswith("开设实习课程。")


def test_a_spanish_page_is_read() -> None:
    """`Por …`, a date in words and a picture's credit are understood."""
    found = draft(SPANISH)

    assert (found.authors, found.photographers) == (("Juan Peña", "Marta Gil"), ("Ida Holm",))
    assert (found.source.name, str(found.date), found.lang) == ("El Diario de la Costa", "2021-05-04 10:20", "es")
    assert found.body.startswith("La escuela de constructores")
    assert found.body.endswith("al mundo entero».")
