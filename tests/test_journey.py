"""A reader's way through the sample site in a real browser, under a project path, without JavaScript."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from dateline.cli import main
from tests.webpages import served


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The sample site served under /repo/ by a plain server."""
    root = tmp_path_factory.mktemp("journey")
    copytree(Path(__file__).parent.parent / "content", root / "content")
    assert main(["--base", "/repo", "--out", str(root / "www/repo")], root=root) == 0
    with served(root / "www") as host:
        yield f"{host}repo/"


@pytest.mark.browser
def test_a_reader_walks_from_home_to_the_timeline(browser: Any, address: str) -> None:
    """Home → story → person → timeline by clicking links, under /repo/, with scripts off; nothing is asked of another host."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(address)
    page.locator("main a[href*='stories/']").first.click()
    assert page.url.startswith(f"{address}stories/")
    page.locator("main a[href*='people/']").first.click()
    assert page.url.startswith(f"{address}people/")
    heading = page.locator("h1").inner_text()
    assert page.locator("main a[href*='stories/']").count() > 0
    page.locator("header a[href*='timeline'], nav a[href*='timeline']").first.click()
    assert page.url.startswith(f"{address}timeline/")
    assert page.locator("main time[datetime]").count() > 5

    assert heading
    assert [url for url in asked if not url.startswith(address)] == []
    context.close()


@pytest.mark.browser
def test_a_mention_leads_to_its_sentence(browser: Any, address: str) -> None:
    """From a person's page the quoted sentence leads back to the place in the story where it stands."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}people/")
    page.locator("main a[href]").first.click()
    link = page.locator("main a[href*='#s-']").first
    fragment = (link.get_attribute("href") or "").partition("#")[2]
    link.click()

    assert page.locator(f"[id='{fragment}']").is_visible()
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 360, 1000, 1280])
def test_no_page_scrolls_sideways(browser: Any, address: str, width: int) -> None:
    """Every kind of page fits a phone, a small window and a desk."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    for path in ("", "stories/", "people/", "programs/", "timeline/", "about/"):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    for kind in ("stories/", "people/", "programs/"):
        page.goto(address + kind)
        page.goto(page.locator("main li a").first.evaluate("link => link.href"))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
    context.close()
