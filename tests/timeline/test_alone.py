"""What a story alone tells may be told in other words, and everything else is put together as it was."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dateline.nouns.account import Account
from dateline.nouns.event import Event
from dateline.nouns.library import Library
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Story
from dateline.nouns.when import When
from dateline.timeline import Affairs, alone, of_story, reworded, shelved, shelves
from dateline.timeline.happenings import happenings

WORDS = ("Ada", "Moor", "Reed", "opened", "closed", "lantern", "harbour", "pier", "council", "school")
DAYS = ("2021-03-02", "2021-03-03", "2021-03", "2021", "2020/2021", "2021-03-02~")
KINDS = ("", "launch", "founding", "birth", "other")


@st.composite
def events(draw: st.DrawFn, story: str, number: int) -> Event:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=6))
    return Event(
        id=f"{story}-{number}-{len(words)}",
        when=When.parse(draw(st.sampled_from(DAYS))),
        what=" ".join(words),
        story=story,
        people=draw(st.sampled_from(((), ("ada-moor",), ("tom-reed",)))),
        kind=draw(st.sampled_from(KINDS)),
        found=draw(st.sampled_from((True, True, True, False))),
        vague=draw(st.sampled_from((False, False, False, True))),
    )


@st.composite
def sites(draw: st.DrawFn) -> tuple[tuple[Story, ...], dict[str, Account]]:
    stories, accounts = [], {}
    for name in "abcd":
        told = [draw(events(name, number)) for number in range(draw(st.integers(0, 3)))]
        own = tuple(event for event in told if not event.found)
        date, lang = Published.parse("2021-04-01"), draw(st.sampled_from(("en", "en", "es")))
        stories.append(Story(id=name, path=f"content/stories/{name}.md", title=name, date=date, lang=lang, events=own))
        accounts[name] = Account(
            events=tuple(event for event in told if event.found),
            names=frozenset(draw(st.lists(st.sampled_from(WORDS), max_size=9))),
        )
    return tuple(stories), accounts


@settings(max_examples=150)
@given(sites(), st.lists(st.sampled_from(WORDS), min_size=2, max_size=6))
def test_everything_else_is_put_together_as_it_was(site: tuple[tuple[Story, ...], dict[str, Account]], words: list[str]) -> None:
    """Whatever a story tells in other words, where it is told by that story alone: no other happening is another."""
    stories, accounts = site
    was = next((event for event in accounts["a"].events if not event.vague), None)
    assume(was is not None)
    assert was is not None
    is_ = replace(was, id="a-other", what=" ".join(words))
    now = {**accounts, "a": replace(accounts["a"], events=tuple(is_ if one is was else one for one in accounts["a"].events))}
    library = Library(site=Site(), stories=stories)
    pairs = reworded(*(of_story(stories[0], one["a"]) for one in (accounts, now)))
    others = [telling for story in stories for telling in of_story(story, now[story.id])]

    apart = bool(pairs) and alone(pairs, others, same=Affairs(accounts).same)

    before, after = (happenings(library, accounts=one) for one in (accounts, now))
    if apart:
        left, right = (
            {one.id: one for one in told if one.id not in (was.id, is_.id)} for told in (before, after)
        )  # each with all its sources
        assert left == right
        assert [len(one.sources) for one in after if one.id == is_.id] == [1]


def event(**other: object) -> Event:
    plain = Event(id="x", when=When.parse("2021-03-02"), what="Ada Moor opened the pier", story="a", kind="launch", found=True)
    return replace(plain, **other)


@pytest.mark.parametrize(
    "other",
    [{"when": When.parse("2021-03-03")}, {"kind": "founding"}, {"people": ("ada-moor",)}, {"found": False}, {"vague": True}],
    ids=lambda other: next(iter(other)),
)
def test_more_than_words_is_something_else(other: dict[str, object]) -> None:
    """Another day, kind or person, or what is no event of its own any longer."""
    story = Story(id="a", path="a.md", title="a")
    with pytest.raises(ValueError, match="something else"):
        reworded(*(of_story(story, Account(events=(one,))) for one in (event(), event(**other))))


@pytest.mark.parametrize("change", [lambda story: story, lambda story: replace(story, id="b")])
def test_what_may_be_one_has_a_shelf_in_common(change: Callable[[Story], Story]) -> None:
    """And stands there under its story."""
    story = change(Story(id="a", path="a.md", title="a"))
    held = shelved(Library(site=Site(), stories=(story,)), {story.id: Account(events=(event(), event(when=When.parse("2021"))))})

    assert set(shelves(event())) & set(shelves(event(when=When.parse("2021"))))
    assert all(held[shelf] == [story.id] for shelf in shelves(event()))
