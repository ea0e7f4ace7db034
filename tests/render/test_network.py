from dataclasses import replace
from itertools import pairwise

import salt_line
from lxml import html

from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention

SVG = "//*[local-name()='svg']"


def many() -> dict[str, str]:
    """The sample with thirty more people in one story."""
    people = [
        replace(
            salt_line.ENTITIES[0],
            id=f"p{n:02}",
            name=f"Maximiliana Bartholomea {n:02}",
            aliases=(),
            merged=(),
            roles=(),
            same_as=(),
        )
        for n in range(60)
    ]
    named = tuple(
        Mention(story="opening", entity=person.id, collection="people", text="x", sentence="x", anchor="s-1", linked=True)
        for person in people
    )
    library = Library(site=salt_line.SITE, stories=salt_line.LIBRARY.stories, entities=(*people, *salt_line.ENTITIES))
    return salt_line.pages(library=library, graph=Graph(mentions=(*salt_line.MENTIONS, *named)))


def test_an_entity_shows_whom_it_meets() -> None:
    """Its page draws the others at both sides and the stories between, each a link with its whole name."""
    page = html.fromstring(salt_line.pages()["people/ida-holm/index.html"])
    drawn = page.xpath(f"{SVG}//a")
    assert [link.get("href") for link in drawn] == ["../../places/harbour/", "../../stories/opening/"]
    assert [link.xpath("string(*[local-name()='title'])") for link in drawn] == [
        "Harbour, 1 story",
        "The first train leaves, 4 May 1923",
    ]
    assert page.xpath(f"{SVG}//path/@d")


def test_whoever_meets_nobody_has_no_drawing() -> None:
    """No empty picture stands anywhere."""
    assert "<svg" not in salt_line.pages()["people/nils/index.html"]


def test_the_whole_network_is_said_in_words_too() -> None:
    """Every line of the drawing is a link in the list below it."""
    page = html.fromstring(salt_line.pages()["network/index.html"])
    assert [" ".join(tie.text_content().split()) for tie in page.xpath("//ul[@class='ties']/li")] == ["Ida Holm Harbour 1"]


def test_names_stand_clear_of_one_another() -> None:
    """However many there are, each has a row of its own, at least 24 pixels high, and no more are drawn than can be read."""
    made = many()
    assert made == many()
    page = html.fromstring(made["network/index.html"])
    left = sorted(int(y) for y in page.xpath(f"{SVG}//*[local-name()='text'][@text-anchor='end']/@y"))
    assert len(left) == 40
    assert all(later - earlier >= 24 for earlier, later in pairwise(left))
    assert len(html.fromstring(made["people/ida-holm/index.html"]).xpath(f"{SVG}//a")) <= 24


def test_the_site_is_counted() -> None:
    """Stories by year and outlet, the most named first, each number with its bar."""
    page = html.fromstring(salt_line.pages()["numbers/index.html"])
    rows = [" ".join(row.text_content().split()) for row in page.xpath("//tbody/tr")]
    assert rows == ["1923 2", "Harbour Post 1", "Inland Gazette 1", "Ida Holm 3", "Harbour 1"]
    assert page.xpath("//tbody//*[local-name()='svg']/@width")[:2] == ["240", "240"]
