from dataclasses import replace

import salt_line
from lxml import html

from dateline.nouns.timeline import MOST, Month, Timeline, Year

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


def test_the_years_follow_one_another() -> None:
    """From each year to the next and back."""
    made = long()
    assert html.fromstring(made["timeline/1922/index.html"]).xpath("//p[@class='later']/a/@href") == ["../../timeline/1923/"]
    assert html.fromstring(made["timeline/1923/index.html"]).xpath("//p[@class='earlier']/a/@href") == ["../../timeline/1922/"]


def test_the_strip_draws_what_happened_and_what_was_reported() -> None:
    """A bar for each month, as tall as it is full, within the drawing."""
    page = html.fromstring(long()["timeline/index.html"])
    assert page.xpath("//nav[@class='strip']//*[local-name()='path']/@d")[0] == "M8 24v-24h3v24z"


def test_everybody_s_own_timeline_is_one_click_away() -> None:
    """The page ends with those who had a part in most, each link leading to their own timeline."""
    page = html.fromstring(salt_line.pages()["timeline/index.html"])
    assert page.xpath("//section[contains(@class, 'threads')]//a/@href") == ["../people/ida-holm/#in-time"]
    assert html.fromstring(salt_line.pages()["people/ida-holm/index.html"]).get_element_by_id("in-time") is not None
