"""The line of a found event is made of its story's words, so it is shown only as far as these may be."""

import pytest

from dateline import events, markdown, rights, timeline
from dateline.nouns.entity import Person
from dateline.nouns.graph import Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.text.words import written
from dateline.timeline.expressions import expressions

SENTENCES = [
    f"In the {place} a crew of {place} pilots from Northport under Ada Moor opened another lighthouse of grey stone on May {day}."
    for day, place in enumerate(("north", "south", "east", "west", "marsh", "sand", "reef", "bay", "creek"), 1)
]
BODY = "\n\n".join(["Nothing much is to be told of this coast, " * 20 + "it seems.", *SENTENCES])


ADA = Person(id="ada-moor", path="content/people/ada-moor.md", collection="people", name="Ada Moor")


def named(sentence: str) -> Mention:
    return Mention(story="a", entity="ada-moor", collection="people", text="Ada Moor", sentence=sentence, anchor="s-1", linked=True)


def shown(level: Rights, *entities: Person):
    story = Story(id="a", path="content/stories/a.md", title="A", date=Published.parse("2021-05-20"), body=BODY, rights=level)
    library = Library(site=Site(), stories=(story,), entities=entities)
    document = markdown.parse(BODY, lang="en")
    mentions = tuple(map(named, SENTENCES)) if entities else ()
    account = events.account(story, markdown.plain(document), read=expressions, mentions=mentions)
    release = rights.release(story, document, site=library.site, wishes=rights.Wishes(events=account.events))
    line = timeline.timeline(library, accounts={"a": account})
    _, dated = rights.withhold(Graph(), line, releases={"a": release})
    return dated.happenings


def test_a_text_that_is_full_is_shown_in_full():
    """Of a story that may stand on the site whole every line and every sentence is shown."""
    found = shown(Rights.FULL)
    assert [happening.sources[0].quote for happening in found] == SENTENCES
    assert all("opened another lighthouse" in happening.what for happening in found)


def test_lines_count_as_quotations():
    """Sentences and lines together stay within a fifth of the text; an event for which no words are left and that names nobody is gone."""
    found = shown(Rights.EXCERPT)
    words = [word for happening in found for word in written(happening.sources[0].quote)]
    lines = [happening.what for happening in found if not happening.sources[0].quote]
    assert len(words) + sum(len(written(line)) for line in lines if "lighthouse" in line) <= len(written(BODY)) // 5
    assert 0 < len(found) < len(SENTENCES)


def test_lines_are_served_before_sentences():
    """What happened is told of as many events as the law allows; the sentences behind the lines follow as far as words are left."""
    found = shown(Rights.EXCERPT)
    told = [happening for happening in found if "lighthouse" in happening.what]
    proved = [happening for happening in told if happening.sources[0].quote]
    assert len(told) == len(found) > len(proved)


@pytest.mark.parametrize("level", [Rights.CITATION])
def test_a_citation_shows_facts_only(level):
    """Of a story of which only the citation may be shown an event has its date, what sort of thing it was, and whom it names."""
    found = shown(level, ADA)
    assert {happening.what for happening in found} == {"Launch: Ada Moor"}
    assert {happening.sources[0].quote for happening in found} == {""}
    assert len(found) == len(SENTENCES)
    assert shown(level) == ()


@pytest.mark.parametrize(("level", "told"), [(Rights.FULL, "Ada Moor thanked"), (Rights.CITATION, "Event: Ada Moor")])
def test_minor_things_are_shown_as_far_as_their_words_may_be(level, told):
    """Minor things have their lines where the text may be shown, and a label where it may not."""
    sentence = "Ada Moor thanked every one of them."
    body = f"{BODY}\n\n{sentence}"
    story = Story(id="a", path="content/stories/a.md", title="A", date=Published.parse("2021-05-20"), body=body, rights=level)
    library = Library(site=Site(), stories=(story,), entities=(ADA,))
    document = markdown.parse(body, lang="en")
    account = events.account(story, markdown.plain(document), read=expressions, mentions=(named(sentence),))
    wishes = rights.Wishes(events=account.events, minor=account.minor)
    release = rights.release(story, document, site=library.site, wishes=wishes)
    _, dated = rights.withhold(Graph(), timeline.timeline(library, accounts={"a": account}), releases={"a": release})
    (one,) = dated.minor
    assert one.what.startswith(told)
    assert (one.sources[0].quote == sentence) is (level is Rights.FULL)
