"""Large and twisted input costs what it is long."""

import pytest

from dateline import articles
from dateline.convert.html.tree import Node, page

WORDS = "The ferry between the two islands was stopped on Tuesday after a storm tore away part of its landing stage. "


@pytest.mark.parametrize("opening", ["<div><p>a", "<ul><li>a", "<i><b>a", "<b><p>a</b>b"])
def test_elements_nest_no_deeper_than_in_a_browser(opening: str) -> None:
    """So whatever is asked of all that a block stands in costs no more on a page that closes nothing."""
    deepest: dict[Node, int] = {}
    for node in page(2000 * opening).nodes:
        deepest[node] = 0 if node.parent is None else deepest[node.parent] + 1
    assert max(deepest.values()) <= 512


def test_what_stands_beyond_the_deepest_element_is_kept() -> None:
    """Browsers nest no deeper than five hundred elements or so, and show what stands further in."""
    source = (
        f"<html><body><h1>Storm stops the ferry</h1>{5000 * '<div>'}<p>{WORDS}</p><p>{WORDS[4:]}</p>{5000 * '</div>'}</body></html>"
    )
    (made,) = articles.markdown_of(source.encode(), path="a.html")
    assert WORDS.strip() in made.text
    assert f"{WORDS[4:].strip()}\n" in made.text


def test_marks_of_emphasis_that_nothing_closes_are_read_once() -> None:
    """A line of a hundred thousand asterisks is over in a moment, and keeps what does close."""
    text = f"# Storm stops the ferry\n\n# Ferry\n\n# Storm\n\n{WORDS}\n\n{100_000 * '*a '}\n\nIt was *late* in the **day** when {WORDS}"
    (made,) = articles.markdown_of(text.encode(), path="a.txt")
    assert "It was *late* in the **day** when" in made.text


def test_an_export_of_nothing_but_labels_is_accounted_for_once() -> None:
    """Five thousand marked lines are laid into the ledger one after the other."""
    (made,) = articles.markdown_of(("Full text: storm\n" * 5_000).encode(), path="a.txt")
    assert made.draft.ledger.length == 17 * 5_000
