"""A small change is moved in file by file, and whatever interrupts that is made good."""

import os
from pathlib import Path

import pytest

from dateline import write
from tests.folders import files

HOME = b'<meta name="generator" content="Dateline 1">'


def built(out: Path, files: dict[str, bytes]) -> write.Written:
    with write.stage(out) as stage:
        written = [path for path, body in files.items() if stage.put(path, body)]
        return stage.finish(laid=files, written=written, kept=())


def many(**changed: bytes) -> dict[str, bytes]:
    files = {"index.html": HOME} | {f"{number}/index.html": b"old" for number in range(40)}
    return files | {f"{name.removeprefix('n')}/index.html": body for name, body in changed.items()}


def untouched(path: Path) -> tuple[int, int]:
    """What would tell that a file was written or replaced; reading it, or a second name for a while, does not."""
    stat = path.stat()
    return stat.st_ino, stat.st_mtime_ns


def test_what_is_new_and_then_the_pages_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page leads to what is not there yet, and nobody waits for data."""
    out, moved = tmp_path / "site", list[str]()
    built(out, many() | {"data/stories.json": b"old"})
    replace = os.replace
    monkeypatch.setattr(os, "replace", lambda source, target: moved.append(str(target)) or replace(source, target))

    with write.stage(out, flat=True) as stage:
        paths = ("1/index.html", "50/index.html", "a.png", "data/stories.json")
        assert all(stage.put(path, b"new") for path in paths)
        stage.move(paths)

    assert list(dict.fromkeys(moved))[1:] == [
        f"{out}/{path}" for path in ("50/index.html", "a.png", "1/index.html", "data/stories.json")
    ]


def test_a_small_change_touches_nothing_else(tmp_path: Path) -> None:
    """Three files changed, one new, one gone: every other file is the same one, and the folder is not another."""
    out = tmp_path / "site"
    built(out, many(n99=b"to go"))
    folder, other = out.stat().st_ino, untouched(out / "7/index.html")

    counts = built(out, many(n1=b"new", n2=b"new", n50=b"new"))

    assert files(out) == many(n1=b"new", n2=b"new", n50=b"new")
    assert (counts.written, counts.removed) == (3, 1)
    assert (out.stat().st_ino, untouched(out / "7/index.html")) == (folder, other)
    assert not (out / "99").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site.lock", "site"]


@pytest.mark.parametrize("moved", [0, 1, 2, 3])
def test_moves_that_were_interrupted_are_finished(moved: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build stopped between two moves leaves whole files, and whoever comes next to the folder finds the new site."""
    out = tmp_path / "site"
    built(out, many(n99=b"to go"))
    replace, calls = os.replace, []

    def stopped(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) > 1 + moved:
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(os, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        built(out, many(n1=b"new", n2=b"new", n3=b"new", n4=b"new"))
    monkeypatch.undo()
    assert set(files(out).values()) <= {HOME, b"old", b"new", b"to go"}

    with write.stage(out):
        pass

    assert files(out) == many(n1=b"new", n2=b"new", n3=b"new", n4=b"new")


def test_a_folder_in_the_way_is_no_small_change(tmp_path: Path) -> None:
    """Where a file becomes a folder, or a folder a file, the whole site is exchanged."""
    out = tmp_path / "site"
    built(out, many() | {"x": b"a file", "y/index.html": b"in a folder"})

    built(out, many() | {"x/index.html": b"in a folder", "y": b"a file"})

    assert files(out) == many() | {"x/index.html": b"in a folder", "y": b"a file"}
