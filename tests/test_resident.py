"""A process that stays amends a site after each save, and what it did not do it says."""

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from dateline import changes, pipeline
from dateline.again import desk, stories
from dateline.again.resident import Resident
from dateline.conversion import Conversion
from dateline.nouns.tally import Tally
from dateline.rebuild import rebuild
from tests.test_amending import SITES, begin, edit, files, place, put, trusting

__all__ = ["trusting"]
TODAY = dt.date(2026, 1, 15)
PAGE = "stories/e/index.html"


def whole(root: Path, out: Path) -> Tally:
    return rebuild(root, pipeline.Choices(today=TODAY, base="", drafts=True), out=out, before=Conversion())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    begin(tmp_path, SITES[0])
    whole(tmp_path, tmp_path / ".dateline/preview")
    return tmp_path


def fresh(root: Path) -> dict[str, bytes]:
    """What a build from nothing gives."""
    (root / ".dateline/store.db").unlink()
    whole(root, root / ".dateline/fresh")
    return files(root / ".dateline/fresh")


def test_save_after_save_the_site_is_right(root: Path) -> None:
    """Each save changes the page of its story, and at the end the site is that of a build from nothing."""
    out = root / ".dateline/preview"
    site = Resident(root, out=out, base="", drafts=True)

    for name in "edde":
        edit(root, name, f"A sentence more for {name}.")
        done = site.saved([str(place(root, name))], today=TODAY)
        assert done is not None
        assert f"stories/{name}/index.html" in done.changed
        assert f"A sentence more for {name}." in (out / f"stories/{name}/index.html").read_text(encoding="utf-8")

    site.close()
    assert files(out) == fresh(root)


def test_the_second_save_looks_nothing_up(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and shared words are at hand, no file of the site is looked at but those that change."""
    site = Resident(root, out=root / ".dateline/preview", base="", drafts=True)
    edit(root, "e", "A sentence more.")
    site.saved([str(place(root, "e"))], today=TODAY)
    monkeypatch.setattr(desk, "desk", None)
    monkeypatch.setattr(changes, "swept", None)
    edit(root, "d", "A sentence more.")

    assert site.saved([str(place(root, "d"))], today=TODAY) is not None


def test_a_style_sheet_is_laid_anew(root: Path) -> None:
    """Saved alone or with a story, one that was not there before too; what is noted at the end is how the site was left."""
    out = root / ".dateline/preview"
    site = Resident(root, out=out, base="", drafts=True)
    site.prepare(today=TODAY)
    for number in range(3):
        put(root, "templates/mine.css", f"h1 {{ margin: {number}px }}")
        edit(root, "e", f"A sentence more, {number}.")
        paths = [str(root / "templates/mine.css"), str(place(root, "e"))]
        done = site.saved(paths[: 1 + number % 2], today=TODAY)
        assert done is not None
        assert "theme/site.css" in done.changed
    assert site.saved([str(place(root, "e"))], today=TODAY) is not None

    site.close()
    assert files(out) == fresh(root)


def test_after_saves_that_were_amended_a_build_prints_no_more_than_it_must(root: Path) -> None:
    """What a process that stays has written is known to the build of the whole that follows."""
    out = root / ".dateline/preview"
    site = Resident(root, out=out, base="", drafts=True)
    edit(root, "e", "A sentence more.")
    assert site.saved([str(place(root, "e"))], today=TODAY) is not None
    put(root, "content/people/new-one.md", "---\nname: New One\n---\n")
    assert site.saved([str(root / "content/people/new-one.md")], today=TODAY) is None

    assert "stories/c/index.html" not in dict(whole(root, out).why)


def test_what_it_cannot_do_it_leaves(root: Path) -> None:
    """After a save that reaches further nothing is changed; once the whole was built, saves are amended again."""
    out = root / ".dateline/preview"
    site = Resident(root, out=out, base="", drafts=True)
    before = files(out)
    edit(root, "e", "Tom Hill came, too.")
    assert site.saved([str(place(root, "e"))], today=TODAY) is None
    put(root, "content/people/tom-hill.md", "---\nname: Tom Hill\naliases: [Thomas]\n---\n")
    assert site.saved([str(root / "content/people/tom-hill.md")], today=TODAY) is None
    assert files(out) == before

    whole(root, out)
    edit(root, "d", "A sentence more.")

    assert site.saved([str(place(root, "d"))], today=TODAY) is not None
    site.close()
    assert files(out) == fresh(root)


def test_a_build_by_somebody_else_is_noticed(root: Path) -> None:
    """What another process built between two saves is what the next save begins from."""
    out = root / ".dateline/preview"
    site = Resident(root, out=out, base="", drafts=True)
    edit(root, "e", "A sentence more.")
    site.saved([str(place(root, "e"))], today=TODAY)
    put(root, "content/people/new-one.md", "---\nname: New One\n---\n")
    whole(root, out)
    edit(root, "d", "New One came, too, and left.")

    done = site.saved([str(place(root, "d"))], today=TODAY)

    assert done is None
    whole(root, out)
    assert files(out) == fresh(root)


def test_the_page_that_is_edited_stands_before_anything_else_is_looked_up(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody waits for it: it is in its place, and told, by the time other stories are asked about."""
    page, given = root / ".dateline/preview/stories/e/index.html", list[Mapping[str, bytes]]()
    site = Resident(root, out=root / ".dateline/preview", base="", drafts=True, shown=given.append)
    told = list[bool]()
    look = stories._same_words

    def asked(*some: Any) -> bool:
        told.append("A sentence more." in page.read_text() and given == [{PAGE: page.read_bytes()}])
        return look(*some)

    monkeypatch.setattr(stories, "_same_words", asked)
    edit(root, "e", "A sentence more.")

    done = site.saved([str(place(root, "e"))], today=TODAY)

    assert told == [True]
    assert done is not None
    assert PAGE in done.changed
    site.close()
    assert files(root / ".dateline/preview") == fresh(root)


@pytest.mark.parametrize("wrong", [lambda *_: False, lambda *_: 1 / 0], ids=["reaches further", "breaks down"])
def test_a_page_that_was_put_in_its_place_too_soon_is_taken_back(
    root: Path, monkeypatch: pytest.MonkeyPatch, wrong: Callable[..., bool]
) -> None:
    """Where an edit reaches further after all the site is, to the last file, the one that was built."""
    out, given = root / ".dateline/preview", list[Mapping[str, bytes]]()
    site = Resident(root, out=out, base="", drafts=True, shown=given.append)
    before = {path: path.stat() for path in out.rglob("*.html")}
    monkeypatch.setattr(stories, "_same_words", wrong)
    edit(root, "e", "A sentence more.")

    with suppress(ZeroDivisionError):
        assert site.saved([str(place(root, "e"))], today=TODAY) is None

    assert [set(pages) for pages in given] == [{PAGE}]
    after = {path: path.stat() for path in out.rglob("*.html")}
    assert [(one.st_ino, one.st_mtime_ns) for one in after.values()] == [(one.st_ino, one.st_mtime_ns) for one in before.values()]
    assert "A sentence more." not in (out / PAGE).read_text(encoding="utf-8")
    assert not list(out.parent.glob(".preview.stage*"))


def test_a_page_with_a_link_that_leads_nowhere_is_not_put_in_its_place(root: Path) -> None:
    """The last good one stands: who is told of the mistake sees it over that."""
    given = list[Mapping[str, bytes]]()
    site = Resident(root, out=root / ".dateline/preview", base="", drafts=True, shown=given.append)
    edit(root, "e", "See [there](../nowhere/).")

    assert site.saved([str(place(root, "e"))], today=TODAY) is None
    assert given == []


def test_a_page_that_somebody_took_away_is_left_to_a_build_of_the_whole(root: Path) -> None:
    """There is none to put another in the place of; no mistake is told."""
    site = Resident(root, out=root / ".dateline/preview", base="", drafts=True, shown=lambda _: None)
    site.prepare(today=TODAY)
    (root / ".dateline/preview" / PAGE).unlink()
    text = place(root, "e").read_text(encoding="utf-8")
    place(root, "e").write_text(text.replace("title: ", "title: Once more, ", 1), encoding="utf-8")

    assert site.saved([str(place(root, "e"))], today=TODAY) is None
    assert not list((root / ".dateline").glob(".preview.stage*"))
