"""Things of many blocks that a reader sees as one: posts, tables of figures, listings."""

import pytest

from dateline.convert.html.blocks import blocks, within
from dateline.convert.html.tree import page
from dateline.convert.html.whole import whole

BEFORE = "<p>The harbour office published the figures of the ferry's first year on Tuesday, and most islanders read them twice.</p>"
AFTER = (
    "<p>Nobody at the meeting could say what the second year would bring, and the office asked for patience until the spring.</p>"
)
POST = '<blockquote class="twitter-tweet"><p>The last boat leaves at noon.</p>— Harbour office <a href="/1">2 November</a></blockquote>'
FIGURES = (
    "<table>"
    + "".join(f"<tr><td>{month}</td><td>{month[0]}0 passengers</td></tr>" for month in ("May", "June", "July"))
    + "</table>"
)
LISTING = "<pre>tide = 3\n\nprint(tide)</pre>"
LINKS = "<table>" + "".join(f"<tr><td><a href='/{n}'>Story {n}</a></td></tr>" for n in range(6)) + "</table>"
LAYOUT = "<table><tr>" + "".join(f"<td>Column {n}: {AFTER[3:-4]}</td>" for n in range(4)) + "</tr></table>"


def kept(source: str, *chosen: str) -> list[str]:
    read = page(source)
    found = blocks(read, flags=within(read))
    return [block.text for block in whole(found, [block for block in found if block.text.startswith(chosen)])]


@pytest.mark.parametrize("thing", [POST, FIGURES, LISTING])
def test_what_stands_in_the_article_is_kept_whole(thing: str) -> None:
    """A post, a table of figures of which a cell was chosen, and a listing between chosen paragraphs lose none of their lines."""
    read = page(thing)
    words = [block.text for block in blocks(read, flags=within(read))]
    assert kept(BEFORE + thing + AFTER, "The harbour", "Nobody", "M")[1:-1] == words


@pytest.mark.parametrize("thing", [POST, FIGURES, LISTING])
def test_what_stands_below_the_article_is_left_as_it_was_chosen(thing: str) -> None:
    """The same below the last chosen paragraph is no part of the article."""
    assert len(kept(BEFORE + AFTER + thing, "The harbour", "Nobody")) == 2


@pytest.mark.parametrize(("thing", "one"), [(FIGURES, "nothing"), (LINKS, "Story 3"), (LAYOUT, "Column 2")])
def test_a_table_of_the_page_is_not_completed(thing: str, one: str) -> None:
    """A table that nothing was chosen of, one of links and one that lays out the page stay as they were chosen."""
    found = kept(BEFORE + thing + AFTER, "The harbour", "Nobody", one)[1:-1]
    assert [words.startswith(one) for words in found] == [True] * (one != "nothing")


def test_a_list_with_its_heading_amid_an_elements_paragraphs_is_kept() -> None:
    """Past a link that leads down the page; a list of links is not, nor one that something else than the article follows."""
    list_ = "<h3>What to bring</h3><ul><li>oilskins</li><li>a lamp</li></ul>"
    jump = "<p><a href='#list'>Jump to the list</a></p>"
    amid = kept(f"<div>{BEFORE}{jump}{list_}{AFTER}</div>", "The harbour", "Nobody")
    assert amid[1:-1] == ["What to bring", "oilskins", "a lamp"]
    links = "<ul>" + "".join(f"<li><a href='/{n}'>Story {n}</a></li>" for n in range(3)) + "</ul>"
    assert len(kept(f"<div>{BEFORE}{links}{AFTER}</div>", "The harbour", "Nobody")) == 2
    assert len(kept(f"<div>{BEFORE}{list_}</div>{AFTER}", "The harbour", "Nobody")) == 2


def test_a_quotation_amid_an_elements_paragraphs_is_kept() -> None:
    """Whatever it sounds like; below the last paragraph it may be the page's."""
    said = "<blockquote>“Nobody swims here in March.”</blockquote>"
    assert kept(f"<div>{BEFORE}{said}{AFTER}</div>", "The harbour", "Nobody at")[1:-1] == ["“Nobody swims here in March.”"]
    assert len(kept(f"<div>{BEFORE}{AFTER}{said}</div>", "The harbour", "Nobody at")) == 2


@pytest.mark.parametrize(
    ("items", "whole"),
    [
        ("<li>oilskins</li><li>a lamp</li><li>bread</li><li>a rope</li>", 4),
        ("<li>oilskins</li><li>a lamp</li><li>bread</li><li>a rope</li><li>a knife</li>", 2),
        ("<li>oilskins</li><li>a lamp<p>for the night</p></li><li>bread</li>", 2),
        ("<li>oilskins</li><li>a lamp</li>" + "".join(f"<li><a href='/{n}'>Story {n}</a></li>" for n in range(2)), 2),
    ],
)
def test_a_list_of_lines_half_of_which_was_chosen_is_kept(items: str, whole: int) -> None:
    """Though nothing follows it; one of which less was chosen, one of cards and one of links are left as they were chosen."""
    found = kept(f"<div>{BEFORE}<ul>{items}</ul></div><p>About us</p>", "The harbour", "oilskins", "a lamp")
    assert len(found) == 1 + whole
