"""Headline, authors and day of a page, where its sources disagree or say little."""

import json

import pytest

from dateline.convert.html import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

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
