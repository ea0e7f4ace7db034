"""The words of the last build are said again as long as they hold, and not a day longer."""

import datetime as dt
import sys
from pathlib import Path

import pytest

from dateline import stamps, unchanged

DAY = dt.date(2026, 1, 15)
SAID = ("Worth a look (1 warning):", "content/a.md:1: é: mend it", "Built 1 story: 0 files written")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 0)
    monkeypatch.setattr(sys.modules["dateline.stamps"], "PACKAGE", tmp_path / "program/dateline")
    for path in (".dateline/store.db", "content/a.md", "site/index.html", "site/a/index.html"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path, encoding="utf-8")
    return tmp_path


NAMES = ("", "a/", "a/index.html", "index.html")


def note(root: Path, *, said: tuple[str, ...] = SAID, until: dt.date | None = None) -> None:
    outputs = stamps.stamps_of(NAMES, within=f"{root}/site").digest
    sources = stamps.swept(str(root)).digest
    unchanged.note(
        str(root),
        out=f"{root}/site",
        chosen="these",
        since=DAY,
        until=until,
        said=said,
        sources=sources,
        outputs=outputs,
    )
    unchanged.note_files(str(root), "\n".join(NAMES), out=f"{root}/site")


def words(root: Path, *, chosen: str = "these", today: dt.date = DAY) -> tuple[str, ...]:
    return unchanged.words(str(root), out=f"{root}/site", chosen=chosen, today=today, sweep=stamps.swept(str(root)))


def test_what_was_said_is_said_again(root: Path) -> None:
    """Line by line, on every later day until the one on which it ends."""
    assert words(root) == ()
    note(root, until=DAY + dt.timedelta(3))

    assert words(root) == words(root, today=DAY + dt.timedelta(2)) == SAID
    assert words(root, today=DAY - dt.timedelta(1)) == words(root, today=DAY + dt.timedelta(3)) == ()
    assert words(root, chosen="others") == ()


@pytest.mark.parametrize("path", ["content/a.md", "content/b.md", "site/a/index.html", "site/a/more.html", "program/dateline/x.py"])
def test_any_file_that_is_another_ends_it(path: str, root: Path) -> None:
    """A source, a page, the program: one that was edited or that came."""
    note(root)
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("something else", encoding="utf-8")

    assert words(root) == ()


def test_a_page_that_is_gone_ends_it(root: Path) -> None:
    """Whoever takes one away gets it again from the next build."""
    note(root)
    (root / "site/a/index.html").unlink()

    assert words(root) == ()


@pytest.mark.parametrize(
    "damage", [lambda old: b"", lambda old: old[:-9], lambda old: old.replace(b"mend", b"mind"), lambda old: b"\xff\n"]
)
def test_a_damaged_note_says_nothing(damage: "object", root: Path) -> None:
    """It is as if nothing had been kept."""
    note(root)
    (kept,) = (root / ".dateline").glob("unchanged-*")
    kept.write_bytes(damage(kept.read_bytes()))  # type: ignore[operator]

    assert words(root) == ()


@pytest.mark.parametrize("damage", [lambda old: b"", lambda old: old[:-3], lambda old: b"\xff"])
def test_damaged_names_say_nothing(damage: "object", root: Path) -> None:
    """Names of files that are not those of the site that was left are as good as none."""
    note(root)
    (kept,) = (root / ".dateline").glob("files-*")
    kept.write_bytes(damage(kept.read_bytes()))  # type: ignore[operator]

    assert words(root) == ()


def test_a_later_note_takes_the_place_of_the_one_before(root: Path) -> None:
    """There is one for each site of a project."""
    for said in (SAID, SAID[1:]):
        note(root, said=said)
        assert words(root) == said
    assert len(list((root / ".dateline").glob("unchanged-*"))) == 1
