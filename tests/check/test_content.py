import datetime as dt

from dateline.check import content
from dateline.nouns.entity import Person, Place, Program
from dateline.nouns.event import Event, EventStatus
from dateline.nouns.graph import Ambiguity, Graph
from dateline.nouns.library import Library
from dateline.nouns.mention import Mention
from dateline.nouns.problem import Severity
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Story
from dateline.nouns.when import When

DAY = Published.parse("2021-05-02")


def story(name: str = "a", body: str = "Ana opened it.", **more) -> Story:
    return Story(**({"id": name, "path": f"content/stories/{name}.md", "title": f"Title {name}", "date": DAY, "body": body} | more))


def library(*stories: Story, entities=()) -> Library:
    return Library(site=Site(), stories=stories, entities=entities)


def event(quote: str, **more) -> Event:
    return Event(id="opening", when=When.parse("2021"), what="It opened", story="a", quote=quote, **more)


def test_good_content_has_no_problems():
    """A dated story with a quote that stands in it gives nothing to say; a made-up headline is no problem either."""
    assert content(library(story(events=(event("Ana opened it."),), title_generated=True)), graph=Graph()) == ()


def test_a_story_without_a_date_is_a_warning():
    """Whoever forgets a date is told which story it is."""
    (problem,) = content(library(story(date=None)))
    assert str(problem) == "content/stories/a.md: the story has no date: write date: and the day it was published, or the year"
    assert problem.severity is Severity.WARNING


def test_a_date_to_come_is_a_warning_in_its_line():
    """A story that is dated after today is pointed out where the date stands."""
    source = SourceFile(path="content/stories/a.md", text="---\ntitle: A\ndate: 2021-05-02\n---\n")
    (problem,) = content(library(story()), today=dt.date(2021, 5, 1), written={source.path: source.text})
    assert str(problem) == 'content/stories/a.md:3:1: "date" is 2021-05-02, a day to come: check the date'
    assert content(library(story()), today=dt.date(2021, 5, 2)) == ()


def test_a_note_must_stand_somewhere():
    """A note in site.toml on a page that the site does not make is pointed out; one on a list, a tag or a year is right."""
    notes = (("timeline/", "a"), ("tags/sea/", "b"), ("people/", "c"), ("timeline/2023/", "d"), ("tags/see/", "e"))
    shelf = Library(site=Site(notes=notes), stories=(story(tags=("Sea",)),), entities=())
    source = SourceFile(path="content/site.toml", text='[notes]\n"tags/see" = "e"\n')
    (problem,) = content(shelf, written={source.path: source.text})
    assert (problem.line, problem.what.partition(" stands")[0]) == (2, 'the note on "tags/see"')


def test_a_quote_must_stand_in_its_story():
    """The quote of an event that its story does not have is a warning, unless the author rejected the event."""
    text = "---\nevents:\n  - id: opening\n    quote: Ana closed\n      it.\n---\nAna opened it.\n"
    source = SourceFile(path="content/stories/a.md", text=text)
    (problem,) = content(library(story(events=(event("Ana closed it."),))), written={source.path: source.text})
    assert (problem.line, problem.column) == (4, 12)
    assert problem.what == 'the quote of event "opening" does not stand in the story: "Ana closed it."'
    assert content(library(story(events=(event("Ana closed it.", status=EventStatus.REJECTED),)))) == ()


def test_marks_make_no_difference_to_a_quote():
    """Kinds of quotation marks, line breaks and Markdown may differ between the quote and the story."""
    body = 'She said: "It’s\n*open*, [come](/x/)."'
    assert content(library(story(body=body, events=(event("She said: “It's open"),)))) == ()
    assert content(library(story(events=(event("Bo shut it."),))), bodies={"a": "Bo shut it."}) == ()


def test_the_same_title_twice_is_a_warning_until_decided():
    """Two stories of one title are pointed out once, until the author says whether they are the same report."""
    first, second = story("a", title="One title"), story("b", title="One  Title!")
    (problem,) = content(library(second, first))
    assert (problem.path, problem.what) == ("content/stories/b.md", "has the title of content/stories/a.md")
    for word in ("same_report", "not_same_report"):
        assert content(library(story("a", title="One title", **{word: ("b",)}), second)) == ()
    assert content(library(first, story("b", title="One title", translation_of="a"))) == ()


def test_an_ambiguous_name_is_a_warning_with_its_candidates():
    """A name that two people answer to is pointed out once a story, in its line, with both."""
    doubt = Ambiguity(story="a", text="Zhang", sentence="Then Zhang spoke.", candidates=("people/zhang-yong", "people/zhang-yu"))
    source = SourceFile(path="content/stories/a.md", text="---\ntitle: A\n---\n\nFirst. Then Zhang spoke.\n")
    (problem,) = content(library(story()), graph=Graph(ambiguities=(doubt, doubt)), written={source.path: source.text})
    assert (problem.line, problem.column) == (5, 8)
    assert problem.what == '"Zhang" may be people/zhang-yong or people/zhang-yu, and is linked to none of them'


def test_a_name_shared_with_somebody_who_has_no_page_is_a_warning_that_names_both():
    """One candidate is no choice: the warning says who else bears the name."""
    doubt = Ambiguity(story="a", text="Zhang", sentence="Zhang spoke.", candidates=("people/zhang-yong",), strangers=("Zhang Wei",))
    (problem,) = content(library(story()), graph=Graph(ambiguities=(doubt,)))
    assert problem.what == '"Zhang" may be people/zhang-yong or "Zhang Wei", who has no page, and is linked to none of them'
    assert problem.todo == "link the right one by hand, or make a page for the one who has none"


def test_somebody_whom_no_story_mentions_is_a_warning():
    """People and programs are expected in the text or the front matter of a story; places need not be."""
    entities = tuple(
        kind(id=name, path=f"content/{folder}/{name}.md", collection=folder, name=name.title(), **more)
        for kind, name, folder, more in (
            (Person, "ana", "people", {}),
            (Person, "bo", "people", {"merged": ("old-bo",)}),
            (Person, "cy", "people", {}),
            (Person, "di", "people", {}),
            (Program, "dig", "programs", {}),
            (Place, "here", "places", {}),
        )
    )
    named = Mention(story="a", entity="ana", collection="people", text="Ana", sentence="Ana.", anchor="s-1", linked=True)
    one = story(people=("old-bo",), events=(event("", people=("cy",)),))
    problems = content(library(one, entities=entities), graph=Graph.of([named]))
    assert [problem.what for problem in problems] == ["no story mentions Di", "no story mentions Dig"]
    assert content(library(one, entities=entities)) == ()
