"""content/site.toml: a dozen keys, and what is said of any other."""

import pytest

from dateline import frontmatter
from dateline.nouns.origin import Origin
from dateline.nouns.problem import Severity
from dateline.nouns.reference import Reference
from dateline.nouns.site import COLLECTIONS, Collection, Site
from dateline.nouns.source import SourceFile
from dateline.nouns.story import Rights, Story

WHOLE = """\
# The settings.
title = "Pearls"
description = "Five reports"
url = "https://name.github.io/pearls/"
language = "es"
author = "The editors"
contact = "editor@example.org"
lead = "nine-guests"
rights = "citation"
public_domain_before = 1930

[sources."Example Daily"]
rights = "full"
[sources.Other]
rights = "private"

[collections.people]
title = "Everybody"

[collections.ships]
title = "Ships"
singular = "Ship"
[collections.rail-ways]
"""


def read(text: str) -> tuple[Site, list[str]]:
    site, problems = frontmatter.site(SourceFile(path="content/site.toml", text=text))
    return site, [str(problem).removeprefix("content/site.toml") for problem in problems]


def test_every_key_is_read() -> None:
    """The address is taken apart into origin and base; collections come after the four that always exist."""
    site, problems = read(WHOLE)

    assert problems == []
    assert (site.title, site.description, site.author) == ("Pearls", "Five reports", "The editors")
    assert (site.origin, site.base, site.lang, site.contact) == ("https://name.github.io", "/pearls", "es", "editor@example.org")
    assert (site.lead, site.rights, site.public_domain_before) == ("nine-guests", Rights.CITATION, 1930)
    assert site.source_rights == (("Example Daily", Rights.FULL), ("Other", Rights.PRIVATE))
    assert site.collections == (
        Collection(id="people", title="Everybody", singular="Person"),
        *COLLECTIONS[1:],
        Collection(id="ships", title="Ships", singular="Ship"),
        Collection(id="rail-ways", title="Rail ways", singular="Rail ways"),
    )
    assert site.references == (Reference(key="lead", id="nine-guests", collections=("stories",), line=8, column=1),)


def test_without_the_file_there_is_a_warning() -> None:
    """A pile of clippings builds; what to create is said."""
    site, problems = frontmatter.site(None)

    assert site == Site()
    assert [problem.severity for problem in problems] == [Severity.WARNING]
    assert str(problems[0]) == (
        'content/site.toml: does not exist: create it with title = "…" and url = "https://name.github.io/repository"'
    )


@pytest.mark.parametrize(
    ("url", "origin", "base"),
    [
        ("https://example.org", "https://example.org", ""),
        ("https://example.org/", "https://example.org", ""),
        ("http://localhost:8000/a/b", "http://localhost:8000", "/a/b"),
        ("", "", ""),
    ],
)
def test_an_address_is_origin_and_base(url: str, origin: str, base: str) -> None:
    """Neither ends in a slash."""
    site, problems = read(f'title = "A"\nurl = "{url}"\n')

    assert (site.origin, site.base, problems) == (origin, base, [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('titel = "A"', ':2:1: "titel" is no key of site.toml: write title'),
        ('base_url = "A"', ':2:1: "base_url" is no key of site.toml: write url'),
        ("theme = 1", ':2:1: "theme" is no key of site.toml: delete it, or put # before it to keep it as a comment'),
        ("author = 3", ':2:1: "author" is not a text: write author = "…"'),
        (
            'url = "name.github.io/x"',
            ':2:1: "url" is "name.github.io/x", which is not the address of a site: write "https://name.github.io/x"',
        ),
        (
            'url = "https://a.org/?b"',
            ':2:1: "url" is "https://a.org/?b", which is not the address of a site: '
            'write it like "https://name.github.io/repository"',
        ),
        (
            'url = "https://a.org/../b"',
            ':2:1: "url" is "https://a.org/../b", which is not the address of a site: '
            'write it like "https://name.github.io/repository"',
        ),
        ('language = "Spanish"', ':2:1: "language" is "Spanish": write "es"'),
        ('language = "en_GB"', ':2:1: "language" is "en_GB": write "en-GB"'),
        ('contact = "me"', ':2:1: "contact" is "me": write an e-mail address or the https address of a form'),
        ('rights = "all"', ':2:1: "rights" is "all": write full, excerpt, citation or private'),
        (
            'lead = "Nine Guests"',
            ':2:1: "lead" is "Nine Guests", which has not the form of an id: '
            "write the last part of the story's address, a-z, 0-9 and hyphens",
        ),
        (
            'public_domain_before = "1930"',
            ':2:1: "public_domain_before" is no year: write a year without quotes: public_domain_before = 1930',
        ),
        ('[sources."A B"]\nright = "full"', ':3:1: "right" is no key of [sources.A B]: write rights'),
        ('[sources."A B"]\nrights = "fulll"', ':3:1: "rights" is "fulll": write full, excerpt, citation or private'),
        (
            '[sources]\n"A B" = "full"',
            ':3:1: "A B" stands in [sources] by itself: write [sources."China Daily"] and the settings below it',
        ),
        ("collections = 3", ':2:1: "collections" is not a table: write [collections.ships] on a line of its own'),
        (
            "[collections.Ships]",
            ':2:1: the collection "Ships" has not the form of an id: choose another name of a-z, 0-9 and hyphens',
        ),
        (
            "[collections.tags]",
            ':2:1: the collection "tags" is taken by a part of the site: choose another name of a-z, 0-9 and hyphens',
        ),
        (
            '[collections.ships]\nname = "x"',
            ':3:1: "name" is no key of [collections.ships]: delete it, or put # before it to keep it as a comment',
        ),
        ("[collections.ships]\nsingular = 3", ':3:1: "singular" is not a text: write singular = "…"'),
        ("author = The editors", ":2:10: is not TOML here (invalid value): mend this line; words stand in double quotes"),
        ('title = "B"', ":2:12: is not TOML here (cannot overwrite a value): mend this line; words stand in double quotes"),
    ],
)
def test_a_wrong_setting_is_told_with_its_place(text: str, problem: str) -> None:
    """All of them are errors with the words that help."""
    assert read(f'title = "A"\n{text}\n')[1] == [problem]


def test_all_wrong_settings_are_told_at_once() -> None:
    """And what is right is kept."""
    site, problems = read('url = "x"\nlanguage = "es"\nfoo = 1\n')

    assert site.lang == "es"
    assert [problem.partition(": ")[0] for problem in problems] == [":1:1", ":1:1", ":3:1"]


def test_keys_are_found_where_they_stand() -> None:
    """The same key in two tables is told in its own."""
    _, problems = read('title = "A"\nrights = "full"\n\n[sources.A]\nrights = "full"\n\n  [sources.B] # b\n  rights = "none"\n')

    assert problems == [':8:3: "rights" is "none": write full, excerpt, citation or private']


@pytest.mark.parametrize(
    ("source", "own", "rights"),
    [
        (Origin(name="Other"), Rights.FULL, Rights.FULL),
        (Origin(name="example daily"), None, Rights.FULL),
        (Origin(name="Example Daily", original="Other"), None, Rights.PRIVATE),
        (Origin(name="Nobody"), None, Rights.CITATION),
        (Origin(), None, Rights.CITATION),
    ],
)
def test_the_site_knows_the_rights_of_a_story(source: Origin, own: Rights | None, rights: Rights) -> None:
    """The story's own first, then the outlet's, the stricter of two, then the site's."""
    site, _ = read(WHOLE)

    assert site.rights_of(Story(id="a", path="a", title="A", source=source, rights=own)) is rights


def test_the_author_chooses_menu_and_key_stories() -> None:
    """In the order given, each once; what is no part of the site and no collection is a page that has to exist."""
    text = """title = "T"
featured = ["a-story", "a-story"]
menu = ["timeline", "ships", "people", "help", "timeline"]
[collections.ships]
"""
    site, problems = read(text)

    assert problems == []
    assert (site.featured, site.menu) == (("a-story",), ("timeline", "ships", "people", "help"))
    assert [(each.key, each.id, each.collections) for each in site.references] == [
        ("featured", "a-story", ("stories",)),
        ("menu", "help", ("pages",)),
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('menu = "stories"', '"menu" is not a list: write menu = ["stories", "timeline", "people", "about"]'),
        ('featured = ["A Story"]', '"featured" holds "A Story", which has not the form of an id: write'),
        ("menu = [3]", '"menu" holds "3", which has not the form of an id: write'),
    ],
)
def test_a_list_of_ids_holds_ids(line: str, problem: str) -> None:
    """Anything else is said with its place, and the rest of the file counts."""
    site, problems = read(f'title = "T"\n{line}\n')

    assert site.title == "T"
    assert problems[0].startswith(f":2:1: {problem}")


def test_notes_stand_on_pages_of_the_sites_own() -> None:
    """Each under the URL of its page; what is no name of a page is refused with its place, the others count."""
    site, problems = read('title = "T"\n[notes]\nhome = "Hello"\n"tags/sea" = "Salt"\n"A page" = "No"\ntimeline = 3\n')

    assert site.notes == (("", "Hello"), ("tags/sea/", "Salt"))
    assert [problem.split(": ")[0] for problem in problems] == [":5:1", ":6:1"]
