"""The preview shows the last save, to this machine only."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from shutil import copytree
from threading import Event, Thread
from typing import Any

import pytest

from dateline.serve.watch import changes, snapshot


def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A preview of the sample site under /repo, in a process of its own: its folder and its address."""
    root = tmp_path_factory.mktemp("preview")
    here = Path(__file__).parents[2]
    copytree(here / "content", root / "content")
    port = free_port()
    command = [sys.executable, "-m", "dateline", "serve", "--port", str(port), "--base", "/repo"]
    process = subprocess.Popen(
        command, cwd=root, env=os.environ | {"PYTHONPATH": str(here)}, stderr=(root / "said.txt").open("w"), text=True
    )
    address = f"http://127.0.0.1:{port}/repo/"
    until(lambda: fetched(address)[0] == 200)
    yield root, address
    process.terminate()
    process.wait(10)


def fetched(url: str, **headers: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=5) as answer:
            return answer.status, answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except (urllib.error.URLError, ConnectionError):
        return 0, ""


def until(holds: Any, *, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.05)


def test_a_save_is_shown(preview: tuple[Path, str]) -> None:
    """What was saved last is what the page says, however quickly one save follows another."""
    root, address = preview
    about = root / "content/pages/about.md"
    for number in range(3):
        about.write_text(f"---\ntitle: About\n---\n\nSaved number{number}.\n", encoding="utf-8")
        time.sleep(0.1)

    until(lambda: "Saved number2." in fetched(f"{address}about/")[1])


def test_a_mistake_keeps_the_last_good_page(preview: tuple[Path, str]) -> None:
    """While a page is broken the server lives and shows it as it was; the mended one is shown again."""
    root, address = preview
    about = root / "content/pages/about.md"
    good = about.read_text(encoding="utf-8")
    before = fetched(f"{address}about/")[1]

    about.write_text("---\ntitel: About\n---\n\nBroken.\n", encoding="utf-8")
    time.sleep(1)
    assert fetched(f"{address}about/") == (200, before)

    about.write_text(good.replace("Saved", "Mended"), encoding="utf-8")
    until(lambda: "Mended number2." in fetched(f"{address}about/")[1])


def test_what_is_not_there_is_answered_as_pages_does(preview: tuple[Path, str]) -> None:
    """The site's own 404 page with status 404; no folder is listed, no path leaves the site."""
    _, address = preview

    status, page = fetched(f"{address}nothing/here/")

    assert status == 404
    assert "<h1" in page
    assert fetched(f"{address}../../content/site.toml")[0] in (403, 404)
    assert fetched(f"{address}%2e%2e/%2e%2e/content/site.toml")[0] in (403, 404)


def test_another_host_gets_no_answer(preview: tuple[Path, str]) -> None:
    """A page of another site that points its own name at this machine reads nothing."""
    _, address = preview

    assert fetched(address, Host="evil.example")[0] == 403
    assert fetched(address, Origin="https://evil.example")[0] == 403
    assert fetched(address.replace("/repo/", "/livereload"), Origin="https://evil.example", Upgrade="websocket")[0] == 403


@pytest.mark.browser
def test_the_browser_reloads_after_a_save(preview: tuple[Path, str], browser: Any) -> None:
    """An open page shows the new text by itself, within its own content policy."""
    root, address = preview
    page = browser.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.goto(f"{address}about/")
    page.wait_for_timeout(800)

    (root / "content/pages/about.md").write_text("---\ntitle: About\n---\n\nShown by itself.\n", encoding="utf-8")

    page.get_by_text("Shown by itself.").wait_for(timeout=10_000)
    assert faults == []
    page.close()


@pytest.mark.browser
def test_the_browser_shows_a_mistake_until_it_is_mended(preview: tuple[Path, str], browser: Any) -> None:
    """An overlay with place, line and what to do lies over the last good page, and goes away by itself."""
    root, address = preview
    about = root / "content/pages/about.md"
    good = about.read_text(encoding="utf-8")
    page = browser.new_page()
    page.goto(f"{address}about/")
    heading = page.locator("h1").inner_text()

    about.write_text("---\ntitel: About\n---\n\nBroken.\n", encoding="utf-8")
    overlay = page.locator("dateline-problems")
    overlay.wait_for(timeout=10_000)
    assert "content/pages/about.md:2:1" in overlay.inner_text()
    assert "titel: About" in overlay.inner_text()
    assert page.locator("h1").inner_text() == heading

    about.write_text(good, encoding="utf-8")
    overlay.wait_for(state="detached", timeout=10_000)
    page.close()


@pytest.mark.browser
def test_a_style_is_swapped_without_a_reload(preview: tuple[Path, str], browser: Any) -> None:
    """A saved style sheet is seen at once; the page itself stays."""
    root, address = preview
    page = browser.new_page()
    page.goto(f"{address}about/")
    page.evaluate("window.stayed = true")
    page.wait_for_timeout(500)

    (root / "templates").mkdir(exist_ok=True)
    (root / "templates/mine.css").write_text("h1 { letter-spacing: 7px !important }")

    spacing = "getComputedStyle(document.querySelector('h1')).letterSpacing"
    until(lambda: page.evaluate(spacing) == "7px", seconds=10)
    assert page.evaluate("window.stayed")
    page.close()


def test_the_preview_is_the_published_site_but_for_one_block(preview: tuple[Path, str], tmp_path: Path) -> None:
    """Every file and fifty wrong addresses: the same status, type and bytes as a simulated Pages host gives."""
    from dateline.cli import main
    from dateline.serve.marked import unmarked

    root, address = preview
    assert main(["build", "--no-convert", "--base", "/repo", "--out", str(tmp_path / "site")], root=root) == 0
    files = {
        path.relative_to(tmp_path / "site").as_posix(): path.read_bytes()
        for path in (tmp_path / "site").rglob("*")
        if path.is_file()
    }
    wrong = [
        f"{name}{tail}"
        for name in ("nothing", "people", "Stories/", "people/HE-LIXIN/", "index.html/")
        for tail in ("", "x", "/x/", "%20", ".html", "?q", "//", "/../", "%2f", "\\")
    ][:50]

    for name in (*files, *(path.removesuffix("index.html") for path in files), *wrong):
        status, page = fetched(address + name.replace(" ", "%20"))
        expected_status, expected = pages_host(files, name)
        got = unmarked(page.encode())
        assert status == expected_status, name
        if expected is not None:
            assert got == expected, name


def pages_host(files: dict[str, bytes], name: str) -> tuple[int, bytes | None]:
    """GitHub Pages in a few lines, redirects followed; None where only the status counts (bytes that are no text)."""
    from urllib.parse import unquote

    path = unquote(name.partition("?")[0])
    for candidate in (path, f"{path}index.html" if path.endswith("/") or not path else f"{path}/index.html", f"{path}.html"):
        if candidate in files and not candidate.endswith("/"):
            return 200, files[candidate] if candidate.endswith((".html", ".css", ".xml", ".txt")) else None
    return 404, files["404.html"]


def test_every_way_of_saving_is_noticed(tmp_path: Path) -> None:
    """Truncate, rename over, new file, deletion, a folder moved away and back: each is a change."""
    folder = tmp_path / "content"
    folder.mkdir()
    file = folder / "a.md"
    seen = [snapshot(tmp_path)]

    def saved() -> None:
        seen.append(snapshot(tmp_path))

    file.write_text("one")
    saved()
    state = file.stat()
    file.write_text("two")
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
    (folder / "b.md").write_text("new")
    (folder / "b.md").replace(file)
    saved()
    file.unlink()
    saved()
    folder.rename(tmp_path / "away")
    saved()

    assert all(one != other for one, other in pairwise(seen) if (one, other) != ({}, {}))


def test_the_last_of_a_burst_counts(tmp_path: Path) -> None:
    """A save made while a build is running is built afterwards."""
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "a.md").write_text("0")
    stop, built = Event(), list[str]()

    def build() -> None:
        for _ in changes(tmp_path, seen=snapshot(tmp_path), going=lambda: not stop.is_set()):
            text = (folder / "a.md").read_text()
            time.sleep(0.4)
            built.append(text)

    thread = Thread(target=build)
    thread.start()
    time.sleep(0.3)
    for number in range(1, 6):
        (folder / "a.md").write_text(str(number) * number)
        time.sleep(0.15)
    until(lambda: built[-1:] == ["55555"], seconds=5)
    stop.set()
    thread.join()
