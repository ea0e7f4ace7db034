"""The lines below the headline: which are the subtitle, and which the article's own beginning."""

import json

import pytest

from dateline.convert import convert
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Kind

BODY = (
    "<p>SALTMARSH — The rope ferry that the council bought in March has carried twelve thousand passengers, its captain said on Monday.</p>"
    "<p>It had been meant to carry four thousand in its first year, and the council now wonders whether one boat is enough.</p>"
)
DEK = "Three times as many passengers as expected in the first six months"
MORE = "The council wonders whether one boat is enough"


def source(above: str, *, stated: dict[str, str] | None = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **stated})}</script>' if stated else ""
    return (
        f"<html lang=en><head><title>Rope ferry draws the crowds</title>{script}</head><body><article>"
        f"<h1>Rope ferry draws the crowds</h1>{above}{BODY}</article></body></html>"
    )


def draft(text: str) -> Draft:
    return convert(Clipping(path="content/clippings/a.html", media_type=MediaType.HTML, sha256="0" * 64, text=text))


def test_a_line_that_the_page_calls_a_subtitle_is_no_body() -> None:
    """It becomes the subtitle, and the date line below it a field."""
    page = source(f"<p class=sub>{DEK}</p><p>4 March 2021</p>")
    found = draft(page)
    assert (found.subtitle, str(found.date)) == (DEK, "2021-03-04")
    assert found.body.startswith("SALTMARSH")
    assert Kind.SUBTITLE in {span.kind for span in found.ledger.spans}


@pytest.mark.parametrize(
    ("above", "subtitle"),
    [
        ("<p class=soustitre>Douze mille passagers et une seule barque</p>", "Douze mille passagers et une seule barque"),
        ("<h4 class=sub>渡船半年载客一万二千人次</h4>", "渡船半年载客一万二千人次"),
    ],
)
def test_a_subtitle_is_called_so_in_several_languages(above: str, subtitle: str) -> None:
    """A few Chinese characters are a line."""
    assert draft(source(above)).subtitle == subtitle


def test_the_place_before_the_dash_may_stand_below_the_lead() -> None:
    """A standfirst that is a sentence comes before the paragraph that the place begins."""
    found = draft(
        source("<p>The captain has carried more people than the town has. The council is thinking about a second boat.</p>")
    )
    assert found.dateline == "Saltmarsh"


def test_a_whole_sentence_below_the_headline_is_the_articles_lead() -> None:
    """Whatever its element is called, it is part of the body."""
    lead = "Three times as many people as expected have crossed the river by rope in the last six months, the council says."
    found = draft(source(f"<p class=subtitle>{lead}</p>"))
    assert (found.subtitle, found.body.startswith(lead)) == ("", True)


def test_lines_of_a_stated_subtitle_are_parted_by_full_stops() -> None:
    """What JSON-LD runs together stands on the page as lines."""
    stated = {"headline": "Rope ferry draws the crowds", "alternativeHeadline": f"{DEK} {MORE}"}
    found = draft(source(f"<h2>{DEK}</h2><h2>{MORE}</h2>", stated=stated))
    assert found.subtitle == f"{DEK}. {MORE}"
    assert DEK not in found.body


def test_a_stated_subtitle_that_says_the_headline_again_is_none() -> None:
    """Case and marks make no other line of it."""
    stated = {"headline": "Rope ferry draws the crowds", "alternativeHeadline": "Rope Ferry draws the crowds."}
    assert draft(source("", stated=stated)).subtitle == ""


def test_a_second_headline_for_search_engines_is_no_subtitle() -> None:
    """What the title element says is that, though the page states it as another headline."""
    stated = {"headline": "Crowds on the rope ferry", "alternativeHeadline": "Rope ferry draws the crowds"}
    assert draft(source("", stated=stated)).subtitle == ""


def test_the_day_before_the_dash_is_no_place() -> None:
    """`THURSDAY, June 6 (Coast News) --` says when, and not where from."""
    day = BODY.replace("SALTMARSH — ", "THURSDAY, June 6 (Coast News) -- ")
    assert draft(source("").replace(BODY, day)).dateline == ""


def test_the_place_before_the_dash_is_the_dateline() -> None:
    """In any language's capitals, with any dash."""
    assert draft(source("")).dateline == "Saltmarsh"


def test_keywords_are_no_section() -> None:
    """Nor is a program's word for none."""
    sections = [
        draft(source("", stated={"headline": "x", "articleSection": each})).source.section for each in ("Ferry,Rope", "News")
    ]
    assert sections == ["", "News"]
    assert draft(source("", stated={"headline": "x", "articleSection": "Uncategorized"})).source.section == ""


@pytest.mark.parametrize("line", ["By Ada Holm on December 13, 2016", "Updated 11:22 PM, Tue November 29, 2016"])
def test_who_wrote_it_and_when_is_no_subtitle(line: str) -> None:
    """Even where the page calls it one."""
    assert draft(source(f"<p class=subhead>{line}</p>")).subtitle == ""


def test_a_line_of_the_page_is_no_subtitle() -> None:
    """Above the headline, in a menu or below the text, whatever the page calls it."""
    offer = "<p class=subtitle>Take your favourite stories with you wherever you go</p>"
    page = source(f"<nav>{offer}</nav>").replace("<article>", f"{offer}<article>").replace("</article>", f"</article>{offer}")
    assert draft(page).subtitle == ""
