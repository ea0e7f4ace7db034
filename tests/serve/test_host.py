"""What works in the preview works on GitHub Pages: every address is answered alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from urllib.parse import quote

import pytest
from pages_host import NGINX, Client, by_hand, nginx
from previewing import HERE, preview, put

from dateline.cli import main
from dateline.serve.host import answer
from dateline.serve.marked import unmarked

WRONG = tuple(
    f"{name}{tail}"
    for name in ("nothing", "people", "Stories/", "people/HE-LIXIN/", "index.html/")
    for tail in ("", "x", "/x/", "%20", ".html", "?q=1", "%00", ".HTML", "%ff", "/index.htm")
)


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, with files of every kind of name."""
    root = tmp_path_factory.mktemp("sample")
    copytree(HERE / "content", root / "content")
    put(root, "content/assets/both.html", "<p>a file</p>")
    put(root, "content/assets/both/index.html", "<p>a folder</p>")
    put(root, "content/assets/plain.html", "<!DOCTYPE html><title>Plain</title><p>no end of body")
    put(root, "content/assets/empty/kept.txt", "x")
    put(root, "content/assets/Größe 1 & más.txt", "x")
    put(root, "content/assets/data.unknown", "x")
    return root


@contextmanager
def hosts(root: Path, base: str, folder: Path) -> Iterator[dict[str, Client]]:
    """The built site on every host there is."""
    assert main(["build", "--no-convert", "--base", base, "--out", str(folder / "site")], root=root) == 0
    with by_hand(folder / "site", base=base, folder=folder / "by hand") as ours:
        if NGINX is None:
            yield {"by hand": ours}
            return
        with nginx(folder / "site", base=base, folder=folder / "nginx") as theirs:
            yield {"by hand": ours, "nginx": theirs}


@pytest.mark.parametrize("base", ["", "/repo"])
def test_a_crawl_of_the_preview_is_a_crawl_of_pages(projects: Path, base: str, tmp_path: Path) -> None:
    """Every file, every folder with and without its slash, every page without its ending, and fifty wrong addresses: the same status,
    bytes and redirects, the one preview block taken out."""
    with preview(projects, base=base) as shown, hosts(projects, base, tmp_path) as pages:
        files = [path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*") if path.is_file()]
        folders = [path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*") if path.is_dir()]
        addresses = [quote(name) for name in files] + [quote(f"{name}{end}") for name in folders for end in ("", "/", "?a=b")]
        addresses += [quote(name.removesuffix(".html")) for name in files if name.endswith(".html")]
        asked = Client(shown.port)
        for address in dict.fromkeys((*addresses, "", "?q", *WRONG)):
            got = asked.get(f"{base}/{address}")
            for name, host in pages.items():
                if name == "nginx" and "%00" in address:
                    continue  # it refuses such a request before it looks for a file
                expected = host.get(f"{base}/{address}")
                assert (got.status, got.location) == (expected.status, expected.location), (name, address)
                if not got.location:
                    assert unmarked(got.content) == expected.content, (name, address)
        assert len(WRONG) == 50
        assert base == "" or asked.get("/").status == 404


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.html", "text/html; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.js", "application/javascript; charset=utf-8"),
        ("a.json", "application/json; charset=utf-8"),
        ("a.xml", "application/xml"),
        ("a.svg", "image/svg+xml"),
        ("a.webp", "image/webp"),
        ("a.avif", "image/avif"),
        ("a.PNG", "image/png"),
        ("a.ics", "text/calendar"),
        ("a.txt", "text/plain; charset=utf-8"),
        ("a", "application/octet-stream"),
        ("a.nobodyknows", "application/octet-stream"),
    ],
)
def test_files_have_the_types_that_pages_gives(tmp_path: Path, name: str, media_type: str) -> None:
    """A browser takes a file for the same thing here and there."""
    put(tmp_path, name, "x")

    assert answer(str(tmp_path), f"/{name}", base="").media_type == media_type


def test_names_are_told_apart_by_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also on a disk that does not: what opens there under another name is not found, as on Pages."""
    put(tmp_path, "people/ana/index.html", "Ana")
    monkeypatch.setattr("dateline.serve.host._content", lambda path: b"Ana")
    monkeypatch.setattr("os.path.isdir", lambda path: True)

    assert answer(str(tmp_path), "/people/ana/", base="").status == 200
    assert answer(str(tmp_path), "/People/ana/", base="").status == 404
    assert answer(str(tmp_path), "/people/ana/Index.html", base="").status == 404


def test_a_folder_that_changes_is_listed_again(tmp_path: Path) -> None:
    """A page written just now is found, one taken away just now is not."""
    put(tmp_path, "a/one.html", "1")
    for number in range(30):
        page = put(tmp_path, f"a/{number}.html", "new")
        assert answer(str(tmp_path), f"/a/{number}", base="").status == 200
        page.unlink()
        assert answer(str(tmp_path), f"/a/{number}", base="").status == 404
