"""Who wrote an article and when, as the lines round a headline say it; all words and names are ours."""

import pytest

from dateline.convert import convert
from dateline.convert.text import chinese
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

PARAGRAPHS = (
    "The harbour town of Lindholm opened a school for boat builders on Tuesday, the first of its kind on the coast.",
    "About forty apprentices have enrolled, according to the town council, and a third of them come from abroad.",
    "The workshop stands where the fish hall stood until the fleet moved north, and its crane still lifts the hulls.",
    "A second class is to begin in the autumn if enough oak can be found in the forests round the town, the council said.",
    "Until then the boats are built of larch, which is lighter and rots sooner, as every fisherman of the coast will say.",
)
MENU = (
    "Home\nNews\nSport\nWeather\nSign in\nSubscribe\nSearch\nMore\nLatest\nPictures\nVideo\nPuzzles\nShop\nJobs\nCars\nHomes\nHelp\n"
    + "".join(f"Section {n}\n" for n in range(30))
)
FOOT = "\nMost read\nFerries to run all winter\nA bridge for the islands\nWho pays for the lighthouse\nContact us\nPrivacy\nTerms\nCookies\n© Coast Daily"


def draft(head: str, *, foot: str = "") -> Draft:
    text = f"{MENU}\n{head}\n\n" + "\n\n".join(PARAGRAPHS) + f"\n{foot}{FOOT}"
    return convert(Clipping(path="content/clippings/a.txt", media_type=MediaType.TEXT, sha256="0", text=text))


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("School for boat builders opens\n\nPer Strand\nMay 4, 2021", ("Per Strand",)),
        ("School for boat builders opens\n\nPer Strand, Founder\nMay 4, 2021", ("Per Strand",)),
        (
            "School for boat builders opens\n\nPer Strand,\nIda del Mar &\nAda Holm\nMay 4, 2021",
            ("Per Strand", "Ida del Mar", "Ada Holm"),
        ),
        ("School for boat builders opens\n\nby Per Strand | May 4, 2021 | Harbour Works, Boat Yards | 0 comments", ("Per Strand",)),
        ("School for boat builders opens\n\nOn May 4, 2021 By Per Strand", ("Per Strand",)),
        ("School for boat builders opens\n\nAutorin/Autor Per Strand\nMay 4, 2021", ("Per Strand",)),
        ("School for boat builders opens\n\nAssociated Press May 4, 2021", ("Associated Press",)),
        (
            "School for boat builders opens\n\nBy\n* Per Strand0,\n* Ida del Mar &\n* …\n* Ada Holm",
            ("Per Strand", "Ida del Mar", "Ada Holm"),
        ),
        ("School for boat builders opens\n\nBy\nPer Strand News Reporter\nAda Holm", ("Per Strand", "Ada Holm")),
        ("School for boat builders opens\n\nBy Per Strand\nIda Berg", ("Per Strand",)),
        ("School for boat builders opens\n\nBy Per Strand,\nDeutsche Presse-Agentur", ("Per Strand", "Deutsche Presse-Agentur")),
        ("School for boat builders opens\n\nReuters, Per Strand", ("Reuters", "Per Strand")),
        ("School for boat builders opens\n\nAPA/AFP/Per Strand", ()),
        ("School for boat builders opens\n\n0 · by Per Strand · Updated on 4 May 2021", ("Per Strand",)),
        ("School for boat builders opens\n\nOn May 4, 2021 By Per Strand In Boat Yards , Larch", ("Per Strand",)),
        ("School for boat builders opens\n\nPhoto:\nPer Strand", ()),
        ("School for boat builders opens\n\n12 Months Ashore\nFind A Ferry\nBill Pay", ()),
        ("School for boat builders opens\n\n10-11 Months Before, Secure Your Berth", ()),
        ("School for boat builders opens\n\n+ Weather\n+ Anders Oakum\n+ Larch", ()),
        ("School for boat builders opens\n\nHarbour Workshop\nMay 4, 2021", ()),
        ("School for boat builders opens\n\nBoat Builders\nMay 4, 2021", ()),
        ("School for boat builders opens\n\nShare\nNeuer Abschnitt\nKomplettes Sortiment", ()),
        ("School for boat builders opens\n\nZubren Kaliq 3 minutes ago", ("Zubren Kaliq",)),
        ("School for boat builders opens\n\nZubren Kaliq\nMay 4, 2021", ("Zubren Kaliq",)),
        ("School for boat builders opens\n\nZubren Kaliq\nWriter, Harbours", ("Zubren Kaliq",)),
        ("School for boat builders opens\n\nZubren Kaliq | The Coast Daily", ("Zubren Kaliq",)),
        ("School for boat builders opens\n\nIda Strand in Lindholm\nTue 4 May 2021 10.20 BST", ("Ida Strand",)),
        ("School for boat builders opens\n\nIda Strand Harbour affairs correspondent\nTue 4 May 2021", ("Ida Strand",)),
        ("School for boat builders opens\n\nIda Strand istrand@coast.example\nMay 4, 2021", ("Ida Strand",)),
        ("School for boat builders opens\n\nTuesday May 4, 2021 10:44 am PST by Per Strand", ("Per Strand",)),
        ("School for boat builders opens\n\nPublicado em 25/05/2021 - 10:20 Por Per Strand - Brasília", ("Per Strand",)),
        ("School for boat builders opens\n\nArticle rédigé par Per Strand\n4 mai 2021", ("Per Strand",)),
        ("School for boat builders opens\n\nPar Per Strand (Lindholm, envoyé spécial) et Ida Berg", ("Per Strand", "Ida Berg")),
        ("School for boat builders opens\n\nAuthor, Per Strand\nRole, Coast Correspondent", ("Per Strand",)),
        ("School for boat builders opens\n\nIda STRAND.\n4 May 2021", ("Ida Strand",)),
        ("School for boat builders opens\n\nby Coast D | May 4, 2021\nIDA STRAND", ("Ida Strand",)),
        ("School for boat builders opens\n\nMay 4, 2021\nQuelle: dpa Sport", ("dpa",)),
        ("School for boat builders opens\n\nCranes\nQuelle: dpa Sport", ()),
    ],
)
def test_a_name_near_the_headline_is_the_author(head: str, authors: tuple[str, ...]) -> None:
    """Names are read from the lines near the headline; words that the article uses in small letters are no name."""
    assert draft(head).authors == authors


@pytest.mark.parametrize("line", ["di Per Strand", "by Per Strand and Ida Berg", "von", "publié le 4 mai 2021 à 10h20"])
def test_what_stands_under_a_headline_is_no_part_of_it(line: str) -> None:
    """In a text without empty lines a byline or a day with a small letter is a line of its own, as a part of a sentence is not."""
    head = "School for boat builders opens in old hall\n"
    lines = [
        line,
        "Per Strand",
        *PARAGRAPHS,
        "The crane of the old hall still lifts most of the",
        "boats that lie in the harbour in winter.",
    ]

    found = convert(Clipping(path="a.txt", media_type=MediaType.TEXT, sha256="0", text=MENU + head + "\n".join(lines) + FOOT))

    assert (found.title, found.body.split("\n\n")[-1]) == (
        head.strip(),
        "The crane of the old hall still lifts most of the boats that lie in the harbour in winter.",
    )


def test_facts_at_the_foot_name_the_author_if_they_agree() -> None:
    """Where nobody signs at the headline, facts below the article do; themes and several authors there name nobody."""
    far = "\n".join(f"Section {n}" for n in range(20))
    told = [f"{far}\nAutorin/Autor Per Strand\nPrint", f"{far}\nAuthor Per Strand\nAuthor Ida Berg", f"{far}\nPer Strand\nIda Berg"]

    found = [draft("School for boat builders opens\n\nMay 4, 2021", foot=f"{one}\n").authors for one in told]

    assert found == [("Per Strand",), (), ()]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ida Strand is a naval architect and the author of Larch and Oak.", ("Ida Strand",)),
        ("Ida Strand covers the coast for a weekly. She lives in Lindholm.", ("Ida Strand",)),
        ("Reach reporter Ida Strand at istrand@coast.example or by telephone.", ("Ida Strand",)),
        ("Ida Strand is a weaver and lives in Lindholm.", ()),
        ("Harbour Watch is a newsletter of an author in Lindholm.", ()),
    ],
)
def test_the_last_lines_describe_who_wrote_an_article(line: str, authors: tuple[str, ...]) -> None:
    """Whom the article never speaks of, but its last line describes by their trade or says how to reach, wrote it."""
    assert draft("School for boat builders opens\n\nMay 4, 2021", foot=f"\n{line}\n").authors == authors


def test_those_who_helped_an_agency_are_no_authors_of_a_signed_article() -> None:
    """Who reported for an agency is named at the end; where somebody signed, only they are the author."""
    foot = "(Reporting by Ida Holm in Lindholm; Editing by Ada Berg)\n"

    found = draft("School for boat builders opens\n\nBy Per Strand\nMay 4, 2021", foot=foot)

    assert (found.authors, found.editors) == (("Per Strand",), ("Ada Berg",))


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("4 May 2021, 10:20", "2021-05-04 10:20"),
        ("2 hours ago\nA bridge for the islands\n3 May 2021", None),
        ("Publiziert um 12:19 Uhr\nA bridge for the islands\n3. Mai 2021", None),
        ("Cranes and ropes in the old fish hall at Lindholm harbour, 24 April 2021", None),
        ("Today 5:00 am\n4 May 2021", "2021-05-04"),
        ("01:53\nHow a hull is bent\nLindholm - 4 may 2021 - 08:22", "2021-05-04 08:22"),
        ("By CD, in News, Harbour, Schools, Boats and Ropes · 4 May 2021, 20:02 · 0 comments", "2021-05-04"),
    ],
)
def test_a_day_is_that_of_publication_or_unknown(lines: str, day: str | None) -> None:
    """A clock nearer to the headline than any day means the day of the copy; a picture's day is no article's."""
    found = draft(f"School for boat builders opens\n\nPer Strand\n{lines}")

    assert (str(found.date) if found.date else None) == day


@pytest.mark.parametrize(
    ("above", "lines", "foot", "day"),
    [
        ("Tuesday 4 May 2021\nLog in", "Published 22:31", "", "2021-05-04"),
        ("Tuesday 4 May 2021\nLog in", "4 minutes ago", "", "2021-05-04"),
        ("Tuesday 4 May 2021\nLog in", "Per Strand", "", None),
        ("Tuesday 4 May 2021\nFilms of 5 May 2021\n5 May 2021", "Published 22:31", "", None),
        ("", "Per Strand, 4 May, 17:46", "© 2000-2021 Coast Daily", "2021-05-04"),
        ("", "Per Strand, 4 May, 17:46", "", None),
        ("", "Per Strand", "Read on\nDate 04.05.2021\nPrint", "2021-05-04"),
        (
            "",
            "Per Strand",
            "Posted by Ida Holm on 4 May 2021. Filed under Harbour. You can follow what is said of it.",
            "2021-05-04",
        ),
        ("", "Per Strand", "Published 4 May 2021\nPublished 5 May 2021", None),
        ("", "Per Strand", "Boats of 4 May 2021", None),
        ("", "Per Strand\n05.04.2021", "Read on\n11.24.2020\nPrint", "2021-05-04"),
        ("", "Per Strand\n05/04/2021", "Read on\n24/11/2020\nPrint", "2021-04-05"),
        ("", "Per Strand\n05/04/2021", "Read on\nPrint", None),
        ("", "Per Strand\n5 May 2021 00:05", "Latest\nSchool for boat builders opens\n4 May 2021 23:17", "2021-05-04"),
        (
            "",
            "Per Strand\nLast update:\n5 May 2021",
            "Latest\nSchool for boat builders opens\nCoast Daily\n4 May 2019",
            "2019-05-04",
        ),
        ("", "Per Strand\n5 May 2021", "Latest\nSchool for boat builders opens\n4 May 2019", "2021-05-05"),
        ("", "Per Strand\n3 hours ago", "Now\n4 May 2021 09:47\nNets\n4 May 2021 09:24\nOak\n4 May 2021 09:18", "2021-05-04"),
        ("", "Per Strand\n11 hours ago", "Now\n4 May 2021 09:47\nNets\n4 May 2021 09:24\nOak\n4 May 2021 09:18", None),
        ("", "Per Strand\n3 hours ago", "Now\n4 May 2021 09:47\nNets\n4 May 2021\nOak\n3 May 2021 09:18", None),
    ],
)
def test_a_day_is_told_elsewhere_where_the_headline_has_none(above: str, lines: str, foot: str, day: str | None) -> None:
    """A clock means the day that the page bears or its newest stamps, a day without a year that of its rights, numbers the order of
    others; a foot may tell the one day, and the headline may stand again over an earlier one."""
    far = "\n".join(f"Section {n}" for n in range(20))
    found = draft(f"{above}\n{far}\n\nSchool for boat builders opens\n\n{lines}", foot=f"{far}\n{foot}\n")

    assert (found.date.iso_day if found.date else None) == day


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("News Harbour School for boat builders opens\nSchool for boat builders opens", "School for boat builders opens"),
        (
            "School for boat builders opens | The Coast Daily of Lindholm\nSchool for boat builders opens",
            "School for boat builders opens",
        ),
        (
            "1. Home\n2. Harbour\n3. School for boat builders opens\nHarbour : School for boat builders opens",
            "School for boat builders opens",
        ),
        ("Coast » Harbour » School for boat builders opens", "School for boat builders opens"),
        ("| Coast | Harbour | School for boat builders opens", "School for boat builders opens"),
        (
            "School for boat builders opens\nA boat in the old hall, its crane and the builders.jpg",
            "School for boat builders opens",
        ),
        ("Reserve a place in the school for boat builders >\nSchool for boat builders opens", "School for boat builders opens"),
        ("School for boat builders opens – Coast Daily", "School for boat builders opens"),
        ("School for boat builders opens – forty begin", "School for boat builders opens – forty begin"),
        ("Harbour : School for boat builders opens", "Harbour: School for boat builders opens"),
        ("Harbour School for boat builders opens\nHarbour: School for boat builders opens", "School for boat builders opens"),
        ("Harbour: School for boat builders opens\nHarbour – School for boat builders opens", "School for boat builders opens"),
        (
            "A crane at last: School for boat builders opens\nSchool for boat builders opens",
            "A crane at last: School for boat builders opens",
        ),
        ("Yards\nYards: School for boat builders opens\nSchool for boat builders opens", "School for boat builders opens"),
        ("Skip to the main article text\nSchool for boat builders opens", "School for boat builders opens"),
        (
            "School for boat builders opens\nApprentices (from left): Ida Holm, Per Strand, Ada Berg, Nils Oak, Eva Larch, Jan Elm, Pia Ash",
            "School for boat builders opens",
        ),
    ],
)
def test_a_headline_is_told_from_what_is_joined_to_it(head: str, title: str) -> None:
    """A kicker or an outlet on the headline's line goes where the headline stands without it elsewhere."""
    assert draft(f"{head}\n\nPer Strand\nMay 4, 2021").title == title


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("海岸日报记者 王小明 张丽华", ("王小明", "张丽华")),
        ("□ 本报记者 李国平", ("李国平",)),
        ("本报实习生 周文 陈思", ("周文", "陈思")),
        ("编辑：刘洋 来源：海岸日报 作者：宋青 杨立", ("宋青", "杨立")),
        ("记者 王 敏 报道", ("王敏",)),
        ("〔記者王小明／台北報導〕", ("王小明",)),
        ("文｜财海 王小明", ("王小明",)),
        ("本报记者从市政府获悉，港口学校将于五月开学", ()),
    ],
)
def test_chinese_names_are_read_behind_a_role(words: str, names: tuple[str, ...]) -> None:
    """Each name begins with a surname; two names stand side by side, parted by a space."""
    assert chinese.signed(words) == names


@pytest.mark.parametrize("words", ["要闻", "随笔 调查", "推荐 我要说说", "港口学校开学了"])
def test_chinese_words_of_a_menu_are_no_names(words: str) -> None:
    """What does not begin with a surname, or is longer than a name, is none."""
    assert chinese.alone(words) == ()


@pytest.mark.parametrize(
    ("line", "outlet", "day"),
    [
        ("This article was originally published in the Bay Courier on May 4, 2021.", "Bay Courier", "2021-05-04"),
        ("Originally published by Island Wire, 4 May 2021", "Island Wire", "2021-05-04"),
        ("This story first appeared on islandwire.example.", "islandwire.example", None),
        (
            "Este artículo fue publicado originalmente en El Faro de la Bahía el 4 de mayo de 2021.",
            "El Faro de la Bahía",
            "2021-05-04",
        ),
        ("Dieser Artikel erschien zuerst in der Inselpost.", "Inselpost", None),
        ("本文原载于《海岸日报》2021年5月4日", "海岸日报", "2021-05-04"),
    ],
)
def test_a_copy_names_its_original(line: str, outlet: str, day: str | None) -> None:
    """Where and when a copy was published first becomes `source.original` and `original_date`; the line leaves the body."""
    found = draft("School for boat builders opens\n\nPer Strand\nJune 7, 2021", foot=f"{line}\n")

    assert found.source.original == outlet
    assert (str(found.source.original_date) if found.source.original_date else None) == day
    assert str(found.date) == "2021-06-07"
    assert line not in found.body


@pytest.mark.parametrize(
    "title",
    [
        "School for boat builders opens. Council: “Nobody else on the coast has one”",
        "Who is the headmaster of the new school, and how many boats has he built in his life?...",
    ],
)
def test_a_headline_may_say_two_things_or_trail_off(title: str) -> None:
    """Two sentences that end with a quotation, or three points at the end, make no paragraph of a headline."""
    text = f"{title}\ncoast.example   2021-05-04 10:20   Source: coast.example\n\n" + "\n\n".join(PARAGRAPHS)

    assert convert(Clipping(path="a.txt", media_type=MediaType.TEXT, sha256="0", text=text)).title == title


def test_the_line_between_headline_and_byline_is_the_subtitle() -> None:
    """On a page among furniture, too; a name is none, nor is what stands there without a byline below it."""
    deck = "Forty apprentices learn to plane before they learn to sail"

    found = draft(f"School for boat builders opens\n{deck}\nBy Per Strand\nMay 4, 2021")

    assert (found.title, found.subtitle, found.authors) == ("School for boat builders opens", deck, ("Per Strand",))
    assert draft(f"School for boat builders opens\nStandfirst: {deck}\nPer Strand\nMay 4, 2021").subtitle == deck
    assert draft("School for boat builders opens\nPer Strand\nMay 4, 2021").subtitle == ""
    assert deck not in found.body


def test_a_standfirst_of_whole_sentences_is_kept() -> None:
    """Between headline and byline it is the subtitle, with what asks to be shared in between, too; without a byline it is the article's."""
    standfirst = "A third of the forty apprentices come from abroad. They learn to plane before they learn to sail."

    found = draft(f"School for boat builders opens\n{standfirst}\nShare\nBy Per Strand\nMay 4, 2021")

    assert (found.title, found.subtitle, found.authors) == ("School for boat builders opens", standfirst, ("Per Strand",))
    assert standfirst not in found.body
    assert standfirst in draft(f"School for boat builders opens\n{standfirst}").body


def test_a_photograph_is_credited_below_its_caption() -> None:
    """`Photograph: …` names who took it, as `Photo: …` does; the caption is none of the body."""
    found = draft(
        "School for boat builders opens\nBy Per Strand\nMay 4, 2021\n\nAn apprentice planes a board. Photograph: Ida Holm/Coast Press"
    )

    assert [(image.caption, image.credit) for image in found.images] == [("An apprentice planes a board.", "Ida Holm/Coast Press")]


def test_a_name_that_ends_an_article_is_its_author() -> None:
    """A last line that is nothing but a name signs the article and is no part of it."""
    found = draft("School for boat builders opens\nMay 4, 2021", foot="\nAnders Oakum\n\n")

    assert found.authors == ("Anders Oakum",)
    assert "Oakum" not in found.body
