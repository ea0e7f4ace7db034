import json
from dataclasses import replace
from itertools import groupby

import salt_line
from lxml import html

from dateline.nouns.timeline import MOST, Happening, Month, Timeline, Year
from dateline.nouns.when import When

HAPPENINGS = tuple(replace(salt_line.HAPPENING, id=f"h{n}", what=f"Something {n}") for n in range(MOST + 2))


def long() -> dict[str, str]:
    """The sample with more happenings than one page takes, in two years."""
    half = len(HAPPENINGS) // 2
    years = (
        Year(number=1922, months=(Month(number=3, happenings=HAPPENINGS[:half]),)),
        Year(number=1923, months=(Month(number=0, happenings=HAPPENINGS[half:]), Month(number=5, stories=(salt_line.OPENING,)))),
    )
    return salt_line.pages(timeline=Timeline(years=years, happenings=HAPPENINGS))


def test_a_long_timeline_has_a_page_for_each_year() -> None:
    """The first page names the years and what was told most in them, and is short."""
    made = long()
    page = html.fromstring(made["timeline/index.html"])
    assert page.xpath("//nav[@class='strip']//a/@href") == ["../timeline/1922/", "../timeline/1923/"]
    assert len(page.xpath("//ol[@class='glances']/li")) == 6
    assert len(made["timeline/index.html"]) < 20_000
    assert len(html.fromstring(made["timeline/1922/index.html"]).xpath("//li[@class='happening']")) == len(HAPPENINGS) // 2


def test_links_lead_to_the_year_a_happening_is_in() -> None:
    """From a person's page, a story's, the front page: to the page that has the fragment."""
    made = long()
    for path in ("people/ida-holm/index.html", "stories/opening/index.html", "timeline/index.html"):
        hrefs = html.fromstring(made[path]).xpath("//a[contains(@href, '#event-')]/@href")
        assert hrefs
        for href in hrefs:
            address, _, fragment = href.partition("#")
            target = "timeline/" + address.split("timeline/")[1] + "index.html"
            assert f'id="{fragment}"' in made[target]


def test_the_date_of_an_event_is_its_address() -> None:
    """On the timeline and on a year's page each event's date is a link to the event itself."""
    for made, path in ((long(), "timeline/1922/index.html"), (salt_line.pages(), "timeline/index.html")):
        events = html.fromstring(made[path]).xpath("//li[@class='happening']")
        hrefs = [event.xpath(".//div[@class='when']/p[1]/a/@href")[0] for event in events]
        assert [href.rpartition("#")[2] for href in hrefs] == [event.get("id") for event in events]
        assert {href.rpartition("#")[0].strip("./") + "/index.html" for href in hrefs} == {path}


def test_the_years_follow_one_another() -> None:
    """From each year to the next and back."""
    made = long()
    assert html.fromstring(made["timeline/1922/index.html"]).xpath("//p[@class='later']/a/@href") == ["../../timeline/1923/"]
    assert html.fromstring(made["timeline/1923/index.html"]).xpath("//p[@class='earlier']/a/@href") == ["../../timeline/1922/"]


def test_the_strip_draws_what_happened_and_what_was_reported() -> None:
    """A bar for each month, as tall as it is full, within the drawing."""
    page = html.fromstring(long()["timeline/index.html"])
    assert page.xpath("//nav[@class='strip']//*[local-name()='path']/@d")[0] == "M10 24v-24"


def test_everybody_s_own_timeline_is_one_click_away() -> None:
    """The page ends with those who had a part in most, each link leading to their own timeline."""
    page = html.fromstring(salt_line.pages()["timeline/index.html"])
    assert page.xpath("//section[contains(@class, 'threads')]//a/@href") == ["../people/ida-holm/#in-time"]
    assert html.fromstring(salt_line.pages()["people/ida-holm/index.html"]).get_element_by_id("in-time") is not None


def scattered() -> dict[str, str]:
    """The sample with a happening in each of sixty years, some of them before the Common Era."""
    numbers = (*range(-340, -300), *range(1, 6), *range(1990, 2005))
    happenings = tuple(
        replace(
            salt_line.HAPPENING,
            id=f"h{place}",
            what=f"Something {place}",
            kind="launch",
            when=When.parse(_written(numbers[place % len(numbers)])),
        )
        for place in range(MOST + 1)
    )
    told = sorted(happenings, key=lambda happening: happening.when.key)
    years = tuple(
        Year(number=number, months=(Month(number=0, happenings=tuple(some)),)) for number, some in groupby(told, key=_year)
    )
    return salt_line.pages(timeline=Timeline(years=years, happenings=tuple(told)))


def _written(year: int) -> str:
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def _year(happening: Happening) -> int:
    return happening.when.first[0]


def test_many_years_stand_by_decades_or_centuries() -> None:
    """The first page of a timeline over many years has a part for each decade, BCE as people count; a year's page knows its neighbours only."""
    made = scattered()
    page = html.fromstring(made["timeline/index.html"])
    names = page.xpath("//nav[@class='jump']//a/text()")
    assert names == [
        "The 340s BCE",
        "The 330s BCE",
        "The 320s BCE",
        "The 310s BCE",
        "The 300s BCE",
        "1 to 9",
        "The 1990s",
        "The 2000s",
    ]
    assert [page.get_element_by_id(href.partition("#")[2]).text for href in page.xpath("//nav[@class='jump']//a/@href")] == names
    assert all(
        era.xpath(".//div[@class='strip']//a | .//ol[@class='glances']//a")
        for era in page.xpath("//section[contains(@class, 'era')]")
    )
    assert len(html.fromstring(made["timeline/1990/index.html"]).xpath("//nav[@class='strip']//a")) == 13


def test_what_little_happened_in_an_era_is_listed_beside_it() -> None:
    """Where each year has a page, a decade of few events lists them, each a link, and a full one draws its years."""
    page = html.fromstring(scattered()["timeline/index.html"])
    listed = {era.xpath("./h2/text()")[0]: len(era.xpath(".//ol[@class='glances']/li")) for era in page.xpath("//section[h2/@id]")}
    assert listed["The 340s BCE"] == 11
    assert listed["The 330s BCE"] == 0


def test_years_far_apart_are_an_index_and_no_drawing() -> None:
    """Many years on one page stand by their centuries, a link each, without a drawing of every single one."""
    told = [replace(salt_line.HAPPENING, id=f"e-{year}", when=When.parse(f"{year}")) for year in range(1200, 2000, 17)]
    years = tuple(Year(number=_year(one), months=(Month(number=0, happenings=(one,)),)) for one in told)
    page = html.fromstring(salt_line.pages(timeline=Timeline(years=years, happenings=tuple(told)))["timeline/index.html"])
    assert len(page.xpath("//nav[@class='index']//a")) == len(told)
    assert page.xpath("//nav[@class='index']//span[@class='era']/text()")[0] == "The 1200s"
    assert not page.xpath("//nav[@class='strip']")


def test_the_whole_span_is_drawn() -> None:
    """A picture with a bar wherever something happened says in words what it shows."""
    (drawn,) = html.fromstring(scattered()["timeline/index.html"]).xpath("//figure[@class='span']")
    assert [text.strip() for text in drawn.xpath(".//figcaption/span/text()")] == ["341 BCE", "2004"]
    assert drawn.xpath("./svg/@aria-label")[0].startswith("301 events from 341 BCE to 2004")
    assert drawn.xpath(".//*[local-name()='path']/@d")[0].count("M") == 4


def test_the_front_page_draws_many_years_as_one_picture() -> None:
    """Few years stand one by one, each a link; many are the picture of the whole timeline."""
    few, many = html.fromstring(long()["index.html"]), html.fromstring(scattered()["index.html"])
    assert few.xpath("//nav[@class='strip']//a")
    assert not few.xpath("//figure[@class='span']")
    assert many.xpath("//figure[@class='span']//figcaption/span/text()") == ["341 BCE", "2004"]
    assert not many.xpath("//nav[@class='strip']")


def test_kind_and_certainty_are_links() -> None:
    """Without a script the timeline can be read by kind and by certainty: each filter is a page, and each of its lines leads to the event."""
    made = scattered()
    page = html.fromstring(made["timeline/index.html"])
    assert page.xpath("//details[@class='filters']//a/@href")[0] == "../timeline/kind/launch/"
    listed = html.fromstring(made["timeline/kind/launch/index.html"])
    assert len(listed.xpath("//ol[@class='glances']/li")) == MOST + 1
    (first, *_) = listed.xpath("//ol[@class='glances']/li//a/@href")
    path, _, fragment = first.removeprefix("../../../").partition("#")
    assert f'id="{fragment}"' in made[f"{path}index.html"]


def test_a_filter_that_parts_nothing_is_none() -> None:
    """Where all dates are equally sure, there is no list by certainty."""
    assert not [path for path in salt_line.pages() if path.startswith("timeline/certainty/")]


def test_an_interval_has_two_times() -> None:
    """Both ends of an interval can be read by machines; its words are those of the language."""
    happening = replace(salt_line.HAPPENING, when=When.parse("1922-03-04/1922-03-09"))
    year = Year(number=1922, months=(Month(number=3, happenings=(happening,)),))
    page = html.fromstring(salt_line.pages(timeline=Timeline(years=(year,), happenings=(happening,)))["timeline/index.html"])
    (when,) = page.xpath("//li[@class='happening']/div[@class='when']/p[1]")
    assert (when.xpath(".//time/@datetime"), when.text_content().strip()) == (["1922-03-04", "1922-03-09"], "4–9 March 1922")


def test_a_story_tells_in_its_own_words() -> None:
    """A found event of two reports is told on each one's page as that report tells it, elsewhere as the best of them does."""
    first, second = salt_line.HAPPENING.sources
    sources = (replace(first, what="A train ran", found=True), replace(second, what="The line was opened", found=True))
    happening = replace(salt_line.HAPPENING, what="A train ran", found=True, sources=sources)
    year = Year(number=1923, months=(Month(number=5, happenings=(happening,)),))
    made = salt_line.pages(timeline=Timeline(years=(year,), happenings=(happening,)))
    told = {
        path: html.fromstring(made[path])
        .xpath("//li[@class='happening']//p[@class='what']")[0]
        .text_content()
        .removesuffix(" Found by reading, not yet confirmed.")
        for path in ("stories/opening/index.html", "stories/echo/index.html", "timeline/index.html")
    }
    assert list(told.values()) == ["A train ran", "The line was opened", "A train ran"]


def test_machines_are_told_of_events() -> None:
    """The timeline's linked data has an Event of schema.org for each day that machines can read, with both days of an interval and who
    had a part; an Action for what no such day is known of."""
    happening = replace(salt_line.HAPPENING, when=When.parse("1922-03-04/1922-03-09"))
    old = replace(salt_line.HAPPENING, id="old", when=When.parse("-0043-03-15"), sources=())
    years = tuple(Year(number=one.when.first[0], months=(Month(number=3, happenings=(one,)),)) for one in (old, happening))
    made = salt_line.pages(timeline=Timeline(years=years, happenings=(old, happening)))["timeline/index.html"]
    graph = json.loads(html.fromstring(made).xpath("//script[@type='application/ld+json']/text()")[0])["@graph"]
    before, event = (thing for thing in graph if thing["@type"] in ("Event", "Action"))
    assert (before["@type"], event["@type"]) == ("Action", "Event")
    assert event["eventAttendanceMode"].endswith("/OfflineEventAttendanceMode")
    assert (event["name"], event["startDate"], event["endDate"]) == ("The first train runs", "1922-03-04", "1922-03-09")
    assert event["performer"][0]["name"] == "Ida Holm"
    assert event["url"].endswith("/timeline/#event-first-train")
    assert "startTime" not in before
