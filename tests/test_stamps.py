"""What a sweep of files tells of them, and what of two sweeps."""

import sys
from pathlib import Path

import pytest

from dateline.stamps import GONE, Stamps, digest, marks, stamps, stamps_of


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
    for found in (stamps([str(tmp_path)]), stamps_of(["a b.md", "nowhere"], within=str(tmp_path)), Stamps({})):
        again = Stamps.parse(found.text)

        assert again.marks == found.marks
        assert again.digest == found.digest
        assert found.names.split("\n") == list(found.marks or [""])
    assert stamps_of(["nowhere"], within=str(tmp_path)).marks == {"nowhere": GONE}


def test_files_known_by_name_are_known_by_one_digest(tmp_path: Path) -> None:
    """Whoever has their names needs no more to see that they are as they were."""
    put(tmp_path, "a.md", "b/c.md")
    names = ["a.md", "b/", "b/c.md", "nowhere"]

    assert digest("\n".join(names), marks(names, within=str(tmp_path))) == stamps_of(names, within=str(tmp_path)).digest


def test_a_sweep_knows_what_changed_and_came(tmp_path: Path) -> None:
    """A file with other bytes, a new one; where one is gone nothing is known."""
    put(tmp_path, "a.md", "b/c.md", "b/d.md")
    before = stamps([str(tmp_path)])
    assert stamps([str(tmp_path)]).digest == before.digest
    (tmp_path / "b/c.md").write_text("more of it", encoding="utf-8")
    put(tmp_path, "b/e.md")

    assert stamps([str(tmp_path)]).since(before.text) == ((f"{tmp_path}/b/c.md",), (f"{tmp_path}/b/e.md",))
    (tmp_path / "a.md").unlink()
    assert stamps([str(tmp_path)]).since(before.text) is None


def test_a_young_file_is_never_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What changed just now may change again without a trace."""
    monkeypatch.setattr(sys.modules["dateline.stamps"], "_SETTLED", 60_000_000_000)
    put(tmp_path, "a.md")

    assert stamps([str(tmp_path)]).since(stamps([str(tmp_path)]).text) == ((f"{tmp_path}/a.md",), ())


def test_what_no_build_reads_is_no_change(tmp_path: Path) -> None:
    """An editor's marks, copies and settings come and go; texts as they were converted are read."""
    put(tmp_path, "a.md", ".converted/a.md")
    before = stamps([str(tmp_path)])
    put(tmp_path, ".a.md.swp", "a.md~", "#a.md#", "~$a.docx", ".obsidian/workspace.json", ".DS_Store")

    assert stamps([str(tmp_path)]).digest == before.digest
    put(tmp_path, ".converted/a.md", "~a.md", "#1.md")
    (tmp_path / ".converted/a.md").write_text("another", encoding="utf-8")
    assert stamps([str(tmp_path)]).since(before.text) == (
        (f"{tmp_path}/.converted/a.md",),
        (f"{tmp_path}/#1.md", f"{tmp_path}/~a.md"),
    )
