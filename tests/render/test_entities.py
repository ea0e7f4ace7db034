"""Pages of people, programs and the rest: what they show of a long list."""

from dataclasses import replace

import pytest
import salt_line
from lxml import html

from dateline.nouns.repeat import Repeat
from dateline.nouns.timeline import Month, Timeline, Year
from dateline.nouns.when import When

OWN = "people/ida-holm/index.html"


def told(number: int) -> html.HtmlElement:
    """The page of somebody who had a part in so many things, a day each."""
    happenings = tuple(
        replace(salt_line.HAPPENING, id=f"h{day}", what=f"Lamp {day} is lit", when=When.parse(f"1999-03-{day:02}"))
        for day in range(1, number + 1)
    )
    march = Year(number=1999, months=(Month(number=3, happenings=happenings),))
    return html.fromstring(salt_line.pages(timeline=Timeline(years=(march,), happenings=happenings))[OWN])


def test_a_few_happenings_stand_with_their_sources() -> None:
    """Each says who tells it, in which words; a short page needs no list of its parts."""
    page = told(12)
    assert len(page.xpath("//section[@class='dated']//ul[@class='sources']")) == 12
    assert not page.xpath("//nav[@class='jump']")


def test_many_happenings_are_lines_that_lead_to_their_sources() -> None:
    """A life of many dates can be read at a glance: a line each, one click from where the timeline gives its sources."""
    page = told(13)
    lines = page.xpath("//ol[@class='brief']/li")
    assert [line.xpath("string(.//time/@datetime)") for line in lines] == [f"1999-03-{day:02}" for day in range(1, 14)]
    assert [line.xpath(".//p[@class='told']/a/@href")[0] for line in lines] == [
        f"../../timeline/#event-h{day}" for day in range(1, 14)
    ]
    assert not page.xpath("//section[@class='dated']//blockquote")


def test_a_long_page_begins_with_its_parts() -> None:
    """Each part that it has is a link with its number, and leads to a heading of the page."""
    page = told(13)
    parts = page.xpath("//nav[@class='jump']//li")
    assert [" ".join(part.text_content().split()) for part in parts][:2] == ["What the stories say 3", "In time 13"]
    assert all(page.get_element_by_id(href.removeprefix("#")).tag == "h2" for href in page.xpath("//nav[@class='jump']//a/@href"))


@pytest.mark.parametrize(
    ("repeats", "sources"),
    [
        ((), ["../../stories/opening/", "../../stories/echo/"]),
        ((Repeat(copy="echo", original="opening"),), ["../../stories/opening/"]),
    ],
    ids=["two reports", "a report and its copy"],
)
def test_a_role_is_told_once_for_all_who_say_it(repeats: tuple[Repeat, ...], sources: list[str]) -> None:
    """The same words of several reports are one role with its sources; a copy is no source beside its original."""
    library = salt_line.LIBRARY
    ida = next(entity for entity in library.entities if entity.id == "ida-holm")
    both = tuple(replace(role, story=story) for role in ida.roles for story in ("opening", "echo"))
    others = tuple(replace(entity, roles=both) if entity is ida else entity for entity in library.entities)
    page = html.fromstring(salt_line.pages(library=replace(library, entities=others), repeats=repeats)[OWN])

    role = page.xpath("//dt[text()='Roles']/following-sibling::dd")
    assert len(role) == 1
    assert role[0].xpath("./span/q/a/@href") == sources
