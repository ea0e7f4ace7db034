"""Headline, authors and day of a page, where its sources disagree or say little."""

import json

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, Known, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Kind

BODY = (
    "<p>The ferry between the two islands was stopped on Tuesday morning after a storm tore away part of its landing stage.</p>"
    "<p>Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup.</p>"
    "<p>Engineers hope to have a floating stage in place before the weekend, the harbour office told the islanders at a meeting.</p>"
)


def draft(*, head: str = "", above: str = "", below: str = "") -> Draft:
    source = f"<html lang=en><head>{head}</head><body><article>{above}<div class=text>{BODY}</div>{below}</article></body></html>"
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))


def linked_data(**said: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **said})}</script>'


def test_a_kicker_that_the_shared_headline_does_without_is_left_out() -> None:
    """Where og:title says the headline alone, what stands before its colon in JSON-LD and h1 is a kicker."""
    head = (
        linked_data(headline="Harbour dispute: Storm stops the ferry")
        + '<meta property="og:title" content="Storm stops the ferry">'
    )
    assert draft(head=head, above="<h1>Harbour dispute: Storm stops the ferry</h1>").title == "Storm stops the ferry"


def test_a_kicker_marked_in_the_heading_is_left_out() -> None:
    """A part of the heading whose class calls it a kicker is no part of the headline."""
    above = '<h1><span class="title__overline">Harbour dispute</span><span> - </span><span>Storm stops the ferry</span></h1>'
    assert draft(above=above).title == "Storm stops the ferry"


@pytest.mark.parametrize("end", ["Comments Feed", "Kommentar-Feed", "Feed dei commenti"])
def test_the_headline_is_what_the_feed_of_its_comments_is_called_by(end: str) -> None:
    """The program names that feed, and the heading says the same; what is stated for sharing was written for search engines."""
    head = (
        f'<link rel=alternate type="application/rss+xml" title="Island notes &raquo; Storm stops the ferry {end}">'
        '<link rel=alternate type="application/rss+xml" title="Island notes &raquo; Feed">'
        '<meta property="og:title" content="Ferry cancelled: the best tips for stranded islanders">'
    )
    assert draft(head=head, above="<h2>Storm stops the ferry</h2>").title == "Storm stops the ferry"
    assert draft(head=head, above="<h2>Another thing altogether</h2>").title.startswith("Ferry cancelled")


def test_a_line_for_sharing_far_longer_than_the_headline_is_a_teaser() -> None:
    """Where h1, title element and JSON-LD say a headline, a sentence twice as long is none; another headline is the editor's."""
    title = "Storm stops the ferry"
    head = f"<title>{title}</title>" + linked_data(headline=title)
    teaser = "Ninety islanders, one school gymnasium and a great deal of soup: the night nobody there will forget"
    assert draft(head=head + f'<meta property="og:title" content="{teaser}">', above=f"<h1>{title}</h1>").title == title
    other = '<meta property="og:title" content="Islanders spend a night in school">'
    assert draft(head=head + other, above=f"<h1>{title}</h1>").title == "Islanders spend a night in school"


def test_a_colon_of_the_headline_itself_stays() -> None:
    """Where every source has the colon, it belongs to the headline."""
    title = "Storm: what we know about the ferry"
    head = linked_data(headline=title) + f'<meta property="og:title" content="{title}">'
    assert draft(head=head, above=f"<h1>{title}</h1>").title == title


def test_of_two_headings_the_one_in_the_title_element_is_the_headline() -> None:
    """An h1 with the outlet's name does not count where the title element names the other."""
    head = "<title>Island notes: Storm stops the ferry for a night</title>"
    assert draft(head=head, above="<h1>Island notes</h1><h1>Storm stops the ferry for a night</h1>").title == (
        "Storm stops the ferry for a night"
    )


def test_a_name_beside_the_date_is_the_author() -> None:
    """A line of nothing but a name beside the day names who wrote it, though nothing says so."""
    above = "<h1>Storm stops the ferry</h1><div>Edda Quist</div><div>2 November 2021</div>"
    assert draft(above=above).authors == ("Edda Quist",)


@pytest.mark.parametrize("line", ["Ferry Weekend", "Storm News", "Morning Landing"])
def test_words_that_the_page_writes_small_are_no_name(line: str) -> None:
    """A section or subject beside the day is nobody, however much it looks like a name."""
    above = f"<h1>Storm stops the ferry</h1><div>{line}</div><div>2 November 2021</div>"
    assert draft(above=above).authors == ()


def test_the_only_date_of_a_page_is_its_day() -> None:
    """Where one day alone stands on the page by itself, it is the day of publication; where there are two, nobody can know."""
    far = "<div><a href=/x>More of the harbour</a></div>" * 30
    assert str(draft(below=f"{far}<p>Datum 02.11.2021</p>").date) == "2021-11-02"
    assert draft(below=f"{far}<p>2 November 2021</p><p>3 November 2021</p>").date is None


def test_a_page_that_shows_no_article_gives_what_it_states() -> None:
    """The text of JSON-LD, else the description, stands in for an article that only a script would show, and the evidence says so."""
    told = " ".join(["The ferry between the two islands was stopped on Tuesday morning after a storm."] * 4)
    source = (
        f"<html><head><title>Storm stops the ferry</title>{linked_data(headline='Storm stops the ferry', articleBody=told)}</head>"
        "<body><div id=root></div></body></html>"
    )
    found = convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))
    assert found.body == told + "\n"
    assert ("body", "JSON-LD articleBody") in {(each.field, each.rule) for each in found.evidence}


TOLD = (
    "The ferry between the two islands was stopped on Tuesday morning after a storm tore away part of its landing stage.",
    "Around ninety people had to spend the night in the school of the smaller island, where neighbours brought soup.",
    "Engineers hope to have a floating stage in place before the weekend, the harbour office told the islanders at a meeting.",
    "Until then the mail comes by helicopter, and the two doctors of the larger island take turns in a boat of the coast guard.",
)
OTHER = {"title": "Herring return to the bay", "body": [{"type": "paragraph", "text": each} for each in TOLD * 2]}


@pytest.mark.parametrize(
    "article",
    [
        {"headline": "Storm stops the ferry", "body": [{"type": "paragraph", "text": each} for each in TOLD]},
        {"title": {"rendered": "Storm stops the ferry"}, "content": {"rendered": "".join(f"<p>{each}</p>" for each in TOLD)}},
        {"title": "Storm stops the ferry", "text": "\n".join(TOLD), "related": [OTHER], "image": "https://a.example/storm.jpg"},
        {
            "name": "Storm stops the ferry",
            "content": [
                {"type": "paragraph", "children": [{"text": each[:20]}, {"text": each[20:], "bold": True}]} for each in TOLD
            ],
        },
    ],
)
@pytest.mark.parametrize(
    "script", ['<script id=__NEXT_DATA__ type="application/json">{}</script>', "<script>window.__DATA__ = {};</script>"]
)
def test_an_article_that_only_a_script_holds_is_read_from_the_record_of_its_headline(article: object, script: str) -> None:
    """It is the longest text under the page's headline, whatever else the page's program was given, in its paragraphs."""
    data = script.format(json.dumps({"props": {"latest": [OTHER], "page": article}}))
    source = f"<html><head><title>Storm stops the ferry</title></head><body><div id=root>Loading …</div>{data}</body></html>"
    found = convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source))
    assert found.body == "\n\n".join(TOLD) + "\n"
    assert ("body", "script") in {(each.field, each.rule) for each in found.evidence}


def test_what_only_the_pages_program_knows_is_read_from_the_record_of_its_headline() -> None:
    """Who has written it and since when it is public; another record, as of a related article, says nothing."""
    record = {"headline": "Storm stops the ferry", "authors": [{"name": "Ada Holm"}], "publishedAt": "2021-11-03T08:00:00Z"}
    other = {"headline": "Oak prices climb", "authors": [{"name": "Per Strand"}], "publishedAt": "2021-11-01T08:00:00Z"}
    script = '<script type="application/json">{}</script>'
    found = draft(above="<h1>Storm stops the ferry</h1>", below=script.format(json.dumps({"page": record, "related": [other]})))
    assert (found.authors, str(found.date)[:10]) == (("Ada Holm",), "2021-11-03")

    found = draft(above="<h1>Storm stops the ferry</h1>", below=script.format(json.dumps({"related": [other, other | record]})))
    assert found.authors == ("Ada Holm",)
    assert draft(above="<h1>Storm stops the ferry</h1>", below=script.format(json.dumps({"related": [other]}))).authors == ()


def test_who_has_written_is_found_below_the_text() -> None:
    """A line below that says `Written by` and a name, and no more, names the author; the byline of another article does not."""
    far = "<div><a href=/x>More of the harbour</a></div>" * 12
    other = '<div class="related"><h3><a href=/y>Another story of the harbour</a></h3><p class=byline>By Olga Brandt</p></div>'
    assert draft(below=f"{other}{far}<p>Written by Edda Quist</p>").authors == ("Edda Quist",)
    assert draft(below=other).authors == ()


def test_words_among_names_are_left_out() -> None:
    """Of what a byline seems to name, words that the page writes small elsewhere are no people."""
    above = '<h1>Storm stops the ferry</h1><div class="byline"><span>Edda Quist</span>, <span>Landing Stage</span></div>'
    assert draft(above=above).authors == ("Edda Quist",)


H1 = "<h1>Storm stops the ferry</h1>"


@pytest.mark.parametrize(
    ("head", "above", "below", "names"),
    [
        ('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Edda Quist">', H1, "", "Edda Quist"),
        ('<meta name="twitter:label1" content="Time to read"><meta name="twitter:data1" content="Two Minutes">', H1, "", ""),
        ('<meta name="author" value="Edda Quist">', H1, "", "Edda Quist"),
        ('<meta name="author" content="Island Notes (www.island.example)">', H1, "", ""),
        (
            '<meta name="author" content="Nordic Holm"><meta name="article:author" content="Edda Quist">',
            H1 + "<p>By Edda Quist</p>",
            "",
            "Edda Quist",
        ),
        ("", H1, "<h2>Article by</h2><div>Edda Quist</div>", "Edda Quist"),
        ("", H1, "<footer><a rel=author href=/edda>Edda Quist</a></footer>", "Edda Quist"),
        ("", H1, "<ul><li><b>Datum</b> 2.11.2021</li><li><b>Autorin/Autor</b> Edda Quist</li></ul>", "Edda Quist"),
        ("", H1, "<p>Author Edda Quist</p><p>Author Nils Berg</p>", ""),
        ("", H1 + '<p class=byline>By <a rel=author href=/edda>Edda</a></p>', "", "Edda"),
        ("", H1 + '<p class=byline>By <a rel=author href=/admin>siteadmin</a></p>', "", ""),
        ("", H1 + '<span class=author>Paula (Pip) Quist</span>', "", "Paula (Pip) Quist"),
        ("", H1 + '<figure><figcaption><span itemprop=author>Nils Berg</span></figcaption></figure>', "", ""),
        (
            "",
            H1 + '<p class=author>Edda Quist</p>',
            "",
            "Edda Quist",
        ),
        (
            "",
            H1 + '<p class=author-note>Nils Berg and Ida Holm were on the ferry that night, and would not have it otherwise, they say.</p>',
            "",
            "",
        ),
    ],
)  # fmt: skip
def test_authors_are_whom_the_page_states_marks_or_signs(head: str, above: str, below: str, names: str) -> None:
    """Cards, meta elements, marks and facts name the author; a picture's, a sentence's, an administrator's name does not."""
    assert "; ".join(draft(head=head, above=above, below=below).authors) == names


@pytest.mark.parametrize(
    ("head", "above", "day"),
    [
        ('<meta value="Mon Nov 02 12:45:00 EDT 2021" name="article:published_time">', "", "2021-11-02"),
        ('<script type="application/json">{"publishedDate":"2021-11-02T20:37:27Z"}</script>', "", "2021-11-02"),
        ('<script>var all = [{"publishedAt":"2021-11-02"},{"publishedAt":"2021-11-03"}]</script>', "", ""),
        ("", "<span class=publishingdate>02.11.2021</span><p>Islands, 3 May 2020</p>", "2021-11-02"),
    ],
)
def test_a_day_is_read_from_what_the_page_knows_of_itself(head: str, above: str, day: str) -> None:
    """The page's own program knows its day; where it knows several, none of them is the article's."""
    found = draft(head=head, above=H1 + above)

    assert (found.date.iso_day if found.date else "") == day


@pytest.mark.parametrize(
    ("line", "day"), [("Posted 3 November 2021", "2021-11-03"), ("Updated 06:10, 3 November 2021", "2021-11-02")]
)
def test_the_day_that_a_page_prints_is_the_outlets_own(line: str, day: str) -> None:
    """A moment in universal time may be the next day where the outlet is; the day of a change says nothing of that."""
    found = draft(head=linked_data(datePublished="2021-11-02T22:40:00Z"), above=f"<h1>Storm stops the ferry</h1><p>{line}</p>")
    assert str(found.date).startswith(day)


@pytest.mark.parametrize(
    ("moment", "lines", "day"),
    [
        ("03/11/2021 09:21:40", "<p>2 November 2021</p>", "2021-11-02"),
        ("2021-11-03 09:21:40", "<p>2 November 2021</p><p>3 November 2021</p>", "2021-11-03"),
        ("2021-11-03 09:21:40", "<p>Where to be on the harbour square, 2 November 2021</p>", "2021-11-03"),
        ("2021-11-03T09:21:40+01:00", "<p>2 November 2021</p>", "2021-11-03"),
    ],
)
def test_a_moment_of_no_zone_may_be_the_day_before_that_of_the_outlet(moment: str, lines: str, day: str) -> None:
    """Only a line that is hardly more than a date corrects it, and none does where the stated day is printed, too."""
    found = draft(head=linked_data(datePublished=moment), above=f"<h1>Storm stops the ferry</h1>{lines}")

    assert str(found.date).startswith(day)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("<p>By Ada Holm Updated: 19 November 2021</p>", "2021-11-19"),
        ("<p>Posted 3 February 2018, updated 19 November 2021</p>", "2018-02-03"),
        ("<p>20 November 2021</p>", "2018-02-03"),
        ("", "2018-02-03"),
    ],
)
def test_of_two_stated_days_of_publication_the_one_printed_is_right(lines: str, day: str) -> None:
    """Linked data may still know the first edition of what the head and the reader are given as new."""
    head = linked_data(datePublished="2018-02-03T09:00:00Z")
    head += '<meta property="article:published_time" content="2021-11-19T08:00:00Z">'
    found = draft(head=head, above=f"<h1>Storm stops the ferry</h1>{lines}")

    assert str(found.date).startswith(day)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>19 November 2021</p>", "2021-11-19"),
        ("<p>Updated 19 November 2021</p>", "2021-02-03"),
        ("<p>Updated on</p><p>19 November 2021</p>", "2021-02-03"),
        ("<p>3 February 2021</p><p>19 November 2021</p>", "2021-02-03"),
        ("", "2021-02-03"),
    ],
)
def test_an_article_published_anew_bears_the_day_that_it_prints(line: str, day: str) -> None:
    """Where the day of the last change is the one day below the headline, and nothing calls it a change."""
    head = linked_data(datePublished="2021-02-03T09:00:00", dateModified="2021-11-19T08:00:00")
    date = draft(head=head, above=f"<h1>Storm stops the ferry</h1>{line}").date
    assert date is not None
    assert str(date.date) == day


def test_the_day_of_the_dateline_is_the_last_resort() -> None:
    """`SKERRY, 4 March 2015 — …` dates a report whose page says no other day."""
    for above, day in (("", "2015-03-04"), ("<p>5 March 2015</p>", "2015-03-05")):
        source = BODY.replace("<p>The ferry", "<p>SKERRY, 4 March 2015 — The ferry", 1)
        page = f"<html lang=en><body><article><h1>Storm stops the ferry</h1>{above}<div>{source}</div></article></body></html>"
        found = convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=page))
        assert found.date is not None
        assert (str(found.date.date), found.dateline) == (day, "Skerry")


def test_the_day_printed_goes_before_the_day_a_text_was_put_in() -> None:
    """Dublin Core's day is when the program was given the text, unless nothing else is known."""
    head = '<meta name="dcterms.date" content="2021-11-02">'
    for above, day in (("<h1>Storm stops the ferry</h1><p>5 November 2021</p>", "2021-11-05"), ("", "2021-11-02")):
        date = draft(head=head, above=above).date
        assert date is not None
        assert str(date.date) == day


def test_of_two_headlines_the_one_over_the_text_has_the_date_below_it() -> None:
    """The other stands in a bar that stays on the screen, far above."""
    bar = "<header><h1>Storm stops the ferry</h1></header>" + "".join(
        f"<ul><li><a href=/{n}>Part {n}</a></li></ul>" for n in range(80)
    )
    date = draft(
        head="<title>Storm stops the ferry</title>", above=f"{bar}<h2>Storm stops the ferry</h2><p>5 November 2021</p>"
    ).date
    assert date is not None
    assert str(date.date) == "2021-11-05"


def test_a_line_that_prints_the_stated_day_is_a_date_in_the_ledger() -> None:
    """Nobody has to ask why it was dropped."""
    above = "<h1>Storm stops the ferry</h1><p>2 November 2021</p>"
    found = draft(head=linked_data(datePublished="2021-11-02T08:40:00+01:00"), above=above)
    assert Kind.DATE in {span.kind for span in found.ledger.spans}


def test_where_the_h1_is_a_bread_crumb_the_heading_shown_is_the_headline() -> None:
    """Of two stated headlines the one that stands over the article, though the other is the page's h1."""
    head = (
        linked_data(headline="Storm: ferry stopped, island cut off") + '<meta property="og:title" content="A night in the school">'
    )
    above = "<nav><h1>Storm: ferry stopped, island cut off</h1></nav><h2>A night in the school</h2>"
    assert draft(head=head, above=above).title == "A night in the school"


def test_what_is_stated_for_search_engines_gives_way_to_the_heading() -> None:
    """Where every statement says the same words, one field wrote them all; the one h1 about the same is what readers see."""
    stated = "What is the ferry's timetable after a storm?"
    head = linked_data(headline=stated) + f'<meta property="og:title" content="{stated}"><title>{stated}</title>'
    assert draft(head=head, above="<h1>A guide to the ferry after a storm</h1>").title == "A guide to the ferry after a storm"


def test_a_heading_with_a_kicker_does_not_outdo_what_all_statements_say() -> None:
    """The same headline behind a kicker is no other headline."""
    head = linked_data(headline="Storm stops the ferry") + '<meta property="og:title" content="Storm stops the ferry">'
    head += "<title>Storm stops the ferry</title>"
    assert draft(head=head, above="<h1>Island : Storm stops the ferry</h1>").title == "Storm stops the ferry"


def test_a_desk_behind_by_beside_a_date_is_the_author() -> None:
    """`By MIN, in News · 2 November 2021` names an agency or desk, as short as it is."""
    assert draft(above="<h1>Storm stops the ferry</h1><p>By MIN, in News, Islands · 2 November 2021, 20:02</p>").authors == ("MIN",)
    assert draft(above="<h1>Storm stops the ferry</h1><ul><li>by Harbour Team</li><li>2 November 2021</li></ul>").authors == (
        "Harbour Team",
    )


def test_a_byline_outdoes_the_account_that_shares_the_page() -> None:
    """The card for sharing names who put the article in."""
    head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Otto Brandt">'
    above = '<h1>Storm stops the ferry</h1><div class="meta"><a class="author-meta">Edda Quist</a></div>'
    assert draft(head=head, above=above).authors == ("Edda Quist",)


def test_the_account_of_the_program_is_nobody() -> None:
    """Under whatever name it goes: who signed in the first line wrote the article."""
    head = linked_data(headline="Storm stops the ferry", author={"@id": "https://example.org/author/admin/", "name": "Islander D"})
    above = '<h1>Storm stops the ferry</h1><p>by <a rel="author" href="/author/admin/">Islander D</a> | 5 November 2024</p>'
    source = f"<html lang=en><head>{head}</head><body><article>{above}<div><p><strong>EDDA QUIST</strong></p>{BODY}</div></article>"
    page = Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source)
    assert convert(page).authors == ("Edda Quist",)


def test_the_last_line_signs_where_it_stands_out() -> None:
    """A name in italics or behind a dash, perhaps with where its owner works; a greeting and a link are none."""
    for line, people in (
        ("<p><em>Edda Quist</em></p>", ("Edda Quist",)),
        ("<p>— Edda Quist, University of the Islands</p>", ("Edda Quist",)),
        ("<p><b>Weitere Informationen</b></p>", ()),
        ("<p><em>Edda Quist, Harbour Lights</em></p>", ()),
    ):
        source = f"<html lang=en><body><article><h1>Storm stops the ferry</h1><div>{BODY}{line}</div></article></body></html>"
        page = Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source)
        assert convert(page).authors == people, line


def test_a_box_about_the_author_names_them() -> None:
    """`Edda Quist: Since 1998 this islander …` in a box below the text."""
    box = '<div class="author-meta"><p><strong>{}:</strong> Since 1998 this islander has written about ships and weather.</p></div>'
    assert draft(above="<h1>Storm stops the ferry</h1>", below=box.format("Edda Quist")).authors == ("Edda Quist",)


def test_bylines_one_below_the_other_are_read_together() -> None:
    """Two lines, two authors; a line further down that begins alike is none of them."""
    above = "<h1>Storm stops the ferry</h1><p>By Edda Quist</p><p>By Otto Brandt</p><p>Islands</p><p>By Ada Holm</p>"
    assert draft(above=above).authors == ("Edda Quist", "Otto Brandt")


def test_a_count_of_things_is_no_byline() -> None:
    """Though a class of the page says author round it."""
    below = '<div class="post-author-notes"><p><strong>Harbour Light Lamps</strong>: 3 pieces</p></div>'
    assert draft(above="<h1>Storm stops the ferry</h1>", below=below).authors == ()


def test_a_chinese_article_is_signed_in_brackets() -> None:
    """Behind the last sentence, with or without what the person is; that a story goes on is nobody's name."""
    text = "<p>渡轮因风暴停航，九十多名乘客在小岛的学校里过夜，邻居们送来热汤和被褥，直到第二天早晨风浪平息。</p>" * 3
    for brackets, people in (("（姚远 上海报道）", ("姚远",)), ("（记者 王小明、李丽）", ("王小明", "李丽")), ("（未完待续）", ())):
        last = f"<p>工程师们希望在周末之前装好浮动码头，港务局在会上告诉岛民，航班随后恢复。{brackets}</p>"
        source = f"<html lang=zh><body><article><h1>风暴使渡轮停航一夜</h1><div>{text}{last}</div></article></body></html>"
        page = Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=source)
        assert convert(page).authors == people, brackets


@pytest.mark.parametrize("never", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
def test_what_programs_write_for_no_day_is_none(never: str) -> None:
    """A year 1, or the first second that machines count from, says that the page's program knows no day: what is printed counts."""
    found = draft(head=linked_data(datePublished=never), above="<h1>Storm stops the ferry</h1><p>3 November 2021</p>")
    assert str(found.date) == "2021-11-03"


@pytest.mark.parametrize(
    ("element", "headline"),
    [
        ("渡轮停航之后(3)_读书频道_海岛网", "渡轮停航之后(3)"),
        ("渡轮停航：一个夜晚的“学校”-海岛财经", "渡轮停航：一个夜晚的“学校”"),
        ("渡轮不“停” 学校不“空” 海岛网", "渡轮不“停” 学校不“空”"),
        ("港务局长这一周 | 奋力修码头，全力保航班", "港务局长这一周 | 奋力修码头，全力保航班"),
    ],
)
def test_a_chinese_title_element_loses_the_portal(element: str, headline: str) -> None:
    """Its channels and its name, behind whatever mark; a column before a bar stays."""
    assert draft(head=f"<title>{element}</title>").title == headline


def test_a_heading_with_which_the_title_element_ends_is_the_site() -> None:
    """The only h1 of many an old page is its banner."""
    above = "<h1>Island Notes</h1><div>Storm stops the ferry between the islands</div>"
    assert draft(head="<title>Storm stops the ferry between the islands - Island Notes</title>", above=above).title == (
        "Storm stops the ferry between the islands"
    )


def test_an_h1_with_which_the_title_element_begins_is_the_site_where_a_heading_says_the_rest() -> None:
    """Old diaries write `Site » Headline`, and the site large; a headline before the site's name stays the headline."""
    above = "<h1>Island notes</h1><h3>Storm stops the ferry for a night</h3>"
    assert draft(head="<title>Island notes » Storm stops the ferry for a night</title>", above=above).title == (
        "Storm stops the ferry for a night"
    )
    assert draft(head="<title>Island notes: Storm stops the ferry</title>", above="<h2>Storm stops the ferry</h2>").title == (
        "Storm stops the ferry"
    )
    above = "<h1>Storm stops the ferry</h1><h3>What the harbour says</h3>"
    assert draft(head="<title>Storm stops the ferry » Island notes</title>", above=above).title == "Storm stops the ferry"


def test_the_heading_that_begins_the_title_element_goes_before_linked_data() -> None:
    """An encyclopedia states what its subject is where others state the headline."""
    head = linked_data(headline="ferry company of the northern islands") + "<title>Island Line – Wikipedia</title>"
    head += '<meta property="og:title" content="Island Line – Wikipedia">'
    assert draft(head=head, above="<h1>Island Line</h1>").title == "Island Line"


def test_what_a_program_calls_all_its_pages_is_no_headline() -> None:
    """Where no h1 is, the heading over the text says what the page is about."""
    page = "<title>Comunicado de prensa | Gobierno</title>"
    assert draft(head=page, above="<h2>Vuelve el barco entre las dos islas</h2>").title == "Vuelve el barco entre las dos islas"


def test_a_label_of_no_field_ends_a_value() -> None:
    """`记者：李知远 王澜 字号：大 中 小` names two people and three sizes of type."""
    above = "<h1>风暴使渡轮停航一夜</h1><div><span>来源：海岛日报</span> <span>记者：李知远 王澜</span> <span>字号：<a>大</a> <a>中</a> <a>小</a></span></div>"
    assert draft(above=above).authors == ("李知远", "王澜")


def test_a_contributor_whom_the_byline_names_is_an_author() -> None:
    """Others who are stated to have helped are not."""
    people = [{"@type": "Person", "name": "Otto Brandt"}, {"@type": "Person", "name": "Ada Holm"}]
    head = linked_data(headline="Storm stops the ferry", author={"name": "Edda Quist"}, contributor=people)
    above = "<h1>Storm stops the ferry</h1><div><a>Edda Quist</a>, <a>Otto Brandt</a></div>"
    assert draft(head=head, above=above).authors == ("Edda Quist", "Otto Brandt")


def test_a_page_that_states_another_language_than_its_own_is_not_believed() -> None:
    """Programs say `lang=en` over whatever is written; a text too short to tell is believed."""
    spanish = (
        "<p>"
        + "El barco que une las dos islas no salió del puerto en la mañana del martes por la tormenta, dijo la capitana. " * 6
        + "</p>"
    )
    page = f"<html lang=en><body><article><h1>El barco no salió</h1>{spanish}</article></body></html>"
    clipping = Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=page)
    assert convert(clipping).lang == "es"
    assert draft().lang == "en"


@pytest.mark.parametrize(
    ("line", "later"),
    [
        ("Published: 2 November 2021, 9:45 Updated: 4 November 2021, 10:00", "2021-11-04"),
        ("2 November 2021 | Last modified on 4 November 2021", "2021-11-04"),
        ("Publicado el 2 de noviembre de 2021 | Actualizado: 4 de noviembre de 2021", "2021-11-04"),
        ("2021-11-02 09:45 最后更新: 2021-11-04 10:00", "2021-11-04"),
        ("Publicado: 2 noviembre 2021 Última actualización: 4 noviembre 2021", "2021-11-04"),
        ("Published: 2 November 2021. We will keep this page updated with what the harbour office says on 4 November 2021", ""),
        ("Published: 2 November 2021 Updated: 2 November 2021", ""),
    ],
)
def test_a_day_of_the_last_change_is_read_from_its_line(line: str, later: str) -> None:
    """Behind the word for it; the day of publication again is none."""
    found = draft(above=H1 + f"<div class=date>{line}</div>")
    assert (str(found.date)[:10], str(found.updated or "")[:10]) == ("2021-11-02", later)


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("", (Known(field="source.url", value="https://coast.example/2021/storm", rule="saved from"),)),
        ('<link rel=canonical href="https://web.archive.org/web/20211103101010/https://coast.example/2021/storm">', ()),
    ],
)
def test_a_copy_is_of_the_outlet_it_was_copied_from(head: str, known: tuple[Known, ...]) -> None:
    """The host that a page was saved from, behind the archive's, is the outlet; the one that it names as the first is the original."""
    text = f"<html><head>{head}</head><body><article>{H1}{BODY}<p>First published in The Coast Daily.</p></article></body></html>"
    found = convert(Clipping(path="a.html", media_type=MediaType.HTML, sha256="0" * 64, text=text, known=known)).source
    assert (found.name, found.original) == ("coast.example", "The Coast Daily")


def test_since_when_a_member_posts_is_no_day_of_publication() -> None:
    """A forum tells it beside each post."""
    poster = "<div class=userinfo><dl><dt>Joined</dt><dd>3 March 2012</dd></dl></div>"
    date = draft(above=f"{H1}{poster}<p>5 November 2021</p>").date
    assert date is not None
    assert str(date.date) == "2021-11-05"


@pytest.mark.parametrize(
    ("head", "above", "name", "section", "original"),
    [
        ("<title>Storm stops the ferry | Islands | The Island Courier</title>", "", "The Island Courier", "", ""),
        ("<title>Storm stops the ferry - Courier-Post | News</title>", "", "Courier-Post", "", ""),
        ("<title>Storm stops the ferry</title>", "", "", "", ""),
        ('<meta property="og:site_name" content="https://www.courier.example/">', "", "courier.example", "", ""),
        ('<meta property="og:site_name" content="www.Courier.example">', "", "Courier.example", "", ""),
        ('<meta property="og:site_name" content="@courier"><link rel=canonical href="https://courier.example/a">', "",
         "courier.example", "", ""),
        ('<base href="https://courier.example/2021/ferry.html">', "", "courier.example", "", ""),
        ('<meta name="SiteName" content="青屿市人民政府"><meta name="ColumnName" content="部门动态">'
         '<meta name="ContentSource" content="港务局">', "", "青屿市人民政府", "部门动态", "港务局"),
        ('<meta name="SiteName" content="青屿市人民政府">', "<div>发布时间：2021-11-03来源：港务局浏览次数：12次字体：【大 中 小】</div>",
         "青屿市人民政府", "", "港务局"),
        ('<meta property="og:site_name" content="公众平台">',
         "<div>原创<span class='rich_media_meta rich_media_meta_nickname'><a>青屿港湾</a></span>2021年11月3日</div>", "青屿港湾", "", ""),
    ],
)  # fmt: skip
def test_the_outlet_is_what_the_page_calls_it(head: str, above: str, name: str, section: str, original: str) -> None:
    """As the page states it, were it by its address; else as the title element ends behind the headline; on a platform of many it is
    the account."""
    source = draft(head=head, above=f"<h1>Storm stops the ferry</h1>{above}").source
    assert (source.name, source.section, source.original) == (name, section, original)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<link rel=canonical href="https://islandcourier.example/a"><title>Storm stops the ferry | Islands | Island Courier</title>',
         "Island Courier"),
        ('<link rel=canonical href="https://ecodelasislas.example/a"><title>El Eco de las Islas - Storm stops the ferry</title>',
         "El Eco de las Islas"),
        ('<link rel=canonical href="https://i-c.example/a"><title>Storm stops the ferry | Island Courier</title>', "Island Courier"),
        ('<link rel=canonical href="https://i-c.example/a"><title>Storm stops the ferry - Page 34</title>', "i-c.example"),
        ('<link rel=canonical href="https://i-c.example/a"><title>Storm stops the ferry - by Ada Holm</title>', "i-c.example"),
        ('<link rel=canonical href="https://i-c.example/a"><title>Storm stops the ferry</title>'
         '<link rel=alternate type="application/rss+xml" title="Island Courier » Feed">', "Island Courier"),
        ('<meta property="og:site_name" content="islandcourier">' + linked_data(publisher={"name": "Island Courier"}), "Island Courier"),
        ('<meta property="og:site_name" content="The Courier">' + linked_data(publisher={"name": "THE COURIER"}), "The Courier"),
        ('<link rel=canonical href="https://www.courier.example/a"><meta property="og:site_name" content="courier.example">'
         + linked_data(publisher={"name": "Island Courier"}), "Island Courier"),
        ('<meta property="og:site_name" content="Medium">' + linked_data(publisher={"name": "The Wet Notebook"}), "The Wet Notebook"),
        ('<link rel=canonical href="https://ada.example/a"><title>Notes from the quay: Storm stops the ferry</title>'
         + linked_data(publisher={"name": "Blogger"}), "Notes from the quay"),
        ("<title>Notes from the quay: Storm stops the ferry</title>", ""),
        ("<title>La Voz del Muelle - Storm stops the ferry</title>", "La Voz del Muelle"),
    ],
)  # fmt: skip
def test_an_outlet_is_called_by_its_name_rather_than_by_its_host(head: str, name: str) -> None:
    """Its feed, the part of the title element that its host tells, or what stands behind the headline; where it was written is none."""
    assert draft(head=head, above="<h1>Storm stops the ferry</h1>").source.name == name


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ('<h1>Storm stops the ferry</h1><p>3 May 2021 in <a rel="category tag" href="/c/harbour">Harbour</a></p>', "Harbour"),
        ('<h1>Storm stops the ferry</h1><p><a href="/category/news/">News</a>, <a href="/category/harbour/">Harbour</a></p>', "Harbour"),
        ('<nav class=breadcrumb><a href="/">Home</a> &gt; <a href="/h">Harbour</a> &gt; <a href="/a">Storm stops the ferry</a></nav>'
         "<h1>Storm stops the ferry</h1>", "Harbour"),
        ('<div class=breadcrumbs><a href="/">Home</a> / <a href="/n">All news</a> / <a href="/8">August</a></div>'
         "<h1>Storm stops the ferry</h1>", ""),
        ('<h1>Storm stops the ferry</h1><p><a href="/tag/storm">Storms</a></p>', ""),
    ],
)  # fmt: skip
def test_the_section_is_the_category_or_the_last_step_of_the_trail(above: str, section: str) -> None:
    """Where the page states none; `News` and `Home` say nothing."""
    assert draft(above=above).source.section == section


def test_what_a_page_keeps_apart_by_its_style_alone_is_apart() -> None:
    """Elements side by side without a space between are words of their own, in bylines and labels."""
    found = draft(above="<h1>Storm stops the ferry</h1><p><span>By Ada Holm</span><time>4 May 2021</time></p>")
    assert (found.authors, str(found.date)) == (("Ada Holm",), "2021-05-04")

    labels = "<p>Source: Riverside<span>Editor: Per Strand</span></p>"
    found = draft(head='<meta property="og:site_name" content="Courier">', above=f"<h1>Storm stops the ferry</h1>{labels}")
    assert (found.source.original, found.editors) == ("Riverside", ("Per Strand",))


def test_the_day_of_what_is_related_is_not_the_articles() -> None:
    """A day in a list of related stories goes behind one of the article's own, though it stands before it."""
    related = "<div class=related><h3>Related</h3><div class=timestamp>Thu, Mar 6 2014</div></div>"
    above = f"<h1>Storm stops the ferry</h1>{related}<p>SKERRY | Fri Mar 7, 2014 5:09am EDT</p>"
    assert draft(above=above).date is not None
    assert str(draft(above=above).date)[:10] == "2014-03-07"


def test_a_line_that_names_who_wrote_it_is_a_byline_wherever_the_names_were_read() -> None:
    """In the account no name that became a field is furniture, though linked data told it first."""
    found = draft(
        head=linked_data(
            headline="Storm stops the ferry", author=[{"@type": "Person", "name": "Ada Holm"}, {"name": "Per Strand"}]
        ),
        above="<h1>Storm stops the ferry</h1><p>By Ada Holm and Per Strand</p>",
    )

    assert found.authors == ("Ada Holm", "Per Strand")
    assert Kind.BYLINE in {span.kind for span in found.ledger.spans}


def test_a_day_behind_a_byline_is_no_part_of_it() -> None:
    """Where only a line break parts the two, both authors are read and the line is none of the article's."""
    found = draft(above="<h1>Storm stops the ferry</h1><p>By Ada Holm and Per Strand<br>May 4, 2021</p>")

    assert (found.authors, str(found.date)) == (("Ada Holm", "Per Strand"), "2021-05-04")
    assert found.body.startswith("The ferry between")
