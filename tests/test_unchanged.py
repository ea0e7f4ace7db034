"""The words of the last build are said again as long as they hold, and not a day longer."""

import datetime as dt
import sys
from pathlib import Path

import pytest

from dateline import left_stamps, stamps, unchanged
from dateline.target import Target

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


def target(root: Path, chosen: str = "these") -> Target:
    return Target(root, out=root / "site", chosen=chosen)


def note(root: Path, *, said: tuple[str, ...] = SAID, until: dt.date | None = None) -> None:
    stamped = stamps.swept(str(root)), stamps.stamps_of(NAMES, within=f"{root}/site")
    for what, some in zip((left_stamps.SOURCES, left_stamps.OUTPUTS), stamped, strict=True):
        left_stamps.keep(target(root), what, some)
    unchanged.note(target(root), said, stamped, since=DAY, until=until)


def words(root: Path, *, chosen: str = "these", today: dt.date = DAY) -> tuple[str, ...]:
    before = left_stamps.left(target(root), left_stamps.SOURCES)
    return unchanged.words(target(root, chosen), stamps.swept(str(root), before), before=before, today=today)


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


@pytest.mark.parametrize("damage", [lambda old: b"", lambda old: old[3:], lambda old: b"\xff"])
@pytest.mark.parametrize("what", ["outputs", "outputs-marks", "sources", "sources-marks"])
def test_damaged_stamps_say_nothing(what: str, damage: "object", root: Path) -> None:
    """Names and numbers of files that are not those of the site that was left are as good as none."""
    note(root)
    (kept,) = (root / ".dateline").glob(f"{what}-????????")
    kept.write_bytes(damage(kept.read_bytes()))  # type: ignore[operator]

    assert words(root) == ()


def test_a_later_note_takes_the_place_of_the_one_before(root: Path) -> None:
    """There is one for each site of a project."""
    for said in (SAID, SAID[1:]):
        note(root, said=said)
        assert words(root) == said
    assert len(list((root / ".dateline").glob("unchanged-*"))) == 1


def test_the_words_of_another_build_are_not_said(root: Path) -> None:
    """A build that was killed between two notes left the stamps of one site and the words of another."""
    note(root)
    (kept,) = (root / ".dateline").glob("unchanged-*")
    words_before = kept.read_bytes()
    (root / "site/index.html").write_text("another page", encoding="utf-8")
    note(root)
    kept.write_bytes(words_before)

    assert words(root) == ()
