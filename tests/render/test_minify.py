"""A stylesheet without what browsers skip."""

from pathlib import Path
from typing import Any

import pytest

from dateline.render.minify import minified

STYLES = sorted(Path(__file__).parents[2].glob("templates/*.css"))
# A custom property keeps its blanks as they were typed; nobody reads those behind its commas and colons.
RULES = "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return [...sheet.cssRules].map(rule => rule.cssText.replace(/([,:])\\s+/g, '$1')); }"


def test_comments_and_indentation_are_left_out() -> None:
    """What stays is rules."""
    assert minified("/* Ink */\na,\nb {\n  color: red;\n  margin: 0 1px;\n}\n") == "a,b{color:red;margin:0 1px;}"


def test_blanks_that_mean_something_stay() -> None:
    """A descendant is not a state of its parent, and a sum needs its blanks."""
    assert minified("a :hover { width: calc(1px + (2px - 1em)); }") == "a :hover{width:calc(1px + (2px - 1em));}"


def test_strings_and_addresses_stay_as_they_are() -> None:
    """Marks inside them are no marks."""
    kept = """a{content:"/* ; { */  x";background:url(a, b/*c*/.svg);quotes:'\\'  ' '}'}"""
    assert minified(kept) == kept


@pytest.mark.parametrize("text", [path.read_text("utf-8") for path in STYLES], ids=[path.name for path in STYLES])
def test_it_is_tight_already_the_second_time(text: str) -> None:
    """Nothing is left to leave out."""
    assert minified(minified(text)) == minified(text)


@pytest.mark.browser
@pytest.mark.parametrize("text", [path.read_text("utf-8") for path in STYLES], ids=[path.name for path in STYLES])
def test_a_browser_reads_the_same_rules(browser: Any, text: str) -> None:
    """Chromium makes of the shorter text what it makes of the longer."""
    page = browser.new_page()
    try:
        assert page.evaluate(RULES, minified(text)) == page.evaluate(RULES, text)
    finally:
        page.close()
