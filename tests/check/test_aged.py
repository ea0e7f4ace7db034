import datetime as dt

import pytest

from dateline.check import aged
from dateline.nouns.origin import Origin
from dateline.nouns.published import Published
from dateline.nouns.site import Site
from dateline.nouns.story import Rights, Story

TODAY = dt.date(2026, 11, 29)
OLD = Story(id="ferry", path="content/stories/ferry.md", title="The ferry runs", date=Published.parse("1911-03-02"))
REPRINT = Story(
    id="again",
    path="content/stories/again.md",
    title="A hundred years ago",
    date=Published.parse("2011-03-02"),
    source=Origin(name="Harbour Post", original="Harbour Gazette", original_date=Published.parse("1911-03-02")),
)
YOUNG = Story(id="bridge", path="content/stories/bridge.md", title="The bridge opens", date=Published.parse("1931-01-01"))
CLOSED = Story(id="own", path="content/stories/own.md", title="Letters", date=Published.parse("1890"), rights=Rights.EXCERPT)


def test_old_texts_are_hinted_at_with_the_year_to_write():
    """A reprint is as old as its original; what the author ruled on by itself, what is younger and what has no date do not count."""
    undated = Story(id="u", path="content/stories/u.md", title="Undated")
    (hint,) = aged((OLD, REPRINT, YOUNG, CLOSED, undated), site=Site(), today=TODAY)
    assert str(hint) == (
        "content/site.toml: 2 stories are over 95 years old and not shown whole: "
        "if texts so old are free where you are, write public_domain_before = 1931"
    )


@pytest.mark.parametrize(
    "site", [Site(public_domain_before=1900), Site(rights=Rights.FULL), Site(source_rights=(("Harbour Gazette", Rights.CITATION),))]
)
def test_whoever_has_said_what_may_be_shown_gets_no_hint(site):
    """By a year, for the whole site, or for the outlet."""
    assert not tuple(aged((REPRINT, CLOSED), site=site, today=TODAY))
