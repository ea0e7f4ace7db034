"""Where sources disagree, a reader sees it."""

from dataclasses import replace

import pytest
import salt_line
from lxml import html

from dateline.nouns.claim import Claim, ClaimStatus
from dateline.nouns.comparison import Comparison, Statement
from dateline.nouns.timeline import Timeline

OURS = Claim(
    id="opening-1",
    story="opening",
    value="two-thirds of the island",
    figure="67 %",
    sentence="Two-thirds of the island came, said Ida Holm.",
    measure="island",
    speaker="Ida Holm",
    unit="% island",
    low=64,
    high=70,
    about=(("people", "ida-holm"),),
    found=True,
)
THEIRS = replace(
    OURS,
    id="echo-1",
    story="echo",
    value="40 %",
    sentence="",
    speaker="",
    low=40,
    high=40,
    status=ClaimStatus.DEPRECATED,
    reason="Printed before the count.",
    found=False,
)
COUNT = Comparison(
    id="opening-1",
    statements=(Statement(story=salt_line.OPENING, claim=OURS), Statement(story=salt_line.ECHO, claim=THEIRS)),
    differs=True,
    about=(("people", "ida-holm"), ("people", "nobody")),
)


@pytest.fixture(scope="module")
def site() -> dict[str, str]:
    return salt_line.pages(figures=(COUNT,))


def test_each_side_stands_there_with_its_source(site):
    """The page of differences gives every value, its sentence where that may be quoted, its story and who says so."""
    page = site["differences/index.html"]

    assert "two-thirds of the island" in page
    assert "40 %" in page
    assert "Two-thirds of the island came, said Ida Holm." in page
    assert "according to Ida Holm" in page
    assert 'id="claim-opening-1"' in page


@pytest.mark.parametrize(
    ("unit", "measure", "heading"),
    [("% island", "island", "share of island"), ("$", "$", "amount in $"), ("people", "people", "people"), ("人", "人", "人")],
)
def test_the_heading_says_what_is_counted(unit, measure, heading):
    """A share, money, or what was counted in the words of the text."""
    ours, theirs = (replace(claim, unit=unit, measure=measure) for claim in (OURS, THEIRS))
    counted = replace(
        COUNT, statements=tuple(replace(one, claim=claim) for one, claim in zip(COUNT.statements, (ours, theirs), strict=True))
    )
    page = html.fromstring(salt_line.pages(figures=(counted,))["differences/index.html"])

    assert page.xpath("//h3")[0].text_content().split(" · ")[-1].strip() == heading


def test_a_toll_that_moves_stands_by_itself():
    """Counts of several days are no disagreement: they have a list of their own, in order of publication."""
    ours, theirs = (replace(claim, unit="people", toll="die", status=ClaimStatus.CONFIRMED) for claim in (OURS, THEIRS))
    told = tuple(
        replace(one, claim=claim, day=day) for one, claim, day in zip(COUNT.statements, (theirs, ours), (1, 2), strict=True)
    )
    page = html.fromstring(salt_line.pages(figures=(replace(COUNT, statements=told, differs=False),))["differences/index.html"])

    assert [one.get("id") for one in page.xpath("//section/h2")] == ["moving", "dates"]
    assert [one.text_content() for one in page.xpath("//p[@class='value']")] == ["40 %", "two-thirds of the island"]


def test_what_the_author_does_not_follow_keeps_its_reason(site):
    """It stands there still, marked, with the reason."""
    page = site["differences/index.html"]

    assert 'class="deprecated"' in page
    assert "Printed before the count." in page


def test_both_stories_and_whom_it_concerns_show_it(site):
    """A reader of either story, or of the person's page, meets the other value."""
    for path in ("stories/opening/index.html", "stories/echo/index.html", "people/ida-holm/index.html"):
        assert "Sources disagree" in site[path], path
        assert "40 %" in site[path], path
    assert "Sources disagree" not in site["people/nils/index.html"]


def test_dates_that_differ_are_listed_too(site):
    """What the timeline has found stands on the same page."""
    happening = salt_line.TIMELINE.happenings[0]

    assert happening.differs
    assert happening.what in site["differences/index.html"].partition('id="dates"')[2]


def test_where_sources_agree_there_is_no_such_page():
    """No page, no link to one, no heading without anything below it."""
    agreed = replace(COUNT, statements=(COUNT.statements[0],), differs=False)
    calm = salt_line.pages(figures=(agreed,), timeline=Timeline())

    assert "differences/index.html" not in calm
    assert not any("isagree" in text for path, text in calm.items() if path.endswith(".html"))
