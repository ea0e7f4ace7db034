"""The site's folder is the old one or the new one, never between."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import write
from dateline.nouns.page import Page
from dateline.nouns.source import Asset
from tests.folders import files

HOME = b'<meta name="generator" content="Dateline 1">'


def pages(**files: bytes) -> tuple[Page, ...]:
    return (Page(path="index.html", content=HOME), *(Page(path=f"{name}/index.html", content=body) for name, body in files.items()))


def test_the_folder_holds_exactly_what_was_made(tmp_path: Path) -> None:
    """Pages and assets are written, what is no longer made is removed."""
    out = tmp_path / "site"
    write.site(pages(a=b"1", b=b"2"), (Asset(url="assets/x.bin", content=b"\x00"),), out=out)

    counts = write.site(pages(a=b"1"), (), out=out)

    assert files(out) == {"index.html": HOME, "a/index.html": b"1"}
    assert (counts.written, counts.untouched, counts.removed) == (0, 2, 2)


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    """A file with the same bytes keeps its inode and time stamp while others change."""
    out = tmp_path / "site"
    write.site(pages(a=b"1", b=b"2", c=b"3"), (), out=out)
    before = (out / "a/index.html").stat()

    write.site(pages(a=b"1", b=b"new", c=b"new"), (), out=out)

    after = (out / "a/index.html").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


@pytest.mark.parametrize("failing", [1, 2, 3, 4, 5])
def test_a_failure_leaves_the_previous_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    """Whichever write fails, as on a full disk, the old site stands whole and nothing else is left lying about."""
    out = tmp_path / "site"
    write.site(pages(a=b"1", b=b"2", c=b"3", d=b"4"), (), out=out)
    old = files(out)
    calls = 0
    opened = Path.open

    def full(path: Path, mode: str = "r", *rest: object, **options: object) -> object:
        nonlocal calls
        if "w" in mode and path.suffix == ".html":
            calls += 1
            if calls == failing:
                raise OSError(28, "No space left on device")
        return opened(path, mode, *rest, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OSError, match="No space"):
        write.site(pages(a=b"5", b=b"6", c=b"7", d=b"8", e=b"9"), (), out=out)

    assert files(out) == old
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.endswith(".lock")) == ["site"]


def test_a_killed_build_leaves_the_old_site_or_the_new_one(tmp_path: Path) -> None:
    """A process killed at any moment of writing leaves one whole site, and the next build needs no help."""
    import random
    import subprocess
    import sys
    import time

    out = tmp_path / "site"
    script = (
        "import sys; from pathlib import Path; from dateline import write; from dateline.nouns.page import Page\n"
        f"home = {HOME!r}\n"
        "for version in range(10_000):\n"
        "    body = str(version).encode() * 50\n"
        "    files = [Page(path='index.html', content=home)] + [Page(path=f'{n}/index.html', content=body) for n in range(60)]\n"
        "    write.site(tuple(files), (), out=Path(sys.argv[1]))\n"
    )
    chance = random.Random(7)
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", script, str(out)], cwd=Path(__file__).parents[2])
        while not (out / "index.html").exists():
            time.sleep(0.01)
        time.sleep(0.15 + chance.random() / 4)
        process.kill()
        process.wait()
        found = files(out)
        assert len(found) == 61
        assert len({body for path, body in found.items() if path != "index.html"}) == 1


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    """A folder that Dateline did not make is refused, with everything in it."""
    (tmp_path / "thesis.txt").write_text("ten years")

    with pytest.raises(write.NotOurs, match="did not write"):
        write.site(pages(), (), out=tmp_path)

    assert (tmp_path / "thesis.txt").read_text() == "ten years"


def test_what_the_author_keeps_in_the_folder_stays(tmp_path: Path) -> None:
    """Dot files and CNAME at the top survive every build."""
    out = tmp_path / "site"
    out.mkdir()
    (out / ".gitignore").write_text("*")
    (out / "CNAME").write_text("example.org")

    write.site(pages(a=b"1"), (), out=out)
    write.site(pages(b=b"1", c=b"2"), (), out=out)

    assert files(out) == {
        ".gitignore": b"*",
        "CNAME": b"example.org",
        "index.html": HOME,
        "b/index.html": b"1",
        "c/index.html": b"2",
    }


SITES = st.lists(st.dictionaries(st.sampled_from(["a", "b", "c", "é", "中"]), st.binary(max_size=4)), min_size=1, max_size=5)


@given(versions=SITES)
def test_the_last_version_is_what_stands(tmp_path_factory: pytest.TempPathFactory, versions: list[dict[str, bytes]]) -> None:
    """After any sequence of builds the folder equals a cold build of the last one."""
    out = tmp_path_factory.mktemp("any") / "site"
    for version in versions:
        write.site(pages(**version), (), out=out)

    assert files(out) == {page.path: page.content for page in pages(**versions[-1])}


def test_a_text_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails the older text stays, and no half file beside it."""
    path = tmp_path / "story.md"
    write.text(path, "old")

    def fails(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="No space"):
        write.text(path, "new")

    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["story.md"]
