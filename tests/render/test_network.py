import re
from dataclasses import replace

import salt_line
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.render import network

DRAWN = "//div[@class='network through' or @class='network']"


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
    return salt_line.pages(library=library, graph=Graph.of((*salt_line.MENTIONS, *named)))


def test_an_entity_shows_whom_it_meets() -> None:
    """Its page draws the others at both sides and the stories between, each a link with its whole name, and a line to each."""
    page = html.fromstring(salt_line.pages()["people/ida-holm/index.html"])
    drawn = page.xpath(f"{DRAWN}//a")
    assert [link.get("href") for link in drawn] == ["../../stories/opening/", "../../places/harbour/"]
    assert [link.get("title") for link in drawn] == ["The first train leaves, 4 May 1923", "Harbour, 1 story"]
    assert page.xpath(f"{DRAWN}//path/@d") == ["M0 10C50 10 50 10 100 10"]


def test_where_others_stand_besides_is_no_matter_of_a_page() -> None:
    """A name beside says how many stories have both, so that one more of the other leaves the page as it is."""
    fewer = tuple(one for one in salt_line.MENTIONS if one.story != "xin")
    before, after = (salt_line.pages(graph=Graph.of(some)) for some in (fewer, salt_line.MENTIONS))

    assert html.fromstring(after["places/harbour/index.html"]).xpath(f"{DRAWN}//a/@title")[0] == "Ida Holm, 1 story"
    assert after["places/harbour/index.html"] == before["places/harbour/index.html"]
    assert after["people/ida-holm/index.html"] != before["people/ida-holm/index.html"]


def test_whoever_meets_nobody_has_no_drawing() -> None:
    """No empty picture stands anywhere."""
    assert "<svg" not in salt_line.pages()["people/nils/index.html"]


def test_the_whole_network_is_said_in_words_too() -> None:
    """Every line of the drawing is a link in the list below it."""
    page = html.fromstring(salt_line.pages()["network/index.html"])
    assert [" ".join(tie.text_content().split()) for tie in page.xpath("//ul[@class='ties']/li")] == ["Ida Holm Harbour 1"]


def test_the_overview_draws_no_more_than_can_be_read() -> None:
    """However many there are, the same ones are drawn each time, and every line ends in the middle of a row."""
    made = many()
    assert made == many()
    page = html.fromstring(made["network/index.html"])
    assert len(page.xpath(f"{DRAWN}/ul[@class='left']/li")) == 40
    rows = max(len(page.xpath(f"{DRAWN}/ul[@class='{side}']/li")) for side in ("left", "right"))
    assert page.xpath(f"{DRAWN}/*[local-name()='svg']/@viewbox") == [f"0 0 100 {20 * rows}"]
    ends = [int(end) for path in page.xpath(f"{DRAWN}//path/@d") for end in re.findall(r"^M0 (\d+)", path)]
    assert sorted(ends) == list(range(10, 20 * rows, 20))
    assert len(html.fromstring(made["people/ida-holm/index.html"]).xpath(f"{DRAWN}//a")) <= 24


KEYS = st.tuples(st.sampled_from(["people", "programs"]), st.sampled_from("abcdefgh"))


@given(st.dictionaries(st.tuples(KEYS, KEYS), st.integers(1, 9), min_size=1))
def test_everybody_is_in_one_circle(ties: dict[tuple[network.Key, network.Key], int]) -> None:
    """Circles share nobody and leave nobody out, and are the same whatever order the ties come in."""
    circles = network._circles(ties)
    members = [key for circle in circles for key in circle]
    assert sorted(members) == sorted({key for tie in ties for key in tie})
    assert circles == network._circles(dict(reversed(ties.items())))


def test_those_apart_are_circles_apart() -> None:
    """Two companies with one acquaintance between them are drawn as two, the one with more ties first."""
    one = {(("people", name), ("programs", work)): 5 for name in "ab" for work in "xy"}
    other = {(("people", name), ("programs", work)): 4 for name in "cd" for work in "vw"}
    between = {(("people", "a"), ("programs", "v")): 1}
    assert [{name for _, name in circle} for circle in network._circles(one | other | between)] == [set("abxy"), set("cdvw")]


def test_the_site_is_counted() -> None:
    """Stories by month and outlet, the most named first, each number with its bar, the bars of months in words too."""
    page = html.fromstring(salt_line.pages()["numbers/index.html"])
    rows = [" ".join(" ".join(row.itertext()).split()) for row in page.xpath("//tbody/tr")]
    assert rows == ["1923 2 May: 2", "Harbour Post 1", "Inland Gazette 1", "Ida Holm 3", "Harbour 1"]
    assert page.xpath("//tbody//*[local-name()='path']/@d")[:2] == ["M80 32v-32h18v32z", "M0 0h240v10H0z"]


def test_a_story_in_a_drawing_is_named_by_its_day() -> None:
    """In words, as everywhere; its headline is said when it is pointed at."""
    page = html.fromstring(salt_line.pages()["people/ida-holm/index.html"])
    stories = page.xpath("//ul[@class='middle']//a")
    assert [link.text for link in stories] == ["4 May 1923"]
    assert stories[0].get("title").endswith(", 4 May 1923")
