"""A copy that is opened from disk: every page is reached, and nothing is asked of a server."""

from pathlib import Path
from typing import Any

import pytest
import salt_line
from lxml import html

from dateline.nouns.page import Page
from dateline.render import offline

PAGES = salt_line.pages()


@pytest.fixture(scope="module")
def copied() -> dict[str, str]:
    """The sample as it is put on a disk."""
    pages = (offline(Page(path=path, content=text.encode())) for path, text in PAGES.items())
    return {page.path: page.content.decode() for page in pages if page is not None}


def test_every_link_names_a_file(copied: dict[str, str]) -> None:
    """Within the copy; fragments stay, and links elsewhere are as they were."""
    for path, text in copied.items():
        if not path.endswith(".html"):
            continue
        for link in html.fromstring(text).xpath("//*[not(self::link[@rel='canonical' or @rel='preload'])]/@href"):
            target, _, fragment = link.partition("#")
            if "://" in target or target.startswith("mailto:") or not target:
                assert f'"{link}"' in PAGES[path]
                continue
            assert not target.endswith("/")
            assert (Path("/") / path).parent.joinpath(target).resolve().relative_to("/").as_posix() in {
                *copied,
                *(asset.url for asset in salt_line.ASSETS),
            }
            assert not fragment or f"{target.removesuffix('index.html')}#{fragment}" in PAGES[path]


def test_nothing_is_left_that_needs_a_server(copied: dict[str, str]) -> None:
    """No policy that speaks of an origin, no page for wrong addresses, nothing for search engines; old addresses lead to files."""
    assert not {"404.html", "sitemap.xml", "robots.txt"} & copied.keys()
    assert not [path for path, text in copied.items() if "Content-Security-Policy" in text]
    assert 'content="0; url=../../stories/opening/index.html"' in copied["old/first-train/index.html"]
    assert 'action="../search/index.html"' in copied["search/index.html"]


@pytest.mark.browser
def test_it_is_read_from_disk(copied: dict[str, str], browser: Any, tmp_path: Path) -> None:
    """A browser opens the front page, finds its style, and follows a link to a story; the search says where everything stands."""
    for path, text in copied.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    page = browser.new_page()
    page.goto((tmp_path / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.querySelector('.ears')).display") == "flex"
    page.click("article.lead h2 a")
    assert page.url == (tmp_path / "stories/opening/index.html").as_uri()
    page.goto((tmp_path / "search/index.html").as_uri())
    page.fill("#q", "train")
    page.wait_for_function("document.querySelector('[data-status]').textContent.startsWith('The search could not be loaded')")
    assert page.is_visible("text=All lists")
    page.close()
