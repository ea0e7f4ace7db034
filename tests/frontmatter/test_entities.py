"""What the pages of people, programs, organizations, places and further collections may say."""

import pytest

from dateline.frontmatter import keys
from dateline.frontmatter.entities import ROLE, schema
from dateline.nouns.entity import Entity, Organization, Person, Place, Program, Role
from dateline.nouns.site import COLLECTIONS, Collection, Site
from dateline.nouns.textpage import TextPage
from dateline.nouns.when import When


def test_a_person_is_read(right) -> None:
    """Names, roles with their sources, and what the person is not."""
    person = right(
        """---
name: He Lixin
sort_name: He, Lixin
aliases: [Lixin He, 何立新]
not_aliases: [He]
same_as: https://www.wikidata.org/wiki/Q1
not_same_as: [he-yong]
merged: [lixin-he]
kind: teacher
roles:
  - {title: director, organization: alibaba, program: Pearl School, from: 2019, to: 2023-02, story: guests}
  - title: teacher
image: assets/he.jpg
summary: Teaches.
note: check the year
hidden: no
lang: zh
---
Biography.
""",
        path="content/people/he-lixin.md",
    )

    assert isinstance(person, Person)
    assert (person.id, person.collection, person.url, person.body) == ("he-lixin", "people", "people/he-lixin/", "Biography.")
    assert person.roles == (
        Role(
            title="director",
            organization="alibaba",
            program="Pearl School",
            start=When.parse("2019"),
            end=When.parse("2023-02"),
            story="guests",
        ),
        Role(title="teacher"),
    )
    assert (person.not_same_as, person.merged, person.hidden) == (("he-yong",), ("lixin-he",), False)
    assert [(reference.key, reference.id) for reference in person.references] == [
        ("not_same_as", "he-yong"),
        ("merged", "lixin-he"),
        ("organization", "alibaba"),
        ("story", "guests"),
    ]


def test_a_program_an_organization_and_a_place_are_read(right) -> None:
    """Each has keys of its own."""
    program = right(
        "---\nname: P\npart_of: bigger\nrun_by: [alibaba, The city]\nstart: 2019\nend: 2020\n---\n", path="content/programs/p.md"
    )
    organization = right("---\nname: O\npart_of: [whole]\nstart: 1999~\n---\n", path="content/organizations/o.md")
    place = right("---\nname: L\ncoordinates: [29.7, -120.25]\n---\n", path="content/places/l.md")

    assert isinstance(program, Program)
    assert (program.part_of, program.run_by, program.end) == (("bigger",), ("alibaba", "The city"), When.parse("2020"))
    assert isinstance(organization, Organization)
    assert organization.start == When.parse("1999~")
    assert isinstance(place, Place)
    assert place.coordinates == (29.7, -120.25)


def test_plain_words_are_no_references(right) -> None:
    """What has the form of an id must exist; anything else may be said of what has no page."""
    program = right("---\nname: P\nrun_by: [alibaba, The city of Zhuji]\n---\n", path="content/programs/p.md")

    assert [reference.id for reference in program.references] == ["alibaba"]


def test_a_further_collection_holds_plain_entities(right, said) -> None:
    """Its folder is named in site.toml; a folder that is not is told and skipped."""
    site = Site(collections=(*COLLECTIONS, Collection(id="ships", title="Ships", singular="Ship")))

    assert type(right("---\nname: Santa Ana\n---\n", path="content/ships/santa-ana.md", site=site)) is Entity
    assert said("---\nname: Santa Ana\n---\n", path="content/ships/santa-ana.md") == [
        ' "ships" is no collection of this site: '
        "write [collections.ships] in content/site.toml, or move the file to a folder such as content/pages/"
    ]


def test_a_page_of_the_authors_own_is_read(right, said) -> None:
    """It has a title and a body."""
    page = right("---\ntitle: About\nsummary: Why.\n---\nText\n", path="content/pages/about.md")

    assert page == TextPage(id="about", path="content/pages/about.md", title="About", summary="Why.", body="Text", body_line=5)
    assert said("---\nname: About\n---\n", path="content/pages/about.md") == ['2:1: "name" is no key of a page: write title']


@pytest.mark.parametrize(
    ("path", "line", "problem"),
    [
        ("people/a.md", "title: Director", '1: "title" is no key of a person: write name'),
        ("people/a.md", "role: director", '1: "role" is no key of a person: write roles'),
        (
            "people/a.md",
            "coordinates: [1, 2]",
            '1: "coordinates" is no key of a person: delete it, or put # before it to keep it as a comment',
        ),
        (
            "people/a.md",
            "same_as: Q42",
            '10: "same_as" is "Q42", which is no http or https address: write https://www.wikidata.org/wiki/Q42',
        ),
        ("people/a.md", "roles: [{organization: x}]", '9: this role has no "title": write title: and what the person was'),
        (
            "people/a.md",
            "roles: director",
            '8: "roles" is one text, not a list of roles: '
            "write each role below it, its first line beginning with a hyphen, the others indented as far",
        ),
        ("people/a.md", "hidden: 2", '9: "hidden" is "2": write true or false'),
        (
            "people/a.md",
            "merged: Old Name",
            '9: "merged" is "Old Name", which has not the form of an id: write old-name, or another of a-z, 0-9 and hyphens',
        ),
        ("programs/a.md", "founded: 2019", '1: "founded" is no key of a program: write start'),
        (
            "programs/a.md",
            "start: in 2019",
            '8: "start" is "in 2019": write it as 2023-02-23, 2023-02, 2023, 2023~ (about) or 2023-02-20/2023-02-26 (from, to)',
        ),
        ("organizations/a.md", "founded: 2019", '1: "founded" is no key of an organization: write start'),
        (
            "places/a.md",
            "coordinates: [-120.25, 29.7]",
            '14: "coordinates" is [-120.25, 29.7], which is nowhere on Earth: write latitude first: [29.7, -120.25]',
        ),
        (
            "places/a.md",
            "coordinates: [200, 200]",
            '14: "coordinates" is [200, 200], which is nowhere on Earth: '
            "latitude lies between -90 and 90, longitude between -180 and 180",
        ),
        (
            "places/a.md",
            "coordinates: north",
            '14: "coordinates" is not two numbers: write [latitude, longitude] in degrees, such as [19.43, -99.13]',
        ),
        (
            "places/a.md",
            "coordinates: [1]",
            '14: "coordinates" is not two numbers: write [latitude, longitude] in degrees, such as [19.43, -99.13]',
        ),
        (
            "places/a.md",
            "coordinates: {lat: 1}",
            '14: "coordinates" is a block of keys: write [latitude, longitude], such as [19.43, -99.13]',
        ),
    ],
)
def test_a_wrong_value_is_told_with_what_to_write(said, path: str, line: str, problem: str) -> None:
    """The sentence names the noun of the collection."""
    assert said(f"---\nname: A\n{line}\n---\n", path=f"content/{path}") == [f"3:{problem}"]


def test_a_name_is_needed(said) -> None:
    """Whatever the collection."""
    assert said("---\nkind: x\n---\n", path="content/places/a.md") == ['1:1: "name" is missing: write name: and the name']


def test_the_file_name_is_the_id(said) -> None:
    """One that cannot be an address is told with one that can."""
    assert said("---\nname: A\n---\n", path="content/people/He Lixin.md") == [
        " the name of the file cannot be an address: rename it to he-lixin.md"
    ]


def test_coordinates_may_be_written_as_maps_give_them(right) -> None:
    """`19.43, -99.13` without brackets is as good."""
    assert right("---\nname: A\ncoordinates: 19.43, -99.13\n---\n", path="content/places/a.md").coordinates == (19.43, -99.13)


def test_what_other_keys_lead_to_exists() -> None:
    """No suggestion names a key that no entity has."""
    known = {key for collection in ("people", "programs", "organizations", "places") for key in schema(collection).readers}

    assert [meant for meant in keys.ENTITY.values() if meant not in known and not meant.startswith("the ")] == []
    assert [meant for meant in keys.ROLE.values() if meant not in ROLE.readers] == []
