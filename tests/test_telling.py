"""What is told of a story."""

from dataclasses import replace

from dateline import link, telling
from dateline.nouns.library import Library
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story

STORY = Story(id="a", path="content/stories/a.md", title="Lamp", body="The lamp went out. " * 90, rights=Rights.FULL)


def told(story: Story) -> telling.Told:
    site = Site()
    return telling.TOLD.read(telling.tell(story, (site, link.registry(Library(site=site, stories=(story,))))))


def test_a_story_shown_whole_is_held_once() -> None:
    """What is told is the same, with the story itself in the place of its copy."""
    read = told(STORY)
    beside = telling.beside(read, STORY)

    assert beside == read
    assert beside.release.story is STORY


def test_a_story_shown_in_part_stays_as_it_may_be_shown() -> None:
    """The story with its whole text takes no place where only an excerpt may stand."""
    story = replace(STORY, rights=Rights.EXCERPT)
    read = told(story)

    assert telling.beside(read, story) is read
    assert read.release.story.body != story.body
