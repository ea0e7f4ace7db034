"""What a sweep of files tells of them, and what of two sweeps."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dateline.left_stamps import SOURCES, keep, left
from dateline.stamps import GONE, Stamps, stamps, stamps_of, swept
from dateline.target import Target


@pytest.fixture(autouse=True)
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 0)


def put(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(path, encoding="utf-8")


def test_a_sweep_is_what_was_written_of_it(tmp_path: Path) -> None:
    """Names of any letters, files that are gone, and none at all come back as they were."""
    put(tmp_path, "a b.md", "é/第.md")
    (tmp_path / ".dateline").mkdir()
    target = Target(tmp_path, out=tmp_path / "site", chosen="")
    for found in (stamps([str(tmp_path)]), stamps_of(["a b.md", "nowhere"], within=str(tmp_path)), Stamps((), ())):
        keep(target, SOURCES, found)
        again = left(target, SOURCES)

        assert again.same(found)
        assert (again.marks, again.listed, again.digest) == (found.marks, found.listed, found.digest)
    assert stamps_of(["nowhere"], within=str(tmp_path)).marks == {"nowhere": GONE}


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys.modules["dateline.stamps"], "PACKAGE", tmp_path / "program/dateline")
    put(tmp_path, "program/__init__.py", "content/a.md", "content/b.md")
    (tmp_path / "content/assets").mkdir()
    return tmp_path


EDITS = {
    "nothing": lambda root: None,
    "another text of the same length": lambda root: (root / "content/a.md").write_text("b" * 12, encoding="utf-8"),
    "one more": lambda root: put(root, "content/c.md"),
    "one less": lambda root: (root / "content/b.md").unlink(),
    "another name": lambda root: (root / "content/b.md").rename(root / "content/bb.md"),
    "an editor's copy": lambda root: put(root, "content/a.md~"),
    "a folder for a file": lambda root: ((root / "content/b.md").unlink(), put(root, "content/b.md/c.md")),
    "a file for a folder": lambda root: ((root / "content/assets").rmdir(), put(root, "content/assets")),
    "a folder that was not there": lambda root: put(root, "templates/story.html"),
    "no folder": lambda root: (root / "content").rename(root / "contents"),
    "what leads nowhere": lambda root: (root / "content/c.md").symlink_to("nowhere"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("here", [True, False])
def test_a_sweep_is_the_same_whoever_swept_before(
    edit: Callable[[Path], object], here: bool, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was known of the folders spares asking, and tells nothing else; from wherever it is looked."""
    root = str(program)
    before = swept(root)
    edit(program)
    if here:
        monkeypatch.chdir(program)

    found = swept(root, before)

    assert found.same(swept(root))
    assert found.listed == swept(root).listed


def test_a_project_that_was_copied_is_swept_where_it_is(program: Path) -> None:
    """What its copy says does not hold for it: the same files lie elsewhere."""
    before = swept(str(program))
    copy = program / "copy"
    put(copy.parent, "copy/x")
    put(copy, "content/a.md", "content/b.md")

    assert not swept(str(copy), before).same(before)
    assert swept(str(copy), before).same(swept(str(copy)))


def test_a_sweep_knows_what_changed_and_came(tmp_path: Path) -> None:
    """A file with other bytes, a new one; where one is gone nothing is known."""
    put(tmp_path, "a.md", "b/c.md", "b/d.md")
    before = stamps([str(tmp_path)])
    assert stamps([str(tmp_path)]).digest == before.digest
    (tmp_path / "b/c.md").write_text("more of it", encoding="utf-8")
    put(tmp_path, "b/e.md")

    assert stamps([str(tmp_path)]).since(before) == ((f"{tmp_path}/b/c.md",), (f"{tmp_path}/b/e.md",))
    (tmp_path / "a.md").unlink()
    assert stamps([str(tmp_path)]).since(before) is None


def test_a_young_file_is_never_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What changed just now may change again without a trace."""
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 60_000_000_000)
    put(tmp_path, "a.md")

    assert stamps([str(tmp_path)]).since(stamps([str(tmp_path)])) == ((f"{tmp_path}/a.md",), ())


def test_what_no_build_reads_is_no_change(tmp_path: Path) -> None:
    """An editor's marks, copies and settings come and go; texts as they were converted are read."""
    put(tmp_path, "a.md", ".converted/a.md")
    before = stamps([str(tmp_path)])
    put(tmp_path, ".a.md.swp", "a.md~", "#a.md#", "~$a.docx", ".obsidian/workspace.json", ".DS_Store")

    assert stamps([str(tmp_path)]).digest == before.digest
    put(tmp_path, ".converted/a.md", "~a.md", "#1.md")
    (tmp_path / ".converted/a.md").write_text("another", encoding="utf-8")
    assert stamps([str(tmp_path)]).since(before) == (
        (f"{tmp_path}/.converted/a.md",),
        (f"{tmp_path}/#1.md", f"{tmp_path}/~a.md"),
    )
