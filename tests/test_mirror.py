"""A project may lie elsewhere, and its site go elsewhere: what is built is the same, and only what changed travels."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from dateline import mirror
from dateline.cli import main
from dateline.nouns.page import Page
from dateline.nouns.problem import DatelineError

fsspec = pytest.importorskip("fsspec")
ROOT = Path(__file__).parent.parent
PAGES = (
    Page(path="index.html", content=b"home"),
    Page(path="a/index.html", content=b"a"),
    Page(path="theme/site.css", content=b"c"),
)


@pytest.fixture(params=["memory", "file"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty place of a store of objects, and one of a disk."""
    if request.param == "memory":
        files = fsspec.filesystem("memory")
        if files.exists("/bucket"):
            files.rm("/bucket", recursive=True)
        return "memory://bucket"
    return f"file://{tmp_path}/bucket"


def there(address: str) -> dict[str, bytes]:
    files, place = fsspec.core.url_to_fs(address)
    return {path.removeprefix(place).lstrip("/"): files.cat_file(path) for path in files.find(place)}


def put(address: str, name: str, content: bytes) -> None:
    with fsspec.open(f"{address}/{name}", "wb", **({"auto_mkdir": True} if address.startswith("file") else {})) as file:
        file.write(content)


def here(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_a_project_that_lies_elsewhere_is_built_there(place: str, tmp_path: Path) -> None:
    """The same site as here, put beside its content; what was converted lies with the content; a second build moves nothing."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "content/clippings", project / "content/clippings")
    shutil.copy(ROOT / "content/site.toml", project / "content/site.toml")
    for name, content in here(project).items():
        put(f"{place}/pearls", name, content)

    assert main(["build", "--project", f"{place}/pearls"], root=tmp_path / "elsewhere") == 0
    assert main(["build"], root=project) == 0

    assert here(project / "content") == there(f"{place}/pearls/content")
    made = there(f"{place}/pearls/site")
    assert made.pop(mirror.LIST)
    assert made == {name: content for name, content in here(project / "site").items() if not name.startswith(".")}
    assert any(name.startswith("stories/") for name in made)


def test_only_what_changed_is_fetched(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that changed, came or went there does so here; the others are not read again."""
    for name in ("site.toml", "stories/a.md", "stories/b.md", "pages/gone.md"):
        put(place, f"content/{name}", name.encode())
    mirror.fetched(place, tmp_path / "here")
    read: list[str] = []
    once = mirror._read
    monkeypatch.setattr(mirror, "_read", lambda files, at, paths: read.extend(paths) or once(files, at, paths))

    put(place, "content/stories/b.md", b"another, longer one")
    put(place, "content/stories/c.md", b"new")
    files, at = fsspec.core.url_to_fs(place)
    files.rm(f"{at}/content/pages/gone.md")
    mirror.fetched(place, tmp_path / "here")

    assert sorted(read) == ["content/stories/b.md", "content/stories/c.md"]
    assert here(tmp_path / "here/content") == there(f"{place}/content")


def test_only_what_changed_is_put(place: str) -> None:
    """New and changed files are written, what is gone is taken away, and nothing else is touched; whichever machine comes next."""
    assert mirror.sent(PAGES, place) == mirror.Sent(3, 0)
    assert mirror.sent(PAGES, place) == mirror.Sent(0, 0)

    changed = (*PAGES[:1], Page(path="b/index.html", content=b"b"), Page(path="theme/site.css", content=b"d"))
    assert mirror.sent(changed, place) == mirror.Sent(2, 1)

    found = there(place)
    del found[mirror.LIST]
    assert found == {page.path: page.content for page in changed}


def test_a_broken_connection_is_made_good(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was on its way when it broke is put again by the next one."""
    mirror.sent(PAGES, place)
    write, calls = mirror._write, list[int]()

    def broken(files: Any, at: str, contents: dict[str, bytes]) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise OSError("the line is down")
        write(files, at, contents)

    changed = (Page(path="index.html", content=b"new"), *PAGES[1:])
    monkeypatch.setattr(mirror, "_write", broken)
    with pytest.raises(OSError, match="the line is down"):
        mirror.sent(changed, place)
    monkeypatch.undo()
    mirror.sent(changed, place)

    assert there(place)["index.html"] == b"new"


def test_files_of_others_are_left_alone(place: str) -> None:
    """A place that holds anything else is refused, with what to do."""
    put(place, "thesis.doc", b"years of work")

    with pytest.raises(mirror.NotOurs, match="choose an empty place"):
        mirror.sent(PAGES, place)

    assert there(place) == {"thesis.doc": b"years of work"}


def test_where_no_project_is_is_said(place: str, tmp_path: Path) -> None:
    """An address without content/ is no project."""
    put(place, "readme.txt", b"x")

    with pytest.raises(DatelineError, match="has no content/"):
        mirror.fetched(place, tmp_path / "here")
