"""`claims review` on a terminal, and what it leaves in the stories and on the site."""

import json
import shutil
from pathlib import Path

import pytest

from dateline.cli import main
from dateline.reviewing import differing
from tests.folders import files
from tests.terminal import shown

STORY = """\
---
# mine
title: Storm at Larkhill
date: {date}
source: {{name: {outlet}}}
rights: full
---

The storm came to Larkhill, Tidewell, Brackwater, Stonequay and Saltmarsh by night. {said}
"""
FIRST = "In the harbour of Larkhill the storm sank 14 boats, said Ada Moor."
SECOND = "The storm sank eleven boats in the harbour of Larkhill."


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "stories"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "site.toml").write_text('title = "Storms"\n', encoding="utf-8")
    for name, date, outlet, said in (("post", "2021-05-12", "Post", FIRST), ("echo", "2021-05-13", "Echo", SECOND)):
        text = STORY.format(date=date, outlet=outlet, said=said)
        (folder / f"{date}-{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def built(site: Path) -> tuple[list[dict], str]:
    """The records of the figures, and the page of differences."""
    main(["build", "--no-convert"], root=site)
    page = site / "site/differences/index.html"
    records = json.loads((site / "site/data/claims.json").read_text(encoding="utf-8"))
    return records, page.read_text(encoding="utf-8") if page.exists() else ""


def test_what_differs_is_published_and_leads_to_its_sentence(site):
    """Found by reading, marked as that, each side with its story, and the fragment is there."""
    records, page = built(site)

    assert {(one["value"], one["status"], one["differs"]) for one in records} == {
        ("14 boats", "found", True),
        ("eleven boats", "found", True),
    }
    assert "not yet confirmed" in page
    for one in records:
        url, _, fragment = one["url"].partition("#")
        assert f'id="{fragment}"' in (site / "site" / url / "index.html").read_text(encoding="utf-8")


def test_one_is_preferred_on_a_terminal(site):
    """The choice and its reason stand in the stories, whose other lines stay; nothing waits any more, and the page says it."""
    told = shown(site, "claims", "review", typed=("?", "p", "2", "The harbour office counted."))

    assert "1 decision written" in told
    text = (site / "content/stories/2021-05-13-echo.md").read_text(encoding="utf-8")
    assert "# mine\n" in text
    assert "status: preferred" in text
    assert differing(site)[0] == ()
    _, page = built(site)
    assert "The harbour office counted." in page
    assert page.index("eleven boats") < page.index("14 boats")


def test_what_is_not_of_the_same_never_comes_back(site):
    """Once dismissed there is nothing that differs, on the site and in the review."""
    shown(site, "claims", "review", typed=("n", "1"))

    assert differing(site)[0] == ()
    records, page = built(site)
    assert not any(one["differs"] for one in records)
    assert page == ""


def test_only_what_is_confirmed_is_published_where_the_settings_say_so(site):
    """With `claims = "confirmed"` found ones wait for the review, and stand on no page."""
    (site / "content/site.toml").write_text('title = "Storms"\nclaims = "confirmed"\n', encoding="utf-8")

    assert built(site) == ([], "")
    shown(site, "claims", "review", typed=("c",))
    assert len(built(site)[0]) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The storm came", "A storm came"),
        ("sank eleven boats", "sank twelve boats"),
        ("sank eleven boats", "sank 14 boats"),
        ("said Ada Moor.", "said Ada Moor. Nobody minded."),
    ],
)
def test_an_edit_gives_what_a_build_from_nothing_gives(site, tmp_path_factory, old, new):
    """Beside a figure, of it, to one that agrees, or behind it: both stories, the page of differences and the data follow."""
    main(["build", "--no-convert"], root=site)
    for path in (site / "content/stories").iterdir():
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    main(["build", "--no-convert"], root=site)
    fresh = tmp_path_factory.mktemp("fresh")
    shutil.copytree(site / "content", fresh / "content")
    main(["build", "--no-convert"], root=fresh)

    assert files(site / "site") == files(fresh / "site")


def test_without_a_terminal_they_are_listed(site, capsys):
    """A line for each, the values parted by tabs."""
    assert main(["claims", "review"], root=site) == 0

    assert capsys.readouterr().out == "14 boats (post)\televen boats (echo)\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("status: sure", 'content/stories/2021-05-12-post.md:9:13: "status" is "sure"'),
        ("decision: confirmed", 'content/stories/2021-05-12-post.md:9:5: "decision" is no key of a claim: write status'),
    ],
)
def test_a_decision_that_cannot_be_read_is_named_with_its_place(site, capsys, line, said):
    """File, line and column, and what to do."""
    path = site / "content/stories/2021-05-12-post.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("rights: full\n", f"rights: full\nclaims:\n  - id: a\n    {line}\n"), encoding="utf-8")

    assert main(["check"], root=site) == 1

    assert said in "".join(capsys.readouterr())
