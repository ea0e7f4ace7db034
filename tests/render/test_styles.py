"""What the style sheets do on paper and on a narrow screen, in a real browser."""

from typing import Any

import pytest

pytestmark = pytest.mark.browser
HOST = "http://archive.example/salt"


def test_paper_asks_nobody_to_click(page: Any) -> None:
    """What only leads on stays on the screen."""
    page.emulate_media(media="print")
    page.goto(f"{HOST}/people/ida-holm/")
    assert page.locator(".byline").is_visible()
    assert not page.locator(".byline .fed").is_visible()
    page.goto(f"{HOST}/")
    assert page.locator(".opening").is_visible()
    assert not page.locator(".opening a").is_visible()


def test_on_paper_one_rule_stands_over_all_columns(page: Any) -> None:
    """Whoever is named in a story stands in columns, and the heading over all of them."""
    page.emulate_media(media="print")
    page.goto(f"{HOST}/stories/opening/")
    whole, heading = (page.locator(f".named{part}").bounding_box()["width"] for part in ("", " h2"))
    assert heading == pytest.approx(whole, abs=1)


def test_the_name_of_an_outlet_is_not_broken_on_a_phone(page: Any) -> None:
    """A host name such as outlets go by has its line."""
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{HOST}/numbers/")
    name = page.locator(".counts:not(.months) tbody th").first
    name.evaluate("cell => { cell.textContent = 'en.hangzhou.com.cn' }")
    lines = name.evaluate(
        "cell => { const r = document.createRange(); r.selectNodeContents(cell); return r.getClientRects().length }"
    )
    assert lines == 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
