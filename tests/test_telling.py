"""What is told of a story."""

from dataclasses import replace

from dateline import link, telling
from dateline.nouns.library import Library
from dateline.nouns.reference import Reference
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story

STORY = Story(id="a", path="content/stories/a.md", title="Lamp", body="The lamp went out. " * 90, rights=Rights.FULL)


def told(story: Story) -> telling.Told:
    return telling.TOLD.read(line(story))


def line(story: Story) -> str:
    site = Site()
    return telling.tell(story, (site, link.registry(Library(site=site, stories=(story,)))))


def test_a_story_shown_whole_is_kept_once() -> None:
    """What is kept of it has neither its headline nor its body a second time; put beside it, the story itself is what is shown."""
    beside = telling.beside(told(STORY), STORY)

    assert STORY.title not in line(STORY)
    assert line(STORY).count("The lamp went out.") < 2 * 90
    assert beside.release.story is STORY


def test_a_story_shown_in_part_stays_as_it_may_be_shown() -> None:
    """The story with its whole text takes no place where only an excerpt may stand."""
    story = replace(STORY, rights=Rights.EXCERPT)
    read = told(story)

    assert telling.beside(read, story) is read
    assert read.release.story.body != story.body


def test_where_a_story_names_others_has_no_say_in_what_is_told() -> None:
    """A line more above its lists of people is no reason to tell it again."""
    moved = replace(STORY, references=(Reference(key="people", id="ada", collections=("people",), line=9, column=3),))

    assert telling.key(moved, Site()) == telling.key(STORY, Site())
