"""What the theme's script adds, in a real browser: the choice of light or dark, previews of links."""

from dataclasses import replace
from typing import Any

import pytest
import salt_line

from dateline.nouns.timeline import Month, Timeline, Year
from dateline.nouns.when import When

pytestmark = pytest.mark.browser
HOST = "http://archive.example/salt"


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
    assert page.locator(".preview a").count() == 0
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


def eventful() -> dict[str, str]:
    """The sample with four happenings of two kinds, one of them without the person who had a part in the rest."""
    one = salt_line.HAPPENING
    happenings = tuple(
        replace(
            one,
            id=f"h{day}",
            when=When.parse(f"1922-03-0{day}"),
            kind="launch" if day % 2 else "visit",
            people=one.people if day > 1 else (),
        )
        for day in (1, 2, 3, 4)
    )
    year = Year(number=1922, months=(Month(number=3, happenings=happenings),))
    return salt_line.pages(timeline=Timeline(years=(year,), happenings=happenings))


def yearly() -> dict[str, str]:
    """A year of which one thing is told, without a month."""
    told = replace(salt_line.HAPPENING, when=When.parse("1922"))
    return salt_line.pages(
        timeline=Timeline(years=(Year(number=1922, months=(Month(number=0, happenings=(told,)),)),), happenings=(told,))
    )


@pytest.mark.parametrize("files", [yearly], indirect=True)
def test_a_year_without_months_says_nothing_of_months(page: Any) -> None:
    """The heading is left to those who hear the page, and takes no room that larger letters could be cut off in."""
    page.goto(f"{HOST}/timeline/")
    heading = page.locator("section.month h3")
    assert heading.count() == 1
    assert heading.evaluate("heading => heading.clientHeight") <= 1


def longwinded() -> dict[str, str]:
    """A happening that is told in a sentence of one long word."""
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    told = replace(salt_line.HAPPENING, sources=(replace(salt_line.HAPPENING.sources[0], quote=f"The {word} opened."),))
    return salt_line.pages(
        timeline=Timeline(years=(Year(number=1922, months=(Month(number=3, happenings=(told,)),)),), happenings=(told,))
    )


@pytest.mark.parametrize("files", [longwinded], indirect=True)
def test_no_word_is_wider_than_a_phone(page: Any) -> None:
    """A word that is longer than the line is parted: the timeline does not scroll sideways."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{HOST}/timeline/")
    assert page.locator(".sources li").count()
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def far_from() -> dict[str, str]:
    """A byline of more than a line on a phone."""
    told = replace(
        salt_line.OPENING, authors=("Maximiliane Oberstolz",), source=replace(salt_line.OPENING.source, name="Quarterly Gazette")
    )
    releases = salt_line.RELEASES | {"opening": replace(salt_line.RELEASES["opening"], story=told)}
    library = replace(salt_line.LIBRARY, stories=(told, salt_line.ECHO, salt_line.CHINESE))
    return salt_line.pages(library=library, releases=releases)


@pytest.mark.parametrize("files", [far_from], indirect=True)
def test_no_line_of_a_byline_begins_or_ends_with_a_dot(page: Any) -> None:
    """The dot between two pieces is shown where both stand on one line; where they do not, it lies in the margin that is cut off."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{HOST}/stories/opening/")
    dots = page.locator(".byline i").evaluate_all(
        """dots => dots.map(dot => {
            const piece = dot.parentElement, line = piece.parentElement;
            const cut = line.getBoundingClientRect().left + 0.45 * parseFloat(getComputedStyle(line).fontSize);
            const begins = piece.getBoundingClientRect().top > piece.previousElementSibling.getBoundingClientRect().top;
            return [begins, dot.getBoundingClientRect().right <= cut + 0.5];
        })"""
    )
    assert [True, True] in dots
    assert all(begins == hidden for begins, hidden in dots)


@pytest.mark.parametrize("files", [eventful], indirect=True)
def test_the_timeline_is_narrowed_at_once(page: Any) -> None:
    """A choice hides what does not fit, counts what is left and stands in the address; the same address shows the same."""
    page.goto(f"{HOST}/timeline/")
    page.wait_for_selector("[data-narrow]", state="attached")
    events = page.locator("li.happening")
    assert events.count() > 1
    page.evaluate("document.querySelector('details.filters').open = true")
    names = page.locator("[name=name] option").all_text_contents()
    page.select_option("[name=name]", index=1)
    left = page.locator("li.happening:visible").count()
    assert 0 < left < events.count()
    assert f"({left})" in names[1]
    assert page.text_content(".narrow output").startswith(str(left))
    page.reload()
    assert page.locator("li.happening:visible").count() == left
    page.select_option("[name=name]", "")
    page.select_option("[name=zoom]", "lines")
    assert page.locator("li.happening .sources:visible").count() == 0
    assert "zoom=lines" in page.url


@pytest.mark.parametrize("files", [eventful], indirect=True)
def test_the_timeline_by_keys(page: Any) -> None:
    """j goes to the next event, k to the one before."""
    page.goto(f"{HOST}/timeline/")
    page.wait_for_selector("[data-narrow]", state="attached")
    at = []
    for key in ("j", "j", "k"):
        page.keyboard.press(key)
        at.append(page.evaluate("document.activeElement.id"))
    assert at[0] == at[2] != at[1]
    assert all(name.startswith("event-") for name in at)
