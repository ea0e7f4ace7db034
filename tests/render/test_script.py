"""What the theme's script adds, in a real browser: the choice of light or dark, previews of links."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import salt_line

pytestmark = pytest.mark.browser
HOST = "http://archive.example/salt"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@pytest.fixture
def page(browser: Any) -> Any:
    """A page of the sample under its base, its policy in force; no other address answers."""
    files = salt_line.pages()
    opened = browser.new_context(locale="en-US", color_scheme="light").new_page()
    opened.said = []
    opened.on("pageerror", lambda error: opened.said.append(str(error)))

    def answer(route: Any) -> None:
        path = unquote(urlsplit(route.request.url).path).removeprefix("/salt/")
        path = f"{path}index.html" if path.endswith("/") or not path else path
        if path not in files:
            route.fulfill(status=404, body="")
            return
        route.fulfill(body=files[path], content_type=f"{TYPES[Path(path).suffix]}; charset=utf-8")

    opened.route("**/*", answer)
    yield opened
    assert opened.said == []
    opened.context.close()


def paper(page: Any) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_the_choice_of_light_or_dark_is_remembered(page: Any) -> None:
    """It holds on the next page from its first line on, and going back to the device's own leaves nothing behind."""
    page.goto(f"{HOST}/")
    light = paper(page)
    page.select_option("[data-theme-choice]", "dark")
    dark = paper(page)
    assert dark != light
    page.goto(f"{HOST}/timeline/")
    assert paper(page) == dark
    assert page.input_value("[data-theme-choice]") == "dark"
    page.select_option("[data-theme-choice]", "")
    assert paper(page) == light
    assert page.evaluate("localStorage.length") == 0


def test_a_link_shows_what_is_behind_it(page: Any) -> None:
    """Under the pointer a small card says who that is; Escape takes it away."""
    page.goto(f"{HOST}/timeline/")
    page.hover("main a[href$='people/ida-holm/'] >> nth=0")
    page.wait_for_selector(".preview")
    assert page.text_content(".preview .headline") == "Ida Holm"
    assert "Engineer" in page.text_content(".preview .meta")
    page.keyboard.press("Escape")
    assert page.query_selector(".preview") is None


def test_a_preview_comes_by_keyboard_too(page: Any) -> None:
    """A link that has the focus shows its card, says so to a screen reader, and takes it away when the focus leaves."""
    page.goto(f"{HOST}/stories/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.headline a')"):
            break
    page.wait_for_selector(".preview")
    assert page.evaluate("document.activeElement.getAttribute('aria-describedby')") == "preview"
    page.keyboard.press("Tab")
    assert page.query_selector(".preview") is None
