"""The author links by name where the text does not: `[[Name]]`, `[[Name|text]]`."""

from collections.abc import Callable

import pytest

from dateline import check, link, markdown
from dateline.link import Linked
from dateline.nouns.entity import Person
from dateline.nouns.library import Library
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.nouns.textpage import TextPage

Told = Callable[..., list[str]]
TWO = ("people: Ana Gil Soto = the potter", "places: Norte", "organizations: Norte")


@pytest.mark.parametrize(
    ("body", "mentions"),
    [
        ("Then [[Ana Gil Soto]] came.", ["Ana Gil Soto=ana-gil-soto"]),
        ("Then [[ana gil soto|she]] came.", ["she=ana-gil-soto"]),
        ("Then [[The potter|somebody]] came.", ["somebody=ana-gil-soto"]),
        ("Then [[ana-gil-soto|somebody]] came.", ["somebody=ana-gil-soto"]),
        ("Then [[people/ana-gil-soto|somebody]] came.", ["somebody=ana-gil-soto"]),
        ("In [[places/Norte|the town]].", ["the town=norte"]),
        ("Then [[Ana Gil Soto|she]] came, Soto said.", ["she=ana-gil-soto", "-Soto=ana-gil-soto"]),
    ],
)
def test_a_link_by_hand_leads_by_name_other_name_or_id(told: Told, body: str, mentions: list[str]) -> None:
    """It is a mention like any other, carries the section's link, and names the person for what follows."""
    assert told(TWO, body) == mentions


def test_the_page_shows_the_text_and_the_link(linked: Callable[..., Linked]) -> None:
    """In the sentence, which gets its anchor, within emphasis too."""
    page = markdown.html(linked(TWO, "So *[[Ana Gil Soto|she]] came*. And left.").document)

    assert '<a href="../../people/ana-gil-soto/" class="mention mention-people">she</a>' in page
    assert '<span id="s-1">' in page
    assert "[[" not in page


@pytest.mark.parametrize("written", ["[[Nobody]]", "[[Norte|the place]]"])
def test_what_leads_nowhere_or_to_several_stays_as_written(linked: Callable[..., Linked], written: str) -> None:
    """And is listed with what it may mean."""
    found = linked(TWO, f"It is {written}.")

    assert written in str(markdown.html(found.document))
    assert (found.ambiguities[0].text, found.ambiguities[0].by_hand) == (written, True)
    assert not [mention for mention in found.mentions if mention.linked]


@pytest.mark.parametrize("body", ["`[[Ana Gil Soto]]`", "[[Ana Gil Soto](/x/)", "[[a]](/x/)", "\\[[Ana]]", "[[]]", "[[a\nb]]"])
def test_other_brackets_are_what_they_were(body: str) -> None:
    """Code, links with brackets in their text, escaped and empty ones."""
    tokens = markdown.parse(body, lang="en").tokens

    assert not any(child.type == "named_open" for token in tokens for child in token.children or ())


def test_a_link_astray_is_a_warning_with_its_place_and_what_to_write() -> None:
    """The author is told which page was meant, or that there is none."""
    story = Story(id="a", path="content/stories/a.md", title="T", body="At home. [[Nobody]] was in [[Norte|the north]].")
    entities = tuple(
        Person(id="norte", path=f"content/{folder}/norte.md", collection=folder, name="Norte")
        for folder in ("places", "organizations")
    )
    shelf = Library(site=Site(), stories=(story,), entities=entities)
    found = link.link(story, markdown.parse(story.body, lang="en"), registry=link.registry(shelf))
    source = SourceFile(path=story.path, text=f"---\ntitle: T\n---\n{story.body}\n")

    problems = check.content(shelf, graph=link.graph(shelf, {"a": found}), written={source.path: source.text})

    told = [str(problem) for problem in problems if "[[" in problem.what]
    assert any("a.md:4:10" in line and "[[Nobody]] names no page" in line for line in told)
    assert any("a.md:4:28" in line and "[[organizations/norte|the north]]" in line for line in told)


def test_a_page_of_the_authors_own_is_linked_too_but_not_to_itself() -> None:
    """Names in an entity's own text and on a page of one's own lead to their pages, once a section, without anchors."""
    ana = Person(id="ana-gil", path="x", collection="people", name="Ana Gil", body="Ana Gil met Bo Li. Gil likes [[Bo Li|him]].")
    bo = Person(id="bo-li", path="x", collection="people", name="Bo Li")
    about = TextPage(id="about", path="x", title="About", body="By Ana Gil.")
    registry = link.registry(Library(site=Site(), entities=(ana, bo)))

    pages = [str(markdown.html(link.link_own(one, markdown.parse(one.body, lang="en"), registry=registry))) for one in (ana, about)]

    assert pages[0].count("<a ") == 2
    assert "ana-gil" not in pages[0]
    assert "s-1" not in pages[0]
    assert 'href="../people/ana-gil/"' in pages[1]
