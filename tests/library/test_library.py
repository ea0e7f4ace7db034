"""All entries on one shelf: what is on it is whole, and what is wrong with it is told."""

import pytest

from dateline.library import library
from dateline.nouns.entity import Entity, Organization, Person, Place, Program, Role
from dateline.nouns.event import Event
from dateline.nouns.library import Entry, Library
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.reference import Reference
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story
from dateline.nouns.textpage import TextPage
from dateline.nouns.when import When


def story(name: str, **fields) -> Story:
    return Story(id=name, path=fields.pop("path", f"content/stories/{name}.md"), title=name, **fields)


def person(name: str, **fields) -> Person:
    return Person(id=name, path=f"content/people/{name}.md", collection="people", name=name, **fields)


def refer(key: str, name: str, *collections: str) -> Reference:
    return Reference(key=key, id=name, collections=collections or (key,), line=3, column=10)


def shelf(*entries: Entry, site: Site | None = None, drafts: bool = False) -> Library:
    found, problems = library(entries, site=site or Site(), drafts=drafts)
    assert [str(problem) for problem in problems] == []
    return found


def said(*entries: Entry, site: Site | None = None, unread: tuple[str, ...] = ()) -> list[str]:
    return [str(problem) for problem in library(entries, site=site or Site(), unread=unread)[1]]


def test_stories_stand_newest_first() -> None:
    """Undated ones come last; those of one moment by id."""
    days = {"a": None, "b": "2023-03-01", "c": "2023-03-01 09:20", "d": "2020", "e": "2023-03-01", "f": None}
    stories = [story(name, date=Published.parse(day) if day else None) for name, day in days.items()]

    assert [each.id for each in shelf(*reversed(stories)).stories] == ["c", "b", "e", "d", "a", "f"]


def test_entities_stand_by_collection_then_name() -> None:
    """Names are sorted as a register sorts them."""
    place = Place(id="a", path="content/places/a.md", collection="places", name="A")
    found = shelf(place, person("zoe"), person("yi", sort_name="Adam"), person("Bo"))

    assert [each.id for each in found.entities] == ["yi", "Bo", "zoe", "a"]
    assert found.of("places") == (place,)


def test_drafts_stay_away_unless_asked_for() -> None:
    """So does what refers to them: no page leads to a draft."""
    draft = story("draft", draft=True)
    other = story(
        "other",
        translation_of="draft",
        same_report=("draft",),
        references=(refer("translation_of", "draft", "stories"), refer("same_report", "draft", "stories")),
    )

    assert shelf(draft, other).stories[0].translation_of == ""
    assert shelf(draft, other).stories[0].same_report == ()
    assert [each.id for each in shelf(draft, other).stories] == ["other"]
    assert [each.id for each in shelf(draft, other, drafts=True).stories] == ["draft", "other"]
    assert shelf(draft, other, drafts=True).stories[1].translation_of == "draft"


def test_private_stories_are_nowhere() -> None:
    """Whether the story, its outlet or the site says so, drafts asked for or not."""
    site = Site(source_rights=(("Secret Daily", Rights.PRIVATE),))
    mine, theirs = story("mine", rights=Rights.PRIVATE), story("theirs", source=Origin(name="secret daily"))

    assert shelf(mine, theirs, site=site, drafts=True).stories == ()
    assert shelf(story("a"), site=Site(rights=Rights.PRIVATE)).stories == ()


def test_a_hidden_person_is_on_no_page() -> None:
    """Not in the lists, not in stories, not in events, not in what others are not."""
    event = Event(id="x", when=When.parse("2023"), what="y", story="a", people=("bo", "yi"))
    told = story("a", people=("bo", "yi"), events=(event,), references=(refer("people", "bo"), refer("people", "yi")))
    yi = person("yi", not_same_as=("bo",), references=(refer("not_same_as", "bo", "people"),))

    found = shelf(told, person("bo", hidden=True), yi)

    assert [each.id for each in found.entities] == ["yi"]
    assert (found.stories[0].people, found.stories[0].events[0].people) == (("yi",), ("yi",))
    assert found.entities[0].not_same_as == ()


def test_an_old_id_leads_to_its_new_page() -> None:
    """References to what was merged are references to what took it over, once each."""
    told = story("a", people=("old", "new"), references=(refer("people", "old"), refer("people", "new")))
    role = Role(title="teacher", organization="shop", program="Plain words", story="a")
    new = person(
        "new",
        merged=("old",),
        roles=(role,),
        references=(refer("merged", "old", "people"), refer("organization", "shop", "organizations")),
    )
    company = Organization(
        id="company",
        path="content/organizations/company.md",
        collection="organizations",
        name="C",
        merged=("shop",),
        references=(refer("merged", "shop", "organizations"),),
    )

    found = shelf(told, new, company)

    assert found.stories[0].people == ("new",)
    assert found.entity_by_id["people", "new"].roles[0] == Role(
        title="teacher", organization="company", program="Plain words", story="a"
    )


def test_whoever_is_not_another_is_so_on_both_sides() -> None:
    """It is enough that one page says it."""
    one = person("zhang-yu", not_same_as=("zhang-yong",), references=(refer("not_same_as", "zhang-yong", "people"),))

    found = shelf(one, person("zhang-yong"))

    assert [each.not_same_as for each in found.entities] == [("zhang-yu",), ("zhang-yong",)]


@pytest.mark.parametrize(
    ("reference", "problem"),
    [
        (
            refer("people", "zhang-yo"),
            '"people" names zhang-yo, and there is no content/people/zhang-yo.md: write zhang-yu, or make that page',
        ),
        (
            refer("people", "zhang"),
            '"people" names zhang, and there is no content/people/zhang.md: write zhang-yu, or make that page',
        ),
        (refer("people", "ana"), '"people" names ana, and there is no content/people/ana.md: make that page'),
        (
            refer("translation_of", "bb", "stories"),
            '"translation_of" names bb, and no story has this id: write the last part of that story\'s address, or delete it',
        ),
        (refer("same_report", "guest", "stories"), '"same_report" names guest, and no story has this id: write guests'),
        (
            refer("run_by", "city", "organizations", "people"),
            '"run_by" names city, '
            "and there is no content/organizations/city.md: make that page, or write it with a capital letter if it needs no page",
        ),
    ],
)
def test_what_is_named_exists(reference: Reference, problem: str) -> None:
    """Or the nearest that does is told, with the place."""
    assert said(story("a", references=(reference,)), story("guests"), person("zhang-yu")) == [
        f"content/stories/a.md:3:10: {problem}"
    ]


def test_the_first_collection_that_has_an_id_is_meant() -> None:
    """A program is part of an organization as well as of a program."""
    references = (refer("part_of", "whole", "programs", "organizations"),)
    part = Program(id="p", path="content/programs/p.md", collection="programs", name="P", part_of=("whole",), references=references)
    whole = Organization(id="whole", path="content/organizations/whole.md", collection="organizations", name="W")

    assert shelf(part, whole).entity_by_id["programs", "p"].part_of == ("whole",)


def test_a_page_with_faults_is_not_missing_too() -> None:
    """Who refers to a file that could not be read is not told that it does not exist."""
    unread = ("content/people/bo.md", "content/stories/2023-03-01-guests.md")
    told = story("a", references=(refer("people", "bo"), refer("same_report", "guests", "stories")))

    assert said(told, unread=unread) == []


def test_no_two_stories_have_one_address() -> None:
    """Upper and lower case and Unicode forms are not told apart; the first by path keeps it."""
    first = story("guests", path="content/stories/2023-03-01-guests.md")
    second = story("guests", path="content/stories/2023-03-06-guests.md")

    found, problems = library((second, first), site=Site())

    assert found.stories == (first,)
    assert [str(problem) for problem in problems] == [
        "content/stories/2023-03-06-guests.md: has the address /stories/guests/, and so has content/stories/2023-03-01-guests.md: "
        "give one of them another name with slug:"
    ]
    assert len(said(story("Méx"), story("méx"))) == 1
    assert len(said(story("me\u0301x"), story("m\u00e9x"))) == 1


def test_a_page_may_not_stand_where_the_site_makes_one() -> None:
    """`pages/timeline.md` would hide the timeline."""
    page = TextPage(id="timeline", path="content/pages/timeline.md", title="T")

    assert said(page) == [
        "content/pages/timeline.md: wants the address /timeline/: rename the file: the site makes a page of its own there"
    ]


def test_an_old_address_belongs_to_nobody_else() -> None:
    """An alias that is a page, or another story's alias, is told."""
    one = story("one", aliases=("stories/two/",), references=(refer("aliases", "stories/two/", "addresses"),))
    two = story("two", aliases=("Old",), references=(refer("aliases", "Old", "addresses"),))
    three = story("three", aliases=("old/",), references=(refer("aliases", "old/", "addresses"),))

    assert said(one, two, three) == [
        'content/stories/one.md:3:10: "aliases" names /stories/two/, which is the address of content/stories/two.md: '
        "delete it in one of them",
        'content/stories/two.md:3:10: "aliases" names /Old/, which is the address of content/stories/three.md: '
        "delete it in one of them",
    ]


def test_what_was_merged_has_no_page() -> None:
    """Nor is it merged into two pages, nor into one that says it is somebody else."""
    into = person("bo", merged=("yi",), references=(refer("merged", "yi", "people"),))
    also = person("cy", merged=("old",), references=(refer("merged", "old", "people"),))
    twice = person(
        "di",
        merged=("old",),
        not_same_as=("old",),
        references=(refer("merged", "old", "people"), refer("not_same_as", "old", "people")),
    )

    assert said(into, person("yi"), also, twice) == [
        'content/people/bo.md:3:10: "merged" names yi, and content/people/yi.md still exists: '
        "move what it says here and delete it, or take yi out",
        'content/people/di.md:3:10: "merged" names old, and so does content/people/cy.md: keep it in one of them',
        "content/people/di.md:3:10: old stands under merged too: delete it in one of the two",
    ]


def test_nothing_is_its_own_double() -> None:
    """Neither translation nor part nor another of itself."""
    itself = story("a", translation_of="a", references=(refer("translation_of", "a", "stories"),))

    assert said(itself) == ['content/stories/a.md:3:10: "translation_of" names this page itself: name another, or delete it']


def test_one_report_is_not_two() -> None:
    """Whichever of the two stories says which."""
    one = story("a", same_report=("b",), references=(refer("same_report", "b", "stories"),))
    two = story("b", not_same_report=("a",), references=(refer("not_same_report", "a", "stories"),))

    assert said(one, two) == ["content/stories/b.md:3:10: a stands under same_report too: delete it in one of the two"]


def test_no_whole_is_part_of_its_part() -> None:
    """A circle is told at each of its pages."""
    ring = [
        Place(
            id=name,
            path=f"content/places/{name}.md",
            collection="places",
            name=name,
            part_of=(whole,),
            references=(refer("part_of", whole, "places"),),
        )
        for name, whole in (("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"))
    ]

    assert [line.partition(":")[0] for line in said(*ring)] == [f"content/places/{name}.md" for name in "abc"]


def test_the_lead_is_a_story_that_is_published() -> None:
    """One that does not exist or is left out is a warning, and then no story leads."""
    lead = Reference(key="lead", id="guests", collections=("stories",), line=4, column=1)
    site = Site(lead="guests", references=(lead,))

    assert shelf(story("guests"), site=site).site.lead == "guests"
    assert said(story("a"), site=site) == [
        'content/site.toml:4:1: "lead" names guests, and no story has this id: '
        "write the last part of that story's address, or delete it"
    ]
    hidden, problems = library((story("guests", draft=True),), site=site)
    assert hidden.site.lead == ""
    assert [str(problem) for problem in problems] == [
        'content/site.toml:4:1: "lead" is guests, which is not published: choose another story, or publish that one'
    ]


def test_order_of_the_files_changes_nothing() -> None:
    """The same shelf and the same problems, however the entries come."""
    entries: list[Entry] = [
        story("b", references=(refer("people", "x"),)),
        story("a"),
        person("bo"),
        TextPage(id="p", path="p", title="P"),
    ]

    assert library(entries, site=Site()) == library(entries[::-1], site=Site())


def test_an_entry_without_references_is_the_same_value() -> None:
    """Nothing is copied that does not change."""
    plain, ship = story("a", people=()), Entity(id="s", path="content/ships/s.md", collection="ships", name="S")

    found = shelf(plain, ship)

    assert found.stories[0] is plain
    assert found.entities[0] is ship


def test_a_role_leads_to_a_page_that_came_later() -> None:
    """An organization's or program's name is its page, by its other names too, where exactly one has it."""
    roles = [
        Role(title="director", organization="Harbor museum"),
        Role(title="in charge", organization="OTF"),
        Role(title="guest", organization="Norte"),
        Role(title="pupil", program="Open Trade Forum", organization="Somewhere"),
    ]
    norte = [
        Organization(id=name, path=f"content/organizations/{name}.md", collection="organizations", name="Norte") for name in "xy"
    ]
    museum = Organization(
        id="harbor",
        path="content/organizations/harbor.md",
        collection="organizations",
        name="The Museum",
        aliases=("Harbor Museum",),
    )
    forum = Program(id="forum", path="content/programs/forum.md", collection="programs", name="Open Trade Forum", aliases=("OTF",))

    found = shelf(person("ana", roles=tuple(roles)), *norte, museum, forum).of("people")[0]

    assert isinstance(found, Person)
    assert [(role.organization, role.program) for role in found.roles] == [
        ("harbor", ""),
        ("", "forum"),
        ("Norte", ""),
        ("Somewhere", "forum"),
    ]
